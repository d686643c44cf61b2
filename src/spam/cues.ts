import { foldUnits } from './chars';
import { listOf, TermIndex, type TermHit } from './terms';

/** What sellers, solicitors and comment writers say around their wares, and an office around its own contacts: data/spam-cues.txt. */
export type Cue = 'solicit' | 'eager' | 'seek' | 'invite' | 'gain' | 'hurry' | 'site' | 'praise' | 'office';

/** An office is one, however often sound texts name it. */
const OFFICE = 0.7;

interface Loaded {
  readonly index: TermIndex;
  /** Words that are asked for as a whole, by what they are. */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
}
const WHOLE = new Set(['menu', 'tail', 'and']);
let loaded: Loaded | undefined;
function cues(): Loaded {
  if (loaded) return loaded;
  const list = listOf('spam-cues.txt');
  const whole = new Map([...WHOLE].map((topic) => [topic, new Set<string>()]));
  for (let n = 0; n < list.length; n++) whole.get(list.topic(n))?.add(list.term(n).text);
  return (loaded = { index: new TermIndex(list, (n) => WHOLE.has(list.topic(n))), whole });
}
const isWhole = (topic: string, text: string): boolean => cues().whole.get(topic)!.has(foldUnits(text));

/** Whether an item of a list is a part of a paper, as menus name it. */
export const isSection = (item: string): boolean => isWhole('menu', item);
/** Whether a word is the second part of common ones. */
export const isTail = (word: string): boolean => isWhole('tail', word);
/** Whether what stands between two words is “and” or “or”. */
export const isAnd = (between: string): boolean => isWhole('and', `+${between.trim()}`);

/** Weights of the cues of each kind in a text: 1 for one that sound prose hardly uses, less for others. */
export function cuesIn(text: string): Readonly<Record<Cue, number>> {
  const hits: TermHit[] = [];
  cues().index.scan(text, 0, text.length, hits);
  const out: Record<Cue, number> = {
    solicit: 0,
    eager: 0,
    seek: 0,
    invite: 0,
    gain: 0,
    hurry: 0,
    site: 0,
    praise: 0,
    office: 0,
  };
  for (const { term } of hits)
    out[term.topic as Cue] += term.topic === 'office' ? Math.max(OFFICE, term.weight) : term.weight;
  return out;
}

const PITCH: readonly Cue[] = ['seek', 'invite', 'gain', 'hurry'];

/** How much a text has of a seller's pitch, by the number of its parts: a question, an invitation, a gain, haste. Sound ones have one or two. */
export const pitchOf = (cues: Readonly<Record<Cue, number>>): number =>
  PITCH.reduce((n, cue) => n + Math.min(1, cues[cue]), 0);
