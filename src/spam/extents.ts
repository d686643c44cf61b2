import { type Range } from '../base';
import { costOf } from '../language';
import { isDenseKind, Kind, KIND } from './chars';
import { isSpaced, type Seam, seamOf } from './glued';
import { endsOf, isDense } from './joints';
import { type Features, logOdds, weightsOf } from './model';
import type { Profile } from './profile';
import type { Run } from './runs';
import { strangerBy } from './stranger';
import { tradeOf } from './trade';
import { isFunctionWord, isParticle } from './words';

/** A stretch that a phrase may be, and what speaks for its ends. */
export interface Extent extends Range {
  readonly glued: boolean;
  readonly signs: Features;
}

/** Words that are looked at on either side of a run, and the most that a phrase has. */
const REACH = 3;
const MOST = 6;
const SCALE = 4;

const within = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
const goods = (text: string, start: number, end: number): number => within(tradeOf(text, start, end), -6, 6) / SCALE;

/** A word beside a phrase or of it, and what it is by itself. */
interface Word extends Range {
  readonly goods: number;
  readonly hit: number;
  readonly grammar: boolean;
  readonly foreign: boolean;
  readonly capital: boolean;
  readonly known: boolean;
}

function wordOf(profile: Profile, run: Run, { start, end }: Range): Word {
  const { text, guess, vocabulary } = profile;
  const low = text.slice(start, end).toLowerCase();
  const grammar = isFunctionWord(low, guess?.language);
  let hit = 0;
  for (const h of run.hits) if (h.start < end && start < h.end) hit = Math.max(hit, h.term.weight);
  return {
    start, end, hit, grammar,
    goods: within(tradeOf(text, start, end) + 1.5, -4, 4) / SCALE,
    foreign: !grammar && isFunctionWord(low),
    capital: /\p{Lu}/u.test(text[start]!),
    known: low.length > 3 && vocabulary.get(low) > 1,
  }; // prettier-ignore
}

/** The words of a run and beside it, as far as only spaces stand between them. */
function wordsAround({ text }: Profile, s: Range, run: Run): { words: Range[]; first: number; last: number } {
  const before: Range[] = [];
  for (let at = run.start; !run.glued && before.length < REACH && text[at - 1] === ' ' && at - 2 >= s.start;) {
    if (!isSpaced(text, at - 2)) break;
    let start = at - 1;
    while (start > s.start && isSpaced(text, start - 1)) start--;
    before.unshift({ start, end: at - 1 });
    at = start;
  }
  const words = [...before];
  let at = run.start;
  for (let end = at; end <= run.end; end++)
    if (end === run.end || text[end] === ' ') {
      if (end > at) words.push({ start: at, end });
      at = end + 1;
    }
  const last = words.length - 1;
  for (at = run.end; words.length <= last + REACH && text[at] === ' ' && isSpaced(text, at + 1);) {
    let end = at + 1;
    while (end < s.end && isSpaced(text, end)) end++;
    if (end >= s.end) break;
    words.push({ start: at + 1, end });
    at = end;
  }
  return { words, first: before.length, last };
}

/** Where a phrase may begin: at a word, or within one. */
interface Start {
  readonly word: Word;
  readonly at: number;
  readonly glued: boolean;
  readonly gain: number;
  /** What the word before it would gain if it were two. */
  readonly missed: number;
}

function startsOf(profile: Profile, run: Run, words: readonly Word[], first: number): Start[] {
  const seams = words.map((w, i): Seam | undefined =>
    i <= first && !(run.glued && i === first) ? seamOf(profile, w) : undefined,
  );
  return words.flatMap((word, at) => {
    const glued = run.glued && at === first;
    const missed = at > 0 ? Math.max(0, seams[at - 1]?.gain ?? 0) : 0;
    const out: Start[] = [{ word, at, glued, gain: 0, missed }];
    const seam = seams[at];
    if (seam) out.push({ word: wordOf(profile, run, { start: seam.at, end: word.end }), at, glued: true, gain: seam.gain, missed: 0 });
    return out;
  }); // prettier-ignore
}

function extentsOfWords(profile: Profile, s: Range, run: Run): Extent[] {
  const around = wordsAround(profile, s, run);
  const words = around.words.map((w) => wordOf(profile, run, w));
  const isHit = words.map((w) => w.hit > 0);
  const firstHit = isHit.indexOf(true);
  const lastHit = isHit.lastIndexOf(true);
  const out: Extent[] = [];
  for (const start of startsOf(profile, run, words, around.first)) {
    if (firstHit >= 0 && start.at > lastHit) break;
    for (let end = start.at; end < Math.min(words.length, start.at + MOST); end++) {
      if (end < firstHit) continue;
      const own = [start.word, ...words.slice(start.at + 1, end + 1)];
      out.push(extentOf(profile, run, start, own));
    }
  }
  return out;
}

