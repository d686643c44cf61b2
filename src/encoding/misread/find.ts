import { costOf, guessLanguage, LightScorer, Scorer, scripts } from '../../language';
import { plain, undoAll, type Layer } from './layer';
import { alike, LAYERS, languageCost, priorOf } from './pairs';
import { hotStretches, type Hot } from './scan';
import { search } from './search';
import { segments, type Segment } from './segment';

/** Text that was misread: where, what it says, through which layers (the outermost first). */
export interface Misreading extends Segment {
  readonly layers: readonly Layer[];
  /** How much less the text costs when it is undone, beyond what the layers must save: nats. */
  readonly margin: number;
}

/** Longest core handed to the search, and how far around a hot stretch damage is looked for (UTF-16 units). */
const CORE = 48;
const AROUND = 300;
const FAR = 4000;
/** Margin, in tenths of a nat, that makes a finding. */
const ENOUGH = 40;
/** Layers that explain other places of the article need to save less. */
const KNOWN_BONUS = 30;
/** What is read before and behind a segment to judge it (UTF-16 units), and the most its language can add. */
const CONTEXT = 80;
const BEST_LANGUAGE = 30;
/** Searches made in one text: past these only layers already known are tried. */
const MOST_SEARCHES = 200;
/** A core that costs no more for a character, in tenths of a nat, is sound. */
const SOUND = { alphabet: 30, cjk: 58 };

/** The index of the language of a text by script, -1 where it has none of it. */
export function languagesOf(text: string): Int8Array {
  const chosen = new Int8Array(scripts.CJK + 1).fill(-1);
  const scorer = new Scorer(false);
  const seen = new Uint32Array(scripts.OTHER + 1);
  // A few stretches of a long text say what its language is.
  const step = Math.max(1, Math.floor(text.length / 4));
  for (let part = 0; part < Math.min(4, Math.ceil(text.length / 500)); part++)
    for (let i = part * step; i < Math.min(text.length, part * step + 500); i++) {
      const code = text.charCodeAt(i);
      scorer.add(code);
      seen[scripts.SCRIPT_OF[code]!]!++;
    }
  const letters = seen.reduce((n, x) => n + x, 0) - seen[scripts.SIGN]!;
  for (let script = 1; script <= scripts.CJK; script++)
    if (seen[script]! >= 20 && seen[script]! * 5 >= letters) chosen[script] = scorer.language(script).index;
  return chosen;
}

interface Search {
  readonly text: string;
  readonly chosen: Int8Array;
  readonly before: LightScorer;
  readonly after: LightScorer;
  readonly known: { layers: readonly Layer[]; count: number }[];
  searches: number;
}

/** Everything in a text that was misread, in order, not overlapping. */
export function findMisreadings(text: string): Misreading[] {
  const chosen = languagesOf(text);
  const hot = hotStretches(text, chosen);
  if (hot.length === 0) return [];
  const s: Search = { text, chosen, before: new LightScorer(), after: new LightScorer(), known: [], searches: 0 };
  s.before.chosen.set(chosen);
  const found: Misreading[] = [];
  const free = (h: Hot): boolean => !found.some((f) => f.start < h.end && h.start < f.end);
  for (const h of [...hot].sort((a, b) => b.heat - a.heat)) if (free(h)) found.push(...mend(s, h, found));
  return refine(s, found).sort((a, b) => a.start - b.start);
}

/**
 * Code pages that differ in a few characters explain a first stretch alike: all that was found in the same layers decides
 * between them together.
 */
function refine(s: Search, found: readonly Misreading[]): Misreading[] {
  const groups = new Map<string, Misreading[]>();
  for (const f of found) groups.set(key(f.layers), [...(groups.get(key(f.layers)) ?? []), f]);
  const all = [...groups.values()].sort((a, b) => total(b) - total(a));
  const out: Misreading[] = [];
  for (const group of all) {
    const free = group.filter((g) => !out.some((o) => o.start < g.end && g.start < o.end));
    if (free.length) out.push(...better(s, free, out));
  }
  return out;
}

/** Most characters that are asked which of two like code pages it was. */
const ASKED = 2500;

function better(s: Search, group: readonly Misreading[], others: readonly Misreading[]): Misreading[] {
  const { layers } = group[0]!;
  const areas: Area[] = [];
  let size = 0;
  for (const g of group) {
    if (areas.some((a) => a.start <= g.start && g.end <= a.end)) continue;
    areas.push(around(s, g, others, AROUND));
    size += g.end - g.start;
    if (size > ASKED) break;
  }
  const sum = (chain: readonly Layer[]): number => areas.reduce((n, a) => n + total(explain(s, a, chain)), 0);
  let best = layers;
  let most = sum(layers);
  for (const chain of siblings(layers)) {
    const n = sum(chain);
    if (n > most + SIBLING) [best, most] = [chain, n];
  }
  if (best === layers) return [...group];
  const out: Misreading[] = [];
  for (const g of group)
    if (!out.some((o) => o.start < g.end && g.start < o.end))
      out.push(...explain(s, around(s, g, [...others, ...out], FAR), best));
  return out;
}

/** How much better, in nats, another page must explain everything. */
const SIBLING = 3;

/** The same chain with one page exchanged for another of its kind. */
function siblings(layers: readonly Layer[]): (readonly Layer[])[] {
  return layers.flatMap((layer, i) =>
    LAYERS.flatMap(([, all]) => all)
      .filter((l) => (l.read === layer.read) !== (l.wrote === layer.wrote) && alike(l, layer))
      .map((l) => layers.map((x, k) => (k === i ? l : x))),
  );
}

