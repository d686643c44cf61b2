import { memo, type Range } from '../../base';
import type { Article } from '../../article';
import { rareCharacters } from '../scan';

/** Text written in tag characters: nobody sees it, programs read it. */
export interface Hidden extends Range {
  /** What it says, in plain letters. */
  readonly says: string;
}

const BLACK_FLAG = '\u{1F3F4}';
const END = 0xe007f;

/** Runs of tag characters, but for the flags of regions (a black flag, the region's letters, an end tag). */
export const hiddenTexts = memo((article: Article): readonly Hidden[] => {
  const { text } = article;
  const out: { start: number; end: number; says: string }[] = [];
  for (const at of rareCharacters(article)) {
    const code = text.codePointAt(at)!;
    if (code < 0xe0000 || code > END) continue;
    const last = out.at(-1);
    const c = code >= 0xe0020 && code < END ? String.fromCharCode(code - 0xe0000) : '';
    if (last?.end === at) {
      last.end = at + 2;
      last.says += c;
    } else out.push({ start: at, end: at + 2, says: c });
  }
  return out.filter(({ start, end, says }) => {
    const flag = text.slice(start - 2, start) === BLACK_FLAG && text.codePointAt(end - 2) === END;
    return !(flag && /^[a-z0-9]{3,6}$/.test(says));
  });
});
