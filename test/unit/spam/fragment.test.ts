import { describe, expect, it } from 'vitest';
import { fix } from '../../../src/review';

const A = 'The council met on Tuesday to discuss the budget for the coming year.';
const B = 'Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';
const fixed = (text: string): string =>
  fix({ text, format: 'plain' }, { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' }, safety: 'review' }).text;

describe('words of a trade between two sentences', () => {
  const article = (between: string, behind = ''): string => `${B} ${A}\n\n${A}${between} ${B}${behind}\n\n${B}\n`;
  it('were put there where they begin with a small letter: no sentence does', () => {
    expect(fixed(article(' cheap payday loans'))).toBe(article(''));
  });
  it('were put there behind the last sentence, too', () => {
    expect(fixed(article('', ' cheap payday loans'))).toBe(article(''));
  });
  it('are a sentence of the article, or a part of one, where they do not', () => {
    for (const text of [
      article(' Cheap payday loans are a plague.'),
      `${B}\n\n${A} He warned of cheap payday loans. ${B}\n`,
    ])
      expect(fixed(text)).toBe(text);
  });
});
