import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { attribute, rangeOf } from '../article';
import { msg, overlaps, type Message, type Range } from '../base';
import { contentOf, isControl, wordingOf, type Anchor, type Content } from './anchors';
import { collect } from './collect';
import type { Hiding } from './hiding';
import { hostsOf, siteOf } from './hosts';
import { probability, signed, type Reason } from './model';
import { outermost } from './place';
import { hiddenElements, type HiddenElement } from './unseen';
import { writtenBoxes, type WrittenBox } from './written';
import type { Profile } from './profile';
import { foreignness } from './relation';
import { scriptOfText } from './script';
import { isWritten, keywordPieces } from './shape';
import type { TermHit } from './terms';
import { functionShare } from './words';

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
  'off-screen': 1.2, size: 1.2, font: 1, colour: 1.2, white: 0.65, opacity: 0.7, clip: 0.6, display: 0.6, class: 0.1, attribute: 0.4, scripts: -0.4, behind: 0.6,
}; // prettier-ignore

/** UTF-16 units up to which words around hidden links are keywords too. */
const SHORT = 300;
/** Fewest keywords of a hidden list without links. */
const FEWEST_PIECES = 5;
/** Elements of a box from which a heading in it heads a part of the page; what a way to hide is worth that no page folds its notes by. */
const LARGE = 12;
const TELLING = 0.6;
const BIAS = -2.3;
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
    out.push({ ...found, ...withCompanions(h, range) });
    end = found.end;
  }
  for (const box of writtenBoxes(profile)) {
    if (out.some((o) => overlaps(o, box))) continue;
    const found = judgeBox(profile, box);
    if (found) out.push(found);
  }
  return out;
}

/** With the `<script>` or `<style>` beside the element that is there only to hide it. */
function withCompanions(h: HiddenElement, range: Range): Range {
  const { id, class: names } = h.element.attribs;
  const name = id ?? names;
  if (name === undefined || /\s/.test(name) || name.length < 2) return range;
  const top = outermost(h.element);
  const before = neighbour(top, -1);
  const after = neighbour(top, 1);
  return {
    start: before && isAbout(before, name) ? rangeOf(before).start + h.offset : range.start,
    end: after && isAbout(after, name) ? rangeOf(after).end + h.offset : range.end,
  };
}

function neighbour(e: Element, way: 1 | -1): Element | undefined {
  let at: ChildNode | null = way > 0 ? e.next : e.prev;
  while (at && isText(at) && at.data.trim() === '') at = way > 0 ? at.next : at.prev;
  return at && isTag(at) && (at.name === 'script' || at.name === 'style') ? at : undefined;
}

