import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { judgesAbsence } from '../../../src/metadata/scope';

const PROSE =
  'The old bridge across the river was opened again on Thursday after eleven months of work, and the first cars crossed it at noon while a small crowd of people from both banks looked on.';
const NOW = { now: '2030-01-01' };
const judged = (text: string, format: 'plain' | 'markdown' | 'html', path?: string) =>
  judgesAbsence(readArticle(text, { format, ...(path && { path }) }), 'published', NOW);

describe('what is judged as an article', () => {
  const unsigned = `# Bridge opens after eleven months\n\n${`${PROSE}\n\n`.repeat(5)}`;
  it('takes a page among those of a manual for one only where it is signed', () => {
    expect(judged(unsigned, 'markdown', 'site/bridge.md')).toBe(true);
    expect(judged(unsigned, 'markdown', 'docs/guide/bridge.md')).toBe(false);
    expect(judged(unsigned, 'markdown', 'docs/_posts/bridge.md')).toBe(true);
    expect(judged(unsigned.replace('\n\n', '\n\nBy Jane Doe\n\n'), 'markdown', 'docs/guide/bridge.md')).toBe(true);
  });
  it('asks no date of a post that has it in its name', () => {
    expect(judged(unsigned, 'markdown', '_posts/2024-03-05-bridge.md')).toBe(false);
    expect(judged(unsigned, 'markdown', '_posts/bridge.md')).toBe(true);
  });
});

describe('a news brief in a page', () => {
  const [first, second] = [
    'The old bridge was opened again on Thursday at noon.',
    'Its repair had taken eleven months, the mayor said.',
  ];
  const text = `<p>${first}</p><p>${second}</p>`;
  const signs = '<p class="byline">By Jane Doe</p><time datetime="2024-01-02">2 January 2024</time>';
  const page = (body: string): string => `<html><head><title>Bridge</title></head><body>${body}</body></html>`;
  const asked = (body: string) => judgesAbsence(readArticle(page(body), { format: 'html' }), 'description', NOW);

  it.each([
    ['signed and dated between headline and text', `<h1>Bridge opens again</h1>${signs}${text}`],
    [
      'signed, in one article',
      `<article><h1>Bridge opens again</h1><p class="byline">By Jane Doe</p>${text}</article>`,
    ],
  ])('%s is an article', (_, body) => expect(asked(body)).toBe(true));

  const teaser = `<article><h2>Bridge opens again</h2>${signs}${text}</article>`;
  it.each([
    ['A list of articles', `<h1>News from the river</h1>${teaser}${teaser}${teaser}`],
    [
      'A shop',
      `<h1>Bridge model kit</h1>${text}<h2>Reviews</h2>${signs}<p>A very fine kit that my children like a lot, thank you.</p>`,
    ],
    [
      'A thread',
      `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><article><h1 itemprop="headline">Bridge opens again</h1>${signs}${text}</article></div>`,
    ],
    ['A page without signs', `<article><h1>About the bridge</h1>${text}</article>`],
    ['A headline with one sentence', `<article><h1>Bridge opens again</h1>${signs}<p>${first}</p></article>`],
    [
      'A job',
      `<script type="application/ld+json">{"@type":"JobPosting","title":"Bridge keeper"}</script><h1>Bridge keeper</h1>${text}`,
    ],
  ])('%s is none', (_, body) => expect(asked(body)).toBe(false));
});
