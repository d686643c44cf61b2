import { dataFile } from '../base';
import { parseTerms, TermIndex, type TermHit } from './terms';

/** What sellers, solicitors and comment writers say around their wares, and an office around its own contacts: data/spam-cues.txt. */
export type Cue = 'solicit' | 'eager' | 'seek' | 'invite' | 'gain' | 'hurry' | 'site' | 'praise' | 'office';

/** An office is one, however often sound texts name it. */
const OFFICE = 0.7;

let index: TermIndex | undefined;

/** Weights of the cues of each kind in a text: 1 for one that sound prose hardly uses, less for others. */
export function cuesIn(text: string): Readonly<Record<Cue, number>> {
  index ??= new TermIndex(parseTerms(new TextDecoder().decode(dataFile('spam-cues.txt'))));
  const hits: TermHit[] = [];
  index.scan(text, 0, text.length, hits);
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
