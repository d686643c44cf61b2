import { memo, upperBound, type Edit, type Range } from '../../base';
import type { Article } from '../../article';
import { costOf } from '../../language';
import { byLine, isMentioned, lineAround, speaksOfEncoding } from '../mention';
import { HOLDS, scan } from '../scan';
import { entitiesIn, escapesIn, type Escape, type EscapeKind } from './kinds';
import { inOnePage, isInPlace, isMark } from './page';

/** Escapes left in prose, with the edits that put the characters back. */
export interface Escaped {
  readonly start: number;
  readonly end: number;
  readonly kind: EscapeKind;
  /** The word or words with the characters in place. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** 0 … 1. */
  readonly confidence: number;
}

const LETTER = /[\p{L}\p{M}]/u;
/** What a path or an address looks like: escapes belong there. */
const MACHINE =
  /:\/\/|^(?:www\.|\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\\w|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}[/?])|[?&][\w%]+=|\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|webp|mp[34]|txt|md|csv|json|xml|docx?|xlsx?|zip|js|css|py)$/i;
/** What a line of a program looks like. */
const CODE =
  /[{}]\s*$|[)\]"'\w];\s*$|=>|^\s*(?:\/\/|#include|import |from \w+ import|def |class |function |const |let |var |print\(|\$ )|\w\(["'\\]|["']\s*:\s*["'[{]|\w\s*=\s*["'/]|[=!]==?|&&|\|\|/;
const WHITE = /[\s\u3000-\u3003\u3008-\u3011，。！？；：“”]/;

/** The stretch without a space around a run: its word. */
function tokenAround(text: string, start: number, end: number): { start: number; end: number } {
  let a = start;
  let b = end;
  while (a > 0 && start - a < 400 && !WHITE.test(text[a - 1]!)) a--;
  while (b < text.length && b - end < 400 && !WHITE.test(text[b]!)) b++;
  return { start: a, end: b };
}

/** Brackets and quotation marks around a word, and the full stop behind it, are no part of it. */
const bare = (token: string): string => token.replace(/^["'“‘«(<[]{1,4}/, '').replace(/["'”’»)>\].,;:!?]{1,4}$/, '');

/** A line without its escapes: their own letters say nothing of what it is about. */
const without = (line: string): string =>
  line.replace(/&(?:amp;){0,3}[#\w]{1,30};|\\{1,4}[uUx][0-9A-Fa-f{}]{2,8}|%[0-9A-F]{2}|=[0-9A-F]{2}/g, ' ');

/** Whether a line is a program's, or speaks of escapes. */
function isOfMachines(line: string): boolean {
  const bareLine = without(line);
  return CODE.test(bareLine) || speaksOfEncoding(bareLine);
}

/** Whether the run is part of prose at all. */
function inProse(text: string, e: Escape, machine: (at: number) => boolean): boolean {
  const token = tokenAround(text, e.start, e.end);
  return !MACHINE.test(bare(text.slice(token.start, token.end))) && !machine(e.start);
}

interface Judged extends Escape {
  /** Beside a letter of the same word. */
  readonly attached: boolean;
  /** Not to be believed but in the company of others. */
  readonly weak: boolean;
}

function judge(text: string, e: Escape, all: readonly Escape[]): Judged | undefined {
  const before = text[e.start - 1] ?? '';
  const after = text[e.end] ?? '';
  const attached = LETTER.test(before) || LETTER.test(after);
  if (isMark(e)) return { ...e, attached, weak: !isInPlace(text, e, all) };
  // The character stands beside its escape: a lesson.
  if (!attached && e.text.length <= 2 && e.kind !== 'entity' && lineAround(text, e.start).includes(e.text))
    return undefined;
  // No encoder writes letters and figures of ASCII so: `tw=70` is a setting.
  if (e.kind === 'quoted-printable' && /^[A-Za-z\d]+$/.test(e.text)) return undefined;
  // `--tag=CC`: no word goes on with a capital.
  if (e.kind === 'quoted-printable' && !e.sure && /\p{Ll}\p{Lu}/u.test(before + e.text)) return undefined;
  // A formula: one letter, an equals sign, figures.
  if (e.kind === 'quoted-printable' && /[-+*/^=\d]/.test(after) && /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(0, e.start - 2), e.start))) return undefined; // prettier-ignore
  // Bytes that are no UTF-8, and single units of UTF-7, must give a letter in a word.
  const sure = e.kind === 'utf-7' ? e.sure && fits(text, e) : e.sure || (e.kind === 'percent' && !e.bytes);
  // `CN=AAA`, `C=DE`: a field and its value.
  const field = e.kind === 'quoted-printable' && !e.sure && /[A-Z]/.test(before);
  const odd =
    e.kind === 'utf-7' && e.text.length === 1 && /[\u0180-\u036f\u0530-\u058f\u0700-\u0dff\u0e80-\u1dff]/.test(e.text);
  const weak =
    odd ||
    field ||
    (e.text.length <= 2 && !attached && isMentioned(text, e.start, e.end)) ||
    (!sure && !(attached && LETTER.test(e.text) && fits(text, e)));
  return weak && !LETTER.test(e.text) && e.kind !== 'utf-7' ? undefined : { ...e, attached, weak };
}

/** Whether the characters are those of a text like the one around: the models find the word likelier with than without them. */
function fits(text: string, e: Escape): boolean {
  const [before, after] = e.around ?? [text.slice(Math.max(0, e.start - 12), e.start), text.slice(e.end, e.end + 12)];
  const cost = costOf(before + e.text + after);
  return (
    cost + 4 < costOf(before + text.slice(e.start, e.end) + after) &&
    (cost - costOf(before)) / (e.text.length + after.length) < 7
  );
}

/** Of one kind: those in words, words of their own, and in their company the rest. */
function accept(text: string, found: readonly Judged[]): readonly Judged[] {
  const strong = found.filter((e) => !e.weak && strongly(text, e));
  // A figure and a unit (it=92s), a sign of percent between words.
  if (strong.length === 1 && strong[0]!.bytes && (strong[0]!.kind === 'percent' || isMark(strong[0]!))) return [];
  if (strong.length > 1 || (strong.length && found[0]?.kind === 'utf-7')) return found;
  return strong.length ? found.filter((e) => e.sure || e === strong[0]) : [];
}

function strongly(text: string, e: Judged): boolean {
  if (isMark(e)) return true;
  switch (e.kind) {
    case 'percent':
      if (e.bytes) return LETTER.test(text[e.start - 1] ?? '');
      return e.sure && (e.attached || e.text.length > 1 || (LETTER.test(e.text) && fits(text, e)));
    case 'quoted-printable':
      return e.sure ? e.attached || e.text.length > 1 : e.attached;
    case 'entity':
      return true;
    case 'utf-7':
    case 'hex':
      return e.attached || (e.sure && e.text.length > 1);
    case 'unicode':
      return e.attached || [...e.text].length > 1 || /\p{Extended_Pictographic}/u.test(e.text);
  }
}

/** Escaped ASCII beside accepted ones: %20 in the same word, =3D and soft line breaks in the same text. */
function companions(article: Article, accepted: readonly Judged[], all: readonly Judged[]): Edit[] {
  const { text } = article.prose;
  const out: Edit[] = [];
  const kind = accepted[0]!.kind;
  if (kind === 'percent') {
    const words = new Set(accepted.map((e) => tokenAround(text, e.start, e.end).start));
    const taken = new Set(accepted);
    for (const e of all) if (!taken.has(e) && words.has(tokenAround(text, e.start, e.end).start)) out.push(e);
    if (!text.includes('%20'))
      for (const m of text.matchAll(/(?<=[\p{L}\p{N}.,;:!?])\+(?=[\p{L}\p{N}%])/gu))
        if (words.has(tokenAround(text, m.index, m.index + 1).start))
          out.push({ start: m.index, end: m.index + 1, text: ' ' });
  }
  if (kind === 'quoted-printable') {
    for (const m of text.matchAll(/=(?:3D|20)/g))
      out.push({ start: m.index, end: m.index + 3, text: m[0] === '=3D' ? '=' : ' ' });
    for (const m of text.matchAll(article.format === 'html' ? /= /g : /=\r?\n/g)) {
      const range = { start: m.index, end: m.index + m[0].length };
      const end = lineEnd(article, range);
      if (end !== '' && isSoftBreak(text, m.index, accepted)) out.push({ ...range, text: /[\r\n][ \t]/.test(end) ? ' ' : '' }); // prettier-ignore
    }
  }
  return out;
}

/** The source of a stretch in which a line ends, '' else: in markup a line end and the space behind it are one space. */
function lineEnd({ prose, text }: Article, range: Range): string {
  const { start, end } = prose.toSource(range.start, range.end);
  const source = text.slice(start, end);
  return /[\r\n]/.test(source) ? source : '';
}

/** RFC 5322, 2.1.1: characters in a line of mail. In a page, lines are spaces; what stands before is not looked at. */
const LONGEST_LINE = 998;

/**
 * A line that was broken by the encoder: one that holds an escape, or full of words (RFC 2045, 6.7: 76 characters at most).
 * Rulers, Base64 and settings end with the same sign.
 */
function isSoftBreak(text: string, at: number, accepted: readonly Judged[]): boolean {
  if (text[at - 1] === '=') return false;
  const start = Math.max(0, at - LONGEST_LINE);
  const from = start + text.slice(start, at).lastIndexOf('\n') + 1;
  const full = at - from >= 60 && at - from <= 76 && text.slice(from, at).includes(' ');
  const next = accepted[upperBound(accepted, from - 1, (e) => e.start)];
  return full || (next !== undefined && next.start < at);
}

const CONFIDENCE: Readonly<Record<EscapeKind, number>> = {
  unicode: 0.95, hex: 0.92, percent: 0.92, 'quoted-printable': 0.92, 'utf-7': 0.85, entity: 0.93,
}; // prettier-ignore

/** Every escape left in the prose of an article. */
export const escapedText = memo((article: Article): readonly Escaped[] => {
  const { holds } = scan(article);
  if (!(holds & (HOLDS.escape | HOLDS.sign)) && !article.text.includes('<U+')) return [];
  const { prose } = article;
  const { text } = prose;
  const out: Escaped[] = [];
  const kinds = new Map<EscapeKind, Judged[]>();
  const machine = byLine({ text, format: 'plain' }, isOfMachines);
  const escapes = inOnePage(text, [...escapesIn(text), ...(article.format === 'plain' ? entitiesIn(text) : [])]);
  const marks = escapes.filter(isMark);
  for (const e of escapes) {
    const judged = inProse(text, e, machine) ? judge(text, e, marks) : undefined;
    if (!judged) continue;
    const known = kinds.get(e.kind);
    if (known) known.push(judged);
    else kinds.set(e.kind, [judged]);
  }
  for (const [kind, all] of kinds) {
    const accepted = accept(text, all);
    if (accepted.length === 0) continue;
    const edits: Edit[] = [
      ...accepted.map(({ start, end, text: t }) => ({ start, end, text: t })),
      ...companions(article, accepted, all),
    ];
    for (const g of grouped(text, kind, edits)) {
      const range = prose.toSource(g.start, g.end);
      const inside = g.edits.map((e) => ({ ...prose.toSource(e.start, e.end), text: e.text }));
      if (
        !article.isQuiet(range.start) &&
        inside.every((e, i) =>
          sameBut(article.text.slice(e.start, e.end), text.slice(g.edits[i]!.start, g.edits[i]!.end)),
        )
      )
        // prettier-ignore
        out.push({ ...g, ...range, edits: inside });
    }
  }
  if (article.format !== 'plain') for (const each of doubleEntities(article)) out.push(each);
  return out.sort((a, b) => a.start - b.start);
});

/** Whether two texts differ in white space at most. */
const sameBut = (a: string, b: string): boolean => a === b || a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');

/** The edits in order, those of one word together. */
function grouped(text: string, kind: EscapeKind, edits: readonly Edit[]): Escaped[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: { start: number; end: number; edits: Edit[] }[] = [];
  for (const e of sorted) {
    const last = out.at(-1);
    if (last && e.start < last.edits.at(-1)!.end) continue;
    if (last && e.start - last.end <= 24 && !/\s/.test(text.slice(last.end, e.start))) {
      last.end = e.end;
      last.edits.push(e);
    } else out.push({ start: e.start, end: e.end, edits: [e] });
  }
  return out.map((g) => {
    let restored = '';
    let at = g.start;
    for (const e of g.edits) {
      restored += text.slice(at, e.start) + e.text;
      at = e.end;
    }
    return { ...g, kind, text: restored, confidence: CONFIDENCE[kind] };
  });
}

/** How near a letter stands that a lesson shows with its name (characters). */
const NEAR = 12;

/** Whether a line shows one character in several spellings (&#xE1; or &aacute;), or a letter by itself beside its name (á or &aacute;). */
function isLesson(prose: string, line: string, e: Escape): boolean {
  const spellings = entitiesIn(line).flatMap((x) => (x.text === e.text ? [line.slice(x.start, x.end)] : []));
  if (new Set(spellings).size > 1) return true;
  const near = `${prose.slice(Math.max(0, e.start - NEAR), e.start)} ${prose.slice(e.end, e.end + NEAR)}`;
  return LETTER.test(e.text) && near.split(/[^\p{L}\p{M}]+/u).includes(e.text);
}

/** In markup an entity is markup: only what still shows as one to the reader was escaped once too often. */
function doubleEntities(article: Article): Escaped[] {
  const { prose, text } = article;
  return entitiesIn(prose.text).flatMap((e) => {
    const { start, end } = prose.toSource(e.start, e.end);
    const source = text.slice(start, end);
    if (!/^&(?:amp;|#38;|#x26;)/i.test(source) || article.isQuiet(start)) return [];
    const around = lineAround(prose.text, e.start);
    const line = without(around);
    if (isLesson(prose.text, around, e)) return [];
    if (/[<>]/.test(e.text) || CODE.test(line) || speaksOfEncoding(line) || isMentioned(prose.text, e.start, e.end))
      return [];
    const written = e.text === '&' ? '&amp;' : e.text === '\u00a0' ? '&nbsp;' : e.text;
    return [
      { start, end, kind: 'entity' as const, text: e.text, edits: [{ start, end, text: written }], confidence: 0.9 },
    ];
  });
}
