/** What `encode` gives: the bytes, `?` for what the encoding lacks, and where that happened (UTF-16 offsets). */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly failed: readonly number[];
}

/** What `decode` gives: the text, U+FFFD for bytes that stand for nothing, and the offsets of those bytes. */
export interface DecodedText {
  readonly text: string;
  readonly failed: readonly number[];
}

/** One encoding, character by character. The same answers in every host. */
export abstract class Codec {
  /** `label`: a WHATWG label in lower case, or ibm437, ibm850, ibm852, iso-8859-1, iso-8859-9. */
  constructor(
    readonly label: string,
    /** The most bytes a character takes. */
    readonly widest: number,
  ) {}

  /** The bytes of a code point as one big-endian number; -1 where it has none. */
  abstract numberOf(code: number): number;
  /** Other bytes that read as this code point too; -1 where there are none. */
  otherNumberOf(_code: number): number {
    return -1;
  }
  /** The character that begins at byte `i`: `code point · 8 + number of bytes`, or -1 where there is none. */
  abstract read(bytes: Uint8Array, i: number, end: number): number;

  encode(text: string): Encoded {
    const out = new Uint8Array(text.length * Math.max(this.widest, 2));
    const failed: number[] = [];
    let n = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i)!;
      let number = this.numberOf(code);
      if (number < 0) {
        failed.push(i);
        number = 0x3f;
      }
      if (number > 0xffffff) out[n++] = number >>> 24;
      if (number > 0xffff) out[n++] = number >>> 16;
      if (number > 0xff) out[n++] = number >>> 8;
      out[n++] = number;
      if (code > 0xffff) i++;
    }
    return { bytes: out.slice(0, n), failed };
  }

  decode(bytes: Uint8Array): DecodedText {
    const failed: number[] = [];
    const chunks: string[] = [];
    const codes: number[] = [];
    for (let i = 0; i < bytes.length;) {
      const read = this.read(bytes, i, bytes.length);
      if (read >= 0) {
        codes.push(read >> 3);
        i += read & 7;
      } else {
        failed.push(i);
        codes.push(0xfffd);
        i += this.skip(bytes, i);
      }
      if (codes.length > 4096) chunks.push(String.fromCodePoint(...codes.splice(0)));
    }
    return { text: chunks.join('') + String.fromCodePoint(...codes), failed };
  }

  /** Bytes that one U+FFFD stands for: a lead byte takes its trail along unless that is ASCII, as in the Encoding Standard. */
  protected skip(bytes: Uint8Array, i: number): number {
    return this.widest > 1 && bytes[i]! > 0x80 && (bytes[i + 1] ?? 0) > 0x7f ? 2 : 1;
  }
}
