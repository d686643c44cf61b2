import { Lines, msg, type Finding } from '../../base';
import { familyOf, ruleOf } from '../../rules';
import { beforeAfter } from '../before-after';
import { escape, quoted } from './html';
import { FAMILIES, FAMILY_NAMES, SEVERITY_NAMES, type Say } from './words';

/** What a list of findings is made with. */
export interface ListOptions {
  readonly say: Say;
  /** The address that shows a finding in its text, where there is one. */
  readonly link?: ((finding: Finding) => string) | undefined;
  /** Whether a rule's name leads to its page. */
  readonly docs?: boolean;
}

const AROUND = 60;
const MOST_SHOWN = 400;
/** Past this many of one rule the rest have a line each. */
const MOST_IN_FULL = 12;

/** The findings of an article, by family and rule, each with its place, its evidence and what its repair does. */
export function findingsList(findings: readonly Finding[], text: string, options: ListOptions): string {
  const lines = new Lines(text);
  const rules = [...new Set(findings.map((f) => f.rule))];
  return FAMILIES.map((family) => {
    const mine = rules.filter((r) => familyOf(r) === family);
    if (!mine.length) return '';
    const groups = mine.map((rule) => group(rule, findings.filter((f) => f.rule === rule), text, lines, options)); // prettier-ignore
    return `<h2>${escape(options.say(FAMILY_NAMES[family]))}</h2>\n${groups.join('')}`;
  }).join('');
}

function group(rule: string, found: readonly Finding[], text: string, lines: Lines, options: ListOptions): string {
  const { meta } = ruleOf(rule)!;
  const name = options.docs ? `<a href="${quoted(found[0]!.docs)}">${escape(rule)}</a>` : escape(rule);
  const items = found.map((f, i) => (i < MOST_IN_FULL ? full(f, text, lines, options) : short(f, text, options)));
  return `<h3>${escape(options.say(msg(meta.summary)))} <code class="at">${name}</code> <span class="at">× ${found.length}</span></h3>\n<ol>${items.join('\n')}</ol>\n`;
}

const place = (f: Finding, { say, link }: ListOptions): string => {
  const words = escape(say(msg('line {0}', f.line)));
  return `<span class="at">${link ? `<a href="${quoted(link(f))}">${words}</a>` : words}</span>`;
};

function full(f: Finding, text: string, lines: Lines, options: ListOptions): string {
  const { say } = options;
  const why = f.evidence.map((e) => `<div class="why" dir="auto">${escape(e)}</div>`).join('');
  return `<li><span class="s">${escape(say(SEVERITY_NAMES[f.severity]))}</span>: ${escape(f.message)} ${place(f, options)}
${quote(f, text, lines)}${why}${repair(f, text, say)}</li>`;
}

function quote(f: Finding, text: string, lines: Lines): string {
  if (f.end <= f.start) return '';
  const line = lines.range(f.line);
  const from = Math.max(line.start, f.start - AROUND);
  const shown = text.slice(f.start, Math.min(f.end, f.start + MOST_SHOWN));
  const cut = f.end > f.start + MOST_SHOWN ? '…' : '';
  const last = lines.range(f.endLine);
  const after = cut ? '' : text.slice(f.end, Math.min(last.end, f.end + AROUND));
  return `<pre dir="auto">${from > line.start ? '…' : ''}${escape(text.slice(from, f.start))}<mark>${escape(shown)}${cut}</mark>${escape(after)}</pre>`;
}

/** What the finding's first repair does: before and after. */
function repair(f: Finding, text: string, say: Say): string {
  const [fix] = f.fixes;
  if (!fix) return '';
  const how = fix.safety === 'safe' ? msg('safe: nothing else changes') : msg('look before you accept it');
  return `<div class="fix">→ ${escape(fix.title)} <span class="at">(${escape(say(how))})</span> ${change(f, text)}</div>`;
}

function change(f: Finding, text: string): string {
  const { before, after } = beforeAfter(text, f, f.fixes[0]!);
  return `${before ? `<del>${escape(before)}</del> ` : ''}${after ? `<ins>${escape(after)}</ins>` : ''}`;
}

const short = (f: Finding, text: string, options: ListOptions): string =>
  `<li>${place(f, options)} ${f.fixes[0] ? change(f, text) : escape(f.message)}</li>`;
