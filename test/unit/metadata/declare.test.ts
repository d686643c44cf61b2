import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readArticle } from '../../../src/article';
import { applyEdits, type Config, type Fields, type Format } from '../../../src/base';
import { declareFields, metadataOf } from '../../../src/metadata';

const declare = (text: string, fields: Fields, format: Format = 'plain', config: Config = {}, path?: string) => {
  const article = readArticle(text, { format, ...(path ? { path } : {}) });
  return applyEdits(text, declareFields(article, fields, config));
};
const FULL: Fields = {
  title: 'A: b',
  published: '2020-04-03T02:02',
  authors: ['金升龍', '笪俊杰'],
  editors: ['方超'],
  publisher: '金山網',
  language: 'zh-Hant',
};

describe('declareFields', () => {
  it('writes a new block, in the line endings of the text, behind a BOM', () => {
    expect(declare('\uFEFFA\r\nB', FULL)).toBe(
      '\uFEFF---\r\ntitle: "A: b"\r\ndate: 2020-04-03T02:02\r\nauthors:\r\n  - 金升龍\r\n  - 笪俊杰\r\neditors:\r\n  - 方超\r\npublisher: 金山網\r\nlanguage: zh-Hant\r\n---\r\n\r\nA\r\nB',
    );
  });
  it.each([
    ['source/_posts/a.md', 'title: T\ndate: 2024-01-02\nauthor:\n  - X\nlang: en'],
    ['src/content/blog/a.md', 'title: T\npubDate: 2024-01-02\nauthor:\n  - X\nlang: en'],
    ['docs/a.md', 'title: T\ndate: 2024-01-02\nauthors:\n  - X\nlanguage: en'],
  ])('uses the key names of the folder %s', (path, inner) => {
    const fields = { title: 'T', published: '2024-01-02', authors: ['X'], language: 'en' };
    expect(declare('Body\n', fields, 'markdown', {}, path)).toBe(`---\n${inner}\n---\n\nBody\n`);
  });
  it('keeps comments, order, quoting and CR LF of YAML', () => {
    const text = "---\r\n# mine\r\ntitle: 'x' # y\r\ntags: [a,  b]\r\nnote: |\r\n  z\r\n\r\n---\r\nBody";
    expect(declare(text, { language: 'de', title: 'no' })).toBe(
      "---\r\n# mine\r\ntitle: 'x' # y\r\ntags: [a,  b]\r\nnote: |\r\n  z\r\n\r\nlanguage: de\r\n---\r\nBody",
    );
  });
  it('fills a key that has no value', () => {
    expect(
      declare('---\ntitle: ""\nauthor: # who?\ndate:\n---\n', {
        title: 'T',
        authors: ['A', 'B'],
        published: '2024-01-02',
      }),
    ).toBe('---\ntitle: T\nauthor: [A, B] # who?\ndate: 2024-01-02\n---\n');
  });
  it('writes into YAML braces, TOML and JSON', () => {
    expect(declare('---\n{title: x}\n---\n', { language: 'de' })).toBe('---\n{title: x, language: "de"}\n---\n');
    expect(
      declare(
        '+++\ntitle = "x"\n# c\n[params]\n  a = 1\n+++\n',
        { published: '2024-01-02T03:04', authors: ['A'] },
        'markdown',
      ),
    ).toBe('+++\ntitle = "x"\n# c\ndate = 2024-01-02T03:04:00\nauthors = ["A"]\n[params]\n  a = 1\n+++\n');
    expect(declare('+++\n[params]\na = 1\n+++\n', { language: 'de' })).toBe(
      '+++\nlanguage = "de"\n[params]\na = 1\n+++\n',
    );
    expect(declare('{\n  "title": "x"\n}\n', { authors: ['A'], language: 'de' })).toBe(
      '{\n  "title": "x",\n  "authors": ["A"],\n  "language": "de"\n}\n',
    );
    expect(declare('{"title": "x"}\n', { language: 'de' })).toBe('{"title": "x", "language": "de"}\n');
  });
  it('leaves broken front matter alone', () => {
    const text = '---\ntitle: a: b\n---\n';
    expect(declare(text, FULL)).toBe(text);
  });
  it('writes into a page what an editor would', () => {
    const page = '<!doctype html>\n<html>\n<head>\n  <meta charset="utf-8">\n</head>\n<body></body>\n</html>\n';
    const once = declare(page, { ...FULL, description: 'D "q"' }, 'html');
    expect(once).toBe(
      '<!doctype html>\n<html lang="zh-Hant">\n<head>\n  <meta charset="utf-8">\n  <title>A: b</title>\n  <meta name="description" content="D &quot;q&quot;">\n' +
        '  <script type="application/ld+json">\n  {\n    "@context": "https://schema.org",\n    "@type": "NewsArticle",\n    "headline": "A: b",\n    "datePublished": "2020-04-03T02:02",\n' +
        '    "author": [\n      {\n        "@type": "Person",\n        "name": "金升龍"\n      },\n      {\n        "@type": "Person",\n        "name": "笪俊杰"\n      }\n    ],\n' +
        '    "editor": [\n      {\n        "@type": "Person",\n        "name": "方超"\n      }\n    ],\n    "publisher": {\n      "@type": "Organization",\n      "name": "金山網"\n    }\n  }\n  </script>\n</head>\n<body></body>\n</html>\n',
    );
    expect(metadataOf(readArticle(once, { format: 'html' })).declared).toEqual({ ...FULL, description: 'D "q"' });
  });
  it('extends the JSON-LD that is there', () => {
    const page =
      '<html lang=en><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script></head></html>';
    expect(declare(page, { published: '2024-01-02' }, 'html')).toContain(
      '{"@type":"NewsArticle","headline":"x", "datePublished": "2024-01-02"}',
    );
  });
  it('fills an empty title and an empty lang', () => {
    expect(declare('<html lang=""><head><title></title></head>', { title: 'a < b', language: 'en' }, 'html')).toBe(
      '<html lang="en"><head><title>a &lt; b</title></head>',
    );
  });
  it('writes any string so that it is read back, and declares what was asked', () => {
    const word = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...'a1 :#-"\'{}[],&*!|>%@`~\\\t=?._é中'), maxLength: 8 }),
      )
      .map((s) => s.replace(/\s+/g, ' ').trim())
      .filter((s) => !/\p{Cs}/u.test(s) && /[\p{L}\p{N}]/u.test(s));
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 3 }), (title, keywords) => {
        const once = declare('Body\n', { title, keywords });
        const inner = once.slice(4, once.indexOf('\n---\n'));
        for (const version of ['1.1', '1.2'] as const)
          expect(parseYaml(inner, { version })).toEqual({ title, keywords });
        for (const start of ['---\na: 1\n---\n', '+++\na = 1\n+++\n', '{\n"a": 1\n}\n']) {
          const text = declare(start, { title, keywords }, 'markdown');
          expect(text).not.toBe(start);
          expect(metadataOf(readArticle(text, { format: 'markdown' })).declared).toEqual({
            title,
            keywords: [...new Set(keywords)],
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is read as of a moment', () => {
  it('leaves out days to come, declared and found', () => {
    const declared = readArticle('---\ntitle: T\ndate: 2031-05-01\n---\n\nText.\n', { format: 'markdown' });
    expect(metadataOf(declared, { now: '2030-01-01' }).declared.published).toBeUndefined();
    expect(metadataOf(declared, { now: '2032-01-01' }).declared.published).toBe('2031-05-01');
    const found = readArticle('Bridge opens\n\nBy Jane Doe\n1 May 2031\n\nThe bridge was opened again on Thursday, the mayor said at noon.\n', { format: 'plain' }); // prettier-ignore
    expect(metadataOf(found, { now: '2030-01-01' }).inferred.published).toBeUndefined();
    expect(metadataOf(found, { now: '2032-01-01' }).inferred.published).toBe('2031-05-01');
  });
});

describe('the day in the name of a post', () => {
  const published = (path: string, text = 'Text.\n') =>
    metadataOf(readArticle(text, { format: 'markdown', path }), { now: '2030-01-01' }).declared.published;

  it('is when it was published, where it declares no other', () => {
    expect(published('_posts/2024-03-05-bridge.md')).toBe('2024-03-05');
    expect(published('site\\_posts\\news\\2024-03-05-bridge.md')).toBe('2024-03-05');
    expect(published('_posts/2024-03-05-bridge.md', '---\ndate: 2023-01-02\n---\n')).toBe('2023-01-02');
  });
  it('is in the address that its front matter gives', () => {
    expect(published('content/bridge.md', '+++\npath = "2019/05/15/bridge"\n+++\n')).toBe('2019-05-15');
    expect(published('bridge.md', '---\npermalink: /2019/05/15/bridge/\n---\n')).toBe('2019-05-15');
    expect(published('bridge.md', '---\npermalink: /2019/45/15/bridge/\n---\n')).toBeUndefined();
  });
  it.each([
    '_posts/2024-02-31-bridge.md',
    '_posts/2031-03-05-bridge.md',
    'data/2024-03-05-bridge.md',
    '_posts/bridge.md',
  ])('%s names none', (path) => expect(published(path)).toBeUndefined());
});
