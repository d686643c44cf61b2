import { dataFile } from '../base';
import { Alphabet, STEP, UNSEEN, type AlphabetHeader } from './alphabet';
import { CjkModel } from './cjk';
import { Reader } from './reader';
import { CJK, SCRIPT_OF } from './scripts';

/**
 * The character models as tables. Costs are negative log-probabilities in tenths of a nat (0 … 255). Built once from
 * data/language-*.bin, which scripts/models.mjs counts from the corpora; the tables of an alphabet when it is first met.
 */
export interface Models {
  readonly alphabets: readonly Alphabet[];
  readonly cjk: CjkModel;
  /** Of every UTF-16 unit: its symbol in its alphabet, its index among CJK characters, or that of a known sign. */
  readonly symbol: Uint16Array;
  /** 0 no case, 1 lower, 2 upper. */
  readonly casing: Uint8Array;
  /** Cost of a sign by the script of the letter before it: `script · signs + symbol`; symbol 0 for unknown signs. */
  readonly signCosts: Uint8Array;
  readonly signs: number;
}

/** In Turkish capitals İ stands where i does in lower case. */
export const fold = (c: string): string => (c === 'İ' ? 'i' : c.toLowerCase());

function build(): Models {
  const symbol = new Uint16Array(0x10000);
  const casing = new Uint8Array(0x10000);
  const first = new Reader(dataFile('language-alphabets.bin'));
  const heads = (first.header as { alphabets: AlphabetHeader[] }).alphabets;
  const known = heads.map((h) => new Map([...h.letters].map((c, i) => [c, i + 1] as const)));
  for (let code = 0x41; code < 0xff00; code++) {
    const script = SCRIPT_OF[code]!;
    if (script === 0 || script >= CJK) continue;
    const c = String.fromCharCode(code);
    const folded = fold(c);
    symbol[code] = known[script - 1]!.get(folded) ?? known[script - 1]!.size + 1;
    if (c !== c.toLowerCase()) casing[code] = 2;
    else if (c !== c.toUpperCase()) casing[code] = 1;
  }
  const alphabets = heads.map((h) => new Alphabet(h, first));
  const cjk = new CjkModel(new Reader(dataFile('language-cjk.bin')), symbol);
  const third = new Reader(dataFile('language-signs.bin'));
  const { signs } = third.header as { signs: string };
  const width = signs.length + 1;
  const signCosts = new Uint8Array((CJK + 1) * width);
  for (let i = 0; i < signs.length; i++) symbol[signs.charCodeAt(i)] = i + 1;
  for (let script = 1; script <= CJK; script++)
    third
      .nibbles(signs.length)
      .forEach((q, i) => (signCosts[script * width + i + 1] = q === UNSEEN ? 100 : q * STEP.uni));
  for (let i = 1; i < width; i++) signCosts[i] = signCosts[width + i]!;
  return { alphabets, cjk, symbol, casing, signCosts, signs: width };
}

let models: Models | undefined;
/** The models, loaded when first needed. */
export const modelsOf = (): Models => (models ??= build());
