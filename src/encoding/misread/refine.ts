import { around, AROUND, line } from './area';
import type { Area } from './doubt';
import { explain, FEW_WORDS, MOST_WORDS, total, type Misreading, type Search } from './explain';
import { keyOf, type Layer } from './layer';
import { alike, languageCost, LAYERS, priorOf } from './pairs';
import { languagesIn } from './words';

/** Most characters that are asked which of two like code pages it was. */
const ASKED = 2500;
/** How much better, in tenths of a nat, other pages must explain everything. */
const BETTER = 10;

/**
 * Code pages that differ in a few characters explain a first stretch alike: all that was found in the same layers decides
 * between them together.
 */
export function refine(s: Search, found: readonly Misreading[]): Misreading[] {
  const groups = new Map<string, Misreading[]>();
  for (const f of found) {
    const group = groups.get(keyOf(f.layers));
    if (group) group.push(f);
    else groups.set(keyOf(f.layers), [f]);
  }
  const out: Misreading[] = [];
  for (const group of [...groups.values()].sort((a, b) => total(b) - total(a))) {
    const free = group.filter((g) => !out.some((o) => o.start < g.end && g.start < o.end));
    if (free.length) for (const each of better(s, free, out)) out.push(each);
  }
  return out;
}

/** What layers explain all in all, in tenths of a nat: what they save, whatever the number of parts; and in a short text the words. */
function worth(found: readonly Misreading[], chain: readonly Layer[], chosen: Int8Array, short: boolean): number {
  if (found.length === 0) return -Infinity;
  const words = short ? found.reduce((n, f) => n + f.words, 0) : 0;
  const saved = found.reduce((n, f) => n + f.saved, 0) + Math.min(MOST_WORDS, words);
  const abroad = Math.min(...languagesIn(chosen).map((l) => languageCost(chain.at(-1)!, l)));
  return saved - priorOf(chain) - (Number.isFinite(abroad) ? abroad : 0);
}

function better(s: Search, group: readonly Misreading[], others: readonly Misreading[]): Misreading[] {
  const { layers } = group[0]!;
  const areas: Area[] = [];
  let size = 0;
  for (const g of group) {
    if (areas.some((a) => a.start <= g.start && g.end <= a.end)) continue;
    const end = Math.min(g.end, g.start + ASKED - size);
    areas.push(around(s.text, { start: g.start, end }, others, AROUND));
    size += end - g.start;
    if (size >= ASKED) break;
  }
  // What was met before counts for the one as for the other.
  const count = s.known.find((k) => keyOf(k.layers) === keyOf(layers))?.count ?? 1;
  const sum = (chain: readonly Layer[]): number => {
    const alike = { ...s, known: [{ layers: chain, count }] };
    return worth(
      areas.flatMap((a) => explain(alike, a, chain)),
      chain,
      s.chosen,
      size <= FEW_WORDS,
    );
  };
  let best = layers;
  let most = sum(layers);
  for (const chain of siblings(layers)) {
    const n = sum(chain);
    if (n > most + BETTER) [best, most] = [chain, n];
  }
  if (best === layers) return [...group];
  const out: Misreading[] = [];
  for (const g of group)
    if (!out.some((o) => o.start < g.end && g.start < o.end))
      for (const each of explain(s, line(s, g, [...others, ...out]), best)) out.push(each);
  return out;
}

const ALL = LAYERS.flatMap(([, all]) => all.map((l) => l.layer));

/** The same chain with one layer exchanged for another of like pages. */
export function siblings(layers: readonly Layer[]): (readonly Layer[])[] {
  return layers.flatMap((layer, i) =>
    ALL.filter((l) => l !== layer && alike(l, layer)).map((l) => layers.map((x, k) => (k === i ? l : x))),
  );
}
