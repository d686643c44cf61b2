import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { decodeHTML } from 'entities';
import { attribute } from '../article';
import { KIND, Kind } from './chars';
import { hostsOf, isCheap, isNamedAfter } from './hosts';
import type { Profile } from './profile';
import { isStrange } from './strange';
import type { TermHit } from './terms';
import { tradeOf } from './trade';
import { isFunctionWord, wordsOf, type Word } from './words';

/** A link as it speaks for or against spam. */
export interface Anchor {
  readonly href: string;
  readonly text: string;
  /** The host it leads away to; undefined where it stays, or goes to a trusted one. */
  readonly host: string | undefined;
  /** How much its words and its host are those of spam, in log odds. */
  readonly odds: number;
  /** What was taken from the odds because the article has its words too: of a run of links the run as a whole is asked that. */
  readonly kinship: number;
  readonly terms: number;
}

/** What stands in a stretch of text by itself: the terms in it, whether its language is the article's. */
export interface Wording {
  /** Weight of the terms of a trade, and of a seller's pitch. */
  readonly terms: number;
  readonly pitch: number;
  /** 1 where script or Chinese form are not the article's. */
  readonly strange: number;
  /** Share of its words that the article has too. */
  readonly related: number;
  readonly words: number;
}

/** A text by itself. `within`: it stands in the prose, and its own words there don't make it related. */
export function wordingOf(profile: Profile, text: string, within = false): Wording {
  const hits: TermHit[] = [];
  profile.terms.scan(text, 0, text.length, hits);
  let terms = 0;
  let pitch = 0;
  for (const { term } of hits)
    if (term.topic === 'pitch' || term.topic === 'praise') pitch += term.weight;
    else terms += term.weight;
  const words = wordsOf(text).filter((w) => (w.dense || w.text.length > 2) && !isFunctionWord(w.text));
  const own = new Map<string, number>();
  if (within) for (const w of words) own.set(w.text, (own.get(w.text) ?? 0) + 1);
  const shared = words.filter((w) => profile.vocabulary.get(w.text) > (own.get(w.text) ?? 0)).length;
  return { terms, pitch, strange: isStrange(profile, text) ? 1 : 0, related: kinship(words, shared), words: words.length }; // prettier-ignore
}

/** Share of words that are shared. Pairs of characters meet by chance. */
function kinship(words: readonly Word[], shared: number): number {
  if (words.length === 0) return 0;
  const dense = words.filter((w) => w.dense).length / words.length;
  const first = words.find((w) => w.dense)?.text.charCodeAt(0);
  const chance = first !== undefined && KIND[first] === Kind.thai ? BY_CHANCE_THAI : BY_CHANCE;
  return Math.max(0, shared / words.length - chance * dense);
}
const BY_CHANCE = 0.25;
/** Its letters are few: of any two texts most pairs are the same. */
const BY_CHANCE_THAI = 0.62;

/** What the sound of goods says of an anchor without terms, where nobody is meant to read it. Sound anchors are some −4. */
export const soundOf = ({ text, terms }: Anchor): number =>
  terms >= 1 || text.length > LONGEST_KEYWORD ? 0 : 0.4 * Math.max(0, Math.min(3, tradeOf(text) + 1.5));
const LONGEST_KEYWORD = 60;

export function anchorOf(profile: Profile, href: string, text: string): Anchor {
  const host = hostsOf(profile).foreign(href);
  const w = wordingOf(profile, text, true);
  if (host === undefined) return { href, text, host, odds: 0, kinship: 0, terms: w.terms };
  const odds =
    1.6 * Math.min(2, w.terms) + 0.5 * Math.min(2, w.pitch) + 1.5 * w.strange + (isCheap(host) ? 1.2 : 0) + (isNamedAfter(host, text) ? 1 : 0); // prettier-ignore
  const kinship = 1.5 * w.related;
  return { href, text, host, odds: odds - kinship, kinship, terms: w.terms };
}

/** Whether plain letters of a source are written as numbered entities, five or more in a row. */
export const isCoded = (raw: string): boolean => /(?:&#x?[\da-f]{2,6};){5}/i.test(raw);

/** Most nodes that are looked into below one element: hostile markup nests hidden in hidden. */
const MOST_NODES = 3000;

/** What an element holds: its text as shown, links, controls. */
export interface Content {
  readonly text: string;
  /** Links that lead away. */
  readonly anchors: readonly Anchor[];
  /** UTF-16 units of the text that are anchors of these. */
  readonly linked: number;
  /** Whether its letters are written as numbers. */
  readonly coded: boolean;
  /** Elements of a page's own machinery: forms, buttons, dialogs, pictures. */
  readonly controls: number;
  readonly media: number;
  /** Headers, footers, sections: parts of a page's layout. */
  readonly structure: number;
  /** First to third headings: of a part of the page, or of a hidden box. */
  readonly headings: number;
  readonly elements: number;
  /** Links that stay on the site or go nowhere. */
  readonly inward: number;
}

const CONTROLS = new Set('form input button select textarea label svg use nav dialog option template'.split(' '));
const STRUCTURE = new Set('header footer main article section aside'.split(' '));
const HEADING = new Set(['h1', 'h2', 'h3']);

const MEDIA = new Set('img picture video audio canvas object embed iframe source'.split(' '));
const LINE = new Set('p li div tr br td h1 h2 h3 h4 h5 h6 dt dd'.split(' '));

/** Whether an element is meant for scripts or for readers that listen: what is hidden for search engines has no roles, labels or handlers. */
export const isControl = ({ attribs }: Element): boolean => {
  for (const name in attribs)
    if (name.startsWith('aria-') ? name !== 'aria-hidden' : name.startsWith('on') || name === 'role' || name === 'tabindex' || name === 'data-testid') return true; // prettier-ignore
  return false;
};

/** A link by itself is its own content. */
export function contentOf(profile: Profile, element: Element): Content {
  const anchors: Anchor[] = [];
  let linked = 0;
  let coded = false;
  const parts: string[] = [];
  let controls = 0;
  let media = 0;
  let structure = 0;
  let headings = 0;
  let inward = 0;
  let elements = 0;
  const stack: ChildNode[] = element.name === 'a' ? [element] : [...element.children].reverse();
  for (let node = stack.pop(); node && elements < MOST_NODES; node = stack.pop()) {
    if (isText(node)) {
      parts.push(node.data.includes('&') ? decodeHTML(node.data) : node.data);
      coded ||= node.data.includes('&#') && isCoded(node.data);
    }
    if (!isTag(node)) continue;
    elements++;
    if (CONTROLS.has(node.name) || isControl(node)) controls++;
    else if (MEDIA.has(node.name)) media++;
    else if (STRUCTURE.has(node.name)) structure++;
    else if (HEADING.has(node.name)) headings++;
    if (LINE.has(node.name)) parts.push('\n');
    if (node.name === 'script' || node.name === 'style') continue;
    if (node.name === 'a') {
      const anchor = anchorOf(profile, attribute(node, 'href') ?? '', textOf(node));
      if (anchor.host === undefined) inward++;
      else {
        anchors.push(anchor);
        linked += anchor.text.length;
      }
    }
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return {
    text: parts.join('').trim(),
    anchors,
    linked,
    coded,
    controls,
    media,
    structure,
    headings,
    elements,
    inward,
  };
}

/** The text of an element with its entities decoded. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const stack: ChildNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node && parts.length < MOST_NODES; node = stack.pop()) {
    if (isText(node)) parts.push(node.data.includes('&') ? decodeHTML(node.data) : node.data);
    else if (isTag(node)) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
