import type { Reading } from './anatomy';
import { readCredits } from './credit-line';
import type { CreditLine } from './credits';
import { labelBeforeColon, roleOf } from './labels';
import type { Credit, Line, Role } from './types';

/** A value that stands under its label is no longer than this. */
const LONGEST_VALUE = 80;

/** "Von" above the name. */
const BY = /^(?:by|von|par|por|di|door)$/u;

const ALONE = /^(?:author|auteur|autora?|autorin|[\p{L}-]{3,12}(?: \p{L}{3,8})? (?:by|von|par|por|di))$/u;

/** The role a line announces for the next one: "Author:", or a cell of a table that holds a label alone. */
function announced(line: Line): Role | undefined {
  const text = line.folded.trim().toLowerCase();
  if (text.length > 40) return undefined;
  if (BY.test(text)) return 'author';
  // "Written by", "Fact-checked by", "Author", with nothing behind it.
  if (ALONE.test(text)) return roleOf(text);
  if (!text.endsWith(':')) return line.kind === 'cell' ? roleOf(text) : undefined;
  const label = labelBeforeColon(text.slice(0, -1));
  return label?.start === 0 ? label.role : undefined;
}

/** "Author:" above "Jane Doe", the cells "Date" and "2024-01-02": the value is read with the label above it. */
export function withLabelsAbove(readings: readonly Reading[], language: string | undefined): readonly Reading[] {
  const out = [...readings];
  for (let i = 0; i + 1 < out.length; i++) {
    const role = announced(out[i]!.line);
    const next = out[i + 1]!;
    if (!role || next.chrome || next.breadcrumb || next.line.level > 0 || next.line.text.length > LONGEST_VALUE)
      continue;
    const stated = next.credits?.credits.some((c) => c.stated) ?? false;
    if (stated || announced(next.line)) continue;
    const said = out[i]!.line.folded.trim();
    const label = said.endsWith(':') || BY.test(said.toLowerCase()) ? said : `${said}:`;
    const credits = shifted(readCredits(`${label} ${next.line.folded}`, language), label.length + 1);
    // Of who stands under "Contact:" nothing is said but that.
    const found = role === 'other' ? NOTHING : credits;
    if (role === 'other' && !next.credits && !next.maybe) continue;
    if (!found.complete) continue;
    out[i] = { line: out[i]!.line, running: false, credits: NOTHING };
    out[i + 1] = { line: next.line, running: false, credits: found };
  }
  return out;
}

const NOTHING: CreditLine = {
  credits: [],
  partial: [],
  loose: [],
  complete: true,
};

/** The credits of a value read behind its label, at their places in the value alone. */
function shifted(line: CreditLine, by: number): CreditLine {
  const move = (c: Credit): Credit => ({
    ...c,
    start: Math.max(0, c.start - by),
    end: c.end - by,
  });
  const at = <T extends { start: number; end: number }>(x: T): T => ({
    ...x,
    start: Math.max(0, x.start - by),
    end: x.end - by,
  });
  return {
    ...line,
    credits: line.credits.map(move),
    loose: line.loose.map(move),
    partial: line.partial.map(at),
  };
}

/** "2 de enero de 2024" above "10:15 h": the time belongs to the day above it. */
export function withTimesBelow(readings: readonly Reading[], language: string | undefined): readonly Reading[] {
  const out = [...readings];
  for (let i = 0; i + 1 < out.length; i++) {
    const { line, credits } = out[i]!;
    const below = out[i + 1]!.line;
    const day = credits?.credits.find((c) => c.role === 'published' && !c.value.includes('T'));
    if (!day || !/^\d{1,2}[:.hH]\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|h|hs|hrs|uhr|часов))?$/iu.test(below.folded))
      continue;
    const both = readCredits(`${line.folded} ${below.folded}`, language);
    const timed = both.credits.find((c) => c.role === 'published' && c.value.startsWith(`${day.value}T`));
    if (!timed) continue;
    const value = { ...day, value: timed.value };
    out[i] = {
      ...out[i]!,
      credits: {
        ...credits!,
        credits: credits!.credits.map((c) => (c === day ? value : c)),
      },
    };
    out[i + 1] = { line: below, running: false, credits: NOTHING };
  }
  return out;
}
