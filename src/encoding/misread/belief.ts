import { Recent } from '../../base';
import { costOf, modelsOf, Scorer, scripts, signCost } from '../../language';
import { codec } from '../codecs';
import type { Layer } from './layer';
import type { Segment } from './segment';

/*
 * What the models can't know: sound text in a language without a model, lists of letters and ornaments cost as much as damage
 * does, and some code page always turns them into something cheaper. What a misreading says must therefore be good text, not
 * only better text.
 */

/** What a letter of good prose costs in its own language, in tenths of a nat; the first word of a text costs more. */
const USUAL = { alphabet: 27, cjk: 75 };
const START = 60;
/** How much of what the mended text costs beyond that speaks against it: all but a part of what mending saves. */
const WEIGHT = 3;
const PART = 4;

/** Whether nothing but UTF-8 was written: bytes are UTF-8 by chance seldom. */
export const isStructured = (layers: readonly Layer[]): boolean => layers.every((l) => l.wrote === 'utf-8');

let alone: Scorer | undefined;
const excesses = new Recent<number>(400);

/** What speaks against a mended text, of which so much is `saved`, because no language that the models know is written so. */
export const strangeness = (mended: string, saved: number): number =>
  Math.max(0, excesses.of(`=${mended}`, () => excessOf(mended)) - saved / PART) * WEIGHT;

/** What letters cost in the language that suits all of them best beyond what is usual, in tenths of a nat. */
function excessOf(mended: string): number {
  const text = mended.replace(/[^\p{L}\p{M}]+/gu, ' ');
  const scorer = (alone ??= new Scorer(false)).reset();
  let limit = START;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    scorer.add(code);
    limit += scripts.SCRIPT_OF[code] === scripts.CJK ? USUAL.cjk : USUAL.alphabet;
  }
  return scorer.cost - limit;
}

/** Signs that stand between two letters of a word. */
export const JOINING = /['’ʼ\-‐‑–—…·\u00a0/&]/;
export const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{M}]/u.test(c);
const isCjk = (c: string): boolean => scripts.SCRIPT_OF[c.charCodeAt(0)] === scripts.CJK;

/** Signs that stand beside no letter: of mathematics and money, and what frames are drawn with. */
const APART = /[\p{Sm}°‰¤\u2500-\u259f]/u;

/** Signs that follow no letter: what opens, and accents by themselves. */
const MISFIT = /[´¨¯¸¿¡„‚]/;

/** How many signs stand within words. */
export function signsInWords(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c < '\x80' || JOINING.test(c) || /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(c)) continue;
    const beside = [text[i - 1], text[i + 1]].filter((x) => isLetter(x) && !isCjk(x!)).length;
    if (beside > (APART.test(c) ? 0 : 1) || (MISFIT.test(c) && isLetter(text[i - 1]))) n++;
  }
  return n;
}

/** How many capitals that are not ASCII follow a small letter. */
const capitalsInWords = (text: string): number => text.match(/\p{Ll}[^\0-\x7f\P{Lu}]/gu)?.length ?? 0;

/** How many marks are put above or below a letter that no spelling puts there: those of accents, dots, hooks and tails are not counted. */
const rareMarks = (text: string): number =>
  text.match(/[\u0305\u030d-\u0310\u0312-\u031a\u031c-\u0322\u0325\u0326\u0329-\u0330\u0332-\u036f]/g)?.length ?? 0;

/** Figures, in whatever script. */
const NUMBER = /^[\p{P}\s]*\p{N}[\p{N}\p{P}\s]*$/u;

/** Whether most words are one letter: a list of letters. */
function isList(text: string): boolean {
  // A no-break space may be half of a letter.
  const words = text.split(/[ \t\r\n,;،、]+/).filter((w) => w !== '');
  if (words.length > 2 && words.every((w) => /^(?:[ㄱ-ㅣ]|\p{P})$/u.test(w))) return true;
  return (
    words.length >= 4 && words.filter((w) => w.length === 1 && isLetter(w) && !isCjk(w)).length * 3 >= words.length * 2
  );
}

