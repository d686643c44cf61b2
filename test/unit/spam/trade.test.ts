import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADER, SLOTS, subWords, tradeOf } from '../../../src/spam/trade';

const bytes = readFileSync('data/spam-topics.bin');
/** The same log odds, each sub-word once, by a set. */
function slowly(text: string): number {
  const parts = [...subWords(text)];
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, SLOTS);
  const sum = parts.reduce((n, part) => n + weights[part]!, 0);
  return bytes.readInt16BE(0) / 100 + sum / 3 / Math.sqrt(parts.length);
}

describe('what a text sounds like', () => {
  const long = Array.from({ length: 900 }, (_, i) => `word${(i * 7919).toString(36)} ${(i * 104_729).toString(36)}ing`).join(' '); // prettier-ignore
  it.each(['buy cheap viagra online', 'カジノ 入金不要 ボーナス', long])('counts each sub-word once', (text) =>
    expect(tradeOf(text)).toBeCloseTo(slowly(text), 6),
  );
  it('is the same after as many texts as its table has numbers for', () => {
    const before = tradeOf('no deposit bonus');
    for (let i = 0; i < 40_000; i++) tradeOf('spin');
    expect(tradeOf('no deposit bonus')).toBe(before);
  });
});
