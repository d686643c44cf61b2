import type { Area } from './explain';

/** How far around a hot stretch damage is looked for, first and at last (UTF-16 units). */
export const AROUND = 300;
export const FAR = 4000;

/** The stretch around a hot one within which damage is looked for: the line, within reason, and not what is found already. */
export function around(text: string, h: Area, found: readonly Area[], reach: number): Area {
  let start = Math.max(text.lastIndexOf('\n', h.start - 1) + 1, h.start - reach);
  let end = text.indexOf('\n', h.end);
  if (end < 0) end = text.length;
  end = Math.min(end, h.end + reach);
  for (const f of found) {
    if (f.end <= h.start && f.end > start) start = f.end;
    if (f.start >= h.end && f.start < end) end = f.start;
  }
  return { start, end };
}
