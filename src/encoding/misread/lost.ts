import { isCommonWord, LightScorer, scripts } from '../../language';
import { codec, type Codec, type Label } from '../codecs';
import { languageIn, languagesOf } from './languages';
import type { Undone } from './layer';

/*
 * UTF-8 read as a single-byte page whose C1 controls were dropped on the way: of a character the lead byte is there, and one or
 * more of the bytes that follow are not. Which letter it was, of the 32 or so that are left, the language models say.
 */

/** Ways kept while reading, and characters tried for one place. */
const BEAM = 12;
const MOST_CANDIDATES = 48;
/** Places that are filled in one stretch; past these the text stays as it is. */
const MOST_PLACES = 20_000;

/** A place in the text: a unit that stays, or the characters that may have stood there. */
interface Place {
  readonly from: number; // units of the damaged text, end exclusive
  readonly to: number;
  readonly codes: readonly number[];
  readonly lost: boolean;
}

const tables = new Map<Label, readonly number[]>();
/** Bytes from 0x80 to 0xbf that the page shows as controls. */
function droppedOf(read: Label): readonly number[] {
  let hit = tables.get(read);
  if (!hit) {
    const page = codec(read);
    hit = Array.from({ length: 32 }, (_, i) => 0x80 + i).filter((b) => page.read(Uint8Array.of(b), 0, 1) >> 3 === b);
    tables.set(read, hit);
  }
  return hit;
}

const lengthOf = (lead: number): number =>
  lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;

/** The characters with that lead byte and those bytes behind it, in order, dropped ones between them. */
function candidates(lead: number, present: readonly number[], dropped: readonly number[]): number[] {
  const length = lengthOf(lead);
  const out: number[] = [];
  const go = (code: number, at: number, used: number): void => {
    if (at === length) {
      const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
      const sound =
        code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && !(code >= 0x80 && code < 0xa0);
      if (used === present.length && sound) out.push(code);
      return;
    }
    if (used < present.length) go((code << 6) | (present[used]! & 63), at + 1, used + 1);
    if (length - at > present.length - used) for (const b of dropped) go((code << 6) | (b & 63), at + 1, used);
  };
  go(lead & (0xff >> (length + 1)), 1, 0);
  return out;
}

/** The text as places; undefined where no character lacks a byte, or most of what is not ASCII is no UTF-8. */
export function placesOf(text: Undone, read: Label): Place[] | undefined {
  const page = codec(read);
  const dropped = droppedOf(read);
  const places: Place[] = [];
  let lost = 0;
  let high = 0;
  let odd = 0;
  const byteAt = (i: number): number => (i < text.units.length && !text.stuck[i] ? byteOf(page, text.units[i]!) : -1);
  for (let i = 0; i < text.units.length;) {
    const lead = byteAt(i);
    if (text.units[i]! > 0x7f) high++;
    const length = lengthOf(lead);
    let end = i + 1;
    while (length && end - i < length && (byteAt(end) & 0xc0) === 0x80 && byteAt(end) >= 0) end++;
    const present = Array.from({ length: end - i - 1 }, (_, k) => byteAt(i + 1 + k));
    // Four bytes of which most are lost say nothing.
    // At the end the rest of a character may have been cut off.
    const whole = end - i === length || end < text.units.length;
    const tried = length && whole && (length < 4 || present.length > 1) ? candidates(lead, present, dropped) : [];
    if (tried.length === 0) {
      if (text.units[i]! > 0x7f) odd++;
      places.push({ from: i, to: i + 1, codes: [text.units[i]!], lost: false });
      i++;
      continue;
    }
    const short = end - i < length;
    if (short) lost++;
    places.push({ from: i, to: end, codes: tried, lost: short });
    i = end;
  }
  return lost > 0 && lost <= MOST_PLACES && odd * 4 <= high ? places : undefined;
}

const byteOf = (page: Codec, unit: number): number => {
  const number = page.numberOf(unit);
  return number > 0xff ? -1 : number;
};

const put = (light: LightScorer, code: number): void => {
  if (code > 0xffff) {
    light.add(0xd800 + ((code - 0x10000) >> 10));
    light.add(0xdc00 + ((code - 0x10000) & 0x3ff));
  } else light.add(code);
};

