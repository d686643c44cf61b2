import { memo } from '../../base';
import type { Article } from '../../article';
import { utf16Misreadings } from '../utf16/find';
import { lineAround } from '../mention';
import { rareCharacters } from '../scan';

/** An invisible character where it has nothing to do. */
export interface Invisible {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  /** Whether nothing can look or break otherwise without it. */
  readonly harmless: boolean;
}

/** Scripts whose letters change their shape, or that break lines, by joiners and zero-width spaces. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Tai_Tham}\p{Script=New_Tai_Lue}\u0300-\u036f]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u20e3#*0-9]/u;
const LETTER = /\p{L}/u;
const ALPHABET = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const isInvisible = (code: number): boolean =>
  code === 0xad || code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160 || (code >= 0x180b && code <= 0x180e) ||
  (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2065) || (code >= 0x206a && code <= 0x206f) || code === 0x3164 ||
  (code >= 0xfe00 && code <= 0xfe0f) || code === 0xffa0 || code === 0xfff9 || code === 0xfffa || code === 0xfffb || code === 0xfffc ||
  (code >= 0xe0100 && code <= 0xe01ef); // prettier-ignore

/** The character before or behind an offset; invisible ones are passed over. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let i = at;
  for (let passed = 0; passed < 8; passed++) {
    let unit = text.charCodeAt(step > 0 ? i : i - 1);
    if (Number.isNaN(unit)) return '';
    let size = 1;
    const other = text.charCodeAt(step > 0 ? i + 1 : i - 2);
    if (step > 0 && unit >= 0xd800 && unit < 0xdc00 && other >= 0xdc00 && other < 0xe000) size = 2;
    if (step < 0 && unit >= 0xdc00 && unit < 0xe000 && other >= 0xd800 && other < 0xdc00) size = 2;
    if (size === 2) unit = text.codePointAt(step > 0 ? i : i - 2)!;
    if (!isInvisible(unit) || unit === 0xfe0f) return String.fromCodePoint(unit);
    i += step * size;
  }
  return '';
}

const space = (c: string): boolean => c === '' || /\s/.test(c);

/** Between letters of an alphabet, of Chinese or Japanese, or beside a space or the end of a line, nothing changes without it. */
const without = (before: string, after: string): boolean =>
  space(before) ||
  space(after) ||
  (ALPHABET.test(before) && ALPHABET.test(after)) ||
  (HAN.test(before) && HAN.test(after));

type Judge = (before: string, after: string, text: string, at: number) => 'silent' | 'harmless' | 'review';

const joiner: Judge = (before, after) => {
  if (SHAPED.test(before) || SHAPED.test(after)) return 'silent';
  return without(before, after) ? 'harmless' : 'review';
};

const JUDGES: readonly (readonly [first: number, last: number, judge: Judge])[] = [
  [0xad, 0xad, softHyphen],
  [0x34f, 0x34f, (b, a) => (ALPHABET.test(b) && ALPHABET.test(a) ? 'harmless' : 'silent')],
  [0x61c, 0x61c, mark],
  [0x115f, 0x1160, (b, a) => (/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/.test(b + a) ? 'silent' : 'review')],
  [0x180b, 0x180e, (b, a) => (/\p{Script=Mongolian}/u.test(b + a) ? 'silent' : 'review')],
  [0x200b, 0x200b, zeroWidthSpace],
  [0x200c, 0x200c, (b, a, t, at) => (/[fil]/i.test(b) && /[a-zäöüß]/i.test(a) && !space(b) ? 'silent' : joiner(b, a, t, at))],
  [0x200d, 0x200d, (b, a, t, at) => (EMOJI.test(b) || EMOJI.test(a) ? 'silent' : joiner(b, a, t, at))],
  [0x200e, 0x200f, mark],
  [0x2060, 0x2060, (b, a) => (without(b, a) ? 'harmless' : 'silent')],
  [0x2061, 0x2064, (b, a, t, at) => (inWord(t, at) ? 'harmless' : space(b) && space(a) ? 'review' : 'silent')],
  [0x2065, 0x206f, () => 'review'],
  [0x3164, 0x3164, () => 'review'],
  [0xfe00, 0xfe0f, selector],
  [0xffa0, 0xffa0, () => 'review'],
  [0xfff9, 0xfffc, () => 'review'],
  [0xe0100, 0xe01ef, (b, a, t, at) => (HAN.test(b) && !/[\ufe00-\ufe0f]|\udb40/.test(t[at - 1] ?? '') ? 'silent' : 'review')],
]; // prettier-ignore

