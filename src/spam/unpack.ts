import { msg, type Message } from '../base';

/** Something packed inside a script: what it says, and how much packing it so speaks for a hiding hand. */
export interface Packed {
  readonly text: string;
  readonly weight: number;
  readonly why: Message;
}

/** Undoes the usual packings without running anything: escapes, character codes, Base64, the `p,a,c,k,e,d` packer, name mangling. */
export function unpack(raw: string, depth = 0): Packed[] {
  const code = spelled(raw);
  const out = unpacked(code, raw).map((p) => ({ ...p, weight: weigh(code, p) }));
  // What comes out may be packed again.
  if (depth < DEEPEST)
    for (const p of [...out]) if (p.weight > 1 && p.text !== raw) for (const inner of unpack(p.text, depth + 1)) out.push({ ...inner, weight: 0 }); // prettier-ignore
  return out;
}
const DEEPEST = 2;

/** Names that were written in escapes, as in `window["\x65\x76\x61\x6c"]`, spelled out. */
const spelled = (code: string): string =>
  code.includes('\\x') ? code.replace(/(?:\\x[\da-f]{2}){3,40}(?=["'])/gi, escapes) : code;

/** What is read as data is not run. */
const DATA = /JSON ?\. ?parse ?\( ?$/;

/** Code or markup that comes out of a packing and is run. */
const LIVE = /<\s*(?:a|div|script|iframe|span|p)\b|document|location|https?:|function|eval|window/;
const DIRECT =
  /(?:eval|Function|write(?:ln)?|setTimeout)["'\])]{0,3} ?\( ?(?:unescape|atob|String ?\. ?fromCharCode|decodeURI|window\.atob|function ?\( ?p ?, ?a ?, ?c ?, ?k)/;

function weigh(code: string, packed: Packed): number {
  if (DIRECT.test(code)) return packed.weight;
  const runs = /\beval\b|new Function ?\(|document\.write(?:ln)? ?\(|setTimeout ?\( ?\w+ ?\)/.test(code);
  return packed.weight * (LIVE.test(packed.text) ? (runs ? 0.85 : 0.5) : 0.25);
}

function unpacked(code: string, raw: string): Packed[] {
  const out: Packed[] = [];
  for (const m of code.matchAll(
    /(?:unescape|decodeURIComponent|decodeURI)\s*\(\s*(["'])((?:%[\da-f]{2}|%u[\da-f]{4}|[^"'%\\]){12,})\1/gi,
  ))
    if (share(m[2]!, /%/g) > 0.08 && !DATA.test(code.slice(Math.max(0, m.index - 20), m.index)))
      out.push({ text: percent(m[2]!), weight: 2.8, why: msg('a script packed with escapes') });
  const tight = code.includes('fromCharCode') ? code.replace(/\s+/g, '') : '';
  for (const m of tight.matchAll(
    /fromCharCode(?:\.apply\([^,()]{0,20},\[?|\()((?:(?:0x[\da-f]{1,6}|\d{1,6}),){8,}(?:0x[\da-f]+|\d{1,6}))/gi,
  ))
    out.push({ text: codes(m[1]!), weight: 2.8, why: msg('a script packed as character codes') });
  if (code.includes('fromCharCode') && out.length === 0)
    for (const m of tight.matchAll(/\[((?:\d{1,4},){20,}\d{1,4})\]/g))
      out.push({ text: shifted(codes(m[1]!), tight), weight: 2.8, why: msg('a script packed as character codes') });
  for (const m of code.matchAll(/atob\s*\(\s*(["'`])([\w+/=\s]{16,})\1/gi))
    if (!DATA.test(code.slice(Math.max(0, m.index - 20), m.index)))
      out.push({ text: base64(m[2]!), weight: 2.8, why: msg('a script packed in Base64') });
  if (/eval\s*\(\s*function\s*\(\s*p\s*,\s*a\s*,\s*c\s*,\s*k\s*,\s*e/.test(code))
    out.push({
      text: packer(code),
      weight: 2.6,
      why: msg('a script packed with the packer of the name “p,a,c,k,e,d”'),
    });
  const mangled = code.match(/_0x[\da-f]{4,6}/g)?.length ?? 0;
  if (mangled > 4)
    out.push({ text: escapes(code), weight: 2.4, why: msg('a script whose names were made unreadable') });
  const hex = raw.match(/\\x[\da-f]{2}|\\u00[\da-f]{2}/gi)?.length ?? 0;
  if (hex > 20 && mangled <= 4)
    out.push({ text: escapes(code), weight: 2.6, why: msg('a script packed with escapes') });
  const joined = joinedStrings(code);
  if (joined) out.push({ text: joined, weight: 1, why: msg('a script whose words were cut into pieces') });
  return out;
}

const share = (text: string, test: RegExp): number => (text.match(test)?.length ?? 0) / text.length;
const MOST = 20_000;

export const percent = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(/%u([\da-f]{4})|%([\da-f]{2})/gi, (_, u?: string, x?: string) =>
      String.fromCharCode(parseInt(u ?? x!, 16)),
    );

const codes = (list: string): string =>
  list
    .slice(0, MOST)
    .split(',')
    .map((n) => String.fromCharCode(Number(n)))
    .join('');

/** Character codes to which a script adds a number before it uses them. */
function shifted(text: string, tight: string): string {
  const m = /fromCharCode\([^()]{1,30}?([-+^])(\d{1,5})\)/.exec(tight);
  if (!m) return text;
  const by = Number(m[2]);
  const back = (c: number): number => (m[1] === '-' ? c - by : m[1] === '+' ? c + by : c ^ by);
  return [...text].map((c) => String.fromCharCode(back(c.charCodeAt(0)))).join('');
}

const escapes = (code: string): string =>
  code
    .slice(0, MOST)
    .replace(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, x?: string, u?: string) =>
      String.fromCharCode(parseInt(x ?? u!, 16)),
    );

export function base64(text: string): string {
  try {
    return atob(text.replace(/\s/g, '').slice(0, MOST));
  } catch {
    return '';
  }
}

/** `'<a hr' + 'ef=…'`: at least four pieces put together. */
function joinedStrings(code: string): string {
  if (!/(["'])\s*\+\s*\1/.test(code)) return '';
  const joined = code.slice(0, MOST).replace(/(["'])\s*\+\s*\1/g, '');
  const pieces = (code.length - joined.length) / 3;
  return pieces >= 4 ? joined : '';
}

/** The words of a packed script put back in their places. */
function packer(code: string): string {
  const m = /\}\s*\(\s*(['"])((?:[^'"\\]|\\.|(?!\1)['"]){0,20000})\1\s*,\s*(\d+)\s*,\s*\d+\s*,\s*(['"])((?:[^'"\\]|\\.){0,20000})\4\s*\.split/.exec(code); // prettier-ignore
  if (!m) return '';
  const words = m[5]!.split('|');
  const radix = Number(m[3]);
  const name = (n: number): string =>
    (n < radix ? '' : name(Math.floor(n / radix))) +
    (n % radix > 35 ? String.fromCharCode((n % radix) + 29) : (n % radix).toString(36));
  const known = new Map(words.map((w, i) => [name(i), w]));
  return m[2]!.replace(/\b\w+\b/g, (w) => known.get(w) ?? w).replace(/\\(['"])/g, '$1');
}