/** The likelier ones of many candidates. */
function likeliest(codes: readonly number[], light: LightScorer): readonly number[] {
  if (codes.length <= MOST_CANDIDATES) return codes;
  const cost = (code: number): number => {
    put(light.reset(), code);
    return light.cost;
  };
  return codes
    .map((code) => ({ code, cost: cost(code) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_CANDIDATES)
    .map((c) => c.code);
}

/** One way through the text so far. */
interface Way {
  readonly light: LightScorer;
  readonly last: Step | undefined;
}
interface Step {
  readonly code: number;
  readonly before: Step | undefined;
}

/** The best characters for the places under the languages chosen. */
function fill(places: readonly Place[], chosen: Int8Array): number[] {
  const fresh = (): LightScorer => {
    const light = new LightScorer();
    light.chosen.set(chosen);
    return light;
  };
  const scratch = fresh();
  const known = new Map<string, readonly number[]>();
  const pool = Array.from({ length: BEAM * 2 }, fresh);
  let ways: Way[] = [{ light: pool.pop()!, last: undefined }];
  for (const { codes } of places) {
    if (codes.length === 1) {
      ways = ways.map(({ light, last }) => {
        put(light, codes[0]!);
        return { light, last: { code: codes[0]!, before: last } };
      });
      continue;
    }
    const key = codes.length > MOST_CANDIDATES ? codes.slice(0, 3).join() + codes.length : '';
    const tried = key ? (known.get(key) ?? likeliest(codes, scratch)) : codes;
    if (key) known.set(key, tried);
    const next: { way: Way; code: number; cost: number }[] = [];
    for (const way of ways)
      for (const code of tried) {
        put(scratch.become(way.light), code);
        next.push({ way, code, cost: scratch.cost });
      }
    next.sort((a, b) => a.cost - b.cost);
    const kept = next.slice(0, BEAM).map(({ way, code }) => {
      const light = pool.pop()!.become(way.light);
      put(light, code);
      return { light, last: { code, before: way.last } };
    });
    for (const { light } of ways) pool.push(light);
    ways = kept;
  }
  const best = ways.reduce((a, b) => (b.light.cost < a.light.cost ? b : a));
  const out: number[] = [];
  for (let step = best.last; step; step = step.before) out.push(step.code);
  return out.reverse();
}

/** A character put in is right in 17 of 20 places where it is that much likelier than the next (held-out lines of 40 languages). */
const SURE = 50;
/** What is read around a place to judge it. */
const AROUND = 4;

const isLetterCode = (code: number | undefined): boolean =>
  code !== undefined && /[\p{L}\p{M}]/u.test(String.fromCodePoint(code));
/** Whether of all that may stand at a place what was put there alone makes a common word of its language. */
function isOnlyWord(
  codes: readonly number[],
  i: number,
  all: readonly number[],
  language: string | undefined,
): boolean {
  if (language === undefined || all.length > FEW_CANDIDATES || !isLetterCode(codes[i])) return false;
  let [start, end] = [i, i + 1];
  while (i - start < LONGEST_WORD && isLetterCode(codes[start - 1])) start--;
  while (end - i < LONGEST_WORD && isLetterCode(codes[end])) end++;
  const word = (code: number): string =>
    String.fromCodePoint(...codes.slice(start, i), code, ...codes.slice(i + 1, end)).toLowerCase();
  const words = all.filter((code) => isLetterCode(code) && isCommonWord(word(code), language));
  return words.length === 1 && words[0] === codes[i];
}
const FEW_CANDIDATES = 12;
const LONGEST_WORD = 24;

/** By how much each place's character is likelier than the next best there, in tenths of a nat; Infinity where nothing is lost. */
function margins(places: readonly Place[], codes: readonly number[], chosen: Int8Array): number[] {
  const light = new LightScorer();
  light.chosen.set(chosen);
  const language = languageIn(chosen, scripts.LATIN);
  return places.map((place, i) => {
    if (!place.lost || isOnlyWord(codes, i, place.codes, language)) return Infinity;
    const from = Math.max(0, i - AROUND);
    const around = codes.slice(from, i + AROUND);
    const cost = (code: number): number => {
      light.reset();
      around.forEach((c, k) => {
        put(light, from + k === i ? code : c);
      });
      return light.cost;
    };
    const own = cost(codes[i]!);
    let next = Infinity;
    for (const code of place.codes) if (code !== codes[i]) next = Math.min(next, cost(code) - own);
    return next;
  });
}
/** The damaged text with what was lost put in; undefined where nothing looks lost. */
export function undoLost(source: Undone, read: Label): Undone | undefined {
  const places = placesOf(source, read);
  if (!places) return undefined;
  const first = String.fromCodePoint(...fill(places, new Int8Array(scripts.CJK + 1).fill(-1)).slice(0, 2000));
  const chosen = languagesOf(first);
  const codes = fill(places, chosen);
  const sure = margins(places, codes, chosen);
  const out: Undone = { units: [], from: [], to: [], stuck: [], gaps: 0, unsure: [] };
  places.forEach((p, i) => {
    const text = String.fromCodePoint(codes[i]!);
    for (let k = 0; k < text.length; k++) {
      if (sure[i]! < SURE && text.length === 1) out.unsure!.push(out.units.length);
      out.units.push(text.charCodeAt(k));
      out.from.push(source.from[p.from]!);
      out.to.push(source.to[p.to - 1]!);
      out.stuck.push(p.codes.length === 1 && p.to - p.from === 1);
    }
  });
  out.gaps = out.unsure!.length;
  return out;
}
