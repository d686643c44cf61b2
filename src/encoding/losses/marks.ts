import { memo, once, type Range } from '../../base';
import type { Article } from '../../article';
import type { Label } from '../codecs';
import { rareCharacters } from '../scan';
import { shownAs } from '../shown';

/** The mark of a lost character, saved as UTF-8 and read as a page of one byte a letter: ï¿½, пїЅ, ÔøΩ. */
export interface MisreadMark extends Range {
  readonly read: Label;
}

const BYTES = Uint8Array.of(0xef, 0xbf, 0xbd);

/** What each page makes of the mark's three bytes, by the last of the three characters. */
const shown = once(() => {
  const known = new Map<string, { text: string; read: Label }[]>();
  for (const [text, read] of shownAs(BYTES)) known.set(text[2]!, [...(known.get(text[2]!) ?? []), { text, read }]);
  return known;
});

/** Every such mark of an article, in order. */
export const misreadMarks = memo((article: Article): readonly MisreadMark[] => {
  const { text } = article;
  return rareCharacters(article).flatMap((at) => {
    const hit = shown()
      .get(text[at]!)
      ?.find((s) => text.startsWith(s.text, at - 2));
    return hit && at > 1 && !article.isQuiet(at) ? [{ start: at - 2, end: at + 1, read: hit.read }] : [];
  });
});
