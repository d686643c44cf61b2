import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatOfPath, type Article } from '../article';
import type { Bundle, Finding, Format } from '../base';
import { judge, open, report, type ArticleReview, type Judged, type ReviewOptions } from '../review';
import { Meter } from './meter';
import type { Narrow, Narrowing } from './narrowing';
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
  /** What is left of the findings of this document, also in a later round of mending. */
  readonly narrow: Narrow;
  /** Findings that are not shown: a baseline knows them, or they are in lines that have not changed. */
  readonly known: number;
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
  // Editors other than VS Code call plain text so (Neovim, Emacs).
  text: 'plain',
};
export const DEFAULT_MOST_MEGABYTES = 20;

/** What a review is made with, besides the text. */
export interface Terms {
  readonly resolved: Resolved;
  readonly saved: SavedBytes | undefined;
  readonly narrow: Narrow;
  readonly stamp: number;
  readonly bundle: Bundle | undefined;
  readonly meter: Meter;
}

/** Texts of more characters than this are not reviewed. */
export const mostOf = ({ settings }: Resolved): number => (settings.maxFileSize ?? DEFAULT_MOST_MEGABYTES) * 1e6;

/** Reviews a document as it is. */
export function reviewDocument(
  document: TextDocument,
  { resolved, saved, narrow, stamp, bundle, meter }: Terms,
): Reviewed {
  const from = performance.now();
  const text = document.getText();
  const options: ReviewOptions = { ...resolved.config, timed: meter.time, ...(bundle ? { bundle } : {}) };
  const refused = refuse(text, resolved, mostOf(resolved));
  const format = formatOf(document);
  const article = open({
    text: refused ? '' : text,
    ...(format ? { format } : {}),
    ...(resolved.path !== undefined ? { path: resolved.path } : {}),
    ...(saved && !refused ? saved : {}),
  });
  const all = refused ? [] : judge(article, options);
  const found = narrow(article, all);
  const told = report(article, found, options);
  const took = performance.now() - from;
  if (!refused) meter.reviewed(took);
  return {
    document,
    version: document.version,
    stamp,
    article,
    found,
    known: all.length - found.length,
    report: told,
    options,
    resolved,
    narrow,
    ...(refused ? { refused } : {}),
    took,
  };
}

/** VS Code takes a file for plain text when it does not know its ending (.mdx); the ending itself says more. */
function formatOf({ languageId, uri }: TextDocument): Format | undefined {
  const format = FORMATS[languageId];
  return format === 'plain' ? (formatOfPath(uri) ?? format) : format;
}

/** The reviews of the open documents: each version of a text is reviewed at most once under one configuration. */
export class Desk {
  private readonly reviews = new Map<string, Reviewed>();
  readonly meter = new Meter();
  private readonly saved = new Map<string, Promise<SavedBytes | undefined>>();

  constructor(
    private readonly documentOf: (uri: string) => TextDocument | undefined,
    private readonly configurations: Configurations,
    private readonly narrowing: Narrowing,
    private readonly bytesOf: (uri: string, most: number) => Promise<SavedBytes | undefined>,
    private readonly bundle: () => Bundle | undefined,
  ) {}

  /** The file on disk has changed. */
  forgetBytes(uri: string): void {
    this.saved.delete(uri);
    this.reviews.delete(uri);
    this.narrowing.forgetFile(uri);
  }
  close(uri: string): void {
    this.forgetBytes(uri);
  }

  /** The review of the document as it is now; undefined where it is not open. `stillWanted` is asked before the work begins. */
  async review(uri: string, stillWanted: () => boolean = () => true): Promise<Reviewed | undefined> {
    if (!this.documentOf(uri)) return undefined;
    // Before anything is waited for: a review made of older settings must not pass for one of newer.
    const { stamp } = this.configurations;
    const resolved = await this.configurations.of(uri);
    let asked = this.saved.get(uri);
    if (!asked) this.saved.set(uri, (asked = this.bytesOf(uri, mostOf(resolved))));
    const saved = await asked;
    const narrow = await this.narrowing.of(uri, resolved, saved?.encoding ?? 'utf-8');
    const document = this.documentOf(uri);
    if (!document || !stillWanted()) return undefined;
    const known = this.reviews.get(uri);
    if (known?.version === document.version && known.stamp === stamp && known.narrow === narrow) return known;
    const now = reviewDocument(document, { resolved, saved, narrow, stamp, bundle: this.bundle(), meter: this.meter });
    this.reviews.set(uri, now);
    return now;
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
