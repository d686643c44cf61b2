/** When the extension's code began to run: imported first of all. */
export const STARTED = performance.now();

/** Processor time of this process so far, in ms, where the host can tell: unlike the clock it does not count what else the machine does. */
export const processorMs = (): number | undefined => {
  if (typeof process === 'undefined' || typeof process.cpuUsage !== 'function') return undefined;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
export const STARTED_PROCESSOR = processorMs();
