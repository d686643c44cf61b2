import { Recent } from '../../base';
import { costOf, type LightScorer } from '../../language';
import { isStructured, withoutLoneSigns, withoutRows } from './belief';
import { standsAlone, type Area } from './doubt';
import { withoutSoundEnds } from './ends';
import { keyOf, undoAll, type Layer } from './layer';
import { segments, type Segment } from './segment';

/** A damaged part and how much less it costs in its place when it is undone, in tenths of a nat. */
interface Saving {
  readonly segment: Segment;
  readonly saved: number;
}

/** A text whose areas are asked. */
interface Asked {
  readonly text: string;
  readonly tongue: string;
  readonly before: LightScorer;
  readonly after: LightScorer;
}

/** What is read before and behind a segment to judge it (UTF-16 units). */
export const CONTEXT = 80;
/** Longest area that is remembered (UTF-16 units), and of how many. */
const LONGEST = 1000;
const known = new Recent<readonly Saving[]>(1000);

/** What stands in the area before and behind a segment. */
export const beside = (text: string, p: Area, area: Area): [string, string] => [
  text.slice(Math.max(area.start, p.start - CONTEXT), p.start),
  text.slice(p.end, Math.min(area.end, p.end + CONTEXT)),
];

/** The parts of an area that the layers explain, with what each saves; what was asked of late is remembered. */
export function savingParts(s: Asked, area: Area, layers: readonly Layer[]): readonly Saving[] {
  const { start, end } = area;
  if (end - start > LONGEST) return computed(s, area, layers);
  // One unit more on each side tells whether the area begins or ends in a word.
  const [from, to] = [Math.max(0, start - 1), Math.min(s.text.length, end + 1)];
  const key = `${start - from}${to - end}${s.tongue}|${keyOf(layers)}|${s.text.slice(from, to)}`;
  return known.of(key, () => computed(s, area, layers).map((p) => moved(p, -start))).map((p) => moved(p, start));
}

function computed({ text, before, after }: Asked, area: Area, layers: readonly Layer[]): Saving[] {
  const structured = isStructured(layers);
  return segments(text, undoAll(text, area.start, area.end, layers, true), before, after).map((whole) => {
    const segment = structured ? whole : withoutSoundEnds(text, whole, before);
    const [left, right] = beside(text, segment, area);
    const { source, mended } = told(text, segment, structured);
    return { segment, saved: (costOf(left + source + right) - costOf(left + mended + right)) * 10 };
  });
}

const shift = <R extends Area>(r: R, by: number): R => ({ ...r, start: r.start + by, end: r.end + by });
const moved = ({ segment, saved }: Saving, by: number): Saving => ({
  segment: { ...shift(segment, by), edits: segment.edits.map((e) => shift(e, by)) },
  saved,
});

/** What a segment says and is said to say, for its cost: without what would say the same in any code page. */
function told(text: string, p: Segment, structured: boolean): { source: string; mended: string } {
  const source = text.slice(p.start, p.end);
  if (structured) return { source, mended: p.text };
  const some = withoutLoneSigns(text, p, (e) => standsAlone(text, e)) ?? { source, mended: p.text };
  return { source: withoutRows(some.source), mended: withoutRows(some.mended) };
}
