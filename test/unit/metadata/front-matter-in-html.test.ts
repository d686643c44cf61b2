// Posts in HTML that Jekyll and Hugo make pages of: they begin with front matter, which is none of their text and declares what the article is.
import { describe, expect, it } from 'vitest';
import { fix, open, review } from '../../../src/review';

const BODY = `<p>On Saturday some forty people met in the old corn exchange to work on the data of the city's buses. The council had published the timetables a week before.</p>
<p>The group meets again in March. Whoever wants to help may write to the list or come by; the hall is open from nine, and there is coffee for all who come early.</p>
`;
const HEAD = `---\nlayout: post\ntitle: "Open data day in Leeds"\ndate: 2015-02-30\nlang: en\nauthor: Jane Miller\n---\n`;

describe('front matter at the head of HTML', () => {
  it('is none of the prose, and what follows keeps its place', () => {
    const article = open({ text: HEAD + BODY, format: 'html' });
    expect(article.prose.text.startsWith('On Saturday')).toBe(true);
    const [block] = article.blocks;
    expect((HEAD + BODY).slice(block!.start, block!.start + 3)).toBe('<p>');
    expect(article.isPage).toBe(false);
  });
  it('declares what the post is, and is judged as in Markdown', () => {
    const { findings } = review({ text: HEAD + BODY, format: 'html' });
    expect(findings.map((f) => f.rule).sort()).toEqual(['metadata/date-invalid', 'metadata/publisher-missing']);
    const [date] = findings.filter((f) => f.rule === 'metadata/date-invalid');
    expect((HEAD + BODY).slice(date!.start, date!.end)).toBe('2015-02-30');
  });
  it('takes what is missing, where there is none of it in the page', () => {
    const text = `${HEAD.replace('author: Jane Miller\n', '').replace('02-30', '02-08')}<p>By Jane Miller</p>\n${BODY}`;
    const fixed = fix({ text, format: 'html' }, { only: ['metadata/author-missing'], safety: 'review' }).text;
    expect(fixed).toBe(text.replace('lang: en\n', 'lang: en\nauthors:\n  - Jane Miller\n'));
  });
  it('is mended like the text', () => {
    const text = `${HEAD.replace('Leeds', 'LeÃ³n')}${BODY}`;
    expect(fix({ text, format: 'html' }, { only: ['encoding/*'], safety: 'review' }).text).toContain('Open data day in León');
  });
  it('is left to the page where it has a head of its own', () => {
    const page = `---\nlayout: none\n---\n<!doctype html>\n<html lang="en"><head><title>x</title></head><body>${BODY}</body></html>`;
    expect(open({ text: page, format: 'html' }).isPage).toBe(true);
  });
  it('is none where no fence closes it', () => {
    expect(open({ text: `---\ntitle: x\n${BODY}`, format: 'html' }).frontMatter).toBeUndefined();
  });
}); // prettier-ignore
