import { diffArrays } from 'diff';
import type { Article } from '../article';
import { msg, upperBound, type Message } from '../base';
import { decodeAs } from '../encoding';
import { Baseline, fingerprintOf, type Judged } from '../review';
import type { Committed } from './host';
import type { Resolved } from './settings';
import { parentOf, pathFrom } from './uris';

/** Leaves of an article's findings those that are asked for: what no baseline knows, what stands in lines that changed. */
export type Narrow = (article: Article, found: readonly Judged[]) => readonly Judged[];
const ALL: Narrow = (_, found) => found;

const MOST_BASELINE_BYTES = 64e6;
/** Past this many changed lines all count as changed. */
const MOST_CHANGES = 3000;
/** How long what the last commit says is taken to hold, in ms. */
const FRESH_MS = 5000;

export class Narrowing {
  private readonly baselines = new Map<string, Promise<Baseline | undefined>>();
  private readonly commits = new Map<string, { readonly at: number; readonly bytes: Committed }>();
  private readonly made = new Map<string, { key: unknown[]; narrow: Narrow }>();

  constructor(
    private readonly read: (uri: string, most: number) => Promise<Uint8Array | undefined>,
    private readonly committed: ((uri: string) => Promise<Committed>) | undefined,
    /** Says once what a person should know. */
    private readonly say: (message: Message) => void,
  ) {}

  forget(): void {
    this.baselines.clear();
    this.commits.clear();
    this.made.clear();
  }
  forgetFile(uri: string): void {
    this.commits.delete(uri);
    this.made.delete(uri);
  }

  /** What is left of the findings of a document; the same function as long as nothing changed. */
  async of(uri: string, resolved: Resolved, encoding: string): Promise<Narrow> {
    const { baseline: path } = resolved.config;
    const { changedLinesOnly } = resolved.settings;
    if (!path && !changedLinesOnly) return ALL;
    const baseline = path && resolved.file ? await this.baselineAt(resolved.file, path) : undefined;
    const commit = changedLinesOnly ? await this.commitOf(uri) : 'none';
    const key = [baseline, commit, encoding, resolved.path];
    const known = this.made.get(uri);
    if (known && key.every((k, i) => k === known.key[i])) return known.narrow;
    const narrow: Narrow = (article, found) =>
      inChangedLines(article, fresh(article, found, baseline, resolved.path), commit, encoding);
    this.made.set(uri, { key, narrow });
    return narrow;
  }

  private baselineAt(config: string, path: string): Promise<Baseline | undefined> {
    const uri = pathFrom(parentOf(config), path) ?? config;
    let known = this.baselines.get(uri);
    if (!known) this.baselines.set(uri, (known = this.readBaseline(uri, path)));
    return known;
  }

  private async readBaseline(uri: string, path: string): Promise<Baseline | undefined> {
    const bytes = await this.read(uri, MOST_BASELINE_BYTES);
    const baseline = bytes && Baseline.parse(new TextDecoder().decode(bytes));
    if (!baseline) this.say(msg('The baseline {0} is missing or broken: all findings are shown. The command Create Baseline writes it.', path)); // prettier-ignore
    return baseline;
  }

  private async commitOf(uri: string): Promise<Committed> {
    const now = performance.now();
    const known = this.commits.get(uri);
    if (known && now - known.at < FRESH_MS) return known.bytes;
    const bytes = uri.startsWith('untitled:') ? 'new' : ((await this.committed?.(uri)) ?? 'none');
    if (bytes === 'none') this.say(msg('Only changed lines are to be reviewed, but git is missing here or these files are in no repository: all findings are shown.')); // prettier-ignore
    const same = known && sameBytes(known.bytes, bytes);
    this.commits.set(uri, { at: now, bytes: same ? known.bytes : bytes });
    return same ? known.bytes : bytes;
  }
}

const sameBytes = (a: Committed, b: Committed): boolean =>
  a === b || (typeof a !== 'string' && typeof b !== 'string' && a.length === b.length && a.every((x, i) => x === b[i]));

function fresh(article: Article, found: readonly Judged[], baseline: Baseline | undefined, path: string | undefined) {
  if (!baseline || path === undefined) return found;
  const isFresh = baseline.freshIn(path);
  return found.filter((f) => isFresh(fingerprintOf(f, article.text)));
}

/** The findings that touch a line which the last commit has not. */
function inChangedLines(
  article: Article,
  found: readonly Judged[],
  commit: Committed,
  encoding: string,
): readonly Judged[] {
  if (typeof commit === 'string' || !found.length) return found;
  const changed = changedLines(linesOf(decodeAs(commit, encoding)), linesOf(article.text));
  if (!changed) return found;
  return found.filter((f) => {
    const from = article.lines.position(f.start).line;
    const to = article.lines.position(Math.max(f.start, f.end - 1)).line;
    const at = upperBound(changed, to, (line) => line) - 1;
    return at >= 0 && changed[at]! >= from;
  });
}

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);

/** The 1-based lines of `now` that are not in `before`, ascending; undefined where too much has changed to say. */
function changedLines(before: readonly string[], now: readonly string[]): number[] | undefined {
  const parts = diffArrays([...before], [...now], { maxEditLength: MOST_CHANGES });
  if (!parts) return undefined;
  const out: number[] = [];
  let line = 1;
  for (const { added, removed, count } of parts) {
    if (added) for (let i = 0; i < count; i++) out.push(line + i);
    if (!removed) line += count;
  }
  return out;
}
