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

const EN =
  'The council decided on Tuesday that the old bridge across the river would be repaired before the winter comes.\n\nResidents had asked for the work for many years, and most of them said that they were glad to hear of it.';
const fields = (text: string): ReturnType<typeof valuesOf> =>
  valuesOf(inferFields(readArticle(text, { format: 'plain' })));

describe('a masthead', () => {
  it('is one word that the last lines name again, and no headline', () => {
    const text = `Ground Rent\n\nWhat the census missed about renters\n\nBy Jane Doe\nApril 9, 2024\n\n${EN}\n\nThanks for reading Ground Rent!`;
    expect(fields(text)).toMatchObject({ publisher: 'Ground Rent', title: 'What the census missed about renters' });
  });

  it.each(['Boletín Despacio #61', 'La Hulotte verte, n° 47, septembre 2023'])(
    'has the number of its issue behind it: %s',
    (line) => {
      expect(publisher(`${line}\n\nUn an sans téléphone à la campagne\n\npar Gaspard Ollivier\n\n${STORY}`)).toBe(line.replace(/,? (?:#|n°).*/, '')); // prettier-ignore
    },
  );

  it('stands above the day', () => {
    expect(publisher(`Escale\n\nVendredi 22 mars 2024\n\nLe patois revient à la cure du village\n\nPar Gaspard Ollivier\n\n${STORY}`)).toBe('Escale'); // prettier-ignore
  });

  it('is not its own tagline', () => {
    expect(publisher(`La Gruyère\nLe journal du Sud fribourgeois\n\nVendredi 22 mars 2024\n\nLe patois revient à la cure\n\n${STORY}`)).toBe('La Gruyère'); // prettier-ignore
  });

  it('is no kicker that nothing else shows to be one', () => {
    expect(
      publisher(`Wohnträume\n\nWas der Zensus über Mieter verschweigt\n\nVon Jane Doe\n\n${STORY}`),
    ).toBeUndefined();
  });
});

describe('whose text it is', () => {
  it('says what is known below rather than a place behind the name', () => {
    const text = `Bergbahnen streiten um den letzten Schnee\n\nReto Zgraggen, Andermatt\n27.02.2024, 05.30 Uhr\n\n${STORY}\n\nNZZ`;
    expect(fields(text)).toMatchObject({ publisher: 'NZZ', authors: ['Reto Zgraggen'] });
  });

  it.each([
    [
      'NEWS PROVIDED BY\nLodestar Freight Holdings, Inc.\nFeb 05, 2024, 08:30 ET',
      'SOURCE Lodestar Freight Holdings, Inc.',
      /^Lodestar Freight/,
    ],
    [
      'NOTA DE PRENSA',
      'Para más información:\nGabinete de comunicación de Lodestar Freight\nprensa@lodestar.example',
      /^Lodestar Freight$/,
    ],
    ['COMMUNIQUÉ DE PRESSE', 'À propos de Lodestar Freight\nFondée en 2017.', /^Lodestar Freight$/],
    [
      '22.04.2024 – 10:05',
      'Original-Content von: Lodestar Freight, übermittelt durch news aktuell',
      /^Lodestar Freight$/,
    ],
  ])('a release says: %s', (head, end, house) => {
    const { publisher: got, authors } = fields(
      `${head}\n\nLodestar Freight names chief operating officer\n\n${EN}\n\n${end}`,
    );
    expect(got).toMatch(house);
    expect(authors).toBeUndefined();
  });

  it('is not the reporter of the house: 獨立媒體記者', () => {
    expect(publisher('離島快輪末班提早 居民促保留\n\n撰文：獨立媒體記者 戚詠琳\n2024-12-06\n\n離島快輪的末班船下月起提早半小時開出，居民擔心夜歸時無船可搭，促請當局保留現有班次。')).toBe('獨立媒體'); // prettier-ignore
  });
});

describe('who wrote it', () => {
  it.each([
    ['【大公報訊】記者湯嘉平報道：', '湯嘉平'],
    ['【大公報訊】', undefined],
  ])('%s', (slug, name) => {
    expect(fields(`社福機構電費補貼下月接受申請\n\n2024-09-10\n\n${slug}社會福利署昨日公布，社福機構的電費補貼下月起接受申請，預料約三百間機構受惠。`).authors).toEqual(name ? [name] : undefined); // prettier-ignore
  });

  it('stands behind a sign at the end', () => {
    expect(fields('登山道の倒木、ボランティアが撤去\n\n2023年10月29日\n\n台風で倒れた木がふさいでいた登山道で二十八日、地元の有志らが撤去作業を行い、およそ三時間で道を開いた。\n\n＝村井千代子記者').authors).toEqual(['村井千代子']); // prettier-ignore
  });

  it('is no button beside the name', () => {
    expect(fields('地銀再編、静かに始まった第2幕\n\n三田村 航 : 東洋経済 記者 著者フォロー\n2024/02/29 5:00\n\n地方銀行の再編が静かに始まっている。頭取たちは次の相手について口を閉ざしたままだ。').authors).toEqual(['三田村 航']); // prettier-ignore
  });

  it('stands in capitals below a standfirst', () => {
    expect(fields(`La Gruyère\n\nVendredi 22 mars 2024\n\nLe patois revient à la cure\n\nCHÂTEL-SUR-MONTSALVENS. Tous les jeudis, une douzaine d’anciens transmettent leur langue.\n\nBASTIEN MOREROD\n\n${STORY}`).authors).toEqual(['Bastien Morerod']); // prettier-ignore
  });

  it('stands behind a word for texts, and who heads the newsroom is an editor', () => {
    expect(fields(`Nos rivières, côté ombre\n\nTexte Delphin Roussarie, photos Célia Brun\nRédaction en chef : Armelle Vidalenc\n\nParu le 5 avril 2024\n\n${STORY}`)).toMatchObject({ authors: ['Delphin Roussarie'], editors: ['Armelle Vidalenc'] }); // prettier-ignore
  });

  it('is no edition of a paper', () => {
    expect(fields(`La scierie repart sans patron\n\nÉlodie Vuillemin - 15 février 2024\n\nL'Est Républicain | Édition de Montbéliard\n\n${STORY}`).authors).toEqual(['Élodie Vuillemin']); // prettier-ignore
  });
});
