import { describe, expect, it } from 'vitest';
import { modelsOf, scripts, Tally } from '../../../src/language';

const latin = (text: string, ...more: string[]): number[] => {
  const tally = new Tally().add(text);
  for (const m of more) tally.add(m);
  return modelsOf().alphabets[0]!.languages.map((_, l) => tally.costIn(scripts.LATIN, l));
};

describe('what a text costs in each language', () => {
  it('is the same in one piece and in several', () => {
    const text = 'Der Rat tagte am Dienstag, die Мэрия молчала, 市政府 не ответило.';
    for (const at of [1, 7, 20, 31, 40]) expect(latin(text.slice(0, at), text.slice(at))).toEqual(latin(text));
  });
  it('does not ask how a word is written: capitals, places to break it at, marks over its letters', () =>
    expect(latin('GAR\u00adTENZAU\u0301N ')).toEqual(latin('gartenzaun ')));
  it('is least in its own', () => {
    const { languages } = modelsOf().alphabets[0]!;
    const index = new Tally()
      .add('Die Stadträte haben am Abend darüber gestritten, wer es bezahlt.')
      .language(scripts.LATIN);
    expect([languages[index.index], index.gap > 0]).toEqual(['de', true]);
    const { cjk } = modelsOf();
    expect(cjk.languages[new Tally().add('市では昨日から雨が降っています').language(scripts.CJK).index]).toBe('ja');
  });
  it('of nothing is nothing, also once it was used', () =>
    expect(new Tally().add('anything').reset().costIn(scripts.LATIN, 0)).toBe(0));
});
