import { LightScorer } from '../../language';
import { codec, type Codec, type Label } from '../codecs';
import { textOf, undo, type Layer, type Undone } from './layer';
import { placesOf } from './lost';
import {
  homeLanguages,
  isCyrillic,
  isSingleByte,
  languageCost,
  LAYERS,
  LEAST_PRIOR,
  LOSING,
  priorOf,
  WROTE,
} from './pairs';
import { chosenLanguage, mixed, wordEvidence } from './words';

/** A chain of misreadings, the outermost first, and what the core costs when it is undone (tenths of a nat, prior included). */
export interface Candidate {
  readonly layers: readonly Layer[];
  readonly cost: number;
  readonly core: Undone;
}

/** How many chains are followed into another layer, and returned. */
const BEAM = 10;
const BEST = 8;
const MOST_LAYERS = 3;
/** A unit no byte sequence stands for. */
const UNREADABLE = 130;
/** A reading that costs no more than this for a character is text; there is no further layer to look for. */
const GOOD_ALPHABET = 33;
const GOOD_CJK = 70;
/** What a character costs, at least, where one layer may lie over another. */
const DIRE = 60;
const DIRE_CJK = 88;

let scorer: LightScorer | undefined;

/** The bytes of a core; `missing` units have none and are left out. */
interface CoreBytes {
  readonly bytes: Uint8Array;
  readonly missing: number;
}

/** Cost of `bytes` read as `wrote`, or Infinity past `limit`. */
function quick({ bytes, missing }: CoreBytes, wrote: Codec, limit: number): number {
  const light = (scorer ??= new LightScorer()).reset();
  let lost = missing * UNREADABLE;
  for (let i = 0; i < bytes.length;) {
    const read = wrote.read(bytes, i, bytes.length);
    if (read < 0) {
      lost += UNREADABLE;
      i++;
    } else {
      const code = read >> 3;
      if (code > 0xffff) {
        light.add(0xd800 + ((code - 0x10000) >> 10));
        light.add(0xdc00 + ((code - 0x10000) & 0x3ff));
      } else light.add(code);
      i += read & 7;
    }
    if (light.cost + lost > limit) return Infinity;
  }
  return light.cost + lost;
}

/** Bytes of the units under a code page; undefined where it lacks too many of them, or only ASCII is left. */
function bytesOf(core: Undone, label: Label): CoreBytes | undefined {
  const read = codec(label);
  const out: number[] = [];
  let missing = 0;
  for (let i = 0; i < core.units.length; i++) {
    let code = core.units[i]!;
    if (code >= 0xd800 && code < 0xdc00 && (core.units[i + 1] ?? 0) >= 0xdc00)
      code = 0x10000 + ((code - 0xd800) << 10) + (core.units[++i]! - 0xdc00);
    const number = code === 0xfffd ? -1 : read.numberOf(code);
    if (number < 0) {
      if (++missing * 3 > core.units.length) return undefined;
      continue;
    }
    if (number > 0xffffff) out.push(number >>> 24);
    if (number > 0xffff) out.push((number >>> 16) & 255);
    if (number > 0xff) out.push((number >>> 8) & 255);
    out.push(number & 255);
  }
  return out.some((b) => b > 0x7f) ? { bytes: Uint8Array.from(out), missing } : undefined;
}

interface Step {
  readonly layer: Layer;
  readonly cost: number;
}

/** The layers that make the most of a core, the best first; `limit` is what they may cost. */
function steps(core: Undone, limit: number): Step[] {
  const out: Step[] = [];
  // Code pages that are alike give the same bytes: what these say is judged once.
  const judged = new Map<string, Float64Array>();
  for (const [read, layers] of LAYERS) {
    const bytes = bytesOf(core, read);
    if (!bytes) continue;
    const key = String.fromCharCode(bytes.missing, ...bytes.bytes);
    let costs = judged.get(key);
    if (!costs) judged.set(key, (costs = new Float64Array(WROTE.length).fill(-1)));
    for (const { layer, wrote } of layers) {
      if (costs[wrote]! < 0) costs[wrote] = quick(bytes, codec(WROTE[wrote]!), limit);
      const cost = costs[wrote]!;
      if (cost < Infinity) out.push({ layer, cost });
    }
  }
  out.sort((a, b) => a.cost - b.cost);
  // Few bytes are UTF-8 by chance: what such a layer says may itself be damaged, and cost as much as what it was.
  return out.filter(({ layer }, i) => i < BEAM * 3 || layer.wrote === 'utf-8');
}

export const costOfUnits = (units: readonly number[]): number => {
  const light = (scorer ??= new LightScorer()).reset();
  for (const u of units) light.add(u);
  return light.cost;
};

