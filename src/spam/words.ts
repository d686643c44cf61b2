import { dataFile } from '../base';
import { FOLD, isDenseKind, isWordKind, Kind, KIND } from './chars';

/** A word of a text: offsets, and the word folded. Scripts without word spaces give pairs of characters. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly dense: boolean;
}

/** `FOLD` knows the cases of letters up to here. */
const LAST_FOLDED = 0x10ff;
/** Whether `FOLD` gives a letter's small one: not of İ (two units) and Σ (two forms). */
export const isPlainCase = (code: number): boolean =>
  code <= LAST_FOLDED ? code !== 0x130 && code !== 0x3a3 : (code >> 9 === 0xf && code !== 0x1e9e) || code >= 0x3130;

/** The words of `text` from `start` to `end`: letters and digits; of dense scripts every two neighbours. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const out: Word[] = [];
  let from = -1;
  let cased = false;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    const kind = KIND[code]!;
    const dense = isDenseKind(kind);
    if (!dense && (isWordKind(kind) || (from >= 0 && (code === 0x27 || code === 0x2019)))) {
      if (from < 0) from = i;
      cased ||= FOLD[code] !== code || code > LAST_FOLDED;
      continue;
    }
    if (from >= 0) {
      const word = text.slice(from, i);
      out.push({ start: from, end: i, text: cased ? word.toLowerCase() : word, dense: false });
      from = -1;
      cased = false;
    }
    if (dense && i + 1 < end && isDenseKind(KIND[text.charCodeAt(i + 1)]!))
      out.push({ start: i, end: i + 2, text: text.slice(i, i + 2), dense: true });
  }
  return out;
}

/** Signs of grammar in the scripts without word spaces. Own compilation. */
const DENSE_FUNCTION = new Set(
  [...'的了是在不和也就都而及與与着這这那他她它我你們们為为以于於被把給给讓让對对從从到但或因所其之此還还將将已曾並并'].map((c) => c.charCodeAt(0)),
); // prettier-ignore
/** Whether a unit is a sign of grammar of Chinese. */
export const isParticle = (unit: number): boolean => DENSE_FUNCTION.has(unit);
const THAI_FUNCTION = /ที่|และ|ของ|เป็น|ได้|ไม่|ว่า|จะ|มี|ใน|การ|ให้|กับ|แต่|ซึ่ง|โดย/g;
const KOREAN_END = /[은는이가을를에의로도와과며고다]$/;

interface FunctionWords {
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly languages: readonly string[];
}
let loaded: FunctionWords | undefined;

function functionWords(): FunctionWords {
  if (loaded) return loaded;
  const index = new Map<string, number[]>();
  const languages: string[] = [];
  for (const line of new TextDecoder().decode(dataFile('spam-function-words.txt')).split('\n')) {
    if (line.startsWith('#') || !line) continue;
    const [language, ...words] = line.split(' ');
    for (const word of words) {
      const known = index.get(word);
      if (known) known.push(languages.length);
      else index.set(word, [languages.length]);
    }
    languages.push(language!);
  }
  return (loaded = { index, languages });
}

/** Whether the word is among the commonest of any language, or of the one that is named. */
export function isFunctionWord(word: string, language?: string): boolean {
  const { index, languages } = functionWords();
  const of = index.get(word);
  const only = language === undefined ? -1 : languages.indexOf(language);
  return of !== undefined && (only < 0 || of.includes(only));
}

/**
 * Share of the words (of the characters, in dense scripts) that hold sentences together, in the language that has most of them.
 * Sound prose has 0.25 … 0.5; a list of keywords next to none.
 */
export function functionShare(text: string, words: readonly Word[] = wordsOf(text)): number {
  const { index, languages } = functionWords();
  const counts = new Uint32Array(languages.length);
  let spaced = 0;
  let korean = 0;
  for (const w of words) {
    if (w.dense) continue;
    spaced++;
    for (const l of index.get(w.text) ?? []) counts[l]!++;
    if (KIND[w.text.charCodeAt(w.text.length - 1)] === Kind.hangul && w.text.length > 2 && KOREAN_END.test(w.text))
      korean++;
  }
  const most = spaced ? Math.max(korean, ...counts) / spaced : 0;
  const dense = words.length - spaced;
  if (dense <= spaced) return most;
  return Math.max(most * (spaced / words.length), denseShare(text));
}

function denseShare(text: string): number {
  let han = 0;
  let grammar = 0;
  let kana = 0;
  let thai = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = KIND[code]!;
    if (kind === Kind.han) han++;
    else if (kind === Kind.kana && code >= 0x3041 && code <= 0x3096) kana++;
    else if (kind === Kind.thai) thai++;
    if (kind === Kind.han && DENSE_FUNCTION.has(code)) grammar++;
  }
  if (thai > han + kana) return Math.min(1, ((text.match(THAI_FUNCTION)?.length ?? 0) * 6) / thai);
  // Japanese prose is half hiragana, most of it grammar.
  return Math.min(1, (grammar * 3 + (kana > han / 4 ? kana * 0.7 : 0)) / Math.max(1, han + kana));
}
