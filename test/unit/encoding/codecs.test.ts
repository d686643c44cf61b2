import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codec, findCodec, MULTI_BYTE, SINGLE_BYTE } from '../../../src/encoding/codecs';

const ICONV: Record<string, string> = { shift_jis: 'cp932', 'euc-kr': 'cp949', big5: 'big5-hkscs' };
const iconvName = (label: string): string => ICONV[label] ?? label.replace('windows-', 'cp').replace('ibm', 'cp');

describe('codecs', () => {
  it.each(SINGLE_BYTE.filter((l) => !l.includes('mac')))('%s reads each byte as iconv-lite does', (label) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const wanted = iconv.decode(Buffer.from(bytes), iconvName(label));
    const got = codec(label).decode(bytes).text;
    for (let b = 0; b < 256; b++) if (wanted[b] !== '\ufffd') expect([b, got[b]]).toEqual([b, wanted[b]]);
  });
  it.each([...SINGLE_BYTE, 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const)(
    '%s writes back each character it reads',
    (label) => {
      const c = codec(label);
      let seen = 0;
      for (let n = 0; n < 0x10000; n++) {
        const bytes = n > 0xff ? Uint8Array.of(n >> 8, n & 255) : Uint8Array.of(n);
        const read = c.read(bytes, 0, bytes.length);
        if (read < 0 || (read & 7) !== bytes.length) continue;
        seen++;
        const number = c.numberOf(read >> 3);
        if (number !== n)
          expect(
            c.read(number > 0xff ? Uint8Array.of(number >> 8, number & 255) : Uint8Array.of(number), 0, 2) >> 3,
          ).toBe(read >> 3);
      }
      expect(seen).toBeGreaterThan(180);
    },
  );
  it.each([
    ['gbk', '镇江携手国际友城'],
    ['gb18030', '镇江𠮷😀ȡ한글'],
    ['big5', '鎮江攜手國際友城'],
    ['shift_jis', 'こんにちは、世界ｱｲ'],
    ['euc-jp', 'こんにちは、世界ｱｲ'],
    ['euc-kr', '안녕하세요 뷁'],
    ['utf-8', 'naïve — 😀 語'],
  ] as const)('%s goes there and back', (label, text) => {
    const { bytes, failed } = codec(label).encode(text);
    expect(failed).toEqual([]);
    expect(codec(label).decode(bytes)).toEqual({ text, failed: [] });
    expect([...bytes]).toEqual([...iconv.encode(text, iconvName(label))]);
  });
  it('say where a character has no bytes', () => {
    expect(codec('windows-1252').encode('a語b한').failed).toEqual([1, 3]);
    expect(codec('windows-1251').encode('Привет').failed).toEqual([]);
  });
  it('say where bytes stand for nothing', () => {
    expect(codec('gbk').decode(Uint8Array.of(0x41, 0xc4, 0x20, 0xc4, 0xe3))).toEqual({
      text: 'A\ufffd 你',
      failed: [1],
    });
    expect(codec('utf-8').decode(Uint8Array.of(0xc3, 0x28))).toEqual({ text: '\ufffd(', failed: [0] });
  });
  it('know their labels', () => {
    expect(findCodec('no-such')).toBeUndefined();
    for (const label of [...SINGLE_BYTE, ...MULTI_BYTE]) expect(codec(label).label).toBe(label);
  });
});
