import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

// The eleven defects of front matter, each planted into sound front matter of every syntax and dialect: exactly its rule speaks.
const DEFECTS = [
  'title-missing', 'title-empty', 'date-invalid', 'date-future', 'date-no-timezone', 'lang-mismatch', 'image-relative', 'image-alt-missing',
  'canonical-relative', 'yaml-broken', 'duplicate-key',
].map((d) => `metadata/${d}`); // prettier-ignore

const BODIES = {
  en: 'The bridge over the harbour was opened again on Tuesday after two years of work. Hundreds of people came to walk across it in the morning, and the mayor thanked the workers who had repaired it in all weathers.\n\nThe work had cost more than planned, she said, but the town had waited long enough for it.\n',
  de: 'Die Brücke über den Hafen ist nach zwei Jahren Bauzeit am Dienstag wieder für den Verkehr freigegeben worden. Hunderte Menschen kamen am Morgen, um als Erste hinüberzugehen.\n\nDie Arbeiten hätten mehr gekostet als geplant, sagte die Bürgermeisterin, aber die Stadt habe lange genug gewartet.\n',
  fr: 'Le pont du port a rouvert mardi après deux ans de travaux. Des centaines de personnes sont venues le traverser dans la matinée, et la maire a remercié les ouvriers qui l’ont réparé par tous les temps.\n\nLes travaux ont coûté plus que prévu, a-t-elle dit, mais la ville avait assez attendu.\n',
  'zh-Hans': '横跨港口的大桥经过两年的施工，周二重新开放通车。数百名市民一早就来到桥上，市长向在各种天气里坚持施工的工人们表示感谢。\n\n她说，工程的花费超过了原来的计划，但是这座城市已经等待得太久了，大家都希望早日恢复正常的生活。\n',
  'zh-Hant': '橫跨港口的大橋經過兩年的施工，週二重新開放通車。數百名市民一早就來到橋上，市長向在各種天氣裡堅持施工的工人們表示感謝。\n\n她說，工程的花費超過了原來的計畫，但是這座城市已經等待得太久了，大家都希望早日恢復正常的生活。\n',
} as const; // prettier-ignore

interface Dialect {
  readonly name: string;
  readonly path: string;
  readonly keys: Readonly<
    Record<
      'title' | 'date' | 'authors' | 'publisher' | 'language' | 'description' | 'image' | 'alt' | 'canonical',
      string
    >
  >;
}
const KEYS = { title: 'title', date: 'date', authors: 'author', publisher: 'publisher', language: 'lang', description: 'description', image: 'image', alt: 'image_alt', canonical: 'canonical_url' }; // prettier-ignore
const DIALECTS: readonly Dialect[] = [
  { name: 'newsroom', path: 'news/bridge.md', keys: KEYS },
  { name: 'plain text', path: 'news/bridge.txt', keys: { ...KEYS, language: 'language', canonical: 'canonical' } },
  { name: 'Hugo', path: 'content/posts/bridge.md', keys: { ...KEYS, image: 'cover', canonical: 'canonical' } },
  { name: 'Jekyll', path: '_posts/2024-03-05-bridge.md', keys: { ...KEYS, image: 'og_image' } },
  { name: 'Hexo', path: 'source/_posts/bridge.md', keys: { ...KEYS, image: 'cover', alt: 'cover_alt' } },
  { name: 'Eleventy', path: 'posts/bridge.md', keys: { ...KEYS, authors: 'authors', canonical: 'canonicalUrl' } },
  { name: 'Docusaurus', path: 'blog/2024-03-05-bridge.md', keys: { ...KEYS, authors: 'authors' } },
  { name: 'VitePress', path: 'docs/.vitepress/../bridge.md', keys: KEYS },
];

type Values = Record<string, string | string[]>;
type Syntax = 'yaml' | 'toml' | 'json';
const SYNTAXES: readonly Syntax[] = ['yaml', 'toml', 'json'];

