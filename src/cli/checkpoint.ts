import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'; // prettier-ignore
import { Failure } from './errors';
import { join, noStats, type Stats } from './stats';

interface State {
  readonly version: 1;
  /** Lines answered, and the bytes their answers take in the output. */
  readonly lines: number;
  readonly bytes: number;
  /** Hash of the last line answered, and of the options: another input or other options must not be continued. */
  readonly last: string;
  readonly options: string;
  readonly stats: Stats;
}

/** Every so many milliseconds a checkpoint is written. */
const EVERY = 1000;

export const hashOf = (data: string | Uint8Array): string => createHash('sha1').update(data).digest('hex').slice(0, 16);

/**
 * The output of a batch that can be taken up again. What the checkpoint counts has reached the disk; what was written after it is
 * cut off when the run is resumed and answered anew, so nothing is lost and nothing is there twice.
 */
export class Resumable {
  readonly done: number;
  private readonly fd: number;
  private state: State;
  private written = Date.now();

  constructor(
    private readonly checkpoint: string | undefined,
    output: string,
    options: string,
  ) {
    const known = checkpoint !== undefined && existsSync(checkpoint) ? readState(checkpoint) : undefined;
    if (known && known.options !== options)
      throw new Failure(
        'resume',
        `${checkpoint} belongs to a run with other options.`,
        'Use the same options, or another checkpoint file.',
      );
    this.fd = openSync(output, known ? 'r+' : 'w');
    if (known && fstatSync(this.fd).size < known.bytes)
      throw new Failure('resume', `${output} is shorter than ${checkpoint} says.`, 'Remove both and begin again.');
    if (known) ftruncateSync(this.fd, known.bytes);
    this.state = known ?? { version: 1, lines: 0, bytes: 0, last: '', options, stats: noStats() };
    this.done = this.state.lines;
  }

  /** Statistics of the runs before. */
  addTo(stats: Stats): void {
    join(stats, this.state.stats);
  }

  /** Whether the line up to which the earlier run came is the same in this input. */
  verify(last: string): void {
    if (last !== this.state.last)
      throw new Failure(
        'resume',
        `Line ${this.done} of this input is not the one that ${this.checkpoint} ended with.`,
        'Give the same input, or another checkpoint file.',
      );
  }

  write(text: string, lines: number, last: string, stats: Stats): void {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(this.fd, bytes, at, bytes.length - at, this.state.bytes + at);
    this.state = {
      ...this.state,
      lines: this.state.lines + lines,
      bytes: this.state.bytes + bytes.length,
      last,
      stats,
    };
    if (Date.now() - this.written > EVERY) this.save();
  }

  private save(): void {
    if (this.checkpoint === undefined) return;
    fsyncSync(this.fd);
    writeFileSync(`${this.checkpoint}.tmp`, JSON.stringify(this.state));
    renameSync(`${this.checkpoint}.tmp`, this.checkpoint);
    this.written = Date.now();
  }

  end(): void {
    this.save();
    closeSync(this.fd);
  }
}

function readState(path: string): State {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as State;
    if (state.version === 1 && Number.isSafeInteger(state.lines) && Number.isSafeInteger(state.bytes)) return state;
  } catch {
    // said below
  }
  throw new Failure('resume', `${path} is no checkpoint of copydesk.`, 'Remove it, or name another file.');
}
