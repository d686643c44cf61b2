import { CHINESE, UNKNOWN_CJK, UNKNOWN_PAIR } from './cjk';
import { modelsOf, type Models } from './model';
import { CJK, OTHER, SCRIPT_OF, SIGN } from './scripts';
import { BACK_OFF } from './walk';

/** Room for the languages of a script. */
const LANGUAGES = 32;

/**
 * What the letters of a text cost in each language of their script, one language for all of it: tenths of a nat, −log P. What costs the same in all
 * languages (signs, capitals, another script) is left out, so that it is read in one loop: who asks for a language asks for nothing else.
 */
export class Tally {
  private readonly m: Models = modelsOf();
  private readonly sums = new Int32Array((CJK + 1) * LANGUAGES);
  private script = SIGN; // of the last letter
  private a = 0; // symbols of the last two letters of a word, 0 for none
  private b = 0;

  reset(): this {
    this.sums.fill(0);
    this.script = this.a = this.b = 0;
    return this;
  }

  add(text: string, from = 0, to = text.length): this {
    const { m } = this;
    const { symbol, alphabets } = m;
    let { script, a, b } = this;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const now = SCRIPT_OF[code]!;
      if (now === SIGN) {
        if (code === 0xad) continue; // a word goes on
        if (b && script < CJK) this.letter(alphabets[script - 1]!, script, a, b, 0);
        a = b = 0;
        continue;
      }
      // A combining mark belongs to the letter before.
      if (now === OTHER && code >= 0x300 && code < 0x370) continue;
      if (now !== script) {
        script = now;
        a = b = 0;
      }
      if (now < CJK) {
        const c = symbol[code]!;
        this.letter(alphabets[now - 1]!, now, a, b, c);
        a = b;
        b = c;
      } else if (now === OTHER) b = 1;
      else if (code >= 0xff66 && code <= 0xff9f) b = 0;
      else {
        const c = symbol[code]!;
        this.character(c, b && c ? m.cjk.pairPlace(b, c) : -1);
        b = c;
      }
    }
    this.script = script;
    this.a = a;
    this.b = b;
    return this;
  }

  /** A space: the end of a word. */
  space(): this {
    return this.add(' ');
  }

  private letter(alphabet: Models['alphabets'][number], script: number, a: number, b: number, c: number): void {
    const { size } = alphabet;
    const pair = b * size + c;
    const row = alphabet.rows[a * size * size + pair]!;
    alphabet.least(row, pair);
    const count = alphabet.languages.length;
    const costs = row ? alphabet.tri : alphabet.bi;
    const { sums } = this;
    for (let l = script * LANGUAGES, from = (row || pair) * count, end = l + count; l < end; l++, from++)
      sums[l]! += costs[from]!;
  }

  private character(c: number, place: number): void {
    const { cjk } = this.m;
    const width = cjk.count + 1;
    for (let l = 0; l < cjk.languages.length; l++) {
      const single = cjk.single[l * width + c]! + BACK_OFF;
      const pair = place < 0 ? UNKNOWN_PAIR : cjk.pairCost(place, l < CHINESE);
      // A pair is counted over two languages: one that lacks the second character has no part in it.
      this.sums[CJK * LANGUAGES + l]! += pair < single && single < UNKNOWN_CJK ? pair : single;
    }
  }

  /** The language that has cost least so far in a script, and the gap to the next one. */
  language(script: number): { index: number; gap: number } {
    const { m, sums } = this;
    const at = script * LANGUAGES;
    const end = (script === CJK ? m.cjk : m.alphabets[script - 1]!).languages.length;
    let index = 0;
    let gap = Infinity;
    for (let i = 1; i < end; i++) {
      const d = sums[at + i]! - sums[at + index]!;
      if (d < 0) {
        index = i;
        gap = -d;
      } else if (d < gap) gap = d;
    }
    return { index, gap };
  }

  /** Tenths of a nat that the text has cost so far in one language of a script. */
  costIn(script: number, language: number): number {
    return this.sums[script * LANGUAGES + language]!;
  }
}
