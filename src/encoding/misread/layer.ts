import { codec, type Codec, type Label } from '../codecs';
import { costOfUnits, cutsQuotes, LOST, readLossy, unitsOf } from './lossy';
import { undoLost } from './lost';

/** One misreading: bytes written as `wrote` were read as `read`. */
export interface Layer {
  readonly wrote: Label;
  readonly read: Label;
  /** The C1 controls among what was read were dropped. */
  readonly lost?: true;
}

/** A chain of layers as a key. */
export const keyOf = (layers: readonly Layer[]): string =>
  layers.map((l) => `${l.wrote}>${l.read}${l.lost ? '-' : ''}`).join();

/**
 * A stretch of text with a layer of misreading undone: its units, and for each the stretch of source units it stands for.
 * Units that share a stretch cannot be told apart in the source. `stuck` units are the source's own: the layer does not reach them.
 */
export interface Undone {
  readonly units: number[];
  readonly from: number[];
  readonly to: number[];
  readonly stuck: boolean[];
  /** Units that stand for lost bytes (U+FFFD). */
  gaps: number;
  /** Indices of units that are no more than likely: shown as lost. */
  unsure?: number[];
}

/** The source as it is: what a first layer is undone from. */
export function plain(text: string, start: number, end: number): Undone {
  const out: Undone = { units: [], from: [], to: [], stuck: [], gaps: 0 };
  for (let i = start; i < end; i++) push(out, text.charCodeAt(i), i, i + 1, false);
  return out;
}

function push(out: Undone, unit: number, from: number, to: number, stuck: boolean): void {
  out.units.push(unit);
  out.from.push(from);
  out.to.push(to);
  out.stuck.push(stuck);
}

interface Bytes {
  readonly bytes: number[];
  /** Index of the unit a byte belongs to. */
  readonly unit: number[];
  /** Two bytes that may as well be others: the code page has the character twice. */
  readonly flips: { at: number; number: number }[];
}

/** Characters that stand twice in a code page, tried in one run. */
const MOST_FLIPS = 40;

/** How many bytes a character of UTF-8 lacks that the last bytes begin. */
function wanting(bytes: readonly number[]): number {
  for (let n = 1; n < 4 && n <= bytes.length; n++) {
    const b = bytes[bytes.length - n]!;
    if (b < 0x80) return 0;
    if (b >= 0xc2) return Math.max(0, (b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2) - n);
  }
  return 0;
}

/**
 * The bytes of a character in a code page that has it twice, once as one byte (0x80 is the euro sign, as A2 E3 is): what UTF-8 can go on with.
 * `next`: the character after it.
 */
export function numberAfter(read: Codec, code: number, before: readonly number[], next: number | undefined): number {
  const number = read.numberOf(code);
  const other = read.otherNumberOf(code);
  if (other < 0 || other > 0xff) return number;
  const lacks = wanting(before);
  if (lacks === 0) return number;
  let behind = next === undefined ? 0 : Math.max(0, read.numberOf(next));
  while (behind > 0xff) behind >>>= 8;
  return lacks === 1 && (behind & 0xc0) === 0x80 ? number : other;
}

/** Bytes of the units from `i` on, up to one that has none. */
function encodeRun(text: Undone, read: Codec, i: number, lossy: boolean, isUtf8: boolean): Bytes & { next: number } {
  const bytes: number[] = [];
  const unit: number[] = [];
  const flips: { at: number; number: number }[] = [];
  const { units } = text;
  let k = i;
  for (; k < units.length && !text.stuck[k]; k++) {
    let code = units[k]!;
    let wide = false;
    if (code >= 0xd800 && code < 0xdc00 && (units[k + 1] ?? 0) >= 0xdc00) {
      code = 0x10000 + ((code - 0xd800) << 10) + (units[k + 1]! - 0xdc00);
      wide = true;
    }
    const number = code === 0xfffd ? -1 : isUtf8 ? numberAfter(read, code, bytes, units[k + 1]) : read.numberOf(code);
    if (number < 0) {
      if (!lossy || code !== 0xfffd) break;
      bytes.push(LOST);
      unit.push(k);
      continue;
    }
    const other = read.otherNumberOf(code);
    if (other > 0xff && flips.length < MOST_FLIPS) flips.push({ at: bytes.length, number: other });
    if (number > 0xffffff) bytes.push(number >>> 24);
    if (number > 0xffff) bytes.push((number >>> 16) & 255);
    if (number > 0xff) bytes.push((number >>> 8) & 255);
    bytes.push(number & 255);
    while (unit.length < bytes.length) unit.push(k);
    if (wide) k++;
  }
  return { bytes, unit, flips, next: k };
}

