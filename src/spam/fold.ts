import { once } from '../base';
import { FOLD, KIND, Kind } from './chars';

/** Letters of other scripts that look like Latin ones. Own compilation after Unicode's confusables (UTS #39). */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', п: 'n', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', υ: 'u', ν: 'v', ԝ: 'w', х: 'x', у: 'y', ʐ: 'z',
  α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ο: 'o', ρ: 'p', τ: 't', χ: 'x', γ: 'y', ı: 'i', ɡ: 'g', ɑ: 'a', օ: 'o', հ: 'h', ո: 'n', ս: 'u', ց: 'g', ʀ: 'r',
  'А': 'a', 'В': 'b', 'С': 'c', 'Е': 'e', 'Н': 'h', 'І': 'i', 'К': 'k', 'М': 'm', 'О': 'o', 'Р': 'p', 'Т': 't', 'Х': 'x', 'Α': 'a', 'Β': 'b', 'Ε': 'e', 'Ο': 'o', 'Τ': 't',
}; // prettier-ignore
const LEET: Readonly<Record<string, string>> = {
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '0': 'o',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** A text with its disguise taken off, and what the disguise was. */
export interface Unmasked {
  readonly text: string;
  readonly unseen: number;
  readonly wide: number;
  readonly alike: number;
  readonly leet: number;
  readonly spaced: number;
}

const isLatin = (c: string | undefined): boolean => c !== undefined && KIND[c.charCodeAt(0)] === Kind.latin;
const isCyrillic = (c: string): boolean => KIND[c.charCodeAt(0)] === Kind.cyrillic;

/** Zero-width characters, full-width and styled letters, look-alikes inside Latin words, digits for letters, letters set apart. */
export function unmask(raw: string, isName?: (word: string) => boolean): Unmasked {
  let unseen = 0;
  let wide = 0;
  let plain = '';
  for (const c of raw) {
    const kind = KIND[c.charCodeAt(0)]!;
    if (kind === Kind.unseen) unseen++;
    else if (kind === Kind.styled) {
      wide++;
      plain += c.normalize('NFKC').toLowerCase();
    } else plain += String.fromCodePoint(c.length > 1 ? c.codePointAt(0)! : FOLD[c.charCodeAt(0)]!);
  }
  const together = joinSpaced(plain);
  let alike = 0;
  let leet = 0;
  const text = together.text.replace(/[^\s|,;、，()[\]"“”]+/g, (word) => {
    const like = unlike(word);
    alike += like.count;
    const clear = unleet(like.word);
    if (clear.count > 0 && isName?.(word)) return word;
    leet += clear.count;
    return clear.word;
  });
  return { text, unseen, wide, alike, leet, spaced: together.count };
}

/** Letters of another alphabet beside one Latin letter from which that is the wrong one. */
const SLIP = 4;

/** A word in which letters of several scripts stand for Latin ones. */
function unlike(word: string): { word: string; count: number } {
  let latin = 0;
  let foreign = 0;
  let other = 0;
  for (const c of word) {
    if (ALIKE[c] !== undefined) foreign++;
    else if (isLatin(c)) latin++;
    else if (isCyrillic(c) || KIND[c.charCodeAt(0)] === Kind.letter) other++;
  }
  if (foreign === 0 || latin === 0 || other > 0) return { word, count: 0 };
  // One slip of a hand that writes in another alphabet.
  return { word: [...word].map((c) => ALIKE[c] ?? c).join(''), count: latin === 1 && foreign >= SLIP ? 1 : foreign };
}

/** What tables of codes are made of. */
const HEX = /^(?:[\da-f]{4}){1,6}$/;

/** Digits and signs between the letters of a word. */
function unleet(word: string): { word: string; count: number } {
  if (CYRILLIC_LEET.test(word)) return unleetCyrillic(word);
  if (
    !/[a-z]/.test(word) ||
    HEX.test(word) ||
    !/[a-z][4310$5@!7|]|[4310$5@7][a-z]/.test(word) ||
    /^[a-z]{0,4}\d+$|^\d+[a-z]{0,4}$|\d{3}|^\W|[./%=+]/.test(word) ||
    word.length > 24
  )
    return { word, count: 0 };
  let count = 0;
  const clear = word.replace(/[43105@$7]|!(?=[a-z])|\|(?=[a-z])/g, (c) => {
    count++;
    return LEET[c] ?? c;
  });
  return { word: clear, count };
}

const CYRILLIC_LEET = /[а-яё][03@$]|[03@$][а-яё]/;
const FOR_CYRILLIC: Readonly<Record<string, string>> = { 0: 'о', 3: 'е', '@': 'а', $: 'с' };
function unleetCyrillic(word: string): { word: string; count: number } {
  if (/[^а-яё03@$-]/.test(word) || /^[а-яё]{0,4}-?\d+$|^\d+-?[а-яё]{0,4}$|\d{2}/.test(word)) return { word, count: 0 };
  let count = 0;
  const clear = word.replace(/[03@$]/g, (c) => (count++, FOR_CYRILLIC[c]!));
  return { word: clear, count };
}

const LETTER = '[\\p{L}\\p{N}]';
const HAN = '[\\u4e00-\\u9fff]';
const runOf = (letter: string, sign: string, least: number): RegExp => new RegExp(`(?<!${LETTER})(?:${letter}${sign}){${least},}${letter}(?!${LETTER})`, 'gu'); // prettier-ignore
/** Single letters between signs of one kind, at least four of them, or three Chinese characters; spaces last: they part words, too. */
const aparts = once(() => [...['\\.', '\\*', '-', '_'].flatMap((sign) => [runOf(LETTER, sign, 3), runOf(HAN, sign, 2)]), runOf(LETTER, ' ', 3)]); // prettier-ignore

/** `v i a g r a`, `c.a.s.i.n.o`, put together again. */
function joinSpaced(text: string): { text: string; count: number } {
  let count = 0;
  let joined = text;
  for (const apart of aparts())
    joined = joined.replace(apart, (run) => {
      count += (run.length + 1) / 2;
      return run.replace(/[ .*\-_]/g, '');
    });
  return { text: joined, count };
}
