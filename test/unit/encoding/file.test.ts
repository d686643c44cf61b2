import { describe, expect, it } from 'vitest';
import { decodeBytes, findCodec } from '../../../src/encoding';
import { review } from '../../../src/review';

const FRENCH = 'Le café de la gare a rouvert ses portes après deux ans de travaux, et le maire a salué une réussite.\n';
const GERMAN = 'Grüße aus Köln: Die Straße über die Brücke bleibt während der Bauarbeiten gesperrt.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows = (text: string): Uint8Array => findCodec('windows-1252')!.encode(text).bytes;
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));
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

describe('a declared encoding', () => {
  it('is named as the page names it', () => {
    const page = `<html><head><meta charset="iso-8859-1"><title>Café</title></head><body><p>${FRENCH}</p></body></html>`;
    expect(found(utf8(page), 'html').map((f) => f.message)).toEqual([
      'The page declares ISO 8859-1, but it is written in UTF-8.',
    ]);
  });
});
