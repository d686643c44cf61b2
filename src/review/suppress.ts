import type { Article } from '../article';
import type { Config, Range } from '../base';
import { familyOf, ruleOf } from '../rules';
import { matches } from './config';

/** Where rules are silenced by a comment: `<!-- copydesk-disable spam/keyword-list -->` and its kin. */
interface Silence extends Range {
  readonly rules: readonly string[];
}

const COMMENT = /<!--[ \t\r\n]*copydesk-(disable-file|disable-next-line|disable-line|disable|enable)\b([^>]*?)-->/g;

const names = (pattern: string, rule: string): boolean =>
  pattern === '*' || pattern === rule || pattern === `${familyOf(rule)}/*` || ruleOf(pattern)?.meta.id === rule;

/** What the comments of a Markdown or HTML article silence. A comment without a rule silences all. */
export function silences(article: Article): readonly Silence[] {
  const { text, lines } = article;
  if (article.format === 'plain' || !text.includes('copydesk-')) return [];
  const out: Silence[] = [];
  const open: { start: number; rules: readonly string[] }[] = [];
  const close = (end: number, rules: readonly string[]): void => {
    for (let i = open.length - 1; i >= 0; i--) {
      const o = open[i]!;
      if (!rules.includes('*') && !rules.some((r) => o.rules.includes(r))) continue;
      out.push({ start: o.start, end, rules: o.rules.filter((r) => rules.includes('*') || rules.includes(r)) });
      open.splice(i, 1);
    }
  };
  for (const m of text.matchAll(COMMENT)) {
    const listed = (m[2] ?? '').split(/[\s,]+/).filter((r) => /^[\w/*-]+$/.test(r) && r !== '--');
    const rules = listed.length ? listed : ['*'];
    const { line } = lines.position(m.index);
    const endLine = lines.position(m.index + m[0].length).line;
    if (m[1] === 'disable-file') out.push({ start: 0, end: text.length + 1, rules });
    else if (m[1] === 'disable-line') out.push({ ...lines.range(line), rules });
    else if (m[1] === 'disable-next-line') out.push({ ...lines.range(Math.min(endLine + 1, lines.count)), rules });
    else if (m[1] === 'disable') open.push({ start: m.index, rules });
    else close(m.index, rules);
  }
  close(text.length + 1, ['*']);
  return out;
}

/** How a sidecar entry names the text of a finding. */
export const excerpt = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 80);

/** A judge of findings: whether a comment or a sidecar entry wants this one silent. */
export function suppressor(article: Article, config: Config): (rule: string, range: Range) => boolean {
  const spoken = silences(article);
  const ignores = (config.ignores ?? []).filter(
    (i) => i.path === undefined || (article.path !== undefined && matches([i.path], article.path)),
  );
  return (rule, range) =>
    spoken.some((s) => s.rules.some((r) => names(r, rule)) && s.start <= range.start && range.start <= s.end) ||
    ignores.some(
      (i) =>
        names(i.rule, rule) && (i.text === undefined || i.text === excerpt(article.text.slice(range.start, range.end))),
    );
}
