import { costOf, guessLanguage, LightScorer, modelsOf, readsAsText, scripts } from '../../language';
import {
  isBeyondPage,
  isFirm,
  isOrnament,
  isPossible,
  isQuotation,
  isRarity,
  isStructured,
  madeUp,
  saysSeveral,
  strangeness,
} from './belief';
import {
  amongCjk,
  foreign,
  isChanceWide,
  isMixedUp,
  isScattered,
  isUnseen,
  mixture,
  scriptAt,
  smallHead,
  standsAlone,
  unusual,
  type Area,
} from './doubt';
import { isForeignTo } from './languages';
import { keyOf, type Layer } from './layer';
import { isLoneWord, restored } from './lone';
import { isSingleByte, languageCost, priorOf } from './pairs';
import { beside, CONTEXT, savingParts } from './saving';
import type { Segment } from './segment';
import { isItself, isLatin, isNotation } from './sound';
import { isMadeSmall, isSymbol, isUtf8, MANY, onlyLoses } from './utf8';
import { chosenLanguage, wordEvidence, wordsOf } from './words';

/** Text that was misread: where, what it says, through which layers (the outermost first). */
export interface Misreading extends Segment {
  readonly layers: readonly Layer[];
  /** How much less the text costs when it is undone, beyond what the layers must save: nats. */
  readonly margin: number;
  /** Of it what the models say, with how a sentence begins, and the words, in tenths of a nat. */
  readonly saved: number;
  readonly words: number;
  /** Whether it proves itself beyond its margin. */
  readonly firm: boolean;
}

/** One text under search. */
export interface Search {
  readonly text: string;
  /** The language of the text by script, -1 unknown; and as a key. */
  readonly chosen: Int8Array;
  readonly tongue: string;
  /** Whether the text is in Latin, which no model knows. */
  readonly inLatin: () => boolean;
  readonly before: LightScorer;
  readonly after: LightScorer;
  /** Layers that explained something, with how often. */
  readonly known: { layers: readonly Layer[]; count: number }[];
  searches: number;
  /** How far lines may still be followed (UTF-16 units). */
  reach: number;
}

/** Margin, in tenths of a nat, that makes a finding. */
const ENOUGH = 40;
/** A text this long (UTF-16 units) gives one chance of being unlike text by accident; a longer one as many as it is longer. */
const ONE_CHANCE = 2000;
/** Layers that explain other places of the article need to save less: for the first, for each further one, at most. */
const KNOWN = { first: 30, further: 10, most: 70 };
/** The most that a segment's language adds. */
const BEST_LANGUAGE = 30;
/** The most that common words add. */
export const MOST_WORDS = 80;
/** A segment longer than this needs no list of words. */
export const FEW_WORDS = 200;
export const total = (found: readonly Misreading[]): number => found.reduce((n, f) => n + f.margin, 0);

/** What the layers explain within an area, each part judged by the full models. */
export function explain(s: Search, area: Area, layers: readonly Layer[]): Misreading[] {
  const saving = savingParts(s, area, layers);
  if (saving.length === 0) return [];
  const parts = saving.map((p) => p.segment);
  const known = s.known.find((k) => keyOf(k.layers) === keyOf(layers));
  const chances = isStructured(layers) ? 0 : 10 * Math.log(Math.max(1, s.text.length / ONE_CHANCE));
  const prior =
    priorOf(layers) + chances - (known ? Math.min(KNOWN.most, KNOWN.first + KNOWN.further * (known.count - 1)) : 0);
  const structured = isStructured(layers);
  return saving.flatMap(({ segment: p, saved }) => {
    if (saved < prior + ENOUGH - BEST_LANGUAGE - MOST_WORDS || isLatin(s, p)) return [];
    const [before, behind] = beside(s.text, p, area);
    const language = guessLanguage(before + p.text + behind)?.language;
    const words = evidence(s, p, area, language, structured);
    const own = languageCost(layers.at(-1)!, language);
    // That a page is the language's own speaks for one layer, and not for one more.
    const abroad = layers.length > 1 ? Math.max(0, own) : own;
    const lone = isLoneWord(s, p, words > 0);
    if (!convinces(s, p, area, layers, { words, saved, lone })) return [];
    const small = smallHead(s.text, p);
    const heard = structured ? [] : [around(s.text, parts, p, area), inWords(s.text, p, area)];
    const doubt =
      (lone || (known && known.count > 1 && !amongCjk(s.text, p)) ? 0 : unusual(s.text, p, words > 0, structured)) +
      (structured && isSymbol(s.text, p) ? 0 : mixture(s.text, p, area)) +
      small +
      (structured
        ? 0
        : Math.max(...heard.map((h) => strangeness(h, saved))) +
          madeUp(s.text.slice(p.start, p.end), p, lone ? Infinity : words, {
            whole: isWhole(s.text, p),
            small: isSmall(s.text, wordsAround(s.text, p, area)),
            only: !known,
            line: wordLine(s.text, p),
            abroad,
            isForeign: (c) => isForeignTo(s.chosen, c),
          })) -
      words -
      (structured ? 0 : restored(s, p, { words, abroad, lone }));
    const margin = saved - prior - abroad - doubt;
    return margin >= ENOUGH
      ? [
          {
            ...p,
            layers,
            margin: margin / 10,
            saved: saved - small,
            words,
            firm: heard.every((h) => isFirm(layers, s.text, p, h)),
          },
        ]
      : [];
  });
}

