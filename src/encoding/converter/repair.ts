import { beyondGb2312, gbkChar } from './gbk';
import { suits } from './readings';
import { Steps, tailBefore, TearReader, type Match, type Setting, type Tear } from './tear';
import { glossAt, holeAt, isHole } from './tokens';

/** A reading in brackets behind a character that is still whole: the reading alone is too much. */
export interface Insertion {
  /** Offsets of the brackets and what stands between. */
  readonly start: number;
  readonly end: number;
  /** The character whose bytes stand before it. */
  readonly match: Match;
  readonly char: string;
  readonly suits: 0 | 1 | 2;
  /** Readings inserted into this reading. */
  readonly nested: number;
}

export interface Damage {
  readonly insertions: readonly Insertion[];
  readonly tears: readonly Tear[];
  /** Offsets of tears that could not be read. */
  readonly broken: readonly number[];
  readonly setting: Setting;
}

/** A marked vowel shortly before a closing bracket: without one there is no converter's reading. */
const TRACE = /[àáèéìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹ][a-z]{0,4}\)/;

/** Whether it is worth looking closer: one pass of a native regular expression. */
export const maybeConverted = (text: string): boolean => TRACE.test(text);

const insertionAt = (text: string, at: number): Insertion | undefined => {
  const gloss = glossAt(text, at + 1);
  if (!gloss) return undefined;
  const code = tailBefore(text, at);
  const char = gbkChar(code >> 8, code & 0xff);
  if (code >> 8 < 0x81 || char === '\uFFFD') return undefined;
  return {
    start: at,
    end: gloss.end,
    match: { code, reading: gloss.reading },
    char,
    suits: suits(char, gloss.reading),
    nested: gloss.nested,
  };
};

/** How this text's lines end, with the indent that follows most often. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  for (const m of text.slice(0, 100_000).matchAll(/(?:\r?\n)+[ \t\u3000]*/g))
    counts.set(m[0], (counts.get(m[0]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n';
}

const MARK = /[(?\uFFFD]/g;

function survey(text: string): Setting {
  let gone = 0;
  let kept = 0;
  const known = new Map<string, string>();
  for (const m of text.matchAll(MARK)) {
    if (isHole(m[0])) {
      const hole = holeAt(text, m.index);
      if (hole.gloss && hole.bracket) kept++;
      else if (hole.gloss) gone++;
      continue;
    }
    const found = insertionAt(text, m.index);
    if (found && found.suits > 0 && beyondGb2312(found.match.code) && !isHole(text[m.index - 1]))
      known.set(found.char, found.match.reading);
  }
  const ascii = new Map<string, number>();
  for (const m of text.matchAll(/(?<=[\u3001-\u9fff\uff01-\uff5e])[\n -<>@-~]/g))
    ascii.set(m[0], (ascii.get(m[0]) ?? 0) + 1);
  const steps = new Steps([...known.keys()].slice(0, 24).join('，'));
  return { swallows: gone > kept, separator: separatorOf(text), known, steps, ascii };
}

/** Everything in a text that the converter may have done: nothing is judged yet. */
export function findDamage(text: string): Damage | undefined {
  if (!maybeConverted(text)) return undefined;
  const setting = survey(text);
  const insertions: Insertion[] = [];
  const tears: Tear[] = [];
  const broken: number[] = [];
  let from = 0;
  for (const m of text.matchAll(MARK)) {
    const at = m.index;
    if (at < from) continue;
    if (m[0] === '(') {
      const found = insertionAt(text, at);
      if (!found) continue;
      insertions.push(found);
      from = found.end;
    } else if (tailBefore(text, at) & 0x80 && holeAt(text, at).gloss) {
      const tear = new TearReader(text, at, setting).read();
      if (tear) {
        tears.push(tear);
        from = tear.end;
      } else broken.push(at);
    }
  }
  return { insertions, tears, broken, setting };
}
