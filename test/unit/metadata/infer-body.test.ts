import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import type { Fields } from '../../../src/base';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const EN = [
  'The council met on Tuesday and decided that the old bridge across the river would be repaired before the winter comes to the valley.',
  'Residents had asked for the work for many years, and most of those who came to the meeting said that they were glad to hear of it.',
  'The work will begin in spring and is expected to take about seven months, the engineers told the meeting at the town hall.',
];
const ZH = [
  '市议会星期二开会决定，在冬天到来之前修复河上的旧桥，工程预计将持续七个月左右。',
  '居民多年来一直要求进行这项工程，参加会议的大多数人表示对此感到高兴，并希望早日开工。',
];
const DE = [
  'Der Stadtrat hat am Dienstag beschlossen, dass die alte Brücke über den Fluss noch vor dem Winter repariert werden soll.',
  'Die Anwohner hatten seit vielen Jahren darum gebeten, und die meisten zeigten sich nach der Sitzung erfreut.',
];

const infer = (text: string, format: 'plain' | 'markdown' = 'plain'): Fields =>
  valuesOf(inferFields(readArticle(text, { format })));
const en = (head: string, tail = '', slug = ''): string => `${head}\n\n${slug}${EN.join('\n\n')}${tail}`;
const zh = (head: string, tail = '', slug = ''): string => `${head}\n\n${slug}${ZH.join('\n\n')}${tail}`;
const de = (head: string, tail = '', slug = ''): string => `${head}\n\n${slug}${DE.join('\n\n')}${tail}`;

