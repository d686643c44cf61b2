/**
 * Processor time of this thread so far, in ms, where the host can tell (Node 23.9 and later): unlike the clock it does not count what else
 * the machine does.
 */
const processorMs = (): number | undefined => {
  const now = typeof process === 'undefined' ? undefined : (process as { threadCpuUsage?: NodeJS.Process['cpuUsage'] });
  const used = now?.threadCpuUsage?.();
  return used && (used.user + used.system) / 1000;
};

/** Milliseconds by the clock, and of this thread's processor time where the host can tell. */
export interface OwnTime {
  readonly clock: number;
  readonly processor: number | undefined;
}

const now = (): OwnTime => ({ clock: performance.now(), processor: processorMs() });
let spent: OwnTime = { clock: 0, processor: 0 };
// Imported first of all: runs from the first line of the extension's code.
let since: OwnTime | undefined = now();

/** The extension's own work begins (again). */
export function begin(): void {
  since ??= now();
}

/**
 * The extension's own work rests. Answers what it took so far: the evaluation of its code and `activate()`, without what the host does
 * between the two (other extensions, its own start).
 */
export function rest(): OwnTime {
  if (since) {
    const { clock, processor } = now();
    const known = processor !== undefined && since.processor !== undefined && spent.processor !== undefined;
    spent = {
      clock: spent.clock + clock - since.clock,
      processor: known ? spent.processor! + processor - since.processor! : undefined,
    };
    since = undefined;
  }
  return spent;
}
