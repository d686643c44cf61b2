import { Kind, KIND, KINDS } from './chars';

const counts = new Uint32Array(KINDS);

/** The script that most letters of a text are of; undefined where it has none, `mixed` where none has two thirds, or the share that is asked for. */
export function scriptOfText(text: string, least?: number): string | undefined {
  counts.fill(0);
  for (let i = 0; i < text.length; i++) counts[KIND[text.charCodeAt(i)]!]!++;
  return scriptOf(counts, least);
}

const SCRIPTS = ['latin', 'cyrillic', 'cjk', 'hangul', 'thai', 'other'] as const;
const weights = new Uint32Array(SCRIPTS.length);

/** The same of how many units of each kind it has. */
export function scriptOf(units: Uint32Array, least = 0.66): string | undefined {
  weights[0] = units[Kind.latin]!;
  weights[1] = units[Kind.cyrillic]!;
  // A character of these scripts says as much as two letters.
  weights[2] = 2 * (units[Kind.han]! + units[Kind.kana]!);
  weights[3] = 2 * units[Kind.hangul]!;
  weights[4] = units[Kind.thai]!;
  weights[5] = units[Kind.letter]!;
  let all = 0;
  let most = 0;
  for (let i = 0; i < weights.length; i++) {
    all += weights[i]!;
    if (weights[i]! > weights[most]!) most = i;
  }
  if (all === 0) return undefined;
  return weights[most]! >= all * least ? SCRIPTS[most]! : 'mixed';
}
