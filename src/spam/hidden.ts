import type { Element } from 'domhandler';
import { rangeOf } from '../article';
import { msg, type Message, type Range } from '../base';
import { contentOf, wordingOf, type Content } from './anchors';
import type { Hiding } from './hiding';
import { siteOf } from './hosts';
import { probability, signed, type Reason } from './model';
import { outermost } from './place';
import { hiddenElements, type HiddenElement } from './unseen';
import type { Profile } from './profile';
import { scriptOfText } from './script';
import type { TermHit } from './terms';

/** Something in the markup that is spam, and why. */
export interface FoundMarkup extends Range {
  readonly z: number;
  readonly reasons: readonly (Reason | undefined)[];
  readonly count: number;
}

/**
 * What a way of hiding is worth: pages hide menus and dialogs with `display:none`, but nothing that they mean to show later
 * stands a thousand pixels off the screen or has letters of no size. Set by hand, checked with bench/spam.
 */
const WORTH: Readonly<Record<Hiding, number>> = {
  'off-screen': 1.2, size: 1.2, font: 1, colour: 1.2, opacity: 0.7, clip: 0.6, display: 0.6, class: 0.1, attribute: 0.4,
}; // prettier-ignore

const BIAS = -2.6;
const LINK = 0.8;

/** Hidden elements with links that lead away or with keywords. A hidden label, menu or dialog is none. */
export function hiddenContent(profile: Profile): FoundMarkup[] {
  const out: FoundMarkup[] = [];
  let budget = 25_000;
  let end = -1;
  for (const h of hiddenElements(profile)) {
    if (budget <= 0) break;
    const range = placed(h);
    if (range.end <= end) continue;
    const content = contentOf(profile, h.element);
    budget -= content.elements + 5 + content.text.length / 20;
    if (content.text === '' && content.anchors.length === 0) continue;
    const found = judge(profile, h, content, range);
    if (!found) continue;
    out.push(found);
    end = found.end;
  }
  return out;
}

function placed(h: HiddenElement): Range {
  const { start, end } = rangeOf(outermost(h.element));
  return { start: start + h.offset, end: end + h.offset };
}

function judge(profile: Profile, h: HiddenElement, content: Content, range: Range): FoundMarkup | undefined {
  // What holds whole parts of a page is a part of its layout.
  if (content.structure > 0) return undefined;
  if (content.anchors.length === 0 && !mayMatter(profile, content.text)) return undefined;
  const w = wordingOf(profile, content.text.slice(0, 4000), true);
  const { anchors } = content;
  const sites = new Set(anchors.map((a) => siteOf(a.host!))).size;
  const links = Math.min(3, sites + (anchors.length > sites ? 0.4 : 0)) * LINK;
  const anchored = Math.min(4, anchors.reduce((n, a) => n + a.odds, 0)); // prettier-ignore
  const terms = Math.min(3, w.terms * 0.8 + w.pitch * 0.2);
  if (anchors.length === 0 && w.terms < 2 && !(w.strange && w.words > 5)) return undefined;
  const machinery =
    Math.min(3, content.controls * 0.8 + content.inward * 0.25 + content.media * 0.3 + content.elements / 50) +
    (isMachinery(h.element) ? 1.5 : 0);
  const kinship = w.words > 3 ? 2 * w.related : 0;
  const z = BIAS + WORTH[h.hiding] + links + anchored + terms + 1.2 * w.strange - machinery - kinship;
  if (probability(z) < 0.6) return undefined;
  return {
    ...range,
    z,
    count: anchors.length,
    reasons: [
      { weight: Math.max(0.1, WORTH[h.hiding]), why: hidingReason(h.hiding) },
      anchors.length ? { weight: links + Math.max(0, anchored), why: linkReason(anchors.length, anchors[0]!.host!, links + Math.max(0, anchored)) } : undefined,
      w.terms > 0 ? { weight: terms, why: msg('{0} words of the usual trades of spam ({1})', Math.ceil(w.terms), signed(terms)) } : undefined,
      w.strange ? { weight: 1.2, why: msg('another script than the article’s ({0})', signed(1.2)) } : undefined,
      w.related === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
    ],
  }; // prettier-ignore
}

export const linkReason = (n: number, host: string, weight: number): Message =>
  n === 1
    ? msg('a link to {0} ({1})', host, signed(weight))
    : msg('{0} links to other hosts, the first to {1} ({2})', n, host, signed(weight));

function hidingReason(hiding: Hiding): Message {
  const w = signed(WORTH[hiding]);
  if (hiding === 'off-screen') return msg('moved off the screen ({0})', w);
  if (hiding === 'size') return msg('a box of no size ({0})', w);
  if (hiding === 'font') return msg('letters of no size ({0})', w);
  if (hiding === 'colour') return msg('letters in the colour of their background ({0})', w);
  if (hiding === 'opacity') return msg('fully transparent ({0})', w);
  if (hiding === 'clip') return msg('clipped to nothing ({0})', w);
  if (hiding === 'display') return msg('not displayed ({0})', w);
  return msg('hidden by a class or an attribute ({0})', w);
}

const MACHINERY =
  /modal|dialog|popup|menu|dropdown|drawer|navbar|tooltip|cookie|consent|search|share|login|overlay|skip|screen-reader|toggle|tab|accordion|carousel|lang/i;

/** Whether its name, role or place says that it is a part of the page's machinery. */
function isMachinery(element: Element): boolean {
  for (let at: Element | null = element, n = 0; at?.attribs && n < 3; at = at.parent as Element | null, n++) {
    const { role, class: names, id } = at.attribs;
    if (at.name === 'nav' || at.name === 'form' || at.name === 'noscript' || at.name === 'dialog' || role === 'dialog' || role === 'menu' || role === 'navigation') return true; // prettier-ignore
    if (n === 0 && MACHINERY.test(`${names ?? ''} ${id ?? ''}`)) return true;
  }
  return false;
}

/** Whether hidden text without links has terms, or is in another script than the article. */
function mayMatter(profile: Profile, text: string): boolean {
  const hits: TermHit[] = [];
  profile.terms.scan(text, 0, Math.min(text.length, 4000), hits);
  return hits.length > 1 || scriptOfText(text.slice(0, 300)) !== profile.script;
}
