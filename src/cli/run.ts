import type { Command, Parsed } from './args';
import { helpOf, parse } from './args';
import { Failure, usage } from './errors';
import type { Io } from './io';
import { harmless } from './terminal';
import { version } from '../../package.json';

interface Entry {
  readonly command: Command;
  readonly run: (parsed: Parsed, io: Io) => Promise<number>;
}

// Each command is loaded when it is asked for: `copydesk --version` starts no engine.
const COMMANDS: Readonly<Record<string, () => Promise<Entry>>> = {
  check: async () => {
    const { CHECK, check } = await import('./check');
    return { command: CHECK, run: check };
  },
  fix: async () => {
    const { FIX, fix } = await import('./fix');
    return { command: FIX, run: fix };
  },
  batch: async () => {
    const { BATCH, batch } = await import('./batch');
    return { command: BATCH, run: batch };
  },
  unpack: async () => {
    const { UNPACK, unpack } = await import('./unpack');
    return { command: UNPACK, run: unpack };
  },
  rules: async () => {
    const { RULES_COMMAND, rules } = await import('./rules');
    return { command: RULES_COMMAND, run: rules };
  },
  explain: async () => {
    const { EXPLAIN, explain } = await import('./rules');
    return { command: EXPLAIN, run: explain };
  },
};

const HELP = `Copydesk ${version}: editorial review. Marks broken encodings, spam blocks and missing metadata in articles, and mends them.

  copydesk check  [options] <file | folder | glob …>   review, print findings
  copydesk fix    [--write | --diff | --stdout] <files …>   mend
  copydesk batch  [--jobs N] [--fix safe|review]   JSON Lines in, JSON Lines out
  copydesk unpack <export.xml | crawl.warc.gz>   a WordPress export or a web archive as JSON Lines for batch
  copydesk rules  [--format json]   list the rules
  copydesk explain RULE   print a rule's documentation

Each command has its own --help.
`;

/** Runs a command line (without node and script); gives the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const lines = [error.message, ...(error.remedy ? [error.remedy] : [])];
    await io.stderr.write(`copydesk: ${lines.join('\n').split('\n').map(harmless).join('\n          ')}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = rest[0] !== undefined && Object.hasOwn(COMMANDS, rest[0]) ? COMMANDS[rest[0]] : undefined;
    await io.stdout.write(about ? helpOf((await about()).command) : HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V' || name === 'version') {
    await io.stdout.write(`${version}\n`);
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    const { nearest } = await import('../review');
    const near = nearest(name, Object.keys(COMMANDS));
    throw usage(
      `There is no command "${name}".`,
      near ? `Did you mean ${near}?` : `Commands: ${Object.keys(COMMANDS).join(', ')}.`,
    );
  }
  const { command, run: go } = await COMMANDS[name]!();
  if (rest.includes('--help') || rest.includes('-h')) {
    await io.stdout.write(helpOf(command));
    return 0;
  }
  return go(parse(command, rest), io);
}
