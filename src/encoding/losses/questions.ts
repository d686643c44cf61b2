import { memo, type Range } from '../../base';
import type { Article } from '../../article';
import { HOLDS, scan } from '../scan';

/** Question marks that stand for letters which an encoding had not got. */
export interface Questioned extends Range {
  readonly count: number;
}

interface Run extends Range {
  readonly kind: 'inside' | 'word' | 'initial' | 'mark';
}

const LETTER = /\p{L}/u;
const LOWER = /[\p{Ll}\p{Lo}]/u;
const HAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
/** Scripts that put no space between words, nor behind a question. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const ASKING = /[吗呢么吧啊什谁哪何呀嗎麼誰嘛か의요까]/;
/** An address, a path, code: question marks belong there. */
const MACHINE = /[/\\=&<>{}@#$|`_]|[A-Za-z]\.[A-Za-z]/;
const VOWEL = /[aeiouyàâäáãåæèéêëìíîïòóôöõøùúûüýÿœаеёиоуыэюяіїєαεηιουω]/i;

/** What stands around an offset without a space between: in markup, up to the tag. */
const BEFORE = { plain: /\S{0,24}$/, html: /[^\s>]{0,24}$/ };
/** What is so long and of ASCII alone may be the end of an address: more of it is looked at. */
const LONG_BEFORE = { plain: /[!-~]{24,120}$/, html: /[!-=?-~]{24,120}$/ };
const BEHIND = { plain: /^\S{0,24}/, html: /^[^\s<]{0,24}/ };

const tokenBefore = (text: string, start: number, kind: keyof typeof BEFORE): string =>
  (LONG_BEFORE[kind].exec(text.slice(Math.max(0, start - 120), start)) ?? BEFORE[kind].exec(text.slice(Math.max(0, start - 24), start)))?.[0] ?? ''; // prettier-ignore

function runsOf({ text, format }: Article): Run[] {
  const out: Run[] = [];
  const kind = format === 'html' ? 'html' : 'plain';
  for (const m of text.matchAll(/\?+/g)) {
    const start = m.index;
    const end = start + m[0].length;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    const token = tokenBefore(text, start, kind) + (BEHIND[kind].exec(text.slice(end, end + 24))?.[0] ?? '');
    if (MACHINE.test(token)) continue;
    const inside = LETTER.test(before) && LOWER.test(after);
    const alone =
      m[0].length > 1 && !LETTER.test(before) && !/[\p{N}!.…)\]"'”’»？！]/u.test(before) && !LETTER.test(after);
    // A run this long with something behind it is no surprise.
    const long = m[0].length > 4 && (!LETTER.test(before) || /[\p{L}\p{N}]/u.test(after));
    const initial = m[0].length === 1 && /\s/.test(before) && HAN.test(after);
    out.push({ start, end, kind: inside ? 'inside' : alone || long ? 'word' : initial ? 'initial' : 'mark' });
  }
  return out;
}

/** Whether a question mark between letters can't but stand for one: what it leaves is no word. */
function orphan(text: string, { start, end }: Run): boolean {
  let from = start;
  while (start - from < 20 && LETTER.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to - end < 20 && LETTER.test(text[to] ?? '')) to++;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return end - start <= 2 && ((before !== '' && !VOWEL.test(before)) || (after !== '' && !VOWEL.test(after)));
}

/** Words of question marks on one line: of several lengths, as words are, or long, or all that the line holds. */
function lostWords(text: string, line: readonly Run[]): Run[] {
  const words = line.filter((r) => r.kind === 'word');
  const sizes = words.map((r) => r.end - r.start);
  const total = sizes.reduce((a, b) => a + b, 0);
  const varied = new Set(sizes).size > 1 || Math.max(0, ...sizes) > 3;
  if (words.length > 1 && total >= 6 && varied) return words;
  return words.length === 1 && total >= 8 && !/\p{L}/u.test(text.slice(words[0]!.start - 1, words[0]!.start))
    ? words
    : [];
}

/** No question begins with its mark: where two words of a line do, each before a letter of Chinese, Japanese or Korean stands for a lost byte. */
function lostBytes(text: string, line: readonly Run[]): Run[] {
  if (line.filter((r) => r.kind === 'initial').length < 2) return [];
  return line.filter((r) => (r.kind === 'initial' || r.kind === 'inside') && HAN.test(text[r.end]!));
}

/** Places where question marks stand for letters. */
export const questionedLetters = memo((article: Article): readonly Questioned[] => {
  const { text } = article;
  if (!(scan(article).holds & HOLDS.sign) || !text.includes('?')) return [];
  const runs = runsOf(article).filter((r) => r.kind !== 'mark' && !article.isQuiet(r.start));
  const inside = runs.filter((r) => r.kind === 'inside' && !HAN.test(text[r.start - 1]!) && !UNSPACED.test(text[r.start - 1]!)); // prettier-ignore
  const chinese = runs.filter((r) => r.kind === 'inside' && r.end - r.start > 1 && HAN.test(text[r.start - 1]!) && !ASKING.test(text[r.start - 1]!)); // prettier-ignore
  const orphans = inside.filter((r) => orphan(text, r));
  const lost: Run[] = inside.length > 1 && orphans.length ? inside : orphans;
  if (inside.length > 3 && lost.length === 0) for (const each of inside) lost.push(each);
  if (chinese.length > 2) for (const each of chinese) lost.push(each);
  const lines = new Map<number, Run[]>();
  for (const r of runs) {
    const n = article.lines.position(r.start).line;
    const line = lines.get(n);
    if (line) line.push(r);
    else lines.set(n, [r]);
  }
  for (const line of lines.values())
    for (const each of [...lostWords(text, line), ...lostBytes(text, line)]) lost.push(each);
  return joined(text, lost);
});

/** The runs in order; those with nothing but a space or a comma between them as one. */
function joined(text: string, runs: readonly Run[]): Questioned[] {
  const out: { start: number; end: number; count: number }[] = [];
  for (const r of [...new Set(runs)].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, r.start) : '';
    if (last && between.length < 4 && /^[ ,.;:!-]*$/.test(between)) {
      last.end = r.end;
      last.count += r.end - r.start;
    } else out.push({ start: r.start, end: r.end, count: r.end - r.start });
  }
  return out;
}
