import { type ChildNode, type Element, isComment, isTag, isText } from 'domhandler';
import { rangeOf } from '../article';
import { msg } from '../base';
import { collect } from './collect';
import type { FoundMarkup } from './hidden';
import type { Profile } from './profile';

/** Elements that the empty boxes of a page are not made of: they mark up words. */
const ODD = new Set(
  'abbr acronym address b bdo bdi big blockquote caption center cite code data dd del dfn dir dl dt em fieldset font kbd legend listing mark noframes nobr optgroup pre q rp rt ruby s samp small strike strong sub sup tt u var xmp'.split(
    ' ',
  ),
);
/** Draws something though it has no text, or waits for a script to fill it. */
const DRAWN = new Set(
  'img svg iframe input canvas video audio embed object script picture source textarea button select hr br meta link noscript style template a progress meter slot math'.split(
    ' ',
  ),
);

/** Fewest elements of a nest. */
const FEWEST = 4;
/** Letters and digits thrown together: `x8d2k`; a word with a number behind it is a name. */
const isRandomName = (name: string): boolean =>
  /^[a-z\d]{4,9}$/i.test(name) &&
  /\d/.test(name) &&
  /[a-z]/i.test(name) &&
  !/^[a-z]{3,}\d{1,3}$|^\d+[a-z]{1,2}$|^[a-z]\d{3,}$/i.test(name);

interface Nest {
  elements: number;
  odd: number;
  random: number;
  /** With an attribute that means something. */
  telling: number;
  readonly names: Set<string>;
}

/** Nests of empty tags with random names: the litter of tools that make each hacked page look like no other. */
export function emptyNests(profile: Profile): FoundMarkup[] {
  const out: FoundMarkup[] = [];
  const { hollow } = collect(profile);
  if (hollow.length === 0) return out;
  const empty = emptyElements(hollow.map((h) => h.node));
  const seen = new Set<Element>();
  for (const { node, offset } of hollow) {
    let top: Element | undefined;
    for (
      let at: Element | null = node;
      at && empty.has(at);
      at = isTag(at.parent as ChildNode) ? (at.parent as Element) : null
    )
      top = at;
    if (!top || seen.has(top)) continue;
    const run = runOf(top, empty);
    for (const e of run) seen.add(e);
    const nest = sum(run);
    const z = judge(nest);
    if (z < 0.5) continue;
    out.push({
      start: rangeOf(run[0]!).start + offset,
      end: rangeOf(run.at(-1)!).end + offset,
      z,
      count: nest.elements,
      reasons: [
        { weight: 1.5, why: msg('{0} elements without any text or picture', nest.elements) },
        nest.random > 1 ? { weight: 2, why: msg('{0} random names', nest.random) } : undefined,
        { weight: 1, why: msg('tags thrown together: {0}', [...nest.names].slice(0, 8).join(', ')) },
      ],
    });
  }
  return out;
}

function judge(n: Nest): number {
  if (n.elements < FEWEST) return -5;
  const random = n.random / n.elements;
  const odd = n.odd / n.elements;
  return (
    -4 +
    Math.min(1.5, n.elements / 6) +
    3 * random +
    2.4 * odd +
    0.3 * Math.min(6, n.names.size - 1) -
    2 * (n.telling / n.elements)
  );
}

const isBlank = (c: ChildNode): boolean => (isText(c) ? c.data.trim() === '' : isComment(c));

/** All elements that hold nothing but empty ones: bottom-up from those without children, each looked at once. */
function emptyElements(hollow: readonly Element[]): Set<Element> {
  const out = new Set<Element>();
  const waiting = new Map<Element, number>();
  const queue = hollow.filter((e) => !DRAWN.has(e.name));
  for (let e = queue.pop(); e; e = queue.pop()) {
    if (e.name === 'body' || e.name === 'html') continue;
    out.add(e);
    if (!e.parent || !isTag(e.parent)) continue;
    const parent = e.parent;
    const left = (waiting.get(parent) ?? parent.children.filter((c) => !isBlank(c)).length) - 1;
    waiting.set(parent, left);
    if (left === 0 && !DRAWN.has(parent.name)) queue.push(parent);
  }
  return out;
}

/** An empty element and its empty neighbours that are of the same make. */
function runOf(top: Element, empty: ReadonlySet<Element>): Element[] {
  const run = [top];
  const strange = isStrange(top);
  const joins = (e: Element | undefined): e is Element => e !== undefined && empty.has(e) && isStrange(e) === strange;
  for (let at = next(top, -1); joins(at); at = next(at, -1)) run.unshift(at);
  for (let at = next(top, 1); joins(at); at = next(at, 1)) run.push(at);
  return run;
}

/** Whether an element has a random name or is one that no page leaves empty. */
const isStrange = (e: Element): boolean => ODD.has(e.name) || Object.values(e.attribs).some(isRandomName);

function next(e: Element, way: 1 | -1): Element | undefined {
  let at: ChildNode | null = way > 0 ? e.next : e.prev;
  while (at && isText(at) && at.data.trim() === '') at = way > 0 ? at.next : at.prev;
  return at && isTag(at) ? at : undefined;
}

function sum(run: readonly Element[]): Nest {
  const nest: Nest = { elements: 0, odd: 0, random: 0, telling: 0, names: new Set() };
  const stack: ChildNode[] = [...run];
  for (let node = stack.pop(); node && nest.elements < 5000; node = stack.pop()) {
    if (!isTag(node)) continue;
    nest.elements++;
    nest.names.add(node.name);
    if (ODD.has(node.name)) nest.odd++;
    const values = Object.values(node.attribs);
    if (values.some(isRandomName)) nest.random++;
    else if (values.length > 0) nest.telling++;
    for (const each of node.children) stack.push(each);
  }
  return nest;
}
