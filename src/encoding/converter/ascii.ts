import { asciiClass, classWith, leadsTo } from './steps';
import type { Setting } from './survey';

/** Rough counts of ASCII characters behind a Chinese letter, and behind a full-width sign; the text's own are added to them. */
const USUAL: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>] = [
  { '\n': 0.7, ' ': 0.8, ',': 1, '.': 0.7, '0': 1.7, '(': 0.5, ')': 0.3, '-': 0.15, '/': 0.07, '"': 0.15, ':': 0.15, '!': 0.1, '?': 0.1, ';': 0.1, "'": 0.05, '<': 0.1, '%': 0.03, a: 0.4 },
  { '\n': 6, ' ': 0.5, '0': 1.5, '(': 0.2, '"': 0.2, '-': 0.1, '<': 0.2, '.': 0.05, ',': 0.02, a: 0.6 },
]; // prettier-ignore
/** A figure and a letter stand for all of them. */
const sortOf = (c: string): string => (/[0-9A-Za-z]/.test(c) ? asciiClass(c) : c);
const WEIGHT = 2;
/** Where words stand apart any character may stand before a Latin one: least log-odds. */
const LEAST_SPACED = -2;

/** Sorts of what stands behind an ASCII character, each by a character of it. */
const behindSort = (after: string): string =>
  /\d/.test(after) ? '0' : /[A-Za-z]/.test(after) ? 'a' : /[\n\r]/.test(after) ? '\n' : after === ' ' ? ' ' : /[年月日時时點点]/.test(after) ? '年' : after > '\x7f' ? '文' : after === '%' ? '%' : '!'; // prettier-ignore
/** An ASCII character of the text and what stands behind it, as `Setting.ascii` counts them. */
export const besides = (c: string, after: string | undefined): string => sortOf(c) + behindSort(after ?? '\n');

/** Cost of what follows `x`: nats. */
function onward(x: string, after: string): number {
  if (/\d/.test(after)) return { '0': 0.4, ' ': 2.5, '(': 1.8, '-': 1, a: 3, '\n': 2.5, '.': 3 }[x] ?? 3.5;
  if (/[年月日時时点點%]/.test(after)) return x === '0' ? 1.2 : 5;
  if (/[A-Za-z]/.test(after)) return { a: 0.2, ' ': 1.5, '(': 1.2, '"': 2, '\n': 3.5 }[x] ?? 4;
  if (/\s/.test(after)) return { '.': 0.6, ')': 1, '"': 1.5, '!': 1.5, '?': 1.5, '\n': 3, ' ': 5 }[x] ?? 3.5;
  if (after > '\x7f') return { a: 3, '0': 1.5, '%': 1, '/': 0.5, ' ': 0.8 }[x] ?? 0.15;
  return 3;
}

/** The first figure of a year whose other three stand there; a figure can't be known else. */
const yearBegins = (rest: string): string => (/^\d{3}年/.test(rest) ? (/^0[0-3]/.test(rest) ? '2' : '1') : HOLE);
const HOLE = '\uFFFD';
/** What it costs that three figures before 年 are a year of the first millennium: nats. */
const NO_YEAR = 5;

/**
 * What the ASCII character may have been that a hole before `next` swallowed behind `before`, with costs in nats. A letter or a
 * figure can't be known: it stays a hole.
 */
export function lostAscii(text: string, next: number, before: string, setting: Setting): [string, number][] {
  const { separator, kept } = setting.lines;
  const ends = setting.steps.cost(before, '\n');
  if (next >= text.length) return [['', ends]];
  const whole = text.startsWith(separator, next);
  if (whole && kept) return [['', ends]];
  const after = text[next]!;
  if (after === '\n' && separator.startsWith('\r')) return [['\r', ends]];
  const rest = separator.slice(1);
  const partial = !whole && rest !== '' && text.startsWith(rest, next);
  const letter = before >= '\u3400' && before <= '\u9fff' ? 0 : 1;
  const own = setting.ascii[letter];
  const usual = USUAL[letter];
  let sum = WEIGHT * Object.values(usual).reduce((a, b) => a + b, 0);
  for (const n of own.values()) sum += n;
  const sorts = new Set([...Object.keys(usual), ...[...own.keys()].map((pair) => pair[0]!)]);
  const year = yearBegins(text.slice(next, next + 4));
  return [...sorts].map((x) => {
    const n = WEIGHT * (usual[x] ?? 0) * Math.exp(-onward(x, after)) + (own.get(besides(x, after)) ?? 0);
    const cost =
      -Math.log((n || 0.001) / sum) +
      (x === '\n'
        ? ends
        : -Math.max(
            x === ' ' ? LEAST_SPACED : -Infinity,
            leadsTo(before, classWith(x === 'a' ? 'x' : x, text, next)),
          )) +
      (year !== HOLE && x !== '0' ? NO_YEAR : 0);
    if (x === '\n') return partial ? ['\n', ends] : [x, cost + (rest === '' ? 0 : 6)];
    const shown = x === 'a' ? HOLE : x === '0' ? year : x;
    return [shown, cost + (partial ? 5 : 0)];
  });
}
