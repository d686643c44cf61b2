import { once, Recent } from '../../base';
import { LightScorer, modelsOf, scripts } from '../../language';
import { codec, type Codec, type Label } from '../codecs';
import { numberAfter, textOf, undo, type Layer, type Undone } from './layer';
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
import { chosenLanguage, evidenceOf, languagesIn, mixed, wordSet } from './words';

/** A chain of misreadings, the outermost first, and what the core costs when it is undone (tenths of a nat, prior included). */
export interface Candidate {
  readonly layers: readonly Layer[];
  readonly cost: number;
  readonly core: Undone;
}

/** How many chains are followed into another layer, and returned; of a core that is not much unlike text. */
const BEAM = 10;
const BEST = 8;
const FEW = 3;
const MOST_LAYERS = 3;
/** That the text is in another language than it seems. */
const OTHER_LANGUAGE = 20;
/** A unit no byte sequence stands for. */
const UNREADABLE = 130;
const SWALLOWED = 60;
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

/** A hash of what the bytes last looked at said. */
let said = 0;

/** Cost of `bytes` read as `wrote`, or Infinity past `limit`. */
function quick({ bytes, missing }: CoreBytes, wrote: Codec, limit: number): number {
  const light = (scorer ??= new LightScorer()).reset();
  let lost = missing * UNREADABLE;
  said = missing;
  for (let i = 0; i < bytes.length;) {
    const read = wrote.read(bytes, i, bytes.length);
    said = Math.imul(said ^ read, 0x01000193) ^ (said >>> 15);
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

const pages = once(() => ({ read: LAYERS.map(([label]) => codec(label)), wrote: WROTE.map(codec) }));

/** Bytes of the units under a code page; undefined where it lacks too many of them, or only ASCII is left. */
function bytesOf(core: Undone, read: Codec): CoreBytes | undefined {
  const out: number[] = [];
  let missing = 0;
  for (let i = 0; i < core.units.length; i++) {
    let code = core.units[i]!;
    if (code >= 0xd800 && code < 0xdc00 && (core.units[i + 1] ?? 0) >= 0xdc00)
      code = 0x10000 + ((code - 0xd800) << 10) + (core.units[++i]! - 0xdc00);
    const number = code === 0xfffd ? -1 : numberAfter(read, code, out, core.units[i + 1]);
    if (number < 0) {
      if (++missing * (read.widest > 1 ? 2 : 3) > core.units.length) return undefined;
      continue;
    }
    if (number > 0xffffff) out.push(number >>> 24);
    if (number > 0xffff) out.push((number >>> 16) & 255);
    if (number > 0xff) out.push((number >>> 8) & 255);
    out.push(number & 255);
  }
  return out.some((b) => b > 0x7f) ? { bytes: Uint8Array.from(out), missing } : undefined;
}

function same(a: CoreBytes, b: CoreBytes): boolean {
  if (a.missing !== b.missing || a.bytes.length !== b.bytes.length) return false;
  for (let i = 0; i < a.bytes.length; i++) if (a.bytes[i] !== b.bytes[i]) return false;
  return true;
}

interface Step {
  readonly layer: Layer;
  readonly cost: number;
  readonly prior: number;
}

/**
 * The layers that make the most of a core, the best first; of those that say the same the usual one, or the one that the language is written in
 * (`home`). `limit` is what they may cost.
 */
function steps(core: Undone, limit: number, most: number, home: (layer: Layer) => number): Step[] {
  const best = new Map<number, Step>();
  // Code pages that are alike give the same bytes: what these say is judged once.
  const judged: { bytes: CoreBytes; costs: Float64Array; hashes: Int32Array }[] = [];
  const { read, wrote: codecs } = pages();
  for (let page = 0; page < LAYERS.length; page++) {
    const bytes = bytesOf(core, read[page]!);
    if (!bytes) continue;
    let known = judged.find((j) => same(j.bytes, bytes));
    if (!known) {
      const n = WROTE.length;
      judged.push((known = { bytes, costs: new Float64Array(n).fill(-1), hashes: new Int32Array(n) }));
    }
    for (const { layer, wrote, prior: own } of LAYERS[page]![1]) {
      if (known.costs[wrote]! < 0) {
        known.costs[wrote] = quick(bytes, codecs[wrote]!, limit);
        known.hashes[wrote] = said;
      }
      const cost = known.costs[wrote]!;
      if (cost === Infinity) continue;
      const prior = own + home(layer);
      const alike = best.get(known.hashes[wrote]!);
      if (!alike || prior < alike.prior) best.set(known.hashes[wrote]!, { layer, cost, prior });
    }
  }
  // Few bytes are UTF-8 by chance: what such a layer says may itself be damaged, and cost as much as what it was.
  return [...best.values()]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ layer }, i) => i < most || layer.wrote === 'utf-8');
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

/** Fewer Cyrillic letters than these do not show that two pages were swapped one after the other. */
const FEW_LETTERS = 8;
/** A word of a few Chinese characters among sound ones, a name most often, says too little to be damaged twice. */
const FEW_HAN = 8;

