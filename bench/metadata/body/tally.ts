/** How often a field was read right, wrong, not at all, or where there was none. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
  invented: number;
}
export const none = (): Count => ({ right: 0, wrong: 0, missed: 0, invented: 0 });

export function precisionOf({ right, wrong, invented }: Count): number {
  return right / Math.max(1, right + wrong + invented);
}

export function figures(c: Count): string {
  const p = precisionOf(c);
  const r = c.right / Math.max(1, c.right + c.wrong + c.missed);
  const f = (2 * p * r) / Math.max(1e-9, p + r);
  return `${f.toFixed(3)} (P ${p.toFixed(3)}, ${c.wrong}w ${c.missed}m ${c.invented}i)`.padEnd(32);
}
