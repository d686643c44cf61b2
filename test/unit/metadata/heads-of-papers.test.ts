import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata';

const EN = 'The county archive opened its new reading room on Monday, after two years of work. The archivist said that visitors may order papers by telephone until the end of the year.'; // prettier-ignore
const DE = 'Das Kreisarchiv hat am Montag nach zwei Jahren Arbeit seinen neuen Lesesaal eröffnet. Die Archivarin sagte, dass Besucher die Akten auch telefonisch bestellen können.'; // prettier-ignore
const FR = 'Les archives du département ont ouvert lundi leur nouvelle salle de lecture, après deux ans de travaux. Les visiteurs peuvent commander les dossiers par téléphone.'; // prettier-ignore
const read = (text: string) => {
  const { authors, publisher, published } = inferFields(readArticle(text, { format: 'plain' }));
  return [authors?.value.join('; '), publisher?.value, published?.value.slice(0, 10)];
};

describe('heads and feet of papers', () => {
  it.each<[string, string, (string | undefined)[]]>([
    [
      'an office behind a name, with no sign between',
      `Archive opens\n\nHattie Lockyer Environment editor\nThu 6 Jun 2024 06.00 BST\n\n${EN}\n`,
      ['Hattie Lockyer', undefined, '2024-06-06'],
    ],
    [
      'a house where the capitals of the name end',
      `Archive opens\n\nBy JORDAN PELLETIER The Fennimore Ledger\nFeb 3, 2024\n\n${EN}\n`,
      ['Jordan Pelletier', 'The Fennimore Ledger', '2024-02-03'],
    ],
    [
      'what an office is held in is no house',
      `Archive opens\n\nMay 21, 2024\nAuthor\nNomvula Dlakavu\nSenior Lecturer in Soil Science, Stellenbosch University\n\n${EN}\n`,
      ['Nomvula Dlakavu', undefined, '2024-05-21'],
    ],
    [
      'republished under a licence',
      `Archive opens\n\nBy Jane Holloway\n\n${EN}\n\nThis article is republished from The Conversation under a Creative Commons license. Read the original article.\n`,
      ['Jane Holloway', 'The Conversation', undefined],
    ],
    [
      'one of the newsroom',
      `Lesesaal eröffnet\n\nVon unserem Redaktionsmitglied Gerlinde Maurath\n22.09.23, 06:00\n\n${DE}\n`,
      ['Gerlinde Maurath', undefined, '2023-09-22'],
    ],
    [
      'who and when in brackets at the end',
      `Lesesaal eröffnet\n\n${DE}\n\nDer Umbau hat zwei Jahre gedauert und vier Millionen Euro gekostet, sagte sie. (Gudrun Ostenrieder, 3.5.2024)\n`,
      ['Gudrun Ostenrieder', undefined, '2024-05-03'],
    ],
    [
      'two figures of the year behind hyphens',
      `Les archives ouvrent\n\nBelga\nPublié le 03-04-24 à 14h12\n\n${FR}\n`,
      [undefined, 'Belga', '2024-04-03'],
    ],
    [
      'a masthead with a small adjective',
      `Les archives ouvrent\n\nCorentin Le Dantec\nLa Semaine bressane\nPublié le 22/03/2024 à 18h11\n\n${FR}\n`,
      ['Corentin Le Dantec', 'La Semaine bressane', '2024-03-22'],
    ],
  ])('%s', (_, text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});
