import type { Io } from './io';

const AFTER = 500;
const EVERY = 100;

/** A bar on standard error, where that is a terminal and the work takes longer than a moment. */
export class Progress {
  private readonly since = performance.now();
  private drawn = 0;
  constructor(
    private readonly io: Io,
    private readonly total: number | undefined,
    private readonly what: string,
  ) {}

  async at(done: number): Promise<void> {
    const now = performance.now();
    if (!this.io.stderr.isTTY || now - this.since < AFTER || now - this.drawn < EVERY) return;
    this.drawn = now;
    const rate = Math.round(done / ((now - this.since) / 1000));
    const { total } = this;
    const width = 24;
    const full = total ? Math.min(width, Math.round((done / total) * width)) : 0;
    const bar = total ? `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ${done}/${total}` : String(done);
    await this.io.stderr.write(`\r\u001b[2K${bar} ${this.what}, ${rate}/s`);
  }

  async end(): Promise<void> {
    if (this.drawn) await this.io.stderr.write('\r\u001b[2K');
  }
}
