import { lostAscii } from './ascii';
import { bracketCost, lineBefore } from './brackets';
import { beyondGb2312, gbkChar, gbkCode } from './gbk';
import { tailBefore, type Match } from './insertion';
import { readingsOf, suitsBytes } from './readings';
import { classWith } from './steps';
import type { Setting } from './survey';
import { glossAt, holeAt, isHole, type Gloss } from './tokens';
import { lettersBefore, lettersBehind, LONGEST_WORD, worthAcross, worthOf } from './words';

export interface Tear {
  /** Offsets of what is damaged. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Offsets in `text` of characters of which a byte is gone without a trace: only what stands around speaks for them. */
  readonly guessed: readonly number[];
  readonly matches: readonly Match[];
  /** How much likelier this reading is than the next: nats; Infinity where nothing else is possible. */
  readonly margin: number;
  /** −log P of the restored text where bytes had to be found again, by found byte: nats. */
  readonly cost: number;
  /** Whether half a character at the end could not be restored. */
  readonly cut: boolean;
}

/** A list that shares its beginning with others, last item first. */
type Chain<T> = { readonly item: T; readonly before: Chain<T> } | undefined;
function listOf<T>(chain: Chain<T>): T[] {
  const out: T[] = [];
  for (let c = chain; c; c = c.before) out.push(c.item);
  return out.reverse();
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
  /** The last character of `out`. */
  readonly last: string;
  readonly matches: Chain<Match>;
  /** Whether a reading stands behind the last byte. */
  readonly apart: boolean;
  /** Offsets in `out` of characters of which a byte is gone without a trace. */
  readonly guessed: Chain<number>;
}

const WIDEST = 48;
/** Ways this much worse than the best are given up: nats. */
const BEAM = 18;
/** A reading that suits but for its tone; one that our table has not got; a known character with another reading. */
const COST = { tone: 2.5, reading: 9, other: 3, known: -2, cut: 3, bare: 6, inTable: 10, rarer: 1 };
const TRAILS = Array.from({ length: 190 }, (_, i) => i + (i < 63 ? 0x40 : 0x41));
const LEADS = TRAILS.filter((b) => b > 0x80);
const LONGEST = 4000;

const fitting = new Map<string, readonly number[]>();
/** The second bytes with which a lead byte makes a character of this reading; all where none does. */
function fittingBytes(lead: number, reading: string, leads: boolean): readonly number[] {
  const key = `${lead} ${leads} ${reading}`;
  let hit = fitting.get(key);
  if (!hit) {
    const bytes = leads ? LEADS : TRAILS;
    const some = bytes.filter((b) => suitsBytes(lead, b, reading) > 0);
    if (fitting.size > 20_000) fitting.clear();
    fitting.set(key, (hit = some.length ? some : bytes));
  }
  return hit;
}

function feed(way: Way, byte: number, emit: (way: Way, c: string) => Way): Way | undefined {
  const tail = ((way.tail & 0xff) << 8) | byte;
  if (way.pending < 0)
    return byte > 0x80 ? { ...way, pending: byte, tail, apart: false } : emit({ ...way, tail, apart: false }, byte === 0x80 ? '€' : String.fromCharCode(byte)); // prettier-ignore
  const c = byte < 0x40 || byte === 0x7f || byte === 0xff ? '\uFFFD' : gbkChar(way.pending, byte);
  return c === '\uFFFD' ? undefined : emit({ ...way, pending: -1, tail, apart: false }, c);
}

/** Reads the bytes from the hole at `at` on, until what is shown and what was meant are in step again. */
export class TearReader {
  private ways: Way[];
  private readonly before: string;
  /** Characters before the tear that a word in it could begin with. */
  private readonly letters: string;
  /** What stands before it in its line. */
  private readonly line: string;
  private holes = 0;

  constructor(
    private readonly text: string,
    private readonly at: number,
    private readonly setting: Setting,
  ) {
    this.line = lineBefore(text, at);
    this.letters = lettersBefore(text, at);
    this.before = this.letters.at(-1) ?? text[at - 1] ?? '';
    this.ways = [
      { out: '', last: this.before, pending: -1, tail: tailBefore(text, at), cost: 0, margin: Infinity, matches: undefined, apart: false, guessed: undefined },
    ]; // prettier-ignore
  }

  private readonly emit = (way: Way, c: string): Way => ({
    ...way,
    out: way.out + c,
    last: c,
    cost:
      way.cost +
      this.setting.steps.cost(way.last, c) -
      worthOf(this.behind(way.out), c) +
      bracketCost(this.line, way.out, c),
  });