/** Longest code that is there for one element only. */
const ONE_PURPOSE = 400;
function isAbout(e: Element, name: string): boolean {
  const code = e.children.map((c) => (isText(c) ? c.data : '')).join('');
  return code.length < ONE_PURPOSE && code.includes(name) && (e.name === 'style' ? code.split('{').length === 2 : /\.style\b|\.hide\(/.test(code)); // prettier-ignore
}

const isPart = ({ structure, headings }: Content): boolean => structure + headings > 0;

/** What stands in a box that scripts write around it: `document.write('<div style="display:none">')` … `document.write('</div>')`. */
function judgeBox(profile: Profile, box: WrittenBox): FoundMarkup | undefined {
  if (box.inside.some((e) => isPart(contentOf(profile, e)))) return undefined;
  const hosts = collect(profile).anchors.flatMap(({ node, offset }) => {
    const at = (node.startIndex ?? 0) + offset;
    const host = at > box.start && at < box.end ? hostsOf(profile).foreign(attribute(node, 'href')!) : undefined;
    return host === undefined ? [] : [host];
  });
  if (hosts.length === 0) return undefined;
  return {
    start: box.start,
    end: box.end,
    z: 3,
    count: hosts.length,
    reasons: [
      { weight: 2, why: msg('a script writes a hidden box around it') },
      { weight: 1, why: linkReason(hosts.length, hosts[0]!, 1) },
    ],
  };
}

function placed(h: HiddenElement): Range {
  const { start, end } = rangeOf(outermost(h.element));
  return { start: start + h.offset, end: end + h.offset };
}

/** What holds whole parts of a page is a part of its layout. */
const isLayout = ({ structure, headings, elements }: Content, hiding: Hiding): boolean =>
  structure > 0 || (headings > 0 && (elements > LARGE || WORTH[hiding] < TELLING));

function judge(profile: Profile, h: HiddenElement, content: Content, range: Range): FoundMarkup | undefined {
  if (isLayout(content, h.hiding)) return undefined;
  const anchors = content.anchors.filter((a) => !hostsOf(profile).isFamiliar(a.host!));
  const inward = content.inward + content.anchors.length - anchors.length;
  // A menu leads to the site itself, and to friends of it.
  if (inward > 2 && inward >= anchors.length) return undefined;
  const pieces = anchors.length || inward > 1 ? 0 : keywordPieces(content.text);
  if (anchors.length === 0 && isWritten(content.text) && !mayMatter(profile, content.text)) return undefined;
  const text = content.text.slice(0, 4000);
  const w = wordingOf(profile, text, true);
  const sites = new Set(anchors.map((a) => siteOf(a.host!))).size;
  const links = Math.min(3, sites + (anchors.length > sites ? 0.4 : 0)) * LINK;
  const anchored = Math.min(4, anchors.reduce((n, a) => n + a.odds + a.kinship - Math.min(a.kinship, 1.5 * w.related), 0)); // prettier-ignore
  const terms = Math.min(3, w.terms * 0.8 + w.pitch * 0.2);
  const foreign = w.strange ? 1.2 : 0.8 * foreignness(profile, text);
  const stranger = w.words > 2 && w.related < 0.05 ? 0.3 : 0;
  const plain = content.controls + content.media + inward === 0;
  // Nothing but such links, or nothing but keywords.
  const bare =
    plain &&
    anchors.length > 0 &&
    (content.linked > 0.6 * content.text.length || (text.length < SHORT && !isWritten(text)))
      ? 1
      : 0;
  const coded = content.coded ? 1 : 0;
  const isList = pieces >= FEWEST_PIECES || (foreign > 0.6 && !isWritten(text) && functionShare(text) < 0.12);
  const list = plain && isList && w.words > 5 && w.related < 0.1 && (WORTH[h.hiding] >= 0.7 || foreign > 0.6) ? 2 : 0; // prettier-ignore
  if (anchors.length === 0 && list === 0 && w.terms < 2 && !(w.strange && w.words > 5)) return undefined;
  // Many links to one site are those of a sister, not of a customer.
  const sister = anchors.length > 3 && sites * 3 <= anchors.length ? 1 : 0;
  const machinery =
    sister +
    Math.min(3, content.controls * 0.8 + inward * 0.25 + content.media * 0.3 + content.elements / 50) +
    machineryOf(h.element) +
    consentOf(anchors, text);
  const kinship = w.words > 3 ? 2 * w.related : 0;
  const z =
    BIAS + WORTH[h.hiding] + links + anchored + terms + foreign + stranger + bare + coded + list - machinery - kinship;
  if (probability(z) < 0.6) return undefined;
  return {
    ...range,
    z,
    count: anchors.length,
    reasons: [
      { weight: Math.max(0.1, WORTH[h.hiding]), why: hidingReason(h.hiding) },
      anchors.length ? { weight: links + Math.max(0, anchored), why: linkReason(anchors.length, anchors[0]!.host!, links + Math.max(0, anchored)) } : undefined,
      w.terms > 0 ? { weight: terms, why: msg('{0} words of the usual trades of spam ({1})', Math.ceil(w.terms), signed(terms)) } : undefined,
      foreign ? { weight: foreign, why: w.strange ? msg('another script than the article’s ({0})', signed(foreign)) : msg('another language than the article’s ({0})', signed(foreign)) } : undefined,
      bare ? { weight: bare, why: msg('it holds nothing but such links ({0})', signed(bare)) } : undefined,
      coded ? { weight: coded, why: msg('written in numbered entities ({0})', signed(coded)) } : undefined,
      list ? { weight: list, why: pieces > 1 ? msg('{0} keywords and no sentence ({1})', pieces, signed(list)) : msg('no sentence ({0})', signed(list)) } : undefined,
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
  if (hiding === 'colour' || hiding === 'white') return msg('letters in the colour of their background ({0})', w);
  if (hiding === 'opacity') return msg('fully transparent ({0})', w);
  if (hiding === 'clip') return msg('clipped to nothing ({0})', w);
  if (hiding === 'display') return msg('not displayed ({0})', w);
  if (hiding === 'scripts') return msg('shown only where scripts are switched off ({0})', w);
  if (hiding === 'behind') return msg('put behind the page ({0})', w);
  return msg('hidden by a class or an attribute ({0})', w);
}

const MACHINERY =
  /modal|dialog|popup|menu|dropdown|drawer|navbar|tooltip|cookie|consent|search|share|login|overlay|skip|screen-reader|toggle|tab|accordion|carousel|lang|collapse|credit|copyright|country|region|footer/i;

/** What dialogs about consent say, and where their links lead. */
const CONSENT =
  /cookie|consent|privacy|gdpr|opt-?out|einwilligung|datenschutz|confidentialité|privacidad|riservatezza|隐私|隱私|プライバシー|개인정보|конфиденциальн/i;

const consentOf = (anchors: readonly Anchor[], text: string): number =>
  anchors.some((a) => CONSENT.test(a.href)) ? 3 : CONSENT.test(text) ? 1.5 : 0;

/** How much its name, role, handlers or place say that it is a part of the page's machinery. */
function machineryOf(element: Element): number {
  for (let at: Element | null = element, n = 0; at?.attribs && n < 3; at = at.parent as Element | null, n++) {
    const { role, class: names, id } = at.attribs;
    if (at.name === 'nav' || role === 'navigation' || role === 'menu') return 3;
    if (at.name === 'form' || at.name === 'footer' || at.name === 'dialog' || role === 'dialog') return 1.5;
    if (n === 0 && (MACHINERY.test(`${names ?? ''} ${id ?? ''} ${at.attribs['data-testid'] ?? ''}`) || isControl(at)))
      return 1.5;
  }
  return 0;
}

/** Whether hidden text without links has terms, or is in another script than the article. */
function mayMatter(profile: Profile, text: string): boolean {
  const hits: TermHit[] = [];
  profile.terms.scan(text, 0, Math.min(text.length, 4000), hits);
  return hits.length > 1 || scriptOfText(text.slice(0, 300)) !== profile.script;
}
