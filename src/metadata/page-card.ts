import { isTag, type Element } from 'domhandler';
import { memo } from '../base';

const HEADING = /^h[2-6]$/;
/** Elements inside a link at which its heading is looked for. */
const DEPTH = 6;

/** Whether an element stands in the card of another article: a link that has a heading, or one `<article>` of several whose headings are links. */
export function isCard(element: Element): boolean {
  let up = element.parent;
  for (let i = 0; up && isTag(up) && i < DEPTH; i++, up = up.parent) {
    if (up.name === 'a' || up.name === 'article') return leadsElsewhere(up);
  }
  return false;
}

const leadsElsewhere = memo((e: Element): boolean =>
  e.name === 'a'
    ? has(e, (h) => HEADING.test(h.name))
    : isOneOfSeveral(e) && has(e, (h) => HEADING.test(h.name) && has(h, isLink)),
);

const isLink = (e: Element): boolean => e.name === 'a';
const isOneOfSeveral = (e: Element): boolean =>
  [e.prev, e.prev?.prev, e.next, e.next?.next].some((x) => x && isTag(x) && x.name === 'article');

/** Whether an element holds one of a kind, not too deep in it. */
const has = (element: Element, is: (e: Element) => boolean, depth = DEPTH): boolean =>
  depth > 0 && element.children.some((e) => isTag(e) && (is(e) || has(e, is, depth - 1)));
