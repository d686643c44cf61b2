// Builds data/chinese-ends.txt: which Chinese characters stand before a figure (0), a year (y), a Latin letter (a), a line end (n), a question mark (?) or any sign that ends
// a clause (e), or behind a sign (p) more often, or less often, than others do: `node scripts/chinese-ends.mjs [corpora folder]`. Each line: class, log-odds in nats, characters.
// A sentence's first character counts as what follows a full stop too: the corpora hold one sentence a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { heldOut } from './held-out.mjs';

const corpora = process.argv[2] ?? '../shared/corpora';
const LEAST = 60; // occurrences of a character
const STEP = 0.75;
const PRIOR = 20; // imagined occurrences, as all characters together have them
const classOf = (c, rest = '') =>
  /^\d{4}年/.test(c + rest)
    ? 'y'
    : /[0-9]/.test(c)
      ? '0'
      : /[A-Za-z]/.test(c)
        ? 'a'
        : c === '\n'
          ? 'n'
          : c === '？'
            ? '?'
            : '';
const counts = new Map();
const ENDS = '，。、；：！？,.;:!?)）」』》';
const NAMES = ['0', 'y', 'a', 'n', '?', 'p', 'e'];
const none = () => Object.fromEntries(NAMES.map((x) => [x, 0]));
const classes = none();
let all = 0;
const isSign = (c) => /[\p{P}\p{S}]/u.test(c);
function count(c, next, before = '', isEnd = false) {
  if (c < '\u2010') return;
  const row = counts.get(c) ?? { sum: 0, ...none() };
  counts.set(c, row);
  row.sum++;
  all++;
  if (before && isSign(before) && !isSign(c)) {
    row.p++;
    classes.p++;
  }
  if (isEnd && !isSign(c)) {
    row.e++;
    classes.e++;
  }
  if (!next) return;
  row[next]++;
  classes[next]++;
}
for (const language of ['zh-Hant', 'zh-Hans'])
  for (const line of readFileSync(`${corpora}/${language}.txt`, 'utf8').split('\n')) {
    if (!line || heldOut(line)) continue;
    count('。', classOf(line[0], line.slice(1, 5)));
    for (let i = 0; i < line.length; i++)
      count(
        line[i],
        classOf(line[i + 1] ?? '\n', line.slice(i + 2, i + 6)),
        line[i - 1] ?? '。',
        ENDS.includes(line[i + 1] ?? ' '),
      );
  }
const out = [];
for (const x of NAMES) {
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
