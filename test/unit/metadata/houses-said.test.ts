import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const TITLE = 'The old bridge will be repaired before winter';
const STORY =
  'The council decided on Tuesday that the old bridge across the river would be repaired before the winter comes.\n\nResidents had asked for the work for many years, and most of them said that they were glad to hear of it.';
const KANJI_TITLE = '古い橋、冬までに修復へ';
const KANJI =
  '町は火曜日、川にかかる古い橋を冬までに直すことを決めた。住民は長く工事を求めていたという。\n\n「うれしい」と住民は話した。工事は来月から始まり、年内に終わる予定だ。';
const HANZI_TITLE = '老桥将在入冬前修缮';
const HANZI =
  '市议会周二决定，在冬天到来之前修缮河上的老桥，尽管工程费用不低。居民们多年来一直希望开工。\n\n多数居民表示，听到这个消息感到高兴。工程将于下月开始，预计年底前完成。';
type Fields = ReturnType<typeof valuesOf>;
const read = (text: string): Fields => valuesOf(inferFields(readArticle(text, { format: 'plain' })));
const headed = (head: string, tail = '', story = STORY, title = TITLE): Fields => read(`${title}\n\n${head}\n\n${story}\n\n${tail}`.trim()); // prettier-ignore
const BY = 'By Jane Doe\n\nMarch 4, 2024';

describe('a text says whose it is', () => {
  it.each([
    ['KFF Health News', 'KFF Health News is a national newsroom that produces in-depth journalism.'],
    ['Ground Rent', 'Thanks for reading Ground Rent! Subscribe for free to receive new posts.'],
    ['Tages-Anzeiger', 'Dieser Artikel erschien zuerst im Tages-Anzeiger.'],
    ['The Irish Times', '© 2024 The Irish Times DAC'],
    ['El Espectador', 'Lea más noticias en El Espectador'],
    ['APA', '(APA, red)'],
  ])('%s, below the story', (house, tail) => {
    expect(headed(BY, tail).publisher).toBe(house);
  });

  it.each([
    ['The Hindu', 'March 4, 2024\n\nThe Hindu Bureau'],
    ['Passauer Neue Presse', 'Von Vroni Obermüller\nPassauer Neue Presse, 13.05.2024, Seite 19'],
    ['Journal Métro', 'Zachary Thibodeau - Initiative de journalisme local\n15 novembre 2024\nJournal Métro'],
    ['La Jornada', 'Jane Doe\nPeriódico La Jornada\nMarch 4, 2024'],
  ])('%s, without its newsroom or what it is', (house, head) => {
    expect(headed(head).publisher).toBe(house);
  });

  it('above its headline, with what it says of itself', () => {
    expect(read(`Reporterre, le média de l'écologie\n\n${TITLE}\n\n${BY}\n\n${STORY}`).publisher).toBe('Reporterre');
  });

  it('in a sentence behind who wrote it', () => {
    const found = headed('Jane Doe, for Cuaderno Vegetal. March 4, 2024.');
    expect([found.publisher, found.published]).toEqual(['Cuaderno Vegetal', '2024-03-04']);
  });

  it('and when it was first published', () => {
    const found = headed('Jane Doe, The Canadian Press', 'This report by The Canadian Press was first published May 22, 2024.'); // prettier-ignore
    expect([found.publisher, found.published]).toEqual(['The Canadian Press', '2024-05-22']);
  });

  it('where a release tells of who published it', () => {
    const release = `COMUNICADO DE PRENSA\n\nPanamá, 3 de septiembre de 2024\n\n${TITLE}\n\n${STORY}\n\nSobre Acueductos del Istmo\nAcueductos del Istmo S.A. abastece a doscientos mil hogares.`;
    expect(read(release).publisher).toBe('Acueductos del Istmo');
  });

  it('or is headed by its name', () => {
    const release = (head: string): Fields => read(`${head}\n\n${TITLE}\n\n${STORY}`);
    expect(release('Pressemitteilung der Stadt Wettringhausen\nNr. 118 vom 1. April 2024')).toMatchObject({ title: TITLE, publisher: 'Stadt Wettringhausen' }); // prettier-ignore
    expect(release('Communauté de communes du Haut-Vallon\nCommuniqué de presse\nLe 3 juillet 2024')).toMatchObject({ title: TITLE, publisher: 'Communauté de communes du Haut-Vallon' }); // prettier-ignore
  });

  it('and before the name of its reporter, where no spaces are written', () => {
    const found = headed('2024-10-18 16:27\n\n采写：南都记者 邬嘉明', '', HANZI, HANZI_TITLE);
    expect([found.publisher, found.authors]).toEqual(['南都', ['邬嘉明']]);
  });

  it('or its desk', () => {
    expect(headed('2024年3月29日 午前7時00分\n福井新聞ONLINE', '', KANJI, KANJI_TITLE).publisher).toBe('福井新聞');
    const found = headed('富士見新聞社　報道部　槙野千夏\n公開日：2024.04.03', '', KANJI, KANJI_TITLE);
    expect([found.publisher, found.authors]).toEqual(['富士見新聞社', ['槙野千夏']]);
  });
  it('by its whole name, where an article belongs to it', () => {
    const release = `Communiqué de presse\nRennes, le 18 juin 2024\n\nLa Poste teste la livraison par vélo\n\n${STORY}\n\nÀ propos de La Poste\nLa Poste distribue dix milliards d'objets par an.`;
    expect(read(release).publisher).toBe('La Poste');
  });

  it('and a service of reporters is one', () => {
    const found = headed('Alastair Pym, Local Democracy Reporting Service\n22 February 2024');
    expect(found.publisher).toBe('Local Democracy Reporting Service');
  });
});

