// Marks as weak (`?`) every term of data/spam-terms.txt and every cue and word of data/spam-cues.txt and data/spam-words.txt that sound prose uses too: those that stand
// in more than a few lines of the corpora of clean texts; of terms also those in two public collections of articles. Usage: node scripts/spam-terms.mjs
// [corpora folder] [terms|cues|words] [COLLECTION…] (folders or Git directories; leave out those that speak of the trades). Prints what it changed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { filesOf } from './collections.mjs';

const corpora = process.argv[2] ?? '../shared/corpora';
const kind = process.argv[3] ?? 'terms';
/** Lines of all the corpora (534,000) beyond which a term is weak, and beyond which it is of no use. */
const WEAK_FROM = { terms: 5, cues: 12, words: 15 }[kind];
/** Lines of a term's own language, some 13,000, from which it is weak; not of praise and pitch, which count by their number. */
const WEAK_AT_HOME = { terms: 2 }[kind] ?? Infinity;
const USELESS_FROM = { terms: 600, cues: 2500, words: 6000 }[kind];

const bundle = await build({
  stdin: { contents: "export { TermIndex, TermList } from './src/spam/terms'; export { foldUnits } from './src/spam/chars';", resolveDir: '.', loader: 'ts' },
  bundle: true, write: false, format: 'esm', platform: 'node',
}); // prettier-ignore
const { TermIndex, TermList, foldUnits } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`
);
const path = `data/spam-${kind}.txt`;
const source = readFileSync(path, 'utf8');
const index = new TermIndex(new TermList(source));
const counts = new Map();
const atHome = new Map();
for (const file of readdirSync(corpora).filter((f) => /^[a-z]{2}(-\w+)?\.txt$/.test(f))) {
  const text = readFileSync(`${corpora}/${file}`, 'utf8');
  for (const line of text.split('\n')) {
    const hits = [];
    index.scan(line, 0, line.length, hits);
    for (const term of new Set(hits.map((h) => h.term.text))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      const home = `${file.slice(0, 2)} ${term}`;
      atHome.set(home, (atHome.get(home) ?? 0) + 1);
    }
  }
}
/** Files of a collection that are looked at, evenly picked, and collections from which a term is weak. */
const FILES = 24;
const WEAK_IN = 2;
const collections = new Map();
for (const folder of process.argv.slice(4)) {
  const files = filesOf(folder);
  const met = new Set();
  for (let i = 0; i < files.length; i += Math.max(1, files.length / FILES)) {
    let text;
    try {
      text = files[Math.floor(i)].read().toString('utf8').slice(0, 150_000);
    } catch {
      continue; // A snapshot may lack some.
    }
    const prose = text.replace(/```[^`]*```|https?:\S+/g, ' ');
    const hits = [];
    index.scan(prose, 0, prose.length, hits);
    for (const h of hits) met.add(h.term.text);
  }
  for (const term of met) collections.set(term, (collections.get(term) ?? 0) + 1);
}
const changed = [];
let [topic, language] = ['', ''];
const out = source
  .split('\n')
  .map((line) => {
    const heading = /^\[(\w+) (\w+)/.exec(line);
    if (heading) [topic, language] = heading.slice(1);
    if (line.startsWith('#') || line.startsWith('[') || /^(?:menu|tail|and)$/.test(topic)) return line;
    return line
      .split(', ')
      .filter((raw, i, all) => all.indexOf(raw) === i)
      .flatMap((raw) => {
        const text = foldUnits(raw.trim().replace(/^\?|\*$/g, ''));
        const n = counts.get(text) ?? 0;
        if (n >= USELESS_FROM) return (changed.push(`${raw} dropped (${n})`), []);
        const home = /praise|pitch/.test(topic) ? 0 : (atHome.get(`${language} ${text}`) ?? 0);
        const wide = kind === 'terms' && !/praise|pitch/.test(topic) ? (collections.get(text) ?? 0) : 0;
        if ((n < WEAK_FROM && home < WEAK_AT_HOME && wide < WEAK_IN) || raw.startsWith('?')) return [raw];
        changed.push(`${raw} weak (${n}, ${home} at home, ${wide} collections)`);
        return [`?${raw}`];
      })
      .join(', ');
  })
  .join('\n');
writeFileSync(path, out);
console.log(changed.join('\n'));
console.log(`${changed.length} changed; ${counts.size} of ${index.list.length} terms stand in the corpora`);
