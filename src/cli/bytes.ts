import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Failure } from './errors';

/** Past this a text no longer fits into one string of the engine with room to work; in bytes. */
export const MOST_BYTES = 400 * 1024 * 1024;

/** Heads of formats that are no text: their first bytes and their name. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'], ['PK\x03\x04', 'a ZIP archive (or a Word or OpenDocument file)'], ['\x89PNG\r\n', 'a PNG image'], ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'], ['GIF89a', 'a GIF image'], ['\x1f\x8b\x08', 'a gzip archive'], ['\x7fELF', 'a program'], ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word or Excel file'],
  ['Rar!\x1a\x07', 'a RAR archive'], ['7z\xbc\xaf\x27\x1c', 'a 7z archive'], ['BZh', 'a bzip2 archive'], ['\xfd7zXZ\0', 'an xz archive'], ['SQLite format 3\0', 'a SQLite database'],
]; // prettier-ignore

/** High bytes of UTF-16 that a text in one script has. */
const ALPHABETS = 3;

/** Of bytes that are no text what they are; undefined for a text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  const known = MAGIC.find(([m]) => head.startsWith(m) && (m !== 'BZh' || bytes[4] === 0x31));
  if (known) return known[1];
  const sample = bytes.subarray(0, 8192);
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  const controls: [number, number] = [0, 0];
  const kinds = new Set<number>();
  for (let i = 0; i < sample.length; i++) {
    const b = sample[i]!;
    if (b === 0) zeros[i % 4]!++;
    else if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27 && b !== 26) {
      controls[(i & 1) as 0 | 1]++;
      kinds.add(b);
    }
  }
  // UTF-16 and UTF-32 without a byte order mark have their zeros at one place of every unit.
  const all = zeros[0] + zeros[1] + zeros[2] + zeros[3];
  const wide =
    Math.max(zeros[0] + zeros[2], zeros[1] + zeros[3]) > 0.9 * all || Math.min(...zeros) < 0.1 * Math.max(...zeros);
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Its letters of one alphabet have the same high byte: 04 in Russian.
  const sum = controls[0] + controls[1];
  const halved = kinds.size <= ALPHABETS && Math.min(...controls) < 0.05 * sum && bytes.length % 2 === 0;
  const odd = (halved ? 0 : sum) + (wide || marked ? 0 : all);
  return odd > 0.1 * sample.length && !marked ? 'not text' : undefined;
}

/** The bytes of a file. Throws a {@link Failure} or the system's error. */
export function readBytes(path: string): Buffer {
  const fd = openSync(path, 'r');
  try {
    const stat = fstatSync(fd);
    if (stat.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (stat.size > MOST_BYTES) throw tooLarge(stat.size);
    return readOpened(fd, stat.size);
  } finally {
    closeSync(fd);
  }
}

// The size may be a lie (a pipe, a file that grows while it is read): read to the end.
function readOpened(fd: number, size: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(65_536, size - total + 1));
    const n = readSync(fd, chunk, 0, chunk.length, null);
    if (n === 0) break;
    chunks.push(chunk.subarray(0, n));
    if ((total += n) > MOST_BYTES) throw tooLarge(total);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, total);
}

export const tooLarge = (size: number): Failure =>
  new Failure(
    'too-large',
    `It holds ${Math.round(size / 1048576)} MB; one text may have ${MOST_BYTES / 1048576} MB.`,
    'Split it into articles and give them to "copydesk batch", one a line.',
  );

/** Throws where the bytes are no text. */
export function assertText(bytes: Uint8Array): void {
  const kind = binaryKind(bytes);
  if (kind)
    throw new Failure(
      'binary',
      kind === 'not text' ? 'It is a binary file, not a text.' : `It is ${kind}, not a text.`,
      'Save the article as .txt, .md or .html first, or leave the file out with a line in .copydeskignore.',
    );
}
