import type { Area } from './doubt';
import type { Search } from './explain';

/** How far around a hot stretch damage is looked for, first (UTF-16 units). */
export const AROUND = 300;

/** The stretch around a hot one within which damage is looked for: the line, within reason, and not what is found already. */
export function around(text: string, h: Area, found: readonly Area[], reach: number): Area {
  // Looked for within reach only: a line may be a million characters long.
  let start = Math.max(0, h.start - reach);
  start += text.slice(start, h.start).lastIndexOf('\n') + 1;
  let end = Math.min(text.length, h.end + reach);
  const breakAt = text.slice(h.end, end).indexOf('\n');
  if (breakAt >= 0) end = h.end + breakAt;
  for (const f of found) {
    if (f.end <= h.start && f.end > start) start = f.end;
    if (f.start >= h.end && f.start < end) end = f.start;
  }
  return { start, end };
}

/** The line around a stretch, as far as lines may still be followed. */
export function line(s: Search, h: Area, found: readonly Area[]): Area {
  const area = around(s.text, h, found, s.reach);
  s.reach = Math.max(AROUND, s.reach - (area.end - area.start));
  return area;
}
