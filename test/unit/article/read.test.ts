import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';

const lines = (text: string, format: 'plain' | 'markdown' | 'html') => {
  const a = readArticle(text, { format });
  return a.blocks.map((b) => [b.kind, a.prose.text.slice(b.text.start, b.text.end), text.slice(b.start, b.end)]);
};

describe('plain text', () => {
  it('has a block a line, without the spaces around it', () => {
    expect(lines('\uFEFFone\r\n\r\n  two \tx\u3000\r\n', 'plain')).toEqual([
      ['paragraph', 'one', 'one'],
      ['paragraph', 'two \tx', 'two \tx'],
    ]);
  });
  it('leaves front matter out', () => {
    expect(lines('---\ntitle: A\n---\nBody\n', 'plain')).toEqual([['paragraph', 'Body', 'Body']]);
  });
});

describe('Markdown', () => {
  it('shows text without its marks', () => {
    const text =
      '---\r\ntitle: A\r\n---\r\n# A *b* c\r\n\r\nOne [two](http://x.y "t") `three` &amp; \\* 𝒳<b>x</b>\r\nfour\r\n\r\n- item\r\n';
    expect(lines(text, 'markdown')).toEqual([
      ['heading', 'A b c', '# A *b* c'],
      ['paragraph', 'One two three & * 𝒳x\r\nfour', 'One [two](http://x.y "t") `three` &amp; \\* 𝒳<b>x</b>\r\nfour'],
      ['item', 'item', '- item'],
    ]);
  });
  it('reads HTML blocks as HTML', () => {
    expect(lines('<div><p>One</p>\n<p>Two &lt;</p></div>\n\nThree', 'markdown')).toEqual([
      ['paragraph', 'One', '<p>One</p>'],
      ['paragraph', 'Two <', '<p>Two &lt;</p>'],
      ['paragraph', 'Three', 'Three'],
    ]);
  });
  it('ends HTML at a blank line, however lines end', () => {
    const read = lines('<div>One\r\n\r\nTwo\r\n\r\n- three\r\n', 'markdown').map(([kind, said]) => [kind, said]);
    expect(read).toEqual([
      ['other', 'One'],
      ['paragraph', 'Two'],
      ['item', 'three'],
    ]);
  });
  it('does not see text in code', () => {
    expect(lines('```\ncode\n```\n> said\n> so\n', 'markdown')).toEqual([
      ['code', '', '```\ncode\n```'],
      ['paragraph', 'said\nso', 'said\n> so'],
    ]);
  });
});

describe('HTML', () => {
  it('has a block for each line a browser shows', () => {
    const html =
      '<!doctype html><head><title>T</title></head><body><h1>Head\n line</h1><p>One <b>two</b>&nbsp;&amp; <a href="/x?a&amp;b">three</a>.<br>four</p><div>a<p>b</p></div><script>x</script>';
    expect(lines(html, 'html')).toEqual([
      ['heading', 'Head line', '<h1>Head\n line</h1>'],
      ['paragraph', 'One two\u00a0& three.', 'One <b>two</b>&nbsp;&amp; <a href="/x?a&amp;b">three</a>.'],
      ['paragraph', 'four', 'four'],
      ['other', 'a', 'a'],
      ['paragraph', 'b', '<p>b</p>'],
    ]);
  });
  it('ends an element whose closing tag is left out before the tag that implies it', () => {
    const html = '<ul><li>a<li>b</ul><div><p>c<p>d</div><p>e';
    expect(readArticle(html, { format: 'html' }).blocks.map((b) => html.slice(b.start, b.end))).toEqual([
      '<li>a',
      '<li>b',
      '<p>c',
      '<p>d',
      '<p>e',
    ]);
  });
  it('knows the place of links', () => {
    const a = readArticle('<p>x <a href="/u?a&amp;b">link  text</a></p>', { format: 'html' });
    const link = a.links[0]!;
    expect([link.href, a.prose.text.slice(link.text.start, link.text.end)]).toEqual(['/u?a&b', 'link text']);
  });
  it('keeps scripts and tags quiet, but not what attributes say', () => {
    const html = '<p title="said">x<code>y</code><script>z</script></p>';
    const a = readArticle(html, { format: 'html' });
    expect([...html].filter((_, i) => !a.isQuiet(i)).join('')).toBe('saidx');
  });
});

describe('hostile markup', () => {
  const deep = (s: string, n = 50_000) => s.repeat(n);
  it.each([
    ['links', deep('[a](b')],
    ['backticks', Array.from({ length: 2000 }, (_, i) => '`'.repeat(i + 1) + 'x').join(' ')],
    ['emphasis', deep('**a ') + 'x' + deep('**')],
    ['lists', Array.from({ length: 2000 }, (_, i) => ' '.repeat(i) + '- x').join('\n')],
    ['elements', deep('<div>') + 'x'],
  ])('%s thousands deep are read, in every format, within the text', (_, text) => {
    for (const format of ['plain', 'markdown', 'html'] as const) {
      const a = readArticle(text, { format });
      for (const b of [...a.blocks, ...a.links, ...a.quiet]) {
        expect(b.start).toBeLessThanOrEqual(b.end);
        expect(b.end).toBeLessThanOrEqual(text.length);
      }
      expect(a.prose.toSource(0, a.prose.text.length).end).toBeLessThanOrEqual(text.length);
    }
  });
});