/** A soft hyphen belongs between letters, once, a few letters apart. */
function softHyphen(before: string, after: string, text: string, at: number): 'silent' | 'harmless' | 'review' {
  if (text[at - 1] === '\xad' || text[at + 1] === '\xad') return 'harmless';
  if (/[\r\n]/.test(text[at + 1] ?? '')) return 'review';
  if (HAN.test(before) || HAN.test(after)) return 'harmless';
  if (space(before) || space(after)) return 'harmless';
  // Between letters of one word it is what it is for; a word in pieces of one letter is hidden, not hyphenated.
  if (text[at - 2] === '\xad' && text[at + 2] === '\xad') return 'harmless';
  return 'silent';
}

/** A zero-width space may stand where a long word or address is to be broken. */
function zeroWidthSpace(before: string, after: string): 'silent' | 'harmless' | 'review' {
  if (
    SHAPED.test(before) ||
    SHAPED.test(after) ||
    /[/\\_.:?&=@#|,;+%~-]/.test(before) ||
    /[/\\_.:?&=@#|+%~-]/.test(after)
  )
    return 'silent';
  return without(before, after) ? 'harmless' : 'review';
}

/** Marks of direction have work to do wherever a line holds letters that run from right to left. */
function mark(before: string, after: string, text: string, at: number): 'silent' | 'harmless' | 'review' {
  if (RTL.test(lineAround(text, at))) return 'silent';
  // A price in a list of an Arabic or Hebrew page.
  const inPrice = /[\p{Nd}\p{Sc}]/u.test(after) || /\d\s$/.test(text.slice(Math.max(0, at - 2), at));
  if (text.charCodeAt(at) !== 0x200e && inPrice) return 'silent';
  return text.charCodeAt(at) === 0x200e && without(before, after) ? 'harmless' : 'review';
}

/** A variation selector follows a character that has variants: an emoji, a symbol, a Chinese character, a letter of Myanmar … */
function selector(before: string, _after: string, text: string, at: number): 'silent' | 'harmless' | 'review' {
  const last = text[at - 1] ?? '';
  if (/[\ufe00-\ufe0f]/.test(last)) return 'review';
  if (before !== '' && !space(before) && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}]/u.test(before))
    return 'silent';
  return /[\p{Extended_Pictographic}#*0-9©®™‼⁉]/u.test(before) ? 'silent' : 'review';
}

/** Whether a character stands inside a word of four letters or more. */
const inWord = (text: string, at: number): boolean =>
  /\p{L}{2}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{L}{2}/u.test(text.slice(at + 1, at + 3)) && LETTER.test(text[at - 1] ?? ''); // prettier-ignore

/** In markup content systems leave invisible characters at the edges of elements and beside spaces: only those inside words hurt. */
const tearsWord = (text: string, start: number, end: number): boolean =>
  text[start] !== '\xad' && LETTER.test(neighbour(text, start, -1)) && LETTER.test(neighbour(text, end, 1));

/** Every invisible character of an article that has nothing to do where it stands. */
export const invisibleCharacters = memo((article: Article): readonly Invisible[] => {
  const { text } = article;
  const out: Invisible[] = [];
  const units = utf16Misreadings(article);
  for (const at of rareCharacters(article)) {
    const code = text.codePointAt(at)!;
    if (!isInvisible(code)) continue;
    const judge = JUDGES.find(([first, last]) => code >= first && code <= last)?.[2];
    if (!judge) continue;
    const end = at + (code > 0xffff ? 2 : 1);
    const verdict = judge(neighbour(text, at, -1), neighbour(text, end, 1), text, at);
    if (verdict === 'silent' || article.isQuiet(at) || units.some((u) => u.start <= at && at < u.end)) continue;
    if (article.format === 'html' && !tearsWord(text, at, end)) continue;
    out.push({ start: at, end, code, harmless: verdict === 'harmless' });
  }
  return out;
});
