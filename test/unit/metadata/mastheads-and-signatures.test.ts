import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata';

const EN = 'The county archive opened its new reading room on Monday, after two years of work. The archivist said that visitors may order papers by telephone until the end of the year.'; // prettier-ignore
const FR = 'Les archives du département ont ouvert lundi leur nouvelle salle de lecture, après deux ans de travaux. Les visiteurs peuvent commander les dossiers par téléphone.'; // prettier-ignore
const DE = 'Das Kreisarchiv hat am Montag nach zwei Jahren Arbeit seinen neuen Lesesaal eröffnet. Die Archivarin sagte, dass Besucher die Akten auch telefonisch bestellen können.'; // prettier-ignore
const ES = 'El archivo de la provincia abrió el lunes su nueva sala de lectura, después de dos años de obras. Los visitantes pueden pedir los expedientes por teléfono.'; // prettier-ignore
const JA = '県の文書館は月曜日、二年の工事を終えて新しい閲覧室を開いた。年末までは電話でも資料を請求できるという。利用は無料で、予約は要らない。'; // prettier-ignore

const TITLES = new Map([[JA, '新しい閲覧室が開く'], [FR, 'Une salle ouvre'], [ES, 'El archivo abre']]); // prettier-ignore

function read(text: string, format: 'plain' | 'markdown' = 'plain') {
  const { title, authors, editors, publisher, published } = inferFields(readArticle(text, { format }));
  return {
    title: title?.value,
    authors: authors?.value.join('; '),
    editors: editors?.value.join('; '),
    publisher: publisher?.value,
    published: published?.value,
  };
}

describe('mastheads', () => {
  it.each([
    ['among the buttons of its page', 'Valley Courier-Herald\nLocal News\nArchive opens its doors\nBy Ruth Okafor\nPosted Mar 14, 2023\nShare on Facebook\nShare on Twitter\nEmail this story', EN, 'Valley Courier-Herald', 'Archive opens its doors'], // prettier-ignore
    ['in capitals', 'EL ATRATEÑO\nEl archivo que nadie abrió\nPor: Juan Mosquera\nMarzo 3, 2022', ES, 'EL ATRATEÑO', 'El archivo que nadie abrió'], // prettier-ignore
    ['of an institute above a heading of its site', 'Institut des sciences du littoral\nActualités\nDes archives sous la mer\n07 décembre 2023', FR, 'Institut des sciences du littoral', 'Des archives sous la mer'], // prettier-ignore
    ['of an institute above its trail', 'National Institute of Coastal Studies\nHome / News and events\n\nThe archive remembers storms\n21 November 2023', EN, 'National Institute of Coastal Studies', 'The archive remembers storms'], // prettier-ignore
    ['with what it is below it', 'The Redstone Collegian\nThe student news site of Redstone College\nReading room opens to students\nImogen Vance, Staff Writer\nNovember 8, 2022', EN, 'The Redstone Collegian', 'Reading room opens to students'], // prettier-ignore
    ['of a town’s site', '磯辺市公式ホームページ\n\n閲覧室の利用時間が変わります\n\n更新日：2024年6月3日', JA, '磯辺市', '閲覧室の利用時間が変わります'], // prettier-ignore
    ['of who releases, below the day', '2024年2月15日\n国立研究開発法人低温材料研究機構\n\n極低温で割れない接着剤を開発', JA, '国立研究開発法人低温材料研究機構', '極低温で割れない接着剤を開発'], // prettier-ignore
  ])('%s', (_, head, story, publisher, title) => {
    expect(read(`${head}\n\n${story}\n\n${story}\n`)).toMatchObject({ publisher, title });
  });

  it('go before whose material was used', () => {
    const text = `Diario Maullín\nMundo | Sábado 27 de enero de 2024\n\nEl archivo abre otra vez\n\n${ES}\n\n${ES}\n\nCon información de AFP y Reuters\n`; // prettier-ignore
    expect(read(text).publisher).toBe('Diario Maullín');
  });

  it('are no headline whose words are many', () => {
    expect(read(`Zu viel Käse im Museum\nDer Kurator wollte Rahm, er bekam Rind.\nVon Hanno Quandt\n\n${DE}\n`)).toMatchObject({ title: 'Zu viel Käse im Museum', publisher: undefined }); // prettier-ignore
  });
});

