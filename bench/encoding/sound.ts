// What is found in sound texts, of which every finding is false: `npm run bench:encoding:sound -- [--seed N] [--clean 40] [--show 40]
// [--formats [FILE]]`; with `--formats` the texts of tricky-*.txt in their formats alone.
import { readFileSync } from 'node:fs';
import { provideData, type Finding } from '../../src/base';
import { review } from '../../src/review';
import { inFormats, soundTexts, type Sound } from './sound-texts';
import { LANGUAGES, lengthOf, randomOf, textOf } from './texts';

provideData((name) => readFileSync(`data/${name}`));
const option = (name: string, otherwise: string): number => {
  const at = process.argv.indexOf(`--${name}`);
  return Number(at < 0 ? otherwise : process.argv[at + 1]);
};
const random = randomOf(option('seed', '1'));
let show = option('show', '40');

class Tally {
  texts = 0;
  alarms = 0;
  safe = 0;
  readonly rules = new Map<string, number>();
  constructor(readonly name: string) {}
  ask({ kind, text, format }: Sound): void {
    this.texts++;
    const findings = review({ text, format }, { only: ['encoding/*'] }).findings.filter((f) => f.severity !== 'hint');
    if (findings.length === 0) return;
    this.alarms++;
    for (const rule of new Set(findings.map((f) => f.rule))) this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1);
    if (findings.some((f) => f.fixes.some((x) => x.safety === 'safe'))) this.safe++;
    if (show-- > 0) console.log(described(kind, text, findings));
  }
  toString(): string {
    const rules = [...this.rules].map(([r, n]) => `${r} ${n}`).join(', ');
    return `${this.name}: ${this.texts} texts · alarms ${this.alarms} (${((100 * this.alarms) / this.texts).toFixed(2)}%) · with a safe fix ${this.safe} · ${rules}`;
  }
}

function described(kind: string, text: string, findings: readonly Finding[]): string {
  const of = (f: Finding): string => {
    const near = `${text.slice(Math.max(0, f.start - 15), f.start)}⟦${text.slice(f.start, f.end).slice(0, 70)}⟧${text.slice(f.end, f.end + 15)}`;
    const fix = f.fixes[0];
    return `   ${f.rule} ${f.confidence} ${fix?.safety ?? '–'} ${JSON.stringify(near)} → ${JSON.stringify(fix?.edits[0]?.text.slice(0, 70) ?? '')} | ${f.message.slice(0, 70)}`;
  };
  return `${kind} (${text.length}, ${findings.length} findings)\n${findings.slice(0, 2).map(of).join('\n')}`;
}

const tricky = new Tally('tricky');
const clean = new Tally('clean');
const formats = process.argv.indexOf('--formats');
if (formats >= 0) {
  for (const each of inFormats(process.argv[formats + 1]?.replace(/^--.*/, ''))) tricky.ask(each);
  console.log(tricky.toString());
  process.exit();
}
for (const each of soundTexts(random)) tricky.ask(each);
for (const language of LANGUAGES)
  for (let n = 0; n < option('clean', '40'); n++)
    clean.ask({ kind: language, text: textOf(language, lengthOf(random), random, '\n'), format: 'plain' });
console.log(`${tricky.toString()}\n${clean.toString()}`);
