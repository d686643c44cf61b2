import { Kind, KIND } from './chars';

const SCRIPT_KINDS: readonly (readonly [string, readonly Kind[]])[] = [
  ['latin', [Kind.latin]],
  ['cyrillic', [Kind.cyrillic]],
  ['cjk', [Kind.han, Kind.kana]],
  ['hangul', [Kind.hangul]],
  ['thai', [Kind.thai]],
  ['other', [Kind.letter]],
];

/** The script that most letters of a text are of; undefined where it has none, `mixed` where none has two thirds. */
export function scriptOfText(text: string): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = KIND[text.charCodeAt(i)]!;
    const script = SCRIPT_KINDS.find(([, kinds]) => kinds.includes(kind))?.[0];
    if (!script) continue;
    const weight = script === 'cjk' || script === 'hangul' ? 2 : 1;
    counts.set(script, (counts.get(script) ?? 0) + weight);
    all += weight;
  }
  if (all === 0) return undefined;
  const [script, n] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return n >= all * 0.66 ? script : 'mixed';
}
