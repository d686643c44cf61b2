import type { Range } from '../base';
import { costOf } from '../language';
import { isDenseKind, KIND } from './chars';
import { tradeOf } from './trade';

/** How far the ends of a phrase in a script without word spaces are looked for, and how much text around them. */
const REACH = 5;
const AROUND = 8;

/** The stretches that a phrase may be, its ends taken farther out. */
function* extents(text: string, s: Range, phrase: Range): Generator<Range> {
  for (let start = phrase.start; start >= Math.max(s.start, phrase.start - REACH); start--) {
    if (start < phrase.start && !isDense(text, start)) break;
    for (let end = phrase.end; end <= Math.min(s.end, phrase.end + REACH); end++) {
      if (end > phrase.end && !isDense(text, end - 1)) break;
      yield { start, end };
    }
  }
}
/** Whether a letter of a script without word spaces stands at an offset. */
export const isDense = (text: string, at: number): boolean => isDenseKind(KIND[text.charCodeAt(at)]!);

/** What kind of letters a phrase is of: those of a script without word spaces where it has more of them than of others (`SEO対策`), else its first. */
export function kindOf(text: string, { start, end }: Range): number {
  let dense = 0;
  let kind = KIND[text.charCodeAt(start)]!;
  if (isDenseKind(kind)) return kind;
  for (let i = end - 1; i > start; i--)
    if (isDense(text, i)) {
      dense++;
      kind = KIND[text.charCodeAt(i)]!;
    }
  return dense * 2 > end - start ? kind : KIND[text.charCodeAt(start)]!;
}

/** Whether a phrase in a dense script sounds like goods wherever it may end. */
export function maySound(text: string, s: Range, phrase: Range): boolean {
  for (const { start, end } of extents(text, s, phrase)) if (tradeOf(text, start, end) >= 0) return true;
  return false;
}

/** Nats that one log odd of sounding like goods is worth. */
const GOODS = 1.5;
/** The ends of a phrase in a dense script: those with which both it and the sentence without it read best. */
export function endsOf(text: string, s: Range, phrase: Range): Range {
  if (!isDense(text, phrase.start)) return phrase;
  const left = Math.max(s.start, phrase.start - REACH - AROUND);
  const right = Math.min(s.end, phrase.end + REACH + AROUND);
  let best: Range = phrase;
  let least = Infinity;
  for (const { start, end } of extents(text, s, phrase)) {
    const cost =
      costOf(text.slice(left, start) + text.slice(end, right)) +
      costOf(text, start, end) -
      GOODS * tradeOf(text, start, end);
    if (cost < least) [least, best] = [cost, { start, end }];
  }
  return best;
}

/** What two joints of a sound phrase gain against the sentence without it, in nats, and what makes one log odd. */
const SOUND_JOINTS = -3;
const SCALE = 3;

/**
 * How much a phrase in a script without word spaces breaks the sentence, in log odds: the characters at its ends suit those that stand
 * there less than these suit each other. 0 in other scripts, whose words say nothing of their neighbours.
 */
export function breakOf(text: string, s: Range, { start, end }: Range): number {
  if (!isDense(text, start - 1) || !isDense(text, end)) return 0;
  // One word of another script breaks no sentence.
  if (!isDenseKind(kindOf(text, { start, end })) && !text.slice(start, end).includes(' ')) return 0;
  const left = text.slice(Math.max(s.start, start - AROUND), start);
  const right = text.slice(end, Math.min(s.end, end + AROUND));
  const phrase = text.slice(start, end);
  const gain = costOf(left + phrase + right) - costOf(phrase) - costOf(left + right);
  return Math.max(-1, Math.min(1.5, (gain - SOUND_JOINTS) / SCALE));
}
