import { around, AROUND, line } from './area';
import type { Area } from './doubt';
import { explain, total, type Misreading, type Search } from './explain';
import { keyOf, type Layer } from './layer';
import { alike, LAYERS } from './pairs';

/** Most characters that are asked which of two like code pages it was. */
const ASKED = 2500;
/** How much better, in nats, other pages must explain everything. */
const BETTER = 3;

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
  const sum = (chain: readonly Layer[]): number => areas.reduce((n, a) => n + total(explain(s, a, chain)), 0);
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
