import { mix, slotOf } from '../base';
/**
 * What a line holds, as bits, in one pass over its characters: the gates of the patterns below it. A gate is a necessary condition (where it
 * is shut the pattern can't match), so that it never changes what is found, only how soon it is known that nothing is.
 */
export const HAS = {
  /** A digit of any script that `fold` makes 0 … 9. */
  digit: 1,
  /** 年 년: a date in Chinese numerals has no digit. */
  year: 2,
  /** What may stand behind a label: : = | / ・ 丨 ︱ */
  label: 4,
  /** What parts the pieces of a credit line, and the dashes of a dateline; a space before a space. */
  cut: 8,
  /** Brackets of any kind. */
  bracket: 16,
  /** Signs of the trade in scripts without word spaces: 电 讯 消 报 发 记 者 员 기 특 논 … */
  trade: 32,
  /** What parts the steps of a breadcrumb. */
  step: 64,
  /** What ends a sentence, a quotation or a bracket. */
  end: 128,
  /** What `fold` changes. */
  wide: 256,
  /** Han and kana. */
  unspaced: 512,
  /** © and the Han of legal lines. */
  legal: 1024,
  /** Words of outlets and agencies, or how their compounds end. */
  outlet: 1 << 12,
  /** Words for those who write and edit. */
  staff: 1 << 13,
  /** Words that the forms of page chrome begin with, or that stand in legal lines. */
  form: 1 << 14,
  /** `by`, `min`, `minutes`: words that make a piece of a line something else. */
  small: 1 << 15,
  /** All its words are words of page chrome (true where it has none). */
  chrome: 1 << 16,
  /** All its words are fillers of credit lines. */
  filler: 1 << 17,
} as const;

const WORDS = HAS.outlet | HAS.staff | HAS.form | HAS.small;
const ALL_WORDS = HAS.chrome | HAS.filler;
/** Every bit: of a line that holds something this table can't fold unit by unit. */
const EVERYTHING = -1;
const ODD = 1 << 15;

const units = (s: string): number[] => [...s].map((c) => c.charCodeAt(0));

/** Bits of a character. */
const CHAR = ((): Uint16Array => {
  const out = new Uint16Array(0x10000);
  const put = (bit: number, codes: readonly number[]): void => {
    for (const c of codes) out[c]! |= bit;
  };
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const digits = [0x30, 0xff10, 0x660, 0x6f0, 0x966].flatMap((c) => range(c, c + 9));
  put(HAS.digit, digits);
  put(HAS.year, units('年년'));
  put(HAS.label, units(':=|/・丨︱：＝｜／∶﹕∕'));
  put(HAS.cut, units('丨︱│|｜\t;；·•‧/／∕・–—-‑－'));
  put(HAS.bracket, units('()[]{}（）［］【】〔〕〈〉'));
  put(HAS.trade, units('电電讯訊消报報发發记記者员員기특논撰글사편人'));
  put(HAS.step, units('>›»→＞▶▸❯/|:\\／｜：∶﹕∕＼'));
  put(HAS.end, units('。．.!！?？…"”』」\'’›»)）]】〕;；:：,，'));
  put(HAS.wide, [0xa0, ...range(0x2002, 0x200a), 0x202f, 0x2215, 0x3000, ...range(0xff01, 0xff5e), ...digits.slice(20), 0x2011, 0x2236, 0x2502, 0x4e28, 0xfe31, 0xfe55]); // prettier-ignore
  for (const [from, to] of [[0x2e80, 0x2fdf], [0x3005, 0x3007], [0x3021, 0x3029], [0x3038, 0x30ff], [0x31f0, 0x31ff], [0x3400, 0x9fff], [0xd840, 0xd887], [0xf900, 0xfaff], [0xff66, 0xff9f]] as const) for (let c = from; c <= to; c++) out[c]! |= HAS.unspaced; // prettier-ignore
  put(HAS.legal, units('©版無무'));
  // Their lower case is two units long.
  put(ODD, [0x130]);
  return out;
})();

/** Of every unit that stands in a word its fold; 0 elsewhere: signs, digits, spaces. */
const LETTER = ((): Uint16Array => {
  const out = new Uint16Array(0x10000);
  for (let c = 0x41; c < 0x10000; c++) out[c] = c;
  const none: readonly (readonly [number, number])[] = [
    [0x5b, 0x60], [0x7b, 0xa9], [0xab, 0xb4], [0xb6, 0xb9], [0xbb, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x660, 0x669], [0x6f0, 0x6f9], [0x966, 0x96f],
    [0x1680, 0x1680], [0x2000, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x2bff], [0x3000, 0x3004], [0x3008, 0x3020], [0x3030, 0x3030], [0x30fb, 0x30fb], [0xfe30, 0xfe6f],
    [0xfeff, 0xfeff], [0xff00, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff65],
  ]; // prettier-ignore
  for (const [from, to] of none) out.fill(0, from, to + 1);
  const cased: readonly (readonly [number, number])[] = [[0x41, 0x24f], [0x370, 0x556], [0x1c80, 0x1c88], [0x1e00, 0x1fff]]; // prettier-ignore
  for (const [from, to] of cased)
    for (let c = from; c <= to; c++) {
      const low = String.fromCharCode(c).toUpperCase().toLowerCase();
      if (out[c] && low.length === 1) out[c] = low.charCodeAt(0);
    }
  for (let c = 0xff21; c <= 0xff3a; c++) out[c] = out[c + 32] = c - 0xfee0 + 32;
  return out;
})();

