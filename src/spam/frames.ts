import type { Element } from 'domhandler';
import { attribute, rangeOf } from '../article';
import { msg } from '../base';
import { anchorOf } from './anchors';
import { collect } from './collect';
import type { FoundMarkup } from './hidden';
import { hidingOf, type Sheet } from './hiding';
import { hostsOf, isCheap } from './hosts';
import { outermost } from './place';
import type { Profile } from './profile';

const NONE: Sheet = new Map();
const isTiny = (value: string | undefined): boolean => value !== undefined && /^\s*[01](?:px|%)?\s*$/.test(value);

/** Frames that no one sees and that load a foreign page; those of tag managers and analytics are trusted hosts. */
export function hiddenFrames(profile: Profile): FoundMarkup[] {
  const out: FoundMarkup[] = [];
  for (const { node, offset } of collect(profile).frames) {
    const src = attribute(node, 'src') ?? '';
    const host = hostsOf(profile).foreign(src);
    if (host === undefined || !isUnseen(node)) continue;
    // A count of visitors for browsers without scripts.
    if ((node.parent as Element | null)?.name === 'noscript' && !isCheap(host)) continue;
    const { start, end } = rangeOf(outermost(node));
    out.push({
      start: start + offset,
      end: end + offset,
      z: isCheap(host) ? 4 : 3,
      count: 1,
      reasons: [
        { weight: 2, why: msg('a frame of no size, or not displayed') },
        { weight: 1, why: msg('it loads a page of {0}', host) },
        isCheap(host) ? { weight: 1, why: msg('a host of the cheapest kind') } : undefined,
      ],
    });
  }
  return out;
}

function isUnseen(frame: Element): boolean {
  if (isTiny(frame.attribs.width) || isTiny(frame.attribs.height)) return true;
  for (let at: Element | null = frame, n = 0; at?.attribs && n < 4; at = at.parent as Element | null, n++)
    if (hidingOf(at, NONE) || isTinyBox(at)) return true;
  return false;
}

const isTinyBox = (e: Element): boolean =>
  /(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px|%)?\s*(?:;|$|!)/i.test(e.attribs.style ?? '');

const LINK = /<a\s[^<>]*?href ?= ?(?:"([^"<>]*)"[^<>]*|'([^'<>]*)'[^<>]*|([^\s"'<>]+)(?:\s[^<>]*)?)>([^<]{0,200})/gi;

/** Comments with links that lead away: search engines once read them. Markup that was commented out is none. */
export function commentLinks(profile: Profile): FoundMarkup[] {
  const out: FoundMarkup[] = [];
  for (const { node, offset } of collect(profile).comments) {
    const { data } = node;
    if (!data.includes('href') || data.length > 20_000 || /^\[if\b|^<!\[endif/.test(data)) continue;
    let inward = 0;
    let odds = 0;
    let count = 0;
    let first = '';
    for (const m of data.matchAll(LINK)) {
      const anchor = anchorOf(profile, m[1] ?? m[2] ?? m[3] ?? '', m[4] ?? '');
      if (anchor.host === undefined) inward++;
      else {
        count++;
        odds += anchor.odds;
        first ||= anchor.host;
      }
    }
    const own = count && hostsOf(profile).count(first) > 1 ? 2 : 0;
    const markup = (data.match(/<(?:div|li|img|script|button|form|section|nav|header|footer|input)\b/gi) ?? []).length;
    const z = -1.6 + Math.min(3, count) * 0.9 + Math.min(4, odds) - inward - own - Math.min(2, markup * 0.3);
    if (count === 0 || z < 0.4) continue;
    const { start, end } = rangeOf(node);
    out.push({
      start: start + offset,
      end: end + offset,
      z,
      count,
      reasons: [
        { weight: 2, why: msg('{0} links in a comment, the first to {1}', count, first) },
        odds > 0.5 ? { weight: odds, why: msg('their words or hosts are those of spam') } : undefined,
      ],
    });
  }
  return out;
}
