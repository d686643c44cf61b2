import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { provideData } from '../../src/base';
import { readArticle } from '../../src/article';
import { inferFields, declarationsOf, metadataOf, declaredFields, found } from '../../src/metadata';
import { scanPage } from '../../src/metadata/page-scan';
import { inferPage } from '../../src/metadata/page-infer';
import { judge } from '../../src/review';
provideData((n) => readFileSync('data/' + n));
const dir = '/tmp/mb/wcxb/html/';
const texts = readdirSync(dir).filter((_, i) => i % 15 === 0).map((f) => gunzipSync(readFileSync(dir + f)).toString('utf8'));
const chars = texts.reduce((n, t) => n + t.length, 0);
const times: Record<string, number> = {};
const time = (name: string, f: () => unknown) => { const t = performance.now(); f(); times[name] = (times[name] ?? 0) + performance.now() - t; };
for (const round of [0, 1]) {
  for (const k of Object.keys(times)) times[k] = 0;
  for (const t of texts) {
    time('bare parse', () => parseDocument(t));
    const a = readArticle(t, { format: 'html' });
    time('read', () => a.blocks);
    if (process.argv.includes('--two')) { time('inferFields', () => inferFields(a)); continue; }
    time('scan', () => scanPage(a));
    time('declarations', () => declarationsOf(a));
    time('inferFields', () => inferFields(a));
    time('inferPage', () => inferPage(a));
    time('metadataOf', () => metadataOf(a));
    const b = readArticle(t, { format: 'html' }); b.blocks; metadataOf(b);
    time('rules', () => judge(b, { only: ['metadata/*'] , rules: {'encoding/*': 'off'}}));
  }
}
console.log((chars / 1e6).toFixed(1), 'M chars', texts.length, Object.entries(times).map(([k, v]) => `${k} ${v.toFixed(0)} ms`).join(', '));
