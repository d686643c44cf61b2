import type { Article } from '../../article';
import { memo, mergeRanges, msg, overlaps, type Edit, type Message, type Range } from '../../base';
import { strayBoms } from '../bom';
import { codec, type Label } from '../codecs';
import { converterDamage } from '../converter';
import { misreadMarks } from '../losses/marks';
import { nameOf } from '../names';
import { utf8Variants } from '../utf16/variants';
import { codedMisreadings, type CodedMisreading } from './coded';
import { hasDropped } from './dropped';
import { findMisreadings, type Misreading } from './find';
import type { Layer } from './layer';
import { isLostInWord, isSalad } from './utf8';

/** A misreading as a person is told of it. */
export interface JudgedMisreading extends Misreading {
  readonly safe: boolean;
  /** Whether what it says is as much damage as what it was: then nobody wants it. */
  readonly beyondRepair: boolean;
  /** 0 … 1. */
  readonly confidence: number;
  readonly message: Message;
  readonly evidence: readonly Message[];
}

/** Margin (nats) from which a person need not look. */
const SAFE_MARGIN = 12;
const SHOWN = 40;

/** What is not looked at: what nobody reads, and what has a surer explanation, which reads as damage of every kind. */
const unread = memo((article: Article): readonly Range[] => {
  const others = [...converterDamage(article), ...misreadMarks(article), ...strayBoms(article)];
  const quiet = article.format === 'markdown' ? article.quiet.filter((q) => !isNoCode(article, q)) : article.quiet;
  return others.length ? mergeRanges([...quiet, ...others]) : quiet;
});

/** Code up to this long may be a sample of damage (UTF-16 units); of longer text that is damaged so much is not ASCII, at least. */
const LONGEST_SAMPLE = 20;
const MOSTLY = 0.4;
/** In a damaged line, where nothing sets it apart from what stands around, less shows it. */
const BESIDE = { length: 3, share: 0.25 };
const isHigh = (c: string | undefined): boolean => c !== undefined && c > '\x7f';

/** Whether what Markdown takes for code in a line is damaged text. */
function isNoCode(article: Article, { start, end }: Range): boolean {
  const { text } = article;
  const among = isHigh(text[start - 1]) && isHigh(text[end]);
  if (end - start < (among ? BESIDE.length : LONGEST_SAMPLE) || teaches(article)) return false;
  const code = text.slice(start, end);
  const high = code.match(/[^\0-\x7f]/g)?.length ?? 0;
  return !code.includes('\n') && high > code.length * (among ? BESIDE.share : MOSTLY);
}

/** The text with line breaks in place of the marks at which a page's blocks begin and end: what stands in the next paragraph is no part of a line. */
const blocksApart = memo((article: Article): string => {
  const { text, format, blocks } = article;
  if (format !== 'html') return text;
  const marks = blocks.flatMap((b) => [b.start, b.end - 1]).filter((i) => text[i] === '<' || text[i] === '>');
  const parts: string[] = [];
  let from = 0;
  for (const mark of marks.sort((a, b) => a - b)) {
    if (mark < from) continue;
    parts.push(text.slice(from, mark), '\n');
    from = mark + 1;
  }
  return parts.join('') + text.slice(from);
});

/** What was misread in an article. */
export const judgeMisreadings: (article: Article) => readonly JudgedMisreading[] = memo((article: Article) =>
  [...findMisreadings(blocksApart(article), () => unread(article)), ...codedMisreadings(article)]
    .filter(
      (m) =>
        !onlyControls(article, m) &&
        !onlyVariants(article, m) &&
        !isSample(article, m) &&
        !isListed(m) &&
        (!/^\ufffd+$/.test(m.text) || isLostInWord(article.text, m)),
    )
    .sort((a, b) => a.start - b.start)
    .map((m) => judged(article, m)),
);

