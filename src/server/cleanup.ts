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
  const known = new Known(source);
  let article = source;
  let found = reviewed.found;
  let edits: Edit[] = [];
  for (let round = 0; round < (options.rounds ?? ROUNDS); round++) {
    const offered = found.filter(
      (f) => (!options.only || matchesRule(options.only, f.rule.meta.id)) && (options.keep?.(f) ?? true),
    );
    const places = known.read(article, offered, edits);
    const chosen = offered.filter((f) => !without.has(places.get(f)!.key));
    known.list(article, places, reviewed, options.safety);
    const step = editsOf(compose(article, chosen, review));
    const text = applyEdits(article.text, step);
    if (text === article.text) break;
    edits = round === 0 ? step : thenEdits(source.text.length, edits, step);
    if (round + 1 === options.rounds) break;
    const { path, url } = source;
    article = open({ text, format: source.format, ...(path !== undefined ? { path } : {}), ...(url !== undefined ? { url } : {}) }); // prettier-ignore
    found = reviewed.narrow(article, judge(article, review));
  }
  return { version: reviewed.version, items: known.items, edits };
}

/** Where a finding of any round stands in the source, and its name: rule, words, and which of its likes it is. */
interface Place {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The findings of all rounds, each once: what was left alone in one round is the same finding in the next, though the text around it was mended. */
class Known {
  private readonly places = new Map<string, Place[]>();
  private readonly listed = new Map<string, CleanUpItem>();
  constructor(private readonly source: Article) {}

  get items(): CleanUpItem[] {
    return [...this.listed.values()];
  }

  /** `edits` lead from the source to `article`, in which `found` was found. */
  read(article: Article, found: readonly Judged[], edits: readonly Edit[]): ReadonlyMap<Judged, Place> {
    const seen = new Map<string, number>();
    const fresh: [string, Place][] = [];
    const places = found.map((f): [Judged, Place] => {
      const rule = f.rule.meta.id;
      const name = `${rule}|${excerpt(article.text.slice(f.start, f.end))}|${format(f.message)}`;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      const start = sourceOf(edits, f.start, 'start');
      const place = { key: `${name}|${nth}`, start, end: Math.max(start, sourceOf(edits, f.end, 'end')) };
      const same = this.places.get(rule)?.find((p) => isSame(p, place));
      if (!same) fresh.push([rule, place]);
      return [f, same ?? place];
    });
    // Those of one round are different ones, however they lie.
    for (const [rule, place] of fresh) {
      const mine = this.places.get(rule);
      if (mine) mine.push(place);
      else this.places.set(rule, [place]);
    }
    return new Map(places);
  }

  list(article: Article, places: ReadonlyMap<Judged, Place>, reviewed: Reviewed, safety: Safety): void {
    for (const [f, place] of places) {
      const item = this.listed.has(place.key) ? undefined : itemOf(article, f, reviewed, safety);
      if (item) this.listed.set(place.key, { ...item, key: place.key, line: this.source.lines.position(place.start).line }); // prettier-ignore
    }
  }
}

const isSame = (a: Place, b: Place): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** The offset in the source from which one in the edited text came; inside what was put in, that of the edge named. */
function sourceOf(edits: readonly Edit[], offset: number, edge: 'start' | 'end'): number {
  let moved = 0;
  for (const e of edits) {
    const start = e.start + moved;
    if (offset <= start && (edge === 'end' || offset < start)) break;
    if (offset < start + e.text.length) return e[edge];
    moved += e.text.length - (e.end - e.start);
  }
  return offset - moved;
}

const fixOf = (f: Judged, safety: Safety): FixDraft | undefined =>
  f.fixes?.find((x, i) => x.safety === 'safe' || (safety === 'review' && i === 0));

function itemOf(
  article: Article,
  f: Judged,
  { options }: Reviewed,
  safety: Safety,
): Omit<CleanUpItem, 'key' | 'line'> | undefined {
  const fix = fixOf(f, safety);
  if (!fix || (fix.edits.length === 0 && !fix.declares)) return undefined;
  return {
    rule: f.rule.meta.id,
    title: format(fix.title, options.bundle),
    message: format(f.message, options.bundle),
    safety: fix.safety,
    ...beforeAfter(article.text, f, fix),
  };
}
