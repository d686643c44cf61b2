import { Codec } from './codec';
import { TWINS } from './twins';

const EM_DASH = 0x2014;

/** A code page of one byte a character. A byte from 0x80 to 0x9f that stands for nothing is the C1 control, as in the Encoding Standard. */
export class SingleByte extends Codec {
  private table: Int16Array | undefined;
  constructor(
    label: string,
    private readonly high: Uint32Array,
  ) {
    super(label, 1);
  }

  private get bytesOf(): Int16Array {
    if (this.table) return this.table;
    const table = new Int16Array(0x10000).fill(-1);
    for (let b = 0; b < 0x80; b++) table[b] = b;
    for (let b = 0; b < 0x80; b++) {
      const code = this.charOf(b + 0x80);
      if (code >= 0) table[code] = b + 0x80;
    }
    // A control that came from another table of the page: better its byte than none.
    for (let b = 0x80; b < 0xa0; b++) if (table[b]! < 0) table[b] = b;
    for (const [a, b] of TWINS) {
      // Which dash it is these pages agree on; two of the other are no character of two bytes.
      if (a === EM_DASH) continue;
      if (table[a]! < 0) table[a] = table[b]!;
      else if (table[b]! < 0) table[b] = table[a]!;
    }
    return (this.table = table);
  }

  private charOf(byte: number): number {
    return byte < 0x80 ? byte : this.high[byte - 0x80]! || (byte < 0xa0 ? byte : -1);
  }

  numberOf(code: number): number {
    // No such page has Chinese, Japanese or Korean: for these no table needs to be made.
    return code > 0xffff || (code >= 0x2e80 && code < 0xd800) ? -1 : this.bytesOf[code]!;
  }

  read(bytes: Uint8Array, i: number): number {
    const code = this.charOf(bytes[i]!);
    return code < 0 ? -1 : code * 8 + 1;
  }
}
