import { createTwoFilesPatch } from 'diff';
import type { Paint } from './terminal';

/** Past this many changed lines the shortest script takes too long to find; then the whole text is one change. */
const MOST_CHANGES = 3000;

/** What changed between two texts of a file, in the form that `patch` and `git apply` read. */
export function unified(name: string, before: string, after: string, paint: Paint): string {
  const unixName = name.replace(/\\/g, '/').replace(/[\t\r\n]/g, '?');
  const patch =
    createTwoFilesPatch(`a/${unixName}`, `b/${unixName}`, before, after, undefined, undefined, {
      maxEditLength: MOST_CHANGES,
    }) ?? whole(unixName, before, after);
  const body = patch.replace(/^={60,}\n/, '');
  return body
    .split('\n')
    .map((line) =>
      line.startsWith('+')
        ? paint.green(line)
        : line.startsWith('-')
          ? paint.red(line)
          : line.startsWith('@@')
            ? paint.blue(line)
            : line,
    )
    .join('\n');
}

function whole(name: string, before: string, after: string): string {
  const side = (text: string, mark: string): { lines: string; count: number } => {
    const lines = text.split('\n');
    const open = lines.pop();
    const out = lines.map((l) => `${mark}${l}\n`);
    if (open) out.push(`${mark}${open}\n\\ No newline at end of file\n`);
    return { lines: out.join(''), count: out.length };
  };
  const old = side(before, '-');
  const now = side(after, '+');
  return `--- a/${name}\n+++ b/${name}\n@@ -${old.count ? 1 : 0},${old.count} +${now.count ? 1 : 0},${now.count} @@\n${old.lines}${now.lines}`;
}