const bare = (v: string): boolean =>
  /^[\p{L}\d][\p{L}\d .'T+-]*(?::\d\d[\d:+-]*)?$/u.test(v) && v !== '' && !v.includes(': ');
function write(values: Values, syntax: Syntax, extra = ''): string {
  const entries = Object.entries(values);
  if (syntax === 'json')
    return `{\n${entries.map(([k, v]) => `  ${JSON.stringify(k.replace(/'$/, ''))}: ${JSON.stringify(v)}`).join(',\n')}\n}\n`;
  if (syntax === 'toml')
    return `+++\n${entries.map(([k, v]) => `${k.replace(/'$/, '')} = ${Array.isArray(v) ? JSON.stringify(v) : /^\d{4}-\d\d-\d\d(?:T[\d:+Z-]+)?$/.test(v) && !Number.isNaN(Date.parse(v)) && !v.startsWith('2024-02-30') ? v.replace(/(T\d\d:\d\d)(?!:)/, '$1:00') : JSON.stringify(v)}`).join('\n')}\n${extra}+++\n`;
  return `---\n${entries.map(([k, v]) => (Array.isArray(v) ? `${k.replace(/'$/, '')}:\n${v.map((x) => `  - ${x}`).join('\n')}` : `${k.replace(/'$/, '')}: ${bare(v) ? v : JSON.stringify(v)}`)).join('\n')}\n${extra}---\n`;
}

const sound = ({ keys }: Dialect, language: keyof typeof BODIES): Values => ({
  [keys.title]: 'Bridge over the harbour reopens',
  [keys.date]: '2024-03-05T10:00:00+01:00',
  [keys.authors]: keys.authors === 'authors' ? ['Jane Doe', 'John Roe'] : 'Jane Doe',
  [keys.publisher]: 'Harbour Post',
  [keys.language]: language,
  [keys.description]: 'After two years of work: the harbour has its bridge back.',
  tags: ['bridge', 'harbour'],
  [keys.image]: 'https://example.org/img/bridge.jpg',
  [keys.alt]: 'The bridge at dawn',
  [keys.canonical]: 'https://example.org/news/bridge',
});

const without = (values: Values, key: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([k]) => k !== key));
const other = (language: string): string =>
  language === 'en' ? 'de' : language === 'zh-Hans' ? 'zh-Hant' : language === 'zh-Hant' ? 'zh-CN' : 'en';

function planted(dialect: Dialect, syntax: Syntax, language: keyof typeof BODIES, defect: string): string[] {
  const { keys } = dialect;
  const base = sound(dialect, language);
  const make = (v: Values): string => `${write(v, syntax)}\n${BODIES[language]}`;
  const text = make(base);
  switch (defect.slice(9)) {
    case 'title-missing':
      return [make(without(base, keys.title))];
    case 'title-empty':
      return [
        make({ ...base, [keys.title]: '' }),
        make({ ...base, [keys.title]: '  ' }),
        ...(syntax === 'yaml' ? [text.replace(/^title:.*$/m, 'title:'), text.replace(/^title:.*$/m, "title: ''")] : []),
      ];
    case 'date-invalid':
      return [
        '2024-02-30',
        '2024-13-05',
        'soon',
        'yesterday',
        '2024-00-10',
        '31/31/2024',
        'not a date',
        '2023-02-29T10:00:00Z',
        '05.13.2024',
        'March 2024',
        'TBD',
        '2024-03-05T25:00:00Z',
      ].map((d) => make({ ...base, [keys.date]: d }));
    case 'date-future':
      return ['2099-01-01', '2042-03-05T10:00:00Z', '2031-12-24T08:00:00+01:00'].map((d) =>
        make({ ...base, [keys.date]: d }),
      );
    case 'date-no-timezone':
      return [
        '2024-03-05T10:00:00',
        '2024-03-05T10:00',
        ...(syntax === 'yaml' ? ['2024-03-05 10:00:00', '2024-03-05 10:00'] : []),
      ].map((d) => make({ ...base, [keys.date]: d }));
    case 'lang-mismatch':
      return [make({ ...base, [keys.language]: other(language) }), make({ ...base, [keys.language]: 'ja' })];
    case 'image-relative':
      return ['/img/bridge.jpg', 'img/bridge.jpg', '../bridge.png', './bridge.webp', 'bridge.jpg'].map((i) =>
        make({ ...base, [keys.image]: i }),
      );
    case 'image-alt-missing':
      return [make(without(base, keys.alt)), make({ ...base, [keys.alt]: '' })];
    case 'canonical-relative':
      return ['/news/bridge', 'news/bridge', '../bridge/'].map((c) => make({ ...base, [keys.canonical]: c }));
    case 'duplicate-key':
      return [keys.title, keys.date, 'tags'].map((k) => {
        const line = make({ [k]: base[k]! })
          .split('\n\n')[0]!
          .split('\n')
          .slice(1, -1)
          .join('\n');
        const at = text.indexOf(syntax === 'json' ? '\n}\n' : syntax === 'toml' ? '\n+++\n' : '\n---\n');
        return `${text.slice(0, at)}${syntax === 'json' ? ',' : ''}\n${line}${text.slice(at)}`;
      });
    default:
      return broken(text, syntax);
  }
}

function broken(text: string, syntax: Syntax): string[] {
  if (syntax === 'yaml')
    return [
      text.replace(/^title: /m, 'title: Harbour: '),
      text.replace(/^title: (.*)$/m, 'title: "$1'),
      text.replace(/^title: .*$/m, "title: 'It's open'"),
      text.replace(/^title: /m, 'title: @'),
      text.replace(/^date: /m, '\tdate: '),
      text.replace(/^publisher: /m, 'publisher '),
      text.replace(/^publisher: (.*)$/m, 'publisher: [$1'),
      text.replace(/^publisher: (.*)$/m, 'publisher: *none'),
      text.replace(/^publisher: (.*)$/m, 'publisher: {name: $1'),
      text.replace(/\n---\n/, '\n'),
      text.replace(/^publisher: /m, '  publisher: '),
    ];
  if (syntax === 'toml')
    return [
      text.replace(/^title = "/m, 'title = '),
      text.replace(/^title = (.*)$/m, 'title: $1'),
      text.replace(/^tags = (.*)\]$/m, 'tags = $1'),
      text.replace(/^publisher = /m, 'publisher '),
      text.replace(/^(title = ".*)"$/m, '$1'),
    ];
  return [
    text.replace(/^( {2}"title".*),$/m, '$1'),
    text.replace(/^ {2}"title"/m, '  title'),
    text.replace(/"\n\}\n/, '",\n}\n'),
    text.replace(/^ {2}"title": "(.*)",$/m, '  "title": \'$1\','),
  ];
}

const told = (text: string, path: string): string[] => [...new Set(review({ text, path }).findings.map((f) => f.rule).filter((r) => r.startsWith('metadata/')))]; // prettier-ignore

describe.each(DIALECTS.map((d) => [d.name, d] as const))('front matter of %s', (_, dialect) => {
  describe.each(SYNTAXES)('in %s', (syntax) => {
    it.each(Object.keys(BODIES) as (keyof typeof BODIES)[])(
      'is silent on sound front matter over a text in %s',
      (language) => {
        expect(told(`${write(sound(dialect, language), syntax)}\n${BODIES[language]}`, dialect.path)).toEqual([]);
      },
    );
    it.each(DEFECTS)('finds %s alone, and its fixes settle it', (defect) => {
      // Language and dialect have nothing to do with each other: all of one with the first of the other.
      const languages = Object.keys(BODIES) as (keyof typeof BODIES)[];
      for (const language of dialect === DIALECTS[0] && syntax === 'yaml' ? languages : languages.slice(0, 1))
        for (const text of planted(dialect, syntax, language, defect)) {
          expect([text, told(text, dialect.path)]).toEqual([text, [defect]]);
          if (language !== 'en') continue;
          const once = fix({ text, path: dialect.path }, { safety: 'review', only: ['metadata/*'] }).text;
          expect(fix({ text: once, path: dialect.path }, { safety: 'review', only: ['metadata/*'] }).text).toBe(once);
        }
    });
  });
});
