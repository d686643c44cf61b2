import { beyondGb2312, gbkCode } from './gbk';
import { insertionAt } from './insertion';
import { besides } from './ascii';
import { Steps } from './steps';
import { glossAt, holeAt, isHole } from './tokens';

/** What the whole article says of the converter that went over it. */
export interface Setting {
  /** Whether a hole stands for the byte behind the lead byte too. */
  readonly swallows: boolean;
  readonly lines: LineEnds;
  /** Characters seen with a reading behind them, and which. */
  readonly known: ReadonlyMap<string, string>;
  /** Characters seen without one: the table has not got them. */
  readonly bare: ReadonlySet<string>;
  /** Share of the converter's table among the characters that it could hold: 0 … 1. */
  readonly share: number;
  readonly steps: Steps;
  /** How often each ASCII character stands behind a Chinese letter, and behind a full-width sign, by what is behind it (`besides`). */
  readonly ascii: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
}

/** How a text's lines end. */
export interface LineEnds {
  /** The line end with the indent of the next line: `\n\n    `. */
  readonly separator: string;
  /** Whether a decoder that swallows ASCII characters let line ends be. */
  readonly kept: boolean;
}

export const MARK = /[(?\uFFFD]/g;
const RUN = /(?:\r?\n)+[ \t\u3000]*/g;

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const commonest = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

function lineEndsOf(text: string): LineEnds {
  const whole = new Map<string, number>();
  const behindHole = new Map<string, number>();
  for (const m of text.slice(0, 200_000).matchAll(RUN)) count(isHole(text[m.index - 1]) ? behindHole : whole, m[0]);
  const partial = commonest(behindHole);
  const separator =
    commonest(whole) ?? (partial === undefined ? '\n' : (partial.startsWith('\n\r') ? '\r' : '\n') + partial);
  const sum = (wanted: (run: string) => boolean): number =>
    [...behindHole].reduce((n, [run, times]) => (wanted(run) ? n + times : n), 0);
  const complete = sum((run) => run === separator);
  // Where a line ends in one character only, nothing is left of it when that is swallowed: then most holes stand elsewhere.
  const others = separator.length > 1 ? sum((run) => run === separator.slice(1)) : holesInLines(text);
  return { separator, kept: complete > others };
}

const holesInLines = (text: string): number =>
  [...text.matchAll(/[?\uFFFD](?![\r\n])/g)].filter((m) => !holeAt(text, m.index).gloss).length;

/** Characters that a table of traditional characters could hold, without and with a reading. */
function tableOf(text: string): Pick<Setting, 'known' | 'bare' | 'share'> {
  const known = new Map<string, string>();
  const bare = new Set<string>();
  for (const m of text.matchAll(MARK)) {
    if (isHole(m[0])) continue;
    const found = insertionAt(text, m.index);
    if (found && found.suits > 0 && beyondGb2312(found.match.code) && !isHole(text[m.index - 1]))
      known.set(found.char, found.match.reading);
  }
  for (const m of text.matchAll(/[\u4e00-\u9fa5](?!\()/g))
    if (!known.has(m[0]) && !bare.has(m[0]) && beyondGb2312(gbkCode(m[0]))) bare.add(m[0]);
  return { known, bare, share: (known.size + 1) / (known.size + bare.size + 2) };
}

function asciiOf(text: string): Setting['ascii'] {
  const behind = [new Map<string, number>(), new Map<string, number>()] as const;
  for (const m of text.matchAll(/[\u2014-\u9fff\uff01-\uff5e][\n -<>@-~]/g))
    if (m[0][1] !== '(' || !glossAt(text, m.index + 2))
      count(behind[m[0] >= '\u3400' && m[0] <= '\u9fff~' ? 0 : 1], besides(m[0][1]!, text[m.index + 2])); // prettier-ignore
  return behind;
}

export function survey(text: string): Setting {
  let gone = 0;
  let left = 0;
  for (const m of text.matchAll(/[?\uFFFD]/g)) {
    const { gloss, bracket } = holeAt(text, m.index);
    if (gloss && bracket) left++;
    else if (gloss) gone++;
  }
  const table = tableOf(text);
  return {
    swallows: gone > left,
    lines: lineEndsOf(text),
    ...table,
    steps: new Steps([...table.known.keys()].slice(0, 24).join('，')),
    ascii: asciiOf(text),
  };
}
