import { describe, expect, it } from 'vitest';
import { decodeBytes, findCodec } from '../../../src/encoding';
import { review } from '../../../src/review';

const FRENCH = 'Le café de la gare a rouvert ses portes après deux ans de travaux, et le maire a salué une réussite.\n';
const GERMAN = 'Grüße aus Köln: Die Straße über die Brücke bleibt während der Bauarbeiten gesperrt.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array => findCodec('windows-1252')!.encode(text).bytes;
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));
const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const found = (bytes: Uint8Array, format: 'plain' | 'html'): { rule: string; message: string }[] =>
  review({ bytes, format }, { only: ['encoding/*'] }).findings.map(({ rule, message }) => ({ rule, message }));

describe('a file in two encodings', () => {
  it('names the line that is not UTF-8, and calls nothing of it lost', () => {
    const bytes = joined(utf8(FRENCH + GERMAN), windows(FRENCH), utf8(GERMAN));
    expect(found(bytes, 'plain').map((f) => f.rule)).toEqual(['encoding/mixed-encodings']);
  });
  it('is told by the lines that are no UTF-8, where most are', () => {
    const bytes = joined(windows(FRENCH + GERMAN), utf8(GERMAN), windows(FRENCH));
    expect(decodeBytes(bytes).encoding).toBe('windows-1252');
  });
});

describe('a file that was opened as UTF-8 and is none', () => {
  const opened = (bytes: Uint8Array): string[] =>
    review(
      { bytes, text: new TextDecoder().decode(bytes), encoding: 'utf-8', format: 'plain' },
      { only: ['encoding/*'] },
    ).findings.map((f) => f.rule);
  it('is told by a few signs of Windows-1252 in English', () => {
    const text =
      'Council passes budget\n\nBy Fiona O’Hara\n\nThe council passed its budget on Tuesday – eleven hours late. Cuts of £ 400,000 were asked for. A café stayed open.\n';
    expect(opened(windows(text))).toEqual(['encoding/wrong-encoding']);
  });
  it('is not told by one broken letter', () => {
    expect(opened(joined(utf8('broken '), Uint8Array.of(0xe2, 0x80), utf8(' here\n')))).not.toContain('encoding/wrong-encoding'); // prettier-ignore
  });
});

describe('a declared encoding', () => {
  it('is named as the page names it', () => {
    const page = `<html><head><meta charset="iso-8859-1"><title>Café</title></head><body><p>${FRENCH}</p></body></html>`;
    expect(found(utf8(page), 'html').map((f) => f.message)).toEqual([
      'The page declares ISO 8859-1, but it is written in UTF-8.',
    ]);
  });
});

describe('the mark of UTF-8 before a body that is none', () => {
  it.each([
    ['gbk', 'gb18030', '镇江新闻网讯：记者从市文化局获悉，今年的龙舟赛将于下月初举行。'],
    ['windows-1251', 'windows-1251', 'Сегодня в городе открыли новый мост через реку.'],
    ['windows-1252', 'windows-1252', FRENCH.trim()],
  ])('is not believed: %s', (page, is, text) => {
    const { encoding, text: read } = decodeBytes(joined(MARK, findCodec(page)!.encode(text).bytes));
    expect([encoding, read]).toEqual([is, text]);
  });
  it('is believed where one character is broken', () => {
    expect(decodeBytes(joined(MARK, utf8(FRENCH + GERMAN), Uint8Array.of(0xe9))).encoding).toBe('utf-8');
  });
});

describe('what an encoding cannot hold', () => {
  const lacks = (encoding: string, text: string): string[] =>
    review(
      { text, bytes: new Uint8Array(), encoding, format: 'plain' },
      { only: ['encoding/lossy-save'] },
    ).findings.map((f) => text.slice(f.start, f.end));
  it.each([
    ['gbk', '价格 £5 或 ¥30、€4', ['£', '¥']],
    ['gb18030', '价格 £5 或 ¥30、漢字 é 😀', []],
    ['iso-8859-1', '5 € or £4 – é', ['€', '–']],
    ['iso-8859-3', 'Ħamrun, Ġorġ; Łódź', ['Ł', 'ź']],
    ['iso-8859-11', 'ไทย “อ้างอิง”', ['“', '”']],
    ['cp950', '中文、電腦；啲嘢 é', ['啲嘢', 'é']],
    ['big5', '中文、電腦；啲嘢 é', []],
    ['shift_jis', '「そう——」', ['——']],
    ['ibm865', 'Smørrebrød, Łódź', ['Ł', 'ź']],
    ['cp1125', 'Їжак, ґанок, “так”', ['“', '”']],
  ])('%s', (encoding, text, lost) => {
    expect(lacks(encoding, text)).toEqual(lost);
  });
});
