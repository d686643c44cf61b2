import { costOf } from '../../language';
import { gbkChar, gbkCode } from './gbk';
import { suitsBytes } from './readings';
import { glossAt, holeAt, isHole, type Gloss } from './tokens';

/** What the whole article says of the converter that went over it. */
export interface Setting {
  /** Whether a hole stands for the byte behind the lead byte too. */
  readonly swallows: boolean;
  /** How a line ends in this text, with the indent of the next: `\n\n    `. */
  readonly separator: string;
  /** Characters seen with a reading behind them, and which. */
  readonly known: ReadonlyMap<string, string>;
  readonly steps: Steps;
  /** How often each ASCII character stands behind a Chinese one. */
  readonly ascii: ReadonlyMap<string, number>;
}

/** A character of the converter's table, as its bytes matched. */
export interface Match {
  readonly code: number;
  readonly reading: string;
}

export interface Tear {
  /** Offsets of what is damaged. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly matches: readonly Match[];
  /** How much likelier this reading is than the next: nats; Infinity where nothing else is possible. */
  readonly margin: number;
  /** −log P of the restored text where bytes had to be found again, by found byte: nats. */
  readonly cost: number;
  /** Whether half a character at the end could not be restored. */
  readonly cut: boolean;
}

/** One way to read the bytes so far. */
interface Way {
  readonly out: string;
  /** A lead byte still without its trail byte, or -1. */
  readonly pending: number;
  /** The last two bytes. */
  readonly tail: number;
  readonly cost: number;
  readonly margin: number;
  readonly matches: readonly Match[];
}

const WIDEST = 48;
/** Ways this much worse than the best are given up: nats. */
const BEAM = 18;
/** A reading that suits but for its tone; one that our table has not got; a known character with another reading. */
const COST = { tone: 2.5, reading: 9, other: 3, known: -2, cut: 3 };
const TRAILS = Array.from({ length: 190 }, (_, i) => i + (i < 63 ? 0x40 : 0x41));
const LEADS = TRAILS.filter((b) => b > 0x80);
const LONGEST = 20_000;

/** Costs of a character behind another in a text like this one: nats. */
export class Steps {
  private readonly costs = new Map<string, number>();
  private readonly starts = new Map<string, number>();

  /** `like`: some characters that tell the text's script and language. */
  constructor(private readonly like: string) {}

  cost(before: string, next: string): number {
    if (next === '\uFFFD' || (next >= '\uE000' && next <= '\uF8FF')) return 25;
    const key = before + next;
    let cost = this.costs.get(key);
    if (cost === undefined) {
      let start = this.starts.get(before);
      if (start === undefined) this.starts.set(before, (start = costOf(this.like + before)));
      this.costs.set(key, (cost = costOf(this.like + key) - start));
    }
    return cost;
  }
}

function feed(way: Way, byte: number, emit: (way: Way, c: string) => Way): Way | undefined {
  const tail = ((way.tail & 0xff) << 8) | byte;
  if (way.pending < 0)
    return byte > 0x80 ? { ...way, pending: byte, tail } : emit({ ...way, tail }, byte === 0x80 ? '€' : String.fromCharCode(byte)); // prettier-ignore
  const c = byte < 0x40 || byte === 0x7f || byte === 0xff ? '\uFFFD' : gbkChar(way.pending, byte);
  return c === '\uFFFD' ? undefined : emit({ ...way, pending: -1, tail }, c);
}

/** Where the reading in brackets that ends at `end` begins, or -1. */
function glossBefore(text: string, end: number): number {
  for (let open = end - 2; open >= Math.max(0, end - 30); open--)
    if (text[open] === '(' && glossAt(text, open + 1)?.end === end) return open;
  return -1;
}

/** The last two bytes before `at`, readings in brackets left out. */
export function tailBefore(text: string, at: number): number {
  let bytes = 0;
  let count = 0;
  for (let i = at - 1; i >= 0 && count < 2; i--) {
    const c = text[i]!;
    if (c === ')') {
      const open = glossBefore(text, i + 1);
      if (open >= 0) {
        i = open;
        continue;
      }
    }
    const code = c < '\x80' ? c.charCodeAt(0) : c === '€' ? 0x80 : gbkCode(c);
    if (code < 0) return bytes;
    bytes |= code << (8 * count);
    count += code > 0xff ? 2 : 1;
  }
  return bytes & 0xffff;
}

