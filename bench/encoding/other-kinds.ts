import { codec } from '../../src/encoding/codecs';

/** Damage other than misreadings: losses, escapes, UTF-16, invisible and look-alike characters. */
export interface OtherKind {
  readonly name: string;
  /** The damaged text; undefined where the text has nothing that this damages. */
  readonly damage: (text: string, random: () => number) => string | undefined;
  /** What the text is to hold first. */
  readonly with?: string;
  readonly reversible: boolean;
  readonly languages?: string;
}

const units = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0');
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const changed = (text: string, pattern: RegExp, by: (c: string) => string): string | undefined => {
  const out = text.replace(pattern, by);
  return out === text ? undefined : out;
};
const HIGH = /[^\0-\x7f]/gu;
const latin1 = (bytes: readonly number[]): string => bytes.map((b) => String.fromCharCode(b)).join('');
const asUtf16 = (bytes: readonly number[], little: boolean): string => {
  let out = '';
  for (let i = 0; i + 1 < bytes.length; i += 2)
    out += String.fromCharCode(little ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!);
  return out;
};
const utf16 = (text: string, little: boolean): number[] =>
  units(text).flatMap((c) => (little ? [c & 0xff, c >> 8] : [c >> 8, c & 0xff]));

const base64 = (text: string): string =>
  btoa(
    units(text)
      .map((c) => String.fromCharCode(c >> 8, c & 0xff))
      .join(''),
  ).replace(/=+$/, '');
const ENTITY: Readonly<Record<string, string>> = { é: 'eacute', è: 'egrave', à: 'agrave', ü: 'uuml', ö: 'ouml', ä: 'auml', ß: 'szlig', ñ: 'ntilde', ç: 'ccedil', ó: 'oacute', á: 'aacute', í: 'iacute', '“': 'ldquo', '”': 'rdquo', '—': 'mdash', '’': 'rsquo' }; // prettier-ignore
const entity = (c: string): string => (ENTITY[c] ? `&${ENTITY[c]};` : `&#${c.codePointAt(0)!};`);
const escapeAmp = (s: string): string => s.replaceAll('&', '&amp;');

/** Puts something into words, at one place in so many. */
const sprinkle = (
  text: string,
  random: () => number,
  what: () => string,
  at = /(?<=\p{L})(?=\p{L})/gu,
): string | undefined => {
  const places = [...text.matchAll(at)].map((m) => m.index);
  if (places.length === 0) return undefined;
  const chosen = new Set(
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => places[Math.floor(random() * places.length)]!),
  );
  let out = '';
  for (let i = 0; i <= text.length; i++) out += (chosen.has(i) ? what() : '') + (text[i] ?? '');
  return out;
};
const LOOKS: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };
const BACK = Object.fromEntries(Object.entries(LOOKS).map(([l, c]) => [c, l]));

const WEST = 'fr de es pt it nl sv da nb is fi ca';
const EAST = 'cs pl hu sk sl hr ro tr lt lv et vi';
const WIDE = 'ru uk bg el zh-Hans zh-Hant ja ko';

