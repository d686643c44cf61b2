import type { Article } from '../article';
import { mergeRanges, upperBound, type Config, type Range } from '../base';
import { familyOf, ruleOf } from '../rules';
import { matches } from './config';

/** One comment that silences or unsilences: `<!-- copydesk-disable spam/keyword-list -->` and its kin. */
interface Order {
  readonly kind: 'disable' | 'enable' | 'range';
  readonly rules: readonly string[];
  /** For `range` what it holds for, otherwise where it stands. */
  readonly at: Range;
}

// The list of rules is bounded, so that ten thousand comments that are never closed cost no more than their length.
const COMMENT =
  /<!--[ \t\r\n]{0,20}copydesk-(disable-file|disable-next-line|disable-line|disable|enable)\b([^>]{0,500}?)-->/g;

const names = (pattern: string, rule: string): boolean =>
  pattern === '*' || pattern === rule || pattern === `${familyOf(rule)}/*` || ruleOf(pattern)?.meta.id === rule;

/** The comments of a Markdown or HTML article, in their order. One that names no rule means all. */
function orders(article: Article): Order[] {
  const { text, lines } = article;
  if (article.format === 'plain' || !text.includes('copydesk-')) return [];
  return [...text.matchAll(COMMENT)].map((m): Order => {
    // What follows `--` is a reason in the writer's words.
    const listed = (m[2] ?? '')
      .split(' -- ')[0]!
      .split(/[\s,]+/)
      .filter((r) => /^[\w/*-]+$/.test(r));
    const rules = listed.length ? listed : ['*'];
    const end = m.index + m[0].length;
    const here = { start: m.index, end };
    if (m[1] === 'disable') return { kind: 'disable', rules, at: here };
    if (m[1] === 'enable') return { kind: 'enable', rules, at: here };
    if (m[1] === 'disable-file') return { kind: 'range', rules, at: { start: 0, end: text.length } };
    const line = lines.position(end).line + (m[1] === 'disable-next-line' ? 1 : 0);
    return { kind: 'range', rules, at: lines.range(Math.min(line, lines.count)) };
  });
}

/** Where one rule is silent: sorted, not touching. */
function silenceOf(rule: string, said: readonly Order[], length: number): Range[] {
  const out: Range[] = [];
  let since = -1;
  for (const o of said) {
    if (!o.rules.some((r) => names(r, rule))) continue;
    if (o.kind === 'range') out.push(o.at);
    else if (o.kind === 'disable') since = since < 0 ? o.at.start : since;
    else if (since >= 0) {
      out.push({ start: since, end: o.at.start });
      since = -1;
    }
  }
  if (since >= 0) out.push({ start: since, end: length });
  return mergeRanges(out);
}

/** How a sidecar entry names the text of a finding. */
export const excerpt = (text: string): string => text.slice(0, 4000).replace(/\s+/g, ' ').trim().slice(0, 80);

/** A judge of findings: whether a comment or a sidecar entry wants this one silent. */
export function suppressor(article: Article, config: Config): (rule: string, range: Range) => boolean {
  const said = orders(article);
  const silent = new Map<string, readonly Range[]>();
  const bySidecar = (config.ignores ?? []).filter(
    (i) => i.path === undefined || (article.path !== undefined && matches([i.path], article.path)),
  );
  return (rule, range) => {
    if (said.length) {
      if (!silent.has(rule)) silent.set(rule, silenceOf(rule, said, article.text.length));
      const at = silent.get(rule)!;
      const last = at[upperBound(at, range.start, (r) => r.start) - 1];
      if (last && range.start <= last.end) return true;
    }
    const asked = bySidecar.filter((i) => names(i.rule, rule));
    if (!asked.length) return false;
    const text = asked.some((i) => i.text !== undefined) ? excerpt(article.text.slice(range.start, range.end)) : '';
    return asked.some((i) => i.text === undefined || i.text === text);
  };
}
