/**
 * A line for matching: full-width letters and signs as ASCII, every space a plain one, digits of other scripts as 0 … 9.
 * Every character keeps its place, so an offset in the fold is an offset in the line.
 */
export function fold(text: string): string {
  return FOLDED.test(text) ? text.replace(EACH, foldChar) : text;
}

const FOLDED =
  /[\u00A0\u2002-\u200A\u202F\u2215\u3000\uFF01-\uFF5E\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u2011\u2236\u2502\u4E28\uFE31\uFE55]/;
const EACH = new RegExp(FOLDED.source, 'g');

function foldChar(c: string): string {
  const code = c.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2502 || code === 0x4e28 || code === 0xfe31) return '|';
  if (code === 0x2236 || code === 0xfe55) return ':';
  if (code === 0x2215) return '/';
  if (code === 0x2011) return '-';
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return ' ';
}

/** A label or word for looking it up: lower case, one space between words, no accents lost. */
export const key = (text: string): string => fold(text).toLowerCase().replace(/\s+/g, ' ').trim();
