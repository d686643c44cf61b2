import { type ChildNode, type Comment, type Document, type Element, isComment, isTag } from 'domhandler';
import { parseMarkup, type Fragment } from '../article';
import { memo, overlaps, type Range } from '../base';
import { hidingOf, sheetOf, type Hiding, type Sheet } from './hiding';
import type { Profile } from './profile';

/** An element that a reader does not see, and how it is hidden. */
export interface HiddenElement {
  readonly element: Element;
  readonly hiding: Hiding;
  readonly offset: number;
}
export interface Placed<T> {
  readonly node: T;
  readonly offset: number;
}

/** What the rules over markup need, gathered in one walk. */
export interface Collected {
  readonly fragments: readonly Fragment[];
  readonly hidden: readonly HiddenElement[];
  readonly frames: readonly Placed<Element>[];
  readonly comments: readonly Placed<Comment>[];
  readonly scripts: readonly Placed<Element>[];
  /** `<meta>`, `<title>`, `<link>`, `<base>`, in order. */
  readonly heads: readonly Element[];
  /** Elements without children that are neither void nor known to be drawn. */
  readonly hollow: readonly Placed<Element>[];
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Nothing below them is of the page's text. */
const CLOSED = new Set(['script', 'style', 'svg', 'math', 'template', 'select', 'video', 'audio', 'canvas']);
const HEADS = new Set(['meta', 'title', 'link', 'base']);
const MARKUP =
  /<(?:div|span|p|a|ul|table|section|font|marquee|iframe|script|noscript|style|h\d|b|i|u|em|strong|object|center)[\s>]/i;

/** The article's fragments; of text that holds tags of its own also these. */
function fragmentsOf(profile: Profile): Fragment[] {
  const { article } = profile;
  const out = [...article.fragments];
  if (article.format === 'html' || !article.text.includes('<')) return out;
  const known = (r: Range): boolean => out.some((f) => overlaps({ start: f.offset, end: f.end }, r));
  const add = (start: number, end: number): void => {
    out.push({ document: parseMarkup(article.text.slice(start, end)), offset: start, end });
  };
  for (const b of article.blocks) {
    if (b.kind === 'code' || b.element) continue;
    if (MARKUP.test(article.text.slice(b.start, b.end)) && !known(b)) add(b.start, b.end);
  }
  for (let at = article.text.indexOf('<!--'); at >= 0; at = article.text.indexOf('<!--', at + 4)) {
    const end = article.text.indexOf('-->', at + 4);
    if (end < 0) break;
    const range = { start: at, end: end + 3 };
    if (!known(range) && !inCode(profile, at)) add(at, end + 3);
    at = end;
  }
  return out.sort((a, b) => a.offset - b.offset);
}

const inCode = (profile: Profile, at: number): boolean =>
  profile.article.blocks.some((b) => b.kind === 'code' && b.start <= at && at < b.end);

export const collect = memo((profile: Profile): Collected => {
  const fragments = fragmentsOf(profile);
  const out = { fragments, hidden: [], frames: [], comments: [], scripts: [], heads: [], hollow: [] } as {
    -readonly [K in keyof Collected]: Collected[K] extends readonly (infer T)[] ? T[] : never;
  };
  for (const f of fragments) walk(f.document, f.offset, out);
  return out;
});

type Out = { -readonly [K in keyof Collected]: Collected[K] extends readonly (infer T)[] ? T[] : never };

function walk(document: Document, offset: number, out: Out): void {
  const sheet: Sheet = new Map();
  let node: ChildNode | null = document.children[0] ?? null;
  while (node) {
    let down: ChildNode | undefined;
    if (isTag(node)) {
      visit(node, offset, out, sheet);
      if (!CLOSED.has(node.name)) down = node.children[0];
    } else if (isComment(node)) out.comments.push({ node, offset });
    if (down) {
      node = down;
      continue;
    }
    while (node && !node.next) node = node.parent && isTag(node.parent) ? node.parent : null;
    node = node ? node.next : null;
  }
}

function visit(element: Element, offset: number, out: Out, sheet: Sheet): void {
  const { name } = element;
  if (name === 'script') out.scripts.push({ node: element, offset });
  else if (name === 'style') sheetOf(element, sheet);
  else if (HEADS.has(name)) out.heads.push(element);
  else {
    if (name === 'iframe' || name === 'frame') out.frames.push({ node: element, offset });
    const hiding = hidingOf(element, sheet);
    if (hiding) out.hidden.push({ element, hiding, offset });
    if (element.children.length === 0 && !VOID.has(name)) out.hollow.push({ node: element, offset });
  }
}
