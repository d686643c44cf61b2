/** Each closing sign and the one that opens. */
const OPENER: Readonly<Record<string, string>> = { '）': '（', '」': '「', '』': '『', '”': '“', '’': '‘', '》': '《' };
const CLOSERS = Object.keys(OPENER);
/** What a closing sign costs that nothing opened in its line, and a line end before what was opened is closed: nats. */
const COST = { unopened: 2.5, unclosed: 2.5 };
/** How far back is looked (UTF-16 units). */
const BACK = 300;

/** Whether what `opener` opens is still open at the end of a line's beginning. */
const isOpen = (text: string, opener: string, closer: string): boolean =>
  text.lastIndexOf(opener) > text.lastIndexOf(closer);

/** The line before an offset. */
export function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - BACK), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** What a character costs behind a line's beginning by what is open there: nats. */
export function bracketCost(line: string, out: string, next: string): number {
  const opener = OPENER[next];
  if (opener === undefined && next !== '\n') return 0;
  const all = line + out;
  const text = all.slice(all.lastIndexOf('\n') + 1);
  if (opener !== undefined) return isOpen(text, opener, next) ? 0 : COST.unopened;
  return CLOSERS.some((c) => isOpen(text, OPENER[c]!, c)) ? COST.unclosed : 0;
}
