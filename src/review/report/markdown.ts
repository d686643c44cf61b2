import { msg, type Bundle, type FieldName, type Finding } from '../../base';
import { familyOf, ruleOf } from '../../rules';
import { beforeAfter } from '../before-after';
import { titleOf, type Reported } from './page';
import { FAMILIES, FAMILY_NAMES, FIELD_NAMES, FORMAT_NAMES, sayer, verdictOf, type Say } from './words';

const MOST_LISTED = 25;

/** Text of an article inside Markdown: nothing of it is markup, and line breaks are spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/[\\`*_{}[\]#<>|~&]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`))
    .trim();

/** What a finding's repair changes, in one line; empty where there is none. */
function change(f: Finding, text: string): string {
  const { before, after } = f.fixes[0] ? beforeAfter(text, f, f.fixes[0]) : { before: '', after: '' };
  const old = before ? `~~${plain(before)}~~` : '';
  return [old, after ? `**${plain(after)}**` : ''].filter(Boolean).join(' → ');
}

/** The report on an article as Markdown: for an issue, a ticket or a chat. */
export function articleMarkdown(reported: Reported, bundle?: Bundle): string {
  const { review, article } = reported;
  const say = sayer(bundle);
  const { declared, inferred } = review.metadata;
  const fields = (Object.keys(FIELD_NAMES) as FieldName[]).filter((k) => declared[k] ?? inferred[k]);
  const cell = (v: string | readonly string[] | undefined): string =>
    v === undefined ? '–' : plain([v].flat().join(', '));
  return [
    `# ${plain(titleOf(reported))}`,
    `${plain(reported.name)} · ${say(FORMAT_NAMES[review.format])} · ${review.encoding}`,
    `**${reported.refused ?? verdictOf(review.findings, say)}**`,
    ...FAMILIES.flatMap((family) => {
      const mine = review.findings.filter((f) => familyOf(f.rule) === family);
      if (!mine.length) return [];
      const items = mine.slice(0, MOST_LISTED).map((f) => `- ${say(msg('line {0}', f.line))}: ${plain(f.message)}${after(change(f, article.text))} \`${f.rule}\``); // prettier-ignore
      return [`## ${say(FAMILY_NAMES[family])} (${mine.length})`, [...items, ...more(mine.length, say)].join('\n')];
    }),
    ...(fields.length
      ? [
          `## ${say(msg('Metadata: declared and found in the text'))}`,
          [
            `| | ${say(msg('declared'))} | ${say(msg('found in the text'))} |`,
            '| --- | --- | --- |',
            ...fields.map((k) => `| ${say(FIELD_NAMES[k])} | ${cell(declared[k])} | ${cell(inferred[k])} |`),
          ].join('\n'),
        ]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const after = (words: string): string => (words ? ` ${words}` : '');
const more = (n: number, say: Say): string[] =>
  n > MOST_LISTED ? [`- ${say(msg('and {0} more of this kind', n - MOST_LISTED))}`] : [];

const MOST_LINES = 8;

/** A note to the author: what to look at, rule by rule, in sentences. It is not itself reviewed. */
export function authorNote(reported: Reported, bundle?: Bundle): string {
  const { review, article } = reported;
  const say = sayer(bundle);
  const title = plain(titleOf(reported));
  const rules = FAMILIES.flatMap((family) => [...new Set(review.findings.map((f) => f.rule))].filter((r) => familyOf(r) === family)); // prettier-ignore
  const items = rules.map((rule) => {
    const mine = review.findings.filter((f) => f.rule === rule);
    const [first] = mine;
    const at = [...new Set(mine.map((f) => f.line))];
    const where = at.slice(0, MOST_LINES).join(', ') + (at.length > MOST_LINES ? ' …' : '');
    const lines = say(at.length === 1 ? msg('line {0}', where) : msg('lines {0}', where));
    const what = mine.length === 1 ? plain(first!.message) : plain(say(msg(ruleOf(rule)!.meta.summary)));
    return `- ${what} (${lines})${after(change(first!, article.text))}`;
  });
  const body = items.length
    ? [say(msg('Before “{0}” can be published, please look at this:', title)), items.join('\n')]
    : [say(msg('“{0}” has been reviewed: nothing stands in the way of publishing it.', title))];
  const author = review.metadata.declared.authors ?? review.metadata.inferred.authors;
  const greeting = author?.[0] ? say(msg('Dear {0},', plain(author[0]))) : say(msg('Dear author,'));
  return [greeting, ...body, say(msg('Thank you.')), '<!-- copydesk-disable-file -->'].join('\n\n').concat('\n');
}
