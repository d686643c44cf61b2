import type { Element } from 'domhandler';
import { attribute, rangeOf } from '../article';
import { msg } from '../base';
import { anchorOf, soundOf } from './anchors';
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
    if (host === undefined) continue;
    const unseen = isUnseen(node) - (hostsOf(profile).isFamiliar(host) ? 3 : 0) - (isService(node, src) ? 2 : 0);
    if (unseen + (isCheap(host) ? 1.5 : 0) < 0.5) continue;
    // A count of visitors for browsers without scripts.
    if ((node.parent as Element | null)?.name === 'noscript' && !isCheap(host)) continue;
    const { start, end } = rangeOf(outermost(node));
    out.push({
      start: start + offset,
      end: end + offset,
      z: unseen + (isCheap(host) ? 1.5 : 0),
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

/** Frames of services carry names for scripts, rights and long addresses; an attack's are bare. */
const isService = ({ attribs }: Element, src: string): boolean =>
  ['sandbox', 'aria-hidden', 'allow', 'tabindex', 'title', 'name', 'role'].some((a) => a in attribs) ||
  src.length > 160 ||
  (Object.keys(attribs).find((k) => k.startsWith('data-')) ?? '').startsWith('data-') ||
  /\/\/(?:cdn|static|assets|js|sdk|id|auth|sso|login|accounts|sync|pixel|ads?|analytics|stats?|widgets?|embed|player|chat|consent|cmp)[\w-]*\./i.test(
    src,
  );

/** Log odds that a frame is meant to be seen by no one: less where only what it stands in is hidden, as a tab or a dialog is. */
function isUnseen(frame: Element): number {
  // Frames that a script sizes begin with no width and a least one.
  if (/min-(?:width|height)\s*:\s*[1-9]/i.test(frame.attribs.style ?? '')) return 0;
  if (isTiny(frame.attribs.width) || isTiny(frame.attribs.height)) return 3;
  if (hidingOf(frame, NONE) || isTinyBox(frame)) return 3;
  const box = frame.parent as Element | null;
  if (!box?.attribs || (!hidingOf(box, NONE) && !isTinyBox(box))) return 0;
  return 'id' in frame.attribs || 'title' in frame.attribs || 'class' in frame.attribs ? 0 : 2;
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
        odds += anchor.odds + soundOf(anchor);
        first ||= anchor.host;
      }
    }
    const own = count && hostsOf(profile).count(first) > 1 ? 2 : 0;
    const markup = (
      data.match(/<(?:div|li|img|script|button|form|section|nav|header|footer|input|d[dlt]|td|span|p|h\d)\b/gi) ?? []
    ).length;
    const z = -1.6 + Math.min(3, count) * 0.9 + Math.min(4, odds) - inward - own - Math.min(3, markup * 0.4);
    if (count === 0 || z < 0.4) continue;
    const { start, end } = rangeOf(node);
    out.push({
      start: start + offset,
      end: end + offset,
      z,
      count,
      reasons: [
        {
          weight: 2,
          why:
            count === 1
              ? msg('a link in a comment, to {0}', first)
              : msg('{0} links in a comment, the first to {1}', count, first),
        },
        odds > 0.5 ? { weight: odds, why: msg('their words or hosts are those of spam') } : undefined,
      ],
    });
  }
  return out;
}
