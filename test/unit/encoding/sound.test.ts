import { describe, expect, it } from 'vitest';
import { findCodec } from '../../../src/encoding';
import { fix, review } from '../../../src/review';

const rulesOf = (text: string): string[] =>
  review({ text, format: 'plain' }, { only: ['encoding/*'] }).findings.map((f) => f.rule);

describe('sound text that some page makes something likelier of', () => {
  it.each([
    ['an alphabet in pairs', 'АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФф'],
    ['an alphabet in pairs, apart', 'Áá Čč Ďď Éé Ňň Óó Ôô Ŕŕ'],
    ['letters in both cases', 'ÄÖÜ äöü ß €'],
    ['what the Mac types with the option key', 'Ω≈ç√∫˜µ≤≥÷ åß∂ƒ©˙∆˚¬…æ œ∑´®†¥¨ˆøπ“‘'],
    ['numbers', 'N° 1, n° 2,'],
    ['Albanian', 'Kjo është e vërtetë. Në mëngjes pi kafe me qumësht.'],
    ['Albanian days', 'e martë, 16 nëntor 2004 në 7:13'],
    ['Chuvash with letters of Latin', 'Чăваш чĕлхи: ĕç, çĕр, хула'],
    ['Kashubian', 'ùczba'],
    ['ÿ in French', 'l’haÿ-les-roses, faÿ, ghÿs, croÿ'],
    ['operators', 'Ĵ² = j(j+1)ħ²; Î²; Ô†;'],
    ['capitals of Portuguese', 'FÃ clube oficial; SÃ'],
    ['an alphabet of Korean', 'ㅂ ㅅ ㅇ ㅈ'],
    ['Albanian in passing', 'në mbrëmje, kryeministri'],
    ['Belarusian', 'Ўладзімір Караткевіч сказаў'],
    ['marks of stress', '— за́мок; му́ка/мука́; бо́льшая'],
    ['a dagger behind a name', 'Ola Nordmann † i fjor, den gamle mannen var med.'],
    ['low and high marks of quotation', 'er sagte„so” und ging'],
    ['a space left out before a mark', 'så sade Sanford att han”ljuger, för min del'],
    ['characters that stand twice', '今天給那投影機射得我眼濛濛，於是我們回家。'],
    ['squares of Greek', 'Α² + Β² = Γ²; ∠ABC = 90°; Π ≈ 3,14159…'],
    ['marks that open and close', 'Ñoquis «alla romana»'],
    ['a word that breaks off', 'Per… però non so perché.'],
    ['a capital within two words', 'НиколаЂорђевић'],
    [
      'cries with a character of its own page between',
      '那无可耻的事了。唉！伤心呀！\n\n杀呀！杀呀！杀呀！于今的人，都说中国此时贫弱极了。',
    ],
    ['a hard sign between marks of quotation', 'Реклама в «Ъ» www.kommersant.ru/ad'],
  ])('%s', (_, text) => expect(rulesOf(text)).toEqual([]));

  it('is not taken for Chinese at random, and Chinese that was misread is put back', () => {
    const text = '市议会批准了新图书馆';
    const shown = findCodec('macintosh')!.decode(findCodec('gbk')!.encode(text).bytes).text;
    expect(fix({ text: shown, format: 'plain' }, { only: ['encoding/*'], safety: 'review' }).text).toBe(text);
  });
});
