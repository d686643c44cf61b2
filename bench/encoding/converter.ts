import { readFileSync } from 'node:fs';
import { provideData, applyEdits } from '../../src/base';
import { random, sentences, torn, STYLES } from './converter-cases';
import { findDamage } from '../../src/encoding/converter/repair';

provideData((n) => readFileSync(`data/${n}`));
const [, , corpora = '../shared/corpora', count = '60', show = '10'] = process.argv;
const lines = sentences(corpora, 'zh-Hant');
const r = random(7);
let paragraphs = 0;
let exact = 0;
let shown = 0;
const by = new Map<string, [number, number]>();
for (let i = 0; i < Number(count); i++) {
  const style = STYLES[i % STYLES.length]!;
  const key0 = style.hole + style.swallows;
  const { truth, damaged } = torn(r, lines, [0.1, 0.3, 0.6, 0.9][(i >> 2) % 4]!, style);
  const d = findDamage(damaged);
  for (const b of d?.broken ?? [])
    if (shown < Number(show)) {
      shown++;
      console.log('broken', key0, JSON.stringify(damaged.slice(b - 5, b + 50)));
    }
  const edits = d
    ? [...d.insertions.map((x) => ({ start: x.start, end: x.end, text: '' })), ...d.tears].sort(
        (a, b) => a.start - b.start,
      )
    : [];
  const fixed = applyEdits(damaged, edits);
  const want = truth.split(/(?:\r?\n)+/);
  const got = new Set(fixed.split(/(?:\r?\n)+/));
  const key = `${[0.1, 0.3, 0.6, 0.9][(i >> 2) % 4]!} ${style.hole === '?' ? '?' : 'FFFD'} ${style.swallows ? 'swallows' : 'keeps'}`;
  const cell = by.get(key) ?? [0, 0];
  by.set(key, cell);
  for (const p of want) {
    paragraphs++;
    cell[1]++;
    if (got.has(p)) {
      exact++;
      cell[0]++;
    } else if (shown < Number(show) && (process.argv[5] === undefined || key.includes(process.argv[5]))) {
      shown++;
      const near =
        [...got]
          .map((g) => [g, [...g].filter((c) => p.includes(c)).length - g.length * 0.3] as const)
          .sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
      let a = 0;
      while (a < p.length && p[a] === near[a]) a++;
      let k = fixed.indexOf(near) + a;
      let gain = 0;
      for (const e of edits) {
        if (e.start - gain + e.text.length >= k) {
          k = Math.min(k + gain, e.start);
          gain = -1;
          break;
        }
        gain += e.end - e.start - e.text.length;
      }
      if (gain >= 0) k += gain;
      console.log(
        `#${i} ${key}\n  want ${JSON.stringify(p.slice(Math.max(0, a - 8), a + 25))}\n  got  ${JSON.stringify(near.slice(Math.max(0, a - 8), a + 25))}\n  from ${JSON.stringify(damaged.slice(Math.max(0, k - 20), k + 80))}`,
      );
    }
  }
}
console.log(`paragraphs exact ${exact}/${paragraphs} ${((100 * exact) / paragraphs).toFixed(1)}%`);
for (const [k, [a, b]] of by) console.log(k, a, b, ((100 * a) / b).toFixed(1));
