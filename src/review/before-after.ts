import { applyEdits, type Edit, type Fields, type Range } from '../base';

const AROUND = 160;

/** A found text before and after its fix: short enough to read in a list. */
export function beforeAfter(
  text: string,
  found: Range,
  fix: { readonly edits: readonly Edit[]; readonly declares?: Fields },
): { before: string; after: string } {
  if (fix.declares) return { before: '', after: fieldsLine(fix.declares) };
  if (!fix.edits[0]) return { before: '', after: '' };
  const start = Math.min(found.start, fix.edits[0].start);
  const end = Math.min(Math.max(found.end, fix.edits.at(-1)!.end), start + AROUND);
  const inside = fix.edits
    .filter((e) => e.end <= end)
    .map((e) => ({ ...e, start: e.start - start, end: e.end - start }));
  const cut = fix.edits.find((e) => e.start < end && e.end > end);
  if (cut) inside.push({ start: cut.start - start, end: end - start, text: cut.text });
  const short = (s: string): string => s.replace(/\s+/g, ' ').trim().slice(0, AROUND);
  return { before: short(text.slice(start, end)), after: short(applyEdits(text.slice(start, end), inside)) };
}

export const fieldsLine = (fields: Fields): string =>
  Object.entries(fields)
    .map(([k, v]) => `${k}: ${Array.isArray(v) ? v.join(', ') : String(v)}`)
    .join(' · ');
