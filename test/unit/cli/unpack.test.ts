import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { postsOf } from '../../../src/cli/unpack/wxr';
import { copydesk, folder } from './harness';

interface Line {
  id: string;
  text?: string;
  base64?: string;
  format: string;
  url?: string;
}
const unpack = async (stdin: string | Uint8Array | Uint8Array[], ...argv: string[]) => {
  const ran = await copydesk(folder(), ['unpack', ...argv], { stdin });
  return { ...ran, lines: ran.out.split('\n').slice(0, -1).map((l) => JSON.parse(l) as Line) };
}; // prettier-ignore

const item = (content: string, more = ''): string =>
  `<item><title>Cats &amp; dogs</title><link>https://blog.example/cats/</link><dc:creator><![CDATA[jane]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[All <b>of</b> them]]></excerpt:encoded><wp:post_id>7</wp:post_id>
<wp:post_date_gmt>2024-05-01 08:30:00</wp:post_date_gmt><wp:post_modified_gmt>0000-00-00 00:00:00</wp:post_modified_gmt><wp:status>publish</wp:status>${more}
<wp:comment><wp:comment_content><![CDATA[Nice <p> post]]></wp:comment_content></wp:comment></item>`;
const wxr = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0"><channel><title>Blog</title><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[jane]]></wp:author_login><wp:author_display_name><![CDATA[Jane Doe]]></wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`;

describe('copydesk unpack, of a WordPress export', () => {
  it('gives each post as a page with what the export declares', async () => {
    const { lines, code, err } = await unpack(wxr(item('First\nline.\n\n<h2>Head</h2>\n\nSecond ]] &lt;b.'), item('x', '<wp:post_type>attachment</wp:post_type>'), item(' '))); // prettier-ignore
    expect(code).toBe(0);
    expect(err).toBe('1 article, 2 other records passed over.\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ id: '7', format: 'html', url: 'https://blog.example/cats/' });
    expect(lines[0]!.text).toBe(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Cats &amp; dogs</title>
<meta name="author" content="Jane Doe">
<meta name="description" content="All of them">
<meta property="article:published_time" content="2024-05-01T08:30:00Z">
<link rel="canonical" href="https://blog.example/cats/">
</head>
<body>
<article>
<h1>Cats &amp; dogs</h1>
<p>First<br>
line.</p>
<h2>Head</h2>
<p>Second ]] &lt;b.</p>
</article>
</body>
</html>
`);
  });
  it('takes the paragraphs of the block editor as they stand, without its comments', async () => {
    const { lines } = await unpack(wxr(item('<!-- wp:paragraph {"url":"https://a.example"} -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<p>Two</p>'))); // prettier-ignore
    expect(lines[0]!.text).toContain('<h1>Cats &amp; dogs</h1>\n<p>One</p>\n\n<p>Two</p>\n</article>');
  });
  it('reads it however the bytes come, and feeds batch', async () => {
    const bytes = Buffer.from(wxr(item('Grüße aus der Stadt'), item('こんにちは')));
    const { out } = await unpack(
      Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7)),
    );
    expect(out).toBe((await unpack(bytes)).out);
    const answers = await copydesk(folder(), ['batch'], { stdin: out });
    expect(answers.out.split('\n').slice(0, -1)).toHaveLength(2);
    expect(answers.out).toContain('"title":"Cats & dogs"');
  });
  it('holds no element that is too large, and goes on behind it', async () => {
    const tally = { articles: 0, others: 0, tooLarge: 0 };
    const ids: string[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream
    const input = (async function* () {
      for (const part of [wxr(item('long '.repeat(30)), item('short'))]) yield Buffer.from(part);
    })();
    for await (const post of postsOf(input, ['post'], tally, 100)) ids.push(post.id);
    expect([ids, tally]).toEqual([['7'], { articles: 1, others: 0, tooLarge: 1 }]);
  });
  it('says when the export is cut off, or none; what was whole is there', async () => {
    const cut = await unpack(wxr(item('One two.'), item('Three.')).slice(0, -300));
    expect(cut.code).toBe(2);
    expect(cut.lines).toHaveLength(1);
    expect(cut.err).toContain('ends in its middle, behind its article 1');
    expect((await unpack('<html><p>A page</p></html>')).err).toContain('no WordPress export');
    expect((await unpack('plain text')).err).toContain('neither a WordPress export nor a web archive');
    expect((await unpack('x', 'no-such.xml')).err).toContain('There is no such file');
  });
});

const record = (type: string, contentType: string, block: string | Uint8Array, uri = 'https://paper.example/a'): Buffer => {
  const body = Buffer.from(block as string);
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${type}-${body.length}>\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-05-01T08:30:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
}; // prettier-ignore
const http = (status: string, headers: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);
const REPLY = 'application/http; msgtype=response';

describe('copydesk unpack, of a web archive', () => {
  const page = Buffer.concat([Buffer.from('<p>Gr'), Buffer.from([0xfc, 0xdf]), Buffer.from('e</p>')]);
  const records = [
    record('warcinfo', 'application/warc-fields', 'software: x\r\n'),
    record('request', 'application/http; msgtype=request', 'GET / HTTP/1.1\r\n\r\n'),
    record('response', REPLY, http('200 OK', 'Content-Type: text/html; charset=iso-8859-1', page)),
    record('response', REPLY, http('404 Not Found', 'Content-Type: text/html', '<p>Gone</p>')),
    record('response', REPLY, http('200 OK', 'Content-Type: image/png', 'PNG')),
    record('response', REPLY, http('200 OK', 'Content-Type: text/plain\r\nContent-Encoding: gzip', gzipSync('Plain and small.'))),
    record('response', REPLY, http('200 OK', 'Content-Type: TEXT/HTML\r\nTransfer-Encoding: chunked', '4\r\n<p>A\r\n5\r\n b</p\r\n1\r\n>\r\n0\r\n\r\n')),
    record('conversion', 'text/plain', 'A text of Common Crawl.'),
  ]; // prettier-ignore
  const expected = ['<p>Gr\xfc\xdfe</p>', 'Plain and small.', '<p>A b</p>', 'A text of Common Crawl.'];
  for (const [name, bytes] of [
    ['as it is', Buffer.concat(records)],
    ['with each record gzipped', Buffer.concat(records.map((r) => gzipSync(r)))],
  ] as const)
    it(`${name}: the bytes of pages and texts that were answered`, async () => {
      const { lines, code, err } = await unpack(bytes);
      expect(err).toBe('4 articles, 4 other records passed over.\n');
      expect(code).toBe(0);
      expect(lines.map((l) => Buffer.from(l.base64!, 'base64').toString('latin1'))).toEqual(expected);
      expect(lines.map((l) => l.format)).toEqual(['html', 'plain', 'html', 'plain']);
      expect(lines[0]).toMatchObject({ url: 'https://paper.example/a' });
    });
  it('writes into a file, from a file', async () => {
    const at = folder({ 'crawl.warc': Buffer.concat(records) });
    const ran = await copydesk(at, ['unpack', 'crawl.warc', '-o', 'in.jsonl']);
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(readFileSync(join(at, 'in.jsonl'), 'utf8').split('\n')).toHaveLength(5);
  });
  it('says when it is cut off, gzipped or not; the articles before are there', async () => {
    const whole = Buffer.concat(records);
    for (const cut of [gzipSync(whole).subarray(0, -20), whole.subarray(0, -9)]) {
      const ran = await unpack(cut);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain('it ends in the middle of a record');
      expect(ran.lines.length).toBeGreaterThan(2);
    }
  });
});
