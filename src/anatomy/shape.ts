import { key } from './fold';
import type { Line } from './types';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const STOP = /[.!?。！？…।॥؟۔]["'”’»」』）)]*$/u;

/** Past this many characters a text is a paragraph, whatever its words. */
const ENOUGH = 600;

/** Length of a text as a reader feels it: words, a character of a script without spaces counting half a word; 200 at most. */
export function weightOf(text: string): number {
  if (text.length > ENOUGH) return 200;
  let words = 1;
  let unspaced = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 32) words++;
    // Thai; kana and Han with their extensions (Hangul spaces its words).
    else if (
      c > 0xdff &&
      (c < 0xe80 || (c > 0x303f && c < 0xa000) || (c > 0xd83f && c < 0xd88b) || (c > 0xf8ff && c < 0xfb00))
    )
      unspaced++;
  }
  return unspaced * 2 > text.length ? unspaced / 2 : words;
}

export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // A full stop, or a letter: nothing to look behind.
  if (last === 0x2e || last === 0x3002 || last === 0x964) return true;
  return !(last >= 0x61 && last <= 0x7a) && STOP.test(text.slice(-12));
}

/** Whether the line is running text rather than a headline, a head or a note. */
export function isRunningText(line: Line): boolean {
  if (line.kind === 'heading' || line.kind === 'cell') return false;
  const { weight } = line;
  if (weight >= 30) return endsSentence(line.text) || /[,，、；;。.!?！？]/.test(line.text);
  return weight >= 9 && endsSentence(line.text);
}

/** How much of a headline's wording the story takes up, 0 … 1: pairs of characters without spaces, else words of four letters. */
export function overlap(headline: string, story: string): number {
  const han = headline.match(UNSPACED) ?? [];
  const units =
    han.length * 2 > headline.length
      ? han.slice(1).map((c, i) => han[i]! + c)
      : key(headline)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((w) => w.length > 3)
          .map((w) => w.slice(0, 6));
  if (units.length === 0) return 0;
  return units.filter((u) => story.includes(u)).length / units.length;
}
