import { costOf } from '../../language';
import { codec, MULTI_BYTE, SINGLE_BYTE, type Label } from '../codecs';
import { shapeOf, tellingWords, type Shape } from './shape';

/** A reading of bytes. */
export interface Candidate {
  /** WHATWG label in lower case, or ibm437, ibm850, ibm852. */
  readonly encoding: string;
  /** −log P of what it says, in nats: the lower, the more like text. */
  readonly cost: number;
}

export interface Detection {
  readonly encoding: string;
  /** 0 … 1. */
  readonly confidence: number;
  /** Every reading that was weighed, the best first; empty where the bytes alone decide. */
  readonly candidates: readonly Candidate[];
}

/** Bytes of words weighed: an encoding shows within a few hundred. */
const ENOUGH = 6000;
/** A byte that stands for nothing, and a control character, in nats. */
const FAILED = 14;
const CONTROL = 9;
/** A letter with an accent that stands alone before a figure is a sign of money. */
const LONE = 5;
const NUMBERED = /(?<!\p{L})[\u00c0-\u024f](?=\d)/gu;
/** How rare an encoding is among files, in nats: it decides only where the readings say the same, or little. */
const RARITY: Readonly<Record<string, number>> = {
  'utf-8': -3, 'windows-1252': 0, 'windows-1251': 0, gb18030: 0, shift_jis: 0, 'euc-kr': 0.5, big5: 0.5, 'windows-1250': 0.5,
  'windows-1254': 1.5, 'windows-1253': 1, 'windows-1255': 1, 'windows-1256': 1, 'windows-1257': 1.5, 'windows-874': 1, 'euc-jp': 1,
  'koi8-r': 1, 'koi8-u': 2, 'iso-8859-2': 1.5, 'iso-8859-15': 2, 'iso-8859-5': 2, 'iso-8859-7': 1.5, ibm866: 1.5, 'windows-1258': 4,
  macintosh: 3, ibm850: 3, ibm437: 3.5, ibm852: 3, 'x-mac-cyrillic': 3.5, 'utf-16le': 3, 'utf-16be': 4,
}; // prettier-ignore
/** In a file that is ASCII but for a few bytes another script is rare, and so are the Latin alphabets beside the western one, in nats. */
const AMONG_ASCII = { others: 9, latin: 3 };
const WESTERN = new Set(['utf-8', 'windows-1252', 'macintosh', 'ibm437', 'ibm850']);
const LATIN = new Set(['windows-1250', 'windows-1254', 'windows-1257', 'iso-8859-2', 'iso-8859-15', 'ibm852']);
/** ASCII bytes for each other one from which a file is one of those, and how many at least. */
const SPARSE = 50;
const LONG = 400;

/** What an encoding is less likely for a file's being almost all ASCII; a page that declares it is none of those. */
function rarityAmong(bytes: Uint8Array, { high }: Shape, declared?: string): (encoding: string) => number {
  if (bytes.length < LONG || high * SPARSE > bytes.length) return () => 0;
  return (e) => (e === declared || WESTERN.has(e) ? 0 : LATIN.has(e) ? AMONG_ASCII.latin : AMONG_ASCII.others);
}

/** ISO 8859-1 and -9 are read as Windows' supersets; GBK as GB 18030 (the Encoding Standard). */
const SINGLE: readonly Label[] = SINGLE_BYTE.filter((l) => l !== 'iso-8859-1' && l !== 'iso-8859-9');
const MULTI: readonly Label[] = MULTI_BYTE.filter((l) => l !== 'gbk');

const DECODERS = new Map<string, (bytes: Uint8Array) => { text: string; failed: number }>();
for (const label of ['utf-8', 'utf-16le', 'utf-16be'] as const)
  DECODERS.set(label, (bytes) => {
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    return { text, failed: text.split('\uFFFD').length - 1 };
  });

function read(bytes: Uint8Array, encoding: string): { text: string; failed: number } {
  const own = DECODERS.get(encoding);
  if (own) return own(bytes);
  const { text, failed } = codec(encoding as Label).decode(bytes);
  return { text, failed: failed.length };
}

