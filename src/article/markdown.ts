import { decodeHTML } from 'entities';
import type { SyntaxNode } from '@lezer/common';
import { GFM, parser as commonmark } from '@lezer/markdown';
import { mergeRanges, type Range } from '../base';
import type { BlockKind, Fragment, Reading } from './article';
import { cutFrontMatter } from './front-matter';
import { parseMarkup, ProseWriter, quietRanges } from './html';

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
  reader.walk(parser.parse(text.slice(from)).topNode);
  return {
    ...reader.writer.finish(),
    fragments: reader.fragments,
    quiet: () => reader.quietRanges(frontMatter),
    ...(frontMatter ? { frontMatter } : {}),
  };
}

class MarkdownWalker {
  readonly writer: ProseWriter;
  readonly fragments: Fragment[] = [];
  private readonly quiet: Range[] = [];
  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.writer = new ProseWriter(text);
  }

  quietRanges(frontMatter: Range | undefined): Range[] {
    void frontMatter;
    const inner = this.fragments.flatMap((f) => quietRanges(f.document, this.text.slice(f.offset, f.end), f.offset));
    return mergeRanges([...this.quiet, ...inner]);
  }

  walk(top: SyntaxNode): void {
    const stack: { node: SyntaxNode; quoted: boolean; item: SyntaxNode | undefined }[] = [
      { node: top, quoted: false, item: undefined },
    ];
    for (let it = stack.pop(); it; it = stack.pop()) {
      const { node, quoted, item } = it;
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
      const leaf = heading ? 'heading' : LEAVES[node.name];
      if (leaf) {
        const alone = item?.firstChild?.nextSibling?.from === node.from && !node.nextSibling;
        this.leaf(
          node,
          item && leaf === 'paragraph' ? 'item' : leaf,
          Number(heading?.[1] ?? 0),
          quoted,
          alone ? item : undefined,
        );
      } else if (node.name === 'HTMLBlock') this.html(node);
      else if (node.name === 'FencedCode' || node.name === 'CodeBlock') this.code(node, quoted);
      else {
        const children: typeof stack = [];
        for (let child = node.firstChild; child; child = child.nextSibling)
          children.push({
            node: child,
            quoted: quoted || node.name === 'Blockquote',
            item: node.name === 'ListItem' ? node : item,
          });
        stack.push(...children.reverse());
      }
    }
  }

  private html(node: SyntaxNode): void {
    const offset = node.from + this.from;
    const document = parseMarkup(this.text.slice(offset, node.to + this.from));
    this.fragments.push({ document, offset, end: node.to + this.from });
    this.writer.walk(document, offset);
  }

  private code(node: SyntaxNode, quoted: boolean): void {
    const range = { start: node.from + this.from, end: node.to + this.from };
    const at = this.writer.out.length;
    this.writer.blocks.push({ ...range, kind: 'code', level: 0, text: { start: at, end: at }, quoted });
    this.quiet.push(range);
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

  /** Shows the text of an inline node without its marks. Inline nesting is bounded by the parser. */
  private inline(node: SyntaxNode, to = node.to): void {
    let at = node.from;
    let marks = 0;
    const link = node.name === 'Link' || node.name === 'Image';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      // Past the second mark of a link stand its address and title.
      if (!link || marks < 2) this.copy(at, child.from);
      at = child.to;
      if (child.name === 'LinkMark') marks++;
      if (child.name === 'HeaderMark' && child.from === node.from) while (this.text[at + this.from] === ' ') at++;
      this.child(child, node);
    }
    if (!link) this.copy(at, to);
  }

  private child(child: SyntaxNode, parent: SyntaxNode): void {
    const start = child.from + this.from;
    const end = child.to + this.from;
    const { out, links } = this.writer;
    if (child.name === 'Entity') out.put(decodeHTML(this.text.slice(start, end)), start, end);
    else if (child.name === 'Escape') out.copy(start + 1, end);
    else if (child.name === 'URL') {
      this.quiet.push({ start, end });
      const href = this.text.slice(start, end);
      const bare = parent.name !== 'Link' && parent.name !== 'Image' && parent.name !== 'LinkReference';
      if (bare) {
        links.push({ start, end, href, text: { start: out.length, end: out.length + href.length } });
        out.copy(start, end);
      }
    } else if (MARKS.has(child.name)) {
      if (child.name === 'HTMLTag') this.quiet.push({ start, end });
      if (child.name === 'QuoteMark') this.skipSpace = end;
    } else {
      const from = out.length;
      if (child.name === 'InlineCode') this.quiet.push({ start, end });
      this.inline(child);
      if (child.name === 'Link') {
        const url = child.getChild('URL');
        const href = url ? this.text.slice(url.from + this.from, url.to + this.from) : '';
        links.push({ start, end, href, text: { start: from, end: out.length } });
      }
    }
  }

  /** After a quotation mark one space belongs to the mark. */
  private skipSpace = -1;

  private copy(from: number, to: number): void {
    let start = from + this.from;
    const end = to + this.from;
    if (start === this.skipSpace && this.text[start] === ' ') start++;
    this.writer.out.copy(start, Math.max(start, end));
  }
}
