import { fitOf, isEdition, type Fit, type Kind, type Story } from './segment-kinds';
import { isAgency, isKnown } from './outlets';
import { WEIGHTS } from './segment-weights';
import { UNSPACED, type Gap, type Segment } from './segments';

/** A line of a block: what it is known to say, or its segments, and how much it looks like a text's own line. */
export interface BlockLine {
  readonly index: number;
  readonly known?: readonly Kind[];
  readonly segments: readonly Segment[];
  readonly fits: readonly Fit[];
  readonly text: number;
}

type State = Kind | 'text' | 'start';

/** One letter a kind, for the tables. */
const LETTER: Readonly<Record<State, string>> = {
  person: 'P', outlet: 'O', place: 'G', office: 'R', newsroom: 'N', date: 'D', contact: 'C', section: 'S', filler: 'F', text: 'T', start: '^',
}; // prettier-ignore

/** How well one kind follows another behind a sign, in nats as papers set their credits; what is not listed stands beside OTHER. */
const table = (pairs: string): ReadonlyMap<string, number> =>
  new Map(pairs.split(' ').map((p) => [p.slice(0, 2), Number(p.slice(2))]));
const AFTER: Readonly<Record<Gap, ReadonlyMap<string, number>>> = {
  line: table('PD1 PR1 PO0.8 PG0.3 PP-0.8 PN-0.5 DP1 DO0.6 DS0.2 OD0.9 OP0.7 ON1 OO-1.5 ND0.7 NO0.7 RD0.7 RO0.6 RP-0.5 GD0.7 GO0 ^O1.3 ^P-2 ^D0.3 TP0.3 TO-0.4 TD0.3 TS0.3 TG-1 ^G-2 SP0.3 SD0.5 ^S0.5 DG-0.3 GP0.3'), // prettier-ignore
  bar: table('ON1.8 PN-0.5 PO0.8 PD1 PR0.8 PG0.4 PS0 PP-0.2 OP0.5 OD1 OG0.5 OS0.3 DP0.7 DO0.7 DS0.7 DG0.7 GD1 GG-0.5 GO0.3 SD0.7 SP0.5 SO0.2 SG0.7 RD0.8 RO0.5 RP0.2 NO0.7 ND0.7'), // prettier-ignore
  slash: table(
    'PD0.8 DP0.6 OD0.5 PO1 PP0.6 PN0.5 PG0.3 OP0.6 OG0.3 OO0.4 ON0.7 NO1.5 NG0.5 GG0.6 GO0.3 GP0.3 GD0.5 SS0.3',
  ),
  comma: table('PR1.5 PO0.8 PG1 PP0 PD0.8 RO1 RP0.3 RG0.3 RD0.8 GD1.5 GG0 OD0.8 OP0.3 OG0.3 OR-0.5 NO0.7 DP0.5'),
  paren: table('PO0.8 PR0.5 PG0.3 PD0.5 RO0.5 OG0.3 OD0.5 OO0.3 NO0.5 DO0.3 DG0'),
  and: table('PP1.5 RP1.2 GP1 PO0.8 RR1 OO0.5 GG0.5 NO1'),
  by: table(''),
  for: table(''),
  with: table(''),
  in: table(''),
  from: table(''),
};
/** What the small words announce, whatever stands before them. */
const ANNOUNCED: Partial<Record<Gap, Partial<Record<Kind, number>>>> = {
  by: { person: 2, newsroom: 2, office: 1, outlet: 0.5, section: -2, place: -3 },
  for: { outlet: 2.5, person: -2, place: -3 },
  with: { outlet: 1.5 },
  from: { outlet: 2, place: 0.5 },
  in: { place: 2.5, person: -2, outlet: -0.5 },
};
const OTHER = -0.6;

const step = (from: State, gap: Gap, to: Kind): number => {
  if (to === 'filler' || to === 'contact') return 0;
  const announced = ANNOUNCED[gap];
  if (announced) return announced[to] ?? -1;
  return AFTER[gap].get(LETTER[from] + LETTER[to]) ?? OTHER;
};

interface Path {
  readonly score: number;
  /** The kinds of each line so far; undefined where it is a line of the text. */
  readonly lines: readonly (readonly Kind[] | undefined)[];
}
type Ends = ReadonlyMap<State, Path>;

/** The likeliest reading of all lines together. `bare`: a line to take as one of the text. */
export function bestPath(lines: readonly BlockLine[], bare?: number): Path {
  let ends: Ends = new Map([['start', { score: 0, lines: [] }]]);
  for (const line of lines) ends = through(line, ends, line.index === bare);
  return [...ends.values()].reduce((a, b) => (b.score > a.score ? b : a));
}

