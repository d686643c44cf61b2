import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import type { Fields } from '../../../src/base';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const BODIES = {
  en: 'The council met on Tuesday and decided that the old bridge across the river would be repaired before the winter comes to the valley.\n\nResidents had asked for the work for many years, and most of those who came to the meeting said that they were glad to hear of it.',
  de: 'Der Stadtrat hat am Dienstag beschlossen, dass die alte Brücke über den Fluss noch vor dem Winter repariert werden soll.\n\nDie Anwohner hatten seit vielen Jahren darum gebeten, und die meisten zeigten sich nach der Sitzung erfreut.',
  fr: 'Le conseil municipal a décidé mardi que le vieux pont sur la rivière serait réparé avant que l’hiver arrive dans la vallée.\n\nLes habitants demandaient ces travaux depuis de nombreuses années, et la plupart se sont dits heureux de la nouvelle.',
  es: 'El concejo decidió el martes que el viejo puente sobre el río será reparado antes de que llegue el invierno al valle.\n\nLos vecinos pedían la obra desde hacía muchos años, y la mayoría de los que acudieron dijo que se alegraba.',
  zh: '市议会星期二开会决定，在冬天到来之前修复河上的旧桥，工程预计将持续七个月左右。\n\n居民多年来一直要求进行这项工程，参加会议的大多数人表示对此感到高兴，并希望早日开工。',
  ja: '市議会は火曜日、冬が来る前に川に架かる古い橋を修復することを決めた。工事は七カ月ほど続く見通しだという。\n\n住民は長年この工事を求めており、会議に出席した人の多くは決定を歓迎すると述べた。',
} as const;

const TITLES = {
  en: 'Council repairs the old bridge before winter',
  de: 'Alte Brücke wird vor dem Winter repariert',
  fr: 'Le vieux pont sur la rivière sera réparé',
  es: 'El viejo puente será reparado antes del invierno',
  zh: '河上旧桥将在冬天前修复',
  ja: '川の古い橋、冬の前に修復へ',
} as const;

const read = (language: keyof typeof BODIES, head: string, format: 'plain' | 'markdown' = 'plain'): Fields =>
  valuesOf(inferFields(readArticle(`${head}\n\n${BODIES[language]}`, { format })));

describe('statements of one line, each read alone', () => {
  it.each<[keyof typeof BODIES, string, Fields]>([
    ['en', 'Photo: Tom Reyes – Edited by Jane Doe', { editors: ['Jane Doe'] }],
    ['en', 'Source: The Valley Times / Author: Jane Doe', { publisher: 'The Valley Times', authors: ['Jane Doe'] }],
    [
      'en',
      'AUTHOR: Jane Doe, SOURCE: The Valley Times, DATE: 2024-01-02',
      {
        authors: ['Jane Doe'],
        publisher: 'The Valley Times',
        published: '2024-01-02',
      },
    ],
    [
      'en',
      'Editor in charge: John Roe · By Our Staff Reporter Jane Doe',
      { editors: ['John Roe'], authors: ['Jane Doe'] },
    ],
    ['en', 'By Jane Doe · Via The Valley Times', { authors: ['Jane Doe'], publisher: 'The Valley Times' }],
    ['de', 'Redigiert: Anna Schmidt | Verfasst: Max Müller', { editors: ['Anna Schmidt'], authors: ['Max Müller'] }],
    [
      'de',
      'Medium: Alpen Zeitung · Von unserer Redakteurin Anna Schmidt',
      { publisher: 'Alpen Zeitung', authors: ['Anna Schmidt'] },
    ],
    [
      'fr',
      'Auteur(e) : Jean Dupont – Mis en ligne le : 2 janvier 2024',
      { authors: ['Jean Dupont'], published: '2024-01-02' },
    ],
    ['fr', 'Par Jean Dupont, à Lyon, et Anne Martin', { authors: ['Jean Dupont', 'Anne Martin'] }],
    ['fr', 'Éditeur : Le Courrier du Rhône', { publisher: 'Le Courrier du Rhône' }],
    ['es', 'Autor/a: Ana García • enero 2, 2024', { authors: ['Ana García'], published: '2024-01-02' }],
    ['zh', '责编 王伟　江城日报记者 李强', { editors: ['王伟'], authors: ['李强'], publisher: '江城日报' }],
    [
      'zh',
      '作者姓名：李强 责任编辑：王伟 发表日期：2024/1/2',
      { authors: ['李强'], editors: ['王伟'], published: '2024-01-02' },
    ],
    ['zh', '（记者李强北京报道）丨2024-01-02 10:15', { authors: ['李强'], published: '2024-01-02T10:15' }],
    [
      'ja',
      '編集：鈴木花子　佐藤健一記者　2024年1月2日',
      { editors: ['鈴木花子'], authors: ['佐藤健一'], published: '2024-01-02' },
    ],
    ['ja', '社会部・佐藤健一', { authors: ['佐藤健一'] }],
    ['ja', 'ロンドン支局長　佐藤健一', { authors: ['佐藤健一'] }],
  ])('%s: %s', (language, line, expected) => {
    expect(
      read(
        language,
        `${language === 'zh' || language === 'ja' ? '古い橋を直す話' : 'A bridge for the valley'}\n\n${line}`,
      ),
    ).toMatchObject(expected);
  });

  it('emphasis that closes behind a full-width colon is one', () => {
    const head = '# 市议会决定修复旧桥\n\n- **作者：**李强\n- **来源：**江城日报\n- **编辑：**王伟';
    expect(read('zh', head, 'markdown')).toMatchObject({
      authors: ['李强'],
      publisher: '江城日报',
      editors: ['王伟'],
    });
  });

  it('a section, a weekday, a button or an office is nobody', () => {
    expect(read('zh', '财经\n\n市议会决定修复旧桥\n\n2024年1月2日 星期二　收藏').authors).toBeUndefined();
    expect(read('zh', '财经\n\n市议会决定修复旧桥\n\n2024年1月2日').publisher).toBeUndefined();
    expect(read('ja', '市議会が橋の修復を決める\n\n経済部 佐藤健一').publisher).toBeUndefined();
    expect(
      read('fr', 'Un pont pour la vallée\n\nPar Jean Dupont\nJournaliste au service Économie').publisher,
    ).toBeUndefined();
  });

  it('a sentence with commas and a date states nothing', () => {
    const body = readArticle(
      `Un pont\n\n${BODIES.fr}\n\nLe 3 mai 2012, Jean Dupont, maire, disait non.\n\n${BODIES.fr}`,
      { format: 'plain' },
    );
    expect(valuesOf(inferFields(body)).published).toBeUndefined();
  });
});

