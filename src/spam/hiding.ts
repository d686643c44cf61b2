import type { Element } from 'domhandler';
import { attribute } from '../article';

/** How an element is kept from a reader's eyes. */
export type Hiding =
  | 'display'
  | 'off-screen'
  | 'size'
  | 'font'
  | 'colour'
  | 'white'
  | 'clip'
  | 'opacity'
  | 'class'
  | 'attribute'
  | 'scripts'
  | 'behind';

/** Classes and ids (`.x`, `#x`) that a page's own style sheet hides. */
export type Sheet = Map<string, Hiding>;

/** Class names that style sheets out of sight commonly hide with. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|invisible|offscreen|off-screen|sr-only|visually-hidden|visuallyhidden|screen-reader-text|d-none|nodisplay|no-display|display-none)(?:$|\s)/i;

const TESTS: readonly (readonly [Hiding, RegExp])[] = [
  ['off-screen', /(?:^|;)(?:(?:left|top|right|bottom|text-indent):-(?:[5-9]\d\d|\d{4,}|\d{3,}(?:%|em|rem))|margin(?:-left|-top|-right)?:-\d{4,})|translate(?:x|y|3d)?\(-\d{3,}|(?:left|top):-\d{2,}(?:em|rem|vw|vh)/],
  ['display', /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden)/],
  ['font', /(?:^|;)font-size:(?:0?(?:\.0\d*)?0?(?:px|pt|em|rem|%)?|[01]?(?:\.\d+)?(?:px|pt))(?:;|$)|(?:^|;)font:0[/ p]/],
  ['opacity', /(?:^|;)opacity:0?(?:\.0\d*|0)?(?:;|$)|alpha\(opacity=[01]\)/],
  ['clip', /(?:^|;)clip:rect\([01]p?x?,?[01]|clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(00)|transform:scale\(0/],
  ['behind', /(?:^|;)z-index:-\d+(?:;.*)?;position:absolute|(?:^|;)position:absolute;(?:.*;)?z-index:-\d/],
]; // prettier-ignore

const ZERO_BOX = /(?:^|;)(?:max-)?(?:width|height):[01](?:px|em|%|pt)?(?:;|$)/;

/** Stands in every style that hides by other means than colour. */
const MAY_HIDE =
  /none|hidden|collapse|opacity|clip|scale|translate|z-index|(?:left|top|right|bottom|margin|indent)\s*:\s*-|font[^:;]*:\s*[01]/i;
const MAY_COLOUR = /color/i;

/** Without comments, spaces and capitals. */
const plain = (raw: string): string => raw.toLowerCase().replace(/\/\*.*?\*\/|[\s]|!important/g, '');

/** How the declarations of a style sheet's rule hide; undefined where they do not. Colours are left out: a sheet sets grounds elsewhere. */
export const hidingOfRule = (raw: string): Hiding | undefined => (MAY_HIDE.test(raw) ? unseen(plain(raw)) : undefined);

/** How a style hides what it is set on; undefined where it does not. */
export function hidingOfStyle(raw: string): Hiding | undefined {
  const colour = MAY_COLOUR.test(raw);
  if (!colour && !MAY_HIDE.test(raw)) return undefined;
  const style = plain(raw);
  return unseen(style) ?? (colour ? sameColour(style) : undefined);
}

function unseen(style: string): Hiding | undefined {
  for (const [hiding, test] of TESTS) if (test.test(style)) return hiding;
  return ZERO_BOX.test(style) && style.includes('overflow:hidden') ? 'size' : undefined;
}

const COLOUR = /(?:^|;)color:([^;]+)/;
const BACKGROUND = /(?:^|;)background(?:-color)?:([^;]+)/;

/** Text in the colour of its background; white where the style names no ground. */
function sameColour(style: string): 'colour' | 'white' | undefined {
  const colour = plainColour(COLOUR.exec(style)?.[1]);
  if (colour === undefined) return undefined;
  if (colour === 'transparent') return 'colour';
  const behind = plainColour(BACKGROUND.exec(style)?.[1]);
  if (behind === undefined) return colour === 'ffffff' && !style.includes('background') ? 'white' : undefined;
  return colour === behind ? 'colour' : undefined;
}

/** Whether something around an element may give it a ground that is not white: a colour, a picture, a class of its own. */
function hasGround(element: Element): boolean {
  for (let at: Element | null = element, n = 0; at?.attribs && n < 8; at = at.parent as Element | null, n++) {
    const { bgcolor, background, style, class: names } = at.attribs;
    if (bgcolor !== undefined || background !== undefined || style?.toLowerCase().includes('background')) return true;
    if (n < 2 && names !== undefined && at.name !== 'body') return true;
  }
  return false;
}

function plainColour(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value === 'white') return 'ffffff';
  if (value === 'black') return '000000';
  if (value === 'transparent' || /^rgba\(.*,0?(?:\.0\d*)?0?\)$/.test(value)) return 'transparent';
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(value);
  if (rgb) return [rgb[1], rgb[2], rgb[3]].map((n) => Number(n).toString(16).padStart(2, '0')).join('');
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/.exec(value)?.[1];
  if (hex === undefined) return undefined;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  // So near to white that no one sees it.
  return /^f[d-f]f[d-f]f[d-f]$/.test(full) ? 'ffffff' : full;
}

const judged = new Map<string, boolean>();
/** Pages use the same few class lists over and over. */
function hides(names: string): boolean {
  let known = judged.get(names);
  if (known === undefined) {
    if (judged.size > 20_000) judged.clear();
    // `hidden lg:block`: hidden on small screens only.
    judged.set(
      names,
      (known = HIDDEN_CLASS.test(names) && !/(?:xs|sm|md|lg|xl):|-(?:xs|sm|md|lg|xl)(?:-|\b)/.test(names)),
    );
  }
  return known;
}

const isDot = (length: string | undefined): boolean => length !== undefined && /^\s*[01](?:px|%)?\s*$/.test(length);

/** How an element is hidden by its attributes or by the page's own sheet. */
export function hidingOf(element: Element, sheet: Sheet): Hiding | undefined {
  if (element.name === 'body' || element.name === 'html') return undefined;
  const { attribs } = element;
  if (attribs.style !== undefined) {
    const hiding = hidingOfStyle(attribute(element, 'style')!);
    if (hiding && !(hiding === 'white' && hasGround(element))) return hiding;
  }
  if (attribs.hidden !== undefined) return 'attribute';
  if (element.name === 'noscript') return 'scripts';
  if (element.name === 'marquee' && (isDot(attribs.width) || isDot(attribs.height))) return 'size';
  const names = attribs.class;
  if (sheet.size) {
    const id = attribs.id;
    if (id !== undefined && sheet.has(`#${id}`)) return sheet.get(`#${id}`);
    if (names !== undefined) for (const n of names.split(/\s+/)) if (sheet.has(`.${n}`)) return sheet.get(`.${n}`);
  }
  if (names !== undefined && hides(names)) return 'class';
  if (element.name === 'font' && /^#?f{3}(?:f{3})?$|^white$/i.test(attribs.color ?? '') && !hasGround(element))
    return 'white';
  return element.name === 'marquee' && /^[01]$/.test(attribs.width ?? attribs.height ?? '') ? 'size' : undefined;
}

/** Longest style sheet that is read, in UTF-16 units: injected ones are short. */