export const OTHER_KINDS: readonly OtherKind[] = [
  { name: 'U+FFFD for each byte', reversible: false, languages: WEST, damage: (t) => changed(t, HIGH, () => '\uFFFD') },
  { name: 'U+FFFD twice for each letter', reversible: false, languages: `${WEST} ${EAST}`, damage: (t) => changed(t, HIGH, () => '\uFFFD\uFFFD') },
  { name: '锟斤拷', reversible: false, languages: 'zh-Hans zh-Hant', damage: (t, r) => sprinkle(t, r, () => '锟斤拷锟斤拷') },
  { name: '烫烫烫', reversible: true, languages: 'zh-Hans', damage: (t, r) => sprinkle(t, r, () => '烫'.repeat(3 + Math.floor(r() * 6)), /(?<=[^烫屯“（(「])(?=[^烫屯”）)」])/gu) },
  { name: '屯屯屯', reversible: true, languages: 'zh-Hans', damage: (t, r) => sprinkle(t, r, () => '屯'.repeat(3 + Math.floor(r() * 6)), /(?<=[^烫屯“（(「])(?=[^烫屯”）)」])/gu) },
  { name: '? for letters', reversible: false, languages: WIDE, damage: (t) => changed(t, HIGH, () => '?') },
  { name: '? for accents', reversible: false, languages: `${WEST} ${EAST}`, damage: (t) => { const n = t.match(/[^\0-\x7f\s«»“”„’–—…]/gu)?.length ?? 0; return n < 3 ? undefined : changed(t, HIGH, () => '?'); } }, // prettier-ignore
  { name: '\\uXXXX', reversible: true, damage: (t) => changed(t, HIGH, (c) => units(c).map((u) => `\\u${hex(u, 4)}`).join('')) },
  { name: '\\xNN of UTF-8', reversible: true, damage: (t) => changed(t, HIGH, (c) => utf8(c).map((b) => `\\x${hex(b, 2)}`).join('')) },
  { name: '\\xNN of Latin-1', reversible: true, languages: WEST, damage: (t) => (/[^\0-\xff]/.test(t) ? undefined : changed(t, HIGH, (c) => `\\x${hex(c.charCodeAt(0), 2)}`)) },
  { name: '%XX', reversible: true, damage: (t) => (t.includes('%') ? undefined : changed(t, HIGH, (c) => encodeURIComponent(c))) },
  { name: '%XX with spaces', reversible: true, damage: (t) => (/[%\n]/.test(t) || !/[^\0-\x7f]/.test(t) ? undefined : encodeURIComponent(t)) },
  { name: 'quoted-printable', reversible: true, damage: (t) => { if (!/[^\0-\x7f]/.test(t)) return undefined; let line = 0; return [...t].map((c) => { let s = c > '\x7f' || c === '=' ? utf8(c).map((b) => `=${hex(b, 2).toUpperCase()}`).join('') : c; if (c === '\n') line = 0; else if ((line += s.length) > 73) { s += '=\n'; line = 0; } return s; }).join(''); } }, // prettier-ignore
  { name: 'UTF-7', reversible: true, damage: (t) => (t.includes('+') ? undefined : changed(t, /[^\0-\x7f]+/gu, (s) => `+${base64(s)}-`)) },
  { name: 'entities', reversible: true, damage: (t) => (t.includes('&') ? undefined : changed(t, HIGH, entity)) },
  { name: 'entities twice', reversible: true, damage: (t) => (t.includes('&') ? undefined : changed(t, HIGH, (c) => escapeAmp(entity(c)))) },
  { name: 'entities three times', reversible: true, damage: (t) => (t.includes('&') ? undefined : changed(t, HIGH, (c) => escapeAmp(escapeAmp(entity(c))))) },
  { name: 'UTF-16LE read as Latin-1', reversible: true, damage: (t) => latin1(utf16(t, true)) },
  { name: 'UTF-16BE read as Latin-1', reversible: true, damage: (t) => latin1(utf16(t, false)) },
  { name: 'UTF-16 swapped', reversible: true, damage: (t) => { const s = asUtf16(utf16(t, true), false); return /[\ud800-\udfff]|[\0-\x1f]/.test(s) ? undefined : s; } }, // prettier-ignore
  { name: 'UTF-8 read as UTF-16LE', reversible: true, damage: (t) => { const b = utf8(t); const s = asUtf16(b, true); return b.length % 2 || /[\ud800-\udfff]/.test(s) ? undefined : s; } }, // prettier-ignore
  { name: 'UTF-8 read as UTF-16BE', reversible: true, damage: (t) => { const b = utf8(t); const s = asUtf16(b, false); return b.length % 2 || /[\ud800-\udfff]/.test(s) ? undefined : s; } }, // prettier-ignore
  { name: 'CESU-8 read as Latin-1', reversible: true, with: ' 😀', damage: (t) => changed(t, /😀/gu, (c) => latin1(units(c).flatMap((u) => [0xe0 | (u >> 12), 0x80 | ((u >> 6) & 63), 0x80 | (u & 63)]))) },
  { name: 'overlong apostrophes', reversible: true, languages: 'fr it ca en', damage: (t) => changed(t, /(?<=[a-z])'/g, () => '\xc0\xa7') },
  { name: 'BOM as ï»¿', reversible: true, damage: (t) => `ï»¿${t}` },
  { name: 'BOM as 锘', reversible: true, languages: 'en', damage: (t) => (/^[A-Za-z]/.test(t) ? codec('gbk').decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(t.slice(0, 1))])).text + t.slice(1) : undefined) }, // prettier-ignore
  { name: 'BOM in the middle', reversible: true, damage: (t) => (t.length < 8 ? undefined : `${t.slice(0, t.length >> 1)}\uFEFF${t.slice(t.length >> 1)}`) },
  { name: 'lone surrogate', reversible: false, damage: (t, r) => sprinkle(t, r, () => '\ud83d', /(?<=\s)/g) },
  { name: 'zero-width space', reversible: true, languages: `${WEST} ${EAST} ru el zh-Hans ja`, damage: (t, r) => sprinkle(t, r, () => '\u200b') },
  { name: 'zero-width joiners', reversible: true, languages: `${WEST} ru zh-Hans`, damage: (t, r) => sprinkle(t, r, () => (r() < 0.5 ? '\u200d' : '\u2060')) },
  { name: 'tag characters', reversible: true, damage: (t, r) => sprinkle(t, r, () => '\u{E0068}\u{E0069}', /(?<=\s)/g) },
  { name: 'right-to-left override', reversible: true, languages: 'en de', damage: (t) => (/[a-z]{4}/.test(t) ? t.replace(/[a-z]{4}/, '$&\u202e') : undefined) },
  { name: 'C0 controls', reversible: true, damage: (t, r) => sprinkle(t, r, () => String.fromCharCode(1 + Math.floor(r() * 7))) },
  { name: 'soft hyphens beside spaces', reversible: true, languages: `${WEST} en`, damage: (t, r) => sprinkle(t, r, () => '\xad', /(?<= )|(?= )/g) },
  { name: 'Cyrillic in Latin words', reversible: true, languages: 'en fr de es', damage: (t, r) => sprinkleLooks(t, r, LOOKS, /[a-z]{6,}/g) },
  { name: 'Latin in Cyrillic words', reversible: true, languages: 'ru bg', damage: (t, r) => sprinkleLooks(t, r, BACK, /[а-я]{6,}/g) },
]; // prettier-ignore

function sprinkleLooks(
  text: string,
  random: () => number,
  looks: Readonly<Record<string, string>>,
  words: RegExp,
): string | undefined {
  const hit = [...text.matchAll(words)].filter((m) => [...m[0].slice(1, -1)].some((c) => looks[c]));
  const m = hit[Math.floor(random() * hit.length)];
  if (!m) return undefined;
  const i = 1 + [...m[0].slice(1, -1)].findIndex((c) => looks[c]);
  const at = m.index + i;
  return text.slice(0, at) + looks[text[at]!]! + text.slice(at + 1);
}
