import { memo, type Range } from '../base';
import { Kind, KIND } from './chars';
import { afterLastSentence, type ItemList } from './items';
import { bestList, judgeList, mayReach, type Judgement, type Surroundings } from './keywords';
import { endsOfList } from './list-ends';
import { isLeftover, mostlyInward } from './paragraphs';
import type { Profile, Segment } from './profile';
import { tradeOf } from './trade';
import { boxOf, commonContainer, sourceOfLine, sourceOfLines } from './place';

/** A keyword list in the source, and why. */
export interface FoundList extends Range {
  readonly judgement: Judgement;
  readonly items: number;
  readonly wrapped: boolean;
  /** The lines it has a part in. */
  readonly first: number;
  readonly last: number;
}

/** Log odds from which a list is reported; next to one that is, a line needs less. */
const SURE = 1;
const NEXT_TO = -1.5;

/** Letters and digits between two separators, on average, from which a line is prose. */
const CLAUSE = 24;

const mayBeList = ({ text }: Profile, s: Segment): boolean => {
  if (s.block.kind === 'code') return false;
  const hits = s.lastHit - s.firstHit;
  if (s.separators >= 2 && hits >= 1) return true;
  if (s.separators >= 4 && s.letters / (s.separators + 1) <= CLAUSE) return true;
  if (s.enders === 0 && hits >= 2) return true;
  if (s.enders > 0 && s.separators >= 3) return endsInList(text, s);
  return s.spaces >= 3 && s.enders === 0 && s.letters / (s.spaces + 1) >= 2;
};

