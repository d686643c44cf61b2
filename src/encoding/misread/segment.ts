import type { Edit } from '../../base';
import { modelsOf, type LightScorer } from '../../language';
import { isLastCapital, LAST_CAPITAL, SMALL_HEAD } from './capital';
import { textOf, type Undone } from './layer';

/** A stretch of the source and what it says with the layers undone. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same with U+FFFD where what it says is a guess. */
  readonly shown: string;
  readonly gaps: number;
  /** The parts of it that change. */
  readonly edits: readonly Edit[];
}

/** Going over from sound to damaged text or back, in tenths of a nat; more in the middle of a word. */
const SWITCH = 30;
const SWITCH_IN_WORD = 30;

/** What a line costs by its first letter. */
const headCost = (unit: number): number => (modelsOf().casing[unit] === 1 ? SMALL_HEAD : 0);

/** What each unit costs after those before it. */
function costs(units: readonly number[], light: LightScorer): Int32Array {
  light.reset();
  const out = new Int32Array(units.length);
  for (let i = 0, last = 0; i < units.length; i++) {
    light.add(units[i]!);
    out[i] = light.cost - last;
    last = light.cost;
  }
  return out;
}

/**
 * The damaged parts of a stretch, to the character: the cheapest way through it, each atom (the least stretch that source and
 * reading both delimit) as it stands or with the layers undone.
 */
export function segments(source: string, undone: Undone, before: LightScorer, after: LightScorer): Segment[] {
  const { units, from, to } = undone;
  const n = units.length;
  if (n === 0) return [];
  const base = from[0]!;
  const sourceUnits = Array.from({ length: to[n - 1]! - base }, (_, i) => source.charCodeAt(base + i));
  const asIs = costs(sourceUnits, before);
  const mended = costs(units, after);
  if (base === 0 || source[base - 1] === '\n') {
    asIs[0]! += headCost(sourceUnits[0]!);
    mended[0]! += headCost(units[0]!);
  }
  for (let i = 1; i < sourceUnits.length; i++) if (isLastCapital(source, base + i)) asIs[i]! += LAST_CAPITAL;
  // Atoms: index of their first unit.
  const atoms: number[] = [];
  for (let i = 0; i < n; i++) if (i === 0 || from[i] !== from[i - 1]) atoms.push(i);
  const kept: boolean[] = []; // best way to "as it stands" came from there
  const fixed: boolean[] = []; // best way to "mended" came from there
  let a = 0;
  // At the edge of a line nothing speaks for the one or the other.
  let b = base === 0 || source[base - 1] === '\n' ? 0 : SWITCH;
  for (let k = 0; k < atoms.length; k++) {
    const i = atoms[k]!;
    const end = atoms[k + 1] ?? n;
    let plain = 0;
    for (let s = from[i]!; s < to[i]!; s++) plain += asIs[s - base]!;
    let mend = 0;
    for (let u = i; u < end; u++) mend += mended[u]!;
    const here = SWITCH + (inWord(source, from[i]!) ? SWITCH_IN_WORD : 0);
    kept.push(a <= b + here);
    fixed.push(b <= a + here);
    const na = Math.min(a, b + here) + plain;
    b = Math.min(b, a + here) + mend;
    a = na;
  }
  const state: boolean[] = [];
  let on = b < a;
  for (let k = atoms.length - 1; k >= 0; k--) {
    state[k] = on;
    on = on ? fixed[k]! : !kept[k]!;
  }
  return collect(source, undone, atoms, state);
}

/** Spaces and the signs of ASCII that stand between words. */
const BETWEEN = /[\s!-&(),./:-?{|}]/;
const inWord = (source: string, at: number): boolean =>
  at > 0 && at < source.length && !BETWEEN.test(source[at]!) && !BETWEEN.test(source[at - 1]!);

function collect(source: string, undone: Undone, atoms: readonly number[], state: readonly boolean[]): Segment[] {
  const { units, from, to, unsure } = undone;
  const shown = unsure ? [...units] : units;
  for (const i of unsure ?? []) shown[i] = 0xfffd;
  const out: Segment[] = [];
  const same = (k: number): boolean => {
    const i = atoms[k]!;
    const end = atoms[k + 1] ?? units.length;
    return end - i === to[i]! - from[i]! && units.slice(i, end).every((u, j) => u === source.charCodeAt(from[i]! + j));
  };
  for (let k = 0; k < atoms.length; k++) {
    if (!state[k] || same(k)) continue;
    let last = k;
    const edits: { start: number; end: number; text: string }[] = [];
    for (let j = k; j < atoms.length && state[j]; j++) {
      if (same(j)) continue;
      last = j;
      const text = textOf(shown.slice(atoms[j], atoms[j + 1] ?? units.length));
      const before = edits.at(-1);
      if (before !== undefined && before.end === from[atoms[j]!]) {
        before.end = to[atoms[j]!]!;
        before.text += text;
      } else edits.push({ start: from[atoms[j]!]!, end: to[atoms[j]!]!, text });
    }
    const first = atoms[k]!;
    const end = atoms[last + 1] ?? units.length;
    const text = units.slice(first, end);
    out.push({
      start: from[first]!,
      end: to[end - 1]!,
      text: textOf(text),
      shown: textOf(shown.slice(first, end)),
      gaps: shown.slice(first, end).filter((u) => u === 0xfffd).length,
      edits,
    });
    k = last;
  }
  return out;
}
