import { describe, expect, it } from 'vitest';
import { findCodec } from '../../../src/encoding';
import { fix } from '../../../src/review';

const mend = (text: string): { text: string; safety: (string | undefined)[]; rules: string[] } => {
  const { text: mended, article } = fix({ text, format: 'plain' }, { only: ['encoding/*'], safety: 'review' });
  const { findings } = article;
  return { text: mended, safety: findings.map((f) => f.fixes[0]?.safety), rules: findings.map((f) => f.rule) };
};
/** A text written in UTF-8 and read as a page; bytes that the page has not are U+FFFD. */
function readAs(text: string, page: string): string {
  return findCodec(page)!.decode(new TextEncoder().encode(text)).text;
}

describe('UTF-8 read as a page of one byte a letter', () => {
  it.each([
    ['a letter of Greek in the name of a protein', 'windows-1252', 'The NFκB-TNFα2b pathway was blocked in mice.'],
    ['figures that are struck through', 'windows-1252', 'jacket $90 $̶1̶2̶0̶ this week'],
    ['the last letter of a name', 'macintosh', 'La casa di Nicolò'],
  ])('gives back %s', (_, page, text) => expect(mend(readAs(text, page)).text).toBe(text));

  it('gives back pictures and figures whose last byte became a space', () => {
    const text = 'Atenção ⚠️ Hoje não há aula. ⚠️ Não faltem amanhã, está tudo combinado.';
    expect(mend(readAs(text, 'windows-1252').replaceAll('\u00a0', ' ')).text).toContain('⚠');
    const figures = 'وصل ٣٠ من الطلاب';
    expect(mend(readAs(figures, 'windows-1252').replaceAll('\u00a0', ' ')).text).toBe(figures);
  });
  it('marks a letter as lost of which only the first byte is left', () =>
    expect(mend('Kniha v\u00a0slovenÄ\ufffdine').text).toBe('Kniha v\u00a0sloven\ufffdine'));
  it('loses no letter to a layer that does nothing else', () => {
    const twice = readAs(readAs('“◕‿◕”', 'windows-1252'), 'windows-1252');
    const { text } = mend(twice);
    expect(text).toMatch(/◕‿◕/);
    expect(text).not.toMatch(/[\p{sc=Han}\uff66-\uff9f]/u);
  });
  it('is told and let be where the letters were made small since', () => {
    const text = readAs(readAs('Don’t say it’s what we’re like', 'windows-1252'), 'windows-1252').toLowerCase();
    const found = mend(text);
    expect(found.rules).toContain('encoding/misread');
    expect(found.safety).toEqual(found.safety.map(() => undefined));
    expect(found.text).toBe(text);
  });
  it('has the characters of three bytes beside halves of pairs', () => {
    const bytes = '\u00e2\u009a\u00bd\u00ed\u00a0\u00bd\u00ed\u00b8\u0080';
    expect(mend(`Goal! ${bytes}`).text).toBe('Goal! ⚽😀');
  });
});

describe('what is let be', () => {
  it('control characters in a line that is about them', () =>
    expect(mend('The control characters \u0001 and \u0002 frame a header here.').safety).toEqual([]));
});