/** The whole text of bytes in an encoding; U+FFFD for what stands for nothing. A byte order mark stays as U+FEFF, or goes where it is wrong. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  read(byOrderMark(bytes) === 'utf-8' && !encoding.startsWith('utf-') ? bytes.subarray(MARK) : bytes, encoding).text;

function weigh(samples: readonly Uint8Array[], encoding: string): number {
  let cost = RARITY[encoding] ?? 2;
  for (const sample of samples) {
    const { text, failed } = read(sample, encoding);
    cost += costOf(text) + failed * FAILED;
    for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) cost += CONTROL;
    for (const _ of text.matchAll(NUMBERED)) cost += LONE;
  }
  return cost;
}

const isControl = (c: number): boolean =>
  (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12) || (c >= 0x7f && c < 0xa0);

function byOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

const sure = (encoding: string, confidence = 1): Detection => ({ encoding, confidence, candidates: [] });

/** NULs at every other place: letters of one byte written as two. */
function byNuls(bytes: Uint8Array, { evenNuls, oddNuls }: Shape): string | undefined {
  const half = bytes.length / 2;
  if (bytes.length < 4 || evenNuls + oddNuls < half * 0.1) return undefined;
  if (oddNuls > 8 * evenNuls) return 'utf-16le';
  return evenNuls > 8 * oddNuls ? 'utf-16be' : undefined;
}

/** Whether the bytes could be UTF-16 of a text without NULs (Cyrillic, Greek, Chinese …). */
function maybeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length % 2 || bytes.length < 8) return false;
  const seen: [Set<number>, Set<number>] = [new Set(), new Set()];
  const end = Math.min(bytes.length, ENOUGH);
  for (let i = 0; i < end; i++) seen[(i & 1) as 0 | 1].add(bytes[i]!);
  // The high bytes are few, or many are control characters: no other encoding shows that.
  return (
    Math.min(seen[0].size, seen[1].size) * 3 < Math.max(seen[0].size, seen[1].size) ||
    bytes.subarray(0, end).some((b) => isControl(b) && b < 32)
  );
}

/**
 * Which encoding bytes are in. A byte order mark and whole UTF-8 decide by themselves; else every candidate is decoded and the
 * language models say whose text is most like text. `declared` (an HTML page's own word) wins where it is nearly as good.
 */
export function detectEncoding(bytes: Uint8Array, declared?: string): Detection {
  const mark = byOrderMark(bytes);
  if (mark === 'utf-8') return behindMark(bytes.subarray(MARK), declared);
  if (mark) return sure(mark);
  const shape = shapeOf(bytes);
  const wide = byNuls(bytes, shape);
  if (wide) return sure(wide);
  const utf16 = maybeUtf16(bytes) && shape.evenNuls + shape.oddNuls < bytes.length / 3;
  if (shape.broken === 0 && shape.high === 0 && !(utf16 && hasControls(bytes))) return escapes(bytes);
  // Chance writes one or two valid sequences in other encodings, hardly ever more. Nobody writes a file with one Chinese character (“Five ×400” is no 脳).
  if (shape.broken === 0 && shape.sequences > (utf16 ? 3 : 0)) return sure('utf-8', shape.sequences > 3 ? 1 : 0.95);
  if (mostlyUtf8(bytes)) return sure('utf-8', 0.95);
  const own = withoutPasted(bytes);
  const words = tellingWords(own, ENOUGH).map((r) => own.subarray(r.start, r.end));
  const controls = utf16 ? bytes.subarray(0, ENOUGH).filter((b) => b < 32 && isControl(b)).length * CONTROL : 0;
  const rarity = rarityAmong(bytes, shape, declared);
  const candidates = [...SINGLE, ...MULTI, 'utf-8'].map((encoding) => ({
    encoding,
    cost: weigh(words, encoding) + rarity(encoding) + controls,
  }));
  if (utf16) for (const each of weighWide(bytes)) candidates.push(each);
  candidates.sort((a, b) => a.cost - b.cost);
  return choose(candidates, words, declared);
}

