import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fix } from '../../src/review';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sample = read('samples/zhenjiang-news.txt');
const restored = read('test/fixtures/zhenjiang-news.restored.txt');

describe('the sample article', () => {
  it('has its damaged characters back, each one', () => {
    const { text } = fix({ text: sample, path: 'a.txt' }, { safety: 'review', only: ['encoding/*'] });
    expect(text).toBe(restored);
    for (const said of ['鎮江政要動態', '當地政府已無力', '極少量儲備', '得到有效防控，且正在科學有序推進復工復產復學'])
      expect(text).toContain(said);
  });
});
