import { dataFile } from '../../base';
import { costOf } from '../../language';

/** What an ASCII character is to the Chinese one before it: a figure, a Latin letter, a line end, or something else. */
export const asciiClass = (c: string): string =>
  c >= '0' && c <= '9' ? '0' : /[A-Za-z]/.test(c) ? 'a' : c === '\n' || c === '\r' ? 'n' : '';

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

/** Pairs of characters of the text itself: an article speaks of the same things again. */
export class OwnPairs {
  private readonly pairs = new Map<string, number>();
  private readonly firsts = new Map<string, number>();

  add(text: string): void {
    for (let i = 1; i < text.length; i++) {
      const [a, b] = [text[i - 1]!, text[i]!];
      if (!LETTER.test(a) || !LETTER.test(b)) continue;
      this.pairs.set(a + b, (this.pairs.get(a + b) ?? 0) + 1);
      this.firsts.set(a, (this.firsts.get(a) ?? 0) + 1);
    }
  }

  /** A cost in nats, with the text's own pairs mixed in. */
  cheaper(before: string, next: string, cost: number): number {
    const pair = this.pairs.get(before + next);
    return pair ? -Math.log((1 - OWN) * Math.exp(-cost) + (OWN * pair) / (this.firsts.get(before)! + 1)) : cost;
  }
}
/** Weight of the text's own pairs. */
const OWN = 0.3;

const SIGN = /[\p{P}\p{S}\n]/u;
const LETTER = /[\u4e00-\u9fa5]/;

/** Costs of a character behind another in a text like this one: nats. */
export class Steps {
  private readonly costs = new Map<string, number>();
  private readonly starts = new Map<string, number>();

  /** `like`: some characters that tell the text's script and language. `own`: what the text itself says elsewhere. */
  constructor(
    readonly like: string,
    private readonly own?: OwnPairs,
  ) {}

  cost(before: string, next: string): number {
    if (next < '\x80') return -leadsTo(before, asciiClass(next));
    if (next === '\uFFFD' || (next >= '\uE000' && next <= '\uF8FF')) return 25;
    const key = before + next;
    let cost = this.costs.get(key);
    if (cost === undefined) {
      let start = this.starts.get(before);
      if (start === undefined) this.starts.set(before, (start = costOf(this.like + before)));
      cost = costOf(this.like + key) - start;
      if (SIGN.test(before) && LETTER.test(next)) cost -= leadsTo(next, 'p');
      if (next === '？') cost -= leadsTo(before, '?');
      this.costs.set(key, (cost = this.own?.cheaper(before, next, cost) ?? cost));
    }
    return cost;
  }
}
