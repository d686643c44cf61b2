import { type ChildNode, type Element, type Node, isComment, isTag, isText } from 'domhandler';
import { rangeOf, type Block, type Fragment, type Link } from '../article';
import { memo, upperBound, type Range } from '../base';
import type { Profile, Segment } from './profile';

/** Elements that are never taken away with what they hold. */
const FRAME = new Set('html head body main article'.split(' '));

/** Blank text, and comments. */
export const isEmpty = (node: ChildNode): boolean => (isText(node) ? node.data.trim() === '' : isComment(node));

/** How far up an element is looked for: hostile markup nests without end. */
const DEEPEST = 100;

/** The outermost element that holds nothing else than `element`. */
export function outermost(element: Element): Element {
  let at = element;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { parent } = at;
    if (!parent || !isTag(parent) || FRAME.has(parent.name)) return at;
    if (parent.children.some((c) => c !== at && !isEmpty(c))) return at;
    at = parent;
  }
  return at;
}

/** Where an element of one of the article's fragments stands in the source. */
export function sourceOfNode(profile: Profile, node: ChildNode, offset: number): Range {
  const { start, end } = rangeOf(node);
  return { start: start + offset, end: end + offset };
}

/** Offset that must be added to the positions of nodes around a source offset: that of its fragment. */
export function offsetAt(profile: Profile, source: number): number {
  const { fragments } = profile.article;
  return fragments[upperBound(fragments, source, (f) => f.offset) - 1]?.offset ?? 0;
}

const byStart = memo((profile: Profile): readonly Link[] =>
  [...profile.article.links].sort((a, b) => a.start - b.start),
);

/** The links that share a character with a source range. */
export function linksIn(profile: Profile, range: Range): Link[] {
  const links = byStart(profile);
  const out: Link[] = [];
  for (let i = Math.max(0, upperBound(links, range.start, (l) => l.start) - 1); i < links.length; i++) {
    const l = links[i]!;
    if (l.start >= range.end) break;
    if (l.end > range.start) out.push(l);
  }
  return out;
}

const wholeBlock = (profile: Profile, s: Segment): Range => {
  const { element } = s.block;
  if (!element) return profile.article.format === 'html' ? grown(profile, s, s.start, s.end) : s.block;
  return sourceOfNode(profile, outermost(element), offsetAt(profile, s.block.start));
};

/** The source range of `start … end` (prose offsets) in one line: the block itself where that is all of it, else with its whole links. */
export function sourceOfLine(profile: Profile, segment: Segment, start: number, end: number): Range {
  if (segment.whole && start <= segment.start && end >= segment.end) return wholeBlock(profile, segment);
  return grown(profile, segment, start, end);
}

function grown(profile: Profile, segment: Segment, start: number, end: number): Range {
  const { block } = segment;
  let { start: from, end: to } = profile.view.toSource(start, end);
  for (const l of linksIn(profile, { start: from, end: to })) {
    from = Math.min(from, l.start);
    to = Math.max(to, l.end);
  }
  // Marks of Markdown that close what the block's end opened belong to the end.
  if (profile.article.fragments.length) ({ start: from, end: to } = snapped(profile, { start: from, end: to }));
  if (profile.article.format === 'markdown' && !block.element && segment.whole) {
    if (end >= segment.end) to = Math.max(to, block.end);
    // The mark of a heading or an item is that of what is left of it.
    if (start <= segment.start && end >= segment.end) from = Math.min(from, block.start);
  }
  return { start: from, end: to };
}

/** A range of markup grown to the elements of which it holds all the text; to the outermost one where it is all of that. */
function snapped(profile: Profile, range: Range): Range {
  const { fragments } = profile.article;
  const fragment = fragments[upperBound(fragments, range.start, (f) => f.offset) - 1];
  if (!fragment || range.end > fragment.end) return range;
  const start = range.start - fragment.offset;
  const end = range.end - fragment.offset;
  const box = boxAround(fragment, start, end) ?? fragment.document;
  const inside = box.children.filter((c) => !isEmpty(c));
  const held = inside.filter((c) => isHeld(c, start, end));
  if (held.length === 0) return range;
  if (held.length === inside.length && isTag(box) && !FRAME.has(box.name))
    return sourceOfNode(profile, outermost(box), fragment.offset);
  const tags = held.filter((c) => !isText(c));
  if (tags.length === 0) return range;
  const first = sourceOfNode(profile, tags[0]!, fragment.offset);
  const last = sourceOfNode(profile, tags.at(-1)!, fragment.offset);
  return { start: Math.min(range.start, first.start), end: Math.max(range.end, last.end) };
}

