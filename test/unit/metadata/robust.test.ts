import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import {
  declarationsOfField,
  describeKey,
  frontMatterKeys,
  metadataOf,
  PROFILES,
  readDate,
} from '../../../src/metadata';
import { review } from '../../../src/review';
import { cpu } from '../cpu';

const html = (text: string) => review({ text, format: 'html' }, { only: ['metadata/*'] });
const BODY = '<body><h1>Bridge reopens</h1><p>The bridge was opened again.</p></body>';
const ld = (json: string): string => `<html lang="en"><head><title>Bridge reopens</title><script type="application/ld+json">${json}</script></head>${BODY}</html>`; // prettier-ignore

describe('hostile metadata', () => {
  it.each([
    ['ten thousand meta tags', `<html><head>${'<meta property="og:title" content="x"><meta name="author" content="A B">'.repeat(10_000)}</head>${BODY}</html>`],
    ['JSON-LD nested 20,000 deep', ld('['.repeat(20_000) + ']'.repeat(20_000))],
    ['JSON-LD that is cut off', ld('{"@type":"NewsArticle","author":{"@id":"#a"'.repeat(5000))],
    ['ten thousand nodes that name each other', ld(`{"@graph":[${Array.from({ length: 10_000 }, (_, i) => `{"@id":"#${i}","@type":"NewsArticle","author":{"@id":"#${(i + 1) % 10_000}"}}`).join(',')}]}`)],
    ['elements nested 50,000 deep with properties', `<html><body>${'<div itemscope itemprop="author" class="date author">'.repeat(50_000)}`],
    ['a hundred thousand dates', `<html><body><h1>Bridge</h1>${'<time class="date">2024-01-02</time>'.repeat(100_000)}</body>`],
  ])('%s: an answer in bounded time', (_, text) => {
    expect(cpu(() => html(text))).toBeLessThan(4000);
  }); // prettier-ignore
  it('front matter of 100,000 keys or brackets: an answer in bounded time', () => {
    const keys = `---\n${Array.from({ length: 100_000 }, (_, i) => `k${i}: v`).join('\n')}\n---\nText.`;
    const brackets = `---\na: ${'{a: '.repeat(50_000)}\n---\nText.`;
    expect(cpu(() => review({ text: keys, format: 'markdown' }, { only: ['metadata/*'] }))).toBeLessThan(8000);
    expect(cpu(() => review({ text: brackets, format: 'markdown' }, { only: ['metadata/*'] }))).toBeLessThan(4000);
  });
  it('says that aliases explode', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.split('').map((k, i) => `${k}: &${k} [${Array<string>(9).fill(`*${'abcdefghi'[i]!}`).join(',')}]`).join('\n')}\n---\nText.`; // prettier-ignore
    const { findings } = review({ text: bomb, format: 'markdown' }, { only: ['metadata/*'] });
    expect(findings.map((f) => [f.rule, f.message])).toEqual([
      ['metadata/yaml-broken', 'The front matter does not parse: Its aliases stand for more than 10000 values.'],
    ]);
  });
  it('says that JSON-LD is broken, and reads what it can', () => {
    const r = html(ld('{"@type": "NewsArticle", "datePublished": "2024-03-05" "headline": "Bridge reopens"}'));
    expect(r.findings.some((f) => f.rule === 'metadata/yaml-broken')).toBe(true);
  });
  it('follows references in JSON-LD, circles too', () => {
    const text = ld('{"@graph":[{"@type":"NewsArticle","headline":"Bridge reopens","author":{"@id":"#p"},"publisher":{"@id":"#o"},"datePublished":"2024-03-05T10:00:00Z"},{"@id":"#p","@type":"Person","name":"Jane Doe","worksFor":{"@id":"#o"}},{"@id":"#o","@type":"Organization","name":"Harbour Post","founder":{"@id":"#p"}}]}'); // prettier-ignore
    const { declared } = metadataOf(readArticle(text, { format: 'html' }));
    expect(declared).toMatchObject({
      authors: ['Jane Doe'],
      publisher: 'Harbour Post',
      published: '2024-03-05T10:00:00Z',
    });
  });
});

describe('what pages declare', () => {
  const declared = (head: string, body = BODY) => metadataOf(readArticle(`<html lang="en-GB"><head>${head}</head>${body}</html>`, { format: 'html' })).declared; // prettier-ignore
  it('in Open Graph, Dublin Core, Twitter cards and meta', () => {
    expect(
      declared('<meta property="og:title" content="Bridge reopens | Harbour Post"><meta property="og:site_name" content="Harbour Post"><meta name="DC.date.issued" content="2024-03-05"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe"><meta name="description" content="After two years."><link rel="canonical" href="https://example.org/b">'),
    ).toEqual({ title: 'Bridge reopens', publisher: 'Harbour Post', published: '2024-03-05', authors: ['Jane Doe'], description: 'After two years.', canonical: 'https://example.org/b', language: 'en-GB' });
  }); // prettier-ignore
  it('in microdata, RDFa and hNews', () => {
    expect(
      declared('', '<body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge reopens</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Jane Doe</span></span><time itemprop="datePublished" datetime="2024-03-05T10:00:00+00:00">5 March</time></article></body>'),
    ).toMatchObject({ title: 'Bridge reopens', authors: ['Jane Doe'], published: '2024-03-05T10:00:00+00:00' });
    expect(declared('', '<body><div class="hentry"><h1 class="entry-title">Bridge</h1><abbr class="published" title="2024-03-05T10:00:00Z">today</abbr> <span class="author vcard">Jane Doe</span></div></body>')).toMatchObject({ published: '2024-03-05T10:00:00Z', authors: ['Jane Doe'] });
  }); // prettier-ignore
  it('a page that was only ever updated states no day of publication', () => {
    const fields = declared('<meta property="article:modified_time" content="2024-03-06">');
    expect(fields.modified).toBe('2024-03-06');
    expect(fields.published).toBeUndefined();
  });
  it('of several descriptions it is the one the page shows', () => {
    const shown = 'The river bridge was opened again after two years of work.';
    const page = declared(
      `<meta name="description" content="News without fear or favour since 1921"><meta property="og:description" content="${shown}">`,
      `<body><h1>Bridge reopens</h1><p>${shown}</p></body>`,
    );
    expect(page.description).toBe(shown);
  });
  it('leaves out what is rejected', () => {
    expect(
      declared(
        '<title></title><meta name="author" content="admin"><meta property="article:published_time" content="2099-01-01">',
      ),
    ).toEqual({ language: 'en-GB' });
  });
  it('shows where a value stands', () => {
    const article = readArticle('<html><head><meta name="author" content="Jane Doe"></head></html>', {
      format: 'html',
    });
    expect(declarationsOfField(article, 'authors')).toMatchObject([
      { kind: 'meta', name: 'author', start: 12, end: 51 },
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T10:00:00.000Z', '2024-03-05T10:00:00Z'],
    ['2024-03-05 10:00:00 +0100', '2024-03-05T10:00:00+01:00'],
    ['2020/4/3 2:02', '2020-04-03T02:02'],
    ['20240305', '2024-03-05'],
    ['1709632800', '2024-03-05T10:00:00Z'],
    ['1709632800000', '2024-03-05T10:00:00Z'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05T10:00:00Z'],
    ['Tue Mar 05 10:00:00 CET 2024', '2024-03-05T10:00:00+01:00'],
    ['2024年3月5日', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['5 mars 2024', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
  ])('%s', (raw, iso) => expect(readDate(raw)?.iso).toBe(iso));
  it.each(['2024-02-30', '2024-13-01', '05/03/2024', 'soon', '2024', '2024-03-05T25:00', ''])('%j is none', (raw) => {
    expect(readDate(raw)).toBeUndefined();
  });
});

describe('keys', () => {
  it('are known in every dialect by the field they write', () => {
    for (const profile of PROFILES)
      for (const k of frontMatterKeys(profile)) expect([profile, k.key, describeKey(k.key)?.field]).toEqual([profile, k.key, k.field]); // prettier-ignore
  });
});

describe('the language of short texts', () => {
  const told = (lang: string, body: string) => review({ text: `---\ntitle: A\nlang: ${lang}\n---\n\n${body}\n`, format: 'markdown' }, { only: ['metadata/lang-mismatch'] }).findings.length; // prettier-ignore
  it.each([
    [
      'en',
      'Die Brücke über den Hafen ist nach zwei Jahren Bauzeit am Dienstag wieder für den Verkehr freigegeben worden.',
      1,
    ],
    [
      'de',
      'Die Brücke über den Hafen ist nach zwei Jahren Bauzeit am Dienstag wieder für den Verkehr freigegeben worden.',
      0,
    ],
    [
      'de',
      'The bridge over the harbour was opened again on Tuesday after two years of work, and hundreds of people came.',
      1,
    ],
    [
      'en',
      'The bridge over the harbour was opened again on Tuesday after two years of work, and hundreds of people came.',
      0,
    ],
    ['zh-TW', '横跨港口的大桥经过两年的施工，周二重新开放通车，数百名市民一早就来到桥上。', 1],
    ['zh-CN', '横跨港口的大桥经过两年的施工，周二重新开放通车，数百名市民一早就来到桥上。', 0],
    ['en', 'Yes.', 0],
    ['en', 'London, Paris, Berlin, Madrid, Roma, Wien, Bruxelles, Lisboa, Praha, Warszawa', 0],
  ])('%s over %j', (lang, body, count) => expect(told(lang, body)).toBe(count));
});
