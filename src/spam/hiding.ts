import type { Element } from 'domhandler';
import { attribute } from '../article';

/** How an element is kept from a reader's eyes. */
export type Hiding = 'display' | 'off-screen' | 'size' | 'font' | 'colour' | 'clip' | 'opacity' | 'class' | 'attribute';

/** Classes and ids (`.x`, `#x`) that a page's own style sheet hides. */
export type Sheet = Map<string, Hiding>;

/** Class names that style sheets out of sight commonly hide with. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|invisible|offscreen|off-screen|sr-only|visually-hidden|visuallyhidden|screen-reader-text|d-none|nodisplay|no-display|display-none)(?:$|\s)/i;

const TESTS: readonly (readonly [Hiding, RegExp])[] = [
  ['off-screen', /(?:^|;)(?:left|top|right|bottom|text-indent|margin|margin-left|margin-top|margin-right):-\d{3,}|translate(?:x|y|3d)?\(-\d{3,}|(?:left|top):-\d{2,}(?:em|rem|vw|vh)/],
  ['display', /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden)/],
  ['font', /(?:^|;)font-size:(?:0(?:\.\d+)?|1)(?:px|pt|em|rem|%|;|$)|(?:^|;)font:0[/ p]/],
  ['opacity', /(?:^|;)opacity:0?(?:\.0\d*|0)?(?:;|$)|alpha\(opacity=[01]\)/],
  ['clip', /(?:^|;)clip:rect\([01]p?x?,?[01]|clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(00)|transform:scale\(0/],
]; // prettier-ignore

const ZERO_BOX = /(?:^|;)(?:max-)?(?:width|height):[01](?:px|em|%|pt)?(?:;|$)/;

/** Stands in every style that hides by other means than colour. */
const MAY_HIDE =
  /none|hidden|collapse|opacity|clip|scale|translate|(?:left|top|right|bottom|margin|indent)\s*:\s*-|font[^:;]*:\s*[01]/i;
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
  return unseen(style) ?? (colour && sameColour(style) ? 'colour' : undefined);
}

function unseen(style: string): Hiding | undefined {
  for (const [hiding, test] of TESTS) if (test.test(style)) return hiding;
  return ZERO_BOX.test(style) && style.includes('overflow:hidden') ? 'size' : undefined;
}

const COLOUR = /(?:^|;)color:([^;]+)/;
const BACKGROUND = /(?:^|;)background(?:-color)?:([^;]+)/;

/** Text in the colour of its background; the page is taken for white where none is set. */
function sameColour(style: string): boolean {
  const colour = plainColour(COLOUR.exec(style)?.[1]);
  if (colour === undefined) return false;
  if (colour === 'transparent') return true;
  const behind = plainColour(BACKGROUND.exec(style)?.[1]);
  return behind === undefined ? colour === 'ffffff' && !style.includes('background') : colour === behind;
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

/** How an element is hidden by its attributes or by the page's own sheet. */
export function hidingOf(element: Element, sheet: Sheet): Hiding | undefined {
  if (element.name === 'body' || element.name === 'html') return undefined;
  const { attribs } = element;
  if (attribs.style !== undefined) {
    const hiding = hidingOfStyle(attribute(element, 'style')!);
    if (hiding) return hiding;
  }
  if (attribs.hidden !== undefined) return 'attribute';
  const names = attribs.class;
  if (sheet.size) {
    const id = attribs.id;
    if (id !== undefined && sheet.has(`#${id}`)) return sheet.get(`#${id}`);
    if (names !== undefined) for (const n of names.split(/\s+/)) if (sheet.has(`.${n}`)) return sheet.get(`.${n}`);
  }
  if (names !== undefined && hides(names)) return 'class';
  if (element.name === 'font' && /^#?f{3}(?:f{3})?$|^white$/i.test(attribs.color ?? '')) return 'colour';
  return element.name === 'marquee' && /^[01]$/.test(attribs.width ?? attribs.height ?? '') ? 'size' : undefined;
}

/** Longest style sheet that is read, in UTF-16 units: injected ones are short. */
