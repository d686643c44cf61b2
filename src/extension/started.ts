/** When the extension's code began to run: imported first of all. */
export const STARTED = performance.now();

/**
 * Processor time of this thread so far, in ms, where the host can tell (Node 23.9 and later): unlike the clock it does not count what else
 * the machine does.
 */
export const processorMs = (): number | undefined => {
  const now = typeof process === 'undefined' ? undefined : (process as { threadCpuUsage?: NodeJS.Process['cpuUsage'] });
  const used = now?.threadCpuUsage?.();
  return used && (used.user + used.system) / 1000;
};
export const STARTED_PROCESSOR = processorMs();
