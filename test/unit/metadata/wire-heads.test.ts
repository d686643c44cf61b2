import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata';

const EN = 'The county archive opened its new reading room on Monday, after two years of work. The archivist said that visitors may order papers by telephone until the end of the year.'; // prettier-ignore
const DE = 'Das Kreisarchiv hat am Montag nach zwei Jahren Arbeit seinen neuen Lesesaal eröffnet. Die Archivarin sagte, dass Besucher die Akten auch telefonisch bestellen können.'; // prettier-ignore
const FR = 'Les archives du département ont ouvert lundi leur nouvelle salle de lecture, après deux ans de travaux. Les visiteurs peuvent commander les dossiers par téléphone.'; // prettier-ignore
const read = (text: string) => {
  const { authors, editors, publisher, published } = inferFields(readArticle(text, { format: 'plain' }));
  return {
    authors: authors?.value,
    editors: editors?.value,
    publisher: publisher?.value,
    published: published?.value.slice(0, 10),
  };
};

describe('wires and newsrooms at the head and the foot', () => {
  it.each([
    ['By Ruth Okafor\nGazette Staff Writer', 'Gazette'],
    ['By Ruth Okafor\nGazette Senior Reporter', 'Gazette'],
  ])('%j: the house before its staff', (head, publisher) => {
    expect(read(`Archive opens\n\n${head}\n\nMay 21, 2024\n\n${EN}\n`)).toMatchObject({ authors: ['Ruth Okafor'], publisher }); // prettier-ignore
  });

  it('what somebody is, is no house', () => {
    expect(read(`Archive opens\n\nBy Ruth Okafor\nSenior Staff Writer\n\n${EN}\n`).publisher).toBeUndefined();
  });

  it('a sign-off in brackets ends where a sentence of its own begins', () => {
    const foot = '(Reporting by Ruth Okafor; Editing by Paul Lindqvist. Readers may write to the desk at any hour.)';
    expect(read(`Archive opens\n\n${EN}\n\n${EN}\n\n${foot}\n`)).toMatchObject({
      authors: ['Ruth Okafor'],
      editors: ['Paul Lindqvist'],
    });
  });

  it('an agency glued to the place', () => {
    expect(read(`La salle ouvre\n\nAPA-Ouagadougou (Burkina Faso) 28 avril 2021 - ${FR}\n`)).toMatchObject({
      publisher: 'APA',
      published: '2021-04-28',
    });
  });

  it('a place of two names is no agency', () => {
    expect(read(`Neuer Lesesaal\n\nBad-Elster, 28. April 2021 - ${DE}\n`).publisher).toBeUndefined();
  });

  it('who signs above and below what the wire carries', () => {
    const text = `Bundespolizeiinspektion Rostock\n\nPOL-HRO: Neuer Lesesaal\n\nRostock (ots) - ${DE}\n\nRückfragen bitte an:\n\nBundespolizeiinspektion Rostock\nTelefon: 0381 1234\n`; // prettier-ignore
    expect(read(text).publisher).toBe('Bundespolizeiinspektion Rostock');
  });

  it('a headline is found below a kicker', () => {
    const { title } = inferFields(
      readArticle(`REPORTAGE\n\nBy Ruth Okafor\nMay 21, 2024\n\nArchive opens its doors to the town\n\n${EN}\n`, {
        format: 'plain',
      }),
    );
    expect(title?.value).toBe('Archive opens its doors to the town');
  });
});

describe('what stands on the page and is not the house', () => {
  const STORY = `${EN}\n\nMost of the papers were kept in the cellar of the town hall until the flood of the spring.\n\nThe town paid for half of the work.`;
  it.each([
    ['a day', 'Originally published in March 2022. Last updated on December 20, 2024.'],
    ['a button', 'Share Bulletin post on:'],
    ['who took the pictures', '(Photos by Associated Press)'],
  ])('%s', (_, line) => {
    expect(read(`Archive opens\n\nBy Ruth Okafor\n\n${line}\n\n${STORY}\n`).publisher).toBeUndefined();
  });

  it.each([
    'Visitors wait in front of the new archive on Monday. Florian Gonne (REUTERS)',
    'Visitors wait in front of the new archive. © Axel Heim/dpa',
    'The old archive before the flood came in. (Source: Truth Social)',
  ])('whose picture it is: %s', (caption) => {
    expect(read(`Archive opens\n\n${caption}\n\n${EN}\n\n${caption}\n\n${STORY}\n`).publisher).toBeUndefined();
  });

  it('an agency that signs a sentence does sign', () => {
    expect(read(`Archive opens\n\n${EN} (AP)\n\nMore stories from the town\n`).publisher).toBe('AP');
  });

  it('a company is no "Inc"', () => {
    expect(
      read(`Archive opens\n\n${STORY}\n\n©2025 iEntry, Inc. All rights reserved. Privacy Policy | Legal\n`).publisher,
    ).toBeUndefined();
  });

  it('a school whose letters read like a preposition', () => {
    const table = `${EN}\n\n$175,000\n\nMIT Sloan School of Management\n\n${STORY}`;
    expect(read(`Archive opens\n\nBy Ruth Okafor\n\n${table}\n`).publisher).toBeUndefined();
  });
});

it('a dateline says which of two figures in the front matter is its day', () => {
  const dated = (date: string) =>
    inferFields(readArticle(`---\ntitle: A\ndate: ${date}\n---\n\nDUNMOUTH, June 5 (Reuters) - ${EN}\n`, { format: 'markdown' })).published?.value; // prettier-ignore
  expect(dated('5/6/2024')).toBe('2024-06-05');
  expect(dated('6/5/2024')).toBe('2024-06-05');
  expect(dated('7/6/2024')).toBeUndefined();
});
