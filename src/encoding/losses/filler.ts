import { memo, type Range } from '../../base';
import type { Article } from '../../article';
import { byLine, isMentioned, speaksOfEncoding } from '../mention';
import { rareCharacters } from '../scan';

export interface Filler extends Range {
  readonly byte: 'CC' | 'CD';
}

const PROGRAMMERS = /内存|內存|記憶體|初始化|编译|編譯|调试|調試|除錯|debug|visual|程序员|工程師|程式|bug/i;

/** Three or more 烫 or 屯: memory that a debug build fills with CC or CD, read as GBK. */
export const fillers = memo((article: Article): readonly Filler[] => {
  const { text } = article;
  const out: Filler[] = [];
  const isOfProgrammers = byLine(article, (line) => speaksOfEncoding(line) || PROGRAMMERS.test(line));
  for (const at of rareCharacters(article)) {
    const c = text[at]!;
    if ((c !== '烫' && c !== '屯') || at < (out.at(-1)?.end ?? 0) || text[at - 1] === c) continue;
    let end = at;
    while (text[end] === c) end++;
    if (end - at < 3 || article.isQuiet(at) || isMentioned(text, at, end)) continue;
    if (isOfProgrammers(at)) continue;
    out.push({ start: at, end, byte: c === '烫' ? 'CC' : 'CD' });
  }
  return out;
});
