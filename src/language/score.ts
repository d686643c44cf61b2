import { modelsOf, pairCost, UNKNOWN_CJK, type Alphabet, type CjkModel, type Models } from './model';
import { ARABIC, CJK, HEBREW, LATIN, OTHER, SCRIPT_OF, SIGN, THAI } from './scripts';
import { signCost } from './signs';

/** Costs in tenths of a nat. Chosen by hand, checked on held-out lines (bench/encoding). */
const COST = {
  /** A letter of another script than the last: at a word's start, and inside a word. */
  switchWord: 35,
  switchInside: 70,
  firstScript: 20,
  /** Another language than the last word's. */
  switchLanguage: 25,
  /** A further sign after a sign. */
  signAfterSign: 10,
  /** A letter of a script without a model: of the block of the one before, or of another. */
  otherSame: 45,
  otherNew: 100,
  /** Backing off from pairs to single CJK characters. */
  single: 9,
  halfKana: 90,
};
// [before][now], before: 0 word start, 1 lower, 2 one capital, 3 capitals; now: 1 lower, 2 upper.
const CASE = [
  [0, 2, 18],
  [0, 0, 65],
  [0, 2, 18],
  [0, 25, 3],
].flat();

const LANGUAGES = 32;

/**
 * Reads a text character by character and adds up what it costs: −log P in tenths of a nat under the models, the best
 * language for each stretch. Feed it UTF-16 units in order; `cost` is the sum so far.
 */
export class Scorer {
  private readonly m: Models = modelsOf();
  private fixed = 0;
  private readonly running: Int32Array = new Int32Array((CJK + 1) * LANGUAGES);
  private readonly used: Uint8Array = new Uint8Array(CJK + 1);
  private script = SIGN; // of the last letter
  private a = 0;
  private b = 0;
  private last = 0x20; // the last unit
  private casing = 0;

  /** `switching`: words of several languages may follow each other; else one language must explain the whole text. */
  constructor(private readonly switching = true) {}

  reset(): this {
    this.fixed = this.script = this.a = this.b = this.casing = 0;
    this.last = 0x20;
    this.running.fill(0);
    this.used.fill(0);
    return this;
  }

  get cost(): number {
    let sum = this.fixed;
    for (let s = 1; s <= CJK; s++) if (this.used[s]) sum += this.best(s);
    return sum;
  }

  /** Number of languages of a script's model. */
  private count(script: number): number {
    return script === CJK ? this.m.cjk.languages.length : this.m.alphabets[script - 1]!.languages.length;
  }

  private best(script: number): number {
    const at = script * LANGUAGES;
    const end = at + this.count(script);
    let least = this.running[at]!;
    for (let i = at + 1; i < end; i++) if (this.running[i]! < least) least = this.running[i]!;
    return least;
  }

  /** The language that has cost least so far in a script, and the gap to the next one. */
  language(script: number): { index: number; gap: number } {
    const at = script * LANGUAGES;
    let index = 0;
    let gap = Infinity;
    for (let i = 1; i < this.count(script); i++) {
      const d = this.running[at + i]! - this.running[at + index]!;
      if (d < 0) {
        index = i;
        gap = -d;
      } else if (d < gap) gap = d;
    }
    return { index, gap };
  }

  add(code: number): void {
    const script = SCRIPT_OF[code]!;
    if (script === SIGN) this.sign(code);
    else if (script < CJK) this.letter(script, code);
    else if (script === CJK) this.cjk(code);
    else this.other(code);
    this.last = code;
  }

  private enter(script: number, inside: boolean): void {
    if (this.script === SIGN) this.fixed += COST.firstScript;
    else if (!inside) this.fixed += COST.switchWord;
    else this.fixed += loose(this.script) || loose(script) ? COST.switchWord : COST.switchInside;
    this.script = script;
    this.a = this.b = this.casing = 0;
    if (script <= CJK) this.used[script] = 1;
  }

  private letter(script: number, code: number): void {
    const { m } = this;
    const inside = this.b !== 0;
    if (script !== this.script) this.enter(script, inside);
    const alphabet = m.alphabets[script - 1]!;
    const c = m.symbol[code]!;
    this.step(script, alphabet, c);
    const casing = m.casing[code]!;
    if (casing) {
      this.fixed += CASE[this.casing * 3 + casing]!;
      this.casing = casing === 1 ? 1 : this.casing === 0 ? 2 : 3;
    }
  }

