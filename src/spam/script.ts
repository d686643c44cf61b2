import { Kind, KIND, KINDS } from './chars';

const counts = new Uint32Array(KINDS);

/** The script that most letters of a text are of; undefined where it has none, `mixed` where none has two thirds, or the share that is asked for. */
export function scriptOfText(text: string, least = 0.66): string | undefined {
  counts.fill(0);
  for (let i = 0; i < text.length; i++) counts[KIND[text.charCodeAt(i)]!]!++;
  // A character of these scripts says as much as two letters.
  const weights: readonly (readonly [string, number])[] = [
    ['latin', counts[Kind.latin]!],
    ['cyrillic', counts[Kind.cyrillic]!],
    ['cjk', 2 * (counts[Kind.han]! + counts[Kind.kana]!)],
    ['hangul', 2 * counts[Kind.hangul]!],
    ['thai', counts[Kind.thai]!],
    ['other', counts[Kind.letter]!],
  ];
  const all = weights.reduce((sum, [, n]) => sum + n, 0);
  if (all === 0) return undefined;
  const [script, most] = weights.reduce((a, b) => (b[1] > a[1] ? b : a));
  return most >= all * least ? script : 'mixed';
}