/** A word or more between two quotation marks, of which the second is no low one, though no space stands before it. */
const QUOTED = /^[”“„«»‘’‚›‹](?=[\p{L}\p{N}])[^”“„«»‘’‚›‹]+[”“«»‘’›‹]$/u;
/** Whether all that would change is two marks of quotation around something. */
export const isQuotation = (text: string, { start, end, edits }: Segment): boolean =>
  edits.length === 2 && QUOTED.test(text.slice(start, end)) && !isLetter(text[end]);

/** Whether characters follow each other as they do in an alphabet or a code page. */
export function isInOrder(text: string): boolean {
  const codes = [...text].filter((c) => c > '\x7f' && c !== '\u3000').map((c) => c.codePointAt(0)!);
  let steps = 0;
  for (let i = 1; i < codes.length; i++) if (codes[i]! - codes[i - 1]! > 0 && codes[i]! - codes[i - 1]! <= 4) steps++;
  return new Set(codes).size >= 5 && steps * 5 >= (codes.length - 1) * 3;
}

/** A row of one character says as much as two of it. */
export const withoutRows = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++)
    if (text[i]! < '\x80' || text[i] !== text[i - 1] || text[i] !== text[i - 2]) out += text[i];
  return out;
};

/** Words of which at least one must be new: of three letters, rows of one counted once, or of two Chinese characters. */
const isTelling = (word: string): boolean =>
  [...word].filter((c, i, all) => c !== all[i - 1]).length > 2 ||
  /^(?=.*[\p{sc=Han}\p{sc=Hang}])(.)(?!\1).$/u.test(word);