describe('no house', () => {
  it.each([
    ['the number of a release', `OTS0187, 4. Juli 2024, 17:21\n\n${TITLE}\n\nVon Jane Doe\n\n${STORY}`],
    ['a state', `${TITLE}\n\nEstado de México / 27.05.2024 13:05:44\nPor: Jane Doe\n\n${STORY}`],
    ['two hands', `${TITLE}\n\n${BY}\n\n${STORY}\n\n(FIN) NDP/JCB\n\nPublicado: 20/3/2024`],
    ['a section and its county', `${TITLE}\n\nEnvironnement, Aude\nPublié le 12/04/2024\nJane Doe\n\n${STORY}`],
    ['a day of the week', `Published: Thursday | March 28, 2024 | 12:08 AM\n\nJane Doe\n\n${TITLE}\n\n${STORY}`],
    ['where it is filed', `${TITLE}\n\nMarch 4, 2024 · Jane Doe · Balkon, Tomaten\n\n${STORY}`],
    ['a kind of text and its subject', `Interview zum Unwetter\n\n${TITLE}\n\n${BY}\n\n${STORY}`],
    ['how a text is', `Emotionales Interview\n\n${TITLE}\n\n${BY}\n\n${STORY}`],
    ['a game', `${TITLE}\n\nNews-Quiz\n\n${BY}\n\n${STORY}`],
    [
      'the photographer with the agency',
      `${TITLE}\n\n${BY}\n\nMario Voigt (links)Quelle: Hannes Albert/dpa\n\n${STORY}`,
    ],
    ['that of a picture', `${TITLE}\n\nEin Bild von ihm als Arzt. (Quelle: Truth Social)\n\n${BY}\n\n${STORY}`],
    ['what can be read on', `${TITLE}\n\n${BY}\n\n${STORY}\n\nRead more on Climate`],
  ])('is %s', (_, text) => {
    expect(read(text).publisher).toBeUndefined();
  });
});

describe('who wrote it', () => {
  it('stands before an office of a region, without a sign between', () => {
    const found = headed('Owen Bracegirdle North of England correspondent\nThu 7 Mar 2024 15.42 GMT');
    expect(found.authors).toEqual(['Owen Bracegirdle']);
  });

  it('is glued to the day', () => {
    expect(headed('佐藤真琴2024年2月22日 10時00分', '', KANJI, KANJI_TITLE)).toMatchObject({
      authors: ['佐藤真琴'],
      published: '2024-02-22T10:00',
    });
  });

  it('stands before an account', () => {
    expect(headed('By Millie Garthwaite @MGarthwaiteNE Reporter\n6th February 2024').authors).toEqual(['Millie Garthwaite']); // prettier-ignore
  });

  it('stands between the day and the comments', () => {
    const found = headed('August 17, 2023 by Petra Lindqvist-Moore 32 Comments');
    expect([found.authors, found.published]).toEqual([['Petra Lindqvist-Moore'], '2023-08-17']);
  });

  it('is nobody who took a picture', () => {
    const [first, second] = STORY.split('\n\n');
    const found = read(`${TITLE}\n\nMarch 4, 2024\n\nResistencia, 4 March (AP) -- ${first}\n\n(Gervasio Etxeberria / Colpisa)\n\n${second}\n\n${second}`); // prettier-ignore
    expect(found.authors).toBeUndefined();
  });

  it('took the pictures, too', () => {
    expect(headed('2023年10月9日\n\n写真と文　佐藤真琴', '', KANJI, KANJI_TITLE).authors).toEqual(['佐藤真琴']);
  });
});
