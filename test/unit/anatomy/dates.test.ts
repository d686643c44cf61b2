import { describe, expect, it } from 'vitest';
import { datesIn, fold, isoOf } from '../../../src/anatomy';

const isoIn = (text: string, language?: string) => {
  const hit = datesIn(fold(text), language)[0];
  return hit && isoOf(hit);
};

describe('dates as texts state them', () => {
  it.each([
    ['2020-04-03 02:02', '2020-04-03T02:02'],
    ['2020/4/3 2:02', '2020-04-03T02:02'],
    ['APA0312 2024-02-19/13:07', '2024-02-19T13:07'],
    ['blog/2024-02-19/bridge', undefined],
    ['2024-01-02T10:15:30+09:00', '2024-01-02T10:15:30+09:00'],
    ['2024-01-02T10:15:30Z', '2024-01-02T10:15:30Z'],
    ['Tue, 02 Jan 2024 10:15:00 +0000', '2024-01-02T10:15:00+00:00'],
    ['입력 2024.01.02 10:15', '2024-01-02T10:15'],
    ['2024년 1월 2일 오후 3시 20분', '2024-01-02T15:20'],
    ['2024年1月2日 10:15', '2024-01-02T10:15'],
    ['２０２４年１月２日（火）１０時１５分', '2024-01-02T10:15'],
    ['令和6年1月2日', '2024-01-02'],
    ['民國113年1月2日', '2024-01-02'],
    ['二〇二四年一月二日', '2024-01-02'],
    ['Publié le 2 janvier 2024 à 10h15', '2024-01-02T10:15'],
    ['1er mars 2024', '2024-03-01'],
    ['Veröffentlicht am 2. Januar 2024, 10:15 Uhr', '2024-01-02T10:15'],
    ['02.01.2024 10.15 Uhr', '2024-01-02T10:15'],
    ['Опубликовано 2 января 2024 г.', '2024-01-02'],
    ['2 de enero de 2024 a las 10:15', '2024-01-02T10:15'],
    ['2 ENE 2024 - 10:15 CET', '2024-01-02T10:15+01:00'],
    ['Jan. 2, 2024 3:20 PM', '2024-01-02T15:20'],
    ['Updated 10:15 AM ET, Tue January 2, 2024', '2024-01-02T10:15'],
    ['January 2nd, 2024', '2024-01-02'],
    ['ngày 2 tháng 1 năm 2024', '2024-01-02'],
    ['2 Ocak 2024', '2024-01-02'],
    ['2 stycznia 2024', '2024-01-02'],
    ['٢ يناير ٢٠٢٤', '2024-01-02'],
    ['2024. január 2.', '2024-01-02'],
    ['23/04/2024', '2024-04-23'],
    ['4/23/2024', '2024-04-23'],
  ])('%s', (text, iso) => {
    expect(isoIn(text)).toBe(iso);
  });

  it('03/04/2024 is decided by the language, or by nobody', () => {
    expect(isoIn('03/04/2024')).toBeUndefined();
    expect(isoIn('03/04/2024', 'en')).toBeUndefined();
    expect(isoIn('03/04/2024', 'fr')).toBe('2024-04-03');
    expect(isoIn('03/04/2024', 'en-US')).toBe('2024-03-04');
  });

  it.each([
    '30 February 2024',
    '2023-02-29',
    '2024-13-01',
    'version 2.10.2024.1',
    '02.01.24',
    'in 1984',
    'May 2024',
    '12:30',
  ])('%s is no day', (text) => {
    expect(isoIn(text)).toBeUndefined();
  });

  it('a day without its year waits for one', () => {
    expect(datesIn('LONDON, Jan 2 (AP) —')).toMatchObject([{ month: 1, day: 2 }]);
    expect(datesIn('新华社北京1月2日电')).toMatchObject([{ month: 1, day: 2 }]);
  });

  it('month words that cross languages', () => {
    expect(isoIn('2 listopada 2024', 'pl')).toBe('2024-11-02');
    expect(isoIn('2 listopada 2024', 'hr')).toBe('2024-10-02');
  });
});