/** Windows-1252 read as ISO 8859-1 shows as C1 controls and nothing else: a finding of its own (encoding/control-character). */
const onlyControls = ({ text }: Article, m: Misreading): boolean =>
  m.edits.every((e) => {
    if (/\p{L}/u.test(e.text)) return false;
    const bytes = Uint8Array.from(text.slice(e.start, e.end), (c) => c.charCodeAt(0));
    return /^[\x80-\x9f]+$/.test(text.slice(e.start, e.end)) && codec('windows-1252').decode(bytes).text === e.text;
  });

/** Overlong UTF-8 has a rule of its own, which says what was meant: lÀ§Autorità. */
const onlyVariants = (article: Article, m: Misreading): boolean =>
  m.edits.every((e) => utf8Variants(article).some((v) => v.start <= e.start && e.end <= v.end));

/** Words by which an article shows that it is about encodings: of a page its prose, since every one declares a charset. */
const ABOUT =
  /mojibake|encoding|encodage|codifica|kodierung|zeichensatz|charset|code ?page|unicode|utf-?8|windows-125\d|latin-?1|iso.?8859|koi8|shift.?jis|\bgbk\b|кодиров|кракозябр|кодуван|文字化け|文字コード|乱码|亂碼|编码|編碼|인코딩|글자 깨짐/i;
const teaches = memo(({ format, prose, text }: Article): boolean => ABOUT.test(format === 'html' ? prose.text : text));
/** Marks that stand around what is quoted. */
const QUOTES = /["'«»„“”‚‘’‹›「」『』()[\]（）《》`*_]/;

const inQuotes = ({ text }: Article, { start, end }: Misreading): boolean => {
  let from = start;
  let to = end;
  while (from > 0 && start - from < SHOWN && !/[\s]/.test(text[from - 1]!) && !QUOTES.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < SHOWN && !/[\s]/.test(text[to]!) && !QUOTES.test(text[to]!)) to++;
  return from > 0 && to < text.length && QUOTES.test(text[from - 1]!) && QUOTES.test(text[to]!);
};

/** A sample of damage in an article that explains it: a word or phrase in a line that is sound for the rest. */
function isSample(article: Article, m: Misreading): boolean {
  if (!teaches(article)) return false;
  const line = article.lines.range(article.lines.position(m.start).line);
  return (m.end - m.start) * 3 < (line.end - line.start) * 2 || inQuotes(article, m);
}

/** So many characters, each set apart as no word is, are shown and not written; one in so many may be misjudged. */
const LISTED = 4;
/** Whether a word is one letter of an alphabet at most, with signs around it. */
const isAlone = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) <= 1 && !/\p{Lo}/u.test(word);
/** What is shown and not written: a letter, or a mark that stands beside a word else. Dashes, § and ½ stand by themselves in any text. */
const isShown = (word: string): boolean => /^[“”‘’„‚]$|^[^\p{L}\p{N}]*\p{L}[^\p{L}\p{N}]*$/u.test(word);
/** Whether damage stands between words and never in one, as in a list of what becomes of which sign: â€œ and â€ for quotes, Ã¼ for ü. */
function isListed({ text: mended }: Misreading): boolean {
  const words = mended.split(/\s/).filter((w) => /[^\0-\x7f]/.test(w));
  const alone = words.filter(isAlone).length;
  return alone >= LISTED && (words.length - alone) * LISTED <= alone && words.some(isShown);
}

const confidenceOf = (margin: number): number => Math.round(100 * (0.5 + 0.49 * (1 - Math.exp(-margin / 8)))) / 100;

/** The text as the layers would damage it again; undefined where a character has no bytes. */
function damaged(text: string, layers: readonly Layer[]): string | undefined {
  let out = text;
  for (const { wrote, read } of [...layers].reverse()) {
    const { bytes, failed } = codec(wrote).encode(out);
    if (failed.length) return undefined;
    out = codec(read).decode(bytes).text;
  }
  return out;
}

/** A half-width letter by itself among full-width ones, and letters of ASCII by themselves against them: what is left of pairs of bytes. */
const HALF = /(?<![\uff61-\uff9f])[\uff61-\uff9f](?![\uff61-\uff9f])/;
const SINGLE =
  /(?<![A-Za-z])[@-Z\\^_`a-z](?=[\u3040-\u30ff\u4e00-\u9fff])|(?<=[\u3040-\u30ff\u4e00-\u9fff])[@-Z\\^_`a-z](?![A-Za-z])/g;
