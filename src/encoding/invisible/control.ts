import { memo, type Edit, type Range } from '../../base';
import type { Article } from '../../article';
import { codec } from '../codecs';
import { rareCharacters } from '../scan';

export interface Control extends Range {
  readonly code: number;
  /** What is to stand there instead. */
  readonly text: string;
  readonly kind: 'windows' | 'jis' | 'terminal' | 'overstrike' | 'end' | 'break' | 'nothing';
}

/** Japanese as mail carries it (ISO-2022-JP): two characters of ASCII a letter, between two orders. */
const JIS = /\x1b\$[@B]([!-~]{2,2000})\x1b\([BJ]/y;
/** What stands between two such stretches of one text: ASCII. */
const JIS_APART = 200;

function jisAt(text: string, at: number): Control | undefined {
  JIS.lastIndex = at;
  const [whole, letters] = JIS.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const { text: meant, failed } = codec('euc-jp').decode(Uint8Array.from(letters, (c) => c.charCodeAt(0) | 0x80));
  return failed.length ? undefined : { start: at, end: at + whole!.length, code: 0x1b, text: meant, kind: 'jis' };
}

const ESCAPE = /\x1b(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\x07\x1b\n]{0,200}\x07|[()][AB0])?/y;

/** Whether the character at `at` is part of bytes in UTF-8, read one by one: then it is a misreading, not a control. */
function inUtf8(text: string, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 3); i--) {
    const lead = text.charCodeAt(i);
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length && i + length > at) {
      let whole = true;
      for (let k = 1; k < length; k++)
        whole &&= (text.charCodeAt(i + k) & 0xc0) === 0x80 || text.charCodeAt(i + k) > 0xff;
      if (whole) return true;
    }
    if (lead < 0x80) return false;
  }
  return false;
}

type Place = readonly [before: RegExp, behind: RegExp];
const LETTER = /\p{L}/u;
const OPENING: Place = [/[\s("“‘«–—\x80-\x9f-]/, /[\p{L}\p{N}\x80-\x9f]/u];
const CLOSING: Place = [/[\p{L}\p{N}.,!?…%)’”\x80-\x9f]/u, /[\s.,;:!?)\x80-\x9f–—-]/];
/** English closes with the sign that German opens with, and Swedish opens with the one that it closes with. */
const EITHER = [OPENING, CLOSING];
/** Where each sign of Windows-1252 stands: before it, behind it. Elsewhere the byte may be a letter of another code page. */
const PLACES: Readonly<Record<number, readonly Place[]>> = {
  0x80: [[/[\s(\d]/, /[\s\d).,]/]],
  0x82: [OPENING],
  0x84: [OPENING],
  0x85: [[/[\p{L}\p{N}\s.’”\x80-\x9f]/u, /[\s)"”’.!?\x94]/]],
  0x8b: [OPENING],
  0x91: EITHER,
  0x92: [...EITHER, [LETTER, LETTER]],
  0x93: EITHER,
  0x94: EITHER,
  0x95: [[/\s/, /\s/]],
  0x96: [[/[\s\d]/, /[\s\d]/]],
  0x97: [[/[\s\p{L}.,!?]/u, /[\s\p{L}]/u]],
  0x99: [[LETTER, /[\s.,;:!?)]/]],
  0x9b: [CLOSING],
};

/** The sign of Windows-1252 that the control at `at` stands for, where it stands as such a sign does. */
function windowsSign(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const [before, behind] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (!PLACES[code]?.some((p) => p[0].test(before) && p[1].test(behind))) return '';
  return String.fromCharCode(codec('windows-1252').read(Uint8Array.of(code), 0, 1) >> 3);
}

function judgeControl(text: string, at: number): Control | undefined {
  const code = text.charCodeAt(at);
  const one = { start: at, end: at + 1, code };
  if (code === 0x1b) {
    const japanese = jisAt(text, at);
    if (japanese) return japanese;
    ESCAPE.lastIndex = at;
    return { ...one, end: at + (ESCAPE.exec(text)?.[0].length ?? 1), text: '', kind: 'terminal' };
  }
  if (code === 8) {
    const doubled = at > 0 && (text[at - 1] === text[at + 1] || text[at - 1] === '_');
    return doubled
      ? { start: at - 1, end: at + 1, code, text: '', kind: 'overstrike' }
      : { ...one, text: '', kind: 'nothing' };
  }
  if (code === 0x1a && text.slice(at + 1).trim() === '') return { ...one, text: '', kind: 'end' };
  if (code === 0x0b || code === 0x2028 || code === 0x2029)
    return { ...one, text: /[\r\n]/.test(text[at + 1] ?? '') ? '' : '\n', kind: 'break' };
  if (code >= 0x80 && code < 0xa0) {
    if (inUtf8(text, at)) return undefined;
    const sign = windowsSign(text, at);
    return sign === '' ? { ...one, text: '', kind: 'nothing' } : { ...one, text: sign, kind: 'windows' };
  }
  if (code < 0x20 || code === 0x7f || code === 0xfffe || code === 0xffff) return { ...one, text: '', kind: 'nothing' };
  return undefined;
}

/** Control characters of an article, with what they most likely stand for. A form feed divides pages and is let be. */
export const controlCharacters = memo((article: Article): readonly Control[] => {
  const out: Control[] = [];
  for (const at of rareCharacters(article)) {
    if (at < (out.at(-1)?.end ?? 0)) continue;
    const found = judgeControl(article.text, at);
    const last = out.at(-1);
    // A run of one of them is one finding: a file of NULs has a million.
    if (found?.kind === 'nothing' && last?.kind === 'nothing' && last.end === found.start && last.code === found.code)
      out[out.length - 1] = { ...last, end: found.end };
    else if (
      found?.kind === 'jis' &&
      last?.kind === 'jis' &&
      found.start - last.end < JIS_APART &&
      !article.isQuiet(at)
    )
      out[out.length - 1] = { ...last, end: found.end, text: last.text + article.text.slice(last.end, found.start) + found.text }; // prettier-ignore
    // A browser shows line separators as spaces.
    else if (found && !article.isQuiet(at) && !(found.kind === 'break' && article.format === 'html')) out.push(found);
  }
  return out;
});

export const editOf = ({ start, end, text }: Control): Edit => ({ start, end, text });
