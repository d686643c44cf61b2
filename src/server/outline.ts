import { FoldingRangeKind, SymbolKind, type DocumentSymbol, type FoldingRange } from 'vscode-languageserver';
import { anatomyOf, type Anatomy, type Part, type PartKind } from '../anatomy';
import type { Article } from '../article';
import { format, msg, type Finding, type Message } from '../base';
import { found } from '../metadata';
import { PART_NAMES } from '../review/report';
import { rangeOf } from './convert';
import type { Reviewed } from './desk';

/** What is a part's own name in the outline: a headline speaks for itself. */
const UNNAMED: readonly PartKind[] = ['headline', 'section-head', 'body'];
const KINDS: Readonly<Partial<Record<PartKind, SymbolKind>>> = {
  headline: SymbolKind.Class,
  'section-head': SymbolKind.Namespace,
  lede: SymbolKind.String,
  chrome: SymbolKind.Null,
};
const MOST_NAME = 80;
const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST_NAME) || '…';

/**
 * The parts of a plain-text article: headline, dateline, byline, section heads with what stands under them, chrome and spam. Markdown and HTML
 * have outlines of their own in every editor.
 */
export function outline(reviewed: Reviewed): DocumentSymbol[] {
  const { article, document, report } = reviewed;
  if (article.format !== 'plain' || reviewed.refused) return [];
  const { bundle } = reviewed.options;
  const out: DocumentSymbol[] = [];
  let section: DocumentSymbol | undefined;
  const anatomy = anatomyOf(article);
  const { parts } = anatomy;
  for (const part of parts) {
    if (part.kind === 'body') {
      if (section) section.range = { start: section.range.start, end: document.positionAt(part.end) };
      continue;
    }
    const symbol = symbolOf(reviewed, part, UNNAMED.includes(part.kind) ? undefined : PART_NAMES[part.kind]);
    if (part.kind === 'section-head') section = symbol;
    else if (section && (part.kind === 'chrome' || part.kind === 'editor' || part.kind === 'byline'))
      section = undefined;
    out.push(symbol);
  }
  for (const part of inParagraphs(article, anatomy)) out.push(symbolOf(reviewed, part, PART_NAMES[part.kind]));
  // What the page left around the article stands there already, as the parts it is.
  const isPart = (f: Finding): boolean =>
    parts.some((p) => (p.kind === 'chrome' || p.kind === 'breadcrumb') && f.start <= p.start && p.end <= f.end);
  for (const f of report.findings.filter((x) => x.rule.startsWith('spam/') && !isPart(x))) {
    const range = rangeOf(document, f);
    out.push({ name: short(f.message), detail: format(msg('spam'), bundle), kind: SymbolKind.Event, range, selectionRange: range }); // prettier-ignore
  }
  return out.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character); // prettier-ignore
}

/** What stands in no line of its own: the dateline that a story opens with, and who signs in a paragraph. */
function inParagraphs(article: Article, { parts, storyStart }: Anatomy): Part[] {
  const out: Part[] = [];
  const lede = parts.find((p) => p.kind === 'lede');
  if (lede && lede.view.start < storyStart && storyStart <= lede.view.end) {
    const text = article.restored.text.slice(lede.view.start, storyStart).trimEnd();
    const view = { start: lede.view.start, end: lede.view.start + text.length };
    out.push({ ...lede, kind: 'dateline', text, ...article.restored.toSource(view.start, view.end) });
  }
  const { authors, editors } = found(article);
  for (const [kind, said] of [
    ['byline', authors],
    ['editor', editors],
  ] as const) {
    const part = said && parts.find((p) => p.start <= said.start && said.start < p.end);
    if (part?.kind === 'lede' || part?.kind === 'body')
      out.push({ ...part, kind, text: said!.value.join(', '), start: said!.start, end: said!.end });
  }
  return out;
}

function symbolOf({ document, options }: Reviewed, part: Part, name: Message | undefined): DocumentSymbol {
  const range = rangeOf(document, part);
  return {
    name: short(part.text),
    ...(name ? { detail: format(name, options.bundle) } : {}),
    kind: KINDS[part.kind] ?? SymbolKind.Field,
    range,
    selectionRange: range,
  };
}

/** What can be folded away: section by section, runs of page chrome, spam of several lines. */
export function folding(reviewed: Reviewed): FoldingRange[] {
  const { article, document, report } = reviewed;
  if (article.format !== 'plain' || reviewed.refused) return [];
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const { parts } = anatomyOf(article);
  const out: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    if (end > start) out.push({ startLine: start, endLine: end, ...(kind ? { kind } : {}) });
  };
  let head: number | undefined;
  let last = 0;
  for (const part of parts) {
    const line = lineOf(part.start);
    if (head !== undefined && part.kind !== 'body') {
      add(head, last);
      head = undefined;
    }
    if (part.kind === 'section-head') head = line;
    last = lineOf(Math.max(part.start, part.end - 1));
  }
  if (head !== undefined) add(head, last);
  for (let i = 0; i < parts.length; i++) {
    if (parts[i]!.kind !== 'chrome') continue;
    const from = i;
    while (parts[i + 1]?.kind === 'chrome') i++;
    add(lineOf(parts[from]!.start), lineOf(parts[i]!.end), FoldingRangeKind.Region);
  }
  for (const f of report.findings.filter((x) => x.rule.startsWith('spam/')))
    add(lineOf(f.start), lineOf(Math.max(f.start, f.end - 1)), FoldingRangeKind.Region);
  return out;
}