describe('heads in the styles of houses', () => {
  it.each<[keyof typeof BODIES, string, Fields]>([
    ['en', 'Nia Ballard, Packet Reporter\n2 October 2021', { authors: ['Nia Ballard'], published: '2021-10-02' }],
    ['en', 'April 09, 2024 08:30 AM Eastern Daylight Time', { published: '2024-04-09T08:30-04:00' }],
    ['en', 'The Caribbean Ledger, 2 October 2021', { publisher: 'The Caribbean Ledger', published: '2021-10-02' }],
    ['en', 'Issued by Devonmere Police\n7 March 2022', { publisher: 'Devonmere Police', published: '2022-03-07' }],
    [
      'de',
      'Beate Aeschlimann, Anna Hürlimann\nPubliziert: 06.12.2021, 11:58',
      { authors: ['Beate Aeschlimann', 'Anna Hürlimann'], published: '2021-12-06T11:58' },
    ],
    [
      'fr',
      'Ouest-France Yasmine TIGOÉ\nPublié le 15/06/2021',
      { publisher: 'Ouest-France', authors: ['Yasmine TIGOÉ'] },
    ],
    ['es', '25/08/2022 Actualizado a las 07:33h.', { published: '2022-08-25' }],
    ['es', 'El Sol del Valle / Redacción\n6 de diciembre de 2023', { publisher: 'El Sol del Valle' }],
    ['zh', '原创 田雨 周航 健康界 2022-06-27 18:30 发表于北京', { authors: ['田雨', '周航'], publisher: '健康界' }],
    ['ja', '毎日新聞 2021/10/12 東京夕刊 有料記事 1386文字', { publisher: '毎日新聞', published: '2021-10-12' }],
  ])('%s: %s', (language, head, fields) => {
    expect(read(language, `${TITLES[language]}\n\n${head}`)).toMatchObject(
      Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, k === 'authors' ? expect.arrayContaining(v as string[]) : v])), // prettier-ignore
    );
  });
  it.each<[keyof typeof BODIES, string, keyof Fields]>([
    ['de', 'Kolumne: Mein Nachbar, der Laubbläser', 'authors'],
    ['zh', '关闭\n2024-01-02', 'authors'],
    ['en', 'Police seek witnesses', 'publisher'],
  ])('%s: %s says nothing of %s', (language, head, field) => {
    expect(read(language, head)[field]).toBeUndefined();
  });
  it('a paper signs below the story, a press contact does not', () => {
    const text = (foot: string): Fields =>
      valuesOf(inferFields(readArticle(`${TITLES.de}\n\n${BODIES.de}\n\n${foot}`, { format: 'plain' })));
    expect(text('Tages-Anzeiger').publisher).toBe('Tages-Anzeiger');
    expect(text('© SZ/sim').publisher).toBe('SZ');
    expect(text('Pressekontakt:\nAnna Schmidt').authors).toBeUndefined();
  });
});
