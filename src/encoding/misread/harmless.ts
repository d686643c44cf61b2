import { once } from '../../base';
import { modelsOf, scripts } from '../../language';
import { codec, SINGLE_BYTE, type Codec } from '../codecs';
import { isForCapital, type Area } from './doubt';
import { lettersOf } from './languages';

const APOSTROPHE = 0x2019;

const pages = once((): readonly Codec[] => SINGLE_BYTE.map((label) => codec(label)));

/** What the letters of a language may be in the place of others of it: at the head of a word, and within one. */
interface Calm {
  readonly head: ReadonlySet<number>;
  readonly within: ReadonlySet<number>;
}

/** The small letters that stand for no letter of their own language, nor for an apostrophe, in any two pages that it is written in. */
function calmIn(language: string): Calm {
  const own = [...(lettersOf(language) ?? '')].map((c) => c.charCodeAt(0));
  const capitals = [...(lettersOf(language) ?? '').toUpperCase()].map((c) => c.charCodeAt(0));
  const homes = pages().filter((page) => own.every((c) => page.numberOf(c) >= 0));
  const among = (letters: readonly number[]): ReadonlySet<number> => {
    const meant = new Set([...letters, APOSTROPHE]);
    const isOther = (code: number, byte: number, page: Codec): boolean => {
      const other = page.read(Uint8Array.of(byte), 0, 1) >> 3;
      return other !== code && meant.has(other);
    };
    const isMeant = (code: number): boolean =>
      pages().some((read) => {
        const byte = read.numberOf(code);
        return byte > 0x7f && homes.some((page) => isOther(code, byte, page));
      });
    return new Set(own.filter((c) => !isMeant(c)));
  };
  return { head: among([...own, ...capitals]), within: among(own) };
}

const calm = new Map<string, Calm>();
function calmLetters(language: string): Calm {
  let known = calm.get(language);
  if (!known) calm.set(language, (known = calmIn(language)));
  return known;
}

const isLetter = (code: number): boolean => scripts.SCRIPT_OF[code]! !== scripts.SIGN;
const isHebrew = (code: number): boolean => scripts.SCRIPT_OF[code] === scripts.HEBREW;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => Number.isNaN(code) || code <= 0x20 || code === 0xa0;
const OPENING = '([{"“‘«„-–—';
/** Languages in which a DOS page's æ, or œ and ô, at the head of a word would be shown as an opening quotation mark. */
const LIGATURES = new Set(['da', 'nb', 'is', 'fr']);
const INVERTED = new Set(['es', 'ca']);

/** Whether a sign stands where it belongs: a quotation mark before a word, a currency beside its figure. */
function isInPlace(text: string, i: number, language: string | undefined): boolean {
  const code = text.charCodeAt(i);
  const before = text.charCodeAt(i - 1);
  const behind = text.charCodeAt(i + 1);
  const opens = isSpace(before) || OPENING.includes(text[i - 1]!);
  if (code === 0x201c && isHebrew(before) && isHebrew(behind)) return true;
  if (code === 0x2018 || code === 0x201c)
    return opens && (isLetter(behind) || isDigit(behind) || behind === 0x201c || behind === 0x2018) && !LIGATURES.has(language ?? ''); // prettier-ignore
  if (code === 0xbf || code === 0xa1) return INVERTED.has(language ?? '') && opens && isLetter(behind);
  if (code === 0xba || code === 0xaa || code === 0xb0) return isDigit(before);
  if (code === 0x20ac || code === 0xa3 || code === 0xa5)
    return isDigit(behind) || isDigit(before) || (isSpace(before) && isDigit(text.charCodeAt(i - 2)));
  if (code >= 0xbc && code <= 0xbe) return isDigit(before);
  if (code === 0xd7 || code === 0xb1)
    return (isSpace(before) || isDigit(before)) && (isDigit(behind) || (isSpace(behind) && isDigit(text.charCodeAt(i + 2)))); // prettier-ignore
  return false;
}

/** Longest gloss of a Korean word in Chinese characters: 시진핑(習近平). */
const GLOSS = 8;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function isGloss(text: string, i: number): boolean {
  let start = i;
  while (start > i - GLOSS && isHan(text.charCodeAt(start - 1))) start--;
  let end = i;
  while (end < i + GLOSS && isHan(text.charCodeAt(end))) end++;
  const before = text[start - 2] === ' ' ? start - 3 : start - 2;
  return text[start - 1] === '(' && text[end] === ')' && isHangul(text.charCodeAt(before));
}
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Whether a small letter of the language stands by itself among plain ones, where it can be no other. */
function isCalm(text: string, i: number, { head, within }: Calm): boolean {
  const before = text.charCodeAt(i - 1);
  const behind = text.charCodeAt(i + 1);
  if (isSmall(before)) return within.has(text.charCodeAt(i)) && (isSmall(behind) || !isLetter(behind));
  return !isLetter(before) && isSmall(behind) && head.has(text.charCodeAt(i));
}
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** What UTF-8 begins and goes on with, read as windows-1256. */
const LEADS = 'طظعغ';
const TRAILS = 'پٹچژڈگکڑںھ،؛؟';

const isDevanagari = (code: number): boolean => code >= 0x900 && code <= 0x97f;
const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d;
const isArabic = (code: number): boolean =>
  (code >= 0x60c && code <= 0x669) ||
  (code >= 0x6f0 && code <= 0x6f9) ||
  code === 0x6c0 ||
  code === 0x6cc ||
  isJoiner(code);

/**
 * Whether a letter is of a script that one code page alone shows, in a text in that script: the bytes of another page would not be letters
 * of it, and those of UTF-8 only in pairs. No page shows Devanagari.
 */
function isAtHome(text: string, i: number, chosen: Int8Array): boolean {
  const code = text.charCodeAt(i);
  if (isDevanagari(code) || (isJoiner(code) && isDevanagari(text.charCodeAt(i - 1)))) return true;
  const script = scripts.SCRIPT_OF[code]!;
  const before = text.charCodeAt(i - 1);
  const behind = text.charCodeAt(i + 1);
  if (scripts.SCRIPT_OF[before] === scripts.LATIN || scripts.SCRIPT_OF[behind] === scripts.LATIN) return false;
  if (script === scripts.HEBREW) return chosen[script]! >= 0;
  // Capitals with an accent are what UTF-8 goes on with.
  if (script === scripts.GREEK) return chosen[script]! >= 0 && code >= 0x3ac && code !== 0x3ca;
  if (chosen[scripts.ARABIC]! < 0 || !(isArabic(code) || TRAILS.includes(text[i]!))) return false;
  return !(TRAILS.includes(text[i]!) && LEADS.includes(text[i - 1] ?? ' ')) && !(LEADS.includes(text[i]!) && TRAILS.includes(text[i + 1] ?? ' ')); // prettier-ignore
}

/** Whether nothing in an unusual stretch of a long text can be damage by itself, rare as it is. */
export function isHarmless(text: string, { start, end }: Area, chosen: Int8Array): boolean {
  const { alphabets } = modelsOf();
  const latin = chosen[scripts.LATIN]!;
  const language = latin < 0 ? undefined : alphabets[scripts.LATIN - 1]!.languages[latin];
  for (let i = Math.max(0, start - 1); i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || (isInPlace(text, i, language) && !isForCapital(text, { start: i, end: i + 1 }))) continue;
    if (isAtHome(text, i, chosen) || (isHan(code) && isGloss(text, i))) continue;
    if (language === undefined || !isCalm(text, i, calmLetters(language))) return false;
  }
  return true;
}
