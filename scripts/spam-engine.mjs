// What the scripts that fit weights share: the engine from the sources, with a model of sub-words that knows only every second word (one
// that has learnt the words put in would teach the weights to trust it too much), the corpora, and the words that are put in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { loadCorpora } from '../bench/spam/articles.mjs';
import { entries, isHeld } from './spam-words-of-trade.mjs';

const HOLD = 0.5;

/** Folders of the command line: that of the corpora and those of clean pages. */
export const [folder = '../shared/corpora', ...pages] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
export const corpora = loadCorpora(folder);

/** The words by language that the model of sub-words has not learnt, and that are `fit` for it. */
export function heldWords(fit = () => true) {
  const out = {};
  for (const [l, all] of Object.entries(entries()))
    if (l !== 'other') out[l === 'zh' ? 'zh-Hans' : l] = [...all].filter((t) => isHeld(t, HOLD) && fit(t, l));
  return out;
}

export const iou = (a, b) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** The engine with what `exports` names besides, twice: with the model of sub-words that knows every word, and with the one that knows half of them. */
export async function engines(exports, clean = []) {
  const out = `dist/.spam-fit-${process.pid}.cjs`;
  await build({
    stdin: { contents: `export { open } from './src/review'; export { provideData } from './src/base'; export { profileOf } from './src/spam'; ${exports}`, resolveDir: '.', loader: 'ts' },
    bundle: true, format: 'cjs', platform: 'node', conditions: ['browser', 'module', 'import'], mainFields: ['module', 'main'], outfile: out, logLevel: 'error',
  }); // prettier-ignore
  const half = 'dist/.spam-topics-half.bin';
  execFileSync(process.execPath, ['scripts/spam-topics.mjs', folder, ...clean], {
    env: { ...process.env, HOLD: String(HOLD), OUT: half },
  });
  const require = createRequire(import.meta.url);
  return ['data/spam-topics.bin', half].map((topics) => {
    const path = `${process.cwd()}/${out}`;
    delete require.cache[path];
    const engine = require(path);
    engine.provideData((data) => readFileSync(data === 'spam-topics.bin' ? topics : `data/${data}`));
    return engine;
  });
}

/**
 * (text, format, config, whole) → the candidates of an export of src/spam, each with its place in the source; `whole` with the model of
 * sub-words that knows every word, as it is used: for terms that are not taken away.
 */
export async function candidatesOf(file, name, placeOf = (c) => c) {
  const [known, held] = await engines(`export { ${name} } from './src/spam/${file}';`, pages);
  return (text, format, config, whole = false) => {
    const engine = whole ? known : held;
    const profile = engine.profileOf(engine.open({ text, format }), config);
    return engine[name](profile).map((c) => {
      const { start, end } = placeOf(c);
      return { ...c, ...profile.view.toSource(start, end), text: profile.text.slice(start, end) };
    });
  };
}
