import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha1 } from '../../../src/base';

it('names texts as every other SHA-1 does', () => {
  for (const text of ['', 'abc', '鎮江', '😀'.repeat(40), ...Array.from({ length: 140 }, (_, i) => 'x'.repeat(i))])
    expect(sha1(text)).toBe(createHash('sha1').update(text).digest('hex'));
});
