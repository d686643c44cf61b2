import { describe, expect, it } from 'vitest';
import { isPress } from '../../../src/anatomy';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const STORY =
  'Le conseil municipal a décidé mardi que le vieux pont sur la rivière serait réparé avant que vienne l’hiver, malgré le coût des travaux.\n\nLes habitants demandaient ces travaux depuis longtemps, et la plupart se sont dits heureux de la nouvelle annoncée par le maire.';
const TITLE = 'Le vieux pont sera réparé avant l’hiver';
const KANJI =
  '町は火曜日、川にかかる古い橋を冬までに直すことを決めた。住民は長く工事を求めていたという。\n\n「うれしい」と住民は話した。工事は来月から始まり、年内に終わる予定だ。';
const publisher = (text: string): string | undefined => valuesOf(inferFields(readArticle(text, { format: 'plain' }))).publisher; // prettier-ignore
const headed = (head: string, story = STORY, title = TITLE): string | undefined => publisher(`${title}\n\n${head}\n\n${story}`); // prettier-ignore

describe('a house that no word shows to be one', () => {
  it.each([
    ['Granit', 'Par Maëlle Guézennec\n\nGranit | 11 janvier 2022'],
    ['Saison', 'Par Maëlle Guézennec\n\nSaison – 7 octobre 2022'],
  ])('%s', (house, head) => {
    expect(headed(head)).toBe(house);
  });

  it.each([['デジタル三河', '[岡崎葵，デジタル三河]\n\n2024年1月21日']])(
    '%s where no spaces are written',
    (house, head) => {
      expect(headed(head, KANJI, '古い橋、冬までに修復へ')).toBe(house);
    },
  );

  it.each([
    ['a place', 'Par Maëlle Guézennec\n\nPerpignan | 11 janvier 2022'],
    ['a section', 'Par Maëlle Guézennec\n\nCulture | 11 janvier 2022'],
    ['who wrote it', 'Par Maëlle Guézennec | 11 janvier 2022'],
    ['anybody where nobody signs', 'Granit | 11 janvier 2022'],
  ])('is not %s', (_, head) => {
    expect(headed(head)).toBeUndefined();
  });
});

describe('no house', () => {
  const story = 'The council decided on Tuesday that the old bridge across the river would be repaired before the winter comes.\n\nResidents had asked for the work for many years, and most of them said that they were glad to hear of it.'; // prettier-ignore
  const title = 'The old bridge will be repaired before winter';
  const SIGNED = 'By Jane Doe\n\nMarch 4, 2024';
  it.each([
    ['the agency’s picture', `${SIGNED}\n\nCopyright AP Photo`],
    ['a place as another language calls it', 'Von Korbinian Thalhofer, München\n\n4. März 2024'],
    ['the edition', `${SIGNED}\n\nErschienen in der Ausgabe vom 4.3.2024`],
    ['the picture’s, behind ©', `${SIGNED}\n\n© ZUMA Press Wire / Imago Images`],
    [
      'the picture’s, behind its label',
      `${SIGNED}\n\nFederal Energy Agency in Sydney. Credit: Oliver Lane/RegionalHUB`,
    ],
    ['a button', `${SIGNED}\n\nShare this post`],
    ['what somebody has studied', 'By Jane Doe, MS, RD, FAND\n\nMarch 4, 2024'],
    ['a newsroom', 'by News Desk\n\nMarch 4, 2024'],
    ['the headline’s subject, where a text is filed', 'By Jane Doe\n\nPublished 2024-03-04 in Bridge'],
  ])('is %s', (_, head) => {
    const about = head.endsWith('Bridge') ? 'Bridge repaired before winter' : title;
    expect(headed(head, story, about)).toBeUndefined();
  });

  it('is any of several that labels below the headline name: they are those of pictures', () => {
    const listed = ['Onya', 'Sculpt', 'Lyfe'].map((name) => `${name}\n\nSource: ${name}\n\n${story}`).join('\n\n');
    expect(publisher(`${title}\n\n${SIGNED}\n\n${story}\n\n${listed}\n\nSource: Socialista`)).toBeUndefined();
  });

  it('but © with its year names who publishes, above the story, too', () => {
    expect(headed(`${SIGNED}\n\n© 2024 The Valley Times`, story, title)).toBe('The Valley Times');
  });

  it('and offers are no paper, though they end as one does', () => {
    expect(isPress('Deals & Angebote')).toBe(false);
    expect(isPress('Eifelbote')).toBe(true);
  });

  it('and a paper as the last line may name its edition and its page', () => {
    expect(publisher(`${title}\n\n${SIGNED}\n\n${story}\n\nLippische Landes-Zeitung, Ausgabe Detmold, Seite 11`)).toBe('Lippische Landes-Zeitung'); // prettier-ignore
  });

  it('and an agency with its desk is the agency', () => {
    expect(headed('Quelle: dpa Sport\n\n4. März 2024', story, title)).toBe('dpa');
  });
});
