import { describe, expect, it } from 'vitest';
import { open } from '../../../src/review';
import { profileOf } from '../../../src/spam';
import { seams } from '../../../src/spam/seams';

const profile = (text: string) => profileOf(open({ text, format: 'plain' }), {});

describe('a common word of the article’s language', () => {
  const article = (word: string): string =>
    `Председник општине рекао је у среду да ће радови на новом мосту почети следеће године. Становници су ${word} тражили да се пут поправи, а одборници су гласали за буџет.\n`;
  const hits = (word: string): string[] => seams(profile(article(word))).map((h) => h.term.text);
  it('stands whole, whatever it ends on', () => expect(hits('упорно')).toEqual([]));
  it('is no other one of which the trades have the end', () => expect(hits('једнопорно')).toEqual(['порно']));
});
