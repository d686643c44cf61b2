import { readByline } from './byline';
import { readDates } from './credit-dates';
import { readLabelled } from './credit-labels';
import { readUnlabelled, signature } from './credit-pieces';
import { Said } from './credit-said';
import { maySign } from './credit-words';
import type { DateHit } from './dates';
import { HAS, marksOf } from './marks';
import { maybeName } from './maybe-name';
import { behindDay } from './published-in';
import type { Credit } from './types';

/** What a line says about the article. Offsets are the line's. */
export interface CreditLine {
  readonly credits: readonly Credit[];
  /** Dates without a year, which may get one from elsewhere. */
  readonly partial: readonly DateHit[];
  /** Whether the line says nothing else: it is no sentence of the article. */
  readonly complete: boolean;
  /** A name or an outlet standing unlabelled beside others: taken only where a byline is looked for. */
  readonly loose: readonly Credit[];
  /** The whole line may be a name by its capitals: a byline only beside a date or at the very end. */
  readonly maybe?: string;
}

/** A line longer than this is a paragraph. */
export const LONGEST_CREDIT = 240;
const EMPTY: CreditLine = {
  credits: [],
  partial: [],
  complete: false,
  loose: [],
};

/** Reads a line as one, in any order, with labels or without. `line` is folded. Callers want `readCredits`. */
export function readStretch(line: string, language?: string, marks = marksOf(line)): CreditLine {
  if (line.length > LONGEST_CREDIT || line.length < 2) return EMPTY;
  const said = new Said(line, language, marks);
  if (marks & (HAS.digit | HAS.year)) {
    readDates(said);
    const day = said.used.at(-1)?.end ?? line.length;
    const house = day < line.length ? behindDay(line, day) : undefined;
    if (house) {
      said.add('source', house.name, house.start, house.start + house.name.length);
      said.used.push({ start: day, end: line.length });
    }
  }
  if (marks & (HAS.label | HAS.unspaced | HAS.trade)) readLabelled(said);
  if (said.used.length === 0 && maySign(line, marks) && !readByline(line, marks) && signature(said, line, 0, marks))
    said.used.push({ start: 0, end: line.length });
  for (const gap of said.gaps()) readUnlabelled(said, gap);
  const { credits, loose, partial, used, unknown } = said;
  const anything = credits.length + partial.length + loose.length + used.length > 0;
  const maybe = anything && unknown === 0 ? undefined : maybeName(line);
  return {
    credits: credits.sort((a, b) => a.start - b.start),
    partial,
    loose,
    complete: anything && unknown === 0,
    ...(maybe ? { maybe } : {}),
  };
}