function through(line: BlockLine, before: Ends, bare: boolean): Ends {
  const out = new Map<State, Path>();
  const put = (state: State, path: Path): void => {
    if (path.score > (out.get(state)?.score ?? -Infinity)) out.set(state, path);
  };
  if (line.known) {
    for (const [state, path] of before) {
      let at = state;
      let { score } = path;
      for (const [i, kind] of line.known.entries()) {
        score += step(at, i === 0 ? 'line' : 'bar', kind);
        if (kind !== 'filler' && kind !== 'contact') at = kind;
      }
      put(at, { score, lines: [...path.lines, line.known] });
    }
    return out;
  }
  for (const [state, path] of before)
    put('text', {
      score: path.score + line.text + (state === 'person' ? WEIGHTS.textAfterName : 0),
      lines: [...path.lines, undefined],
    });
  if (bare || line.segments.length === 0) return out;
  for (const [state, path] of before)
    for (const [end, read] of segmentsFrom(line, state)) put(end, { score: path.score + read.score, lines: [...path.lines, read.kinds] }); // prettier-ignore
  return out;
}

interface Read {
  readonly score: number;
  readonly kinds: readonly Kind[];
}

function segmentsFrom(line: BlockLine, from: State): ReadonlyMap<State, Read> {
  let ends: ReadonlyMap<State, Read> = new Map([[from, { score: 0, kinds: [] }]]);
  line.segments.forEach((segment, i) => {
    const next = new Map<State, Read>();
    for (const [state, read] of ends)
      for (const [kind, fit] of Object.entries(line.fits[i]!) as [Kind, number][]) {
        const score = read.score + fit + step(state, segment.gap, kind);
        const at = kind === 'filler' || kind === 'contact' ? state : kind;
        if (score > (next.get(at)?.score ?? -Infinity)) next.set(at, { score, kinds: [...read.kinds, kind] });
      }
    ends = next;
  });
  return ends;
}

/** "Transition Tamarside | 19 March 2024 | by Jo Penhallow": who else stands on the line without a word is rather a house; what is set apart by its type, too. */
function besideAuthor(segments: readonly Segment[], fits: readonly Fit[]): readonly Fit[] {
  const author = segments.findIndex(({ gap }, i) => (fits[i]!.person ?? 0) > (gap === 'by' ? 0 : GIVEN)); // prettier-ignore
  if (author < 0) return fits;
  const said = segments[author]!.gap === 'by';
  return fits.map((fit, i) => {
    const { gap, stressed } = segments[i]!;
    if (i === author || gap === 'and' || gap === 'by') return fit;
    return {
      ...fit,
      ...(fit.person !== undefined && said && gap !== 'comma' && { person: fit.person - ALONE }),
      ...(fit.outlet !== undefined && stressed && { outlet: fit.outlet + APART }),
    };
  });
}
/** How well a usual given name fits. */
const GIVEN = 2;
/** By how much less a second name fits without a word, and more a house that is set apart. */
const ALONE = 2;
const APART = 4;

/** "in Alltag, Nachhaltigkeit": where it is filed, too. */
const listedIn = ({ text, gap }: Segment, before: Segment | undefined, fit: Fit): Fit =>
  gap === 'comma' && before?.gap === 'in' && !text.includes(' ') ? { filler: 0, ...fit, outlet: -9 } : fit;

/** "Senior Lecturer in Soil Science": what an office is held in is no house. */
const heldIn = ({ text, gap }: Segment, before: Fit | undefined, fit: Fit): Fit =>
  gap === 'in' && before?.office !== undefined && fit.outlet !== undefined && !isAgency(text) && !isKnown(text) ? { ...fit, outlet: -9 } : fit; // prettier-ignore

/** "L'Éclair, jeudi 19 octobre 2023, page 6", "aus DER BEOBACHTER 21/2023": what has pages and issues is a paper. */
const PAPER = 4;

const kindsOf = (segments: readonly Segment[], story: Story): readonly Fit[] => {
  const fits = segments.map((s, i) => listedIn(s, segments[i - 1], fitOf(s, story)));
  return fits.map((fit, i) => heldIn(segments[i]!, fits[i - 1], fit));
};

export function fitsOf(segments: readonly Segment[], story: Story): readonly Fit[] {
  const fits = besideAuthor(segments, kindsOf(segments, story));
  // 2023.10.12｜暮らしの手帖: the day counts, whatever stands beside it behind a sign.
  if (segments.length === 2 && segments.some((s) => s.date) && segments.every((s) => s.text.length < 13 && s.gap !== 'comma'))
    return fits.map((fit, i) => (Object.keys(fit).length === 0 && UNSPACED.test(segments[i]!.text) ? { filler: -0.5 } : fit)); // prettier-ignore
  // 证券早知道 2024-04-26 15:10
  if (segments.some((s) => s.date) && segments.some((s) => UNSPACED.test(s.text)))
    return fits.map((fit, i) => {
      const beside = (segments[i - 1]?.date ?? segments[i + 1]?.date) && !segments[i]!.date && UNSPACED.test(segments[i]!.text); // prettier-ignore
      return beside && fit.outlet !== undefined && fit.outlet < 0 ? { ...fit, outlet: fit.outlet + WEIGHTS.hanBeforeDay } : fit; // prettier-ignore
    });
  const cited = segments.findIndex(({ text, issue }) => issue ?? isEdition(text));
  if (cited < 0 || !segments.some((s) => s.date)) return fits;
  const at = segments[cited]!.issue && fits[cited]!.outlet !== undefined ? cited : 0;
  return fits.map((fit, i) => (i === at && fit.outlet !== undefined ? { ...fit, outlet: fit.outlet + PAPER } : fit));
}
