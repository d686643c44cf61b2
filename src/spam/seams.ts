import { HashBits, memo, mix } from '../base';
import { FOLD, isDenseKind, KIND } from './chars';
import { isTail } from './cues';
import { apartBy, isSeam, isSpaced } from './glued';
import { isProse, type Profile } from './profile';
import { type Term, type TermHit, type TermIndex } from './terms';
import { wares } from './wares';

const BITS = 19;
const SEED = 11;

/** Shortest word that another one ends on, and that it leaves of it. */
const SHORTEST_END = 4;
const SHORTEST_REST = 1;

/** Single words of spaced scripts, by their letters read from the end. */
interface Ends {
  readonly seen: HashBits;
  /** The last letters of them, as many as the shortest has. */
  readonly last: HashBits;
  /** The heaviest of those written so. */
  readonly word: (text: string) => Term | undefined;
}

const endsOf = memo((index: TermIndex): Ends => {
  const seen = new HashBits(BITS);
  const last = new HashBits(BITS);
  for (const { list } of [index, wares()])
    for (let n = 0; n < list.length; n++) {
      const { units } = list;
      const start = list.starts[n]!;
      const end = list.ends[n]!;
      if (end - start < SHORTEST_END || isDenseKind(KIND[units[start]!]!)) continue;
      let hash = SEED;
      let tail = SEED;
      let i = end - 1;
      for (; i >= start && units[i] !== 32; i--) {
        hash = mix(hash, units[i]!);
        if (end - i === SHORTEST_END) tail = hash;
      }
      if (i >= start) continue;
      last.add(tail);
      seen.add(hash);
    }
  const word = (text: string): Term | undefined =>
    [...index.named(text), ...wares().named(text)].sort((a, b) => b.weight - a.weight)[0];
  return { seen, last, word };
});

/** What two words may cost more than one where a term follows: `anothercheap viagra`. Three words of 380,000 lines end so by chance. */
const BEFORE_TERM = -1.5;

function isBeforeTerm(profile: Profile, end: number): boolean {
  if (profile.text[end] !== ' ') return false;
  const next = profile.hitsBetween(end + 1, end + LONGEST)[0];
  return next?.start === end + 1 && next.term.weight === 1;
}
const LONGEST = 40;

/** The word of the trades that a word ends on, where it reads as two words there. */
function endOf(profile: Profile, ends: Ends, start: number, end: number): TermHit | undefined {
  const { text } = profile;
  let hash = SEED;
  for (let i = end - 1; i >= start + SHORTEST_REST; i--) {
    hash = mix(hash, FOLD[text.charCodeAt(i)]!);
    const length = end - i;
    if (length < SHORTEST_END) continue;
    if (length === SHORTEST_END && !ends.last.has(hash)) return undefined;
    if (!ends.seen.has(hash)) continue;
    let folded = '';
    for (let k = i; k < end; k++) folded += String.fromCharCode(FOLD[text.charCodeAt(k)]!);
    const term = ends.word(folded);
    if (!term) continue;
    if (!isTail(folded) && isSeam(profile, { start, end }, i)) return { start: i, end, term };
    if (isBeforeTerm(profile, end) && apartBy(text.slice(start, i), text.slice(i, end)) > BEFORE_TERM)
      return { start: i, end, term };
  }
  return undefined;
}

/** Words of the trades that stand against the word before: `organizaceslimming`. */
export const seams = memo((profile: Profile): readonly TermHit[] => {
  const { text } = profile;
  const ends = endsOf(profile.terms);
  const out: TermHit[] = [];
  for (const s of profile.segments) {
    if (!isProse(s)) continue;
    for (let start = s.start; start < s.end; start++) {
      if (!isSpaced(text, start)) continue;
      let end = start + 1;
      while (end < s.end && isSpaced(text, end)) end++;
      if (end - start >= SHORTEST_END + SHORTEST_REST && text[start - 1] !== '-') {
        const hit = endOf(profile, ends, start, end);
        if (hit) out.push(hit);
      }
      start = end;
    }
  }
  return out;
});
