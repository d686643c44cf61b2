import { describe, expect, it } from 'vitest';
import { worthAcross, worthOf } from '../../../src/encoding/converter/words';
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

describe('words, for torn characters', () => {
  it('speak for what they end with, in any form of the character', () => {
    expect(worthOf('角', '逐')).toBeGreaterThan(0);
    expect(worthOf('角', '洲')).toBe(0);
    expect(worthOf('以', '爲')).toBe(worthOf('以', '為'));
  });
  it('speak for what they go on with', () => expect(worthAcross('覓', '食')).toBeGreaterThan(0));
});
