import { gbkChar, gbkCode } from './gbk';

/** What a decoder of GBK puts where a lead byte has no trail byte. */
export interface Style {
  readonly hole: '?' | '\uFFFD';
  /** Whether the hole stands for the byte after the lead byte too: `(` is gone. */
  readonly swallows: boolean;
}

/** Bytes as a string of U+0000 … U+00FF: the form in which the converter's replacements are plain string replacements. */
export type Bytes = string;

export const byteString = (...bytes: number[]): Bytes => String.fromCharCode(...bytes);
export const bytesOfCode = (code: number): Bytes => byteString(code >> 8, code & 0xff);

/** A text in GBK; undefined where GBK lacks one of its characters. */
export function toBytes(text: string): Bytes | undefined {
  let out = '';
  for (const c of text) {
    if (c < '\x80') out += c;
    else if (c === '€') out += '\x80';
    else {
      const code = gbkCode(c);
      if (code < 0) return undefined;
      out += bytesOfCode(code);
    }
  }
  return out;
}

/** GBK bytes as a decoder shows them. */
export function fromBytes(bytes: Bytes, style: Style): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes.charCodeAt(i);
    if (lead < 0x80) out += bytes[i];
    else if (lead === 0x80) out += '€';
    else {
      const trail = bytes.charCodeAt(i + 1);
      const c = lead < 0xff && trail >= 0x40 ? gbkChar(lead, trail) : '\uFFFD';
      if (c !== '\uFFFD') {
        out += c;
        i++;
      } else {
        out += style.hole;
        if (style.swallows && trail < 0x80) i++;
      }
    }
  }
  return out;
}
