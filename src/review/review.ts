import { readArticle, type Article } from '../article';
import { format, msg, once, type Argument, type Bundle, type Edit, type Finding, type FindingDraft, type FixDraft, type Message, type Range, type Safety, type Severity } from '../base'; // prettier-ignore
import { decodeBytes, fileTrouble } from '../encoding';
import { metadataOf } from '../metadata';
import { familyOf, ruleOf, RULES, type Rule } from '../rules';
import { configFor, matches, settingOf } from './config';
import { suppressor } from './suppress';
import type { ArticleReview, ReviewOptions, Source } from './types';

export type { ArticleReview, ReviewOptions, Source } from './types';

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
  /** Of a summary: the fixes it stands for, each to be made or left on its own. */
  readonly parts?: readonly FixDraft[];
}

/**
 * Runs the rules on an opened article. Encoding comes first, always: the other families read the text as restored. Metadata is inferred from the
 * text without what a spam rule would remove.
 */
export function judge(article: Article, options: ReviewOptions = {}): Judged[] {
  const config = configFor(options, article.path);
  const wanted = (id: string): boolean => !options.only || matchesRule(options.only, id);
  const silent = suppressor(article, config);
  const run = (rule: Rule): Judged[] => {
    const { severity, options: own } = settingOf(rule, config);
    const found: Judged[] = [];
    if (severity === 'off') return found;
    const keep = (f: FindingDraft): unknown => silent(rule.meta.id, f) || found.push({ ...f, rule, severity });
    const check = (): void => rule.check(article, keep, { options: own, config });
    if (options.timed) options.timed(rule.meta.id, check);
    else check();
    return joined(found.sort(inTextOrder));
  };
  // Letters read in the wrong encoding say nothing of the article: reopening it rightly comes first.
  if (fileTrouble(article)?.kind === 'opened-wrong') return ENCODING.filter(ofFile).map(run).flat().sort(inTextOrder);
  const encoding = ENCODING.map(run);
  article.repairs = trustedRepairs(encoding.flat());
  const spam = new Map(SPAM.map((r) => [r, once(() => run(r))]));
  article.setForeign(() => [...spam].filter(([r]) => !isOfPage(r)).flatMap(([, found]) => removals(found())));
  const others = OTHERS.filter((r) => wanted(r.meta.id)).map((r) => spam.get(r)?.() ?? run(r));
  const asked = encoding.filter((f) => f[0] && wanted(f[0].rule.meta.id));
  return [...asked, ...others].flatMap(capped).sort(inTextOrder);
}

const ofFile = (r: Rule): boolean => r.meta.id === 'encoding/wrong-encoding' || r.meta.id === 'encoding/lossy-save';
const isEncoding = (r: Rule): boolean => familyOf(r.meta.id) === 'encoding';
const ENCODING = RULES.filter(isEncoding);
const OTHERS = RULES.filter((r) => !isEncoding(r));
const SPAM = RULES.filter((r) => familyOf(r.meta.id) === 'spam');
/** What the page left around the article says who, when and where: it is read. */
const isOfPage = (r: Rule): boolean => r.meta.id === 'spam/page-chrome';
const inTextOrder = (a: Range, b: Range): number => a.start - b.start || a.end - b.end;

export const matchesRule = (patterns: readonly string[], id: string): boolean =>
  patterns.some((p) => p === id || matches([p], id) || ruleOf(p)?.meta.id === id);

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

/** What the preferred fixes take out. */
const removals = (found: readonly Judged[]): Edit[] =>
  found.flatMap((f) => f.fixes?.[0]?.edits.filter((e) => e.text === '' && e.end > e.start) ?? []);

/** Findings of one rule, in text order, that touch and are of one kind become one, and so do their fixes. */
function joined(found: readonly Judged[]): Judged[] {
  const out: Judged[] = [];
  for (let i = 0; i < found.length;) {
    const group = [found[i++]!];
    while (found[i] && continues(group.at(-1)!, found[i]!)) group.push(found[i++]!);
    out.push(group.length === 1 ? group[0]! : join(group));
  }
  return out;
}

