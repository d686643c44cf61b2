import { decodeHTML } from 'entities';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { GFM, parser as commonmark } from '@lezer/markdown';
import { mergeRanges, type Range } from '../base';
import type { BlockKind, Fragment, Reading } from './article';
import { cutFrontMatter } from './front-matter';
import { ProseWriter, quietRanges, readMarkup } from './html';
import { isIndentedProse } from './indented-prose';

const parser = commonmark.configure([GFM]);

/** Inline nodes that a reader does not see. */
const MARKS = new Set(
  'EmphasisMark StrikethroughMark LinkMark CodeMark QuoteMark ListMark HeaderMark TaskMarker HTMLTag Comment ProcessingInstruction LinkTitle LinkLabel TableDelimiter CodeInfo'.split(
    ' ',
  ),
);
const LEAVES: Readonly<Record<string, BlockKind>> = { Paragraph: 'paragraph', TableCell: 'cell', Task: 'item' };

/** Reads CommonMark with GitHub's tables, strikethrough and autolinks. Front matter is cut off first; a soft break stays a line break. */
export function readMarkdown(text: string): Reading {
  const frontMatter = cutFrontMatter(text);
  const from = frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const reader = new MarkdownWalker(text, from);
  reader.walk(parser.parse(tame(plainLines(text.slice(from)))).topNode);
  return {
    ...reader.writer.finish(),
    fragments: reader.fragments,
    quiet: () => reader.quietRanges(),
    ...(frontMatter ? { frontMatter } : {}),
  };
}

class MarkdownWalker {
  readonly writer: ProseWriter;
  readonly fragments: Fragment[] = [];
  /** What is read of each fragment. */
  private readonly read: (readonly number[])[] = [];
  private readonly quiet: Range[] = [];
  /** What is indented by four spaces or more is the article, not code. */
  private prose = false;
  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.writer = new ProseWriter(text);
  }

  quietRanges(): Range[] {
    const inner = this.fragments.flatMap((f, i) => quietRanges(this.read[i]!, f.end - f.offset, f.offset));
    return mergeRanges([...this.quiet, ...inner]);
  }

  walk(top: SyntaxNode): void {
    this.prose = isIndentedProse(top, (node) => this.text.slice(node.from + this.from, node.to + this.from));
    const stack: { node: SyntaxNode; quoted: boolean; item: SyntaxNode | undefined }[] = [
      { node: top, quoted: false, item: undefined },
    ];
    for (let it = stack.pop(); it; it = stack.pop()) {
      const { node, quoted, item } = it;
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
      const leaf = heading ? 'heading' : LEAVES[node.name];
      if (leaf === 'paragraph' && this.isFormula(node)) this.code(node, quoted);
      else if (leaf) {
        const alone = item?.firstChild?.nextSibling?.from === node.from && !node.nextSibling;
        this.leaf(
          node,
          item && leaf === 'paragraph' ? 'item' : leaf,
          Number(heading?.[1] ?? 0),
          quoted,
          alone ? item : undefined,
        );
      } else if (node.name === 'HTMLBlock') this.html(node);
      else if (node.name === 'CodeBlock' && this.prose && !item) this.indented(node, quoted);
      else if (node.name === 'FencedCode' || node.name === 'CodeBlock') this.code(node, quoted);
      else {
        const children: typeof stack = [];
        for (let child = node.firstChild; child; child = child.nextSibling)
          children.push({
            node: child,
            quoted: quoted || node.name === 'Blockquote',
            item: node.name === 'ListItem' ? node : item,
          });
        for (const c of children.reverse()) stack.push(c);
      }
    }
  }

  private html(node: SyntaxNode): void {
    const offset = node.from + this.from;
    const { document, readable } = readMarkup(this.text.slice(offset, node.to + this.from));
    this.read.push(readable);
    this.fragments.push({ document, offset, end: node.to + this.from });
    this.writer.walk(document, offset);
  }

  private code(node: SyntaxNode, quoted: boolean): void {
    const range = { start: node.from + this.from, end: node.to + this.from };
    const at = this.writer.out.length;
    this.writer.blocks.push({ ...range, kind: 'code', level: 0, text: { start: at, end: at }, quoted });
    this.quiet.push(range);
  }

  /** A formula by itself, as TeX has it. */
  private isFormula(node: SyntaxNode): boolean {
    const start = node.from + this.from;
    const [open, close] = this.text.startsWith('$$', start) ? ['$$', '$$'] : ['\\[', '\\]'];
    const end = this.trimmed(node.to) + this.from;
    return end - start > 4 && this.text.startsWith(open, start) && this.text.startsWith(close, end - 2);
  }

  /** Every line of an indented story is a paragraph, as in plain text. */
  private indented(node: SyntaxNode, quoted: boolean): void {
    const { out, blocks } = this.writer;
    const end = node.to + this.from;
    for (let at = node.from + this.from; at < end;) {
      const nl = this.text.indexOf('\n', at);
      const stop = nl < 0 || nl > end ? end : nl;
      const line = this.text.slice(at, stop);
      const start = at + line.length - line.trimStart().length;
      const last = start + line.trim().length;
      at = stop + 1;
      if (last === start) continue;
      const view = out.length;
      out.copy(start, last);
      blocks.push({ kind: 'paragraph', level: 0, start, end: last, text: { start: view, end: out.length }, quoted });
      out.put('\n', last, last);
    }
  }

  private leaf(node: SyntaxNode, kind: BlockKind, level: number, quoted: boolean, outer: SyntaxNode | undefined): void {
    const { out, blocks } = this.writer;
    const view = out.length;
    const end = this.trimmed(node.to);
    this.inline(node, end);
    if (out.length === view) return;
    const range = { start: (outer ?? node).from + this.from, end: (outer ? this.trimmed(outer.to) : end) + this.from };
    blocks.push({ kind, level, ...range, text: { start: view, end: out.length }, quoted });
    out.put('\n', range.end, range.end);
  }

  /** A node's end without the white space before it: the parser counts the CR of a CR LF to the line. */
  private trimmed(to: number): number {
    while (to > 0 && ' \t\r\n'.includes(this.text[to + this.from - 1]!)) to--;
    return to;
  }

  /** Shows the text of a leaf block without its marks; nesting needs no stack of ours to run over. */
  private inline(leaf: SyntaxNode, to: number): void {
    const open: { from: number; link: boolean; marks: number }[] = [];
    let at = leaf.from;
    leaf.cursor().iterate(
      (node) => {
        if (node.from === leaf.from && node.to === leaf.to && open.length === 0)
          return void open.push({ from: 0, link: false, marks: 0 });
        const frame = open.at(-1)!;
        // Past the second mark of a link stand its address and title.
        if (!frame.link || frame.marks < 2) this.copy(at, node.from);
        at = node.from;
        if (node.name === 'LinkMark') frame.marks++;
        const shown = !this.special(node, frame.link) && !MARKS.has(node.name);
        if (shown) {
          if (node.name === 'InlineCode') this.quiet.push(this.source(node));
          open.push({ from: this.writer.out.length, link: node.name === 'Link' || node.name === 'Image', marks: 0 });
          return true;
        }
        at = this.past(node, leaf);
        return false;
      },
      (node) => {
        const frame = open.pop()!;
        if (open.length === 0) return;
        if (!frame.link) this.copy(at, node.to);
        at = node.to;
        if (node.name === 'Link') this.link(node, frame.from);
      },
    );
    this.copy(at, to);
  }

  private source({ from, to }: { from: number; to: number }): Range {
    return { start: from + this.from, end: to + this.from };
  }

  /** Where the text goes on after a mark; the space after a heading's or a quotation's mark belongs to the mark. */
  private past(node: SyntaxNodeRef, leaf: SyntaxNode): number {
    let at = node.to;
    const spaces = node.name === 'QuoteMark' ? 1 : node.name === 'HeaderMark' && node.from === leaf.from ? Infinity : 0;
    for (let n = 0; n < spaces && this.text[at + this.from] === ' '; n++) at++;
    return at;
  }

  /** Entities, escapes and addresses; whether the node was one. */
  private special(node: SyntaxNodeRef, inLink: boolean): boolean {
    const { start, end } = this.source(node);
    const { out, links } = this.writer;
    if (node.name === 'Entity') out.put(decodeHTML(this.text.slice(start, end)), start, end);
    else if (node.name === 'Escape') out.copy(start + 1, end);
    else if (node.name === 'URL') {
      this.quiet.push({ start, end });
      if (inLink) return true;
      links.push({
        start,
        end,
        href: this.text.slice(start, end),
        text: { start: out.length, end: out.length + end - start },
      });
      out.copy(start, end);
    } else {
      if (node.name === 'HTMLTag') this.quiet.push({ start, end });
      return false;
    }
    return true;
  }

  private link(node: SyntaxNodeRef, from: number): void {
    const url = node.node.getChild('URL');
    const href = url ? this.text.slice(url.from + this.from, url.to + this.from) : '';
    this.writer.links.push({ ...this.source(node), href, text: { start: from, end: this.writer.out.length } });
  }

  private copy(from: number, to: number): void {
    if (to > from) this.writer.out.copy(from + this.from, to + this.from);
  }
}

