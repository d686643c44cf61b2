import { dataFile, once } from '../../base';
import { hasWord, readHashes, type WordSet } from '../../language';
import { glossBefore } from './insertion';
import { glossAt } from './tokens';

const BITS = 9;
const HEADER = 8;

/** data/chinese-words.bin, which scripts/chinese-words.mjs writes. */
const words = once((): WordSet => {
  const bytes = dataFile('chinese-words.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return readHashes(bytes, { bit: HEADER * 8 }, view.getUint32(0, true), view.getUint32(4, true), BITS);
});

/** Forms of one character that sites write one for the other: as the words have them. */
const FORMS = new Map(
  [...'爲裏着衆綫啓峯羣牀敎衞説户産温汚'].map((c, i) => [c, [...'為裡著眾線啟峰群床教衛說戶產溫污'][i]!]),
);
export const formOf = (c: string): string => FORMS.get(c) ?? c;

/** Longest word that is known (characters). */
export const LONGEST_WORD = 4;
const isHan = (c: string | undefined): boolean => c !== undefined && c >= '\u4e00' && c <= '\u9fa5';

/** The last characters before an offset that a word could begin with, without the readings put behind them. */
export function lettersBefore(text: string, at: number): string {
  let out = '';
  for (let i = at; out.length < LONGEST_WORD - 1 && i > 0;) {
    const gloss = text[i - 1] === ')' ? glossBefore(text, i) : -1;
    if (gloss >= 0) i = gloss;
    else if (isHan(text[i - 1])) out = text[--i]! + out;
    else break;
  }
  return out;
}

/** The first characters behind an offset that a word could go on with, without the readings put behind them. */
export function lettersBehind(text: string, at: number): string {
  let out = '';
  for (let i = at; out.length < LONGEST_WORD - 1 && i < text.length;) {
    const gloss = text[i] === '(' ? glossAt(text, i + 1) : undefined;
    if (gloss !== undefined) i = gloss.end;
    else if (isHan(text[i])) out += text[i++]!;
    else break;
  }
  return out;
}

/** What a word that ends here is worth, by its length: nats. */
const WORTH = [0, 0, 3, 4, 5];

const known = new Map<string, boolean>();
function isWord(word: string): boolean {
  let hit = known.get(word);
  if (hit === undefined) {
    if (known.size > 50_000) known.clear();
    known.set(word, (hit = hasWord(words(), [...word].map(formOf).join(''))));
  }
  return hit;
}

/** What the words speak for that begin before a place and end behind it: nats. */
export function worthAcross(before: string, behind: string): number {
  let worth = 0;
  for (let k = 1; k < LONGEST_WORD && k <= behind.length; k++) {
    let most = 0;
    for (let n = 1; n + k <= LONGEST_WORD && isHan(before[before.length - n]); n++)
      if (isWord(before.slice(-n) + behind.slice(0, k))) most = Math.max(most, WORTH[n + k]!);
    worth += most;
  }
  return worth;
}

/** What the words that end with `next` speak for it, behind `before`: nats. */
export function worthOf(before: string, next: string): number {
  if (!isHan(next)) return 0;
  let worth = 0;
  for (let n = 1; n < LONGEST_WORD && isHan(before[before.length - n]); n++)
    if (isWord(before.slice(-n) + next)) worth = Math.max(worth, WORTH[n + 1]!);
  return worth;
}
