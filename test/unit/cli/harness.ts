import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { ArticleReview } from '../../../src/review';
import type { Io } from '../../../src/cli/io';
import { run } from '../../../src/cli/run';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed after the test. Its name holds a space and a letter that is not ASCII. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const at = mkdtempSync(join(tmpdir(), 'copydesk é '));
  made.push(at);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), content);
  }
  return at;
}

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line inside the test's own process. */
export async function copydesk(
  cwd: string,
  argv: readonly string[],
  more: {
    stdin?: string | Uint8Array | Uint8Array[];
    env?: Record<string, string>;
    tty?: boolean;
    columns?: number;
  } = {},
): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const to = (into: Buffer[]) => ({
    isTTY: more.tty ?? false,
    columns: more.columns ?? 80,
    write: (data: string | Uint8Array) => {
      into.push(Buffer.from(data));
      return Promise.resolve();
    },
  });
  const input = more.stdin ?? '';
  const io: Io = {
    cwd,
    env: more.env ?? {},
    // eslint-disable-next-line @typescript-eslint/require-await -- the real one waits
    stdin: async function* () {
      if (Array.isArray(input)) yield* input;
      else yield Buffer.from(input);
    },
    stdout: to(out),
    stderr: to(err),
    script: '',
  };
  const code = await run(argv, io);
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

export const articles = (ran: Ran): (ArticleReview & { path: string })[] =>
  (JSON.parse(ran.out) as { articles: (ArticleReview & { path: string })[] }).articles;
