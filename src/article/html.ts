import { decodeHTML } from 'entities';
import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler';
import { Parser, type ParserOptions } from 'htmlparser2';
import type { Range } from '../base';
import type { Block, BlockKind, FrontMatter, Link, Reading } from './article';
import { cutFrontMatter } from './front-matter';
import { WholeTokenizer } from './tokens';
import { ViewBuilder } from './view';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul option noscript iframe'
  ).split(' '),
);
/** Elements whose content is never prose. */
const SILENT = new Set(
  'script style template head svg math object embed video audio canvas select textarea'.split(' '),
);
const CODE = new Set('pre code kbd samp var tt'.split(' '));
const KINDS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph', li: 'item', dd: 'item', dt: 'item', td: 'cell', th: 'cell', caption: 'caption', figcaption: 'caption', pre: 'code',
}; // prettier-ignore

/** The value of an attribute with its entities decoded; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  const raw = element.attribs[name];
  return raw?.includes('&') ? decodeHTML(raw) : raw;
}

/** Where a node stands in the source; `end` exclusive. An element left open ends where its last child does. */
export const rangeOf = (node: ChildNode): Range => ({ start: node.startIndex ?? 0, end: (node.endIndex ?? -1) + 1 });

/** Whether a person reads the value of an attribute of that name. */
const READ = /(?:^|[^\w])(?:content|alt|title|placeholder|aria-label|label|summary)$/;
const read = new Map<string, boolean>();
function isRead(name: string): boolean {
  let known = read.get(name);
  if (known === undefined) {
    if (read.size > 5000) read.clear();
    read.set(name, (known = READ.test(name)));
  }
  return known;
}

/**
 * A tree builder that knows where an element ends whose closing tag was left out (before the tag that implied it), and that notes
 * what of the source a person reads: texts outside of code, values of attributes.
 */
class TreeBuilder extends DomHandler {
  /** Source offsets of what is read: start, end, start, end … */
  readonly readable: number[] = [];
  private source!: ParserPosition;
  private silent = 0;
  override onparserinit(parser: Parser): void {
    this.source = parser;
    super.onparserinit(parser);
  }
  onattribute(name: string, value: string, quote: string | undefined | null): void {
    if (!quote || this.silent || value === '' || !isRead(name)) return;
    const end = this.source.endIndex - 1;
    this.readable.push(end - value.length, end);
  }
  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (UNREAD.has(name)) this.silent++;
  }
  override ontext(data: string): void {
    super.ontext(data);
    if (!this.silent) this.readable.push(this.source.startIndex, this.source.endIndex + 1);
  }
  override onclosetag(name?: string, implied?: boolean): void {
    const element = this.tagStack.at(-1);
    super.onclosetag();
    if (UNREAD.has(name!)) this.silent--;
    const at = this.source.startIndex;
    if (implied && element && at > (element.startIndex ?? 0)) element.endIndex = at - 1;
  }
}
type ParserPosition = Pick<Parser, 'startIndex' | 'endIndex'>;

const UNREAD = new Set([...CODE, 'script', 'style']);

/** Markup as read, with the source offsets of what a person reads of it: start, end, start, end … */
export interface Markup {
  readonly document: Document;
  readonly readable: readonly number[];
}

const OPTIONS: ParserOptions = {
  decodeEntities: false,
  Tokenizer: WholeTokenizer as unknown as NonNullable<ParserOptions['Tokenizer']>,
};

/** Parses markup with source positions. Entities stay as written; nothing is executed or fetched. */
export function readMarkup(text: string): Markup {
  const builder = new TreeBuilder(undefined, { withStartIndices: true, withEndIndices: true });
  new Parser(builder, OPTIONS).end(text);
  return { document: builder.root, readable: builder.readable };
}
export const parseMarkup = (text: string): Document => readMarkup(text).document;

/** Front matter at the head of a page, as Jekyll and Hugo take it: closed, for what is not would take the page along. */
function frontMatterOfPage(text: string): FrontMatter | undefined {
  const found = /^\uFEFF?(?:---|\+\+\+)/.test(text) ? cutFrontMatter(text) : undefined;
  return found?.open ? undefined : found;
}

/** Reads an HTML page, or what a site generator makes one of. Its prose is what a browser would show, a block a line; front matter is none of it. */
export function readHtml(text: string): Reading {
  const frontMatter = frontMatterOfPage(text);
  const from = frontMatter?.end ?? 0;
  // What stands there is no markup, and what follows keeps its place.
  const { document, readable } = readMarkup(from ? ' '.repeat(from) + text.slice(from) : text);
  const writer = new ProseWriter(text);
  writer.walk(document, 0);
  return {
    ...writer.finish(),
    document,
    fragments: [{ document, offset: 0, end: text.length }],
    quiet: () => quietRanges(readable, text.length, 0),
    ...(frontMatter ? { frontMatter } : {}),
  };
}

const AMPERSAND = 38;
const ENTITY = /&[^\s;&<]{1,40};?/y;
const isSpace = (c: number): boolean => c === 32 || (c <= 13 && (c === 9 || c === 10 || c === 12 || c === 13));
const endsWord = (c: number): boolean => c <= 32 || c === AMPERSAND;
const isHeading = (name: string): boolean =>
  name.length === 2 && name.startsWith('h') && name[1]! >= '1' && name[1]! <= '6';

interface Frame {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  /** Runs of text directly in it, and blocks inside it: with one run and no block, the run's block is the element itself. */
  runs: number;
  inner: number;
  last: number;
}

