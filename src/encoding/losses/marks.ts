import { memo, once, type Range } from '../../base';
import type { Article } from '../../article';
import { codec, type Label } from '../codecs';
import { rareCharacters } from '../scan';
import { shownAs } from '../shown';

/** Marks of lost characters, saved as UTF-8 and read as a page of one byte a letter (ï¿½, пїЅ, ÔøΩ), or two of them as one of two bytes: 占쏙옙, 嚙踝蕭, 鐃緒申. */
export interface MisreadMark extends Range {
  readonly read: Label;
  readonly count: number;
}

const BYTES = Uint8Array.of(0xef, 0xbf, 0xbd);

/** What each page makes of the mark's three bytes, by the last of the three characters. */
const shown = once(() => {
  const known = new Map<string, { text: string; read: Label }[]>();
  for (const [text, read] of shownAs(BYTES)) known.set(text[2]!, [...(known.get(text[2]!) ?? []), { text, read }]);
  return known;
});

/** What pages of two bytes make of two marks. GBK's 锟斤拷 is told where more of it is torn. */
const pairs = once(() => {
  const twice = Uint8Array.of(...BYTES, ...BYTES);
  return (['euc-kr', 'big5', 'euc-jp'] as const).map((read) => ({ read, text: codec(read).decode(twice).text }));
});

/** Two marks and more that a page of two bytes read, in order for each page. */
function inPairs(article: Article): MisreadMark[] {
  const { text } = article;
  return pairs().flatMap(({ read, text: pair }) => {
    const out: { start: number; end: number; count: number; read: Label }[] = [];
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + pair.length)) {
      const last = out.at(-1);
      if (article.isQuiet(at)) continue;
      if (last?.end === at) [last.end, last.count] = [at + pair.length, last.count + 2];
      else out.push({ start: at, end: at + pair.length, count: 2, read });
    }
    return out;
  });
}

/** Every such mark of an article. */
export const misreadMarks = memo((article: Article): readonly MisreadMark[] => [
  ...inPairs(article),
  ...single(article),
]);

function single(article: Article): MisreadMark[] {
  const { text } = article;
  return rareCharacters(article).flatMap((at) => {
    const hit = shown()
      .get(text[at]!)
      ?.find((s) => text.startsWith(s.text, at - 2));
    return hit && at > 1 && !article.isQuiet(at) ? [{ start: at - 2, end: at + 1, read: hit.read, count: 1 }] : [];
  });
}
