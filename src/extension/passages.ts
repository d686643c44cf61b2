/** What is shown of a reading, and around each of its letters beyond ASCII, in UTF-16 units. */
const PASSAGE = 120;
const AROUND = 14;

/** The places of a reading where readings differ: its letters beyond ASCII, with a few words around them. */
export function passagesOf(text: string): string {
  const out: string[] = [];
  let length = 0;
  let last = { start: 0, end: 0 };
  const take = (): void => {
    out.push(`${last.start > 0 ? '…' : ''}${text.slice(last.start, last.end)}`);
    length += last.end - last.start;
  };
  for (const { index } of text.matchAll(/[^\0-\x7f]/g)) {
    if (length + last.end - last.start > PASSAGE) break;
    if (index - AROUND > last.end) {
      if (last.end) take();
      last = { start: Math.max(0, index - AROUND), end: 0 };
    }
    last.end = Math.min(text.length, index + AROUND);
  }
  if (!last.end) last.end = PASSAGE;
  take();
  return out.join(' ');
}
