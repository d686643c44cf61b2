/** Bytes of a character in GBK as this module needs them: also the private-use letters that code page 936 gives to its gaps. */
let toUnicode: string[] | undefined;
let fromUnicode: Map<string, number> | undefined;

const INVALID = '\uFFFD';

function tables(): { to: string[]; from: Map<string, number> } {
  if (!toUnicode || !fromUnicode) {
    const decoder = new TextDecoder('gbk');
    toUnicode = new Array<string>(0x10000).fill(INVALID);
    fromUnicode = new Map();
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue;
        const c = decoder.decode(Uint8Array.of(lead, trail));
        if (c.length !== 1 || c === INVALID) continue;
        toUnicode[(lead << 8) | trail] = c;
        if (!fromUnicode.has(c)) fromUnicode.set(c, (lead << 8) | trail);
      }
  }
  return { to: toUnicode, from: fromUnicode };
}

/** The character of a pair of bytes; U+FFFD where there is none. */
export const gbkChar = (lead: number, trail: number): string => tables().to[(lead << 8) | trail] ?? INVALID;

/** The two bytes of a character as one number, lead byte high; -1 where GBK has not got it. */
export const gbkCode = (c: string): number => tables().from.get(c) ?? -1;

/** Whether a pair of bytes lies outside GB 2312: where GBK keeps its traditional and rare characters. */
export const beyondGb2312 = (code: number): boolean => code >> 8 < 0xa1 || (code & 0xff) < 0xa1;
