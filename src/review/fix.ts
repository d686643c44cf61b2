import { applyEdits, overlaps, type Edit, type Fields, type FixDraft, type Safety } from '../base';
import type { Article } from '../article';
import { declareFields } from '../metadata';
import { configFor } from './config';
import { judge, open, report, type ArticleReview, type Judged, type ReviewOptions, type Source } from './review';

export interface FixOptions extends ReviewOptions {
  /** `safe` (default): only what needs no look; `review`: the preferred review fixes too. */
  readonly safety?: Safety;
}

export interface Applied {
  readonly rule: string;
  readonly title: FixDraft['title'];
  readonly edits: readonly Edit[];
}

export interface FixResult {
  text: string;
  /** What was done, in order; in later rounds edits refer to the text of that round. */
  applied: Applied[];
  /** The review of the text as it was. */
  article: ArticleReview;
}

/** A mend may make room for another (a repaired line turns out to be page chrome); then there is one more round. */
const ROUNDS = 8;

const clash = (a: Edit, b: Edit): boolean =>
  overlaps(a, b) || (a.start === b.start && a.end === a.start && b.end === b.start) || inside(a, b) || inside(b, a);
const inside = (a: Edit, b: Edit): boolean => a.start === a.end && b.start < a.start && a.start < b.end;
const size = (f: FixDraft): number => (f.edits.at(-1)?.end ?? 0) - (f.edits[0]?.start ?? 0);

/**
 * The preferred fixes that can be made together. The order, where two overlap: the fix that reaches farther wins (a removed
 * block needs no repair inside), then the earlier one; a fix is made whole or not at all. All that declare fields become one insertion.
 */
export function compose(article: Article, found: readonly Judged[], options: FixOptions): Applied[] {
  const chosen = found.flatMap((f) => {
    const fix = (f.fixes ?? []).find((x, i) => x.safety === 'safe' || (options.safety === 'review' && i === 0));
    return fix ? [{ rule: f.rule.meta.id, fix }] : [];
  });
  const out: Applied[] = [];
  const taken: Edit[] = [];
  const take = (rule: string, title: FixDraft['title'], edits: readonly Edit[]): void => {
    if (edits.length === 0 || edits.some((e) => taken.some((t) => clash(e, t)))) return;
    taken.push(...edits);
    out.push({ rule, title, edits });
  };
  const declaring = chosen.filter((c) => c.fix.declares);
  if (declaring.length) {
    const fields: Fields = Object.assign({}, ...declaring.map((c) => c.fix.declares)) as Fields;
    const { rule, fix } = declaring[0]!;
    take(rule, fix.title, declareFields(article, fields, configFor(options, article.path)));
  }
  const rest = chosen.filter((c) => !c.fix.declares);
  for (const { rule, fix } of rest.sort(
    (a, b) => size(b.fix) - size(a.fix) || (a.fix.edits[0]?.start ?? 0) - (b.fix.edits[0]?.start ?? 0),
  ))
    take(rule, fix.title, fix.edits);
  return out;
}

export const editsOf = (applied: readonly Applied[]): Edit[] =>
  applied.flatMap((a) => [...a.edits]).sort((a, b) => a.start - b.start || a.end - b.end);

/** Mends an article until nothing more is to be mended; a second run changes nothing. */
export function fix(source: Source, options: FixOptions = {}): FixResult {
  let article = open(source);
  let found = judge(article, options);
  const first = report(article, found, options.bundle);
  const applied: Applied[] = [];
  let { text } = article;
  for (let round = 0; round < ROUNDS; round++) {
    const now = compose(article, found, options);
    const next = applyEdits(text, editsOf(now));
    if (next === text) break;
    text = next;
    applied.push(...now);
    article = open({ ...rest(source), text, format: first.format });
    found = judge(article, options);
  }
  return { text, applied, article: first };
}

/** After the first round the bytes no longer say what the text is. */
const rest = ({ path, url }: Source): Source => ({
  ...(path !== undefined ? { path } : {}),
  ...(url !== undefined ? { url } : {}),
});
