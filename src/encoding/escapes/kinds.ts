import { decodeHTML } from 'entities';

export type EscapeKind = 'unicode' | 'hex' | 'percent' | 'quoted-printable' | 'utf-7' | 'entity';

/** A run of escapes as written, with what it stands for. */
export interface Escape {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: EscapeKind;
  /** Whether the bytes are UTF-8 of more than ASCII, or the escape can't be anything else. */
  readonly sure: boolean;
  /** Bytes that are no UTF-8, of which the page is not known yet. */
  readonly bytes?: readonly number[];
  /** What stands before and behind it with the other escapes undone, where it is of such bytes. */
  readonly around?: readonly [string, string];
}

const UNICODE =
  /(?:\\{1,4}u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{1,6}\}|\\U00[01][0-9a-fA-F]{5}|%u[0-9a-fA-F]{4}|<U\+[0-9a-fA-F]{4,6}>)+/g;
const ONE = /u\{?([0-9a-f]{4}(?![0-9a-f]*\})|[0-9a-f]{1,6}(?=\}))|U([0-9a-f]{8})|U\+([0-9a-f]{4,6})/gi;
const HEX = /(?:\\{1,2}x[0-9a-fA-F]{2})+|(?:\\[23][0-7]{2}){2,}/g;
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/g;
const QUOTED = /(?:=[0-9A-F]{2})+/g;
const SEVEN = /\+([A-Za-z0-9+/]{3,})(-?)/g;
const ENTITY = /&(?:amp;){0,3}(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,24});/g;

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]/;
export const isText = (text: string): boolean => !CONTROL.test(text);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as UTF-8, `sure` where that needed more than ASCII; where they are none, themselves. */
function ofBytes(bytes: readonly number[]): Pick<Escape, 'text' | 'sure' | 'bytes'> | undefined {
  try {
    const text = utf8.decode(Uint8Array.from(bytes));
    return isText(text) ? { text, sure: bytes.some((b) => b > 0x7f) } : undefined;
  } catch {
    return { text: '', sure: false, bytes };
  }
}

const hexPairs = (s: string): number[] => [...s.matchAll(/[0-9a-f]{2}/gi)].map((m) => parseInt(m[0], 16));

function* bytesRuns(text: string, pattern: RegExp, kind: EscapeKind): Generator<Escape> {
  for (const m of text.matchAll(pattern)) {
    const octal = /^\\[23]/.test(m[0]);
    const bytes = octal
      ? m[0]
          .split('\\')
          .slice(1)
          .map((s) => parseInt(s, 8))
      : hexPairs(m[0].replace(/[\\x%=]+/g, ' '));
    const read = ofBytes(bytes);
    if (read) yield { start: m.index, end: m.index + m[0].length, ...read, kind };
  }
}

function* unicodeRuns(text: string): Generator<Escape> {
  for (const m of text.matchAll(UNICODE)) {
    const codes = [...m[0].matchAll(ONE)].map((c) => parseInt(c[1] ?? c[2] ?? c[3]!, 16));
    if (codes.some((c) => c > 0x10ffff)) continue;
    const read = codes.map((c) => String.fromCodePoint(c)).join('');
    // A half of a pair, or a control, is no text.
    if (CONTROL.test(read) || /[\ud800-\udfff]/u.test(read)) continue;
    yield { start: m.index, end: m.index + m[0].length, text: read, kind: 'unicode', sure: true };
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Modified Base64 of UTF-16, big end first: whole units and less than a letter of zero bits. */
export function ofBase64(code: string): string | undefined {
  let bits = 0;
  let count = 0;
  let out = '';
  for (const c of code) {
    bits = (bits << 6) | BASE64.indexOf(c);
    count += 6;
    if (count >= 16) {
      count -= 16;
      out += String.fromCharCode((bits >> count) & 0xffff);
      bits &= (1 << count) - 1;
    }
  }
  return out === '' || count >= 6 || bits !== 0 || CONTROL.test(out) || /[\ud800-\udfff]/u.test(out) ? undefined : out;
}

function* sevenRuns(text: string): Generator<Escape> {
  for (const m of text.matchAll(SEVEN)) {
    // `C++14`, `+terminfo`: Base64 of letters mixes its cases.
    if (/^\+*(?:\d+|[a-z]+)$/.test(m[1]!)) continue;
    const read = ofBase64(m[1]!);
    if (read === undefined) continue;
    yield {
      start: m.index,
      end: m.index + m[0].length,
      text: read,
      kind: 'utf-7',
      sure: read.length > 1 && m[2] === '-',
    };
  }
}

/** An entity, unescaped as often as it was escaped; undefined where HTML knows none of that name. */
export function ofEntity(entity: string): string | undefined {
  let text = entity;
  for (let i = 0; i < 4 && text.length > 2; i++) {
    const next = decodeHTML(text);
    if (next === text) break;
    text = next;
  }
  return text === entity || text.length > 4 || CONTROL.test(text) ? undefined : text;
}

function* entityRuns(text: string): Generator<Escape> {
  for (const m of text.matchAll(ENTITY)) {
    const read = ofEntity(m[0]);
    if (read !== undefined)
      yield { start: m.index, end: m.index + m[0].length, text: read, kind: 'entity', sure: true };
  }
}

/** Every run of escapes in a text, of every kind whose first character it holds. */
export function* escapesIn(text: string): Generator<Escape> {
  const backslash = text.includes('\\');
  const percent = text.includes('%');
  if (backslash || percent || text.includes('<U+')) yield* unicodeRuns(text);
  if (backslash) yield* bytesRuns(text, HEX, 'hex');
  if (percent) yield* bytesRuns(text, PERCENT, 'percent');
  if (text.includes('=')) yield* bytesRuns(text, QUOTED, 'quoted-printable');
  if (text.includes('+')) yield* sevenRuns(text);
}
export const entitiesIn = (text: string): Escape[] => (text.includes('&') ? [...entityRuns(text)] : []);