/** The innermost element that holds `start … end`, positions of nodes; undefined where none does. */
function boxAround(fragment: Fragment, start: number, end: number): Element | undefined {
  let box: Element | undefined;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = childAround((box ?? fragment.document).children, start, end);
    if (!inner) break;
    box = inner;
  }
  return box;
}

/** The innermost element around a source offset. */
export const elementAt = (fragment: Fragment, source: number): Element | undefined =>
  boxAround(fragment, source - fragment.offset, source - fragment.offset);

function childAround(children: readonly ChildNode[], start: number, end: number): Element | undefined {
  const c = children[upperBound(children, start, (n) => n.startIndex ?? 0) - 1];
  return c && isTag(c) && (c.endIndex ?? -1) + 1 >= end ? c : undefined;
}

/** Whether all the text of a node lies in a range. */
function isHeld(node: ChildNode, start: number, end: number): boolean {
  if ((node.endIndex ?? 0) < start || (node.startIndex ?? 0) >= end) return false;
  const stack: ChildNode[] = [node];
  let n = 0;
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (n++ > MOST_HELD) return false;
    if (isTag(at)) for (const c of at.children) stack.push(c);
    if (!isText(at) || at.data.trim() === '') continue;
    const lead = at.data.length - at.data.trimStart().length;
    const tail = at.data.length - at.data.trimEnd().length;
    if ((at.startIndex ?? 0) + lead < start || (at.endIndex ?? 0) + 1 - tail > end) return false;
  }
  return true;
}
const MOST_HELD = 2000;

/** The source range of several neighbouring lines, each whole. */
export function sourceOfLines(profile: Profile, first: Segment, last: Segment): Range {
  if (first === last) return sourceOfLine(profile, first, first.start, first.end);
  const a = sourceOfLine(profile, first, first.start, first.end);
  const b = sourceOfLine(profile, last, last.start, last.end);
  const range = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  const container = commonContainer(first.block, last.block);
  if (!container) return profile.article.fragments.length ? snapped(profile, range) : range;
  const offset = offsetAt(profile, range.start);
  const inner = textRangeOf(container);
  if (!inner || inner.start + offset < range.start || inner.end + offset > range.end)
    return profile.article.fragments.length ? snapped(profile, range) : range;
  return sourceOfNode(profile, outermost(container), offset);
}

/** From the first to the last child that is not blank. */
function textRangeOf(element: Element): Range | undefined {
  const children = element.children.filter((c) => !isEmpty(c));
  if (children.length === 0) return undefined;
  return { start: rangeOf(children[0]!).start, end: rangeOf(children.at(-1)!).end };
}

/** Whether two lines are of one paragraph: between line breaks, or in one block. */
export const isBeside = (a: Segment, b: Segment): boolean =>
  a.block === b.block || (a.block.within !== undefined && a.block.within === b.block.within);

/** What a block stands in. */
export const boxOf = ({ element, within }: Block): Node | null | undefined => (element ? element.parent : within);

/** The innermost element that two blocks stand in, not far above them; undefined where it is a whole page or article. */
export function commonContainer(a: Block, b: Block): Element | undefined {
  const above = new Set<unknown>();
  let depth = 0;
  for (let at = boxOf(a); at && depth < DEEPEST; at = at.parent, depth++) above.add(at);
  depth = 0;
  for (let at = boxOf(b); at && depth < DEEPEST; at = at.parent, depth++)
    if (above.has(at)) return isTag(at) && !FRAME.has(at.name) ? at : undefined;
  return undefined;
}
