import { modelsOf, type Models } from './model';
import { ARABIC, CJK, HEBREW, LATIN, OTHER, SCRIPT_OF, SIGN, THAI } from './scripts';
import { signCost } from './signs';

/** Costs in tenths of a nat. Chosen by hand, checked on held-out lines (bench/encoding). */
const COST = {
  /** A letter of another script than the last: at a word's start, and inside a word. */
  switchWord: 35,
  switchInside: 70,
  firstScript: 20,
  /** A further sign after a sign; a sign after a CJK character or a letter without a model. */
  signAfterSign: 10,
  signAfterLetter: 20,
  /** A letter of a script without a model: of the block of the one before, or of another. */
  otherSame: 45,
  otherNew: 100,
  halfKana: 90,
  halfKanaAgain: 70,
  softHyphen: 25,
  /** A sign that no word holds, right between two letters; one that opens, right behind a letter. */
  signInWord: 30,
  openingAfterLetter: 30,
  /** A combining mark after a letter, and elsewhere. */
  mark: 100,
  loneMark: 150,
  /** A stroke through a letter, a figure or a sign: $̶6̶3̶. */
  stroke: 70,
};
/** Backing off from pairs to single CJK characters. */
export const BACK_OFF = 9;
// [before][now], before: 0 word start, 1 lower, 2 one capital, 3 capitals; now: 1 lower, 2 upper.
const CASE = [
  [0, 2, 18],
  [0, 0, 65],
  [0, 2, 18],
  [0, 25, 3],
].flat();

/** Signs beyond ASCII that stand between letters, and those that only open: „ ‚ ¿ ¡. */
const JOINERS = new Set([0xb7, 0x2019, 0x2018, 0x2010, 0x2011, 0x2013, 0x2014, 0x2026, 0xa0, 0x2bc, 0x200c, 0x200d]);
const isOpening = (code: number): boolean => code === 0x201e || code === 0x201a || code === 0xbf || code === 0xa1;

/** Scripts whose words stand next to others without a space. */
const loose = (script: number): boolean => script === CJK || script === THAI || script === HEBREW || script === ARABIC;

/**
 * Reads a text unit by unit and pays what each costs: −log P in tenths of a nat. What depends on the language is left to
 * those who know how to choose one.
 */
export abstract class Walk {
  protected readonly m: Models = modelsOf();
  /** What is the same in all languages. */
  protected fixed = 0;
  protected script = SIGN; // of the last letter
  private a = 0;
  private b = 0;
  private last = 0x20; // the last unit
  private casing = 0;
  /** The last unit is a sign that no word holds, right behind a letter. */
  private odd = false;

  /** Pays for a trigram: `row` of the alphabet's `tri`, or where 0 `pair` of its `bi`. */
  protected abstract letterStep(script: number, row: number, pair: number): void;
  /** Pays for the CJK character `c` (index, 0 unknown) with the slot of its pair with the one before, -1 where unknown. */
  protected abstract cjkStep(c: number, slot: number): void;
  protected abstract wordEnd(script: number): void;

  protected restart(): void {
    this.fixed = this.script = this.a = this.b = this.casing = 0;
    this.last = 0x20;
    this.odd = false;
  }

  /** Goes on from where another walk stands. */
  protected copy(from: Walk): void {
    this.fixed = from.fixed;
    this.script = from.script;
    this.a = from.a;
    this.b = from.b;
    this.last = from.last;
    this.casing = from.casing;
    this.odd = from.odd;
  }

  add(code: number): void {
    const script = SCRIPT_OF[code]!;
    if (script === SIGN) {
      if (code === 0xad) {
        // A place to break a word at: the word goes on.
        this.fixed += COST.softHyphen;
        return;
      }
      this.sign(code);
    } else if (script < CJK) this.letter(script, code);
    else if (script === CJK) this.cjk(code);
    else this.other(code);
    this.last = code;
  }

  private enter(script: number): void {
    if (this.script === SIGN) this.fixed += COST.firstScript;
    else if (!this.b || loose(this.script) || loose(script)) this.fixed += COST.switchWord;
    else this.fixed += COST.switchInside;
    this.script = script;
    this.a = this.b = this.casing = 0;
  }

  private letter(script: number, code: number): void {
    if (script !== this.script) this.enter(script);
    if (this.odd) {
      this.fixed += COST.signInWord;
      this.odd = false;
    }
    this.step(script, this.m.symbol[code]!);
    const casing = this.m.casing[code]!;
    if (casing) {
      this.fixed += CASE[this.casing * 3 + casing]!;
      this.casing = casing === 1 ? 1 : this.casing === 0 ? 2 : 3;
    }
  }

  private step(script: number, c: number): void {
    const alphabet = this.m.alphabets[script - 1]!;
    const { size } = alphabet;
    const pair = this.b * size + c;
    this.letterStep(script, alphabet.rows[this.a * size * size + pair]!, pair);
    this.a = this.b;
    this.b = c;
  }

  private cjk(code: number): void {
    if (this.script !== CJK) this.enter(CJK);
    if (code >= 0xff66 && code <= 0xff9f) {
      this.fixed += this.last >= 0xff66 && this.last <= 0xff9f ? COST.halfKanaAgain : COST.halfKana;
      this.b = 0;
      return;
    }
    const c = this.m.symbol[code]!;
    this.cjkStep(c, this.b && c ? this.m.cjk.pairPlace(this.b, c) : -1);
    this.b = c;
  }

  private other(code: number): void {
    if (code >= 0x300 && code < 0x370) {
      this.fixed += code >= 0x335 && code <= 0x338 ? COST.stroke : this.b ? COST.mark : COST.loneMark;
      return;
    }
    if (this.script !== OTHER) this.enter(OTHER);
    this.fixed += this.last >> 7 === code >> 7 || this.b ? COST.otherSame : COST.otherNew;
    this.b = 1;
  }

  private sign(code: number): void {
    const { m } = this;
    this.odd = code > 0x7f && this.b !== 0 && this.script < CJK && !JOINERS.has(code);
    if (this.odd && isOpening(code)) this.fixed += COST.openingAfterLetter;
    if (this.b && this.script < CJK) {
      this.step(this.script, 0);
      this.wordEnd(this.script);
    } else this.fixed += this.b ? COST.signAfterLetter : COST.signAfterSign;
    this.a = this.b = this.casing = 0;
    const s = m.symbol[code]!;
    this.fixed += s ? m.signCosts[(this.script > CJK ? LATIN : this.script) * m.signs + s]! : signCost(code, this.last);
  }
}
