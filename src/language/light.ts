import { CHINESE, UNKNOWN_CJK } from './cjk';
import { CJK } from './scripts';
import { BACK_OFF, Walk } from './walk';

/** What a letter costs more at most in the chosen language than in the one it suits best, in tenths of a nat. */
const FOREIGN = 40;

/**
 * A {@link Walk} with one figure: each letter costs what it costs in the language that suits it best, or in the chosen one of
 * its script. Less exact than a Scorer, quicker, and it says what each character costs.
 */
export class LightScorer extends Walk {
  /** Index of the chosen language by script, -1: none. */
  readonly chosen: Int8Array = new Int8Array(CJK + 1).fill(-1);

  reset(): this {
    this.restart();
    return this;
  }
  /** Goes on from where another one stands. */
  become(other: LightScorer): this {
    this.copy(other);
    return this;
  }
  /** Tenths of a nat so far. */
  get cost(): number {
    return this.fixed;
  }

  protected letterStep(script: number, row: number, pair: number): void {
    const alphabet = this.m.alphabets[script - 1]!;
    const least = alphabet.least(row, pair);
    const language = this.chosen[script]!;
    if (language < 0) this.fixed += least;
    else {
      const costs = row ? alphabet.tri : alphabet.bi;
      this.fixed += Math.min(least + FOREIGN, costs[(row || pair) * alphabet.languages.length + language]!);
    }
  }

  protected cjkStep(c: number, slot: number): void {
    const { cjk } = this.m;
    const { single, count, languages } = cjk;
    const chosen = this.chosen[CJK]!;
    let least = UNKNOWN_CJK + BACK_OFF;
    for (let l = 0; l < languages.length; l++) {
      let cost = single[l * (count + 1) + c]! + BACK_OFF;
      if (chosen >= 0 && chosen !== l) cost += FOREIGN >> 1;
      if (cost < least) least = cost;
    }
    if (slot >= 0) {
      const chinese = cjk.pairCost(slot, true) + (chosen >= CHINESE ? FOREIGN >> 1 : 0);
      const other = cjk.pairCost(slot, false) + (chosen >= 0 && chosen < CHINESE ? FOREIGN >> 1 : 0);
      least = Math.min(least, chinese, other);
    }
    this.fixed += least;
  }

  protected wordEnd(): void {
    // One language, or each letter its own: nothing to choose anew.
  }
}
