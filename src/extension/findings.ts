import { languages, type Diagnostic, type Uri } from 'vscode';
import { SOURCE } from '../protocol';

export const FAMILIES = ['spam', 'encoding', 'metadata'] as const;
export type Family = (typeof FAMILIES)[number];

/** A diagnostic's rule id; the diagnostics of Copydesk carry it as a link. */
export const ruleOf = (d: Diagnostic): string =>
  typeof d.code === 'object' ? String(d.code.value) : String(d.code ?? '');
export const familyOf = (d: Diagnostic): string => ruleOf(d).split('/')[0]!;

const isOurs = (d: Diagnostic): boolean => d.source === SOURCE;

/** The findings of a document as VS Code shows them, in text order. */
export const findingsOf = (uri: Uri): Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter((d) => isOurs(d) && (FAMILIES as readonly string[]).includes(familyOf(d)))
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/** What is said of a document instead of a review: too large, not text. */
export const refusalOf = (uri: Uri): Diagnostic | undefined =>
  languages.getDiagnostics(uri).find((d) => isOurs(d) && familyOf(d) === 'copydesk');

export const countsOf = (findings: readonly Diagnostic[]): ReadonlyMap<Family, number> =>
  new Map(FAMILIES.map((f) => [f, findings.filter((d) => familyOf(d) === f).length] as const));
