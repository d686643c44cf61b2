import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anatomyOf, looksLikeArticle } from '../../../src/anatomy';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const restored = readFileSync(new URL('../../fixtures/anatomy/zhenjiang-restored.txt', import.meta.url), 'utf8');
const damaged = readFileSync(new URL('../../../samples/zhenjiang-news.txt', import.meta.url), 'utf8');
const fieldsOf = (text: string) => valuesOf(inferFields(readArticle(text, { format: 'plain' })));

const WHOLE = {
  title: '鎮江攜手國際友城共同抗擊疫情',
  subtitle: '“團結合作是戰勝病毒最有力的武器”',
  published: '2020-04-03T02:02',
  publisher: '金山網',
  authors: ['金升龍', '笪俊杰', '譚藝婷'],
  editors: ['方超'],
  language: 'zh-Hant',
  section: '鎮江政要動態',
};

/** A fixed shuffle, so that a failure can be seen again. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

describe('the sample article', () => {
  it('says who, what and when', () => {
    expect(fieldsOf(restored)).toMatchObject(WHOLE);
    expect(looksLikeArticle(readArticle(restored))).toBe(true);
  });

  it('gives each value its place in the source', () => {
    const article = readArticle(restored);
    const found = inferFields(article);
    expect(article.text.slice(found.title!.start, found.title!.end)).toBe(WHOLE.title);
    expect(article.text.slice(found.published!.start, found.published!.end)).toBe('2020-04-03 02:02');
    expect(article.lines.position(found.editors!.start).line).toBe(
      article.text.split('\n').findIndex((l) => l.includes('方超')) + 1,
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('with its paragraphs shuffled (%i)', (seed) => {
    const lines = restored.split('\n').filter((l) => l.trim());
    const found = fieldsOf(shuffled(lines, seed).join('\n\n'));
    const { published, publisher, authors, editors, language, title } = WHOLE;
    expect(found).toMatchObject({ published, publisher, authors, editors, language, title });
  });

  it('cut in half', () => {
    const lines = restored.split('\n');
    const middle = Math.floor(lines.length / 2);
    const first = fieldsOf(lines.slice(0, middle).join('\n'));
    expect(first).toMatchObject({ title: WHOLE.title, published: WHOLE.published, publisher: WHOLE.publisher });
    expect(first.authors).toBeUndefined();
    expect(first.editors).toBeUndefined();
    const second = fieldsOf(lines.slice(middle).join('\n'));
    expect(second).toMatchObject({ authors: WHOLE.authors, editors: WHOLE.editors, language: 'zh-Hant' });
    expect(second.title).toBeUndefined();
    expect(second.published).toBeUndefined();
  });

  it('still damaged: what is not torn is read', () => {
    const found = fieldsOf(damaged);
    expect(found.published).toBe(WHOLE.published);
  });

  it('has its parts', () => {
    const kinds = anatomyOf(readArticle(restored)).parts.map((p) => p.kind);
    for (const kind of [
      'breadcrumb',
      'headline',
      'subhead',
      'date',
      'lede',
      'section-head',
      'editor',
      'chrome',
    ] as const)
      expect(kinds).toContain(kind);
  });
});