/** Lists of phonetic signs, rows of frames, ×× for a name that is not told: they stand for themselves. */
export const isOrnament = (source: string): boolean =>
  /^××+$/.test(source) ||
  /^(?=.*[\u3105-\u312f\u31a0-\u31bf])[\s\p{P}\u3105-\u312f\u31a0-\u31bf\u02ca\u02c7\u02cb\u02d9]+$/u.test(source) ||
  /^(?=.*[¤°º´¯].*[¤°º´¯])[\s¤°º¸·•.,`´¯øØ«»*~-]+$/.test(source) ||
  (source.match(/([\u2500-\u259f])\1\1+/g) ?? []).join('').length * 3 > source.length ||
  isSlang(source);
/** ㅋㅋㅋㅋ, ㄹㅇ?, ㅠㅠ: single letters of Korean, in words of two or three of them or in rows of one. */
const isSlang = (source: string): boolean => {
  const words = source.match(/[ㄱ-ㅣ]+/g) ?? [];
  return (
    words.length > 0 &&
    words.some((w) => /^(.)\1+$/.test(w)) &&
    words.every((w) => /^(?:[ㄱㄴㄷㄹㅁ-ㅃㅅ-ㅎ]{2,3}|([ㄱ-ㅣ])\1+)$/.test(w))
  );
};
/** АЫАЫАЫ, ôôôô: two letters over and over. */
const isRefrain = (source: string): boolean => {
  const letters = source.match(/\p{L}/gu) ?? [];
  return letters.length > 3 && new Set(letters).size < 3 && /^[\p{L}\s,.!?]+$/u.test(source);
};
/** Whether a Chinese, Japanese or Korean letter stands in a text that the page it is said to be read as has not: no reader makes one. */
export function isBeyondPage(source: string, [outermost]: readonly Layer[]): boolean {
  const read = codec(outermost!.read);
  return read.widest > 1 && [...source].some((c) => isCjk(c) && isLetter(c) && read.numberOf(c.codePointAt(0)!) < 0);
}
/** In a longer text it is two words, of which one begins a sentence or shouts. */
const SAMPLE = 80;
/** Rows of letters beyond ASCII in capitals and in small ones: ÀÉÎÕÜ àéîõü. */
function isBothCases(source: string): boolean {
  if (source.length > SAMPLE) return false;
  const rows = new Set(source.match(/[^\0-\x7f\P{L}]{3,}/gu));
  return [...rows].some((r) => r === r.toUpperCase() && r !== r.toLowerCase() && rows.has(r.toLowerCase()));
}
/** So many letters, each right behind its capital, are an alphabet: АаБбВв, Ňň Óó Ôô. */
const PAIRED = 3;
function isInPairs(source: string): boolean {
  const letters = source.match(/\p{L}/gu) ?? [];
  const pairs = letters.filter((c, i) => i > 0 && letters[i - 1] !== c && letters[i - 1]!.toLowerCase() === c).length;
  return pairs >= PAIRED && pairs * 5 >= letters.length * 2;
}
/** What Chinese characters cost at random, each, in tenths of a nat: from 103 on; in prose the dearest few of so many seldom more than this. */
const RANDOM = { each: 90, start: 45, fewest: 4 };
/** Whether the Chinese, Japanese or Korean of a mended text says nothing, as what signs in a row happen to be. */
function isAtRandom(mended: string): boolean {
  const letters = [...mended].filter((c) => isCjk(c)).join('');
  if (letters.length < RANDOM.fewest || letters.length * 2 < (mended.match(/\p{L}/gu)?.length ?? 0)) return false;
  return costOf(letters) * 10 > RANDOM.each * letters.length + RANDOM.start;
}
/** A Chinese character right beside a Cyrillic or Greek letter. */
const BESIDE = /[\p{sc=Cyrl}\p{sc=Grek}][\p{sc=Han}\p{sc=Hang}]|[\p{sc=Han}\p{sc=Hang}][\p{sc=Cyrl}\p{sc=Grek}]/u;
/** A longer text may have characters between that are beyond repair. */
const BRIEF = 20;
/** So many different characters of Chinese or Korean by themselves are no accident either: 1997년 9월 10일. */
const SEVERAL_ALONE = 3;
export const saysSeveral = (source: string, fresh: readonly string[]): boolean =>
  new Set(fresh.filter((w) => w.length === 1 && isCjk(w))).size >= SEVERAL_ALONE &&
  [...source].filter((c) => c > '\x7f' && isLetter(c)).length >= SEVERAL_ALONE;
/** One oddity in so many changed characters is the writer's own. */
const PER_ODDITY = 25;
/** A word of two letters that may be a common one. */
const isBrief = (word: string): boolean => /^([\p{sc=Latn}\p{sc=Cyrl}])(?!\1)[\p{sc=Latn}\p{sc=Cyrl}]$/u.test(word);

/**
 * Whether a mended text can be meant at all; `source` and `mended` with the rest of the words they begin and end in, `fresh` the new words, `common`
 * where a common word of the language is among the new ones, `changed` characters.
 */
export function isPossible(
  source: string,
  mended: string,
  fresh: readonly string[],
  common: boolean,
  changed: number,
): boolean {
  if (isInOrder(source) || isOrnament(source) || isRefrain(source) || isList(source) || NUMBER.test(source))
    return false;
  if (isBothCases(source) || isInPairs(source) || isAtRandom(mended)) return false;
  const odd = Math.floor(changed / PER_ODDITY);
  if (signsInWords(mended) > signsInWords(source) + odd) return false;
  if (capitalsInWords(mended) > capitalsInWords(source) + odd) return false;
  if (rareMarks(mended) > rareMarks(source) + odd) return false;
  if (mended.length <= BRIEF && BESIDE.test(mended) && !BESIDE.test(source)) return false;
  return fresh.some((w) => isTelling(w) || (common && isBrief(w))) || saysSeveral(source, fresh);
}

/** Whether a segment says nothing but one letter of a script that nothing around is written in. */
export function isStray(
  text: string,
  { start, end, text: mended }: Segment,
  area: { start: number; end: number },
): boolean {
  const script = scripts.SCRIPT_OF[mended.charCodeAt(0)];
  if (mended.length > 1 || script === scripts.SIGN || script === scripts.LATIN) return false;
  for (let i = area.start; i < area.end; i++)
    if ((i < start || i >= end) && scripts.SCRIPT_OF[text.charCodeAt(i)] === script) return false;
  return true;
}

/** A sign dearer than that is met by chance sooner than in a text. */
const RARE_SIGN = 105;

/** Planes of Unicode in which nothing stands. */
const NOWHERE = /[\u{40000}-\u{dffff}]/u;
/** Whether a segment says nothing but one character that hardly any text has, or one that there is not. */
export function isRarity({ text }: Segment): boolean {
  if (NOWHERE.test(text)) return true;
  const [c, ...more] = new Set([...text].filter((x) => x > '\x7f'));
  if (c === undefined || c === '\ufffd' || more.length) return false;
  if (/[\p{Cn}\p{Co}\p{Lm}]/u.test(c)) return true;
  if (c.length > 1 || !/[\p{S}\p{P}]/u.test(c)) return false;
  return modelsOf().symbol[c.charCodeAt(0)] === 0 && signCost(c.charCodeAt(0), 0x20) > RARE_SIGN;
}

/** Few Chinese characters may be made of the bytes of any word; one letter may be taken for another in a language unknown. */
const FEW = 4;
const TIDY = 150;
const SWAPPED = 60;
/** What more than one common word says. */
const SEVERAL = 50;
/** A page of Cyrillic read as another changes every letter: one short word alone is met by chance; of any script where the line is that word. */
const TINY = /^\p{sc=Cyrl}{1,5}$/u;
const TINY_LINE = 4;
const FULL = 90;

/** What one common word says, of three letters or more. */
const ONE = 30;

/** What is known of the place of a segment. */
interface Place {
  /** Whether it is no part of a longer word. */
  readonly whole: boolean;
  /** Whether the word it stands in is written in small letters: no name. */
  readonly small: boolean;
  /** Whether the layers explain nothing else. */
  readonly only: boolean;
  /** The length of the line where that is one word; 0 else. */
  readonly line: number;
  /** What it costs that its language was written in the page: less than nothing where it is at home. */
  readonly abroad: number;
  /** Whether a letter is none of the article's language. */
  readonly isForeign: (letter: string) => boolean;
}

/** What speaks against a reading because its source is a word by itself, in tenths of a nat. */
export function madeUp(source: string, p: Segment, words: number, at: Place): number {
  if (at.only && at.line > 0 && at.line <= TINY_LINE) return FULL * 2;
  if (words === Infinity) return 0;
  if (at.only && at.whole && TINY.test(source)) return FULL;
  const cjk = [...p.text].filter(isCjk).length;
  if (cjk === 0) {
    if (words >= SEVERAL || !isSwap(source, p)) return 0;
    const [e] = p.edits;
    const restores = e && at.isForeign(source[e.start - p.start]!) && !at.isForeign(e.text);
    if (restores && at.abroad < 0 && words >= ONE) return 0;
    if (restores && at.abroad < 0 && at.small) return SWAPPED / 2;
    return (at.line && words === 0) || at.abroad > 0 ? SWAPPED * 2 : SWAPPED;
  }
  if (cjk > FEW || [...source].some(isCjk)) return 0;
  if ([...p.text].filter((c) => isLetter(c) && !isCjk(c)).length >= cjk * 2) return TIDY;
  return /^[\p{L}\p{M}\p{N}׳״]+$/u.test(source) && !/[\p{Ll}\p{M}]\p{Lu}/u.test(source) ? TIDY : 0;
}

/** Whether all that changes is one small letter, or one capital, of a script into another. */
function isSwap(source: string, { start, edits }: Segment): boolean {
  const changed = edits.map((e) => `${source.slice(e.start - start, e.end - start)}${e.text}`);
  return (
    changed.every((c) => c === changed[0]) &&
    /^(?:\p{Ll}{2}|\p{Lu}{2})$/u.test(changed[0] ?? '') &&
    scripts.SCRIPT_OF[changed[0]!.charCodeAt(0)] === scripts.SCRIPT_OF[changed[0]!.charCodeAt(1)]
  );
}

/** Characters that must differ before nobody need look. */
const DIFFERENT = 3;

/** Whether a segment proves itself: several characters changed, and what it says is good prose. */
export const isFirm = (layers: readonly Layer[], text: string, p: Segment, mended: string): boolean =>
  isStructured(layers) ||
  (new Set(p.edits.flatMap((e) => [...text.slice(e.start, e.end)])).size >= DIFFERENT && strangeness(mended, 0) === 0);

/** The stretches with a comma for each sign by itself that the layers turn into something else: there it may mean itself. */
export function withoutLoneSigns(
  text: string,
  p: Segment,
  standsAlone: (at: { start: number; end: number }) => boolean,
): { source: string; mended: string } | undefined {
  let source = '';
  let mended = '';
  let at = p.start;
  let masked = 0;
  for (const e of p.edits) {
    const same = text.slice(at, e.start);
    const lone = standsAlone(e);
    if (lone) masked++;
    source += same + (lone ? ',' : text.slice(e.start, e.end));
    mended += same + (lone ? ',' : e.text);
    at = e.end;
  }
  return masked && masked < p.edits.length ? { source, mended } : undefined;
}