/** With line ends of one unit, and as long: the parser takes no line that ends in a carriage return for blank, and HTML never ends. */
const plainLines = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\t\n') : text);

/** How many openers (brackets, backticks, emphasis) a paragraph may hold; with more the parser's time grows with their square. */
const MOST_OPENERS = 1500;
/** How deep a line may be indented and still open a nested block. */
const DEEPEST = 400;
const OPENER = /[[\]`*_~<]/g;

/**
 * The text as the parser is to see it: of the same length, but in a paragraph with thousands of openers none of them counts,
 * nor does an indentation of hundreds. No article has such; a hostile text would hold the review up for minutes.
 */
function tame(text: string): string {
  if (text.length < MOST_OPENERS) return text;
  let out = '';
  let kept = 0;
  let start = 0;
  let openers = 0;
  const calm = (end: number): void => {
    if (openers > MOST_OPENERS) {
      out += text.slice(kept, start) + text.slice(start, end).replace(OPENER, 'x');
      kept = end;
    }
    start = end;
    openers = 0;
  };
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const line = text.slice(at, next);
    const indent = /^[ \t]*/.exec(line)![0].length;
    if (indent === line.trimEnd().length || /^(?:[-*+>#|]|\d+[.)])/.test(line.slice(indent))) calm(at);
    if (indent > DEEPEST && indent < line.trimEnd().length) {
      out += text.slice(kept, at) + 'x'.repeat(indent);
      kept = at + indent;
      start = Math.max(start, kept);
    }
    openers += line.match(OPENER)?.length ?? 0;
    at = next;
  }
  calm(text.length);
  return out + text.slice(kept);
}
