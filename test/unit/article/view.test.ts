import { describe, expect, it } from 'vitest';
import { View } from '../../../src/article';

describe('View', () => {
  const view = View.of('one two three', 4).replace([{ start: 0, end: 3, text: '2' }]); // "2 three"
  it('maps what it shows to the source', () => {
    expect(view.text).toBe('2 three');
    expect(view.toSource(0, 1)).toEqual({ start: 4, end: 7 });
    expect(view.toSource(2, 7)).toEqual({ start: 8, end: 13 });
    expect(view.toSource(0, 4)).toEqual({ start: 4, end: 10 });
  });
  it('maps the source to what it shows', () => {
    expect(view.fromSource(8)).toBe(2);
    expect(view.fromSource(5)).toBe(0);
    expect(view.fromSource(13)).toBe(7);
  });
  it('takes edits of the source', () => {
    expect(
      view.replaceSource([
        { start: 0, end: 3, text: 'x' },
        { start: 8, end: 9, text: 'TH' },
      ]).text,
    ).toBe('2 THhree');
  });
});
