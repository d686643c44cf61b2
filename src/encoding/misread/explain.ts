import { costOf, guessLanguage, LightScorer, scripts } from '../../language';
import { undoAll, type Layer } from './layer';
import { languageCost, priorOf } from './pairs';
import { segments, type Segment } from './segment';

/** Text that was misread: where, what it says, through which layers (the outermost first). */
export interface Misreading extends Segment {
  readonly layers: readonly Layer[];
  /** How much less the text costs when it is undone, beyond what the layers must save: nats. */
  readonly margin: number;
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
}

/** Margin, in tenths of a nat, that makes a finding. */
const ENOUGH = 40;
/** Layers that explain other places of the article need to save less. */
const KNOWN_BONUS = 30;
/** What is read before and behind a segment to judge it (UTF-16 units), and the most its language can add. */
const CONTEXT = 80;
const BEST_LANGUAGE = 30;
/** An abbreviation is no text to the models, and still sound: what its letters cost, in tenths of a nat. */
const ABBREVIATION = 120;
/** A rare word of the script it stands in. */
const RARE_WORD = 60;
/** Signs alone are no proof: nothing reads wrong in a row of dots. */
const ONLY_SIGNS = 130;

export const keyOf = (layers: readonly Layer[]): string => layers.map((l) => `${l.wrote}>${l.read}`).join();
export const total = (found: readonly Misreading[]): number => found.reduce((n, f) => n + f.margin, 0);

/** What the layers explain within an area, each part judged by the full models. */
export function explain(s: Search, area: Area, layers: readonly Layer[]): Misreading[] {
  const undone = undoAll(s.text, area.start, area.end, layers, true);
  const parts = segments(s.text, undone, s.before, s.after);
  if (parts.length === 0) return [];
  const known = s.known.find((k) => keyOf(k.layers) === keyOf(layers));
  const prior = priorOf(layers) - (known ? KNOWN_BONUS : 0);
  return parts.flatMap((p) => {
    const before = s.text.slice(Math.max(area.start, p.start - CONTEXT), p.start);
    const behind = s.text.slice(p.end, Math.min(area.end, p.end + CONTEXT));
    const saved = (costOf(before + s.text.slice(p.start, p.end) + behind) - costOf(before + p.text + behind)) * 10;
    if (saved < prior + ENOUGH - BEST_LANGUAGE) return [];
    const language = guessLanguage(before + p.text + behind)?.language;
    const doubt = known && known.count > 1 ? 0 : unusual(s.text, p);
    const margin = saved - prior - languageCost(layers.at(-1)!, language) - doubt;
    return margin >= ENOUGH ? [{ ...p, layers, margin: margin / 10 }] : [];
  });
}

const scriptAt = (text: string, i: number): number => scripts.SCRIPT_OF[text.charCodeAt(i)]!;

/** What a segment must save beyond the rest because sound text may look like it. */
function unusual(text: string, p: Segment): number {
  const source = text.slice(p.start, p.end);
  if (source.length > 12) return 0;
  if (![...source].some((_, i) => source.charCodeAt(i) > 0x7f && scriptAt(source, i) !== scripts.SIGN) && p.start > 0) {
    // In the middle of a word a sign is out of place; anywhere else it may mean itself.
    const inWord =
      scriptAt(text, p.start - 1) !== scripts.SIGN && p.end < text.length && scriptAt(text, p.end) !== scripts.SIGN;
    if (!inWord) return ONLY_SIGNS;
  }
  if (/\s/.test(source)) return 0;
  let { start, end } = p;
  while (start > 0 && scriptAt(text, start - 1) !== scripts.SIGN) start--;
  while (end < text.length && scriptAt(text, end) !== scripts.SIGN) end++;
  const word = text.slice(start, end);
  if (word === word.toUpperCase() && word !== word.toLowerCase()) return ABBREVIATION;
  if (/\p{Ll}\p{Lu}/u.test(word)) return 0;
  const script = scriptAt(word, 0);
  const alone = [...word, ...p.text].every((c) => scriptAt(c, 0) === script);
  return alone && script !== scripts.LATIN ? RARE_WORD : 0;
}
