import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fix, review } from '../../src/review';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sample = read('samples/zhenjiang-news.txt');
const restored = read('test/fixtures/zhenjiang-news.restored.txt');
const expected = read('test/fixtures/zhenjiang-news.expected.txt');

const named = (path: string | undefined) => (path === undefined ? {} : { path });
const clean = (text: string, path?: string) => fix({ text, ...named(path) }, { safety: 'review' });
const body = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');
const paragraphs = (text: string): string[] => body(text).split('\n').map((l) => l.trim()).filter(Boolean); // prettier-ignore
const said = {
  title: '鎮江攜手國際友城共同抗擊疫情',
  published: '2020-04-03T02:02',
  publisher: '金山網',
  authors: ['金升龍', '笪俊杰', '譚藝婷'],
  editors: ['方超'],
  language: 'zh-Hant',
};

describe('the sample article', () => {
  it('has its damaged characters back, each one', () => {
    const { text } = fix({ text: sample, path: 'a.txt' }, { safety: 'review', only: ['encoding/*'] });
    expect(text).toBe(restored);
    for (const words of ['鎮江政要動態', '當地政府已無力', '極少量儲備', '得到有效防控，且正在科學有序推進復工復產復學'])
      expect(text).toContain(words);
  });
  it.each([['samples/zhenjiang-news.txt'], ['draft.text'], ['x/y'], [undefined]])('called %s comes out clean, dated and attributed', (path) => {
    const { text, article } = clean(sample, path);
    expect(article.metadata.inferred).toMatchObject(said);
    expect(paragraphs(text)).toEqual(paragraphs(expected));
    expect(review({ text, ...named(path) }).metadata.declared).toMatchObject(said);
    expect(clean(text, path).text).toBe(text);
  });
  it('is the expected document, to the character', () => {
    expect(clean(sample, 'samples/zhenjiang-news.txt').text.trimEnd()).toBe(expected.trimEnd());
  });
  it('with Windows line endings and a BOM is the same article', () => {
    const { text, article } = clean(`\ufeff${sample.replace(/\n/g, '\r\n')}`, 'a.txt');
    expect(article.metadata.inferred).toMatchObject(said);
    expect(text.startsWith('\ufeff---\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(paragraphs(text.slice(1).replace(/\r\n/g, '\n'))).toEqual(paragraphs(expected));
  });
  it('with its paragraphs shuffled keeps every paragraph', () => {
    const lines = sample.split('\n');
    const from = lines.findIndex((l) => l.includes('3月30日,曼海姆'));
    const to = lines.findIndex((l) => l.includes('市外辦主任魏'));
    const story = lines.slice(from, to).filter((l) => l.trim());
    const mixed = [...lines.slice(0, from), ...story.reverse().flatMap((l) => [l, '']), ...lines.slice(to)].join('\n');
    const { text, article } = clean(mixed, 'a.txt');
    expect(article.metadata.inferred).toMatchObject({ ...said });
    expect([...paragraphs(text)].sort()).toEqual([...paragraphs(expected)].sort());
  });
  it('cut in half, each half is reviewed for what it holds', () => {
    const at = sample.indexOf('\n', sample.length >> 1) + 1;
    const first = clean(sample.slice(0, at), 'a.txt');
    const second = clean(sample.slice(at), 'a.txt');
    expect(first.article.metadata.inferred).toMatchObject({ title: said.title, published: said.published, language: 'zh-Hant' });
    expect(second.article.metadata.inferred).toMatchObject({ authors: said.authors, editors: said.editors });
    expect([...paragraphs(first.text), ...paragraphs(second.text)]).toEqual(paragraphs(expected));
  });
}); // prettier-ignore
