import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { fix } from '../../../src/review';

// What Copydesk writes into a page is read again by a parser that is not its own: cheerio over parse5, which builds the tree a browser would.
const BODY = `<h1>Bridge closed after flood</h1>
<p class="byline">By Anna Holt</p>
<p class="date">2 January 2024, 10:15</p>
<p>The bridge over the river Ash was closed on Tuesday after the flood, the city council said. Trucks have to take the long way
round by the old mill until the middle of March.</p>
<p>The council expects the repairs to cost two million. Nobody was hurt when the water rose over the night, a spokeswoman said. The ferry
below the town runs every half hour instead, and free of charge until the bridge is open again.</p>
<p>The mayor asked the people of both banks for patience. School buses will start forty minutes earlier from Monday, and the market moves
to the southern square.</p>
<p>Source: Ash Valley News</p>`;
const page = (head: string, html = '<html>'): string =>
  `<!DOCTYPE html>\n${html}\n<head>\n${head}</head>\n<body>\n${BODY}\n</body>\n</html>\n`;

const HEADS: readonly (readonly [string, string])[] = [
  ['an empty head', ''],
  ['a charset', '  <meta charset="utf-8">\n'],
  ['a title', '  <meta charset="utf-8">\n  <title>Bridge closed after flood</title>\n'],
  ['styles and scripts', '<style>a > b { color: red }</style>\n<script>if (a < b) go("</p>");</script>\n'],
];

describe.each(HEADS)('a page with %s, mended', (_, head) => {
  const source = page(head);
  const { text } = fix({ text: source, format: 'html', path: 'news.html' }, { safety: 'review', only: ['metadata/*'] });
  const before = load(source);
  const after = load(text);
  it('declares what was inserted where a browser reads it', () => {
    expect(after('head title').text()).toBe('Bridge closed after flood');
    expect(after('html').attr('lang')).toBe('en');
    expect(after('body meta, body title, body script[type="application/ld+json"]').length).toBe(0);
    const said = after('head').html() ?? '';
    for (const value of ['Anna Holt', '2024-01-02T10:15', 'Ash Valley News']) expect(said).toContain(value);
    for (const data of after('script[type="application/ld+json"]').toArray())
      expect(() => JSON.parse(after(data).text()) as unknown).not.toThrow();
  });
  it('changes nothing else', () => {
    expect(after('body').html()).toBe(before('body').html());
    expect(after('head style').text()).toBe(before('head style').text());
    expect(after('head script:not([type])').text()).toBe(before('head script:not([type])').text());
  });
});