/** A mended segment with what stands around it, the other ones of the area mended as well. */
function around(text: string, parts: readonly Segment[], p: Segment, area: Area): string {
  const start = Math.max(area.start, p.start - CONTEXT);
  const end = Math.min(area.end, p.end + CONTEXT);
  let out = '';
  let at = start;
  for (const each of parts) {
    if (each.end <= start || each.start >= end) continue;
    out += text.slice(at, Math.max(at, each.start)) + each.text;
    at = each.end;
  }
  return out + text.slice(at, end);
}

/**
 * Words of the mended text, with letters in them that were not there before, or beside them where there were ones that the language has not, that
 * the source does not have as well.
 */
function freshWords({ text, chosen }: Search, p: Segment, area: Area): string[] {
  const { start, end } = wordsAround(text, p, area);
  const before = new Set(wordsOf(text.slice(start, end)));
  let mended = '';
  let at = start;
  const changed = p.edits.map((e) => {
    mended += text.slice(at, e.start);
    at = e.end;
    const from = mended.length;
    mended += e.text;
    const beside = isForeignTo(chosen, text[e.start]!) ? 1 : 0;
    return { start: from - beside, end: mended.length + beside };
  });
  mended += text.slice(at, end);
  let next = 0;
  return Array.from(mended.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: word, index }) => {
    while (next < changed.length && changed[next]!.end <= index) next++;
    const isChanged = next < changed.length && changed[next]!.start < index + word.length;
    return isChanged && !before.has(word) ? [word] : [];
  });
}

/** Words in capitals alone, and lists of letters, look like damage: their mended text must be good text. */
const GOOD = { alphabet: 34, cjk: 75, start: 40 };
const isGood = (text: string): boolean => {
  let limit = GOOD.start;
  for (let i = 0; i < text.length; i++) limit += scriptAt(text, i) === scripts.CJK ? GOOD.cjk : GOOD.alphabet;
  return costOf(text) * 10 <= limit;
};
/** So few characters are damaged twice, and not saved as UTF-8 between, only where a common word says so. */
const BRIEF = 20;
/** What saves so much, all in all and by character, in tenths of a nat, need not be a common thing to say: names are none. */
const FAR = { all: 600, each: 45, different: 8 };
/** Whether a reading as Chinese, Japanese or Korean is so much better, and of so many characters, that it is none by accident. */
function isFarBetter(old: string, p: Segment, layers: readonly Layer[], saved: number): boolean {
  if (isSingleByte(layers.at(-1)!.wrote) || saved < Math.max(FAR.all, FAR.each * p.text.length)) return false;
  return new Set([...old].filter((c) => c > '\x7f')).size >= FAR.different;
}

/** Whether what a segment says is text, and holds a word that was none before. */
function convinces(
  s: Search,
  p: Segment,
  area: Area,
  layers: readonly Layer[],
  { words, saved, lone }: { words: number; saved: number; lone: boolean },
): boolean {
  const { text } = s;
  const common = words > 0;
  const after = inWords(text, p, area);
  const old = text.slice(p.start, p.end);
  if (/^\ufeff*$/.test(p.text) || isRarity(p) || isNotation(text, p) || isOrnament(old)) return false;
  if (isStructured(layers))
    return isUtf8(text, p, area, after, wordsAround(text, p, area)) && !onlyLoses(text, p, layers);
  if (isMadeSmall(old)) return false;
  const isChance = isChanceWide(old, p.text, s.chosen[scripts.CJK]! >= 0);
  if (isChance || (changedIn(p) < BRIEF && isBeyondPage(old, layers))) return false;
  if (!readsAsText(after) && !isFarBetter(old, p, layers, saved)) return false;
  if (isQuotation(text, p)) return false;
  if (p.edits.some((e) => isUnseen(text, e))) return false;
  // A page of one byte a letter holds one script beside Latin.
  if (
    isSingleByte(layers.at(-1)!.wrote) &&
    (foreign(old, p.text) > 0 || isMixedUp(text, p, area) || isScattered(text, p))
  )
    return false;
  const source = inWords(text, { ...p, text: old }, area);
  const fresh = freshWords(s, p, area);
  if (lone) return true;
  if (isItself(s, p, area, { source, after, head: p.start - wordsAround(text, p, area).start, common })) return false;
  if (!isPossible(source, after, fresh, common, changedIn(p))) return false;
  const isWord = (w: string): boolean => w.length > 2 || (w.length > 1 && scriptAt(w, 0) === scripts.CJK);
  if (!common && !fresh.some(isWord) && !saysSeveral(source, fresh)) return false;
  const outer = layers[0]!.wrote;
  if (layers.length > 1 && outer !== 'utf-8' && !common && after.length < BRIEF) return false;
  if (!inCapitals(source) || (outer === 'utf-8' && changedIn(p) >= MANY)) return true;
  return !isAbbreviated(text, p, area) && isGood(after);
}

