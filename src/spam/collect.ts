import {
  type ChildNode,
  type Comment,
  type Document,
  type Element,
  type ProcessingInstruction,
  isComment,
  isDirective,
  isTag,
} from 'domhandler';
import { parseMarkup, type Fragment } from '../article';
import { memo, overlaps, type Range } from '../base';
import type { Profile } from './profile';

export interface Placed<T> {
  readonly node: T;
  readonly offset: number;
}

/** What the rules over markup need, gathered in one walk. */
export interface Collected {
  readonly fragments: readonly Fragment[];
  /** `<a>` with an address that may lead away. */
  readonly anchors: readonly Placed<Element>[];
  readonly frames: readonly Placed<Element>[];
  /** Comments with an address in them. */
  readonly comments: readonly Placed<Comment>[];
  readonly scripts: readonly Placed<Element>[];
  readonly styles: readonly Placed<Element>[];
  /** `<?php … ?>` */
  readonly instructions: readonly Placed<ProcessingInstruction>[];
  /** `<meta>`, `<title>`, `<link>`, `<base>`, in order. */
  readonly heads: readonly Element[];
  /** Elements without children that are neither void nor known to be drawn. */
  readonly hollow: readonly Placed<Element>[];
}

/** What is done with an element of a name: names without an entry are looked at only where they are hollow. */
const enum Role {
  script = 1,
  style,
  head,
  frame,
  anchor,
  /** Void: hollow by nature. */
  void,
  /** Nothing below it is of the page's text. */
  closed,
}
const ROLES = new Map<string, Role>([
  ['script', Role.script], ['style', Role.style], ['a', Role.anchor],
  ...'meta title link base'.split(' ').map((n) => [n, Role.head] as const),
  ...'iframe frame'.split(' ').map((n) => [n, Role.frame] as const),
  ...'area br col embed hr img input param source track wbr'.split(' ').map((n) => [n, Role.void] as const),
  ...'svg math template select video audio canvas'.split(' ').map((n) => [n, Role.closed] as const),
]); // prettier-ignore
const MARKUP = /<[a-z][a-z\d]*[\s>]/i;

/** What stands between blank lines and has a `<`. */
function chunksOf(text: string): Range[] {
  const out: Range[] = [];
  let start = 0;
  let tag = text.indexOf('<');
  const close = (end: number): void => {
    if (tag < 0 || tag >= end) return;
    out.push({ start, end });
    tag = text.indexOf('<', end);
  };
  for (const m of text.matchAll(/\n(?:\r?\n)+/g)) {
    close(m.index);
    start = m.index + m[0].length;
  }
  close(text.length);
  return out;
}

/** The article's fragments; of text that holds tags of its own also these. */
function fragmentsOf(profile: Profile): Fragment[] {
  const { article } = profile;
  const out = [...article.fragments];
  if (article.format === 'html' || !article.text.includes('<')) return out;
  const known = (r: Range): boolean => out.some((f) => overlaps({ start: f.offset, end: f.end }, r));
  const add = (start: number, end: number): void => {
    out.push({ document: parseMarkup(article.text.slice(start, end)), offset: start, end });
  };
  for (const chunk of chunksOf(article.text))
    if (MARKUP.test(article.text.slice(chunk.start, chunk.end)) && !known(chunk) && !inCode(profile, chunk.start)) add(chunk.start, chunk.end); // prettier-ignore
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

type Out = { -readonly [K in keyof Collected]: Collected[K] extends readonly (infer T)[] ? T[] : never };

export const collect = memo((profile: Profile): Collected => {
  const fragments = fragmentsOf(profile);
  const out: Out = {
    fragments, anchors: [], frames: [], comments: [], scripts: [], styles: [], instructions: [], heads: [], hollow: [],
  }; // prettier-ignore
  for (const f of fragments) walk(f.document, f.offset, out);
  return out;
});

function walk(document: Document, offset: number, out: Out): void {
  let node: ChildNode | null = document.children[0] ?? null;
  while (node) {
    let down: ChildNode | undefined;
    if (isTag(node)) {
      if (visit(node, offset, out)) down = node.children[0];
    } else if (isComment(node)) {
      if (node.data.includes('://') || node.data.includes('href')) out.comments.push({ node, offset });
    } else if (isDirective(node) && /^\?(?:php|=)/i.test(node.name)) out.instructions.push({ node, offset });
    if (down) {
      node = down;
      continue;
    }
    while (node && !node.next) node = node.parent && isTag(node.parent) ? node.parent : null;
    node = node ? node.next : null;
  }
}

/** Sorts an element in; whether what it holds is looked at too. */
function visit(element: Element, offset: number, out: Out): boolean {
  const kind = ROLES.get(element.name);
  if (kind === Role.script) out.scripts.push({ node: element, offset });
  else if (kind === Role.style) out.styles.push({ node: element, offset });
  else if (kind === Role.head) out.heads.push(element);
  else {
    if (kind === Role.anchor) {
      if (mayLeave(element.attribs.href)) out.anchors.push({ node: element, offset });
    } else if (kind === Role.frame) out.frames.push({ node: element, offset });
    if (kind !== Role.void && element.children.length === 0) out.hollow.push({ node: element, offset });
    return kind !== Role.closed;
  }
  return kind === Role.head;
}

/** Whether an address can be one of another host: most of a page's links are told to be its own without reading them. */
const mayLeave = (href: string | undefined): boolean =>
  href !== undefined && (href.includes('//') || href.includes('\\') || href.includes('&#'));