/** Reads the bytes from the hole at `at` on, until what is shown and what was meant are in step again. */
export class TearReader {
  private ways: Way[];
  private readonly before: string;
  private holes = 0;

  constructor(
    private readonly text: string,
    private readonly at: number,
    private readonly setting: Setting,
  ) {
    this.before = text[at - 1] ?? '';
    this.ways = [{ out: '', pending: -1, tail: tailBefore(text, at), cost: 0, margin: Infinity, matches: [] }];
  }

  private readonly emit = (way: Way, c: string): Way => ({
    ...way,
    out: way.out + c,
    cost: way.cost + this.setting.steps.cost(way.out.at(-1) ?? this.before, c),
  });

  read(): Tear | undefined {
    const { text, at } = this;
    let i = at;
    do {
      i = this.advance(i);
      if (!this.ways.length || i - at > LONGEST) return undefined;
    } while (i < text.length && (this.ways.some((w) => w.pending >= 0) || this.goesOn(i)));
    return this.finish(i);
  }

  /** Whether a reading stands right behind: it may name a character of which bytes were just found. */
  private goesOn(i: number): boolean {
    const c = this.text[i];
    return c === '(' ? glossAt(this.text, i + 1) !== undefined : isHole(c) && holeAt(this.text, i).gloss !== undefined;
  }

  private finish(end: number): Tear | undefined {
    const next = this.text[end];
    const plain = next !== undefined && next !== '(' && !isHole(next);
    const ended = this.ways
      .map((w) => (w.pending < 0 ? w : { ...w, out: `${w.out}\uFFFD`, cost: w.cost + COST.cut }))
      .map((w) => (plain ? { ...w, cost: w.cost + this.setting.steps.cost(w.out.at(-1) ?? this.before, next) } : w))
      .sort((a, b) => a.cost - b.cost);
    const [best, second] = ended;
    if (!best) return undefined;
    return {
      start: this.at,
      end,
      text: best.out,
      matches: best.matches,
      margin: Math.min(best.margin, second ? second.cost - best.cost : Infinity),
      cost: best.cost / Math.max(1, this.holes),
      cut: best.out.endsWith('\uFFFD'),
    };
  }

  /** Takes what stands at `i`; returns the offset behind it. */
  private advance(i: number): number {
    const c = this.text[i]!;
    if (isHole(c)) {
      const hole = holeAt(this.text, i);
      this.holes++;
      if (hole.gloss) return this.tearAt(hole.gloss);
      this.ways = this.prune(this.ways.flatMap((w) => (w.pending < 0 ? [this.emit(w, c)] : this.lost(w, i + 1))));
      return i + 1;
    }
    const gloss = c === '(' ? glossAt(this.text, i + 1) : undefined;
    if (gloss) {
      this.ways = this.prune(this.ways.flatMap((w) => this.named(w, w.tail, gloss)));
      return gloss.end;
    }
    const code = c < '\x80' ? c.charCodeAt(0) : c === '€' ? 0x80 : gbkCode(c);
    this.ways = this.prune(this.ways.flatMap((w) => this.shown(w, c, code)));
    return i + 1;
  }

  /** A character as shown: its bytes. */
  private shown(way: Way, c: string, code: number): Way[] {
    if (way.pending < 0) return [this.emit({ ...way, tail: code > 0xff ? code : ((way.tail & 0xff) << 8) | code }, c)]; // prettier-ignore
    if (code < 0) return [];
    const first = code > 0xff ? feed(way, code >> 8, this.emit) : way;
    const second = first && feed(first, code & 0xff, this.emit);
    return second ? [second] : [];
  }

  /** A hole before a reading: the byte that is gone is the second one of the character that the reading names. */
  private tearAt(gloss: Gloss): number {
    this.ways = this.prune(this.ways.flatMap((w) => this.found(w, gloss)));
    return gloss.end;
  }

