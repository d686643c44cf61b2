import type { Article } from '../article';
import { memo, type Edit, type Range } from '../base';
import { detectFile } from './bytes';
import { findCodec } from './codecs';
import { declaredIn, type Declaration } from './detect/declared';
import { decodeAs } from './detect/detect';
import { shapeOf } from './detect/shape';

/** What is to be said of the encoding of a file as a whole. */
export type FileTrouble =
  | {
      readonly kind: 'opened-wrong';
      readonly opened: string;
      readonly is: string;
      readonly says: string;
      readonly confidence: number;
    }
  | { readonly kind: 'legacy'; readonly is: string; readonly says: string; readonly confidence: number };

/** Below this the bytes say too little to contradict anyone. */
const SURE = 0.9;
/** A file that is no UTF-8 and nothing surely (one broken byte) is not given a name. */
const LIKELY = 0.75;
/** From so many broken places, and no letter of UTF-8, a file is none: which encoding it is in need not be as sure then. */
const BROKEN = 3;
/** How much of the text is shown as what it would say. */
const SHOWN = 40;

const isUnicode = (label: string): boolean => label.startsWith('utf-');

/** The first words that are not ASCII, as they read in an encoding. */
function says(bytes: Uint8Array, encoding: string): string {
  const text = decodeAs(bytes, encoding);
  const at = /[^\0-\x7f]/.exec(text)?.index ?? 0;
  const line = text
    .slice(text.lastIndexOf('\n', at) + 1)
    .split(/[\r\n]/, 1)[0]!
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** Whether the file is read, or will be read by others, in another encoding than it is written in. */
export const fileTrouble = memo((article: Article): FileTrouble | undefined => {
  const { file, format } = article;
  if (!file || isMixed(article)) return undefined;
  const { encoding: is, confidence } = detectFile(file.bytes);
  const text = (): string => says(file.bytes, is);
  const same = file.encoding === is || decodeAs(file.bytes, file.encoding) === decodeAs(file.bytes, is);
  if (!same && confidence >= (isNoUtf8(file) ? LIKELY : SURE))
    return { kind: 'opened-wrong', opened: file.encoding, is, says: text(), confidence };
  const unsaid = format !== 'html' && !isUnicode(is) && is !== 'iso-2022-jp';
  return unsaid && same && confidence >= LIKELY ? { kind: 'legacy', is, says: text(), confidence } : undefined;
});

/** Whether a file was opened as UTF-8 and can't be. */
function isNoUtf8({ bytes, encoding }: NonNullable<Article['file']>): boolean {
  const { sequences, broken } = shapeOf(bytes);
  return encoding === 'utf-8' && sequences === 0 && broken >= BROKEN;
}

/** What is wrong with a page's own word on its encoding. */
export interface CharsetTrouble extends Range {
  readonly declared: Declaration | undefined;
  readonly is: string;
  readonly edit: Edit | undefined;
}

/** A whole page whose letters need an encoding to be declared, and that declares none, or another than it is written in. */
export const charsetTrouble = memo((article: Article): CharsetTrouble | undefined => {
  const { file, format, text } = article;
  if (!file || format !== 'html' || file.bytes.every((b) => b < 0x80) || text.startsWith('\uFEFF')) return undefined;
  const { encoding: is, confidence } = detectFile(file.bytes);
  const declared = declaredIn(text);
  if (declared) {
    const wrong = declared.label !== is && confidence >= SURE && !sameReading(file.bytes, declared.label, is);
    return wrong
      ? { ...declared, declared, is, edit: { start: declared.start, end: declared.end, text: is } }
      : undefined;
  }
  const head = /<head\b[^>]*>/i.exec(text.slice(0, 8192));
  if (!head) return undefined;
  const at = head.index + head[0].length;
  const lineBreak = /^[ \t]*(\r?\n[ \t]*)/.exec(text.slice(at))?.[1] ?? '';
  const edit = { start: at, end: at, text: `${lineBreak}<meta charset="${is}">` };
  return { start: head.index, end: at, declared: undefined, is, edit };
});

const sameReading = (bytes: Uint8Array, a: string, b: string): boolean =>
  (findCodec(a) !== undefined || isUnicode(a)) && decodeAs(bytes, a) === decodeAs(bytes, b);

/** A line of a UTF-8 file that is written in another encoding. */
export interface ForeignLine extends Range {
  readonly line: number;
  readonly encoding: string;
  /** What it says in that encoding. */
  readonly text: string;
}

const isMixed = (article: Article): boolean => foreignLines(article).length > 0;

/** The lines that break the UTF-8 of a file which is mostly UTF-8, each with what its bytes say in their own encoding. */
export const foreignLines = memo((article: Article): readonly ForeignLine[] => {
  const { file, lines } = article;
  if (file?.encoding !== 'utf-8' || !article.text.includes('\uFFFD')) return [];
  const out: ForeignLine[] = [];
  let good = 0;
  let start = 0;
  for (let n = 1; start <= file.bytes.length && n <= lines.count; n++) {
    const stop = file.bytes.indexOf(10, start);
    const end = stop < 0 ? file.bytes.length : stop;
    const bytes = file.bytes.subarray(start, file.bytes[end - 1] === 13 ? end - 1 : end);
    const { sequences, broken } = shapeOf(bytes);
    if (broken && sequences < broken) {
      const { encoding, confidence } = detectFile(bytes);
      if (!isUnicode(encoding) && confidence >= SURE)
        out.push({ ...lines.range(n), line: n, encoding, text: decodeAs(bytes, encoding) });
    } else good += sequences;
    start = end + 1;
  }
  return good > 0 ? out : [];
});

/** Whether two bytes are of Big5 as Windows has it. */
const isTaiwans = ([lead = 0, trail = 0]: Uint8Array): boolean =>
  lead > 0xa0 && lead < 0xfa && !(lead > 0xc5 && lead < 0xc9 && (lead > 0xc6 || trail > 0xa0));

/** Characters that the file's encoding has no bytes for: saved in it, each becomes a question mark. */
export const unsavable = memo((article: Article): readonly Range[] => {
  const label = article.file?.encoding ?? 'utf-8';
  const codec = isUnicode(label) || label === 'gb18030' ? undefined : findCodec(label);
  if (!codec) return [];
  // Our codecs write a twin for what a page lacks (£ for ￡), and Big5 with Hong Kong's characters: to read damage, not to save.
  const holds = (char: string): boolean => {
    const { bytes } = codec.encode(char);
    return codec.decode(bytes).text === char && (label !== 'cp950' || isTaiwans(bytes));
  };
  const { text } = article;
  const held = new Map<string, boolean>();
  const out: { start: number; end: number }[] = [];
  for (const { 0: char, index: start } of text.matchAll(/[^\0-\x7f]/gu)) {
    let isHeld = held.get(char);
    // U+FFFD came of the bytes, and is another rule's.
    if (isHeld === undefined) held.set(char, (isHeld = char === '\uFFFD' || holds(char)));
    if (isHeld) continue;
    const last = out.at(-1);
    if (last?.end === start) last.end = start + char.length;
    else out.push({ start, end: start + char.length });
  }
  return out;
});
