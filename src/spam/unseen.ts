import { type Element, isTag } from 'domhandler';
import { attribute, type Fragment } from '../article';
import { upperBound } from '../base';
import { collect } from './collect';
import { hidingOf, type Hiding, type Sheet } from './hiding';
import { hostsOf } from './hosts';
import { elementAt } from './place';
import type { Profile, Segment } from './profile';
import { strangeLetters } from './strange';
import { readScript, readSheet } from './sheet';

/** An element that a reader does not see, and how it is hidden. */
export interface HiddenElement {
  readonly element: Element;
  readonly hiding: Hiding;
  readonly offset: number;
}

/**
 * The hidden elements that could be spam, in text order: those around links that lead away, around terms and around text in another
 * script. A page hides hundreds of others; whether those are hidden is not asked.
 */
export function hiddenElements(profile: Profile): HiddenElement[] {
  const { anchors, scripts, styles } = collect(profile);
  const hosts = hostsOf(profile);
  const seen = new Map<Element, number>();
  const above = (from: Element | undefined, offset: number): void => {
    for (let at = from; at && !seen.has(at); at = parentOf(at)) seen.set(at, offset);
  };
  for (const { node, offset } of anchors)
    if (hosts.foreign(attribute(node, 'href')!) !== undefined) above(node, offset);
  for (const at of suspectText(profile)) {
    const fragment = fragmentAt(profile, at);
    if (fragment) above(elementAt(fragment, at), fragment.offset);
  }
  if (seen.size === 0) return [];
  const sheet: Sheet = new Map();
  for (const { node } of styles) readSheet(node, sheet);
  for (const { node } of scripts) readScript(node, sheet);
  const out: HiddenElement[] = [];
  for (const [element, offset] of seen) {
    const hiding = hidingOf(element, sheet);
    if (hiding) out.push({ element, hiding, offset });
  }
  return out.sort((a, b) => startOf(a) - startOf(b));
}

const parentOf = (e: Element): Element | undefined => {
  const { parent } = e;
  return parent && isTag(parent) ? parent : undefined;
};
const startOf = (h: HiddenElement): number => (h.element.startIndex ?? 0) + h.offset;
function fragmentAt(profile: Profile, source: number): Fragment | undefined {
  const { fragments } = collect(profile);
  const f = fragments[upperBound(fragments, source, (x) => x.offset) - 1];
  return f && source < f.end ? f : undefined;
}

/** Source offsets of terms, of text in another script than the article's, and of lines like lists. */
const suspectText = (profile: Profile): number[] =>
  [
    ...profile.hits.map((h) => h.start),
    ...strangeLetters(profile),
    ...profile.segments.filter(isListLike).map((s) => s.start),
  ].map((at) => profile.view.toSource(at).start);

const isListLike = (s: Segment): boolean => s.separators >= 4 && s.enders === 0 && s.letters / (s.separators + 1) <= 24;