/** Writes the prose of markup block by block; also used for HTML inside Markdown, whose nodes stand `offset` further on. */
export class ProseWriter {
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  private readonly frames: Frame[] = [];
  /** Where in the prose the open links begin. */
  private readonly anchors: number[] = [];
  private run: { view: number; start: number; end: number } | undefined;
  private gap: Range | undefined;
  private offset = 0;

  constructor(
    private readonly source: string,
    readonly out = new ViewBuilder(source),
  ) {}

  walk(document: Document, offset: number): void {
    this.offset = offset;
    let node: ChildNode | null = document.children[0] ?? null;
    // Without a stack of calls: markup nested 50,000 deep must not overflow it.
    while (node) {
      if (isText(node)) this.text(node.data, node.startIndex! + offset);
      else if (isTag(node) && !SILENT.has(node.name)) {
        this.enter(node);
        const first: ChildNode | undefined = node.children[0];
        if (first) {
          node = first;
          continue;
        }
        this.leave(node);
      }
      while (node && !node.next) {
        const { parent }: ChildNode = node;
        node = parent && parent !== document ? parent : null;
        if (node && isTag(node)) this.leave(node);
      }
      node = node ? node.next : null;
    }
    this.flush();
  }

  finish(): Pick<Reading, 'prose' | 'blocks' | 'links'> {
    return { prose: this.out.build(), blocks: this.blocks, links: this.links };
  }

  private enter(element: Element): void {
    const { name } = element;
    if (name === 'br') return this.flush();
    if (name === 'a') {
      if (element.attribs.href !== undefined) this.anchors.push(this.out.length + (this.run && this.gap ? 1 : 0));
      return;
    }
    if (!BLOCKS.has(name)) return;
    this.flush();
    const outer = this.frames.at(-1);
    if (outer) outer.inner++;
    const level = isHeading(name) ? Number(name[1]) : 0;
    const kind = level ? 'heading' : (KINDS[name] ?? 'other');
    const quoted = name === 'blockquote' || (outer?.quoted ?? false);
    this.frames.push({ element, kind, level, quoted, runs: 0, inner: 0, last: -1 });
  }

  private leave(element: Element): void {
    const { name } = element;
    if (name === 'a') return this.leaveLink(element);
    if (!BLOCKS.has(name)) return;
    this.flush();
    const frame = this.frames.pop()!;
    const block = this.blocks[frame.last];
    if (frame.runs !== 1 || frame.inner !== 0 || !block) return;
    const { start, end } = rangeOf(element);
    const { within: _, ...rest } = block;
    this.blocks[frame.last] = { ...rest, start: start + this.offset, end: end + this.offset, element };
  }

  private leaveLink(element: Element): void {
    const href = attribute(element, 'href');
    if (href === undefined) return;
    const from = this.anchors.pop()!;
    const { start, end } = rangeOf(element);
    const text = { start: from, end: Math.max(from, this.out.length) };
    this.links.push({ start: start + this.offset, end: end + this.offset, href, text, element });
  }

  private text(data: string, at: number): void {
    let from = 0;
    const size = data.length;
    for (let i = 0; i < size; i++) {
      const c = data.charCodeAt(i);
      if (c === AMPERSAND) {
        ENTITY.lastIndex = i;
        const written = ENTITY.exec(data)?.[0];
        const shown = written && decodeHTML(written);
        if (written === undefined || shown === written) continue;
        this.show(at + from, at + i);
        from = i + written.length;
        this.show(at + i, at + from, shown);
        i = from - 1;
      } else if (isSpace(c)) {
        // One space inside words is copied with them.
        if (c === 32 && i > from && i + 1 < size && !endsWord(data.charCodeAt(i + 1))) continue;
        this.show(at + from, at + i);
        const start = i;
        while (i + 1 < size && isSpace(data.charCodeAt(i + 1))) i++;
        from = i + 1;
        this.gap ??= { start: at + start, end: at + from };
      }
    }
    this.show(at + from, at + size);
  }

  private show(start: number, end: number, as?: string): void {
    if (end <= start) return;
    if (!this.run) this.run = { view: this.out.length, start, end };
    else if (this.gap) this.out.put(' ', this.gap.start, this.gap.end);
    this.gap = undefined;
    this.run.end = end;
    if (as === undefined) this.out.copy(start, end);
    else this.out.put(as, start, end);
  }

  /** Ends the line, if one is begun. */
  flush(): void {
    const { run } = this;
    this.gap = undefined;
    this.run = undefined;
    if (!run) return;
    const frame = this.frames.at(-1);
    if (frame) {
      frame.runs++;
      frame.last = this.blocks.length;
    }
    this.blocks.push({
      kind: frame?.kind ?? 'other',
      level: frame?.level ?? 0,
      start: run.start,
      end: run.end,
      text: { start: run.view, end: this.out.length },
      quoted: frame?.quoted ?? false,
      ...(frame && { within: frame.element }),
    });
    this.out.put('\n', run.end, run.end);
  }
}

/** Scripts, styles, code and tags, in source offsets: what stands between what is read. */
export function quietRanges(readable: readonly number[], length: number, offset: number): Range[] {
  const out: Range[] = [];
  let at = 0;
  for (let i = 0; i < readable.length; i += 2) {
    const start = readable[i]!;
    if (start > at) out.push({ start: at + offset, end: start + offset });
    at = Math.max(at, readable[i + 1]!);
  }
  if (length > at) out.push({ start: at + offset, end: length + offset });
  return out;
}
