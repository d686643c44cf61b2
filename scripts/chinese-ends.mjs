// Builds data/chinese-ends.txt: which Chinese characters stand before a figure (0), a Latin letter (a), a line end (n) or a question mark (?), or behind a sign
// (p) more often, or less often, than others do: `node scripts/chinese-ends.mjs [corpora folder]`. Each line: class, log-odds in nats, characters.
// A sentence's first character counts as what follows a full stop too: the corpora hold one sentence a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { heldOut } from './held-out.mjs';

const corpora = process.argv[2] ?? '../shared/corpora';
const LEAST = 60; // occurrences of a character
const STEP = 0.75;
const PRIOR = 20; // imagined occurrences, as all characters together have them
const classOf = (c) => (/[0-9]/.test(c) ? '0' : /[A-Za-z]/.test(c) ? 'a' : c === '\n' ? 'n' : c === '？' ? '?' : '');
const counts = new Map();
const classes = { 0: 0, a: 0, n: 0, '?': 0, p: 0 };
let all = 0;
const isSign = (c) => /[\p{P}\p{S}]/u.test(c);
function count(c, next, before = '') {
  if (c < '\u2010') return;
  const row = counts.get(c) ?? { sum: 0, 0: 0, a: 0, n: 0, '?': 0, p: 0 };
  counts.set(c, row);
  row.sum++;
  all++;
  if (before && isSign(before) && !isSign(c)) {
    row.p++;
    classes.p++;
  }
  if (!next) return;
  row[next]++;
  classes[next]++;
}
for (const language of ['zh-Hant', 'zh-Hans'])
  for (const line of readFileSync(`${corpora}/${language}.txt`, 'utf8').split('\n')) {
    if (!line || heldOut(line)) continue;
    count('。', classOf(line[0]));
    for (let i = 0; i < line.length; i++) count(line[i], classOf(line[i + 1] ?? '\n'), line[i - 1] ?? '。');
  }
const out = [];
for (const x of ['0', 'a', 'n', '?', 'p']) {
  const rate = classes[x] / all;
  const rows = new Map();
  for (const [c, row] of counts) {
    if (row.sum < LEAST) continue;
    const step = Math.round(Math.log((row[x] + PRIOR * rate) / (row.sum + PRIOR) / rate) / STEP);
    if (step === 0) continue;
    rows.set(step, (rows.get(step) ?? '') + c);
  }
  for (const [step, chars] of [...rows].sort((a, b) => b[0] - a[0]))
    out.push(`${x} ${step * STEP} ${[...chars].sort().join('')}`);
}
writeFileSync('data/chinese-ends.txt', out.join('\n') + '\n');
console.log(all, classes, out.join('\n').length, out.map((l) => l.slice(0, 60)).join('\n'));
