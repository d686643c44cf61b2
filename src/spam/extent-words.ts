import { type Range } from '../base';
import { type Take, SCALE, within } from './extent';
import { isSpaced, type Seam, seamOf } from './glued';
import type { Profile } from './profile';
import type { Run } from './runs';
import { StrangerSum } from './stranger';
import { tradeOf, TradeSum } from './trade';
import { isFunctionWord } from './words';

/** Words that are looked at on either side of a run, and the most that a phrase has. */
const REACH = 3;
const MOST = 6;

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

/** The stretches that a phrase around a run may be, where words have spaces between them. */
export function extentsOfWords(profile: Profile, s: Range, run: Run, take: Take): void {
  const around = wordsAround(profile, s, run);
  const words = around.words.map((w) => wordOf(profile, run, w));
  const isHit = words.map((w) => w.hit > 0);
  const firstHit = isHit.indexOf(true);
  const lastHit = isHit.lastIndexOf(true);
  for (const start of startsOf(profile, run, words, around.first)) {
    if (firstHit >= 0 && start.at > lastHit) break;
    extentsFrom(profile, run, start, words, firstHit, take);
  }
}

/** The signs of words, in the order of a row: how many they are first. */
export const WORDS = 'n1 n2 n3 n4 n5 goods least sum hit bare begins ends grammar foreign capital known strange glued gain missed cut exact'.split(' '); // prettier-ignore
const row = new Float64Array(WORDS.length);

/** The extents from one start on, each a word longer: what words add up to is carried on. */
function extentsFrom(
  profile: Profile,
  run: Run,
  from: Start,
  words: readonly Word[],
  firstHit: number,
  take: Take,
): void {
  const { text } = profile;
  const { word: first, at, glued } = from;
  const trade = new TradeSum(text, first.start);
  const stranger = new StrangerSum(profile, first.start);
  const to = Math.min(words.length, at + MOST);
  let [least, sum, hit, bare, grammar, foreign, capital, known] = [Infinity, 0, 0, 0, 0, 0, 0, 0];
  for (let i = at; i < to; i++) {
    const w = i === at ? first : words[i]!;
    least = Math.min(least, w.grammar || w.foreign ? 1 : w.goods);
    hit += w.hit;
    if (w.grammar) grammar++;
    else sum += w.goods;
    if (w.hit === 0 && !w.grammar && !w.foreign) bare++;
    if (w.foreign) foreign++;
    if (w.capital && i > at) capital++;
    if (w.known) known++;
    const goods = trade.upTo(w.end);
    const strange = stranger.upTo(w.end);
    if (i < firstHit) continue;
    const n = i - at + 1;
    for (let k = 1; k <= MOST_COUNTED; k++) row[k - 1] = k === Math.min(MOST_COUNTED, n) ? 1 : 0;
    row[5] = within(goods, -6, 6) / SCALE;
    row[6] = least;
    row[7] = sum;
    row[8] = hit;
    row[9] = bare;
    row[10] = first.grammar ? 1 : 0;
    row[11] = w.grammar ? 1 : 0;
    row[12] = grammar;
    row[13] = foreign;
    row[14] = capital - (first.capital ? n - 1 : 0);
    row[15] = known;
    row[16] = within(strange, 0, 20) / 10;
    row[17] = glued ? 1 : 0;
    row[18] = within(from.gain, -3, 6) / 3;
    row[19] = within(from.missed, 0, 6) / 3;
    row[20] = cutBy(run, first.start, w.end);
    row[21] = isExactly(run, first.start, w.end) ? 1 : 0;
    take(first.start, w.end, glued, row);
  }
}
const MOST_COUNTED = 5;

/** How many terms of a run one of two ends goes through. */
function cutBy({ hits }: Run, start: number, end: number): number {
  let n = 0;
  for (const h of hits) if ((h.start < start && start < h.end) || (h.start < end && end < h.end)) n++;
  return n;
}

/** Whether a stretch is a term of several words. */
const isExactly = ({ hits }: Run, start: number, end: number): boolean =>
  hits.some((h) => h.start === start && h.end === end && h.term.text.includes(' '));
