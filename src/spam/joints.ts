import type { Range } from '../base';
import { costOf } from '../language';
import { isDenseKind, KIND } from './chars';
import { tradeOf } from './trade';

/** How far the ends of a phrase in a script without word spaces are looked for, and how much text around them. */
const REACH = 5;
const AROUND = 8;

/** Nats that one log odd of sounding like goods is worth. */
const GOODS = 1.5;
/** The ends of a phrase in a dense script: those with which both it and the sentence without it read best. */
export function endsOf(text: string, s: Range, phrase: Range): Range {
  if (!isDenseKind(KIND[text.charCodeAt(phrase.start)]!)) return phrase;
  const left = Math.max(s.start, phrase.start - REACH - AROUND);
  const right = Math.min(s.end, phrase.end + REACH + AROUND);
  let best: Range = phrase;
  let least = Infinity;
  for (let start = Math.max(s.start, phrase.start - REACH); start <= phrase.start; start++)
    for (let end = phrase.end; end <= Math.min(s.end, phrase.end + REACH); end++) {
      if (!isWhole(text, start, phrase.start) || !isWhole(text, phrase.end, end)) continue;
      const cost =
        costOf(text.slice(left, start) + text.slice(end, right)) +
        costOf(text, start, end) -
        GOODS * tradeOf(text, start, end);
      if (cost < least) [least, best] = [cost, { start, end }];
    }
  return best;
}

const isWhole = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (!isDenseKind(KIND[text.charCodeAt(i)]!)) return false;
  return true;
};

/** What two joints of a sound phrase gain against the sentence without it, in nats, and what makes one log odd. */
const SOUND_JOINTS = -3;
const SCALE = 3;

/**
 * How much a phrase in a script without word spaces breaks the sentence, in log odds: the characters at its ends suit those that stand
 * there less than these suit each other. 0 in other scripts, whose words say nothing of their neighbours.
 */
export function breakOf(text: string, s: Range, { start, end }: Range): number {
  if (!isDenseKind(KIND[text.charCodeAt(start - 1)]!) || !isDenseKind(KIND[text.charCodeAt(end)]!)) return 0;
  const left = text.slice(Math.max(s.start, start - AROUND), start);
  const right = text.slice(end, Math.min(s.end, end + AROUND));
  const phrase = text.slice(start, end);
  const gain = costOf(left + phrase + right) - costOf(phrase) - costOf(left + right);
  return Math.max(-1, Math.min(1.5, (gain - SOUND_JOINTS) / SCALE));
}