interface Area {
  readonly start: number;
  readonly end: number;
}

/** The stretch around a hot one within which damage is looked for: the line, within reason, and not what is found already. */
function around(s: Search, h: Area, found: readonly Misreading[], reach: number): Area {
  const { text } = s;
  let start = Math.max(text.lastIndexOf('\n', h.start - 1) + 1, h.start - reach);
  let end = text.indexOf('\n', h.end);
  if (end < 0) end = text.length;
  end = Math.min(end, h.end + reach);
  for (const f of found) {
    if (f.end <= h.start && f.end > start) start = f.end;
    if (f.start >= h.end && f.start < end) end = f.start;
  }
  return { start, end };
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0x3000;

/** The words of the hot stretch: what the search looks at. */
function coreOf(text: string, h: Hot, area: Area): Area {
  let { start, end } = h;
  while (start > area.start && h.start - start < CORE && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < area.end && end - h.end < CORE && !isSpace(text.charCodeAt(end))) end++;
  return { start, end: Math.min(end, start + CORE * 2) };
}

function mend(s: Search, h: Hot, found: readonly Misreading[]): Misreading[] {
  const near = around(s, h, found, AROUND);
  let best = pick(s.known.map((k) => explain(s, near, k.layers)));
  if (!covers(best, h)) {
    const core = coreOf(s.text, h, near);
    if (s.searches >= MOST_SEARCHES || isSound(s.text, core)) return best;
    s.searches++;
    const candidates = search(plain(s.text, core.start, core.end), s.chosen);
    best = pick([best, ...candidates.map((c) => explain(s, near, c.layers))]);
  }
  if (best.length === 0) return best;
  const { layers } = best.reduce((a, b) => (b.margin > a.margin ? b : a));
  const hit = s.known.find((k) => key(k.layers) === key(layers));
  if (hit) hit.count++;
  else s.known.push({ layers, count: 1 });
  s.known.sort((a, b) => b.count - a.count).splice(6);
  // A long line is damaged far beyond the stretch that showed it.
  const far = around(s, h, found, FAR);
  return far.end - far.start > near.end - near.start ? explain(s, far, layers) : best;
}

/** Whether the models find nothing wrong with a stretch. */
function isSound(text: string, { start, end }: Area): boolean {
  let limit = 20;
  for (let i = start; i < end; i++) limit += text.charCodeAt(i) >= 0x2e80 ? SOUND.cjk : SOUND.alphabet;
  return costOf(text, start, end) * 10 <= limit;
}

const key = (layers: readonly Layer[]): string => layers.map((l) => `${l.wrote}>${l.read}`).join();
const total = (found: readonly Misreading[]): number => found.reduce((n, f) => n + f.margin, 0);
const pick = (all: readonly Misreading[][]): Misreading[] => all.reduce((a, b) => (total(b) > total(a) ? b : a), []);
const covers = (found: readonly Misreading[], h: Hot): boolean =>
  found.some((f) => f.start <= h.start + 2 && f.end >= h.end - 2);

/** What the layers explain within an area, each part judged by the full models. */
function explain(s: Search, area: Area, layers: readonly Layer[]): Misreading[] {
  const undone = undoAll(s.text, area.start, area.end, layers, true);
  s.after.chosen.fill(-1);
  const parts = segments(s.text, undone, s.before, s.after);
  const bonus = s.known.some((k) => key(k.layers) === key(layers)) ? KNOWN_BONUS : 0;
  const prior = priorOf(layers) - bonus;
  return parts.flatMap((p) => {
    const before = s.text.slice(Math.max(area.start, p.start - CONTEXT), p.start);
    const behind = s.text.slice(p.end, Math.min(area.end, p.end + CONTEXT));
    const saved = (costOf(before + s.text.slice(p.start, p.end) + behind) - costOf(before + p.text + behind)) * 10;
    if (saved < prior + ENOUGH - BEST_LANGUAGE) return [];
    const language = guessLanguage(before + p.text + behind)?.language;
    const margin = saved - prior - languageCost(layers.at(-1)!, language) - unusual(s.text, p);
    return margin >= ENOUGH ? [{ ...p, layers, margin: margin / 10 }] : [];
  });
}

/** An abbreviation is no text to the models, and still sound: what its letters cost, in tenths of a nat. */
const ABBREVIATION = 120;
/** A rare word of the script it stands in. */
const RARE_WORD = 60;

/** What a segment must save beyond the rest because sound words may look like it. */
function unusual(text: string, p: Segment): number {
  const source = text.slice(p.start, p.end);
  if (source.length > 12 || /\s/.test(source)) return 0;
  let start = p.start;
  let end = p.end;
  while (start > 0 && scripts.SCRIPT_OF[text.charCodeAt(start - 1)] !== scripts.SIGN) start--;
  while (end < text.length && scripts.SCRIPT_OF[text.charCodeAt(end)] !== scripts.SIGN) end++;
  const word = text.slice(start, end);
  if (word === word.toUpperCase() && word !== word.toLowerCase()) return ABBREVIATION;
  const script = scripts.SCRIPT_OF[word.charCodeAt(0)]!;
  const alone = [...word, ...p.text].every((c) => scripts.SCRIPT_OF[c.charCodeAt(0)] === script);
  return alone && script !== scripts.LATIN ? RARE_WORD : 0;
}