  private step(script: number, alphabet: Alphabet, c: number): void {
    const { size } = alphabet;
    const count = alphabet.languages.length;
    const pair = this.b * size + c;
    const row = alphabet.rows[this.a * size * size + pair]!;
    const costs = row ? alphabet.tri : alphabet.bi;
    const from = (row || pair) * count;
    const at = script * LANGUAGES;
    const { running } = this;
    for (let l = 0; l < count; l++) running[at + l]! += costs[from + l]!;
    this.a = this.b;
    this.b = c;
  }

  private cjk(code: number): void {
    const inside = this.b !== 0;
    if (this.script !== CJK) this.enter(CJK, inside);
    const { cjk, symbol } = this.m;
    const at = CJK * LANGUAGES;
    const { running } = this;
    if (code >= 0xff66 && code <= 0xff9f) {
      this.fixed += this.last >= 0xff66 && this.last <= 0xff9f ? COST.halfKana >> 1 : COST.halfKana;
      this.b = 0;
      return;
    }
    const c = symbol[code]!;
    const pair = this.b && c ? pairCost(cjk, this.b, c) : -1;
    addCjk(cjk, c, pair, running, at);
    if (this.switching) relax(running, at, cjk.languages.length, COST.switchLanguage * 2);
    this.b = c;
  }

  private other(code: number): void {
    if (code >= 0x300 && code < 0x370) {
      // A combining mark: usual where letters and tones are stored apart, and only after a letter.
      this.fixed += this.b ? 70 : 120;
      return;
    }
    if (this.script !== OTHER) this.enter(OTHER, this.b !== 0);
    this.fixed += this.last >> 7 === code >> 7 || this.b ? COST.otherSame : COST.otherNew;
    this.b = 1;
  }

  private sign(code: number): void {
    const { m } = this;
    if (this.b && this.script < CJK) {
      this.step(this.script, m.alphabets[this.script - 1]!, 0);
      const at = this.script * LANGUAGES;
      if (this.switching) relax(this.running, at, this.count(this.script), COST.switchLanguage);
    } else if (this.b) this.fixed += 20;
    else this.fixed += COST.signAfterSign;
    this.a = this.b = this.casing = 0;
    const s = m.symbol[code]!;
    this.fixed += s ? m.signCosts[(this.script > CJK ? LATIN : this.script) * m.signs + s]! : signCost(code, this.last);
  }
}

/** Scripts whose words stand next to others without a space. */
const loose = (script: number): boolean => script === CJK || script === THAI || script === HEBREW || script === ARABIC;

function addCjk(cjk: CjkModel, c: number, pair: number, running: Int32Array, at: number): void {
  const width = cjk.count + 1;
  for (let l = 0; l < cjk.languages.length; l++) {
    const single = cjk.single[l * width + c]! + COST.single;
    // A pair is counted over all languages: one that lacks the second character has no part in it.
    running[at + l]! += pair >= 0 && pair < single && single < UNKNOWN_CJK ? pair : single;
  }
}

function relax(running: Int32Array, at: number, count: number, by: number): void {
  let least = running[at]!;
  for (let i = 1; i < count; i++) if (running[at + i]! < least) least = running[at + i]!;
  least += by;
  for (let i = 0; i < count; i++) if (running[at + i]! > least) running[at + i] = least;
}

const shared: { scorer?: Scorer } = {};

/**
 * −log P of a text under the models, in nats: the lower, the more like text. Sums compare two readings of the same bytes, whatever
 * their scripts and lengths; see {@link scoreText} for a figure by character.
 */
export function costOf(text: string, start = 0, end = text.length): number {
  const scorer = (shared.scorer ??= new Scorer()).reset();
  for (let i = start; i < end; i++) scorer.add(text.charCodeAt(i));
  return scorer.cost / 10;
}

/** Mean log-probability of a character, in nats (about −2.5 for alphabets, −5.5 for Chinese): the higher, the more like text. */
export const scoreText = (text: string): number => (text.length ? -costOf(text) / text.length : 0);
