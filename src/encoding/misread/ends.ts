import type { Edit } from '../../base';
import type { LightScorer } from '../../language';
import type { Segment } from './segment';

/*
 * Damage ends somewhere in a line, and the cheapest way through it does not leave what is mended for a last word that would be spoilt by it
 * (va lidos for válidos, manhÆ for manhã): going over costs more than a letter does.
 */

const isBreak = (c: string | undefined): boolean => c === undefined || /[\s\u00a0]/.test(c);

const LONGEST = 30;
/** The word of the source that an edit stands in. */
function wordOf(source: string, edit: Edit): { start: number; end: number } {
  let { start, end } = edit;
  while (edit.start - start < LONGEST && !isBreak(source[start - 1])) start--;
  while (end - edit.end < LONGEST && !isBreak(source[end])) end++;
  return { start, end };
}

/** What a word costs between spaces, in tenths of a nat. */
function cost(word: string, light: LightScorer): number {
  light.reset().add(0x20);
  for (let i = 0; i < word.length; i++) light.add(word.charCodeAt(i));
  light.add(0x20);
  return light.cost;
}

function replaced(source: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = '';
  let at = start;
  for (const e of edits) {
    out += source.slice(at, e.start) + e.text;
    at = e.end;
  }
  return out + source.slice(at, end);
}

const LETTERS = /^[\p{L}\p{M}]+$/u;
const TORN = /\p{L}[^\p{L}\p{M}\p{Pd}'’]\p{L}|\p{Ll}\p{Lu}/u;

/** How many edits at one end stand in a word, letters alone, that would fall apart, and is the likelier for being left as it is. */
function soundAt(source: string, edits: readonly Edit[], light: LightScorer): number {
  const { start, end } = wordOf(source, edits[0]!);
  const inside = edits.filter((e) => e.start >= start && e.end <= end).sort((a, b) => a.start - b.start);
  const word = source.slice(start, end);
  const mended = replaced(source, start, end, inside);
  const isSound =
    inside.every((e) => LETTERS.test(source.slice(e.start, e.end))) &&
    !TORN.test(word) &&
    TORN.test(mended) &&
    cost(word, light) <= cost(mended, light);
  return isSound ? inside.length : 0;
}

/** A segment without the words at its ends that are sound as they stand. */
export function withoutSoundEnds(source: string, p: Segment, light: LightScorer): Segment {
  if (p.edits.length < 2 || p.gaps || p.shown !== p.text) return p;
  let edits = p.edits;
  for (let n = 1; n > 0 && n < edits.length;) {
    n = soundAt(source, edits.toReversed(), light);
    if (n < edits.length) edits = edits.slice(0, edits.length - n);
  }
  for (let n = 1; n > 0 && n < edits.length;) {
    n = soundAt(source, edits, light);
    if (n < edits.length) edits = edits.slice(n);
  }
  if (edits.length === p.edits.length) return p;
  const [{ start }, { end }] = [edits[0]!, edits.at(-1)!];
  const text = replaced(source, start, end, edits);
  return { ...p, start, end, edits, text, shown: text };
}
