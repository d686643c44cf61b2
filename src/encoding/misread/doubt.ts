import { scripts } from '../../language';
import { isLastCapital, LAST_CAPITAL, SMALL_HEAD } from './capital';
import type { Segment } from './segment';
import { isUnclosed } from './telltale';
import { isMisplaced, isSymbol } from './utf8';
import { mixed } from './words';

/** UTF-16 offsets. */
export interface Area {
  readonly start: number;
  readonly end: number;
}

/* What speaks against a reading whatever the models say: sound text that looks like it. Figures in tenths of a nat. */

/** An abbreviation is no text to the models, and still sound: what its letters cost, in tenths of a nat. */
const ABBREVIATION = 200;
/** Abbreviations of so many letters may have small ones among them: кВт, бТВ. */
const SHORT_ABBREVIATION = 4;
/** A rare word of the script it stands in. */
const RARE_WORD = 60;
/** Signs alone are no proof: nothing reads wrong in a row of dots. */
const ONLY_SIGNS = 130;
const SIGNS_IN_WORD = 40;
/** Behind a word of three letters or more a sign means itself less often than in n° and x². */
const SIGNS_AT_WORD = 20;
const isAtWord = (text: string, { start }: Area): boolean =>
  /\p{L}{3}$/u.test(text.slice(Math.max(0, start - 3), start));
/** Low quotation marks open: behind the last letter of a word they stand for one. */
const LOW = /^[„‚]$/;
const BEHIND = 40;
const isLowBehind = (text: string, { start, end }: Area): boolean =>
  LOW.test(text.slice(start, end)) && /\p{Ll}/u.test(text[start - 1] ?? '') && !/\p{L}/u.test(text[end] ?? '');
/**
 * A sign between marks where none stands: of money and of mathematics, frames, §, ¶ and ‰ touch no small letter of a word, ® none behind it, ¿ and ¡ none before them, a
 * Greek capital no Latin word; controls, fractions and accents by themselves never follow a letter; and within a word stands only what joins.
 */
const OUT_OF_PLACE =
  /\p{Ll}\0(?:[^\0-\x7f\P{S}\p{Sk}\p{So}]|[\x80-\x9f§¶¿¡¼-¾¯¸ˆ˘˙˛˝‰\u2500-\u259f])\0|\0(?:[^\0-\x7f\P{S}\p{Sk}\p{So}]|[§¶‰\u2500-\u259f])\0\p{Ll}|\s\0®\0\p{Ll}|[a-z]{5}\0[\u0391-\u03a9]\0/u;