  private found(way: Way, gloss: Gloss): Way[] {
    const lead = way.tail & 0xff;
    const bytes = way.pending < 0 ? LEADS : TRAILS;
    const fitting = bytes.filter((b) => suitsBytes(lead, b, gloss.reading) > 0);
    return (fitting.length ? fitting : bytes).flatMap((byte) => {
      const fed = feed(way, byte, this.emit);
      return fed ? this.named(fed, (lead << 8) | byte, gloss) : [];
    });
  }

  /** The way with the cost of the reading behind the character of these bytes. */
  private named(way: Way, code: number, { reading }: Gloss): Way[] {
    const char = gbkChar(code >> 8, code & 0xff);
    if (char === '\uFFFD') return [];
    const suits = suitsBytes(code >> 8, code & 0xff, reading);
    const known = this.setting.known.get(char);
    const cost =
      (suits === 2 ? 0 : suits === 1 ? COST.tone : COST.reading) +
      (known === undefined ? 0 : known === reading ? COST.known : COST.other);
    return [{ ...way, cost: way.cost + cost, matches: [...way.matches, { code, reading }] }];
  }

  /** A hole without a reading where a trail byte is due: the byte is gone, and with it the ASCII character behind it. */
  private lost(way: Way, next: number): Way[] {
    const best = this.prune(TRAILS.flatMap((byte) => feed(way, byte, this.emit) ?? []));
    if (!this.setting.swallows) return best;
    return this.prune(best.flatMap((w) => lostAscii(this.text, next, this.setting).map(([x, cost]) => ({ ...w, out: w.out + x, cost: w.cost + cost, tail: x === '' ? w.tail : x.charCodeAt(0) })))); // prettier-ignore
  }

  /** The best ways; of those that can't differ any more the better one, which remembers by how much. */
  private prune(ways: readonly Way[]): Way[] {
    const groups = new Map<string, Way>();
    for (const w of ways) {
      const key = `${w.pending} ${w.tail} ${w.out.at(-1) ?? ''}`;
      const known = groups.get(key);
      if (!known) groups.set(key, w);
      else {
        const [better, worse] = known.cost <= w.cost ? [known, w] : [w, known];
        groups.set(key, { ...better, margin: Math.min(better.margin, worse.cost - better.cost) });
      }
    }
    const left = [...groups.values()].sort((a, b) => a.cost - b.cost);
    const limit = (left[0]?.cost ?? 0) + BEAM;
    return left.filter((w, i) => i < WIDEST && w.cost <= limit);
  }
}

/** Rough frequencies of ASCII characters behind a Chinese one, as counts that the text's own are added to. */
const ASCII: readonly (readonly [string, number])[] = [
  ['\n', 4], [' ', 1], [',', 0.6], ['.', 0.5], [':', 0.15], [')', 0.3], ['"', 0.15], ['-', 0.15], ['/', 0.1], ['!', 0.1], ['?', 0.1], [';', 0.1],
  ["'", 0.05], ['1', 0.6], ['2', 0.5], ['3', 0.2], ['4', 0.15], ['5', 0.2], ['6', 0.15], ['7', 0.15], ['8', 0.15], ['9', 0.15], ['0', 0.1], ['<', 0.1], ['%', 0.02],
]; // prettier-ignore

/** What the ASCII character may have been that a hole before `next` swallowed, with costs in nats. A figure can't be known: it stays a hole. */
function lostAscii(text: string, next: number, { separator, ascii }: Setting): [string, number][] {
  const after = text[next] ?? '\n';
  // The whole line end is there: this decoder let it be.
  if (next >= text.length || text.startsWith(separator, next)) return [['', 0]];
  if (after === '\n' && separator.startsWith('\r')) return [['\r', 0]];
  const rest = separator.slice(1);
  const lineEnd = text.startsWith(rest, next) && !/[\r\n]/.test(text[next + rest.length] ?? '');
  const due = /[0-9年月日時点%.,:-]/.test(after);
  return ASCII.map(([x, count]) => {
    const cost = -Math.log(count + (ascii.get(x) ?? 0));
    if (x === '\n') return [x, lineEnd ? cost - (rest ? 4 : 0) : cost + 6];
    const digit = x >= '0' && x <= '9';
    return [
      digit ? '\uFFFD' : x,
      cost + (digit && !due ? 2 : 0) - (digit && due ? 2.5 : 0) + (/\s/.test(after) ? 4 : 0),
    ];
  });
}
