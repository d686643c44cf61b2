/** Where a row of nibbles ends that begins at a place. */
export const afterNibbles = (at: number, count: number): number => at + ((count + 1) >> 1);

/** Reads a data file that scripts/models.mjs has written: the length of a header in JSON, that header, numbers and nibbles. */
export class Reader {
  readonly header: unknown;
  /** Where it reads next: an offset in bytes. */
  at: number;
  constructor(readonly bytes: Uint8Array) {
    const length = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16);
    this.at = 4 + length;
    this.header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, this.at)));
  }
  nibbles(count: number): Uint8Array {
    const out = new Uint8Array(count);
    const { bytes, at } = this;
    for (let i = 0; i < count; i++) out[i] = (bytes[at + (i >> 1)]! >> ((i & 1) * 4)) & 15;
    this.at = afterNibbles(at, count);
    return out;
  }
  /** Rising numbers, stored as their gaps. */
  numbers(count: number): Uint32Array {
    const out = new Uint32Array(count);
    const { bytes } = this;
    let { at } = this;
    for (let i = 0, last = -1; i < count; i++) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const b = bytes[at++]!;
        gap |= (b & 127) << shift;
        if (b < 128) break;
      }
      out[i] = last = last + 1 + gap;
    }
    this.at = at;
    return out;
  }
}