describe('who, when and where', () => {
  it('takes what a text rests on for no source', () =>
    expect(infer(en('Bridge to be repaired\n\nBy Jane Doe', '\n\nSources: Insee, Ademe')).publisher).toBeUndefined());
  it('tells a byline from topics, kickers and pictures', () => {
    const told = `Jane Doe said so. ${EN.join(' Asked again, Jane Doe agreed.\n\n')}`;
    expect(infer(`Bridge to be repaired\n\n2 January 2024\n\n${told}\n\nMore.\n\nJane Doe`).authors).toBeUndefined();
    expect(infer(en('Fútbol Sala\n\nBridge to be repaired\n\nJane Doe\n2 January 2024')).authors).toEqual(['Jane Doe']);
    expect(
      infer(en('Bridge to be repaired\n\nView 6 Images\n\nBy Jane Doe\n2 January 2024')).publisher,
    ).toBeUndefined();
    expect(infer(en('Bridge to be repaired\n\nBy\n\nJane Doe\n\n2 January 2024')).authors).toEqual(['Jane Doe']);
  });
  it('finds a byline below a standfirst', () =>
    expect(
      infer(`Bridge to be repaired\n\n${EN[0]}\n\n${en('Jane Doe\nPublished Aug 28, 2024 • Last updated 1 hour ago')}`),
    ).toMatchObject({
      authors: ['Jane Doe'],
      published: '2024-08-28',
    }));
  it('knows a masthead above the headline', () =>
    expect(
      infer(en('El Altiplano | Domingo 25 de junio de 2023\n\nBridge to be repaired\n\nBy Jane Doe')),
    ).toMatchObject({
      publisher: 'El Altiplano',
      published: '2023-06-25',
    }));

  it.each<[string, string, Fields]>([
    [
      'an agency with the hands that wrote, a photographer before a place',
      en(
        'Bridge to be repaired\n\nBy Jane Doe and Emre Aydin (Photos), Green Meadow\n2 January 2024',
        '\n\nSource: CNA/dl(ta)',
      ),
      { authors: ['Jane Doe'], publisher: 'CNA', published: '2024-01-02' },
    ],
    [
      'the code of what dpa publishes',
      de('Brücke wird repariert', '\n\n© dpa-infocom, dpa:240117-99-645123/3', 'Stralsund (dpa) - '),
      { publisher: 'dpa', published: '2024-01-17' },
    ],
    [
      'hands beside an agency',
      de('Brücke wird repariert', '\n\n(APA, red, 9.2.2024)'),
      { publisher: 'APA', published: '2024-02-09' },
    ],
    [
      'whoever a press release speaks of',
      en(
        'PRESS RELEASE\n2 January 2024\n\nBridge to be repaired',
        '\n\nNotes to editors\nThe Aldeburn Festival Trust is a charity.',
        'The Aldeburn Festival Trust today announced that the bridge will be repaired. ',
      ),
      { publisher: 'Aldeburn Festival Trust', published: '2024-01-02' },
    ],
    [
      'a name and what is done',
      zh('旧桥将修复\n\n文｜财经周刊 吴桐 全月（发自北京、杭州）'),
      { authors: ['吴桐', '全月'], publisher: '财经周刊' },
    ],
    [
      'By … at the head',
      en('Bridge to be repaired\n\nBy Jane Doe and John Roe\nJanuary 2, 2024'),
      { title: 'Bridge to be repaired', authors: ['Jane Doe', 'John Roe'], published: '2024-01-02' },
    ],
    [
      'agency dateline and tail credits',
      en(
        'Bridge to be repaired',
        '\n\n(Reporting by Jane Doe; Editing by John Roe)',
        'LONDON, Jan 2, 2024 (Reuters) - ',
      ),
      { authors: ['Jane Doe'], editors: ['John Roe'], publisher: 'Reuters', published: '2024-01-02' },
    ],
    [
      'labels',
      en(
        'Bridge to be repaired\n\nAuthor: Jane Doe\nEditor: John Roe\nSource: The Valley Times\nPublished: 2 January 2024 10:15',
      ),
      { authors: ['Jane Doe'], editors: ['John Roe'], publisher: 'The Valley Times', published: '2024-01-02T10:15' },
    ],
    [
      'a year from the copyright line',
      en('Bridge to be repaired', '\n\n© 2024 The Valley Times', 'LONDON, Jan 2 (AP) — '),
      { published: '2024-01-02', publisher: 'AP' },
    ],
    [
      'only an update',
      en('Bridge to be repaired\n\nUpdated: January 3, 2024'),
      { published: '2024-01-03', modified: '2024-01-03' },
    ],
    [
      'Chinese agency',
      zh('旧桥将修复', '\n\n责任编辑：李四', '新华社北京2024年1月2日电（记者 张三 王小明）'),
      {
        title: '旧桥将修复',
        authors: ['张三', '王小明'],
        editors: ['李四'],
        publisher: '新华社',
        published: '2024-01-02',
      },
    ],
    [
      'Chinese stamp',
      zh('旧桥将修复\n\n2024-01-02 10:15 来源：江城日报 作者：张三'),
      { authors: ['张三'], publisher: '江城日报', published: '2024-01-02T10:15' },
    ],
    ['Chinese reporters at the end', zh('旧桥将修复', '（记者 张三 通讯员 李四）'), { authors: ['张三', '李四'] }],
    [
      'German',
      de(
        'Alte Brücke wird repariert\n\nVon Max Müller\nVeröffentlicht am 2. Januar 2024, 10:15 Uhr',
        '\n\nRedaktion: Anna Schmidt\nQuelle: dpa',
      ),
      { authors: ['Max Müller'], editors: ['Anna Schmidt'], publisher: 'dpa', published: '2024-01-02T10:15' },
    ],
    [
      'a pen name of one word',
      en('Bridge to be repaired\n\nWritten by Quillon on 2 January 2024'),
      { authors: ['Quillon'] },
    ],
    [
      'a name above its address',
      en('Bridge to be repaired\n\nTamsin Okereke\nt.okereke@example.com\nMillbrook'),
      { authors: ['Tamsin Okereke'] },
    ],
    ['a labelled app', zh('旧桥将修复\n\n来源：江城新闻客户端 2024-01-02'), { publisher: '江城新闻客户端' }],
    ['German dateline', de('Alte Brücke wird repariert', '', 'Berlin (dpa) - '), { publisher: 'dpa' }],
  ])('%s', (_, text, fields) => {
    expect(infer(text)).toMatchObject(fields);
    expect(infer(text.replace(/^/, '# '), 'markdown')).toMatchObject(fields);
  });

  it.each<[string, string, Fields]>([
    [
      'who asked',
      de('Alte Brücke wird repariert\n\nTalbote | 1.8.2020\n\nDas Gespräch führte Mattis Overbeck.'),
      { authors: ['Mattis Overbeck'] },
    ],
    [
      'one word beside a day',
      de('Alte Brücke wird repariert\n\n30.01.2021 – von Tine'),
      { authors: ['Tine'], published: '2021-01-30' },
    ],
    [
      'an account beside a day',
      zh('旧桥将修复\n\n投稿者: kazahaya / 投稿日: 2021-08-11'),
      { authors: ['kazahaya'], published: '2021-08-11' },
    ],
    [
      'labels before their days',
      en('Bridge to be repaired\n\nFeb 27, 2024 Updated Feb 28, 2024'),
      { published: '2024-02-27', modified: '2024-02-28' },
    ],
    [
      'labels behind their days',
      zh('旧桥将修复\n\n2024-01-02 公開 2024-01-03 更新'),
      { published: '2024-01-02', modified: '2024-01-03' },
    ],
    [
      'an office above the day',
      zh('旧桥将修复', '\n\n临江市图书馆\n2023年9月26日'),
      { publisher: '临江市图书馆', published: '2023-09-26' },
    ],
    ['names in a box of their own', zh('旧桥将修复', '\n\n（王小明　田　甜）'), { authors: ['王小明', '田甜'] }],
    [
      'two bylines with their offices',
      en('Bridge to be repaired\n\nBy Jane Doe\nSenior reporter\n@jdoe\nBy John Roe\nReporter\n2 January 2024'),
      { authors: ['Jane Doe', 'John Roe'] },
    ],
    [
      'a name, its place, the day',
      en('Bridge to be repaired\n\nSABELA OUTEIRINO\nMillbrook\n2 January 2024'),
      { authors: ['Sabela Outeirino'] },
    ],
    [
      'a house behind special to',
      en('Bridge to be repaired\n\nBy Jane Doe, special to La Ribera\n2 January 2024'),
      { authors: ['Jane Doe'], publisher: 'La Ribera' },
    ],
  ])('%s', (_, text, fields) => {
    expect(infer(text)).toMatchObject(fields);
  });

  it('a name between headline and story, under the masthead', () => {
    const text = en('The Valley Times, 2 January 2024\n\nBridge to be repaired\n\nTamsin Okereke');
    expect(infer(text)).toMatchObject({ authors: ['Tamsin Okereke'], publisher: 'The Valley Times' });
  });

  it('Redacción names authors, Redaktion an editor', () => {
    const es =
      'El puente será reparado\n\nRedacción: María López\n\nEl ayuntamiento decidió el martes que el viejo puente sobre el río será reparado antes del invierno, según informaron.\n\nLos vecinos lo habían pedido durante muchos años.';
    expect(infer(es)).toMatchObject({ authors: ['María López'] });
    expect(infer(es).editors).toBeUndefined();
  });
});

