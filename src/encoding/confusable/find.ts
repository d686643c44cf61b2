import { memo, type Edit, type Range } from '../../base';
import type { Article } from '../../article';
import { HOLDS, scan } from '../scan';

/** A word in which letters of another script stand for ones that look the same. */
export interface Confused extends Range {
  readonly text: string;
  readonly letters: readonly { readonly at: number; readonly shown: string; readonly meant: string }[];
  readonly into: 'Latin' | 'Cyrillic' | 'Greek';
  readonly edits: readonly Edit[];
}

// Pairs that can't be told apart in common fonts (a part of Unicode's confusables, UTS #39), lower case and capitals.
const PAIRS: readonly string[] = // latin, cyrillic, greek
  'aаα cс- eе- oоο pрρ xх- yу- iі- jј- sѕ- vѵν hһ- dԁ- qԛ- wԝ- lӏ- AАΑ BВΒ CС- EЕΕ HНΗ IІΙ JЈ- KКΚ MМΜ N-Ν OОΟ PРΡ SЅ- TТΤ XХΧ YҮΥ Z-Ζ'.split(
    ' ',
  );
type Script = 'Latin' | 'Cyrillic' | 'Greek';
const COLUMN: Readonly<Record<Script, 0 | 1 | 2>> = { Latin: 0, Cyrillic: 1, Greek: 2 };

const scriptOf = (c: string): Script | undefined => {
  const code = c.charCodeAt(0);
  if (code >= 0x400 && code <= 0x52f) return 'Cyrillic';
  if (code >= 0x370 && code <= 0x3ff && code !== 0x37e && code !== 0x387) return 'Greek';
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'Latin' : code >= 0xc0 && code <= 0x24f ? 'Latin' : undefined;
};

/** The letter of `into` that looks like `c`, a letter of `from`. */
function twin(c: string, from: Script, into: Script): string | undefined {
  const row = PAIRS.find((p) => p[COLUMN[from]] === c);
  const other = row?.[COLUMN[into]];
  return other === '-' ? undefined : other;
}

/** Two scripts touching: where words that mix them can be. */
const TOUCH =
  /[A-Za-z\u00c0-\u024f][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z\u00c0-\u024f]|[\u0370-\u03ff][\u0400-\u052f]|[\u0400-\u052f][\u0370-\u03ff]/g;
const WORD = /[A-Za-z\u00c0-\u024f\u0370-\u052f'’]/;

/** The word of letters around an offset. */
function wordAround(text: string, at: number): Range {
  let start = at;
  let end = at;
  while (start > 0 && at - start < 60 && WORD.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < 60 && WORD.test(text[end]!)) end++;
  return { start, end };
}

/** Roman figures are typed with whatever keyboard is at hand. */
const ROMAN = /^[IVXLCDMІХСМ]+$/;
/** Chuvash is written in Cyrillic with ă, ĕ, ç and ÿ of Latin as often as with its own. */
const CHUVASH = /^[ăĕçÿ\p{sc=Cyrl}]+$/iu;

function judge(text: string, { start, end }: Range): Confused | undefined {
  const word = text.slice(start, end);
  if (end - start < 3 || ROMAN.test(word) || CHUVASH.test(word)) return undefined;
  const counts: Record<Script, number> = { Latin: 0, Cyrillic: 0, Greek: 0 };
  for (const c of word) {
    const s = scriptOf(c);
    if (s) counts[s]++;
  }
  const into = (Object.keys(counts) as Script[]).reduce((a, b) => (counts[b] > counts[a] ? b : a));
  const letters: { at: number; shown: string; meant: string }[] = [];
  for (let i = start; i < end; i++) {
    const from = scriptOf(text[i]!);
    if (!from || from === into) continue;
    const meant = twin(text[i]!, from, into);
    // One letter that looks like none of the script, and the word is a mix on purpose: a brand, a formula.
    if (meant === undefined) return undefined;
    letters.push({ at: i, shown: text[i]!, meant });
  }
  if (letters.length === 0 || counts[into] < 2 || counts[into] <= letters.length) return undefined;
  if (counts.Greek > 0 && into !== 'Greek' && !plainWord(text, start, end, letters)) return undefined;
  const capitals = word === word.toUpperCase();
  if (capitals && (letters.length === 1 || word.length < 5)) return undefined;
  // Letters that follow each other at one end may be a word of their own: a brand with an ending, an abbreviation.
  const block = letters.length > 1 && letters.at(-1)!.at - letters[0]!.at === letters.length - 1;
  if (block && (letters[0]!.at === start || letters.at(-1)!.at === end - 1)) return undefined;
  // A brand inflected: iPhoneа.
  if (letters.length === 1 && letters[0]!.at === end - 1 && into === 'Latin' && /\p{Ll}\p{Lu}/u.test(word))
    return undefined;
  // A capital within a word is meant to be seen: ТочKа.
  if (letters.every(({ at, shown }) => /\p{Lu}/u.test(shown) && /\p{Ll}/u.test(text[at - 1]!) && at > start))
    return undefined;
  const edits = letters.map(({ at, meant }) => ({ start: at, end: at + 1, text: meant }));
  let mended = word;
  for (const { at, meant } of letters) mended = mended.slice(0, at - start) + meant + mended.slice(at - start + 1);
  return { start, end, text: mended, letters, into, edits };
}

/** Greek letters are signs of mathematics and science too: only inside a longer word in small letters are they in disguise. */
const plainWord = (text: string, start: number, end: number, letters: readonly { at: number }[]): boolean =>
  end - start >= 5 &&
  letters.every(({ at }) => at > start && at < end - 1) &&
  /^\p{L}\p{Ll}+$/u.test(text.slice(start, end));

/** In markup, a few words between two tags: a menu, where the same slip stands on every page of a site and in no article. */
function inMenu(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const behind = text.slice(end, end + 200);
  const open = before.lastIndexOf('>');
  const close = behind.indexOf('<');
  if (open < before.lastIndexOf('<')) return true;
  return (before.slice(open + 1) + (close < 0 ? behind : behind.slice(0, close))).trim().length < 20;
}

/** Words of an article with look-alikes of another script in them. */
export const confusedWords = memo((article: Article): readonly Confused[] => {
  const { text } = article;
  const { holds } = scan(article);
  if (!(holds & HOLDS.eastern) || !(holds & HOLDS.latin)) return [];
  const out: Confused[] = [];
  let done = -1;
  for (const m of text.matchAll(TOUCH)) {
    if (m.index < done) continue;
    const word = wordAround(text, m.index);
    done = word.end;
    if (/[/\\@_=&%]/.test((text[word.start - 1] ?? '') + (text[word.end] ?? '')) || article.isQuiet(m.index)) continue;
    const found = judge(text, word);
    if (found && !(article.format === 'html' && inMenu(text, word))) out.push(found);
  }
  return out;
});
