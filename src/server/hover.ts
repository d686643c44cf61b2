import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { applyEdits, format, msg, type Finding } from '../base';
import { ruleOf } from '../rules';
import { bytePath } from './byte-path';
import { rangeOf } from './convert';
import type { Reviewed } from './desk';

/** Text of an article inside Markdown: nothing of it is markup, and line breaks are spaces. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!<>|~&$@:]/g, (c) => (c === '<' ? '&lt;' : `\\${c}`));

const MOST = 300;
const MOST_IN_FULL = 2;
const MOST_SHOWN = 8;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** What is wrong where the pointer stands, why, and what a fix would do. */
export function hover(reviewed: Reviewed, position: Position): Hover | undefined {
  const at = reviewed.document.offsetAt(position);
  const here = reviewed.report.findings.filter((f) => f.start <= at && at <= f.end);
  if (here.length === 0) return undefined;
  // Of several the narrowest is meant.
  const [finding] = [...here].sort((a, b) => a.end - a.start - (b.end - b.start));
  const sorted = here.sort((a, b) => a.end - a.start - (b.end - b.start));
  const parts = sorted.slice(0, MOST_IN_FULL).map((f) => section(reviewed, f));
  // A headline may lack several declarations that the text does not state: past the first ones each has a line.
  const more = sorted.slice(MOST_IN_FULL, MOST_SHOWN).map((f) => `- ${line(reviewed, f)}`);
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: [...parts, ...(more.length ? [more.join('\n')] : [])].join('\n\n---\n\n'),
    },
    range: rangeOf(reviewed.document, finding!),
  };
}

const titleOf = ({ options }: Reviewed, finding: Finding): string =>
  `**${plain(format(msg(ruleOf(finding.rule)!.meta.summary), options.bundle))}** · [${finding.rule}](${finding.docs})`;

/** A finding in a line: what is wrong, and what would mend it. */
const line = (reviewed: Reviewed, finding: Finding): string =>
  [titleOf(reviewed, finding), ...finding.fixes.slice(0, 1).map((f) => plain(f.title))].join(': ');

function section(reviewed: Reviewed, finding: Finding): string {
  const { bundle } = reviewed.options;
  const say = (template: ReturnType<typeof msg>): string => format(template, bundle);
  const out = [titleOf(reviewed, finding)];
  const why = finding.evidence.map((e) => plain(short(e)));
  if (why.length === 1) out.push(`${say(msg('Why:'))} ${why[0]}`);
  else if (why.length) out.push([say(msg('Why:')), ...why.map((e) => `- ${e}`)].join('\n'));
  const reading = finding.rule.startsWith('encoding/') ? restored(reviewed, finding) : undefined;
  if (reading) {
    const path = bytePath(reviewed, finding).map((line) => `  \n${plain(line)}`);
    out.push(`${say(msg('Was meant as:'))} **${plain(short(reading))}**${path.join('')}`);
  }
  const [fix] = finding.fixes;
  if (fix) {
    const how = fix.safety === 'safe' ? msg('safe: nothing else changes') : msg('look before you accept it');
    out.push(say(msg('Fix: {0} ({1})', plain(fix.title), how)));
  }
  return out.join('\n\n');
}

/** The finding's text as its first fix restores it. */
export function restored(reviewed: Reviewed, finding: Finding): string | undefined {
  const edits = finding.fixes[0]?.edits ?? [];
  const inside = edits.filter((e) => finding.start <= e.start && e.end <= finding.end);
  if (inside.length === 0 || inside.length < edits.length) return undefined;
  // What is only put in, such as a declaration, was never there to be read.
  if (inside.every((e) => e.start === e.end)) return undefined;
  const text = reviewed.article.text.slice(finding.start, finding.end);
  const moved = inside.map((e) => ({ ...e, start: e.start - finding.start, end: e.end - finding.start }));
  return applyEdits(text, moved).trim() || undefined;
}
