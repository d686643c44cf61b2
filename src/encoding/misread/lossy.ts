import { LightScorer, modelsOf, scripts } from '../../language';
import { codec, type Codec } from '../codecs';

/* How a character of UTF-8 is read of which bytes were changed, dropped or lost on the way. */

/** Stands for a byte that the misreading lost. */
export const LOST = 256;

export const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

let light: LightScorer | undefined;
/** What units cost, in tenths of a nat, by the quick model. */
export function costOfUnits(units: readonly number[]): number {
  light = (light ?? new LightScorer()).reset();
  for (const u of units) light.add(u);
  return light.cost;
}

/** Whether the models know a character, or the next of several layers may: what a space may have been part of. */
function isFamiliar(code: number): boolean {
  // Pictures, braille blanks and figures of other scripts are no letters of theirs, but written beside them; braille itself is not.
  if (code > 0x10ffff || (code > 0x2800 && code < 0x2900)) return false;
  if (codec('windows-1252').numberOf(code) >= 0 || /[\p{So}\p{Nd}]/u.test(String.fromCodePoint(code))) return true;
  const script = scripts.SCRIPT_OF[code] ?? scripts.SIGN;
  const symbol = modelsOf().symbol[code] ?? 0;
  return script === scripts.SIGN || script >= scripts.CJK
    ? symbol > 0
    : symbol < modelsOf().alphabets[script - 1]!.size - 1;
}

