import { describe, expect, it } from 'vitest';
import { frontMatterOf, readArticle, type FrontMatterNode } from '../../../src/article';

const read = (text: string) => {
  const article = readArticle(text, { format: 'markdown' });
  const data = frontMatterOf(article);
  const show = (n: FrontMatterNode): unknown =>
    n.kind === 'map'
      ? Object.fromEntries(n.entries!.map((e) => [e.key, show(e.value)]))
      : (n.items?.map(show) ?? n.text);
  return {
    values: data && Object.fromEntries(data.entries.map((e) => [e.key, show(e.value)])),
    places: data?.entries.map((e) => [
      text.slice(e.keyRange.start, e.keyRange.end),
      text.slice(e.value.start, e.value.end),
    ]),
    errors: data?.errors.map((e) => text.slice(e.start, e.end)),
    again: data?.duplicates.map((d) => [text.slice(d.start, d.end), d.start]),
    open: article.frontMatter?.open,
  };
};

describe('front matter', () => {
  it('reads YAML with places, in CR LF, behind a BOM', () => {
    const r = read(
      '\uFEFF---\r\ntitle: "A: b" # c\r\ndate: 2024-01-02\r\nn:\r\ntags:\r\n  - x\r\n  - y z\r\nimg: {src: a.png}\r\n---\r\nBody',
    );
    expect(r.values).toEqual({ title: 'A: b', date: '2024-01-02', n: '', tags: ['x', 'y z'], img: { src: 'a.png' } });
    expect(r.places).toEqual([
      ['title', '"A: b"'],
      ['date', '2024-01-02'],
      ['n', ''],
      ['tags', '- x\r\n  - y z'],
      ['img', '{src: a.png}'],
    ]);
    expect(r.errors).toEqual([]);
  });
  it('reads quoted YAML over several lines that are not indented, as site generators do', () => {
    const r = read('---\nexcerpt: "The bridge\nis \\"open\\" again." # c\nby: \'Ann\nO\'\'Neil\'\ntitle: A\n---\nBody');
    expect(r.values).toEqual({ excerpt: 'The bridge is "open" again.', by: "Ann O'Neil", title: 'A' });
    expect(r.places?.[0]).toEqual(['excerpt', '"The bridge\nis \\"open\\" again."']);
    expect(r.places?.[2]).toEqual(['title', 'A']);
    expect(r.errors).toEqual([]);
  });
  it('reads them in CR LF, too', () => {
    const r = read('---\r\nexcerpt: "The bridge\r\nis open."\r\ntitle: A\r\n---\r\nBody');
    expect(r.places?.[1]).toEqual(['title', 'A']);
    expect(r.errors).toEqual([]);
  });
  it.each([
    ['a quote that nothing closes', '---\ntitle: "The bridge\ndate: 2024-01-02\nauthor: "Ann"\n---\nBody'],
    ['one that no line of its own closes', '---\ntitle: "The bridge\nis open\n\nby: Ann\n---\nBody'],
  ])('does not read %s', (_, text) => {
    expect(read(text).errors).not.toEqual([]);
  });
  it('reads TOML with tables', () => {
    const r = read('+++\ntitle = "A"\ndate = 2024-01-02T03:04:05Z\n[params]\nauthor.name = "B"\n+++\nBody');
    expect(r.values).toEqual({ title: 'A', date: '2024-01-02T03:04:05Z', params: { author: { name: 'B' } } });
  });
  it('reads JSON', () => {
    const r = read('{\n  "title": "A",\n  "tags": ["x"]\n}\nBody');
    expect(r.values).toEqual({ title: 'A', tags: ['x'] });
    expect(r.places![0]).toEqual(['"title"', '"A"']);
  });
  it.each([
    ['---\ntitle: a\ndate: b\ntitle: c\n---\n', 21],
    ['---\nx: {a: 1, a: 2}\n---\n', 14],
    ['+++\ntitle = "a"\ntitle = "b"\nx = 1\n+++\n', 16],
    ['{\n"title": "a",\n"title": "b"\n}\n', 16],
  ])('knows a key that stands twice: %j', (text, at) => {
    const r = read(text);
    expect(r.errors).toEqual([]);
    expect(r.again!.map((a) => a[1])).toEqual([at]);
  });
  it.each([
    '---\ntitle: a: b\n---\n',
    '---\ntitle: "a\n---\n',
    '---\ntitle: @a\n---\n',
    '---\ntitle: a\n\tdate: b\n---\n',
    '---\ntitle: [a\n---\n',
    '---\ntitle:a\ndate:b\n---\n',
    '---\ntitle: *none\n---\n',
    '---\ntitle a\ndate: b\n---\n',
    '---\ntitle: a\ndate: b\n\n# Body\n',
    '---\na: &a [1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n---\n',
    '---\na: &a [*a]\n---\n',
    `---\na: ${'['.repeat(20_000)}\n---\n`,
    '+++\ntitle = a\n+++\n',
    '+++\ntitle = "a\n+++\n',
    '+++\ntitle: "a"\n+++\n',
    '{\n"title": "a"\n"date": "b"\n}\n',
    '{\n"title": "a",\n}\n',
  ])('says where it is broken (%#)', (text) => {
    const r = read(text);
    expect(r.errors!.length).toBeGreaterThan(0);
    expect(r.errors![0]!.length).toBeGreaterThan(0);
    expect(r.errors![0]).not.toContain('\n');
  });
  it.each(['---\n\nA text.\n\n---\n\nMore.', '---\nNote: a text of two lines\nthat goes on\n', 'Title\n---\nText'])(
    'is not %j',
    (text) => {
      expect(read(text).values).toBeUndefined();
    },
  );
});
