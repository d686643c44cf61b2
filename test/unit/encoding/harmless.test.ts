import { describe, expect, it } from 'vitest';
import { worthAcross, worthOf } from '../../../src/encoding/converter/words';
import { isTelling } from '../../../src/encoding/misread/telling';
import { modelsOf, scripts } from '../../../src/language';
import { fix } from '../../../src/review';

const mend = (text: string): string =>
  fix({ text, format: 'plain' }, { only: ['encoding/misread'], safety: 'review' }).text;
const latin = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

// Past 600 characters what can be no damage by itself is passed over: what can be must not be.
const LONG: Readonly<Record<string, string>> = {
  es: 'El alcalde dijo ayer que la ciudad tendrá un nuevo puente antes del verano. «¿Quién lo pagará?», preguntó la oposición, y nadie respondió. ',
  de: 'Die Bürgermeisterin sagte am Dienstag, dass die Brücke im Frühjahr größer und schöner wieder aufgebaut werde, und zwar für 12 € je Einwohner. ',
  ar: 'قال رئيس البلدية أمس إن الجسر الجديد سيفتتح قبل الصيف، وإن السكان ينتظرون ذلك منذ سنوات طويلة في المدينة القديمة. ',
};
const article = (language: string): string => (LONG[language]! + '\n').repeat(6);

describe('in a long text', () => {
  it.each(Object.keys(LONG))('sound letters and signs stay: %s', (language) =>
    expect(mend(article(language))).toBe(article(language)),
  );
  it.each([
    ['es', 'El informe de evaluación llegó tarde.', 'windows-1252'],
    ['de', 'Sie können später über die Brücke gehen.', 'windows-1252'],
    ['ar', 'يعبر الناس الجسر القديم كل يوم في الصباح.', 'windows-1256'],
  ])('a damaged line is found: %s', (language, line, label) => {
    const damaged = latin(new TextEncoder().encode(line), label);
    expect(mend(`${article(language)}\n${damaged}\n`)).toBe(`${article(language)}\n${line}\n`);
  });
  it('a single damaged letter is found that its language has not got', () =>
    expect(mend(`${article('es')}\nEl tercer informe de evaluaciÛn\n`)).toContain('evaluación'));
});

describe('an unusual stretch of a long text', () => {
  const spanish = Int8Array.from({ length: scripts.CJK + 1 }, (_, script) =>
    script === scripts.LATIN ? modelsOf().alphabets[0]!.languages.indexOf('es') : -1,
  );
  const telling = (word: string, heat: number): boolean =>
    isTelling(word, { start: 0, end: word.length, heat }, spanish);
  it('of its own letters is not searched where it is hardly unusual', () => expect(telling('índole', 50)).toBe(false));
  it.each(['tendrÚ', 'tendrЯ', 'tendr╕', 'tendrč'])('is searched where a letter stands that cannot: %s', (word) =>
    expect(telling(word, 40)).toBe(true),
  );
});

describe('words, for torn characters', () => {
  it('speak for what they end with, in any form of the character', () => {
    expect(worthOf('角', '逐')).toBeGreaterThan(0);
    expect(worthOf('角', '洲')).toBe(0);
    expect(worthOf('以', '爲')).toBe(worthOf('以', '為'));
  });
  it('speak for what they go on with', () => expect(worthAcross('覓', '食')).toBeGreaterThan(0));
});
