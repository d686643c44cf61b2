/** A line of input without its line break; `undefined` for one longer than may be held. */
export type Line = Uint8Array | undefined;

/**
 * Splits bytes at LF, and at nothing else: inside JSON, U+2028 and a lone CR are no line ends. Gives together the lines that came
 * together, so that who waits for an answer gets it; holds no more than them and one that is begun. A line longer than `most` bytes is
 * passed over to its end and given as `undefined`.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let over = false;
  const take = (part: Uint8Array): void => {
    held += part.length;
    if (held > most) {
      over = true;
      parts = [];
    } else if (part.length) parts.push(part);
  };
  const done = (): Line => {
    const line = over ? undefined : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    held = 0;
    over = false;
    return line?.at(-1) === 13 ? line.subarray(0, -1) : line;
  };
  let first = true;
  for await (const chunk of input) {
    let at = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    first = false;
    const lines: Line[] = [];
    for (let end = chunk.indexOf(10, at); end >= 0; end = chunk.indexOf(10, at)) {
      take(chunk.subarray(at, end));
      lines.push(done());
      at = end + 1;
    }
    take(chunk.subarray(at));
    if (lines.length) yield lines;
  }
  if (held > 0) yield [done()];
}