/** So many units hold other signs than a comma, where they are damaged twice. */
const ENOUGH = 12;
const USUAL_SIGN = 52;
/** Whether a sign is a common one behind letters of a script. */
function isUsual(unit: number, script: number): boolean {
  const { symbol, signCosts, signs } = modelsOf();
  return unit === TATWEEL || (symbol[unit]! > 0 && signCosts[script * signs + symbol[unit]!]! <= USUAL_SIGN);
}
const TATWEEL = 0x640;

/**
 * Whether a core may be damaged more than once: what was misread twice holds signs, or letters of several scripts. Only in Latin,
 * Cyrillic and Chinese pages does it show as letters alone.
 */
function mayBeLayered(core: Undone): boolean {
  let only: number = scripts.SIGN;
  let high = 0;
  if (core.units.length < FEW_HAN && core.units.every((u) => u <= 0x20 || (u >= 0x4e00 && u <= 0x9fff))) return false;
  for (const u of core.units) {
    if (u <= 0x7f) continue;
    const script = scripts.SCRIPT_OF[u]!;
    if (script === scripts.SIGN && core.units.length < ENOUGH && isUsual(u, only)) continue;
    if (script <= scripts.LATIN || script >= scripts.CJK || (high && script !== only)) return true;
    only = script;
    high++;
  }
  return only === scripts.CYRILLIC && high >= FEW_LETTERS;
}

/**
 * The chains of misreadings that best explain the core of a damaged stretch: each read-as code page, each written one, and,
 * where no single layer gives good text, up to three layers over each other. `chosen`: the language of the text by script.
 */
export function search(core: Undone, chosen?: Int8Array): readonly Pick<Candidate, 'layers'>[] {
  const key = `${chosen?.join() ?? ''}|${textOf(core.units)}`;
  return known.of(key, () => searched(core, chosen).map(({ layers }) => ({ layers })));
}
const known = new Recent<ReturnType<typeof search>>(500);

function searched(core: Undone, chosen?: Int8Array): Candidate[] {
  scorer ??= new LightScorer();
  if (chosen) scorer.chosen.set(chosen);
  else scorer.chosen.fill(-1);
  const asIs = costOfUnits(core.units);
  const dire = isDire(core, asIs);
  // Damaged letters may have chosen the language: what they meant is judged by whichever suits it.
  if (!dire) scorer.chosen.fill(-1);
  const found: Candidate[] = [];
  const layers = dire && mayBeLayered(core) ? MOST_LAYERS : 1;
  const most = dire ? BEST : FEW;
  const source = textOf(core.units);
  /** What language and words say for a reading. */
  const old = wordSet(source);
  const wordsFor = (layer: Layer, text: string): number => {
    const fresh = wordSet(text);
    const own = chosen && chosenLanguage(text, chosen);
    const worth = (l: string | undefined): number => evidenceOf(old, fresh, l) - languageCost(layer, l);
    const other = own === undefined ? 0 : OTHER_LANGUAGE;
    return homeLanguages(layer.wrote).reduce((most, l) => (l === own ? most : Math.max(most, worth(l) - other)), worth(own)); // prettier-ignore
  };
  const tongues = chosen ? languagesIn(chosen) : [];
  const home = (layer: Layer): number => tongues.reduce((least, l) => Math.min(least, languageCost(layer, l)), 0);
  const seen = new Set<string>();
  let beam: Candidate[] = [{ layers: [], cost: asIs, core }];
  for (let depth = 0; depth < layers; depth++) {
    const next: Candidate[] = [];
    for (const before of beam) {
      // A layer between may cost more than the text as it stands; the last one may not.
      const limit = depth + 1 < layers ? asIs * 1.4 + 100 : asIs - (dire ? LEAST_PRIOR : 0);
      for (const { layer, cost } of steps(before.core, limit, most * 4, home)) {
        const undone = undo(before.core, layer, true);
        const key = textOf(undone.units);
        if (seen.has(key)) continue;
        seen.add(key);
        const chain = [...before.layers, layer];
        // A gap swallows what stands beside it: a second layer must not get rid of letters so.
        const real = Math.min(cost, costOfUnits(undone.units)) + (depth ? undone.gaps * SWALLOWED : 0);
        next.push({ layers: chain, cost: real + priorOf(chain) - (dire ? 0 : wordsFor(layer, key)), core: undone });
      }
    }
    next.sort((a, b) => a.cost - b.cost);
    for (const each of next.filter((c) => c.cost < asIs).slice(0, BEST)) found.push(each);
    const best = next[0];
    if (best && isGood(best.core.units, best.cost - priorOf(best.layers))) return top(found, asIs, most);
    beam = shortlist(next);
  }
  return top([...found, ...withLosses(core, asIs)], asIs, most);
}

/** A chain that costs so much more than the best one, in tenths of a nat and in parts of what the core costs as it is, will not win. */
const BEHIND = { least: 60, part: 6 };

function top(found: Candidate[], asIs: number, most: number): Candidate[] {
  found.sort((a, b) => a.cost - b.cost);
  const limit = (found[0]?.cost ?? 0) + BEHIND.least + asIs / BEHIND.part;
  return found.slice(0, most).filter((c) => c.cost <= limit || c.layers.at(-1)!.wrote === 'utf-8');
}

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
