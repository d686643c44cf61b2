import { describe, expect, it } from 'vitest';
import { HashBits, mix } from '../../../src/base';

describe('a set of hashes in bits', () => {
  const hashOf = (n: number): number => mix(mix(7, n & 0xffff), n >> 16);
  const set = new HashBits(14);
  for (let n = 0; n < 1000; n++) set.add(hashOf(n));
  it('has all that was added', () => {
    for (let n = 0; n < 1000; n++) expect(set.has(hashOf(n))).toBe(true);
  });
  it('has few of the others', () => {
    let wrong = 0;
    for (let n = 1000; n < 11_000; n++) if (set.has(hashOf(n))) wrong++;
    expect(wrong).toBeLessThan(1000);
  });
});
