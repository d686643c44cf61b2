import type { Safety } from '../base';
import { oneOf, type Command, type Parsed } from './args';
import { answer, type BatchOptions } from './answer';
import { MOST_BYTES } from './bytes';
import { CHECK, reviewOptions, text } from './check';
import { usage } from './errors';
import type { Io } from './io';
import { linesOf } from './line-splitter';

const { config, rule, only } = CHECK.options;

export const BATCH: Command = {
  name: 'batch',
  args: '[--jobs N] [--fix safe|review] [--only GLOB …] < in.jsonl > out.jsonl',
  summary:
    'Answers JSON Lines with JSON Lines, in the same order and in constant memory.\n' +
    'In: {"id": any, "text": "…"} or {"id": any, "base64": "…"}, with optional "format", "path", "url".\n' +
    'Exit: 0 every line was answered, 2 the input could not be read.',
  options: {
    fix: { type: 'string', value: 'SAFETY', help: 'safe or review: every answer has "fixed", the whole text after the fixes.' },
    only: only!,
    config: config!,
    rule: rule!,
  },
}; // prettier-ignore

/** Runs `copydesk batch`; gives the exit code. */
export async function batch(parsed: Parsed, io: Io): Promise<number> {
  if (parsed.positionals.length)
    throw usage(
      '"copydesk batch" reads standard input.',
      `Write: copydesk batch < ${parsed.positionals[0] ?? 'in.jsonl'}`,
    );
  const fix = text(parsed, 'fix');
  const options: BatchOptions = {
    ...reviewOptions(parsed, io),
    ...(fix === undefined ? {} : { fix: oneOf<Safety>('fix', fix, ['safe', 'review'], 'safe') }),
  };
  for await (const line of linesOf(io.stdin(), MOST_BYTES))
    await io.stdout.write(line ? answer(line, options).line : TOO_LONG);
  return 0;
}

export const TOO_LONG = `${JSON.stringify({
  id: null,
  error: { code: 'too-large', message: `The line is longer than ${MOST_BYTES / 1048576} MB.` },
})}\n`;