const WITHIN = /\p{Ll}\0[^\p{L}\p{M}\p{N}\p{Pd}'‘’ʼ·…\xa0\xad/&]\0\p{Ll}/u;
const marked = (text: string, { start, end }: Area): string =>
  `${text.slice(Math.max(0, start - 5), start)}\0${text.slice(start, end)}\0${text[end] ?? ''}`;
/** Marks that open, and dashes, right before a small letter of Cyrillic where a line begins, and nothing in it closes. */
const FOR_CAPITAL = /^[“‘”’„‚«‹—–\u00a0][\u0430-\u045f][^\n“”’»›‘]*(?:\n|$)/;
const LONGEST_LINE = 300;
/** Whether a sign stands where a capital does. */
export const isForCapital = (text: string, { start, end }: Area): boolean =>
  end - start === 1 &&
  (start === 0 || text[start - 1] === '\n') &&
  FOR_CAPITAL.test(text.slice(start, start + LONGEST_LINE));
/** What it says for a reading that a sign stood where none does, and a common word comes of it; that it stood within a word. */
const MISSING = 40;
const INSIDE = 30;
/** What it says for a reading that each sign it takes away stood right before a letter. */
const MISPLACED = 60;

/** Whether signs stand beside Chinese or Japanese letters: there dashes, dots and crosses are in their place. */
export function amongCjk(text: string, { start, end }: Area): boolean {
  for (let i = start; i < end; i++) if (scriptAt(text, i) !== scripts.SIGN) return false;
  return [start - 1, end].some(
    (i) => i >= 0 && i < text.length && (scriptAt(text, i) === scripts.CJK || text.charCodeAt(i) >> 8 === 0x30),
  );
}

/** A longer row of signs is no sign: read as a page of frames, words of Cyrillic look so. */
const LONGEST_SIGN = 2;

/** Whether a stretch is a sign between what are no letters: 90 °, an arrow, a bullet. */
export function standsAlone(text: string, { start, end }: Area): boolean {
  if (end - start > LONGEST_SIGN) return false;
  for (let i = Math.max(0, start - 1); i < Math.min(text.length, end + 1); i++)
    if (scriptAt(text, i) !== scripts.SIGN) return false;
  return true;
}

export const scriptAt = (text: string, i: number): number => scripts.SCRIPT_OF[text.charCodeAt(i)]!;

function onlySigns(text: string, { start, end }: Area): boolean {
  // A Greek letter by itself is a symbol too.
  const alone = end - start === 1 && scriptAt(text, start) === scripts.GREEK;
  for (let i = start; i < end && !alone; i++) if (scriptAt(text, i) !== scripts.SIGN) return false;
  return (
    start === 0 ||
    end >= text.length ||
    scriptAt(text, start - 1) === scripts.SIGN ||
    scriptAt(text, end) === scripts.SIGN
  );
}

/** A letter of one script beside one of another, where it was not so before, in tenths of a nat. */
const MIXTURE = 60;

/** What the mended text's mixed words speak against it: words are written in one script. */
export function mixture(text: string, p: Segment, area: Area): number {
  // Where the area was cut the neighbour may be damaged as well.
  const start = Math.max(area.start, p.start - 1);
  const end = Math.min(area.end, p.end + 1);
  const before = mixed(text.slice(start, end));
  const after = mixed(text.slice(start, p.start) + p.text + text.slice(p.end, end));
  return Math.max(0, after - before) * MIXTURE;
}

/** Whether one letter, all that changes, would be of another script than its word. */
export const isMixedUp = (text: string, p: Segment, area: Area): boolean =>
  p.end - p.start === 1 && p.text.length === 1 && mixture(text, p, area) > 0;

/** A character or two of Chinese, Japanese or Korean. */
const FEW_WIDE = 2;
/** Whether signs among letters would be a character or two of a language that nothing around is in: what is left of a picture, â¤ï¸, is none. */
export function isChanceWide(source: string, mended: string, isHome: boolean): boolean {
  if (isHome || !/[^\0-\x7f\p{L}\p{M}\s]/u.test(source)) return false;
  const letters = mended.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.length <= FEW_WIDE && letters.every((c) => scriptAt(c, 0) === scripts.CJK);
}

/** Whether letters of another script would stand one by one among Latin ones, none beside another: signs do, and words do not. */
export function isScattered(text: string, { start, end, text: mended }: Segment): boolean {
  const at = (i: number): number =>
    i < 0
      ? start === 0 ? scripts.SIGN : scriptAt(text, start - 1)
      : i < mended.length ? scriptAt(mended, i) : end < text.length ? scriptAt(text, end) : scripts.SIGN; // prettier-ignore
  let amongLatin = 0;
  for (let i = -1; i <= mended.length; i++) {
    const script = at(i);
    if (script === scripts.SIGN || script === scripts.LATIN) continue;
    if (i < mended.length && at(i + 1) === script) return false;
    if ((i >= 0 && at(i - 1) === scripts.LATIN) || (i < mended.length && at(i + 1) === scripts.LATIN)) amongLatin++;
  }
  return amongLatin > 0;
}

/** Whether a change says something that is not seen: nobody writes that, nor a no-break space as the last byte of a page, where ÿ stands. */
export const isUnseen = (text: string, { start, end, text: mended }: Area & { text: string }): boolean =>
  /^[\u00ad\u200b-\u200f\u00a0]+$/.test(mended) &&
  (/[\u00ad\u200b-\u200f]/.test(mended) || text.slice(start, end) === 'ÿ');

/** How many scripts the mended text has beside Latin and one other, more than the damaged one. */
export const foreign = (before: string, after: string): number =>
  Math.max(0, scriptsOf(after) - Math.max(1, scriptsOf(before)));

function scriptsOf(text: string): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) seen |= 1 << scriptAt(text, i);
  seen &= ~((1 << scripts.SIGN) | (1 << scripts.LATIN));
  let n = 0;
  for (; seen; seen &= seen - 1) n++;
  return n;
}

