import { rules as list } from '../library/rules';
import { rulePage } from '../review';
import { ruleOf } from '../rules';
import { oneOf, type Command, type Parsed } from './args';
import { text } from './check';
import { unknownRule } from './config';
import { usage } from './errors';
import type { Io } from './io';
import { paintFor } from './terminal';

export const RULES_COMMAND: Command = {
  name: 'rules',
  args: '[--format pretty | json]',
  summary: 'Lists the rules: id, family, default severity, whether they mend, summary.',
  options: { format: { type: 'string', short: 'f', value: 'FORM', help: 'pretty or json. Default: pretty.' } },
};
export const EXPLAIN: Command = {
  name: 'explain',
  args: 'RULE',
  summary: "Prints one rule's documentation.",
  options: {},
};

export async function rules(parsed: Parsed, io: Io): Promise<number> {
  const all = list();
  if (oneOf('format', text(parsed, 'format'), ['pretty', 'json'], 'pretty') === 'json') {
    await io.stdout.write(`${JSON.stringify({ version: 1, rules: all }, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(io.stdout, io.env);
  const width = Math.max(0, ...all.map((r) => r.id.length));
  const lines = all.map(
    (r) => `${paint.bold(r.id.padEnd(width))}  ${r.severity.padEnd(7)}  ${r.fixable.padEnd(6)}  ${r.summary}`,
  );
  await io.stdout.write(`${paint.dim(`${'rule'.padEnd(width)}  default  fix     summary`)}\n${lines.join('\n')}\n`);
  return 0;
}

export async function explain(parsed: Parsed, io: Io): Promise<number> {
  const [id] = parsed.positionals;
  if (id === undefined) throw usage('No rule is named.', 'As in: copydesk explain spam/keyword-list');
  const rule = ruleOf(id);
  if (!rule) throw unknownRule(id);
  await io.stdout.write(rulePage(rule));
  return 0;
}
