import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HARD } from '../../../bench/spam/hard.mjs';
import { fix, review } from '../../../src/review';

const quiet = { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' as const } };

describe('the sample', () => {
  const text = readFileSync(new URL('../../../samples/zhenjiang-news.txt', import.meta.url), 'utf8');
  it('has its list found to the character, separators and all', () => {
    const [found, ...others] = review({ text }, { only: ['spam/keyword-list', 'spam/wrapped-list'] }).findings;
    expect(others).toEqual([]);
    expect([found?.start, found?.end]).toEqual([text.lastIndexOf('\n') + 7, text.length]);
    expect(found?.evidence.join()).toContain('41 items separated by |');
  });
  it('reads as if the list had never been there', () => {
    const fixed = fix({ text }, { only: ['spam/keyword-list'], safety: 'review' }).text;
    expect(fixed).toBe(text.slice(0, text.lastIndexOf('\n')));
  });
});

describe('sound texts that look like spam', () => {
  it.each(HARD)('%s', (_, format, text) => {
    expect(review({ text, format: format as 'plain' }, quiet).findings).toEqual([]);
  });
});

describe('settings', () => {
  const text =
    'The council met on Tuesday and agreed.\n\nonline casino | casino bonus | slot machines | free spins | sports betting | baccarat\n';
  it('take terms away and add others', () => {
    const own = 'The council met on Tuesday and agreed.\n\nblorp, fnord, zibble, quux, wibble, frob, grault\n';
    expect(review({ text: own }, quiet).findings).toEqual([]);
    const add = ['blorp', 'fnord', 'zibble', 'quux', 'wibble', 'frob', 'grault'];
    expect(review({ text: own }, { ...quiet, spam: { terms: { add } } }).findings).toHaveLength(1);
    expect(review({ text }, quiet).findings).toHaveLength(1);
  });
  it('name hosts to trust', () => {
    const html =
      '<!doctype html><html><head><link rel="canonical" href="https://a.example/"></head><body><p>The council met.</p><iframe src="https://frames.test/x" width="0" height="0"></iframe></body></html>';
    expect(review({ text: html, format: 'html' }, quiet).findings).toHaveLength(1);
    expect(
      review({ text: html, format: 'html' }, { ...quiet, spam: { trustedHosts: ['frames.test'] } }).findings,
    ).toEqual([]);
  });
});

describe('a hijacked head', () => {
  const body =
    '<body><h1>Council builds a bridge</h1><p>The council met on Tuesday to discuss the new bridge across the river. It will cost two million, said the mayor, and be ready next year for cyclists and walkers alike.</p></body></html>';
  const page = (head: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head>${body}`;
  const own = '<meta name="description" content="The council builds a new bridge across the river.">';
  const found = (head: string) =>
    review({ text: page(head), format: 'html' }, { ...quiet, only: ['spam/hijacked-head'] }).findings;
  it('is known without a word of the lists, by its language and by the second tag of one name', () => {
    const put = '<title>Günstige Fenster kaufen - Rolladen und Markisen direkt vom Hersteller</title>';
    const [first] = found(`${put}${own}<title>Council builds a bridge</title>`);
    expect(page(put).slice(first!.start, first!.end)).toBe(put);
  });
  it('is silent where the head speaks of the page, in other words too', () => {
    expect(found(`<title>Two million for cyclists and walkers | The Gazette</title>${own}`)).toEqual([]);
    expect(found('<title>Gazette</title><meta name="keywords" content="local, politics, traffic">')).toEqual([]);
  });
});

describe('a paragraph that stands twice', () => {
  const intro = 'The council met on Tuesday and agreed on the bridge.';
  const said = (n: number) =>
    `Argument number ${n} is read as it stands. It may be left out where the call has no need of it, and then the value that the settings of the project name is taken in its place.`;
  const rule = { only: ['spam/repeated-block'] };
  it('is found', () => {
    expect(review({ text: `${intro}\n\n${said(1)}\n\n${intro}\n\n${said(1)}\n` }, rule).findings).toHaveLength(1);
  });
  it('is found with the lines around it, where all of it was pasted twice', () => {
    const all = `Old bridge\n\n${said(1)}\n\n${intro}\n\n${said(2)}\n\n`;
    expect(review({ text: all + all }, rule).findings).toHaveLength(2);
  });
  it('is sound below the same label of two things', () => {
    const entry = (n: number) => `Entry ${n}\n\nUse\n\n${said(1)}\n\n`;
    expect(review({ text: `${intro}\n\n${entry(1)}${entry(2)}` }, rule).findings).toEqual([]);
  });
  it('is sound in a reference that says the same of many things', () => {
    const entries = [1, 2, 3, 4, 5].map((n) => `Entry ${n}\n\n${said(n)}\n\nAgain ${n}\n\n${said(n)}`);
    expect(review({ text: `${intro}\n\n${entries.join('\n\n')}\n` }, rule).findings).toEqual([]);
  });
});

describe('what the page left behind', () => {
  const article = 'The council met on Tuesday and agreed on the bridge. It will cost two million.';
  const chrome = (line: string) => review({ text: `${article}\n\n${line}\n` }, { only: ['spam/page-chrome'] }).findings;
  it('is a row of buttons in brackets', () => expect(chrome('【打印】 【关闭】')).toHaveLength(1));
  it('is not a line of other brackets', () => expect(chrome('【桥梁】【预算】')).toEqual([]));
});
