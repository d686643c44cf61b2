// Damage put back, by kind: `npm run bench:encoding -- [--per 12] [--kind TEXT|TEXT] [--misses 20] [--seed N] [--dump FILE] [--page]
// [--markdown] [--phrase]. `--phrase`: a few words of a sound sentence; `--page`: in the paragraphs of a page that declares its charset; `--markdown`: in those of a post with front matter.
import { appendFileSync, readFileSync } from 'node:fs';
import { provideData } from '../../src/base';
import { fix, review } from '../../src/review';
import { distance } from './distance';
import { damage, KINDS, languagesOf, type Kind } from './kinds';
import { inPage, inPost, pageOf, postOf } from './page';
import { heldOutLines, LANGUAGES, lengthOf, randomOf, textOf } from './texts';

provideData((name) => readFileSync(`data/${name}`));
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const PER = Number(option('per', '12'));
const MISSES = Number(option('misses', '0'));
const random = randomOf(Number(option('seed', '1')));
const ONLY = { only: ['encoding/*'] };
const DUMP = option('dump', '');
const started = performance.now();

interface Case {
  readonly kind: string;
  readonly language: string;
  readonly truth: string;
  readonly text: string;
  /** Where the damage is. */
  readonly start: number;
  readonly end: number;
  readonly reversible: boolean;
}

const PAGE = process.argv.includes('--page');
const MARKDOWN = process.argv.includes('--markdown');
const FORMAT = PAGE ? 'html' : MARKDOWN ? 'markdown' : 'plain';
const shaped = PAGE ? pageOf : MARKDOWN ? postOf : (text: string): string => text;
const place = PAGE ? inPage : MARKDOWN ? inPost : (_text: string, at: number): number => at;
const asFormat = (c: Case): Case => ({
  ...c,
  text: shaped(c.text),
  truth: shaped(c.truth),
  start: place(c.text, c.start),
  end: place(c.text, c.end),
});
const fits = (text: string): boolean => !PAGE || !/[<>&]/.test(text);

const PHRASE = process.argv.includes('--phrase');

/** A few words, or characters, of a sentence that is sound for the rest. */
function phraseOf(language: string): { head: string; truth: string; tail: string } {
  const text = textOf(language, 60 + random() * 200, random);
  const spaced = !/^(?:zh|ja|th)/.test(language);
  const words = spaced ? text.split(/(?<= )/) : [...text];
  const length = (spaced ? 1 : 3) + Math.floor(random() * (spaced ? 6 : 12));
  const at = Math.floor(random() * Math.max(1, words.length - length));
  const phrase = words.slice(at, at + length).join('');
  const truth = phrase.trimEnd();
  const tail = phrase.slice(truth.length) + words.slice(at + length).join('');
  return { head: words.slice(0, at).join(''), truth, tail };
}

/** Languages that a kind can damage, found by trying. */
function makeCase(kind: Kind): Case | undefined {
  for (let tries = 0; tries < 400; tries++) {
    const languages = languagesOf(kind, LANGUAGES);
    const language = languages[Math.floor(random() * languages.length)]!;
    const within = PHRASE ? phraseOf(language) : undefined;
    const truth = within?.truth ?? textOf(language, lengthOf(random), random);
    const done = damage(truth, kind);
    if (!done) continue;
    if (within) {
      const { head, tail } = within;
      const [start, end] = [head.length, head.length + done.text.length];
      return {
        ...done,
        kind: kind.name,
        language,
        truth: head + truth + tail,
        text: head + done.text + tail,
        start,
        end,
      };
    }
    if (random() < 0.5) return { kind: kind.name, language, truth, ...done, start: 0, end: done.text.length };
    // One paragraph of a sound article.
    const sound = (): string => textOf(language, 80 + random() * 300, random);
    const head = `${sound()}\n\n${sound()}\n\n`;
    const tail = `\n\n${sound()}\n`;
    return {
      kind: kind.name,
      language,
      truth: head + truth + tail,
      text: head + done.text + tail,
      start: head.length,
      end: head.length + done.text.length,
      reversible: done.reversible,
    };
  }
  return undefined;
}

interface Score {
  cases: number;
  reversible: number;
  exact: number;
  detected: number;
  farther: number;
}
const scores = new Map<string, Score>();
const misses: string[] = [];
const bins = Array.from({ length: 10 }, () => [0, 0]);

const wanted = option('kind', '').split('|');
for (const kind of KINDS.filter((k) => wanted.some((w) => k.name.includes(w)))) {
  const score: Score = { cases: 0, reversible: 0, exact: 0, detected: 0, farther: 0 };
  scores.set(kind.name, score);
  for (let n = 0; n < PER; n++) {
    const c = makeCase(kind);
    if (!c) break;
    if (fits(c.text + c.truth)) judge(asFormat(c), score);
  }
}

