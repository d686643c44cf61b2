import { describe, expect, it } from 'vitest';
import { Ignores, isArticleName, isWalked } from '../../../src/review/files';

describe('ignore files', () => {
  const all = Ignores.none.with('file:///w', ['*.txt\n/build/\n!keep.txt']).with('file:///w/in', ['!b.txt\nold/']);
  it('leave out what they name, from their folder on', () => {
    expect(all.has('file:///w/a.txt', false)).toBe(true);
    expect(all.has('file:///w/keep.txt', false)).toBe(false);
    expect(all.has('file:///w/build', true)).toBe(true);
    expect(all.has('file:///w/in/build', true)).toBe(false);
    expect(all.has('file:///elsewhere/a.txt', false)).toBe(false);
    expect(all.has('file:///w', true)).toBe(false);
  });
  it('of a deeper folder stand over those above', () => {
    expect(all.has('file:///w/in/b.txt', false)).toBe(false);
    expect(all.has('file:///w/in/a.txt', false)).toBe(true);
    expect(all.has('file:///w/in/old', true)).toBe(true);
    expect(Ignores.none.with('/', ['*.md']).has('/a.md', false)).toBe(true);
  });
  it('articles go by their names, and some folders are never entered', () => {
    expect(['a.TXT', 'a.mdx', 'x.xhtml'].every(isArticleName)).toBe(true);
    expect(isArticleName('a.ts')).toBe(false);
    expect([isWalked('.git'), isWalked('node_modules'), isWalked('news')]).toEqual([false, false, true]);
  });
});
