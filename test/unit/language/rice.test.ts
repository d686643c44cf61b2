import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHashes } from '../../../src/language';

/** Rice codes as scripts/words.mjs writes them, one bit after the other. */
function written(hashes: readonly number[], low: number): Uint8Array {
  const bits: number[] = [];
  hashes.forEach((h, n) => {
    const gap = h - (n ? hashes[n - 1]! : -1) - 1;
    for (let ones = gap >> low; ones > 0; ones--) bits.push(1);
    bits.push(0);
    for (let b = low - 1; b >= 0; b--) bits.push((gap >> b) & 1);
  });
  const out = new Uint8Array((bits.length + 7) >> 3);
  bits.forEach((bit, i) => (out[i >> 3]! |= bit << (i & 7)));
  return out;
}

describe('hashes of words', () => {
  it('are read as they were written, gaps of any length, one list behind another', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9_000), { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (numbers, low) => {
        const rising = numbers.sort((a, b) => a - b);
        const bytes = written(rising, low);
        const at = { bit: 0 };
        expect([...readHashes(bytes, at, rising.length, 10_000, low).hashes]).toEqual(rising);
        expect((at.bit + 7) >> 3).toBe(bytes.length);
      }),
    ));
});
