import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { review } from '../../../src/review';

type Format = 'plain' | 'markdown' | 'html';
const read = (text: string, format: Format = 'plain', config = {}) =>
  review({ text, format }, { metadata: { article: true }, ...config });

const LEDE = 'The county archive opened its new reading room on Monday, after two years of work.';
const SECOND = [
  'The archivist said that visitors may order papers by telephone',
  ' until the end of the year.',
] as const;
const REST = [
  'A model of the old harbour stands in the hall. It was made by two teachers of the local school in 1931 and cleaned last winter.',
  'The reading room is open on four days of the week, and the staff will help with old handwriting.',
];
const HEAD = ['Archive opens reading room', 'By Jane Holloway', '2 May 2024'];
const FACTS = { title: HEAD[0], authors: ['Jane Holloway'], published: '2024-05-02' };
const DESCRIPTION = `${LEDE} ${SECOND.join('')}`;
const LIST =
  'online casino | casino bonus | slot machines | free spins | sports betting | poker online | no deposit bonus';
const ADVERT =
  'Best online casino 2024! Get 200 free spins and a no deposit bonus now at www.lucky-slots.example, play poker.';
const story = (glued = ''): string[] => [`${LEDE} ${SECOND.join(glued)}`, ...REST];

describe('what spam puts in is no part of what is inferred', () => {
  it.each([' steamy lingerie clips', ' yeni bahis siteleri', ' 无码人妻在线观看'])(
    'a phrase in the lede: %s',
    (phrase) => {
      const text = [...HEAD, ...story(phrase)].join('\n\n');
      const { metadata, findings } = read(text);
      expect(metadata.inferred).toMatchObject({ ...FACTS, description: DESCRIPTION });
      expect(findings.filter((f) => f.rule === 'spam/glued-phrase')).toHaveLength(1);
      // What nobody would remove is read.
      expect(read(text, 'plain', { rules: { 'spam/*': 'off' } }).metadata.inferred.description).toContain(phrase);
      expect(read(text, 'plain', { only: ['metadata/*'] }).metadata.inferred.description).toBe(DESCRIPTION);
    },
  );
  it.each([
    ['above the headline', [LIST, ...HEAD, ...story()]],
    ['between headline and byline', [HEAD[0]!, LIST, ...HEAD.slice(1), ...story()]],
    ['below the byline', [...HEAD, LIST, ...story()]],
    ['above the headline, as an advert', [ADVERT, ...HEAD, ...story()]],
    ['as the first paragraph', [...HEAD, ADVERT, ...story()]],
    ['below a name that closes the text', [HEAD[0]!, HEAD[2]!, ...story(), 'Jane Holloway', LIST]],
  ])('a block %s', (_, lines) => {
    for (const gap of ['\n', '\n\n', '\r\n\r\n'])
      expect(read(lines.join(gap)).metadata.inferred).toMatchObject({ ...FACTS, description: DESCRIPTION });
  });
  it('a list below the source, whose line is read', () => {
    const { inferred } = read('县档案馆新阅览室开放\n\n2024年5月2日\n\n来源：海州日报\n\n无码人妻_国产精品_亚洲无码_一本道_日韩无码_中文字幕\n\n县档案馆新阅览室周一开放，历时两年的改造工程宣告完成。馆长说，读者可以通过电话预约查阅档案。\n').metadata; // prettier-ignore
    expect(inferred).toMatchObject({ publisher: '海州日报', published: '2024-05-02' });
    expect(inferred.description).toBe('县档案馆新阅览室周一开放，历时两年的改造工程宣告完成。馆长说，读者可以通过电话预约查阅档案。'); // prettier-ignore
  });

  const HIDDEN = '<span style="position:absolute;left:-9999px"><a href="https://a.example/c">online casino</a> <a href="https://b.example/d">slot machines bonus</a></span>'; // prettier-ignore
  const STANDFIRST = 'After two years of work the archive has a reading room again, open on four days of the week.';
  const page = (title: string, by: string, standfirst: string): string =>
    `<html lang="en"><head><title>Archive</title></head><body><article><h1>${title}</h1><p class="byline">${by}</p><time>2 May 2024</time><p class="standfirst">${standfirst}</p>${story().map((p) => `<p>${p}</p>`).join('')}</article></body></html>`; // prettier-ignore
  it.each([
    ['headline', page(`Archive opens ${HIDDEN} reading room`, HEAD[1]!, STANDFIRST)],
    ['byline', page(HEAD[0]!, `By Jane Holloway${HIDDEN}`, STANDFIRST)],
    ['standfirst', page(HEAD[0]!, HEAD[1]!, STANDFIRST.replace(' again', `${HIDDEN} again`))],
  ])('hidden in the %s of a page', (_, text) => {
    expect(read(text, 'html').metadata.inferred).toMatchObject({ ...FACTS, description: STANDFIRST });
  });

  it('facts land on their own lines of the text as it is', () => {
    const text = [LIST, ...HEAD, ...story()].join('\n\n');
    const places = read(text).findings.filter((f) => /^metadata\/(?:title|author|date)-missing$/.test(f.rule));
    expect(places.map((f) => text.slice(f.start, f.end))).toEqual(['Archive opens reading room', 'Jane Holloway', '2 May 2024']); // prettier-ignore
  });
  it('what the page left around the article is read', () => {
    const text = ['Home > News > City', ...HEAD, ...story(), 'Back to top'].join('\n\n');
    const { findings, metadata } = read(text);
    expect(findings.map((f) => f.rule)).toContain('spam/page-chrome');
    expect(metadata.inferred.section).toBe('City');
  });
});

describe('an article without what does not belong in it', () => {
  it('is itself where there is nothing, and asks once', () => {
    const article = readArticle('A clean text.\n', { format: 'plain' });
    let asked = 0;
    article.setForeign(() => (asked++, []));
    expect(article.withoutForeign).toBe(article);
    expect([article.withoutForeign, asked]).toEqual([article, 1]);
  });
  it('keeps the repairs that stand apart from it, in any order', () => {
    const article = readArticle('One twoo three four.\n', { format: 'plain' });
    article.repairs = [
      { start: 4, end: 8, text: 'two' },
      { start: 10, end: 12, text: 'xx' },
    ];
    article.setForeign(() => [{ start: 14, end: 19, text: '' }, { start: 8, end: 14, text: '' }]); // prettier-ignore
    expect(article.withoutForeign.restored.text).toBe('One two.\n');
    expect(article.restored.text).toBe('One two txxee four.\n');
  });
});
