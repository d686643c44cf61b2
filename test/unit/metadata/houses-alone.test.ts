import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { valuesOf } from '../../../src/metadata/inferred';
import { inferFields } from '../../../src/metadata/infer-body';

const STORY =
  'Le conseil municipal a décidé mardi que le vieux pont sur la rivière serait réparé avant que vienne l’hiver, malgré le coût des travaux.\n\nLes habitants demandaient ces travaux depuis longtemps, et la plupart se sont dits heureux de la nouvelle annoncée par le maire.';
const HEAD = 'Le vieux pont sera réparé avant l’hiver\n\nPar Maëlle Guézennec\n\nPublié le 4 mars 2024 à 12:00';
const publisher = (text: string): string | undefined => valuesOf(inferFields(readArticle(text, { format: 'plain' }))).publisher; // prettier-ignore
const article = (end: string, head = HEAD): string => `${head}\n\n${STORY}\n\n${end}`;

describe('a house alone as the last line', () => {
  it.each(['Tramontane', 'Le Phare breton', 'La Gaceta del Duero', '街角ジャーナル', 'Pfälzer Merkur'])(
    '%s',
    (house) => {
      expect(publisher(article(house))).toBe(house);
    },
  );

  it.each([
    ['a place', 'Perpignan'],
    ['a field', 'Culture'],
    ['what the story writes small', 'Rivière'],
    ['a person', 'Camille Bochatay'],
    ['a sentence', 'Le pont rouvre.'],
    ['one topic of several', 'Pont\n\nTravaux\n\nTramontane'],
    ['how a text takes its leave', 'Merci'],
  ])('is not %s', (_, end) => {
    expect(publisher(article(end))).toBeUndefined();
  });

  it('is none where nobody signs at the head: it may be who wrote it', () => {
    expect(publisher(article('Tramontane', 'Le vieux pont sera réparé avant l’hiver\n\nPublié le 4 mars 2024'))).toBeUndefined(); // prettier-ignore
  });
});

describe('a house among others', () => {
  const head = 'The old bridge will be repaired before winter\n\nBy Jane Doe, Valley Lantern\n\nMarch 4, 2024\n\n';
  const story = 'The council decided on Tuesday that the old bridge across the river would be repaired before the winter comes.\n\nResidents had asked for the work for many years, and most of them said that they were glad to hear of it.'; // prettier-ignore

  it('that only its capitals make one is read in a text by itself', () => {
    expect(publisher(head + story)).toBe('Valley Lantern');
  });

  it('and not where buttons and topics of the page stand around it', () => {
    expect(publisher(`${head}${story}\n\nBridges\n\nRivers\n\nGet started today\n\nJoin the club`)).toBeUndefined();
  });

  it('is read there, too, where it is known', () => {
    expect(publisher(`${head.replace('Valley Lantern', 'Reuters')}${story}\n\nBridges\n\nRivers\n\nGet started today\n\nJoin the club`)).toBe('Reuters'); // prettier-ignore
  });

  it('is no heading of the site, and the house itself where its subscription is named', () => {
    expect(publisher(`News\nMarch 4, 2024\n\nThe old bridge will be repaired before winter\n\nBy Jane Doe\n\n${story}`)).toBeUndefined(); // prettier-ignore
    expect(publisher(`Tagesspiegel Plus\n\n${HEAD.replace('Par', 'Von').replace('Publié le 4 mars 2024 à', '04.03.2024,')}\n\n${STORY}`)).toBe('Tagesspiegel'); // prettier-ignore
  });
});