/** What signs that become letters must save: less than nothing where no sign stands so. */
function signsAlone(text: string, { edits }: Segment, common: boolean): number {
  const all = (test: (text: string, e: Area) => boolean): boolean => edits.every((e) => test(text, e));
  if (all((_, e) => OUT_OF_PLACE.test(marked(text, e)) || isForCapital(text, e))) return common ? -MISSING : 0;
  if (common) return all(isAtWord) || all(isUnclosed) ? SIGNS_AT_WORD : SIGNS_IN_WORD;
  return all(isLowBehind) ? BEHIND : ONLY_SIGNS;
}

/** What a reading must save beyond the rest whose sentence begins with a small letter. */
export const smallHead = (text: string, { start, edits }: Segment): number =>
  edits[0]?.start === start &&
  (start === 0 || /[\n.!?…]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))) &&
  /^\p{Ll}/u.test(edits[0].text)
    ? SMALL_HEAD
    : 0;

/** A capital that ends a word of capitals and would be a small letter: FÃ, SÃ. */
const SHOUTED = 60;
const isShouted = (text: string, { start, end, text: mended }: Area & { text: string }): boolean =>
  /^[A-Z]\p{Lu}(?!\p{L})/u.test(text.slice(start - 1, end + 1)) && /^\p{Ll}$/u.test(mended);

/** What a segment must save beyond the rest because sound text may look like it. */
export function unusual(text: string, p: Segment, common: boolean, structured: boolean): number {
  if (structured && (isMisplaced(text, p) || isSymbol(text, p))) return -MISPLACED;
  // In the middle of a word a sign is out of place; anywhere else it may mean itself.
  const changed = p.edits.reduce((n, e) => n + e.end - e.start, 0);
  if (changed <= 8 && p.edits.every((e) => onlySigns(text, e))) return signsAlone(text, p, common);
  if (changed <= 8 && p.edits.every((e) => e.text.length === 1 && WITHIN.test(marked(text, e)))) return -INSIDE;
  const source = text.slice(p.start, p.end);
  const last = p.edits.every((e) => isLastCapital(text, e.end - 1) && /^\p{Ll}$/u.test(e.text)) ? -LAST_CAPITAL : 0;
  if (!structured && source.includes(' ') && p.edits.every((e) => isShouted(text, e))) return SHOUTED;
  if (source.length > 12) return last;
  if (/\s/.test(source.trim())) return 0;
  let { start, end } = p;
  while (start > 0 && scriptAt(text, start - 1) !== scripts.SIGN) start--;
  while (end < text.length && scriptAt(text, end) !== scripts.SIGN) end++;
  const word = text.slice(start, end);
  if (word === word.toUpperCase() && word !== word.toLowerCase())
    return common && word.length > 1 ? ABBREVIATION / (structured ? 2 : /\p{Ll}/u.test(p.text) ? 4 : 1) : ABBREVIATION;
  const script = scriptAt(word, 0);
  if (/\p{Ll}\p{Lu}/u.test(word))
    return word.length <= SHORT_ABBREVIATION && script !== scripts.LATIN && scriptsOf(word) === 1 ? ABBREVIATION : last;
  const alone = [...word, ...p.text].every((c) => scriptAt(c, 0) === script);
  return alone && script !== scripts.LATIN && !common ? RARE_WORD : 0;
}