  /** The last characters of what a way says. */
  private behind(out: string): string {
    const n = LONGEST_WORD - 1;
    return out.length < n ? (this.letters + out).slice(-n) : out.slice(-n);
  }

  /** The tear; where it can't be read, the offset at which that was clear. */
  read(): Tear | number {
    const { text, at } = this;
    let i = at;
    do {
      i = this.advance(i);
      if (!this.ways.length || i - at > LONGEST) return i;
    } while (i < text.length && (this.ways.some((w) => w.pending >= 0) || this.goesOn(i)));
    return this.finish(i) ?? i;
  }

  /** Whether a reading stands right behind: it may name a character of which bytes were just found. */
  private goesOn(i: number): boolean {
    const c = this.text[i];
    return c === '(' ? glossAt(this.text, i + 1) !== undefined : isHole(c) && holeAt(this.text, i).gloss !== undefined;
  }

  private finish(end: number): Tear | undefined {
    const next = this.text[end] ?? '\n';
    const plain = next !== '(' && !isHole(next);
    const letters = lettersBehind(this.text, end);
    const ended = this.ways
      .map((w) => (w.pending < 0 ? w : { ...w, out: `${w.out}\uFFFD`, last: '\uFFFD', cost: w.cost + COST.cut }))
      .map((w) =>
        plain
          ? {
              ...w,
              cost:
                w.cost +
                this.setting.steps.cost(w.last, next, classWith(next, this.text, end + 1)) +
                this.closes(w, next),
            }
          : w,
      )
      .map((w) => ({ ...w, cost: w.cost - worthAcross(this.behind(w.out), letters) }))
      .sort((a, b) => a.cost - b.cost);
    const [best, second] = ended;
    if (!best) return undefined;
    return {
      start: this.at,
      end,
      text: best.out,
      guessed: listOf(best.guessed),
      matches: listOf(best.matches),
      margin: Math.min(best.margin, second ? second.cost - best.cost : Infinity),
      cost: best.cost / Math.max(1, this.holes),
      cut: best.out.endsWith('\uFFFD'),
    };
  }

  private closes(way: Way, next: string): number {
    return bracketCost(this.line, way.out, next === '\r' ? '\n' : next);
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
    if (way.pending < 0) return [this.emit({ ...way, tail: code > 0xff ? code : ((way.tail & 0xff) << 8) | code, apart: false }, c)]; // prettier-ignore
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
    return fittingBytes(lead, gloss.reading, way.pending < 0).flatMap((byte) => {
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
      (known === undefined ? 0 : known === reading ? COST.known : COST.other) +
      (this.setting.bare.has(char) ? COST.bare : 0) +
      (readingsOf(char)[0] === reading ? 0 : COST.rarer);
    return [{ ...way, cost: way.cost + cost, matches: { item: { code, reading }, before: way.matches }, apart: true }];
  }

  /** A hole without a reading where a trail byte is due: the byte is gone, and with it the ASCII character behind it. */
  private lost(way: Way, next: number): Way[] {
    const best = this.prune(
      TRAILS.flatMap((byte) => {
        const fed = feed(way, byte, this.emit);
        return fed
          ? { ...fed, cost: fed.cost + this.unread(way, byte), guessed: { item: way.out.length, before: way.guessed } }
          : [];
      }),
    );
    if (!this.setting.swallows) return best;
    return this.prune(best.flatMap((w) => lostAscii(this.text, next, w.last, this.setting).map(([x, cost]) => ({ ...w, out: w.out + x, last: x || w.last, cost: w.cost + cost + (/[\r\n]/.test(x) ? this.closes(w, '\n') : 0), tail: x === '' ? w.tail : x.charCodeAt(0) })))); // prettier-ignore
  }

  /** The cost of a character without a reading behind it, where nothing stood between its bytes: were it in the table, it had one. */
  private unread({ pending, apart }: Way, byte: number): number {
    const { known, bare, share } = this.setting;
    const code = (pending << 8) | byte;
    if (apart || !beyondGb2312(code)) return 0;
    const char = gbkChar(pending, byte);
    return known.has(char) ? COST.inTable : bare.has(char) ? 0 : -Math.log(1 - share);
  }

  /** The best ways; of those that can't differ any more the better one, which remembers by how much. */
  private prune(ways: readonly Way[]): Way[] {
    if (ways.length < 2) return [...ways];
    const groups = new Map<number, Way>();
    for (const w of ways) {
      const key = ((w.pending + 1) * 0x10000 + w.tail) * 0x10000 + w.last.charCodeAt(0);
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
