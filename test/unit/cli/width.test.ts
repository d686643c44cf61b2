import fc from 'fast-check';
import stringWidth from 'string-width';
import { beforeAll, expect, it } from 'vitest';
import { cellsOf, learnWidths } from '../../../src/cli/format/width';

const RANGES = [
  [0x20, 0x7e],
  [0xa1, 0x24f],
  [0x370, 0x52f],
  [0x2400, 0x2426],
  [0xac00, 0xd7a3],
  [0xe000, 0xe0ff],
  [0x2010, 0x2027],
  [0x3001, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
  [0x300, 0x36f],
  [0x1f300, 0x1f6ff],
] as const;

beforeAll(() => learnWidths('👍🏽'));

it('counts cells as the library does, character by character', () => {
  for (const [from, to] of RANGES)
    for (let code = from; code <= to; code++) {
      const c = String.fromCodePoint(code);
      expect([c, cellsOf(`a${c}b`)]).toEqual([c, stringWidth(`a${c}b`)]);
    }
});

it('counts cells of any text as the library does', () => {
  const unit = fc.oneof(...RANGES.map(([min, max]) => fc.integer({ min, max }))).map((c) => String.fromCodePoint(c));
  fc.assert(
    fc.property(
      fc.array(unit).map((a) => a.join('')),
      (text) => cellsOf(text) === stringWidth(text),
    ),
  );
});