const count = (words: readonly Word[], is: (w: Word) => boolean): number => words.filter(is).length;

function extentOf(profile: Profile, run: Run, { glued, gain, missed }: Start, words: readonly Word[]): Extent {
  const { text } = profile;
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  const cut = run.hits.filter((h) => (h.start < start && start < h.end) || (h.start < end && end < h.end)).length;
  const exact = run.hits.some((h) => h.start === start && h.end === end && h.term.text.includes(' '));
  const sum = (of: (w: Word) => number): number => words.reduce((n, w) => n + of(w), 0);
  const signs: Features = {
    [`n${Math.min(5, words.length)}`]: 1,
    goods: goods(text, start, end),
    least: Math.min(...words.map((w) => (w.grammar || w.foreign ? 1 : w.goods))),
    sum: sum((w) => (w.grammar ? 0 : w.goods)),
    hit: sum((w) => w.hit),
    bare: count(words, (w) => w.hit === 0 && !w.grammar && !w.foreign),
    begins: words[0]!.grammar ? 1 : 0,
    ends: words.at(-1)!.grammar ? 1 : 0,
    grammar: count(words, (w) => w.grammar),
    foreign: count(words, (w) => w.foreign),
    capital: count(words.slice(1), (w) => w.capital) - (words[0]!.capital ? words.length - 1 : 0),
    known: count(words, (w) => w.known),
    strange: within(strangerBy(profile, text.slice(start, end)), 0, 20) / 10,
    glued: glued ? 1 : 0,
    gain: within(gain, -3, 6) / 3,
    missed: within(missed, 0, 6) / 3,
    cut,
    exact: exact ? 1 : 0,
  };
  return { start, end, glued, signs };
}

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

function extentsOfUnits(profile: Profile, s: Range, run: Run): Extent[] {
  const { text } = profile;
  const left = Math.max(s.start, run.start - FAR - AROUND);
  const right = Math.min(s.end, run.end + FAR + AROUND);
  const { starts, ends } = edgesOf(text, s, run);
  const whole = costOf(text, left, right);
  const out: Extent[] = [];
  for (const start of starts)
    for (const end of ends) {
      if (isParticle(text.charCodeAt(start)) || isParticle(text.charCodeAt(end - 1))) continue;
      if (end - start < 2 || end - start > LONGEST || !run.hits.some((h) => h.start >= start && h.end <= end)) continue;
      const phrase = costOf(text, start, end);
      const gain = whole - phrase - costOf(text.slice(left, start) + text.slice(end, right));
      out.push({
        start,
        end,
        glued: false,
        signs: {
          ...hanSigns(text, start, end),
          ...unitSigns(text, run, start, end),
          gain: within(gain, -15, 25) / 10,
          cost: phrase / (end - start) / 10,
        },
      });
    }
  return out;
}

function unitSigns(text: string, run: Run, start: number, end: number): Features {
  let covered = 0;
  let weight = 0;
  let cut = 0;
  for (const h of run.hits) {
    if (h.start >= start && h.end <= end) {
      covered += h.end - h.start;
      weight += h.term.weight;
    } else if (h.start < end && start < h.end) cut++;
  }
  return { goods: goods(text, start, end), hit: weight, bare: (end - start - covered) / 4, cut };
}

function hanSigns(text: string, start: number, end: number): Features {
  const unit = (at: number): number => text.charCodeAt(at);
  const turns = (at: number): number => (KIND[unit(at - 1)] !== KIND[unit(at)] ? 1 : 0);
  return {
    [`n${Math.min(8, end - start)}`]: 1,
    turns: turns(start) + turns(end),
    begins: isHiragana(unit(start)) ? 1 : 0,
    ends: isHiragana(unit(end - 1)) ? 1 : 0,
    after: isHiragana(unit(end)) ? 1 : 0,
  };
}

/** The stretches that a phrase around a run may be. */
export const extentsOf = (profile: Profile, s: Range, run: Run): Extent[] =>
  isDense(profile.text, run.start) ? extentsOfUnits(profile, s, run) : extentsOfWords(profile, s, run);

/** A run with the words beside it that are of one phrase with it, and without those of its own that are not. */
export function grown(profile: Profile, s: Range, run: Run): Run {
  const { text } = profile;
  if (run.strange) return run;
  const kind = KIND[text.charCodeAt(run.start)]!;
  if (kind === Kind.thai) return { ...run, ...endsOf(text, s, run) };
  const weights = weightsOf(isDenseKind(kind) ? 'units' : 'words');
  let best: Extent | undefined;
  let most = -Infinity;
  for (const e of extentsOf(profile, s, run)) {
    const z = logOdds(e.signs, weights);
    if (z > most) [most, best] = [z, e];
  }
  if (!best) return run;
  const { start, end, glued } = best;
  return { ...run, start, end, glued, hits: run.hits.filter((h) => h.start < end && start < h.end) };
}
