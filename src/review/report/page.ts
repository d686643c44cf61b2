import { anatomyOf, type Part } from '../../anatomy';
import type { Article } from '../../article';
import { msg, SEVERITIES, type Bundle, type FieldName, type Finding } from '../../base';
import { familyOf } from '../../rules';
import type { ArticleReview } from '../types';
import { findingsList, type ListOptions } from './findings';
import { escape, pageHead, PAGE_END } from './html';
import { FAMILIES, FAMILY_NAMES, FIELD_NAMES, FORMAT_NAMES, PART_NAMES, sayer, SEVERITY_NAMES, verdictOf, type Say } from './words'; // prettier-ignore

/** A reviewed article, as a report tells of it. */
export interface Reported {
  readonly article: Article;
  readonly review: ArticleReview;
  /** How the file is called. */
  readonly name: string;
  /** Why there was no review. */
  readonly refused?: string;
}
export interface ReportOptions {
  readonly bundle?: Bundle;
  readonly link?: ListOptions['link'];
  readonly docs?: boolean;
}

/** What the article is called: what it declares, else what it says of itself, else the file's name. */
export const titleOf = ({ review: { metadata }, name }: Reported): string =>
  metadata.declared.title ?? metadata.inferred.title ?? name;

/** The report on one article: verdict, counts, its parts, what it declares, each finding with its evidence and its repair. */
export function articlePage(reported: Reported, options: ReportOptions = {}): string {
  const { article, review, name } = reported;
  const say = sayer(options.bundle);
  const title = titleOf(reported);
  const head = [
    name,
    say(FORMAT_NAMES[review.format]),
    review.encoding,
    say(review.lines === 1 ? msg('1 line') : msg('{0} lines', review.lines)),
  ];
  return `${pageHead(`Copydesk: ${title}`)}<header><h1 dir="auto">${escape(title)}</h1>
<p class="at">${head.map(escape).join(' · ')}</p></header>
<p class="verdict">${escape(reported.refused ?? verdictOf(review.findings, say))}</p>
${countsTable(review.findings, say)}
<h2>${escape(say(msg('The article’s parts')))}</h2>
${anatomyList(article, review.findings, say)}
<h2>${escape(say(msg('Metadata: declared and found in the text')))}</h2>
${metadataTable(review.metadata, say)}
${findingsList(review.findings, article.text, { ...options, say })}${PAGE_END}`;
}

function countsTable(findings: readonly Finding[], say: Say): string {
  if (!findings.length) return '';
  const severities = [...SEVERITIES].reverse();
  const row = (family: string, of: readonly Finding[]): string =>
    `<tr><th scope="row">${escape(family)}</th>${severities.map((s) => `<td class="n">${of.filter((f) => f.severity === s).length}</td>`).join('')}<td class="n">${of.filter((f) => f.fixes.length).length}</td></tr>`;
  const heads = [...severities.map((s) => SEVERITY_NAMES[s]), msg('can be mended')];
  return `<table><thead><tr><th></th>${heads.map((h) => `<th class="n" scope="col">${escape(say(h))}</th>`).join('')}</tr></thead>
<tbody>${FAMILIES.map((f) => row(say(FAMILY_NAMES[f]), findings.filter((x) => familyOf(x.rule) === f))).join('\n')}</tbody></table>`; // prettier-ignore
}

const MOST_NAME = 140;
const shorten = (text: string): string => {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > MOST_NAME ? `${one.slice(0, MOST_NAME)}…` : one;
};

/** The parts in their order; what stands in a row and is of one kind is one entry. Spam stands where it was found. */
function anatomyList(article: Article, findings: readonly Finding[], say: Say): string {
  const spam = findings.filter((f) => familyOf(f.rule) === 'spam');
  const inSpam = (p: Part): boolean => spam.some((f) => f.start <= p.start && p.end <= f.end);
  type Entry = { at: number; kind: string; name: string; text: string; count: number };
  const entries: Entry[] = [
    ...anatomyOf(article).parts.filter((p) => !inSpam(p)).map((p) => ({ at: p.start, kind: p.kind, name: say(PART_NAMES[p.kind]), text: p.text, count: 1 })),
    ...spam.map((f) => ({ at: f.start, kind: f.rule, name: say(msg('spam')), text: article.text.slice(f.start, Math.min(f.end, f.start + 1000)), count: 1 })),
  ].sort((a, b) => a.at - b.at); // prettier-ignore
  const joined: Entry[] = [];
  for (const e of entries) {
    const last = joined.at(-1);
    if (last?.kind === e.kind) last.count++;
    else joined.push({ ...e });
  }
  const rows = joined.map(({ at, name, text, count }) => {
    const line = say(msg('line {0}', article.lines.position(at).line));
    const times = count > 1 ? ` × ${count}` : '';
    return `<dt>${escape(name)}${times}</dt><dd dir="auto">${escape(shorten(text))} <span class="at">${escape(line)}</span></dd>`;
  });
  return `<dl>${rows.join('\n')}</dl>`;
}

function metadataTable({ declared, inferred }: ArticleReview['metadata'], say: Say): string {
  const keys = (Object.keys(FIELD_NAMES) as FieldName[]).filter((k) => declared[k] ?? inferred[k]);
  if (!keys.length) return `<p>${escape(say(msg('Nothing.')))}</p>`;
  const cell = (value: string | readonly string[] | undefined): string =>
    `<td dir="auto">${value === undefined ? '–' : escape([value].flat().join(', '))}</td>`;
  const heads = ['', say(msg('declared')), say(msg('found in the text'))];
  return `<table><thead><tr>${heads.map((h) => `<th scope="col">${escape(h)}</th>`).join('')}</tr></thead>
<tbody>${keys.map((k) => `<tr><th scope="row">${escape(say(FIELD_NAMES[k]))}</th>${cell(declared[k])}${cell(inferred[k])}</tr>`).join('\n')}</tbody></table>`;
}
