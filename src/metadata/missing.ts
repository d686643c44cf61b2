import { rangeOf, type Article } from '../article';
import { msg, type Config, type FieldName, type Fields, type FindingDraft, type Message, type Range } from '../base';
import { declareFields } from './declare';
import { declarationsOfField, found as foundIn } from './metadata';
import { scanPage } from './page-scan';
import { judgesAbsence } from './scope';

/** The words of a missing-field rule, as literal templates. `{0}` is the line, `{1}` the value. */
export interface MissingWords {
  readonly found: (line: number, value: string) => Message;
  readonly absent: () => Message;
  readonly fix: (value: string, line: number) => Message;
}

/** Reports that nothing declares the field, with a fix where the text itself states it; `also` is declared along with it. */
export function reportMissing(
  article: Article,
  field: FieldName,
  config: Config,
  words: MissingWords,
  report: (f: FindingDraft) => void,
  also: readonly FieldName[] = [],
): void {
  if (!judgesAbsence(article, field, config)) return;
  // An empty title has a rule of its own.
  const places = declarationsOfField(article, field);
  if (places.some((d) => field === 'title' || d.values.some((v) => v.trim() !== ''))) return;
  const found = foundIn(article);
  const clue = found[field];
  if (!clue) {
    report({ ...headOf(article), message: words.absent(), confidence: 0.9 });
    return;
  }
  const declares = Object.fromEntries(
    [field, ...also]
      .filter((f) => f === field || declarationsOfField(article, f).length === 0)
      .flatMap((f) => (found[f] ? [[f, found[f].value]] : [])),
  ) as Fields;
  const value = [clue.value].flat().join(', ');
  const { line } = article.lines.position(clue.start);
  const edits = declareFields(article, declares, config);
  const excerpt = article.withoutForeign.restore(clue.start, clue.end).trim().slice(0, 120);
  report({
    ...(STATED.has(field) ? lineOf(article, clue) : headOf(article)),
    message: words.found(line, value),
    evidence: [msg('Line {0}: {1}', line, excerpt)],
    confidence: 0.9,
    ...(edits.length ? { fixes: [{ title: words.fix(value, line), safety: 'review' as const, edits, declares }] } : {}),
  });
}

/** What a line of the text states in so many words; a language or a description is all of the text's. */
const STATED: ReadonlySet<FieldName> = new Set(['title', 'published', 'modified', 'authors', 'publisher']);

/** Where the fact stands, as far as its first line goes. */
function lineOf({ lines, text }: Article, clue: Range): Range {
  const line = lines.range(lines.position(clue.start).line);
  const end = Math.min(clue.end, line.start + text.slice(line.start, line.end).trimEnd().length);
  return { start: clue.start, end: Math.max(clue.start, end) };
}

/** Where a finding about what is not there is shown: the fence of the front matter, the head of a page, else the headline. */
export function headOf(article: Article): Range {
  const { frontMatter, text } = article;
  if (frontMatter)
    return { start: frontMatter.start, end: frontMatter.start + (frontMatter.syntax === 'json' ? 1 : 3) };
  const page = scanPage(article);
  const element = page?.head ?? page?.html;
  if (element) {
    const { start } = rangeOf(element);
    return { start, end: start + 1 + element.name.length };
  }
  const title = foundIn(article).title;
  if (title) return { start: title.start, end: title.end };
  const first = article.blocks[0];
  return first
    ? { start: first.start, end: Math.min(first.end, first.start + 200) }
    : { start: 0, end: Math.min(1, text.length) };
}
