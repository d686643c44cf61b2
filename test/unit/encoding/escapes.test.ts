import { describe, expect, it } from 'vitest';
import { findCodec } from '../../../src/encoding';
import { fix } from '../../../src/review';

const mend = (text: string): string => fix({ text, format: 'plain' }, { only: ['encoding/*'], safety: 'review' }).text;
/** Letters and signs beyond ASCII as escapes of the bytes of a page. */
const escaped = (text: string, page: string, sign: string): string =>
  text.replace(/[^\0-\x7f]/g, (c) => {
    const byte = findCodec(page)!.encode(c).bytes[0]!.toString(16);
    return sign + (sign === '=' ? byte.toUpperCase() : byte);
  });

describe('escapes of a page of a byte a letter', () => {
  it.each([
    ['windows-1252', '“We’re sorry,” said the director’s office — but it’s the roof’s fault.'],
    ['windows-1252', 'Les élèves du collège ont été invités à découvrir l’œuvre avant sa fermeture ; ça plaît déjà.'],
    ['windows-1252', '„Das Dach müsste längst ausgetauscht werden“, erklärte Käthe Größler über die Schäden.'],
    ['windows-1250', 'Dyrektorka powiedziała, że dach należałoby wymienić już dziś, bo woda cieknie na księgi.'],
    ['iso-8859-2', 'Dyrektorka powiedziała, że dach należałoby wymienić już dziś, bo woda cieknie na księgi.'],
    ['windows-1250', 'Střecha už několik let protéká a ředitelka říká, že další odklad by byl příliš drahý.'],
  ])('are read in the one that suits them all: %s, %s', (page, truth) => {
    for (const sign of ['=', '\\x', '%']) expect(mend(escaped(truth, page, sign))).toBe(truth);
  });
  it.each([
    'We set timeout=92s and delay=93s, then width=94 for the load. It ran with rate=97 and b=84.',
    'Of the first run it=92s, of the second it is more.',
    'Some 50%ACs were sold, 20%DE and %98x of them; up 5%E9 over.',
    'The byte \\x92 is the apostrophe of Windows, \\x93 and \\x94 open and close.',
  ])('are none in figures, shares and lessons: %s', (sound) => {
    expect(mend(sound)).toBe(sound);
  });
});