const A_GRAVE = 0xe0;
const DAGGER = 0x2020;
/** What Portuguese writes behind `à` without a space: às, àquele. */
const JOINED = /^(?:s(?!')|quel[ae]s?|quilo)(?![a-z])/i;
const LETTERS_AT_HEAD = /^[a-z]+/i;
const LETTERS_AT_END = /[a-z]{1,8}$/i;
/** How much likelier two words must be than one, in tenths of a nat. */
const APART = 20;
/** Whether `à`, whose second byte became one with the space behind it, ends a word: the space stays. */
function isWord(raw: readonly number[], i: number): boolean {
  const rest = String.fromCharCode(...raw.slice(i + 2, i + 10));
  const behind = LETTERS_AT_HEAD.exec(rest)?.[0] ?? '';
  const before = LETTERS_AT_END.exec(String.fromCharCode(...raw.slice(Math.max(0, i - 8), i)))?.[0] ?? '';
  if (behind === '' || JOINED.test(rest)) return false;
  if (before === '') return !/[\x80-\xff]/.test(String.fromCharCode(raw[i - 1] ?? 0x20));
  const cost = (joint: string): number => costOfUnits(unitsOf(` ${before}\u00e0${joint}${behind}`));
  return cost(' ') + APART < cost('');
}

/** Whether a page shows the first two bytes of ” (E2 80 9D) and has nothing for the third, which is dropped or becomes a mark of loss. */
export const cutsQuotes = (page: Codec): boolean =>
  page.numberOf(EURO) === 0x80 && page.read(Uint8Array.of(0x9d), 0, 1) >> 3 === 0x9d;
const EURO = 0x20ac;
const CLOSING = 0x201d;
/** How far back the quotation is looked for that is closed (bytes). */
const FAR_BACK = 2000;

/** Of the signs of E2 80 that such a page can't show whole only ” is common: what stands behind a word, or closes what was opened. */
function closesQuote(raw: readonly number[], i: number, cuts: boolean): boolean {
  if (raw[i] !== 0xe2 || raw[i + 1] !== 0x80) return false;
  const [before = 0x20, next = 0x20, after = 0x0a] = [raw[i - 1], raw[i + 2], raw[i + 3]];
  if (before <= 0x20 || (next !== LOST && (next & 0xc0) === 0x80)) return false;
  // A page of two bytes loses the third byte where none follows that makes a pair with it: the space stays, or is lost with it.
  if (!cuts) return (next === LOST ? !isLetterByte(after) : next === 0x20 && after !== 0x20) && isOpen(raw, i);
  // Within text that was misread twice these are bytes of other characters, and no ASCII stands around.
  if (before > 0x7f) return isOpen(raw, i) && after !== 0x20 && after < 0x80;
  // With two spaces behind it the first one may be the third byte of †, and a letter stands right behind no quotation mark.
  const usual =
    next === LOST || next === 0x3f ? !isLetterByte(after) : next === 0x20 ? after !== 0x20 : BEHIND_QUOTE.has(next);
  return usual || (isOpen(raw, i) && next !== 0xf0);
}
const BEHIND_QUOTE = new Set([...'\n\r\t.,;:!)]<-*_'].map((c) => c.charCodeAt(0)));
const isLetterByte = (b: number): boolean => (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a;
function isOpen(raw: readonly number[], end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - FAR_BACK); i--) {
    if (raw[i] !== 0xe2 || raw[i + 1] !== 0x80) continue;
    const third = raw[i + 2]!;
    if (third >= 0x9c && third <= 0x9e) return third !== 0x9d;
    // One that lost its own last byte behind a word has closed what was open.
    if ((third === LOST || third === 0x20) && raw[i - 1]! > 0x20) return false;
  }
  return false;
}

/** The same where it was misread before: of Ã¢â‚¬Â the last byte, that of the control which U+201D ends in, is gone. */
const TWICE = [0xc3, 0xa2, 0xe2, 0x82, 0xac, 0xc2];
function closesTwice(raw: readonly number[], i: number): boolean {
  if (raw[i] !== 0xc2 || TWICE.some((b, k) => raw[i - 5 + k] !== b)) return false;
  const [before = 0x20, next = 0x20, after = 0x0a] = [raw[i - 6], raw[i + 1], raw[i + 2]];
  if (before <= 0x20 || before > 0x7f) return false;
  return next === 0x20 ? after !== 0x20 && after < 0x80 : BEHIND_QUOTE.has(next);
}

/** Whether a character as wide as that of the three bytes at `i` stands before or behind it, letters of ASCII not between: no text has one by itself. */
function isAmongWide(raw: readonly number[], i: number): boolean {
  let before = i - 1;
  let behind = i + 3;
  while (raw[before]! < 0x41) before--;
  while (raw[behind]! < 0x41) behind++;
  const goesOn = (b: number | undefined): boolean => b === 0x20 || b! > 0x7f;
  const isWide = (at: number): boolean => (raw[at]! & 0xf0) === 0xe0 && goesOn(raw[at + 1]) && goesOn(raw[at + 2]);
  return isWide(before - 2) || isWide(before - 1) || isWide(behind);
}

/**
 * How a character may be read where bytes are damaged: `code · 16 + bytes`, with code U+FFFD for a gap; -1 for none. `cuts`: the page cuts
 * quotation marks off.
 */
export function readLossy(raw: readonly number[], i: number, cuts: boolean): number {
  const lead = raw[i]!;
  if (cuts && closesTwice(raw, i)) return 0x9d * 16 + 1;
  if (closesQuote(raw, i, cuts)) return CLOSING * 16 + (raw[i + 2] === LOST || raw[i + 2] === 0x3f ? 3 : 2);
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) {
    // The lead is lost and continuation bytes follow.
    if (lead !== LOST && (lead & 0xc0) !== 0x80) return -1;
    let n = 1;
    while (n < 3 && i + n < raw.length && (raw[i + n]! & 0xc0) === 0x80 && raw[i + n] !== LOST) n++;
    return lead === LOST ? 0xfffd * 16 + n : -1;
  }
  let code = lead & (0xff >> (length + 1));
  let gap = false;
  let spaced = false;
  let n = 1;
  for (; n < length; n++) {
    const b = raw[i + n];
    if (b === undefined) break;
    if (b === LOST || b === 0x3f) {
      // A lost byte stands for itself and, where a decoder took two at once, for what follows.
      gap = true;
      n++;
      break;
    }
    // A no-break space that became a space.
    if ((b & 0xc0) !== 0x80 && b !== 0x20) return -1;
    spaced ||= b === 0x20;
    code = (code << 6) | (b === 0x20 ? 0x20 : b & 63);
  }
  // No character begins with the bytes that go on with one.
  while (gap && n < length && raw[i + n] !== LOST && (raw[i + n]! & 0xc0) === 0x80) n++;
  if (gap) return 0xfffd * 16 + n;
  if (n < length) return -1;
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (spaced && !isFamiliar(code)) return -1;
  // A picture's last byte is a control more often than a no-break space; and no letter by itself is Chinese.
  if (spaced && cuts && length === 4) return 0xfffd * 16 + 3;
  if (spaced && code >= 0x2e80 && length === 3 && !isAmongWide(raw, i)) return -1;
  // A dash or a mark whose last byte is gone, before a space: no word has † right before it.
  if (spaced && code === DAGGER && isLetterByte(raw[i + 3] ?? 0)) return 0xfffd * 16 + 2;
  if (spaced && code === A_GRAVE && isWord(raw, i)) return code * 16 + 1;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? -1 : code * 16 + length;
}