/**
 * Undoes a layer: the units are written as the code page they were read as, and the bytes read as what was written. With
 * `lossy`, U+FFFD and `?` may stand for lost bytes and a space for a no-break space (UTF-8 only).
 */
export function undo(text: Undone, layer: Layer, lossy = false): Undone {
  if (layer.lost) return undoLost(text, layer.read) ?? text;
  const read = codec(layer.read);
  const wrote = codec(layer.wrote);
  const out: Undone = { units: [], from: [], to: [], stuck: [], gaps: 0 };
  const keep = (k: number): void => {
    push(out, text.units[k]!, text.from[k]!, text.to[k]!, true);
  };
  let i = 0;
  while (i < text.units.length) {
    const isUtf8 = layer.wrote === 'utf-8';
    const run = encodeRun(text, read, i, lossy && isUtf8, isUtf8);
    if (run.flips.length && wrote.widest > 1) choose(run, wrote);
    if (run.bytes.length)
      decodeRun(text, run, wrote, lossy && isUtf8 ? { cuts: cutsQuotes(read) } : undefined, out, keep);
    i = run.next;
    if (i < text.units.length) keep(i++);
  }
  return out;
}

/** Takes the other bytes of a character that stands twice where they give the better text. */
function choose(run: Bytes, wrote: Codec): void {
  const cost = (): number => costOfUnits(unitsOf(wrote.decode(Uint8Array.from(run.bytes)).text));
  let best = cost();
  for (const { at, number } of run.flips) {
    const before = run.bytes.slice(at, at + 2);
    [run.bytes[at], run.bytes[at + 1]] = [number >> 8, number & 255];
    const now = cost();
    if (now < best) best = now;
    else [run.bytes[at], run.bytes[at + 1]] = before as [number, number];
  }
}

function decodeRun(
  text: Undone,
  run: Bytes,
  wrote: Codec,
  lossy: { readonly cuts: boolean } | undefined,
  out: Undone,
  keep: (k: number) => void,
): void {
  const { unit } = run;
  const bytes = Uint8Array.from(run.bytes);
  const n = bytes.length;
  // Start of the bytes since source and reading last began together.
  let anchor = 0;
  let pending: number[] = [];
  const flush = (to: number): void => {
    for (const code of pending) {
      const from = text.from[unit[anchor]!]!;
      const end = text.to[unit[to - 1]!]!;
      if (code > 0xffff) {
        push(out, 0xd800 + ((code - 0x10000) >> 10), from, end, false);
        push(out, 0xdc00 + ((code - 0x10000) & 0x3ff), from, end, false);
      } else push(out, code, from, end, false);
      if (code === 0xfffd) out.gaps++;
    }
    pending = [];
    anchor = to;
  };
  for (let i = 0; i < n;) {
    let read = run.bytes[i] === LOST ? -1 : wrote.read(bytes, i, n);
    let length = read & 7;
    let code = read >> 3;
    if (read < 0 && lossy) {
      read = readLossy(run.bytes, i, lossy.cuts);
      length = read & 15;
      code = read >> 4;
    }
    if (read < 0) {
      // Nothing stands here: everything from the anchor to the next unit stays as it was.
      pending = [];
      let next = i + 1;
      while (next < n && unit[next] === unit[next - 1]) next++;
      for (let k = unit[anchor]!; k <= unit[next - 1]!; k++) keep(k);
      anchor = i = next;
      continue;
    }
    pending.push(code);
    i += length;
    if (i >= n || unit[i] !== unit[i - 1]) flush(i);
  }
  if (pending.length) for (let k = unit[anchor]!; k <= unit[n - 1]!; k++) keep(k);
}

/** What the text says with all the layers undone, the outermost first. */
export function undoAll(text: string, start: number, end: number, layers: readonly Layer[], lossy = false): Undone {
  let out = plain(text, start, end);
  for (const layer of layers) {
    const before = out;
    out = undo(out, layer, lossy);
    if (out !== before) out.gaps += before.gaps;
  }
  return out;
}

export const textOf = (units: readonly number[]): string => {
  let out = '';
  for (let i = 0; i < units.length; i += 4096) out += String.fromCharCode(...units.slice(i, i + 4096));
  return out;
};