function continues(a: Judged, b: Judged): boolean {
  const [fix, other] = [a.fixes?.[0], b.fixes?.[0]];
  return (
    a.end === b.start &&
    a.end > a.start &&
    b.end > b.start &&
    a.message.template === b.message.template &&
    fix?.safety === other?.safety &&
    !fix?.declares &&
    !other?.declares &&
    (!fix || !other || (fix.edits.at(-1)?.end ?? 0) <= (other.edits[0]?.start ?? Infinity))
  );
}

const same = (a: Message, b: Message): boolean =>
  a.template === b.template && a.args.length === b.args.length && a.args.every((x, i) => sameArgument(x, b.args[i]!));
const sameArgument = (a: Argument, b: Argument): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && 'args' in a && 'args' in b && same(a, b));

// A file of a million NULs is one group of a million: nothing is made here but the edits.
function join(group: readonly Judged[]): Judged {
  const first = group[0]!;
  const evidence: Message[] = [];
  const edits: Edit[] = [];
  let confidence = 1;
  let alike = true;
  const head = first.fixes?.[0];
  for (const f of group) {
    if (evidence.length < 8) for (const e of f.evidence ?? []) evidence.push(e);
    if (f.confidence < confidence) confidence = f.confidence;
    const fix = f.fixes?.[0];
    if (!fix) continue;
    alike &&= head !== undefined && same(head.title, fix.title);
    for (const e of fix.edits) edits.push(e);
  }
  const title = alike && head ? head.title : msg('Mend {0} places side by side', group.length);
  const fixes = head ? [{ title, safety: head.safety, edits: touching(edits) }] : [];
  return { ...first, end: group.at(-1)!.end, evidence: evidence.slice(0, 8), confidence, fixes };
}

/** Deletions that touch become one. */
function touching(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const e of edits) {
    const last = out.at(-1);
    if (last?.text === '' && e.text === '' && last.end === e.start) out[out.length - 1] = { ...last, end: e.end };
    else out.push(e);
  }
  return out;
}

/** Past the most findings of a rule, one summary stands for the rest and carries their fixes. */
function capped(found: Judged[]): Judged[] {
  if (found.length <= MOST_FINDINGS) return found;
  const rest = found.slice(MOST_FINDINGS);
  const parts = rest.flatMap((f) => f.fixes?.slice(0, 1) ?? []).filter((f) => !f.declares);
  const fixOf = (safety: Safety, of: readonly FixDraft[]): FixDraft => ({
    title: msg('Mend the other {0} of these', of.length),
    safety,
    edits: disjoint(of),
  });
  const safe = parts.filter((f) => f.safety === 'safe');
  const summary: Judged = {
    ...rest[0]!,
    end: rest.reduce((most, f) => Math.max(most, f.end), 0),
    message: msg('{0} more findings of this kind follow in this file, up to here.', rest.length),
    evidence: [],
    confidence: rest.reduce((least, f) => Math.min(least, f.confidence), 1),
    fixes: [
      ...(parts.length > safe.length ? [fixOf('review', parts)] : []),
      ...(safe.length ? [fixOf('safe', safe)] : []),
    ],
    parts,
  };
  return [...found.slice(0, MOST_FINDINGS), summary];
}

/** The edits of the fixes, sorted; a fix that reaches into an earlier one is left out. */
function disjoint(fixes: readonly FixDraft[]): Edit[] {
  const out: Edit[] = [];
  for (const f of fixes) if ((f.edits[0]?.start ?? 0) >= (out.at(-1)?.end ?? 0)) for (const e of f.edits) out.push(e);
  return out;
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
export function report(article: Article, found: readonly Judged[], options: ReviewOptions = {}): ArticleReview {
  const { bundle } = options;
  const { declared, inferred } = metadataOf(article, options);
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
  const said = report(article, judge(article, options), options);
  return article.file ? said : { ...said, encoding: source.encoding ?? said.encoding };
}
