import { applyEdits, format, thenEdits, type Edit, type FixDraft, type Safety } from '../base';
import type { Article } from '../article';
import { beforeAfter, compose, editsOf, excerpt, judge, matchesRule, open, type Judged } from '../review';
import type { CleanUpItem, CleanUpResult } from '../protocol';
import type { Reviewed } from './desk';

export interface CleanUpOptions {
  readonly safety: Safety;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  /** Which fixes count; default all. */
  readonly keep?: (found: Judged) => boolean;
  /** Rounds at most: a mend may make room for another. */
  readonly rounds?: number;
}

const ROUNDS = 8;

/** All that can be mended at once, as a list to choose from and as one set of edits of the document as it is. */
export function cleanUp(reviewed: Reviewed, options: CleanUpOptions): CleanUpResult {
  const source = reviewed.article;
  const review = { ...reviewed.options, safety: options.safety };
  const without = new Set(options.without);
  const items: CleanUpItem[] = [];
  let article = source;
  let found = reviewed.found;
  let edits: Edit[] = [];
  for (let round = 0; round < (options.rounds ?? ROUNDS); round++) {
    const offered = found.filter(
      (f) => (!options.only || matchesRule(options.only, f.rule.meta.id)) && (options.keep?.(f) ?? true),
    );
    const keys = keysOf(article, offered);
    const chosen = offered.filter((f) => !without.has(keys.get(f)!));
    for (const item of itemsOf(article, offered, keys, reviewed, options.safety)) items.push(item);
    const step = editsOf(compose(article, chosen, review));
    const text = applyEdits(article.text, step);
    if (text === article.text) break;
    edits = round === 0 ? step : thenEdits(source.text.length, edits, step);
    const { path, url } = source;
    article = open({ text, format: source.format, ...(path !== undefined ? { path } : {}), ...(url !== undefined ? { url } : {}) }); // prettier-ignore
    found = reviewed.narrow(article, judge(article, review));
  }
  return { version: reviewed.version, items: unique(items), edits };
}

/** A name for each finding that holds while the text does: rule, words, and which of its likes it is. */
function keysOf(article: Article, found: readonly Judged[]): Map<Judged, string> {
  const seen = new Map<string, number>();
  return new Map(
    found.map((f) => {
      const name = `${f.rule.meta.id}|${excerpt(article.text.slice(f.start, f.end))}|${format(f.message)}`;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [f, `${name}|${nth}`];
    }),
  );
}

const fixOf = (f: Judged, safety: Safety): FixDraft | undefined =>
  f.fixes?.find((x, i) => x.safety === 'safe' || (safety === 'review' && i === 0));

function itemsOf(
  article: Article,
  found: readonly Judged[],
  keys: ReadonlyMap<Judged, string>,
  { options }: Reviewed,
  safety: Safety,
): CleanUpItem[] {
  return found.flatMap((f) => {
    const fix = fixOf(f, safety);
    if (!fix || (fix.edits.length === 0 && !fix.declares)) return [];
    const { before, after } = beforeAfter(article.text, f, fix);
    return [
      {
        key: keys.get(f)!,
        rule: f.rule.meta.id,
        title: format(fix.title, options.bundle),
        message: format(f.message, options.bundle),
        safety: fix.safety,
        line: article.lines.position(f.start).line,
        before,
        after,
      },
    ];
  });
}

const unique = (items: readonly CleanUpItem[]): CleanUpItem[] => [...new Map(items.map((i) => [i.key, i])).values()];
