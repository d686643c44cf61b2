import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, Lines, mergeRanges } from '../../../src/base';

describe('Lines', () => {
  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\r\nb', 2],
    ['a\rb', 2],
    ['\r\r\n\n', 4],
    ['\uFEFFa\r\n\r\nb\n', 4],
    ['a\u2028b', 1],
  ])('%j has %i', (text, count) => {
    expect(new Lines(text).count).toBe(count);
  });
  it('counts columns in UTF-16 units, a BOM and halves of a pair included', () => {
    const text = '\uFEFFé\r\n𝄞x\ty';
    const lines = new Lines(text);
    expect(lines.position(0)).toEqual({ line: 1, column: 1 });
    expect(lines.position(text.indexOf('x'))).toEqual({ line: 2, column: 3 });
    expect(lines.position(text.indexOf('y'))).toEqual({ line: 2, column: 5 });
    expect(lines.position(text.length)).toEqual({ line: 2, column: 6 });
  });
  it('knows the position of every offset, as a plain count does', () => {
    const piece = fc.constantFrom('a', '\r', '\n', '\r\n', '𝄞', '\uFEFF', '\t', '\ud800', 'bc');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const lines = new Lines(text);
        let line = 1;
        let start = 0;
        for (let i = 0; i <= text.length; i++) {
          expect(lines.position(i)).toEqual({ line, column: i - start + 1 });
          if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) {
            line++;
            start = i + 1;
          }
        }
        expect(lines.count).toBe(line);
        for (let n = 1; n <= line; n++) {
          const { start: s, end: e } = lines.range(n);
          expect(text.slice(s, e)).toBe(text.split(/\r\n|\n|\r/)[n - 1]);
        }
      }),
    );
  });
  it('takes whole lines with their break', () => {
    const text = 'ab\r\ncd\nef';
    const lines = new Lines(text);
    expect(lines.whole(1, 2)).toEqual({ start: 0, end: 4 });
    expect(lines.whole(1, 5)).toEqual({ start: 0, end: 7 });
    expect(lines.whole(7, 9)).toEqual({ start: 7, end: 9 });
  });
});

it('joins ranges that touch or overlap', () => {
  expect(mergeRanges([{ start: 5, end: 6 }, { start: 0, end: 2 }, { start: 2, end: 3 }, { start: 1, end: 2 }])).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 6 },
  ]); // prettier-ignore
});
it('makes edits at the very ends', () => {
  expect(applyEdits('abc', [{ start: 0, end: 0, text: '<' }, { start: 1, end: 2, text: '' }, { start: 3, end: 3, text: '>' }])).toBe('<ac>'); // prettier-ignore
});
