import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const STORY =
  'The harbour will close for a week from Monday, the port authority said, because the dredger has broken down again.\n\nNobody in the town believes that a week will be enough, and the fishermen have said so.';
const read = (
  head: string,
  tail = '',
): { authors?: readonly string[]; publisher?: string; editors?: readonly string[] } =>
  valuesOf(inferFields(readArticle(`${head}\n\n${STORY}${tail}\n`, { format: 'plain' })));

describe('the credits above and below a story are read as one block', () => {
  it('knows a name by what stands beside it', () => {
    expect(read('Harbour shut for a week\n\nÍñigo Zubieta / Laia Pujolràs\nGirona - 1 Feb 2024').authors).toEqual([
      'Íñigo Zubieta',
      'Laia Pujolràs',
    ]);
    expect(read('Harbour shut for a week\n\nOona Kvist\nEnvironment reporter\n1 Feb 2024').authors).toEqual([
      'Oona Kvist',
    ]);
    expect(read('Harbour shut for a week\n\nOona Kvist, port editor, and Imre Szabo\n1 Feb 2024').authors).toEqual([
      'Oona Kvist',
      'Imre Szabo',
    ]);
  });

  it('knows a house by its place, though no word says that it is one', () => {
    expect(read('THE LOCHABER ARGUS | MONDAY 29 JUNE 2020 | PAGE 7\n\nHarbour shut for a week').publisher).toBe(
      'THE LOCHABER ARGUS',
    );
    expect(read('Harbour shut for a week\n\nOona Kvist | The Sable River Project\n1 Feb 2024').publisher).toBe(
      'The Sable River Project',
    );
    expect(read('Harbour shut for a week\n\nBy PA Reporter\n2 Feb 2022').publisher).toBe('PA');
    expect(
      read('Harbour shut for a week\n\n2 Feb 2022', '\n\nThis article was produced by the Tidal News Project.')
        .publisher,
    ).toBe('Tidal News Project');
  });

  it('knows labels without a colon, sections with a place, titles of people', () => {
    const found = read('Harbour shut for a week\n\ntexte et photos Solène Marquer\n\n1 Feb 2024');
    expect(found).toMatchObject({ authors: ['Solène Marquer'] });
    expect(found.publisher).toBeUndefined();
    expect(read('Kultur & Leben | Bad Wimmersheim\n\nHarbour shut for a week\n\n1 Feb 2024').publisher).toBeUndefined();
    expect(read('Harbour shut for a week\n\nwith Dr Ines Calloway\n\n27/06/2021').publisher).toBeUndefined();
  });

  it('leaves places, sections, offices and schools what they are', () => {
    const place = read('Harbour shut for a week\n\nOona Kvist, La Habana\n1 Feb 2024');
    expect(place).toMatchObject({ authors: ['Oona Kvist'] });
    expect(place.publisher).toBeUndefined();
    expect(read('Harbour shut for a week\n\n22 November 2024 Port Authority Week').authors).toBeUndefined();
    expect(read('Harbour shut for a week\n\nOona Kvist, University of Riga\n1 Feb 2024').publisher).toBeUndefined();
    expect(read('Harbour shut for a week\n\nKochi, Sept 12, 2023').publisher).toBeUndefined();
  });

  it('does not take photographers and those whom to ask for authors', () => {
    expect(
      read('Harbour shut for a week\n\nUn reportage de Uxía Castiñeira con fotografías de Brais Rouco\n6 Oct 2019')
        .authors,
    ).toEqual(['Uxía Castiñeira']);
    expect(
      read('Harbour shut for a week\n\n2 Feb 2022', '\n\nFor more information:\nOffice of Ports, Oona Kvist').authors,
    ).toBeUndefined();
  });

  it('reads texts without spaces the same way', () => {
    const text =
      '港の閉鎖、一週間\n\n月刊まちあるき 2022年7月1日\n写真・文　乾あゆみ\n\n港は月曜日から一週間閉鎖されると港湾局が発表した。浚渫船がまた故障したためである。';
    expect(valuesOf(inferFields(readArticle(text, { format: 'plain' })))).toMatchObject({
      authors: ['乾あゆみ'],
      publisher: '月刊まちあるき',
      published: '2022-07-01',
    });
  });
});
