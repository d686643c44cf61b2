import { decodeHTML } from 'entities';
import { type ChildNode, type Document, DomHandler, type Element, isTag, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Range } from '../base';
import type { Block, BlockKind, Link, Reading } from './article';
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

/** A tree builder that knows where an element ends whose closing tag was left out: before the tag that implied it. */
class TreeBuilder extends DomHandler {
  private source: ParserPosition | undefined;
  override onparserinit(parser: Parser): void {
    this.source = parser;
    super.onparserinit(parser);
  }
  override onclosetag(_name?: string, implied?: boolean): void {
    const element = this.tagStack.at(-1);
    super.onclosetag();
    const at = this.source?.startIndex ?? 0;
    if (implied && element && at > (element.startIndex ?? 0)) element.endIndex = at - 1;
  }
}
type ParserPosition = Pick<Parser, 'startIndex'>;

/** Parses markup with source positions. Entities stay as written; nothing is executed or fetched. */
export function parseMarkup(text: string): Document {
  const builder = new TreeBuilder(undefined, { withStartIndices: true, withEndIndices: true });
  new Parser(builder, { decodeEntities: false }).end(text);
  return builder.root;
}

/** Reads an HTML page. Its prose is what a browser would show, a block a line. */
export function readHtml(text: string): Reading {
  const document = parseMarkup(text);
  const writer = new ProseWriter(text);
  writer.walk(document, 0);
  return {
    ...writer.finish(),
    document,
    fragments: [{ document, offset: 0, end: text.length }],
    quiet: () => quietRanges(document, text, 0),
  };
}

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
  private run: { view: number; start: number; end: number } | undefined;
  private gap: Range | undefined;
  private offset = 0;

  constructor(
    private readonly source: string,
    readonly out = new ViewBuilder(source),
  ) {}

  walk(document: Document, offset: number): void {
    this.offset = offset;
    // An explicit stack: markup nested 50,000 deep must not overflow ours.
    const stack: { nodes: readonly ChildNode[]; next: number; leave: (() => void) | undefined }[] = [
      { nodes: document.children, next: 0, leave: undefined },
    ];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node = top.nodes[top.next++];
      if (!node) {
        top.leave?.();
        stack.pop();
      } else if (isText(node)) this.text(node.data, (node.startIndex ?? 0) + offset);
      else if (isTag(node) && !SILENT.has(node.name)) {
        const leave = this.enter(node);
        if (node.children.length) stack.push({ nodes: node.children, next: 0, leave });
        else leave?.();
      }
    }
    this.flush();
  }

  finish(): Pick<Reading, 'prose' | 'blocks' | 'links'> {
    return { prose: this.out.build(), blocks: this.blocks, links: this.links };
  }

  private enter(element: Element): (() => void) | undefined {
    const { name } = element;
    if (name === 'br') {
      this.flush();
      return undefined;
    }
    if (name === 'a') return this.enterLink(element);
    if (!BLOCKS.has(name)) return undefined;
    this.flush();
    const outer = this.frames.at(-1);
    if (outer) outer.inner++;
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
    const kind = level ? 'heading' : (KINDS[name] ?? 'other');
    this.frames.push({
      element,
      kind,
      level,
      quoted: name === 'blockquote' || (outer?.quoted ?? false),
      runs: 0,
      inner: 0,
      last: -1,
    });
    return () => {
      this.flush();
      const frame = this.frames.pop()!;
      const block = this.blocks[frame.last];
      if (frame.runs === 1 && frame.inner === 0 && block) {
        const { start, end } = rangeOf(element);
        this.blocks[frame.last] = { ...block, start: start + this.offset, end: end + this.offset, element };
      }
    };
  }

  private enterLink(element: Element): (() => void) | undefined {
    const href = attribute(element, 'href');
    if (href === undefined) return undefined;
    const from = this.out.length + (this.run && this.gap ? 1 : 0);
    return () => {
      const { start, end } = rangeOf(element);
      const to = Math.max(from, this.out.length);
      this.links.push({
        start: start + this.offset,
        end: end + this.offset,
        href,
        text: { start: from, end: to },
        element,
      });
    };
  }

  private text(data: string, at: number): void {
    const token = /[ \t\n\r\f]+|&[^\s;&<]{1,40};?/g;
    let from = 0;
    for (let m = token.exec(data); m; m = token.exec(data)) {
      const space = !m[0].startsWith('&');
      if (space && m[0] === ' ' && m.index > from) {
        const next = data.charCodeAt(m.index + 1);
        if (next > 32 && next !== 38) continue; // one space inside words: copied with them
      }
      const shown = space ? '' : decodeHTML(m[0]);
      if (!space && shown === m[0]) continue;
      this.show(at + from, at + m.index);
      from = m.index + m[0].length;
      if (space) this.gap ??= { start: at + m.index, end: at + from };
      else this.show(at + m.index, at + from, shown);
    }
    this.show(at + from, at + data.length);
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
    });
    this.out.put('\n', run.end, run.end);
  }
}

/** Attributes whose value a person reads. */
const READ =
  /\b(?:content|alt|title|placeholder|aria-label|label|summary)[ \t\n\r\f]*=[ \t\n\r\f]*(?:"([^"]*)"|'([^']*)')/gi;

/** Scripts, styles, code and tags, in source offsets; a tag's readable attribute values are left out of it. */
export function quietRanges(document: Document, text: string, offset: number): Range[] {
  const out: Range[] = [];
  let at = 0;
  const readable = (start: number, end: number): void => {
    if (end <= start) return;
    if (start > at) out.push({ start: at + offset, end: start + offset });
    at = Math.max(at, end);
  };
  const stack: ChildNode[] = [...document.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { start, end } = rangeOf(node);
    if (isText(node)) readable(start, end);
    else if (isTag(node)) {
      const open = text.slice(start, node.children[0] ? rangeOf(node.children[0]).start : end);
      for (const m of open.matchAll(READ)) {
        const value = m[1] ?? m[2] ?? '';
        const from = start + m.index + m[0].length - 1 - value.length;
        readable(from, from + value.length);
      }
      if (!CODE.has(node.name) && node.name !== 'script' && node.name !== 'style')
        for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
    }
  }
  if (text.length > at) out.push({ start: at + offset, end: text.length + offset });
  return out;
}
