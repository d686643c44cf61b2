/** Milliseconds of processor time that `work` took: what other programs of the machine take does not count. */
export function cpu(work: () => unknown): number {
  const since = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
