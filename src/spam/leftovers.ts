import { anatomyOf, chromeKind, type ChromeKind } from '../anatomy';
import { msg, type Message, type Range } from '../base';
import { sourceOfLine, sourceOfLines } from './place';
import type { Profile, Segment } from './profile';

export interface Leftover extends Range {
  readonly kind: ChromeKind | 'breadcrumb';
  readonly lines: number;
  readonly text: string;
}

/** Boxes of a page that are its own: in HTML what stands in them is left over from nothing. */
const BOXES = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'menu']);

const ICP = /^.{0,20}[\u4e00-\u9fff]?ICP[备備证證]\s?\d{6,}号?(?:-\d+)?.{0,40}$/i;

/**
 * Leftovers of the page around an article: breadcrumb, ways back, share buttons, headings of other stories, legal lines. Lines that stand
 * together become one.
 */
export function leftovers(profile: Profile): Leftover[] {
  const out: (Leftover & { last: Segment; first: Segment })[] = [];
  const trail =
    profile.article.format === 'html'
      ? undefined
      : anatomyOf(profile.article).parts.find((p) => p.kind === 'breadcrumb');
  const registered = /ICP[备備证證]/i.test(profile.text);
  for (const s of profile.segments) {
    if (s.end - s.start > 160 || s.block.kind === 'code' || inBox(s)) continue;
    const text = profile.textOf(s);
    const isTrail = trail !== undefined && profile.article.blocks[trail.block] === s.block;
    const kind = isTrail ? 'breadcrumb' : (chromeKind(text) ?? (registered && ICP.test(text) ? 'legal' : undefined));
    if (kind === undefined) continue;
    const before = out.at(-1);
    if (
      before?.last.index === s.index - 1 &&
      before.kind !== 'breadcrumb' &&
      kind !== 'breadcrumb' &&
      s.whole &&
      before.last.whole
    )
      out[out.length - 1] = { ...before, ...sourceOfLines(profile, before.first, s), lines: before.lines + 1, last: s };
    else out.push({ ...sourceOfLine(profile, s, s.start, s.end), kind, lines: 1, text, first: s, last: s });
  }
  return out;
}

function inBox(s: Segment): boolean {
  for (let at = s.block.element, n = 0; at && n < 6; at = at.parent as typeof at, n++)
    if (BOXES.has(at.name)) return true;
  return false;
}

export const leftoverMessage = (l: Leftover): Message => {
  if (l.kind === 'breadcrumb') return msg('A breadcrumb of the page, not a part of the article.');
  return l.lines > 1
    ? msg('{0} lines left over from the page around the article.', l.lines)
    : msg('“{0}” is left over from the page around the article.', l.text.slice(0, 40));
};
