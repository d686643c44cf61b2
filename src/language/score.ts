import { CHINESE, UNKNOWN_CJK, UNKNOWN_PAIR } from './cjk';
import { CJK, SCRIPT_OF } from './scripts';
import { BACK_OFF, Walk } from './walk';

/** Another language than the last word's, in tenths of a nat. */
const SWITCH_LANGUAGE = 25;
/** Room for the languages of a script. */
const LANGUAGES = 32;

/**
 * Adds up −log P of a text, in tenths of a nat, under the models, with the best language for each stretch. Feed it UTF-16
 * units in order; `cost` is the sum so far.
 */
export class Scorer extends Walk {
  private readonly running: Int32Array = new Int32Array((CJK + 1) * LANGUAGES);
  /** Number of languages by script, 0 for signs. */
  private readonly counts: readonly number[] = [0, ...this.m.alphabets.map((a) => a.languages.length), this.m.cjk.languages.length]; // prettier-ignore
  /** Scripts met, as bits: of the others nothing is running. */
  private met = 0;

  /** `switching`: words of several languages may follow each other; else one language must explain the whole text. */
  constructor(private readonly switching = true) {
    super();
  }

  reset(): this {
    this.restart();
    for (let script = 1, left = this.met >> 1; left; script++, left >>= 1)
      if (left & 1) this.running.fill(0, script * LANGUAGES, (script + 1) * LANGUAGES);
    this.met = 0;
    return this;
  }

  get cost(): number {
    let sum = this.fixed;
    for (let script = 1, left = this.met >> 1; left; script++, left >>= 1) if (left & 1) sum += this.least(script);
    return sum;
  }

  private least(script: number): number {
    const { running } = this;
    const at = script * LANGUAGES;
    const end = at + this.counts[script]!;
    let least = running[at]!;
    for (let i = at + 1; i < end; i++) if (running[i]! < least) least = running[i]!;
    return least;
  }

  protected letterStep(script: number, row: number, pair: number): void {
    const alphabet = this.m.alphabets[script - 1]!;
    alphabet.least(row, pair);
    const count = alphabet.languages.length;
    const costs = row ? alphabet.tri : alphabet.bi;
    const from = (row || pair) * count;
    const at = script * LANGUAGES;
    const { running } = this;
    this.met |= 1 << script;
    for (let l = 0; l < count; l++) running[at + l]! += costs[from + l]!;
  }

  protected cjkStep(c: number, slot: number): void {
    const { cjk } = this.m;
    const width = cjk.count + 1;
    const at = CJK * LANGUAGES;
    this.met |= 1 << CJK;
    for (let l = 0; l < cjk.languages.length; l++) {
      const single = cjk.single[l * width + c]! + BACK_OFF;
      const pair = slot < 0 ? UNKNOWN_PAIR : cjk.pairCost(slot, l < CHINESE);
      // A pair is counted over two languages: one that lacks the second character has no part in it.
      this.running[at + l]! += pair < single && single < UNKNOWN_CJK ? pair : single;
    }
    if (this.switching) this.relax(CJK, SWITCH_LANGUAGE * 2);
  }

  protected wordEnd(script: number): void {
    if (this.switching) this.relax(script, SWITCH_LANGUAGE);
  }

  private relax(script: number, by: number): void {
    const at = script * LANGUAGES;
    const end = at + this.counts[script]!;
    const { running } = this;
    const least = this.least(script) + by;
    for (let i = at; i < end; i++) if (running[i]! > least) running[i] = least;
  }
}

let shared: Scorer | undefined;

/**
 * −log P of a text under the models, in nats: the lower, the more like text. Sums compare two readings of the same bytes, whatever
 * their scripts and lengths; see {@link scoreText} for a figure by character.
 */
export function costOf(text: string, start = 0, end = text.length): number {
  const scorer = (shared ??= new Scorer()).reset();
  for (let i = start; i < end; i++) scorer.add(text.charCodeAt(i));
  return scorer.cost / 10;
}

/** What a unit of sound text costs at most, over a stretch, in tenths of a nat; the first words of a text cost more. */
const SOUND = { alphabet: 36, cjk: 80, gap: 190 };
const START = 160;

/** Whether a text is one by itself, and not only less odd than another. */
export function readsAsText(text: string, start = 0, end = text.length): boolean {
  let limit = START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    limit += SCRIPT_OF[code] === CJK ? SOUND.cjk : code === 0xfffd ? SOUND.gap : SOUND.alphabet;
  }
  return costOf(text, start, end) * 10 <= limit;
}

/** Mean log-probability of a character, in nats (about −2.5 for alphabets, −5.5 for Chinese): the higher, the more like text. */
export const scoreText = (text: string): number => (text.length ? -costOf(text) / text.length : 0);
