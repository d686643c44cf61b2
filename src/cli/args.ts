import { parseArgs } from 'node:util';
// Not by the room's index: that would start every engine for `--version`.
import { nearest } from '../review/nearest';
import { usage } from './errors';

/** One option of a command, and its line in the help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** What its value is called in the help. */
  readonly value?: string;
  readonly help: string;
}
export type Options = Readonly<Record<string, Option>>;

export interface Command {
  readonly name: string;
  /** What stands behind the name: `[options] <file | folder | glob …>`. */
  readonly args: string;
  readonly summary: string;
  readonly options: Options;
}

export interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>;
  readonly positionals: readonly string[];
}

const HELP: Options = { help: { type: 'boolean', short: 'h', help: 'Print this help.' } };

/** The arguments as the command understands them. Throws a usage failure that names what is wrong and what may have been meant. */
export function parse(command: Command, argv: readonly string[]): Parsed {
  const all = { ...command.options, ...HELP };
  const options = Object.fromEntries(
    Object.entries(all).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple ? { multiple } : {}), ...(short ? { short } : {}) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: values as Parsed['values'], positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(-[^']+)'/.exec(message)?.[1];
    const near = unknown?.startsWith('--') ? nearest(unknown.slice(2), Object.keys(all)) : undefined;
    if (unknown)
      throw usage(
        `copydesk ${command.name} has no option ${unknown}.`,
        near ? `Did you mean --${near}?` : `See copydesk ${command.name} --help.`,
      );
    throw usage(message.split('. ')[0]!.replace(/\.?$/, '.'), `See copydesk ${command.name} --help.`);
  }
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, ...HELP }).map(([name, o]) => [
    `  ${o.short ? `-${o.short}, ` : ''}--${name}${o.value ? ` ${o.value}` : ''}`,
    o.help,
  ]);
  const width = Math.min(38, Math.max(...rows.map((r) => r[0]!.length)) + 2);
  const lines = rows.map(([left, right]) =>
    left!.length + 2 > width ? `${left!}\n${' '.repeat(width)}${right!}` : left!.padEnd(width) + right!,
  );
  return `copydesk ${command.name} ${command.args}\n\n${command.summary}\n\n${lines.join('\n')}\n`;
}

/** The value of an option that is one of a few; throws a usage failure otherwise. */
export function oneOf<T extends string>(name: string, value: string | undefined, of: readonly T[], preset: T): T {
  if (value === undefined) return preset;
  if ((of as readonly string[]).includes(value)) return value as T;
  const near = nearest(value, of);
  throw usage(`--${name} ${value}: expected ${of.join(', ')}.`, near ? `Did you mean ${near}?` : undefined);
}

/** A whole number from 1 to `most`; throws a usage failure otherwise. */
export function count(name: string, value: string | undefined, preset: number, most: number): number {
  if (value === undefined) return preset;
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > most)
    throw usage(`--${name} ${value}: expected a whole number from 1 to ${most}.`);
  return n;
}
