import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { fix } from '../../../src/review';
import { fragmentAround } from '../../../src/spam/fragment';
import { profileOf } from '../../../src/spam/profile';
import { runsIn } from '../../../src/spam/runs';

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
  it('end where the next sentence begins, whatever their words are', () => {
    for (const between of [
      ' cheap payday loans tomorrow morning',
      ' grandma cheap payday loans',
      ' paris sportifs gagnants',
    ])
      expect(fixed(article(between))).toBe(article(''));
  });
  it('are not quoted by a quotation that opens behind them', () => {
    const quoting = (between: string): string => `${B}\n\n${A}${between} "${B}"\n\n${B}\n`;
    expect(fixed(quoting(' cheap payday loans'))).toBe(quoting(''));
  });
  it('begin with any letter where they are in another script', () => {
    expect(fixed(article(' Кредит без отказа'))).toBe(article(''));
  });
  it('begin with any letter in German, before a sentence that begins with a word of grammar', () => {
    const german = (between: string, next = 'Die Abgeordneten'): string =>
      `Der Stadtrat hat am Dienstag über den Haushalt des kommenden Jahres beraten.${between} ${next} haben beschlossen, mehr für Schulen und Straßen auszugeben, und der Bürgermeister dankte ihnen für ihre Geduld.\n\nIm nächsten Monat wird das neue Schwimmbad eröffnet, und alle sind eingeladen.\n`;
    expect(fixed(german(' Sofortkredit online'))).toBe(german(''));
  });
  it('are a sentence of whoever writes without capitals, or of two sentences in one', () => {
    const fragmentIn = (between: string): string | undefined => {
      const profile = profileOf(readArticle(article(between), { format: 'plain' }), {});
      const s = profile.segments.find((x) => profile.textOf(x).includes('loans'))!;
      const found = fragmentAround(profile, s, runsIn(profile, s)[0]!);
      return found && profile.textOf(found);
    };
    expect(fragmentIn(' cheap payday loans of Barclays')).toBe('cheap payday loans of');
    expect(fragmentIn(' and cheap payday loans of Barclays')).toBeUndefined();
    expect(fragmentIn(' cheap payday loans, they said, of Barclays')).toBeUndefined();
    expect(fragmentIn(' cheap payday loans were all that anyone could talk of in Barclays')).toBeUndefined();
  });
});