describe('who and when, beside the words of a page', () => {
  it.each([
    ['*Le 8 mai 2023, par Ludivine. Temps de lecture : 3 minutes.*', FR, 'Ludivine', '2023-05-08'],
    ['29 agosto, 2021 [Julián Artigas](/autor/julian) Deja un comentario', ES, 'Julián Artigas', '2021-08-29'],
    ['3 mars 2022 par Anne Morel Laisser un commentaire', FR, 'Anne Morel', '2022-03-03'],
  ])('%s', (line, story, authors, published) => {
    expect(read(`# Une salle ouvre\n\n${line}\n\n${story}\n`, 'markdown')).toMatchObject({ authors, published });
  });

  it.each([
    ['Aus Brake Mirko Thaden', 'Mirko Thaden'],
    ['Aus Bremen Anna Schmidt', 'Anna Schmidt'],
  ])('%s', (line, authors) => {
    expect(read(`Lesesaal eröffnet\n\nElf Familien warten auf ihre Akten.\n\n${line}\n\n${DE}\n`).authors).toBe(
      authors,
    );
  });

  it.each(['Rédaction de Vannes', 'Rédaction Vannes'])('%s is nobody', (line) => {
    const found = read(`Accueil > Bretagne > Vannes\nUne salle de lecture ouvre\nLe Courrier du Golfe\n${line}\nPublié le 13/02/2023 à 18h31\n\n${FR}\n`); // prettier-ignore
    expect([found.authors, found.publisher]).toEqual([undefined, 'Le Courrier du Golfe']);
  });

  it('a dash and a name below the last paragraph, above the links of the page', () => {
    const text = `# Archive opens\n\nFebruary 20, 2022\n\n${EN}\n\nI have kept the promise twice.\n\n— Hester Valance\n\n[Subscribe](/rss) | [About](/about) | Previous: *The rye*\n`; // prettier-ignore
    expect(read(text, 'markdown').authors).toBe('Hester Valance');
  });

  it('whom to ask has not written it, nor does the place where they sit publish it', () => {
    const text = `14.02.2024 10:04\n\nMoose als Archiv\n\nUniversität Wieblingen\n\n${DE}\n\nWissenschaftliche Ansprechpartnerin:\nProf. Dr. Silke Marquardsen\nInstitut für Botanik\n`; // prettier-ignore
    expect(read(text)).toMatchObject({ authors: undefined, publisher: 'Universität Wieblingen' });
  });
});

describe('what closes a text', () => {
  it.each<[string, string, Partial<ReturnType<typeof read>>]>([
    [FR, '(Reportage Gwénaël Morand, édité par Sophie Lebas)', { authors: 'Gwénaël Morand', editors: 'Sophie Lebas' }],
    [FR, "L'Écho des amphis, 16 avril 2024", { publisher: "L'Écho des amphis", published: '2024-04-16' }],
    [DE, 'Dieser Artikel ist zuerst im «Seeland-Bote» erschienen.', { publisher: 'Seeland-Bote' }],
    [DE, 'Dieser Beitrag erschien zuerst im "Tagblatt".', { publisher: 'Tagblatt' }],
    [DE, 'Aussender: pressetext', { publisher: 'pressetext' }],
    [JA, '（月刊しおかぜ 2023年9月号より）', { publisher: '月刊しおかぜ' }],
    [JA, '月刊ジオスコープ10月号掲載', { publisher: '月刊ジオスコープ' }],
  ])('%#: %s', (story, foot, found) => {
    expect(read(`${story.slice(0, 18)}\n\n${story}\n\n${story}\n\n${foot}\n`)).toMatchObject(found);
  });

  it.each([
    ['【山際ゆり】', { authors: '山際ゆり' }],
    ['【写真あり】', { authors: undefined }],
    ['（2023/11/08-14:20）', { published: '2023-11-08T14:20' }],
  ])('%s behind the last sentence', (sign, found) => {
    expect(read(`新しい閲覧室が開く\n\n${JA}\n\n${JA}${sign}\n`)).toMatchObject(found);
  });
});

describe('houses in the ways of their countries', () => {
  it.each([
    ['Radio Vercors Zoé Garcia\nPublié le 07/04/2022 à 18h35', FR, 'Radio Vercors'],
    ['La Atalaya #61\nGael Domínguez Santiago', ES, 'La Atalaya'],
  ])('%j', (head, story, publisher) => {
    expect(read(`${TITLES.get(story)}\n${head}\n\n${story}\n\n${story}\n`).publisher).toBe(publisher);
  });

  it('a headline that ends like an office is none', () => {
    expect(read(`離岸風電漁民補償談判破局\n2023年10月5日\n\n${'縣府的檔案館星期一啟用新的閱覽室，工程歷時兩年。民眾年底前也可用電話調閱資料。'.repeat(2)}\n`).publisher).toBeUndefined(); // prettier-ignore
  });

  it.each([
    ['News Release 12-Mar-2024\nArchive remembers drought, study finds\nPeer-Reviewed Publication\nHartwell Centre'],
    ['NEWS RELEASE 23-MAY-2024\nArchivists teach crows to count aloud\nHartwell Centre'],
  ])('%j', (head) => {
    expect(read(`${head}\n\n${EN}\n\n${EN}\n`).publisher).toBe('Hartwell Centre');
  });
});

describe('what stands where a house may and is none', () => {
  it.each([
    ['CARTAS DE LECTORES', ES],
    ['COURRIER DES LECTEURS', FR],
    ['EN VIVO', ES],
    ['Zum Artikel „Archiv eröffnet', DE],
    ['From: Deirdre Lowney <dlowney@users.example>', EN],
  ])('%s', (line, story) => {
    expect(read(`${line}\n${TITLES.get(story) ?? 'Archive opens'}\nMarzo 3, 2022\n\n${story}\n\n${story}\n`).publisher).toBeUndefined(); // prettier-ignore
  });

  it('and what is left of a name: its frequency goes', () => {
    expect(read(`Radio Ñandubay FM 98.5\n${TITLES.get(ES)!}\n3 de marzo de 2022\n\n${ES}\n\n${ES}\n`).publisher).toBe('Radio Ñandubay'); // prettier-ignore
  });

  it('an agency and its day behind the last sentence', () => {
    const found = read(`Lesesaal eröffnet\n\nInnsbruck – ${DE}\n\n${DE} (APA, 21.12.2022)\n`);
    expect([found.publisher, found.published]).toEqual(['APA', '2022-12-21']);
  });
});
