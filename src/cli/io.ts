/** A place to write to; `write` resolves when more may be written, so a slow reader slows us down. */
export interface Out {
  write(data: string | Uint8Array): Promise<void>;
  readonly isTTY: boolean;
  /** Cells of a line; 80 where unknown. */
  readonly columns: number;
}

/** What the command line touches of its process: tests put their own in its place. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Out;
  readonly stderr: Out;
  /** The script that workers run. */
  readonly script: string;
}

function outOf(stream: NodeJS.WriteStream): Out {
  let waiting: (() => void)[] = [];
  let failure: Error | undefined;
  const settle = (): void => {
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  stream.on('drain', settle);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away (`| head`): there is no one left to answer.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    failure = error;
    settle();
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.isTTY ? stream.columns || 80 : 80,
    async write(data) {
      if (!failure && !stream.write(data)) await new Promise<void>((go) => waiting.push(go));
      if (failure) throw failure;
    },
  };
}

export const nodeIo = (): Omit<Io, 'script'> => ({
  cwd: process.cwd(),
  env: process.env,
  stdin: () => process.stdin as AsyncIterable<Uint8Array>,
  stdout: outOf(process.stdout),
  stderr: outOf(process.stderr),
});

/** The whole of a stream. */
export async function readAll(from: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of from) chunks.push(chunk);
  return Buffer.concat(chunks);
}
