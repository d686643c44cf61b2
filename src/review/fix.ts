import { applyEdits, format, type Edit, type Fields, type FixDraft, type Safety } from '../base';
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
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface FixResult {
  text: string;
  /** The text as it was: of bytes what they were decoded to. */
  before: string;
  /** What was done, in text order; of fixes that declare fields together the first holds the edits. In later rounds edits refer to the text of that round. */
  applied: Applied[];
  /** Findings of the text as it is now whose preferred fix was not asked for: a person should look at it. */
  left: number;
  /** The review of the text as it was. */
  article: ArticleReview;
}

/** A mend may make room for another (a repaired line turns out to be page chrome): then there is one more round. */
const ROUNDS = 16;

const reach = (f: FixDraft): number => (f.edits.at(-1)?.end ?? 0) - (f.edits[0]?.start ?? 0);

/**
 * What is taken of a text, in half steps: `2i` is the gap before the character at `i`, `2i + 1` the character. A replacement takes
 * its characters and the gaps between them, an insertion its gap; so two insertions at one place clash, and one at the
 * border of a replacement does not. Each edit costs its own length, however many there are.
 */
class Taken {
  private readonly marks: Uint8Array;
  constructor(length: number) {
    this.marks = new Uint8Array(2 * length + 2);
  }
  private static span(e: Edit): [number, number] {
    return e.start === e.end ? [2 * e.start, 2 * e.start + 1] : [2 * e.start + 1, 2 * e.end];
  }
  /** Takes all of the edits, or none where one of them is taken already. */
  take(edits: readonly Edit[]): boolean {
    for (const e of edits) {
      const [from, to] = Taken.span(e);
      for (let i = from; i < to; i++) if (this.marks[i]) return false;
    }
    for (const e of edits) this.marks.fill(1, ...Taken.span(e));
    return true;
  }
}

/**
 * The preferred fixes that can be made together. The order, where two overlap: the fix that reaches farther wins (a removed
 * block needs no repair inside), then the earlier one; a fix is made whole or not at all. All that declare fields become one insertion.
 */
export function compose(article: Article, found: readonly Judged[], options: FixOptions): Applied[] {
  const wanted = (f: FixDraft, i: number): boolean => f.safety === 'safe' || (options.safety === 'review' && i === 0);
  const chosen = found.flatMap(({ rule, fixes = [], parts }) => {
    const picked = parts ? parts.filter((f) => wanted(f, 0)) : fixes.filter(wanted).slice(0, 1);
    return picked.map((fix) => ({ rule: rule.meta.id, fix }));
  });
  if (!chosen.length) return [];
  const say = (fix: FixDraft): string => format(fix.title, options.bundle);
  const out: Applied[] = [];
  const taken = new Taken(article.text.length);
  const declaring = chosen.filter((c) => c.fix.declares);
  if (declaring.length) {
    const fields: Fields = Object.assign({}, ...declaring.map((c) => c.fix.declares)) as Fields;
    const edits = declareFields(article, fields, configFor(options, article.path));
    if (edits.length && taken.take(edits))
      declaring.forEach(({ rule, fix }, i) => out.push({ rule, title: say(fix), edits: i ? [] : edits }));
  }
  const rest = chosen.filter((c) => !c.fix.declares && c.fix.edits.length);
  rest.sort((a, b) => reach(b.fix) - reach(a.fix) || a.fix.edits[0]!.start - b.fix.edits[0]!.start);
  for (const { rule, fix } of rest) if (taken.take(fix.edits)) out.push({ rule, title: say(fix), edits: fix.edits });
  return out.sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0));
}

export const editsOf = (applied: readonly Applied[]): Edit[] =>
  applied.flatMap((a) => [...a.edits]).sort((a, b) => a.start - b.start || a.end - b.end);

/** Mends an article until nothing more is to be mended; a second run changes nothing. */
export function fix(source: Source, options: FixOptions = {}): FixResult {
  let article = open(source);
  let found = judge(article, options);
  const first = report(article, found, options);
  if (!article.file && source.encoding) first.encoding = source.encoding;
  const applied: Applied[] = [];
  const before = article.text;
  const seen = new Set([before]);
  let text = before;
  for (let round = 0; round < ROUNDS; round++) {
    const now = compose(article, found, options);
    const next = applyEdits(text, editsOf(now));
    // A text that comes back means that two fixes undo each other: it stays as it is.
    if (seen.has(next)) break;
    seen.add((text = next));
    for (const a of now) applied.push(a);
    article = open({ ...rest(source), text, format: first.format });
    found = judge(article, options);
  }
  return { text, before, applied, left: options.safety === 'review' ? 0 : toLookAt(found), article: first };
}

const toLookAt = (found: readonly Judged[]): number =>
  found.filter(({ fixes = [] }) => fixes.length > 0 && fixes.every((f) => f.safety === 'review')).length;

/** After the first round the bytes no longer say what the text is. */
const rest = ({ path, url }: Source): Source => ({
  ...(path !== undefined ? { path } : {}),
  ...(url !== undefined ? { url } : {}),
});