const BITS = 16;
const SEED = 7;
const slot = (hash: number): number => slotOf(hash, BITS);
/** Bits of a word (shifted down), by its hash. */
const WORD = new Uint8Array(1 << BITS);
/** The same by the whole hash: two words in a slot are told apart by it. */
const EXACT = new Map<number, number>();
const bitsOf = (hash: number): number => (WORD[slot(hash)] === 0 ? 0 : (EXACT.get(hash) ?? 0));
const SHIFT = 12;

type Phrases = Iterable<string>;
/** Words of lists that lie in data files, until the first text is asked about. */
let later: (readonly [bit: number, phrases: () => Phrases])[] = [];

/** Words that stand in every line, and in names beside one that doesn't. */
const ARTICLES = new Set(
  "the der die das la le les los las el il lo al du des del di de of and et und in os as this next am sur sa esto ante cual c'est don't".split(
    ' ',
  ),
);

/** Makes words known. Of a phrase its longest word that is no article is enough, unless all words of a line are asked for. */
export function knowWords(bit: number, phrases: Phrases | (() => Phrases)): void {
  if (typeof phrases === 'function') {
    later.push([bit, phrases]);
    return;
  }
  for (const phrase of phrases) {
    const words = wordsIn(phrase);
    const telling = (w: string): number => (ARTICLES.has(w.toLowerCase()) ? 0 : w.length);
    const known = bit & ALL_WORDS ? words : words.sort((a, b) => telling(b) - telling(a)).slice(0, 1);
    for (const w of known) {
      // "La7" is told by its digit.
      if (known.length === 1 && telling(w) === 0 && /\d/.test(phrase)) continue;
      const hash = hashOf(w);
      WORD[slot(hash)]! |= bit >> SHIFT;
      EXACT.set(hash, (EXACT.get(hash) ?? 0) | (bit >> SHIFT));
    }
  }
}

/** The runs of letters in a text. */
function wordsIn(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && LETTER[text.charCodeAt(i)]) continue;
    if (i > from) out.push(text.slice(from, i));
    from = i + 1;
  }
  return out;
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, LETTER[word.charCodeAt(i)]!);
  return hash;
}

/** Words that a text may begin with, by their hash. */
export class Openers {
  private readonly seen = new Uint8Array(1 << BITS);
  constructor(phrases: Iterable<string>) {
    for (const p of phrases) this.seen[slot(hashOf(wordsIn(p)[0] ?? ''))] = 1;
  }
  /** Whether the first word of the text may be one of them; true where it begins with a sign. */
  mayOpen(text: string): boolean {
    let hash = SEED;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (CHAR[code]! & ODD) return true;
      const c = LETTER[code]!;
      if (c === 0) break;
      hash = mix(hash, c);
    }
    return hash === SEED || this.seen[slot(hash)] === 1;
  }
}

/** `editors?` stands for both. */
export const spelled = (words: string): string[] =>
  words.split('|').flatMap((w) => (/.\?/.test(w) ? [w.replace(/.\?/g, ''), w.replaceAll('?', '')] : [w]));

/** White space but for the plain one. */
const isWhite = (c: number): boolean =>
  c < 32 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x205f && (c < 0x200b || c > 0x2027)) || c === 0x3000 || c === 0xfeff; // prettier-ignore

/** The bits of a text, folded or not. */
export function marksOf(text: string): number {
  if (later.length > 0) {
    const lists = later;
    later = [];
    for (const [bit, phrases] of lists) knowWords(bit, phrases());
  }
  let chars = 0;
  let some = 0;
  let every = 255;
  let hash = SEED;
  let space = false;
  const end = text.length;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    chars |= CHAR[code]!;
    const c = LETTER[code]!;
    if (c) {
      hash = mix(hash, c);
      space = false;
      continue;
    }
    if (hash !== SEED) {
      const word = bitsOf(hash);
      some |= word;
      every &= word;
      hash = SEED;
    }
    if (code === 32) {
      if (space) chars |= HAS.cut;
      space = true;
    } else if (isWhite(code)) chars |= HAS.cut;
    else space = false;
  }
  if (hash !== SEED) {
    const word = bitsOf(hash);
    some |= word;
    every &= word;
  }
  if (chars & ODD) return EVERYTHING;
  return chars | ((some << SHIFT) & WORDS) | ((every << SHIFT) & ALL_WORDS);
}
