import { Scorer, scripts } from '../../language';

/** The index of the language of a text by script, -1 where it has little of it. */
export function languagesOf(text: string): Int8Array {
  const chosen = new Int8Array(scripts.CJK + 1).fill(-1);
  const scorer = new Scorer(false);
  const seen = new Uint32Array(scripts.OTHER + 1);
  // A few stretches of a long text say what its language is.
  const step = Math.max(1, Math.floor(text.length / 4));
  for (let part = 0; part < Math.min(4, Math.ceil(text.length / 500)); part++)
    for (let i = part * step; i < Math.min(text.length, part * step + 500); i++) {
      const code = text.charCodeAt(i);
      scorer.add(code);
      seen[scripts.SCRIPT_OF[code]!]!++;
    }
  const letters = seen.reduce((n, x) => n + x, 0) - seen[scripts.SIGN]!;
  for (let script = 1; script <= scripts.CJK; script++)
    if (seen[script]! >= Math.min(20, 8 + text.length / 10) && seen[script]! * 5 >= letters)
      chosen[script] = scorer.language(script).index;
  return chosen;
}
