import { type Range } from '../base';
import { costOf } from '../language';
import { KIND } from './chars';
import { SCALE, type Take, within } from './extent';
import { isDense } from './joints';
import type { Profile } from './profile';
import type { Run } from './runs';
import { tradeOf } from './trade';
import { isParticle } from './words';

/** How far the ends of a phrase in a script without word spaces are looked for, and how much text around them. */
const FAR = 5;
const AROUND = 8;
const LONGEST = 13;

const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x309f;

function edgesOf(text: string, s: Range, run: Run): { starts: number[]; ends: number[] } {
  const starts = run.hits.map((h) => h.start);
  const ends = run.hits.map((h) => h.end);
  for (let i = 1; i <= FAR && run.start - i >= s.start && isDense(text, run.start - i); i++) starts.push(run.start - i);
  for (let i = 1; i <= FAR && run.end + i <= s.end && isDense(text, run.end + i - 1); i++) ends.push(run.end + i);
  return { starts: [...new Set(starts)], ends: [...new Set(ends)] };
}

/** The signs of characters, in the order of a row: how many they are first. */
export const UNITS = 'n2 n3 n4 n5 n6 n7 n8 turns begins ends after goods hit bare cut gain cost'.split(' ');
const row = new Float64Array(UNITS.length);
const MOST_COUNTED = 8;

/** The stretches that a phrase around a run may be, in a script without spaces between words. */
export function extentsOfUnits(profile: Profile, s: Range, run: Run, take: Take): void {
  const { text } = profile;
  const left = Math.max(s.start, run.start - FAR - AROUND);
  const right = Math.min(s.end, run.end + FAR + AROUND);
  const { starts, ends } = edgesOf(text, s, run);
  const whole = costOf(text, left, right);
  for (const start of starts)
    for (const end of ends) {
      if (isParticle(text.charCodeAt(start)) || isParticle(text.charCodeAt(end - 1))) continue;
      if (end - start < 2 || end - start > LONGEST || !run.hits.some((h) => h.start >= start && h.end <= end)) continue;
      const phrase = costOf(text, start, end);
      const gain = whole - phrase - costOf(text.slice(left, start) + text.slice(end, right));
      shapeOf(text, start, end);
      termsOf(run, start, end);
      row[11] = within(tradeOf(text, start, end), -6, 6) / SCALE;
      row[15] = within(gain, -15, 25) / 10;
      row[16] = phrase / (end - start) / 10;
      take(start, end, false, row);
    }
}

function termsOf(run: Run, start: number, end: number): void {
  let covered = 0;
  let weight = 0;
  let cut = 0;
  for (const h of run.hits) {
    if (h.start >= start && h.end <= end) {
      covered += h.end - h.start;
      weight += h.term.weight;
    } else if (h.start < end && start < h.end) cut++;
  }
  row[12] = weight;
  row[13] = (end - start - covered) / 4;
  row[14] = cut;
}

function shapeOf(text: string, start: number, end: number): void {
  const unit = (at: number): number => text.charCodeAt(at);
  const turns = (at: number): number => (KIND[unit(at - 1)] !== KIND[unit(at)] ? 1 : 0);
  row.fill(0, 0, MOST_COUNTED - 1);
  row[Math.min(MOST_COUNTED, end - start) - 2] = 1;
  row[7] = turns(start) + turns(end);
  row[8] = isHiragana(unit(start)) ? 1 : 0;
  row[9] = isHiragana(unit(end - 1)) ? 1 : 0;
  row[10] = isHiragana(unit(end)) ? 1 : 0;
}
