import { isTag, type Document, type Element } from 'domhandler';
import { Lines, mergeRanges, once, overlaps, upperBound, type Edit, type Format, type Range } from '../base';
import type { View } from './view';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'code'
  | 'cell'
  | 'caption'
  | 'title' // <title> of an HTML page: not part of the prose
  | 'other';

/** A block of the article: a paragraph, heading, list item … In plain text every line that is not blank is one. */
export interface Block extends Range {
  // start … end: source offsets, markup included (in HTML the whole element), without the line break
  readonly kind: BlockKind;
  /** 1 … 6 for a heading, else 0. */
  readonly level: number;
  /** Where its text stands in `article.prose`; empty for code. */
  readonly text: Range;
  /** Inside a quotation (`>` in Markdown, `<blockquote>`). */
  readonly quoted: boolean;
  /** What it is the whole text of. */
  readonly element?: Element;
  /** What it is one of several runs of text of: a line between line breaks, the text beside a paragraph. */
  readonly within?: Element;
}

export interface Link extends Range {
  // start … end: source offsets of the whole link, markup included
  readonly href: string;
  /** Where its text stands in `article.prose`. */
  readonly text: Range;
  readonly element?: Element;
}

/** Front matter as written: `start … end` is the whole block with its delimiters and last line break. */
export interface FrontMatter extends Range {
  readonly syntax: 'yaml' | 'toml' | 'json';
  /** What stands between the delimiters (for JSON the object itself). */
  readonly content: Range;
  /** Its closing delimiter is missing. */
  readonly open?: true;
}

/** Parsed markup whose node positions stand `offset` before their place in the source. */
export interface Fragment {
  readonly document: Document;
  readonly offset: number;
  /** Source offset at which it ends. */
  readonly end: number;
}

/** What a format reader makes of a text. */
export interface Reading {
  /** What a reader of the article sees, a block a line; no front matter, markup, code, script or style. Entities are decoded. */
  readonly prose: View;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Source ranges where a letter is not prose: code, script, style, URLs, tags. Sorted, not overlapping. */
  readonly quiet: () => readonly Range[];
  /** The parsed markup: of an HTML page one, of Markdown each HTML block. Attributes and text nodes are raw (see `attribute`). */
  readonly fragments: readonly Fragment[];
  readonly frontMatter?: FrontMatter;
  /** HTML only: the whole page. */
  readonly document?: Document;
}

/** The bytes of the file the text was read from, where there are any. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** The encoding the text was decoded with: a WHATWG label in lower case. */
  readonly encoding: string;
}

/**
 * One article under review: its text as it was, and what the format says of it. Positions are UTF-16 offsets of `text`.
 * `repairs` is filled by the review after the encoding rules ran: spam and metadata read `restored`, metadata that of `withoutForeign`.
 */
export class Article {
  private reading: Reading | undefined;
  private lineIndex: Lines | undefined;
  private quietRanges: readonly Range[] | undefined;
  private restoredView: View | undefined;
  private mends: readonly Edit[] = [];
  /** The article without what does not belong in it: itself as long as nobody says what that is. */
  private own: () => Article = () => this;

  constructor(
    readonly text: string,
    readonly format: Format,
    private readonly read: (text: string) => Reading,
    readonly path?: string,
    readonly url?: string,
    readonly file?: FileBytes,
  ) {}

  get lines(): Lines {
    return (this.lineIndex ??= new Lines(this.text));
  }
  private get content(): Reading {
    return (this.reading ??= this.read(this.text));
  }
  get prose(): View {
    return this.content.prose;
  }
  get blocks(): readonly Block[] {
    return this.content.blocks;
  }
  get links(): readonly Link[] {
    return this.content.links;
  }
  get quiet(): readonly Range[] {
    return (this.quietRanges ??= this.content.quiet());
  }
  get fragments(): readonly Fragment[] {
    return this.content.fragments;
  }
  get frontMatter(): FrontMatter | undefined {
    return this.content.frontMatter;
  }
  get document(): Document | undefined {
    return this.content.document;
  }

  /** Whether it is an HTML page by itself: a site generator's text in HTML declares itself in front matter, and its page is made of it. */
  get isPage(): boolean {
    if (this.format !== 'html') return false;
    const roots = this.document?.children.filter(isTag) ?? [];
    return this.frontMatter === undefined || roots.some((e) => /^(?:html|head|body)$/.test(e.name));
  }

  /** The encoding repairs, in source offsets, sorted, not overlapping. */
  get repairs(): readonly Edit[] {
    return this.mends;
  }
  set repairs(edits: readonly Edit[]) {
    this.mends = edits;
    this.restoredView = undefined;
  }
  /** The prose as it was meant: the encoding repairs made. What is found in it maps back to the source all the same. */
  get restored(): View {
    return (this.restoredView ??= this.mends.length ? this.prose.replaceSource(this.mends) : this.prose);
  }
  /** Where a block stands in `restored`. */
  placeOf({ text }: Block): Range {
    if (this.mends.length === 0) return text;
    const source = this.prose.toSource(text.start, text.end);
    return { start: this.restored.fromSource(source.start), end: this.restored.fromSource(source.end) };
  }
  /** The text of a block, restored. */
  shown(block: Block): string {
    const { start, end } = this.placeOf(block);
    return this.restored.text.slice(start, end);
  }
  /** Says what does not belong in it: deletions in source offsets. They are asked for when `withoutForeign` is, once. */
  setForeign(deletions: () => readonly Edit[]): void {
    this.own = once(() => this.without(deletions()));
  }
  /** The article as it reads without what the review would remove (spam), at the same offsets; itself where that is nothing. */
  get withoutForeign(): Article {
    return this.own();
  }
  private without(deletions: readonly Edit[]): Article {
    if (deletions.length === 0) return this;
    const { text, format, path, url, file } = this;
    const out = new Article(text, format, () => this.content, path, url, file);
    const gone = mergeRanges(deletions).map((r) => ({ start: r.start, end: r.end, text: '' }));
    const stays = (m: Edit): boolean => {
      const at = upperBound(gone, m.start, (g) => g.start);
      return ![gone[at - 1], gone[at]].some((g) => g && overlaps(g, m));
    };
    out.repairs = [...gone, ...this.mends.filter(stays)].sort((a, b) => a.start - b.start);
    return out;
  }
  /** What a reader sees of the source from `start` to `end`, restored; where that is nothing, the source itself. */
  restore(start: number, end: number): string {
    const view = this.restored;
    return view.text.slice(view.fromSource(start), view.fromSource(end)) || this.text.slice(start, end);
  }
  /** Whether the source offset stands in code, a tag, a URL … */
  isQuiet(offset: number): boolean {
    const at = upperBound(this.quiet, offset, (r) => r.start) - 1;
    return at >= 0 && offset < this.quiet[at]!.end;
  }
}
