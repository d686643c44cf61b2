import { readArticle, type Article } from '../article';
import { format, msg, type Bundle, type Config, type Edit, type Fields, type Finding, type FindingDraft, type FixDraft, type Format, type Severity } from '../base'; // prettier-ignore
import { decodeBytes } from '../encoding';
import { metadataOf } from '../metadata';
import { familyOf, RULES, type Rule } from '../rules';
import { configFor, matches, settingOf } from './config';
import { suppressor } from './suppress';

/** What is to be reviewed: a text, or the bytes of a file. */
export interface Source {
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly format?: Format;
  readonly path?: string;
  readonly url?: string;
  /** With `text`: the encoding it was decoded with. */
  readonly encoding?: string;
}

export interface ReviewOptions extends Config {
  /** Run only these rules: ids or globs such as `encoding/*`. */
  readonly only?: readonly string[];
  /** Translations of messages and titles. */
  readonly bundle?: Bundle;
}

/** An article with its findings: the contract's shape. */
export interface ArticleReview {
  path?: string;
  format: Format;
  encoding: string;
  lines: number;
  findings: Finding[];
  metadata: { declared: Fields; inferred: Fields };
}

/** Past this many findings of one rule in one file a summary stands for the rest. */
export const MOST_FINDINGS = 1000;
const DOCS = 'https://copydesk.dev/rules/';
/** An encoding fix this sure is made in the view that spam and metadata read. */
const TRUSTED_REPAIR = 0.5;

export function open(source: Source): Article {
  const decoded = source.text === undefined ? decodeBytes(source.bytes ?? new Uint8Array()) : undefined;
  const encoding = decoded?.encoding ?? source.encoding ?? 'utf-8';
  return readArticle(decoded?.text ?? source.text ?? '', {
    ...(source.format ? { format: source.format } : {}),
    ...(source.path !== undefined ? { path: source.path } : {}),
    ...(source.url !== undefined ? { url: source.url } : {}),
    ...(source.bytes ? { file: { bytes: source.bytes, encoding } } : {}),
  });
}

/** A finding before its words are put into a language. */
export interface Judged extends FindingDraft {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Runs the rules on an opened article. Encoding comes first, always: the other families read the text as restored. */
export function judge(article: Article, options: ReviewOptions = {}): Judged[] {
  const config = configFor(options, article.path);
  const wanted = (id: string): boolean => !options.only || matchesRule(options.only, id);
  const silent = suppressor(article, config);
  const run = (rules: readonly Rule[], keep: (rule: Rule) => boolean): Judged[] =>
    rules.flatMap((rule) => {
      const setting = settingOf(rule, config);
      if (setting.severity === 'off' || !keep(rule)) return [];
      const severity = setting.severity;
      const found: Judged[] = [];
      rule.check(article, (f) => found.push({ ...f, rule, severity }), { options: setting.options, config });
      return capped(found);
    });
  const isEncoding = (r: Rule): boolean => familyOf(r.meta.id) === 'encoding';
  const encoding = run(RULES.filter(isEncoding), () => true);
  article.repairs = trustedRepairs(encoding);
  const others = run(
    RULES.filter((r) => !isEncoding(r)),
    (r) => wanted(r.meta.id),
  );
  return [...encoding.filter((f) => wanted(f.rule.meta.id)), ...others]
    .filter((f) => !silent(f.rule.meta.id, f))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export const matchesRule = (patterns: readonly string[], id: string): boolean =>
  patterns.some((p) => p === id || matches([p], id));

/** The edits of the encoding family's preferred fixes, earlier first; what overlaps an earlier one is left out. */
function trustedRepairs(found: readonly Judged[]): Edit[] {
  const edits = found
    .filter((f) => f.confidence >= TRUSTED_REPAIR)
    .flatMap((f) => f.fixes?.[0]?.edits ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Edit[] = [];
  for (const e of edits) if (e.start >= (out.at(-1)?.end ?? 0) && e.end > e.start) out.push(e);
  return out;
}

function capped(found: Judged[]): Judged[] {
  if (found.length <= MOST_FINDINGS) return found;
  found.sort((a, b) => a.start - b.start);
  const rest = found.slice(MOST_FINDINGS);
  const fixes = rest.flatMap((f) => f.fixes?.slice(0, 1) ?? []);
  const first = rest[0]!;
  const fix: FixDraft = {
    title: msg('Mend the other {0} of these', fixes.length),
    safety: fixes.every((f) => f.safety === 'safe') ? 'safe' : 'review',
    edits: fixes.flatMap((f) => [...f.edits]).sort((a, b) => a.start - b.start),
  };
  const summary: Judged = {
    ...first,
    end: Math.max(...rest.slice(-1000).map((f) => f.end)),
    message: msg('{0} more findings of this kind follow in this file, up to here.', rest.length),
    evidence: [],
    confidence: Math.min(...rest.slice(0, 1000).map((f) => f.confidence)),
    fixes: fixes.length ? [fix] : [],
  };
  return [...found.slice(0, MOST_FINDINGS), summary];
}

export const docsOf = (rule: string): string => `${DOCS}${rule}`;

/** A finding in the words of a language, with the places of its ends. */
export function speak(found: Judged, article: Article, bundle?: Bundle): Finding {
  const from = article.lines.position(found.start);
  const to = article.lines.position(found.end);
  return {
    rule: found.rule.meta.id,
    severity: found.severity,
    start: found.start,
    end: found.end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    message: format(found.message, bundle),
    evidence: (found.evidence ?? []).map((m) => format(m, bundle)),
    confidence: found.confidence,
    docs: docsOf(found.rule.meta.id),
    fixes: (found.fixes ?? []).map((f) => ({
      title: format(f.title, bundle),
      safety: f.safety,
      edits: f.edits.map((e) => ({ ...e })),
      ...(f.declares ? { declares: f.declares } : {}),
    })),
  };
}

/** What is found in an opened article, as every surface prints it. */
export function report(article: Article, found: readonly Judged[], bundle?: Bundle): ArticleReview {
  const { declared, inferred } = metadataOf(article);
  return {
    ...(article.path !== undefined ? { path: article.path } : {}),
    format: article.format,
    encoding: article.file?.encoding ?? 'utf-8',
    lines: article.lines.count,
    findings: found.map((f) => speak(f, article, bundle)),
    metadata: { declared, inferred },
  };
}

/** Reviews a text or the bytes of a file: pure, synchronous, the same on every surface. */
export function review(source: Source, options: ReviewOptions = {}): ArticleReview {
  const article = open(source);
  return report(article, judge(article, options), options.bundle);
}