function judge(c: Case, score: Score): void {
  const result = fix({ text: c.text, format: FORMAT }, { ...ONLY, safety: 'review' });
  const found = result.article.findings;
  const exact = result.text === c.truth;
  score.cases++;
  if (found.some((f) => f.start < c.end && c.start < f.end)) score.detected++;
  if (c.reversible) {
    score.reversible++;
    if (exact) score.exact++;
  }
  const farther = !exact && result.text !== c.text && distance(result.text, c.truth) > distance(c.text, c.truth);
  if (farther) score.farther++;
  for (const f of found) {
    const bin = bins[Math.min(9, Math.floor(f.confidence * 10))]!;
    bin[0]!++;
    if (exact || (!c.reversible && f.start < c.end && c.start < f.end)) bin[1]!++;
  }
  if (exact || (!c.reversible && !farther && found.length)) return;
  if (DUMP) appendFileSync(DUMP, `${JSON.stringify({ ...c, result: result.text, farther, found: found.length })}\n`);
  const cut = (s: string): string => JSON.stringify(s.slice(Math.max(0, c.start - 10), c.start + 110));
  misses.push(
    `${c.kind} · ${c.language} · ${c.end - c.start}${farther ? ' · FARTHER' : ''}\n    ${cut(c.text)}\n  → ${cut(result.text)}\n  = ${cut(c.truth)}\n  ${found
      .map((f) => `${f.rule}: ${f.message}`)
      .slice(0, 3)
      .join('\n  ')}`,
  );
}

const rows = [...scores].filter(([, s]) => s.cases);
const mean = (pick: (s: Score) => number | undefined): string => {
  const values = rows.map(([, s]) => pick(s)).filter((v) => v !== undefined);
  return `${((100 * values.reduce((a, b) => a + b, 0)) / values.length).toFixed(2)}%`;
};
const exactOf = (s: Score): number | undefined => (s.reversible ? s.exact / s.reversible : undefined);
console.log('worst kinds (exact of reversible, detected of all):');
for (const [name, s] of [...rows]
  .sort((a, b) => (exactOf(a[1]) ?? 1) + a[1].detected / a[1].cases - (exactOf(b[1]) ?? 1) - b[1].detected / b[1].cases)
  .slice(0, Number(option('worst', '25'))))
  console.log(
    `  ${name.padEnd(60)} ${s.exact}/${s.reversible}  ${s.detected}/${s.cases}${s.farther ? `  farther ${s.farther}` : ''}`,
  );
for (const m of misses.slice(0, MISSES)) console.log(m);
console.log(
  `kinds ${rows.length} · exact ${mean(exactOf)} · detected ${mean((s) => s.detected / s.cases)} · farther ${mean((s) => s.farther / s.cases)}`,
);
console.log(
  'confidence (from, findings, right):',
  bins
    .map(([n, r], i) => (n ? `${i / 10}: ${n} ${((100 * r!) / n).toFixed(0)}%` : ''))
    .filter(Boolean)
    .join(' · '),
);

if (!option('kind', '')) {
  let clean = 0;
  let alarms = 0;
  for (const language of LANGUAGES)
    for (let n = 0; n < Number(option('clean', '36')); n++) {
      const plain = textOf(language, lengthOf(random), random, '\n');
      if (!fits(plain)) continue;
      const text = shaped(plain);
      clean++;
      const { findings } = review({ text, format: FORMAT }, ONLY);
      if (findings.length === 0) continue;
      alarms++;
      const f = findings[0]!;
      if (alarms <= 20)
        console.log(
          `  clean ${language} ${f.rule} ${JSON.stringify(text.slice(f.start, f.end).slice(0, 60))} ${f.message} → ${f.fixes[0]?.edits[0]?.text.slice(0, 60) ?? ''} in ${JSON.stringify(text.slice(Math.max(0, f.start - 20), f.end + 20).slice(0, 100))}`,
        );
    }
  console.log(`clean texts ${clean} · false alarms ${alarms} (${((100 * alarms) / clean).toFixed(2)}%)`);
  const prose = LANGUAGES.map((l) => heldOutLines(l).slice(0, 300).join('\n'));
  const size = prose.reduce((n, t) => n + t.length, 0);
  const at = performance.now();
  for (const text of prose) review({ text, format: 'plain' }, ONLY);
  console.log(
    `speed on clean prose, encoding rules: ${(size / (performance.now() - at) / 1000).toFixed(1)} million characters a second`,
  );
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
