import type { Answer } from './answer';

/** What a run did, in numbers that add up: those of workers are joined. */
export interface Stats {
  lines: number;
  errors: Record<string, number>;
  /** Findings by rule. */
  rules: Record<string, number>;
  /** Articles by language, as declared or else inferred; `und` where neither is. */
  languages: Record<string, number>;
  /** Articles with at least one finding. */
  found: number;
  /** Characters (or bytes, where bytes were given) reviewed. */
  size: number;
}

export const noStats = (): Stats => ({ lines: 0, errors: {}, rules: {}, languages: {}, found: 0, size: 0 });

const add = (to: Record<string, number>, key: string, n = 1): void => void (to[key] = (to[key] ?? 0) + n);

export function count(stats: Stats, { article, error, size }: Answer): void {
  stats.lines++;
  stats.size += size;
  if (error !== undefined) add(stats.errors, error);
  if (!article) return;
  if (article.findings.length) stats.found++;
  for (const f of article.findings) add(stats.rules, f.rule);
  add(stats.languages, article.metadata.declared.language ?? article.metadata.inferred.language ?? 'und');
}

export function join(into: Stats, from: Stats): void {
  into.lines += from.lines;
  into.size += from.size;
  into.found += from.found;
  for (const key of ['errors', 'rules', 'languages'] as const)
    for (const [k, n] of Object.entries(from[key])) add(into[key], k, n);
}

/** The statistics with what can be reckoned from them; `seconds` is how long the run took. */
export function closing(stats: Stats, seconds: number): Record<string, unknown> {
  const sorted = (of: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(of).sort((a, b) => b[1] - a[1]));
  const rate = (n: number): number => Math.round(n / Math.max(seconds, 0.001));
  return {
    ...stats,
    errors: sorted(stats.errors),
    rules: sorted(stats.rules),
    languages: sorted(stats.languages),
    seconds: Math.round(seconds * 1000) / 1000,
    linesPerSecond: rate(stats.lines),
    charactersPerSecond: rate(stats.size),
  };
}
