import { codec, SINGLE_BYTE, type Label } from './codecs';

/** What the code pages of one byte a letter make of some bytes, each text once with the first page that shows it. */
export function shownAs(bytes: Uint8Array): ReadonlyMap<string, Label> {
  const known = new Map<string, Label>();
  for (const label of SINGLE_BYTE) {
    const read = Array.from(bytes, (_, i) => codec(label).read(bytes, i, bytes.length) >> 3);
    const text = read.every((code) => code > 0) ? String.fromCodePoint(...read) : '';
    if (text !== '' && !known.has(text)) known.set(text, label);
  }
  return known;
}
