import { costOf, guessLanguage, LightScorer, modelsOf, readsAsText, scripts } from '../../language';
import {
  isFirm,
  isMisplaced,
  isNumeral,
  isOrnament,
  isPossible,
  isRarity,
  isStray,
  isStructured,
  isWordToSign,
  madeUp,
  strangeness,
  withoutLoneSigns,
  withoutRows,
} from './belief';
import { undoAll, type Layer } from './layer';
import { isSingleByte, languageCost, priorOf } from './pairs';
import { segments, type Segment } from './segment';
import { chosenLanguage, mixed, wordEvidence, wordsOf } from './words';

/** Text that was misread: where, what it says, through which layers (the outermost first). */
export interface Misreading extends Segment {
  readonly layers: readonly Layer[];
  /** How much less the text costs when it is undone, beyond what the layers must save: nats. */
  readonly margin: number;
  /** Whether it proves itself beyond its margin. */
  readonly firm: boolean;
}

/** UTF-16 offsets. */
export interface Area {
  readonly start: number;
  readonly end: number;
}

/** One text under search. */
export interface Search {
  readonly text: string;
  /** The language of the text by script, -1 unknown. */
  readonly chosen: Int8Array;
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
/** What is read before and behind a segment to judge it (UTF-16 units), and the most that its language adds. */
const CONTEXT = 80;
const BEST_LANGUAGE = 30;
/** The most that common words add. */
const MOST_WORDS = 80;
/** A segment longer than this needs no list of words. */
const FEW_WORDS = 200;
/** An abbreviation is no text to the models, and still sound: what its letters cost, in tenths of a nat. */
const ABBREVIATION = 200;
/** Abbreviations of so many letters may have small ones among them: кВт, бТВ. */
const SHORT_ABBREVIATION = 4;
/** A rare word of the script it stands in. */
const RARE_WORD = 60;
/** Signs alone are no proof: nothing reads wrong in a row of dots. */
const ONLY_SIGNS = 130;
const SIGNS_IN_WORD = 40;
/** What it says for a reading that each sign it takes away stood right before a letter. */
const MISPLACED = 60;
/** So many bytes of UTF-8, those of each character once, are not met by chance. */
const MANY = 6;

export const keyOf = (layers: readonly Layer[]): string =>
  layers.map((l) => `${l.wrote}>${l.read}${l.lost ? '-' : ''}`).join();
export const total = (found: readonly Misreading[]): number => found.reduce((n, f) => n + f.margin, 0);

/** What the layers explain within an area, each part judged by the full models. */
export function explain(s: Search, area: Area, layers: readonly Layer[]): Misreading[] {
  const undone = undoAll(s.text, area.start, area.end, layers, true);
  const parts = segments(s.text, undone, s.before, s.after);
  if (parts.length === 0) return [];
  const known = s.known.find((k) => keyOf(k.layers) === keyOf(layers));
  const chances = isStructured(layers) ? 0 : 10 * Math.log(Math.max(1, s.text.length / ONE_CHANCE));
  const prior =
    priorOf(layers) + chances - (known ? Math.min(KNOWN.most, KNOWN.first + KNOWN.further * (known.count - 1)) : 0);
  return parts.flatMap((p) => {
    const before = s.text.slice(Math.max(area.start, p.start - CONTEXT), p.start);
    const behind = s.text.slice(p.end, Math.min(area.end, p.end + CONTEXT));
    const structured = isStructured(layers);
    const { source, mended } = told(s.text, p, structured);
    const saved = (costOf(before + source + behind) - costOf(before + mended + behind)) * 10;
    if (saved < prior + ENOUGH - BEST_LANGUAGE - MOST_WORDS) return [];
    const language = guessLanguage(before + p.text + behind)?.language;
    const words = evidence(s, p, area, language);
    if (!convinces(s.text, p, area, layers, words > 0)) return [];
    const heard = structured ? [] : [around(s.text, parts, p, area), inWords(s.text, p, area)];
    const doubt =
      (known && known.count > 1 && !amongCjk(s.text, p) ? 0 : unusual(s.text, p, words > 0, structured)) +
      mixture(s.text, p, area) +
      (structured
        ? 0
        : Math.max(...heard.map((h) => strangeness(h, saved))) +
          madeUp(s.text.slice(p.start, p.end), p, words > 0, !known)) -
      words;
    const margin = saved - prior - languageCost(layers.at(-1)!, language) - doubt;
    return margin >= ENOUGH
      ? [{ ...p, layers, margin: margin / 10, firm: heard.every((h) => isFirm(layers, s.text, p, h)) }]
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

/** What a segment says and is said to say, for its cost: without what would say the same in any code page. */
function told(text: string, p: Segment, structured: boolean): { source: string; mended: string } {
  const source = text.slice(p.start, p.end);
  if (structured) return { source, mended: p.text };
  const some = withoutLoneSigns(text, p, (e) => standsAlone(text, e)) ?? { source, mended: p.text };
  return { source: withoutRows(some.source), mended: withoutRows(some.mended) };
}

/** Words of the mended text, with letters in them that were not there before, that the source does not have as well. */
function freshWords(text: string, p: Segment, area: Area): string[] {
  const { start, end } = wordsAround(text, p, area);
  const before = new Set(wordsOf(text.slice(start, end)));
  let mended = '';
  let at = start;
  const changed = p.edits.map((e) => {
    mended += text.slice(at, e.start);
    at = e.end;
    const from = mended.length;
    mended += e.text;
    return { start: from, end: mended.length };
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
const GOOD = 34;
const GOOD_START = 40;

/** Whether what a segment says is text, and holds a word that was none before. */
function convinces(text: string, p: Segment, area: Area, layers: readonly Layer[], common: boolean): boolean {
  const after = inWords(text, p, area);
  const old = text.slice(p.start, p.end);
  if (/^\ufeff*$/.test(p.text) || isRarity(p) || isNumeral(text, p) || isOrnament(old)) return false;
  if (isStructured(layers)) return isUtf8(text, p, area, after);
  if (!readsAsText(after)) return false;
  // Nobody writes a letter that is not seen.
  if (p.edits.some((e) => /^[\u00ad\u200b-\u200f]+$/.test(e.text))) return false;
  // A page of one byte a letter holds one script beside Latin.
  if (isSingleByte(layers.at(-1)!.wrote) && foreign(old, p.text) > 0) return false;
  const source = inWords(text, { ...p, text: old }, area);
  const fresh = freshWords(text, p, area);
  if (!isPossible(source, after, fresh, common)) return false;
  if (!common && !fresh.some((w) => w.length > 2 || (w.length > 1 && scriptAt(w, 0) === scripts.CJK))) return false;
  if (inCapitals(source) && isAbbreviated(text, p, area)) return false;
  return !inCapitals(source) || costOf(after) * 10 <= GOOD_START + GOOD * after.length;
}

/** Whether what is UTF-8, and not by chance, may be meant. */
function isUtf8(text: string, p: Segment, area: Area, after: string): boolean {
  if (isWordToSign(text.slice(p.start, p.end), p, wordsAround(text, p, area))) return false;
  if (isMisplaced(text, p)) return true;
  if (isStray(text, p, area)) return false;
  if (p.gaps) return readsAsText(after);
  let bytes = 0;
  for (const c of new Set(p.edits.flatMap((e) => [...e.text]))) if (c > '\x7f') bytes += c > '\u07ff' ? 3 : 2;
  // Digits and common signs around it say nothing.
  return bytes >= MANY || readsAsText(after.replace(/[!-@]+/g, ''));
}

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
function evidence({ text, chosen }: Search, p: Segment, area: Area, language: string | undefined): number {
  if (p.end - p.start > FEW_WORDS || p.edits.every((e) => standsAlone(text, e))) return 0;
  const before = inWords(text, { ...p, text: text.slice(p.start, p.end) }, area);
  const after = inWords(text, p, area);
  // A short stretch may be taken for another language than the article's.
  const said = [language, chosenLanguage(after, chosen)].map((l) => wordEvidence(before, after, l));
  return Math.min(MOST_WORDS, Math.max(...said));
}

/** A segment with the rest of the words it begins and ends in. */
function wordsAround(text: string, p: Area, area: Area): Area {
  let { start, end } = p;
  while (start > area.start && p.start - start < CONTEXT && !/\s/.test(text[start - 1]!)) start--;
  while (end < area.end && end - p.end < CONTEXT && !/\s/.test(text[end]!)) end++;
  return { start, end };
}

/** What a segment says, with the rest of the words it begins and ends in. */
function inWords(text: string, p: Segment, area: Area): string {
  const { start, end } = wordsAround(text, p, area);
  return text.slice(start, p.start) + p.text + text.slice(p.end, end);
}

/** Whether signs stand beside Chinese or Japanese letters: there dashes, dots and crosses are in their place. */
function amongCjk(text: string, { start, end }: Area): boolean {
  for (let i = start; i < end; i++) if (scriptAt(text, i) !== scripts.SIGN) return false;
  return [start - 1, end].some(
    (i) => i >= 0 && i < text.length && (scriptAt(text, i) === scripts.CJK || text.charCodeAt(i) >> 8 === 0x30),
  );
}

/** Whether a stretch is signs between what are no letters: 90 °, an arrow, a bullet. */
function standsAlone(text: string, { start, end }: Area): boolean {
  for (let i = Math.max(0, start - 1); i < Math.min(text.length, end + 1); i++)
    if (scriptAt(text, i) !== scripts.SIGN) return false;
  return true;
}

const scriptAt = (text: string, i: number): number => scripts.SCRIPT_OF[text.charCodeAt(i)]!;

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
function mixture(text: string, p: Segment, area: Area): number {
  // Where the area was cut the neighbour may be damaged as well.
  const start = Math.max(area.start, p.start - 1);
  const end = Math.min(area.end, p.end + 1);
  const before = mixed(text.slice(start, end));
  const after = mixed(text.slice(start, p.start) + p.text + text.slice(p.end, end));
  return Math.max(0, after - before) * MIXTURE;
}

/** How many scripts the mended text has beside Latin and one other, more than the damaged one. */
const foreign = (before: string, after: string): number =>
  Math.max(0, scriptsOf(after) - Math.max(1, scriptsOf(before)));

function scriptsOf(text: string): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) seen |= 1 << scriptAt(text, i);
  seen &= ~((1 << scripts.SIGN) | (1 << scripts.LATIN));
  let n = 0;
  for (; seen; seen &= seen - 1) n++;
  return n;
}

/** What a segment must save beyond the rest because sound text may look like it. */
function unusual(text: string, p: Segment, common: boolean, structured: boolean): number {
  if (structured && isMisplaced(text, p)) return -MISPLACED;
  // In the middle of a word a sign is out of place; anywhere else it may mean itself.
  const changed = p.edits.reduce((n, e) => n + e.end - e.start, 0);
  if (changed <= 8 && p.edits.every((e) => onlySigns(text, e))) return common ? SIGNS_IN_WORD : ONLY_SIGNS;
  const source = text.slice(p.start, p.end);
  if (source.length > 12) return 0;
  if (/\s/.test(source.trim())) return 0;
  let { start, end } = p;
  while (start > 0 && scriptAt(text, start - 1) !== scripts.SIGN) start--;
  while (end < text.length && scriptAt(text, end) !== scripts.SIGN) end++;
  const word = text.slice(start, end);
  if (word === word.toUpperCase() && word !== word.toLowerCase())
    return common && structured && word.length > 1 ? ABBREVIATION / 2 : ABBREVIATION;
  const script = scriptAt(word, 0);
  if (/\p{Ll}\p{Lu}/u.test(word))
    return word.length <= SHORT_ABBREVIATION && script !== scripts.LATIN && scriptsOf(word) === 1 ? ABBREVIATION : 0;
  const alone = [...word, ...p.text].every((c) => scriptAt(c, 0) === script);
  return alone && script !== scripts.LATIN && !common ? RARE_WORD : 0;
}
