import { dataFile } from '../../base';
import { costOf } from '../../language';
import { formOf } from './words';

/** What an ASCII character is to the Chinese one before it: a figure, a Latin letter, a line end, the end of a clause, or something else. */
export const asciiClass = (c: string): string =>
  c >= '0' && c <= '9'
    ? '0'
    : /[A-Za-z]/.test(c)
      ? 'a'
      : c === '\n' || c === '\r'
        ? 'n'
        : ',.;:!?)'.includes(c)
          ? 'e'
          : '';

/** The same with what follows it at `at`: four figures and 年 are a year, and behind a space its word counts. */
export function classWith(c: string, text: string, at: number): string {
  if (c === ' ') {
    const word = '“‘"\'《「'.includes(text[at] ?? ' ') ? at + 1 : at;
    return /[0-9A-Za-z]/.test(text[word] ?? '') ? classWith(text[word]!, text, word + 1) : '';
  }
  return asciiClass(c) === '0' && /^\d{3}年/.test(text.slice(at, at + 4)) ? 'y' : asciiClass(c);
}

/** Log-odds of a class behind each character, as a number of `values`. */
interface Ends {
  readonly values: readonly number[];
  readonly of: Uint8Array;
}
let ends: ReadonlyMap<string, Ends> | undefined;

/** data/chinese-ends.txt, which scripts/chinese-ends.mjs counts: class, log-odds and the characters that have them. */
function load(): ReadonlyMap<string, Ends> {
  const out = new Map<string, Ends & { values: number[] }>();
  for (const line of new TextDecoder().decode(dataFile('chinese-ends.txt')).trim().split('\n')) {
    const [name, odds, chars] = line.split(' ') as [string, string, string];
    const known = out.get(name) ?? { values: [0], of: new Uint8Array(0x10000) };
    out.set(name, known);
    known.values.push(Number(odds));
    for (let i = 0; i < chars.length; i++) known.of[chars.charCodeAt(i)] = known.values.length - 1;
  }
  return out;
}

/** How much more often (log-odds, nats) this class of ASCII characters stands behind `before` than behind other Chinese ones. */
export function leadsTo(before: string, name: string): number {
  const known = (ends ??= load()).get(name);
  return known ? known.values[known.of[before.charCodeAt(0)]!]! : 0;
}

const SIGN = /[\p{P}\p{S}\n]/u;
const LETTER = /[\u4e00-\u9fa5]/;
const WIDE = /[\u2010-\u203b\u3001-\u301f\uff01-\uff5e]/;

/** How often line ends follow a character: of all, and an imagined number of times. */
const LINE_ENDS = 0.025;
const IMAGINED = 3;
/** Weights of the text's own pairs, characters and signs. */
const OWN = { pair: 0.3, letter: 0.03, sign: 0.25 };

const add = <T>(counts: Map<T, number>, key: T): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** What the text itself says: an article speaks of the same things again, and keeps to its quotation marks. */
export class OwnPairs {
  private readonly pairs = new Map<string, number>();
  private readonly firsts = new Map<string, number>();
  private readonly seen = new Map<string, number>();
  private letters = 0;
  private signs = 0;

  add(text: string): void {
    let a = '\n';
    for (const b of text) {
      if (LETTER.test(b)) {
        this.letters++;
        add(this.seen, b);
        if (LETTER.test(a)) {
          add(this.pairs, a + b);
          add(this.firsts, a);
        }
      } else if (WIDE.test(b)) {
        this.signs++;
        add(this.seen, b);
      } else if ((b === '\n' || b === '\r') && WIDE.test(a)) add(this.pairs, `${a}\n`);
      a = b;
    }
  }

  /** A cost in nats, with the text's own pairs mixed in. */
  cheaper(before: string, next: string, cost: number): number {
    const seen = this.seen.get(next);
    if (!seen || !LETTER.test(next)) return cost;
    const pair = this.pairs.get(before + next);
    const p = Math.exp(-cost) * (1 - OWN.letter) + (OWN.letter * seen) / this.letters;
    return -Math.log(pair ? (1 - OWN.pair) * p + (OWN.pair * pair) / (this.firsts.get(before)! + 1) : p);
  }

  /** The cost of a sign, of which there are `all` behind this character (as a probability). */
  sign(next: string, cost: number, all: number): number {
    if (this.signs === 0) return cost;
    return -Math.log((1 - OWN.sign) * Math.exp(-cost) + (OWN.sign * all * (this.seen.get(next) ?? 0)) / this.signs);
  }

  /** How much likelier (log-odds) a line ends behind a sign. */
  ends(sign: string, odds: number): number {
    const all = (this.seen.get(sign) ?? 0) + IMAGINED;
    const ended = (this.pairs.get(`${sign}\n`) ?? 0) + IMAGINED * Math.min(1, LINE_ENDS * Math.exp(odds));
    return Math.log(ended / all / LINE_ENDS);
  }
}

/** Nats. */
const ODD_FORM = 1.5;
/** The signs of Chinese that a sentence is written with. */
const SIGNS = [...'，。、；：！？「」『』“”‘’（）《》…—'];

/** Costs of a character behind another in a text like this one: nats. */
export class Steps {
  private readonly costs = new Map<string, number>();
  private readonly starts = new Map<string, number>();
  private readonly signs = new Map<string, number>();

  /** `like`: some characters that tell the text's script and language. `own`: what the text itself says elsewhere. */
  constructor(
    readonly like: string,
    private readonly own?: OwnPairs,
  ) {}

  /** `name`: the class of an ASCII character, where what stands behind it is known. */
  cost(before: string, next: string, name = asciiClass(next)): number {
    if (next < '\x80') {
      const odds = leadsTo(before, name);
      return -(name === 'n' && WIDE.test(before) ? (this.own?.ends(before, odds) ?? odds) : odds);
    }
    if (next === '\uFFFD' || (next >= '\uE000' && next <= '\uF8FF')) return 25;
    const key = before + next;
    let cost = this.costs.get(key);
    if (cost === undefined) this.costs.set(key, (cost = this.withOwn(before, next, this.plain(before, next))));
    return cost;
  }

  private withOwn(before: string, next: string, cost: number): number {
    if (!this.own) return cost;
    return SIGNS.includes(next)
      ? this.own.sign(next, cost, this.signsBehind(before))
      : this.own.cheaper(before, next, cost);
  }

  /** How likely any sign is behind a character. */
  private signsBehind(before: string): number {
    let all = this.signs.get(before);
    if (all === undefined)
      this.signs.set(before, (all = SIGNS.reduce((sum, c) => sum + Math.exp(-this.plain(before, c)), 0)));
    return all;
  }

  /** The cost by the models alone; a form that they hardly know costs what the usual one does, and a little more. */
  private plain(before: string, next: string): number {
    const usual = formOf(next);
    const as = formOf(before);
    if (usual !== next || as !== before)
      return Math.min(this.byModels(before, next), this.byModels(as, usual) + (usual === next ? 0 : ODD_FORM));
    return this.byModels(before, next);
  }

  private byModels(before: string, next: string): number {
    let start = this.starts.get(before);
    if (start === undefined) this.starts.set(before, (start = costOf(this.like + before)));
    let cost = costOf(this.like + before + next) - start;
    if (SIGN.test(before) && LETTER.test(next)) cost -= leadsTo(next, 'p');
    if (next === '？') cost -= leadsTo(before, '?');
    return cost;
  }
}
