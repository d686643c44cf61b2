import { Lines, SEVERITIES, type Finding, type Severity } from '../../base';
import { harmless, type Paint } from '../terminal';
import { frameOf } from './frame';
import type { Formatter, Reviewed, Totals } from './formatter';
import { learnWidths } from './width';

/** Of one file no more are printed; the rest is counted. */
const MOST_SHOWN = 100;

/** For people: each finding with the line it stands in, why, and the fix that is offered. */
export function pretty(paint: Paint, columns: number): Formatter {
  const tint: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    hint: paint.dim,
  };
  const cells = Math.max(40, Math.min(columns, 120)) - 8;
  const one = (f: Finding, text: string, lines: Lines): string => {
    const colour = tint[f.severity];
    const gutter = ' '.repeat(String(f.line).length);
    const frame = frameOf(text, lines.range(f.line), f, cells);
    const out = [
      `  ${colour(paint.bold(f.severity))} ${harmless(f.message)} ${paint.dim(f.rule)}`,
      `  ${gutter} ${paint.dim(`at ${f.line}:${f.column}`)}`,
    ];
    if (frame.text.trim() && f.end > f.start)
      out.push(
        `  ${paint.dim(`${f.line} │`)} ${frame.text}`,
        `  ${gutter} ${paint.dim('│')} ${' '.repeat(frame.before)}${colour('^'.repeat(frame.marked))}`,
      );
    for (const why of f.evidence.slice(0, 3)) out.push(`  ${gutter} ${paint.dim(`· ${harmless(why)}`)}`);
    const [fix] = f.fixes;
    if (fix)
      out.push(`  ${gutter} ${paint.green('→')} ${harmless(fix.title)}${fix.safety === 'safe' ? ' (safe)' : ''}`);
    return out.join('\n');
  };
  return {
    quotes: true,
    begin: () => '',
    async article({ article, text }: Reviewed) {
      if (!article.findings.length) return '';
      await learnWidths(text);
      const lines = new Lines(text);
      const shown = article.findings.slice(0, MOST_SHOWN).map((f) => one(f, text, lines));
      const rest = article.findings.length - shown.length;
      if (rest > 0) shown.push(paint.dim(`  … and ${rest} more in this file.`));
      return `${paint.underline(harmless(article.path))} ${paint.dim(`(${article.encoding})`)}\n${shown.join('\n\n')}\n\n`;
    },
    failure: () => '', // said on standard error
    end: (totals) => summary(totals, paint),
  };
}

const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function summary({ files, by, fixable, legacy, ms }: Totals, paint: Paint): string {
  const counts = [...SEVERITIES].reverse().filter((s) => by[s] > 0).map((s) => plural(by[s], s)); // prettier-ignore
  const time = ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms)} ms`;
  const said = counts.length ? paint.bold(counts.join(', ')) : paint.green('No findings');
  const ways = [fixable.safe && `${fixable.safe} can be mended with "copydesk fix"`, fixable.review && `${fixable.review} ${fixable.safe ? 'more' : 'can be mended'} with "copydesk fix --review"`]; // prettier-ignore
  const mend = ways.filter(Boolean).join(', ');
  return `${said} in ${plural(files, 'file')} (${time})${mend && `; ${mend}`}.\n${
    legacy
      ? `${plural(legacy, 'file')} not in UTF-8: "copydesk fix --write --to-utf8" writes ${legacy === 1 ? 'it' : 'them'} anew.\n`
      : ''
  }`;
}