const isLetterAt = (text: string, i: number): boolean =>
  i >= 0 && i < text.length && scriptAt(text, i) !== scripts.SIGN;
/** Whether a segment is a word by itself, or most of one: more than a letter of it. */
const isWhole = (text: string, { start, end }: Segment): boolean =>
  end - start > 1 || (!isLetterAt(text, start - 1) && !isLetterAt(text, end));
/** Whether words are in small letters, but for a capital that begins a sentence. */
function isSmall(text: string, { start, end }: Area): boolean {
  const begins = start === 0 || /(?:\n|[.!?]\s)$/.test(text.slice(Math.max(0, start - 2), start));
  return !/\p{Lu}/u.test(text.slice(begins ? start + 1 : start, end));
}
/** The length of the line that a segment stands in, without signs of ASCII, where that is one word; 0 else. */
function wordLine(text: string, { start, end }: Segment): number {
  let from = start;
  let to = end;
  while (from > 0 && start - from < CONTEXT && text[from - 1] !== '\n') from--;
  while (to < text.length && to - end < CONTEXT && text[to] !== '\n') to++;
  const line = text.slice(from, to);
  return /\p{L}[\s\p{P}]+\p{L}/u.test(line) ? 0 : line.replace(/[\s!-@[-`{-~]/g, '').length;
}
const changedIn = ({ edits }: Segment): number => edits.reduce((n, e) => n + e.end - e.start, 0);

/** Whether a stretch is a few words in capitals, or single letters. */
const inCapitals = (source: string): boolean =>
  source.length < 80 && source === source.toUpperCase() && /^[^\p{L}]*(?:\p{Lu}[^\p{L}]*)+$/u.test(source);

/** Whether capitals say something in another script, and small letters of their own stand around them. */
function isAbbreviated(text: string, p: Segment, area: Area): boolean {
  const of = (s: string): number => Math.max(...Array.from(s, (c) => scriptAt(c, 0)));
  const own = of(text.slice(p.start, p.end));
  if (own === of(p.text)) return false;
  const { casing } = modelsOf();
  let small = 0;
  for (let i = area.start; i < area.end; i++)
    if ((i < p.start || i >= p.end) && scriptAt(text, i) === own && casing[text.charCodeAt(i)] === 1) small++;
  return small > (p.end - p.start) * 2;
}

/** What the words of a short segment say for it, in tenths of a nat. */
function evidence(
  { text, chosen }: Search,
  p: Segment,
  area: Area,
  language: string | undefined,
  structured: boolean,
): number {
  if (p.end - p.start > FEW_WORDS || (!structured && p.edits.every((e) => standsAlone(text, e)))) return 0;
  const before = inWords(text, { ...p, text: text.slice(p.start, p.end) }, area);
  const after = inWords(text, p, area);
  // A short stretch may be taken for another language than the article's.
  const said = [language, chosenLanguage(after, chosen)].map((l) => wordEvidence(before, after, l));
  const most = Math.min(MOST_WORDS, Math.max(...said));
  // A word is made of many others by taking a letter away.
  return p.edits.every((e) => !/\p{L}/u.test(e.text) && /\p{L}/u.test(text.slice(e.start, e.end))) ? most / 2 : most;
}

/** What ends a word: spaces, and what Markdown sets words apart with. */
const APART = /[\s*_[\]]/;
/** A segment with the rest of the words it begins and ends in. */
function wordsAround(text: string, p: Area, area: Area): Area {
  let { start, end } = p;
  while (start > area.start && p.start - start < CONTEXT && !APART.test(text[start - 1]!)) start--;
  while (end < area.end && end - p.end < CONTEXT && !APART.test(text[end]!)) end++;
  return { start, end };
}

/** What a segment says, with the rest of the words it begins and ends in. */
function inWords(text: string, p: Segment, area: Area): string {
  const { start, end } = wordsAround(text, p, area);
  return text.slice(start, p.start) + p.text + text.slice(p.end, end);
}
