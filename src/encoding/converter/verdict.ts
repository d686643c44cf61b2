import { costOf } from '../../language';
import { beyondGb2312 } from './gbk';
import type { Insertion } from './insertion';
import type { Damage } from './repair';
import type { Tear } from './tear';

export interface Verdict {
  /** 0 … 1: how sure it is that a converter did this and no teacher. */
  readonly confidence: number;
  readonly insertions: readonly Insertion[];
  readonly tears: readonly Tear[];
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;

/** Counts of each character of `wanted` in a text. */
function countChars(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const c of text) if (wanted.has(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  return counts;
}

/** What the converter did: readings of a type that stands elsewhere without one were written by a person. */
function ofTheTable(text: string, found: readonly Insertion[]): { kept: Insertion[]; bare: number } {
  const glossed = new Map<string, number>();
  for (const i of found) glossed.set(i.char, (glossed.get(i.char) ?? 0) + 1);
  const all = countChars(text, new Set(glossed.keys()));
  let bare = 0;
  const kept = found.filter((i) => {
    const n = glossed.get(i.char)!;
    const others = Math.max(0, (all.get(i.char) ?? n) - n);
    const mine =
      others <= n && (beyondGb2312(i.match.code) ? i.suits > 0 || n > 1 : i.suits > 0 && n > 1 && others === 0);
    if (!mine) bare++;
    return mine;
  });
  return { kept, bare };
}

/** A tear proves the converter where the text it gives is more like text than what stands there. */
function convincing(text: string, tear: Tear): boolean {
  const from = Math.max(0, tear.start - 3);
  const before = text.slice(from, tear.start);
  const after = text.slice(tear.end, tear.end + 3);
  return costOf(before + tear.text + after) + 6 < costOf(text.slice(from, tear.end) + after);
}

// Limits for texts without a tear, set on bench/encoding: fewer characters are a teacher's list, more are a reader for learners.
const LEAST_TYPES = 5;
const LEAST = 7;
const DENSEST = 0.5;
const COMMON = 10;
const KNOWN = 13;
const MANY_TYPES = 12;
const AGAIN = 6;

/** Whether readings alone, without a tear, look like a table's work: everywhere behind its characters, common ones too, inside sentences. */
function withoutTears(text: string, found: readonly Insertion[], kept: readonly Insertion[], bare: number): number {
  const types = new Set(kept.map((i) => i.char));
  if (types.size < LEAST_TYPES || kept.length < LEAST || bare > found.length * 0.04) return 0;
  if (kept.some((i) => i.suits === 0 && i.nested === 0) || found.some((i) => !beyondGb2312(i.match.code))) return 0;
  const glossed = kept.reduce((n, i) => n + i.end - i.start, 0);
  const han = text.match(HAN)?.length ?? 0;
  if (kept.length > han * DENSEST || glossed > text.length * 0.75) return 0;
  const inside = kept.filter(
    (i) => /[\u3400-\u9fff]/.test(text[i.end] ?? '') || /[\u3400-\u9fff]/.test(text[i.start - 2] ?? ''),
  );
  if (inside.length < kept.length * 0.6) return 0;
  const share = (most: number): number => kept.filter((i) => costOf(i.char) < most).length / kept.length;
  // Who teaches puts a reading behind a character once, and where it is hard.
  const often = types.size >= MANY_TYPES && kept.length - types.size >= AGAIN && share(KNOWN) >= 0.85;
  if (share(COMMON) < 0.5 && !often) return 0;
  return types.size >= 9 && kept.length >= 14 ? 0.93 : 0.8;
}

/** Whether a converter or a person put the readings there. */
export function judgeDamage(text: string, damage: Damage): Verdict | undefined {
  const { insertions, tears } = damage;
  const { kept, bare } = ofTheTable(text, insertions);
  const proof = tears.filter((t) => convincing(text, t));
  const confidence = proof.length
    ? proof.length + kept.length > 1
      ? 0.99
      : 0.95
    : withoutTears(text, insertions, kept, bare);
  if (confidence === 0) return undefined;
  return { confidence, insertions: kept, tears: proof };
}
