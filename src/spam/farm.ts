import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { Link } from '../article';
import { msg, type Range } from '../base';
import { anchorOf, type Anchor } from './anchors';
import type { FoundMarkup } from './hidden';
import { linkReason } from './hidden';
import { hostsOf, isDoor, siteOf } from './hosts';
import { signed } from './model';
import { offsetAt, outermost, sourceOfNode } from './place';
import type { Profile } from './profile';
import { tradeOdds, tradesOf } from './wares';

interface Node {
  readonly link: Link;
  readonly anchor: Anchor;
}

/** Between two links of a farm stand only separators and tags. */
const GAP = /^(?:[\s|,，、·•/;:>»_+*~–—-]|&nbsp;|&#\d+;|&middot;|&bull;|<\/?(?:li|ul|ol|p|div|span|br|b|i|strong|em|td|tr|font|nav|small|center|h\d)(?:\s[^<>]*)?\/?>|\d+[.)]\s|\[|\]|and|und|et|y|e|и|和)*$/i; // prettier-ignore
const LONGEST_GAP = 160;
const FEWEST = 3;

export interface FoundFarm extends FoundMarkup {
  readonly links: readonly Link[];
}

/** Adjacent links that lead away, with keywords for anchors. Blogrolls, references and share buttons are none. */
export function linkFarms(profile: Profile): FoundFarm[] {
  const { text, links } = profile.article;
  const out: FoundFarm[] = [];
  const sorted = [...links].sort((a, b) => a.start - b.start);
  let run: Link[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) {
      const found = judge(profile, run);
      if (found) out.push(found);
    }
    run = [];
  };
  for (const l of sorted) {
    if (hostsOf(profile).foreign(l.href) === undefined) {
      close();
      continue;
    }
    const last = run.at(-1);
    if (last && l.start < last.end) continue;
    if (last && (l.start - last.end > LONGEST_GAP || !GAP.test(text.slice(last.end, l.start)))) close();
    run.push(l);
  }
  close();
  return out;
}

function judge(profile: Profile, run: readonly Link[]): FoundFarm | undefined {
  const nodes: Node[] = run.map((link) => ({
    link,
    anchor: anchorOf(profile, link.href, profile.article.prose.text.slice(link.text.start, link.text.end)),
  }));
  const n = nodes.length;
  const odds = nodes.reduce((sum, x) => sum + Math.max(-0.5, Math.min(3, x.anchor.odds)), 0) / n;
  const sites = new Set(nodes.map((x) => siteOf(x.anchor.host!))).size;
  const lower = nodes.filter((x) => isKeyword(x.anchor.text)).length / n;
  const long = nodes.filter((x) => x.anchor.text.length > 45).length / n;
  const bare = nodes.filter((x) => /^(?:https?:|www\.)|\.\w{2,4}$/.test(x.anchor.text.trim())).length / n;
  const trade = nodes.reduce((sum, x) => sum + tradeOdds(tradesOf(profile)(x.anchor.text)), 0) / n;
  const doors = sites > 3 && sites * 2 > n && nodes.filter((x) => isDoor(x.link.href)).length * 2 > n ? 0.6 : 0;
  const z =
    -3.4 +
    Math.min(1.5, (n - FEWEST) * 0.25) +
    1.6 * odds +
    0.9 * trade +
    doors +
    1.8 * lower +
    (sites > 1 ? 0.6 : -0.4) -
    2.5 * long -
    2 * bare;
  if (z < 0.3) return undefined;
  const range = placed(profile, run);
  const lead = 1.6 * odds + 0.9 * trade + doors;
  return {
    ...range,
    z,
    count: n,
    links: run,
    reasons: [
      { weight: 2, why: linkReason(n, nodes[0]!.anchor.host!, 2) },
      { weight: lead, why: msg('their words and hosts are those of spam: “{0}” ({1})', nodes[0]!.anchor.text.slice(0, 60), signed(lead)) },
      { weight: 1.8 * lower, why: msg('anchors like search words ({0})', signed(1.8 * lower)) },
    ],
  }; // prettier-ignore
}

/** Two to six words without a capital or a full stop: what is typed into a search box. */
export const isKeyword = (text: string): boolean => {
  const t = text.trim();
  if (t === '' || /[.!?。]$/.test(t)) return false;
  return t === t.toLowerCase() && t !== t.toUpperCase() ? /\s/.test(t) && t.split(/\s+/).length <= 6 : false;
};

/** From the first link to the last, with the elements that hold nothing else. */
function placed(profile: Profile, run: readonly Link[]): Range {
  const first = run[0]!;
  const last = run.at(-1)!;
  const range = { start: first.start, end: last.end };
  if (!first.element || !last.element) return range;
  const above = new Set<unknown>();
  for (let at = first.element.parent; at; at = at.parent) above.add(at);
  let common: unknown = last.element.parent;
  while (common && !above.has(common)) common = (common as Element).parent;
  if (!common || !isTag(common as ChildNode)) return range;
  const box = common as Element;
  const offset = offsetAt(profile, first.start);
  if (holdsOnly(box, range, offset)) return sourceOfNode(profile, outermost(box), offset);
  const inner = box.children.filter((c) => isTag(c) && overlapsNode(c, range, offset));
  return inner.length
    ? { start: sourceOfNode(profile, inner[0]!, offset).start, end: sourceOfNode(profile, inner.at(-1)!, offset).end }
    : range;
}

const overlapsNode = (c: ChildNode, r: Range, offset: number): boolean =>
  (c.startIndex ?? 0) + offset < r.end && r.start < (c.endIndex ?? 0) + 1 + offset;

/** Whether a box has nothing outside of the range but separators. */
const holdsOnly = (box: Element, range: Range, offset: number): boolean =>
  !['body', 'html', 'main', 'article'].includes(box.name) &&
  box.children.every((c) => (isText(c) ? GAP.test(c.data) : !isTag(c) || overlapsNode(c, range, offset)));