describe('nothing is made up', () => {
  it.each([
    ['a dateline without a year', en('Bridge to be repaired', '', 'LONDON, Jan 2 (AP) — ')],
    [
      'a day of history in the text',
      en(
        'Bridge to be repaired',
        '\n\nOn March 4, 1987 the first bridge was opened to the people of the valley and the town.',
      ),
    ],
    ['a chronicle', `${EN[0]}\n\nMarch 4, 1987\n\n${EN[1]}\n\nMay 6, 1993\n\n${EN[2]}`],
    [
      'readers’ comments',
      en('Bridge to be repaired', '\n\nComments\n\nJane Doe, January 5, 2024: By all means, repair it!'),
    ],
    ['an ambiguous day', en('Bridge to be repaired\n\n03/04/2024')],
  ])('no date from %s', (_, text) => {
    expect(infer(text).published).toBeUndefined();
  });

  it.each([
    [
      'a sentence with By',
      en(
        'Bridge to be repaired',
        '\n\nBy 2030, half of the bridges in the county will have been repaired, officials said.',
      ),
    ],
    ['a sentence with Von', de('Alte Brücke wird repariert', '\n\nVon den 120 Bewerbern wurden nur zwölf eingeladen.')],
    ['a photographer', en('Bridge to be repaired\n\nPhoto: Jane Doe/Getty Images')],
    ['a translator', en('Bridge to be repaired', '\n\nTranslated by Jane Doe')],
    ['an editor', en('Bridge to be repaired', '\n\nEditing by Jane Doe')],
    ['somebody quoted', en('Bridge to be repaired', '\n\n“By Jove,” said Jane Doe, “we did it.”')],
    ['the newsroom', en('Bridge to be repaired\n\nBy Staff Writer')],
    ['a list of three words', en('Bridge to be repaired\n\n2 January 2024', '\n\nFlour. Water. Nerves.')],
    ['whom to ask', zh('旧桥将修复', '\n\n新闻联系人：\n\n记者 张三')],
    ['an agency', en('Bridge to be repaired\n\nBy Reuters')],
    ['a Chinese photographer', zh('旧桥将修复\n\n摄影：张三')],
  ])('no author from %s', (_, text) => {
    expect(infer(text).authors).toBeUndefined();
  });
});

describe('the works a text rests on', () => {
  it.each([
    ['English', en('Bridge to be repaired', '\n\nSources\n\n"Old bridge" — The Valley Times, January 2, 2024')],
    ['German', de('Alte Brücke wird repariert', '\n\nQuellen\n\nTalbote: „Alte Brücke“ (02.01.2024)')],
    ['Chinese', zh('旧桥将修复', '\n\n消息来源\n\n《旧桥修复》，江城日报，2024年1月2日')],
  ])('are no source: %s', (_, text) => {
    expect(infer(text).publisher).toBeUndefined();
    expect(infer(text).published).toBeUndefined();
  });
});

describe('subtitle, section, keywords, description', () => {
  it('reads them where they stand', () => {
    const text = `Home > Local > Bridges\n\nBridge to be repaired\n\nCouncil takes a decision after many years of debate\n\nBy Jane Doe\n\n${EN.join('\n\n')}\n\nTags: bridge, council, river`;
    expect(infer(text)).toMatchObject({
      title: 'Bridge to be repaired',
      subtitle: 'Council takes a decision after many years of debate',
      description: 'Council takes a decision after many years of debate',
      section: 'Bridges',
      keywords: ['bridge', 'council', 'river'],
      language: 'en',
    });
  });

  it('the lede without its dateline, cut at a sentence', () => {
    const text = en('Bridge to be repaired', '', 'LONDON, Jan 2 (AP) — ');
    expect(infer(text).description).toBe(EN[0]);
  });
});
