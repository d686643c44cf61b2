import { memo, type Range } from '../base';
import { isDenseKind, Kind } from './chars';
import type { Take } from './extent';
import { extentsOfUnits, UNITS } from './extent-units';
import { extentsOfWords, WORDS } from './extent-words';
import { fragmentAround } from './fragment';
import { endsOf, kindOf } from './joints';
import { type Features, type Weights, weightsOf } from './model';
import type { Profile, Segment } from './profile';
import { type Run, runOfRange } from './runs';

const eachExtent = (profile: Profile, s: Range, run: Run, take: Take): void =>
  (isDenseKind(kindOf(profile.text, run)) ? extentsOfUnits : extentsOfWords)(profile, s, run, take);

/** The stretches that a phrase around a run may be, with what speaks for their ends by name: what scripts/spam-extents.mjs learns from. */
export function extentsOf(profile: Profile, s: Range, run: Run): (Range & { signs: Features })[] {
  const names = isDenseKind(kindOf(profile.text, run)) ? UNITS : WORDS;
  const out: (Range & { signs: Features })[] = [];
  eachExtent(profile, s, run, (start, end, _, row) =>
    out.push({ start, end, signs: Object.fromEntries(names.map((n, i) => [n, row[i]!])) }),
  );
  return out;
}

/** The weights in the order of a row. */
const inRows = memo((weights: Weights) => ({ words: rowOf(weights, WORDS), units: rowOf(weights, UNITS) }));
const rowOf = (weights: Weights, names: readonly string[]): Float64Array =>
  Float64Array.from(names, (n) => weights[n] ?? 0);

/** A run with the words beside it that are of one phrase with it, and without those of its own that are not. */
export function grown(profile: Profile, s: Segment, run: Run): Run {
  const { text } = profile;
  if (run.strange) return run;
  const fragment = fragmentAround(profile, s, run);
  if (fragment) return runOfRange(profile, s, fragment);
  const kind = kindOf(text, run);
  if (kind === Kind.thai) return { ...run, ...endsOf(text, s, run) };
  const name = isDenseKind(kind) ? 'units' : 'words';
  const weights = inRows(weightsOf(name))[name];
  let best: (Range & { glued: boolean }) | undefined;
  let most = -Infinity;
  eachExtent(profile, s, run, (start, end, glued, row) => {
    let z = 0;
    for (let i = 0; i < row.length; i++) z += row[i]! * weights[i]!;
    if (z > most) [most, best] = [z, { start, end, glued }];
  });
  if (!best) return run;
  const { start, end, glued } = best;
  return { ...run, start, end, glued, hits: run.hits.filter((h) => h.start < end && start < h.end) };
}
