import { type ChildNode, isTag, isText } from 'domhandler';
import { rangeOf } from '../article';
import { Kind } from './chars';
import { type ItemList, trim } from './items';
import { isEmpty, offsetAt } from './place';
import type { Profile, Segment } from './profile';

const FEWEST = 4;

/** A line whose words each stand in an inline element of their own, with nothing between: what a reader sees as a list. */
export function elementRun(profile: Profile, segment: Segment): ItemList | undefined {
  const { element } = segment.block;
  if (!element || !segment.whole) return undefined;
  const children = element.children.filter((c) => !isEmpty(c));
  if (children.length < FEWEST || !children.every((c) => isTag(c) && c.name !== 'a' && c.children.every(isText)))
    return undefined;
  const offset = offsetAt(profile, segment.block.start);
  const items = children.map((c) => textOf(profile, c, offset));
  if (items.some((r) => r.end <= r.start || r.start < segment.start || r.end > segment.end)) return undefined;
  return { start: segment.start, end: segment.end, items, separator: Kind.line, head: true, tail: true };
}

function textOf(profile: Profile, node: ChildNode, offset: number): { start: number; end: number } {
  const { start, end } = rangeOf(node);
  const { view, text } = profile;
  return trim(text, view.fromSource(start + offset), view.fromSource(end + offset));
}
