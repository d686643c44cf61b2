import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../article';
import type { Bundle, Finding, Format } from '../base';
import { judge, open, report, type ArticleReview, type Judged, type ReviewOptions } from '../review';
import { Meter } from './meter';
import type { Configurations, Resolved } from './settings';

/** The review of one version of a document. */
export interface Reviewed {
  readonly document: TextDocument;
  readonly version: number;
  readonly stamp: number;
  readonly article: Article;
  readonly found: readonly Judged[];
  readonly report: ArticleReview;
  readonly options: ReviewOptions;
  readonly resolved: Resolved;
  /** Why there was no review: too large, not text, excluded. */
  readonly refused?: Refusal;
  /** Milliseconds it took. */
  readonly took: number;
}
export type Refusal = { readonly why: 'large'; readonly size: number; readonly most: number } | { readonly why: 'binary' } | { readonly why: 'excluded' }; // prettier-ignore

/** The file's bytes and how the editor decoded them. */
export interface SavedBytes {
  readonly bytes: Uint8Array;
  readonly encoding: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  plaintext: 'plain',
  markdown: 'markdown',
  html: 'html',
  mdx: 'markdown',
};
export const DEFAULT_MOST_MEGABYTES = 20;

/** The reviews of the open documents: each version of a text is reviewed at most once under one configuration. */
export class Desk {
  private readonly reviews = new Map<string, Reviewed>();
  readonly meter = new Meter();
  private readonly saved = new Map<string, Promise<SavedBytes | undefined>>();

  constructor(
    private readonly documentOf: (uri: string) => TextDocument | undefined,
    private readonly configurations: Configurations,
    private readonly bytesOf: (uri: string, most: number) => Promise<SavedBytes | undefined>,
    private readonly bundle: () => Bundle | undefined,
  ) {}

  /** The file on disk has changed. */
  forgetBytes(uri: string): void {
    this.saved.delete(uri);
    this.reviews.delete(uri);
  }
  close(uri: string): void {
    this.saved.delete(uri);
    this.reviews.delete(uri);
  }
  forgetReview(uri: string): void {
    this.reviews.delete(uri);
  }

  /** The review of the document as it is now; undefined where it is not open. `stillWanted` is asked before the work begins. */
  async review(uri: string, stillWanted: () => boolean = () => true): Promise<Reviewed | undefined> {
    if (!this.documentOf(uri)) return undefined;
    const resolved = await this.configurations.of(uri);
    const most = (resolved.settings.maxFileSize ?? DEFAULT_MOST_MEGABYTES) * 1e6;
    let saved = this.saved.get(uri);
    if (!saved) this.saved.set(uri, (saved = this.bytesOf(uri, most)));
    const bytes = await saved;
    const document = this.documentOf(uri);
    if (!document || !stillWanted()) return undefined;
    const known = this.reviews.get(uri);
    if (known?.version === document.version && known.stamp === this.configurations.stamp) return known;
    const now = this.judge(document, resolved, bytes, most);
    this.reviews.set(uri, now);
    return now;
  }

  private judge(document: TextDocument, resolved: Resolved, saved: SavedBytes | undefined, most: number): Reviewed {
    const from = performance.now();
    const text = document.getText();
    const { bundle } = this;
    const words = bundle();
    const { time } = this.meter;
    const options: ReviewOptions = { ...resolved.config, timed: time, ...(words ? { bundle: words } : {}) };
    const refused = refuse(text, resolved, most);
    const format = FORMATS[document.languageId];
    const article = open({
      text: refused ? '' : text,
      ...(format ? { format } : {}),
      ...(resolved.path !== undefined ? { path: resolved.path } : {}),
      ...(saved && !refused ? saved : {}),
    });
    const found = refused ? [] : judge(article, options);
    const told = report(article, found, words);
    const took = performance.now() - from;
    if (!refused) this.meter.reviewed(took);
    return {
      document,
      version: document.version,
      stamp: this.configurations.stamp,
      article,
      found,
      report: told,
      options,
      resolved,
      ...(refused ? { refused } : {}),
      took,
    };
  }
}

function refuse(text: string, resolved: Resolved, most: number): Refusal | undefined {
  if (resolved.excluded) return { why: 'excluded' };
  if (text.length > most) return { why: 'large', size: text.length, most };
  return isBinary(text) ? { why: 'binary' } : undefined;
}

/** A text editor shows NUL and other control characters of an opened binary as they are: 1 in 50 of the head is no text. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 8192);
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i);
    if (c < 9 || (c > 13 && c < 27)) odd++;
  }
  return odd > 8 && odd * 50 > head.length;
}

/** The index of the finding and of its judgement are the same. */
export const pairs = (r: Reviewed): readonly (readonly [Finding, Judged])[] =>
  r.report.findings.map((f, i) => [f, r.found[i]!] as const);