const isGood = (units: readonly number[], cost: number): boolean => {
  let limit = 0;
  for (const u of units) limit += u >= 0x2e80 ? GOOD_CJK : GOOD_ALPHABET;
  return cost <= limit + 30 && mixed(textOf(units)) === 0;
};

/** Whether a core is so unlike text that there may be more than one layer: units that are not ASCII, and what each costs. */
function isDire(core: Undone, cost: number): boolean {
  let high = 0;
  let usual = 0;
  for (const u of core.units) {
    // What was two bytes counts twice.
    if (u > 0x7f) high += u >= 0x2e80 ? 2 : 1;
    usual += u > 0x7f ? (u >= 0x2e80 ? DIRE_CJK : DIRE) : 25;
  }
  return high >= 4 && cost > usual;
}

/**
 * The chains of misreadings that best explain the core of a damaged stretch: each read-as code page, each written one, and,
 * where no single layer gives good text, up to three layers over each other. `chosen`: the language of the text by script.
 */
export function search(core: Undone, chosen?: Int8Array): Candidate[] {
  scorer ??= new LightScorer();
  if (chosen) scorer.chosen.set(chosen);
  else scorer.chosen.fill(-1);
  const asIs = costOfUnits(core.units);
  const dire = isDire(core, asIs);
  // Damaged letters may have chosen the language: what they meant is judged by whichever suits it.
  if (!dire) scorer.chosen.fill(-1);
  const found: Candidate[] = [];
  const source = textOf(core.units);
  /** What language and words say for a reading. */
  const wordsFor = ({ wrote }: Layer, units: readonly number[]): number => {
    const text = textOf(units);
    const own = chosen && chosenLanguage(text, chosen);
    const tried = new Set([own, ...homeLanguages(wrote)]);
    return Math.max(...[...tried].map((l) => wordEvidence(source, text, l) - languageCost({ wrote, read: wrote }, l)));
  };
  const seen = new Set<string>();
  let beam: Candidate[] = [{ layers: [], cost: asIs, core }];
  for (let depth = 0; depth < (dire ? MOST_LAYERS : 1); depth++) {
    const next: Candidate[] = [];
    for (const before of beam) {
      // A layer between may cost more than the text as it stands; the last one may not.
      const limit = dire && depth + 1 < MOST_LAYERS ? asIs * 1.4 + 100 : asIs - (dire ? LEAST_PRIOR : 0);
      for (const { layer, cost } of steps(before.core, limit)) {
        const undone = undo(before.core, layer, true);
        const key = undone.units.join();
        if (seen.has(key)) continue;
        seen.add(key);
        const layers = [...before.layers, layer];
        const real = Math.min(cost, costOfUnits(undone.units));
        next.push({ layers, cost: real + priorOf(layers) - (dire ? 0 : wordsFor(layer, undone.units)), core: undone });
      }
    }
    next.sort((a, b) => a.cost - b.cost);
    for (const each of next.filter((c) => c.cost < asIs).slice(0, BEST)) found.push(each);
    const best = next[0];
    if (best && isGood(best.core.units, best.cost - priorOf(best.layers))) return top(found);
    beam = shortlist(next);
  }
  return top([...found, ...withLosses(core, asIs)]);
}

const top = (found: Candidate[]): Candidate[] => found.sort((a, b) => a.cost - b.cost).slice(0, BEST);

/** The core as UTF-8 of which bytes were dropped: asked where nothing else gives good text. */
function withLosses(core: Undone, asIs: number): Candidate[] {
  return LOSING.flatMap((layer) => {
    if (!placesOf(core, layer.read)) return [];
    const undone = undo(core, layer);
    const cost = costOfUnits(undone.units) + priorOf([layer]);
    return cost < asIs ? [{ layers: [layer], cost, core: undone }] : [];
  });
}

/** The cheapest of those that read UTF-8 (which random bytes seldom are), a byte a letter, and two or more (which give fewer letters). */
function shortlist(all: readonly Candidate[]): Candidate[] {
  const wrote = (c: Candidate): Label => c.layers.at(-1)!.wrote;
  const utf8 = all.filter((c) => wrote(c) === 'utf-8').slice(0, BEAM);
  const single = all.filter((c) => isSingleByte(wrote(c))).slice(0, BEAM);
  // Cyrillic pages swap small letters and capitals: what lies between two of them looks worse than it is.
  const cyrillic = all.filter((c) => isCyrillic(wrote(c))).slice(0, BEAM);
  return [...new Set([...utf8, ...single, ...cyrillic, ...all.slice(0, BEAM)])];
}