/** The mark of UTF-8, and what it must be before a program that put it there is contradicted. */
const MARK = 3;
const SURE = 0.9;
/** What stands behind a mark of UTF-8: that, unless nothing of it is. */
function behindMark(bytes: Uint8Array, declared?: string): Detection {
  const { broken, sequences } = shapeOf(bytes);
  const found = broken > sequences ? detectEncoding(bytes, declared) : undefined;
  return found && found.confidence >= SURE ? found : sure('utf-8');
}

/** Lines of whole UTF-8 with lines of something else among them: chance does not make a line of another encoding whole UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let broken = 0;
  for (let start = 0; start < bytes.length;) {
    const stop = bytes.indexOf(10, start);
    const end = stop < 0 ? bytes.length : stop;
    const line = shapeOf(bytes.subarray(start, end));
    if (line.broken === 0) good += line.sequences;
    else if (line.sequences > 20 * line.broken) good += line.sequences - line.broken;
    else broken += line.broken;
    start = end + 1;
  }
  return good > 1 && good * 2 >= broken;
}

/** So many sequences in a line, and nothing broken, are UTF-8 that was pasted into a file in another encoding. */
const PASTED = 2;
/** The lines that say what the rest of a file is written in. */
function withoutPasted(bytes: Uint8Array): Uint8Array {
  const own = new Uint8Array(bytes.length);
  let size = 0;
  let high = 0;
  for (let start = 0; start < bytes.length;) {
    const stop = bytes.indexOf(10, start);
    const end = stop < 0 ? bytes.length : stop + 1;
    const line = bytes.subarray(start, end);
    const shape = shapeOf(line);
    if (shape.broken > 0 || shape.sequences < PASTED) {
      own.set(line, size);
      size += line.length;
      high += shape.high;
    }
    start = end;
  }
  return high && size < bytes.length ? own.subarray(0, size) : bytes;
}

const hasControls = (bytes: Uint8Array): boolean => bytes.subarray(0, ENOUGH).some((b) => b < 32 && isControl(b));

/** UTF-16 spends its bytes otherwise: its whole text is weighed against the whole text of the best other reading. */
function weighWide(bytes: Uint8Array): Candidate[] {
  const sample = bytes.subarray(0, ENOUGH);
  const words = tellingWords(sample, ENOUGH);
  const rest = sample.length - words.reduce((sum, r) => sum + r.end - r.start, 0);
  // The ASCII that the others were spared costs them about three nats a letter.
  return ['utf-16le', 'utf-16be'].map((encoding) => ({ encoding, cost: weigh([sample], encoding) - 3 * rest }));
}

function choose(
  candidates: readonly Candidate[],
  words: readonly Uint8Array[],
  declared: string | undefined,
): Detection {
  const best = candidates[0]!;
  const said = declared && candidates.find((c) => c.encoding === declared);
  if (said && said.cost - best.cost < Math.max(6, best.cost * 0.05))
    return { encoding: said.encoding, confidence: 0.97, candidates };
  // Encodings that say the same of these bytes do not contradict each other.
  const says = (c: Candidate): string => words.map((w) => read(w, c.encoding).text).join('\n');
  const text = says(best);
  const next = (candidates.find((c) => c !== best && says(c) !== text)?.cost ?? Infinity) - best.cost;
  return { encoding: best.encoding, confidence: 1 - 0.5 * Math.exp(-next / 4), candidates };
}

/** ISO-2022-JP is ASCII with escapes. */
function escapes(bytes: Uint8Array): Detection {
  for (let i = bytes.indexOf(0x1b); i >= 0; i = bytes.indexOf(0x1b, i + 1))
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return sure('iso-2022-jp', 0.98);
  return sure('utf-8');
}
DECODERS.set('iso-2022-jp', (bytes) => ({ text: new TextDecoder('iso-2022-jp').decode(bytes), failed: 0 }));
