// `npm run bench:speed [-- --full] [--write]`: how fast the review is, as ratios measured in one process. `--write` puts the table into
// docs/performance.md. Corpora: ../shared/corpora, or the folder of COPYDESK_CORPORA.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { provideData } from '../../src/base';
import { judge, open, review } from '../../src/review';
import { RULES } from '../../src/rules';

const full = process.argv.includes('--full');
const root = process.cwd();
const corpora = process.env.COPYDESK_CORPORA ?? join(root, '../shared/corpora');
provideData((name) => readFileSync(join(root, 'data', name)));

/** Milliseconds of processor time, the least of several runs: what other programs take does not count. */
function least(times: number, work: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const since = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(since);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const names = existsSync(corpora) ? readdirSync(corpora).filter((n) => n.endsWith('.txt')) : [];
const LENGTH = full ? 200_000 : 60_000;
const prose = names.map((n) => ({
  language: n.slice(0, -4),
  text: readFileSync(join(corpora, n), 'utf8').slice(0, LENGTH).normalize('NFC'),
}));
const own = readFileSync(join(root, 'samples/zhenjiang-news.txt'), 'utf8');
const page = (text: string): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title><meta name="author" content="A. Writer"></head><body>\n<nav><ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/section-${i}" class="nav-link item-${i}">Section ${i}</a></li>`).join('')}</ul></nav>\n<article class="story">\n${text
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => `<p class="paragraph">${l.replace(/&/g, '&amp;').replace(/</g, '&lt;')} <a href="https://example.org/more">more</a></p>`)
    .join('\n')}\n</article></body></html>`; // prettier-ignore

const rows: [string, string, string, boolean][] = [];
const row = (what: string, measured: string, demand: string, holds: boolean): void =>
  void rows.push([what, measured, demand, holds]);

// Plain prose.
for (const { text } of prose) review({ text, format: 'plain' }); // warm, models loaded
/** The least time of several stretches of a text: the review remembers what it said of the same lines just before. */
const fresh = (text: string, length: number): number =>
  Math.min(...[0, 1, 2].map((i) => least(1, () => review({ text: text.slice(i * length, (i + 1) * length), format: 'plain' })))); // prettier-ignore
const rates = prose.map(({ language, text }) => ({ language, rate: LENGTH / 3 / fresh(text, LENGTH / 3) / 1000 }));
const total = prose.reduce((n, p) => n + p.text.length, 0);
const whole = least(3, () => prose.forEach(({ text }) => review({ text, format: 'plain' })));
rates.sort((a, b) => a.rate - b.rate);
row(
  `plain prose, ${prose.length} languages, all rules`,
  `${(total / whole / 1000).toFixed(1)} M characters/s`,
  '≥ 15',
  total / whole / 1000 >= 15,
);
row('its slowest languages', rates.slice(0, 3).map((r) => `${r.language} ${r.rate.toFixed(1)}`).join(', '), '', true); // prettier-ignore
const short = Math.max(...prose.map(({ text }) => fresh(text, 10_000)));
row('slowest clean article of 10,000 characters', `${short.toFixed(1)} ms`, '≤ 30', short <= 30);

// HTML against the bare parser, on the same pages.
const pages = prose.map(({ text }) => page(text));
const bare = least(3, () => {
  for (const p of pages) {
    let n = 0;
    const parser = new Parser({ ontext: (t) => (n += t.length) }, { decodeEntities: false });
    parser.end(p);
  }
});
for (const p of pages) review({ text: p, format: 'html' });
const ours = least(3, () => pages.forEach((text) => review({ text, format: 'html' })));
const tree = least(3, () => pages.forEach((p) => new Parser(new DomHandler()).end(p)));
row('HTML against bare htmlparser2 (no tree)', `${(ours / bare).toFixed(2)} ×`, '≤ 2.5', ours / bare <= 2.5);
row(
  'HTML against htmlparser2 with its tree (`parseDocument`)',
  `${(ours / tree).toFixed(2)} ×`,
  '≤ 2.5',
  ours / tree <= 2.5,
);
const reading = least(3, () => pages.forEach((text) => void open({ text, format: 'html' }).quiet));
row('reading a page (tree, prose, quiet ranges), against the same', `${(reading / tree).toFixed(2)} ×`, '', true);

// Growth.
for (const [name, text, format] of [['prose', prose[0]?.text ?? own, 'plain'], ['damaged', own, 'plain'], ['HTML', page(prose[0]?.text ?? own), 'html']] as const) {
  const unit = text.slice(0, 8_000);
  const small = least(9, () => review({ text: unit, format }));
  const big = least(3, () => review({ text: unit.repeat(16), format }));
  row(`sixteen times the size (${name})`, `${(big / small).toFixed(1)} ×`, '≤ 18', big / small <= 18);
} // prettier-ignore

// Each rule's share of the whole, on clean prose and pages.
const alone = (only: string[]): number =>
  least(2, () => {
    for (const { text } of prose.slice(0, 12)) judge(open({ text, format: 'plain' }), { only });
    for (const text of pages.slice(0, 12)) judge(open({ text, format: 'html' }), { only });
  });
const none = alone(['none/none']);
const all = alone(['*/*']);
const costs = RULES.filter((r) => !r.meta.id.startsWith('encoding/'))
  .map((r) => ({ id: r.meta.id, ms: Math.max(0, alone([r.meta.id]) - none) }))
  .sort((a, b) => b.ms - a.ms);
const most = costs[0]!;
row('reading and the encoding family, of the whole', `${Math.round((100 * none) / all)} %`, '', true);
row(
  'the dearest rule alone, of the whole',
  `${most.id} ${Math.round((100 * most.ms) / all)} %`,
  '≤ 50 %',
  most.ms <= all / 2,
);

// Start-up and memory, where the bundle is built.
const cli = join(root, 'dist/cli.cjs');
if (existsSync(cli)) {
  const wall = (...args: string[]): number =>
    Math.min(...[1, 2, 3, 4, 5].map(() => {
      const since = performance.now();
      spawnSync(process.execPath, [cli, ...args], { cwd: root });
      return performance.now() - since;
    })); // prettier-ignore
  const start = wall('--version');
  const one = wall('check', 'samples', '--format', 'json');
  row('start of the command line', `${Math.round(start)} ms`, '≤ 150', start <= 150);
  row('start, with the sample reviewed', `${Math.round(one)} ms`, '≤ 350', one <= 350);
  const lines = prose.flatMap(({ text }) => Array.from({ length: full ? 60 : 12 }, (_, i) => JSON.stringify({ id: i, text: text.slice(i * 900, i * 900 + 9000) }))).join('\n'); // prettier-ignore
  const script = `process.argv.splice(1,1,${JSON.stringify(cli)},'batch');process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)));require(${JSON.stringify(cli)})`;
  const { stderr } = spawnSync(process.execPath, ['-e', script, 'x'], {
    input: lines,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  const peak = Number(/(\d+)$/.exec(stderr)?.[1]) / 1024;
  row('peak memory of a batch', `${Math.round(peak)} MB`, '≤ 250', peak <= 250);
  const timed = (jobs: string): number => {
    const since = performance.now();
    execFileSync(process.execPath, [cli, 'batch', '--jobs', jobs], {
      input: `${lines}\n`.repeat(full ? 4 : 2),
      maxBuffer: 1 << 30,
    });
    return performance.now() - since;
  };
  if (full) {
    const ratio = timed('1') / timed('2');
    row('two workers against one', `${ratio.toFixed(2)} ×`, '≥ 1.8', ratio >= 1.8);
  }
}

const table = `| What | Measured | Demanded | |\n| --- | --- | --- | --- |\n${rows.map(([a, b, c, ok]) => `| ${a} | ${b} | ${c} | ${c ? (ok ? 'holds' : '**misses**') : ''} |`).join('\n')}\n`;
console.log(table);
console.log(
  costs
    .slice(0, 12)
    .map((c) => `${c.ms.toFixed(1).padStart(8)} ms  ${c.id}`)
    .join('\n'),
);
if (process.argv.includes('--write')) {
  const path = join(root, 'docs/performance.md');
  const machine = `${cpus()[0]?.model ?? 'unknown'} (${cpus().length} cores), Node ${process.version}, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/<!-- table -->[\s\S]*<!-- end -->/, () => `<!-- table -->\n\n${machine}\n\n${table}\n<!-- end -->`),
  );
}
if (rows.some(([, , demand, ok]) => demand && !ok)) process.exitCode = 1;