/** Whether what follows the last sentence of a line has many signs of one kind. */
function endsInList(text: string, s: Segment): boolean {
  const from = afterLastSentence(text, s.start, s.end);
  if (from === s.start || s.end - from < CLAUSE) return false;
  const counts = new Map<number, number>();
  for (let i = from; i < s.end; i++) {
    const kind = KIND[text.charCodeAt(i)]!;
    if (kind >= Kind.bar && kind <= Kind.hash) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= 3 && (s.end - from) / (Math.max(...counts.values()) + 1) <= CLAUSE * 1.5;
}

interface Line {
  readonly segment: Segment;
  readonly best: Judgement;
}

/** Keyword lists on one line or a few: separated by signs or spaces; the whole line or an end of it. */
export const keywordLists = memo((profile: Profile): readonly FoundList[] => listsIn(profile));

/** The lines of an article that hold a part of a keyword list, by their indices: what stands there is none of its words. */
export const listLines = memo(
  (profile: Profile): ReadonlySet<number> =>
    new Set(keywordLists(profile).flatMap((l) => Array.from({ length: l.last - l.first + 1 }, (_, i) => l.first + i))),
);

function listsIn(profile: Profile): FoundList[] {
  const lines: (Line | undefined)[] = [];
  const { segments } = profile;
  for (const segment of segments) {
    if (!mayBeList(profile, segment) || mostlyInward(profile, segment)) continue;
    const at = { table: inTable(profile, segment), edge: isEdge(profile, segment) };
    const best = bestList(profile, segment, at, NEXT_TO);
    if (best && !isLeftover(profile.textOf(segment))) lines[segment.index] = { segment, best };
  }
  const out: FoundList[] = [];
  for (let i = 0; i < segments.length; i++) {
    const line = lines[i];
    if (!line || line.best.z < SURE) continue;
    let first = i;
    while (first > 0 && joins(lines[first - 1], lines[first]!) && out.at(-1)?.last !== first - 1) first--;
    let last = i;
    while (last + 1 < segments.length && joins(lines[last + 1], lines[last]!)) last++;
    out.push(listFrom(profile, lines as Line[], first, i, last));
    i = last;
  }
  return out;
}

const isWhole = (l: Line): boolean => l.best.list.head && l.best.list.tail;
/** Whether a line goes on the list of its neighbour. */
const joins = (next: Line | undefined, line: Line): boolean =>
  next !== undefined &&
  isWhole(next) &&
  isWhole(line) &&
  next.best.z > NEXT_TO &&
  next.segment.block.kind === line.segment.block.kind;

function listFrom(profile: Profile, lines: readonly Line[], first: number, main: number, last: number): FoundList {
  const one = lines[main]!;
  const { start, end } = first === last ? endsOfList(profile, one.segment, one.best.list) : one.best;
  const isLeft = (i: Range): boolean => first !== last || (i.start < end && i.end > start);
  const items = lines.slice(first, last + 1).reduce((n, l) => n + l.best.list.items.filter(isLeft).length, 0);
  const range = first === last ? sourceOfLine(profile, one.segment, start, end) : sourceOfLines(profile, lines[first]!.segment, lines[last]!.segment); // prettier-ignore
  return { ...range, judgement: one.best, items, wrapped: one.best.list.separator === Kind.line, first, last };
}

/** Cells, items among others that are no lists, and lines that have neighbours with as many separators. */
function inTable(profile: Profile, s: Segment): boolean {
  if (s.block.kind === 'cell' || s.block.kind === 'caption') return true;
  const isItem = (x: Segment | undefined): boolean => x?.block.kind === 'item' && x.separators < 2 && x.lastHit - x.firstHit < 2; // prettier-ignore
  if (s.block.kind === 'item' && (isItem(profile.segments[s.index - 1]) || isItem(profile.segments[s.index + 1]))) return true; // prettier-ignore
  if (inChecklist(profile, s)) return true;
  const alike = (at: number): boolean =>
    s.separators > 0 && s.separators < 12 && profile.segments[at]?.separators === s.separators;
  return alike(s.index - 1) || alike(s.index + 1);
}

/** One of several short lines without terms: a checklist, which has a few things in a line. */
function inChecklist({ segments }: Profile, s: Segment): boolean {
  const isPlain = (x: Segment | undefined): boolean => x !== undefined && isItemLine(x) && x.enders === 0 && x.lastHit === x.firstHit; // prettier-ignore
  return s.separators < FEW_SIGNS && isItemLine(s) && isPlain(segments[s.index - 1]) && isPlain(segments[s.index + 1]);
}
const FEW_SIGNS = 6;

/** Longest line of a list with one item a line. */
const SHORT_LINE = 60;
const FEWEST_LINES = 5;

const isItemLine = (s: Segment): boolean =>
  s.end - s.start <= SHORT_LINE &&
  s.letters > 0 &&
  s.enders <= 1 &&
  s.spaces < 9 &&
  s.block.kind !== 'heading' &&
  s.block.kind !== 'code';

/** Lists with one keyword a line, list item or element. */
export function wrappedLists(profile: Profile, taken: (s: Segment) => boolean): FoundList[] {
  const out: FoundList[] = [];
  const { segments } = profile;
  for (let i = 0; i < segments.length; i++) {
    let to = i;
    while (to < segments.length && isItemLine(segments[to]!) && !taken(segments[to]!)) {
      if (to > i && isApart(segments[to - 1]!, segments[to]!)) break;
      to++;
    }
    if (to - i >= FEWEST_LINES) {
      const found = bestRun(profile, segments.slice(i, to));
      if (found) out.push(found);
    }
    i = Math.max(i, to - 1);
  }
  return out;
}

/** Whether two lines stand in different parts of a page: the last of an article, the first of its footer. */
const isApart = ({ block: a }: Segment, { block: b }: Segment): boolean =>
  boxOf(a) !== undefined && boxOf(a) !== boxOf(b) && commonContainer(a, b) === undefined;

/** Log odds of sounding like goods from which a line is of a list of them, and what a listed term makes up for. */
const OF_GOODS = -2;
const WITH_TERM = 2.5;
/** Share of the lines of a paragraph or list that must be spam for it to be that as a whole. */
const MOSTLY = 0.6;

/** The part of a run of short lines that is most like goods, with the rest of its paragraph or list where that is most of it. */
function goodsRun(profile: Profile, run: readonly Segment[]): readonly Segment[] {
  let best = { from: 0, to: 0, sum: 0 };
  let [from, sum] = [0, 0];
  run.forEach((s, i) => {
    const goods = Math.max(-4, Math.min(4, tradeOf(profile.text, s.start, s.end)));
    sum += goods - OF_GOODS + (s.lastHit > s.firstHit ? WITH_TERM : 0);
    if (sum <= 0) [from, sum] = [i + 1, 0];
    else if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  if (best.to === best.from) return [];
  let first = best.from;
  while (first > 0 && isTogether(profile, run[first - 1]!, run[first]!)) first--;
  let last = best.to;
  while (last < run.length && isTogether(profile, run[last - 1]!, run[last]!)) last++;
  return best.to - best.from >= (last - first) * MOSTLY ? run.slice(first, last) : run.slice(best.from, best.to);
}

/** Whether two lines are of one paragraph or list. */
function isTogether({ article }: Profile, a: Segment, b: Segment): boolean {
  if (a.block === b.block) return true;
  if (a.block.kind !== b.block.kind || a.block.element !== undefined) return boxOf(a.block) !== undefined && boxOf(a.block) === boxOf(b.block); // prettier-ignore
  return !/\n\s*\n/.test(article.text.slice(a.block.end, b.block.start));
}

const listOfRun = (lines: readonly Segment[]): ItemList => ({
  start: lines[0]!.start,
  end: lines.at(-1)!.end,
  items: lines,
  separator: Kind.line,
  head: true,
  tail: true,
});

const placeOfRun = (profile: Profile, lines: readonly Segment[]): Surroundings => ({
  table: lines[0]!.block.kind === 'cell',
  edge: isEdge(profile, lines[0]!) || isEdge(profile, lines.at(-1)!),
});

/** The first line of the article, or one of its last two. */
const isEdge = (profile: Profile, s: Segment): boolean => s.index < 1 || s.index >= profile.segments.length - 2;

/** The part of a run of short lines that is most like spam. */
function bestRun(profile: Profile, run: readonly Segment[]): FoundList | undefined {
  if (mostlyInward(profile, { start: run[0]!.start, end: run.at(-1)!.end })) return undefined;
  const isPlain = run.every((s) => s.lastHit === s.firstHit);
  if (isPlain && !mayReach(profile, listOfRun(run), placeOfRun(profile, run), NEXT_TO)) return undefined;
  const lines = goodsRun(profile, run);
  if (lines.length < FEWEST_LINES) return undefined;
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const list = listOfRun(lines);
  const at = placeOfRun(profile, lines);
  const judgement = judgeList(profile, list, at);
  if (judgement.z < SURE) return undefined;
  return {
    ...sourceOfLines(profile, first, last),
    judgement,
    items: lines.length,
    wrapped: true,
    first: first.index,
    last: last.index,
  };
}

/** Every list that is judged, with its signals: what scripts/spam-fit.mjs learns from. */
export function listCandidates(profile: Profile): Judgement[] {
  const { segments } = profile;
  const out: Judgement[] = [];
  for (const s of segments)
    if (mayBeList(profile, s)) {
      const best = bestList(profile, s, { table: inTable(profile, s), edge: isEdge(profile, s) });
      if (best) out.push(best);
    }
  for (let i = 0; i < segments.length; i++) {
    let to = i;
    while (to < segments.length && isItemLine(segments[to]!)) to++;
    const run = goodsRun(profile, segments.slice(i, to));
    if (run.length >= FEWEST_LINES) out.push(judgeList(profile, listOfRun(run), placeOfRun(profile, run)));
    i = Math.max(i, to);
  }
  return out;
}
