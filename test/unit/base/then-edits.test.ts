import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, thenEdits, type Edit } from '../../../src/base';

/** Sorted edits of a text of that length, some of them insertions and removals. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(length), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([cuts, texts]) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      return texts.flatMap((text, i) => {
        const [start, end] = [sorted[2 * i], sorted[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      });
    });

describe('thenEdits', () => {
  it('does at once what the two do one after the other', () => {
    const cases = fc
      .string({ maxLength: 30 })
      .chain((text) => editsOf(text.length).map((first) => ({ text, first, after: applyEdits(text, first) })))
      .chain((c) => editsOf(c.after.length).map((second) => ({ ...c, second })));
    fc.assert(
      fc.property(cases, ({ text, first, second, after }) => {
        expect(applyEdits(text, thenEdits(text.length, first, second))).toBe(applyEdits(after, second));
      }),
      { numRuns: 2000 },
    );
  });
  it('keeps distant edits apart', () => {
    expect(thenEdits(10, [{ start: 1, end: 2, text: 'xyz' }], [{ start: 9, end: 10, text: '' }])).toEqual([
      { start: 1, end: 2, text: 'xyz' },
      { start: 7, end: 8, text: '' },
    ]);
  });
});