/** So many of those are no names of types and sizes (A型, Tシャツ). */
const SEVERAL = 2;
/** What is read of a line before and behind a misreading for words that lack letters (UTF-16 units). */
const BESIDE_TORN = 200;
/** Whether a reading is of text of which bytes were dropped: it gives itself back, and is not what was written. */
function isTorn({ lines, text: source }: Article, { start, end, text, layers }: Misreading): boolean {
  const last = layers.at(-1)!;
  if (last.wrote === 'utf-8') return false;
  if (codec(last.wrote).widest === 1) {
    // What lacks a letter alone shows no damage: it stands before the first one, or behind the last.
    const line = lines.range(lines.position(start).line);
    const before = source.slice(Math.max(line.start, start - BESIDE_TORN), start);
    const behind = source.slice(end, Math.min(Math.max(line.end, end), end + BESIDE_TORN));
    return layers.some((l) => hasDropped(text, l, before, behind));
  }
  return HALF.test(text) || (text.match(SINGLE)?.length ?? 0) >= SEVERAL;
}

function judged(article: Article, m: Misreading): JudgedMisreading {
  const source = 'seen' in m ? (m as CodedMisreading).seen : article.text.slice(m.start, m.end);
  // A mark of loss stands for any byte.
  const exact = m.gaps === 0 && !source.includes('\ufffd') && damaged(m.text, m.layers) === source;
  const shown = clip(m.text);
  const last = m.layers.at(-1)!;
  const beyondRepair = m.layers.every((l) => l.wrote === 'utf-8') && isSalad(source, m.text);
  const message = beyondRepair
    ? msg('These {0} characters were misread and changed since: they cannot be put back.', source.length)
    : source.length === 1
      ? msg('This character is {0} read as {1}; it says “{2}”.', nameOf(last.wrote), nameOf(last.read), shown)
      : m.layers.length > 1
      ? msg('These {0} characters were misread {1} times over; they say “{2}”.', source.length, m.layers.length, shown)
      : msg('These {0} characters are {1} read as {2}; they say “{3}”.', source.length, nameOf(last.wrote), nameOf(last.read), shown); // prettier-ignore
  return {
    ...m,
    beyondRepair,
    safe:
      exact && m.firm && m.margin >= SAFE_MARGIN && !isTorn(article, m) && !teaches(article) && !inQuotes(article, m),
    confidence: confidenceOf(m.margin),
    message,
    evidence: evidenceOf(source, m, exact),
    edits: editsOf(article, m),
  };
}

const clip = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text);

/** One edit for the whole segment; of one with markup or torn bytes inside, one for each stretch between. */
function editsOf(article: Article, m: Misreading): readonly Edit[] {
  const passedOver = unread(article).some((q) => overlaps(q, m));
  return passedOver ? m.edits : [{ start: m.start, end: m.end, text: m.text }];
}

/** The bytes of the first characters, layer by layer. */
function evidenceOf(source: string, m: Misreading, exact: boolean): Message[] {
  const out: Message[] = [];
  let text = source.slice(0, 24);
  for (const { wrote, read } of m.layers) {
    const { bytes } = codec(read).encode(text);
    const back = codec(wrote).decode(bytes).text;
    out.push(msg('“{0}” in {1} is the bytes {2}; in {3} they say “{4}”', text.slice(0, 8), nameOf(read), hex(bytes), nameOf(wrote), back.slice(0, 8))); // prettier-ignore
    text = back;
  }
  out.push(msg('As it stands it is e^{0} times less likely to be text than what it says', Math.round(m.margin)));
  out.push(exact ? msg('The mended text gives the damaged one back, byte for byte') : msg('The damage cannot be repeated byte for byte')); // prettier-ignore
  if (m.gaps) out.push(msg('Bytes of {0} characters are lost', m.gaps));
  return out;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 12), (b) => b.toString(16).toUpperCase().padStart(2, '0')).join(' ') +
  (bytes.length > 12 ? ' …' : '');

export type { Label };
