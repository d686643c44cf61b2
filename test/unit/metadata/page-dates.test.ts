import { describe, expect, it } from 'vitest';
import { declaredFields, metadataOf } from '../../../src/metadata';
import { placeOf } from '../../../src/metadata/page-place';
import { open } from '../../../src/review';

const STORY =
  '<p>The council met on Tuesday and decided that the old bridge across the river would be repaired before the winter comes.</p><p>Residents had asked for the work for many years, and most of them said that they were glad to hear of it.</p>';
const ld = (day: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to be repaired","datePublished":"${day}"}</script>`;
const page = (head: string, under: string, lang = 'en'): ReturnType<typeof open> =>
  open({
    text: `<!doctype html><html lang="${lang}"><head><title>Bridge to be repaired</title>${head}</head><body><main><h1>Bridge to be repaired</h1>${under}${STORY}</main></body></html>`,
    format: 'html',
  });
const published = (article: ReturnType<typeof open>): string | undefined =>
  declaredFields(article).published ?? metadataOf(article).inferred.published;

describe('the day of publication', () => {
  it.each<[string, string, string, string | undefined]>([
    ['shown before the day of its data, an export', ld('2025-06-24'), '<p>August 25, 2024</p>', '2024-08-25'],
    ['an update shown after the day of its data', ld('2024-08-25'), '<p>June 24, 2025</p>', '2024-08-25'],
    ['an update shown before what its data say', ld('2025-06-24'), '<p>Updated August 25, 2024</p>', '2025-06-24'],
    [
      'the day before in the zone of the place',
      `${ld('2025-12-19T03:05:00Z')}<meta itemprop="datePublished" content="2025-12-18T19:05:00-08:00">`,
      '<p>December 18, 2025</p>',
      '2025-12-18T19:05:00-08:00',
    ],
    ['below its label', '', '<h4>Published</h4><div class="x-date">July 8, 2024</div>', '2024-07-08'],
    [
      'beside an update in an element of its own',
      '',
      '<div>Last updated <time datetime="2025-02-01">February 1, 2025</time></div><div>Published <time datetime="2024-02-01">February 1, 2024</time></div>',
      '2024-02-01',
    ],
    [
      'at the side',
      '',
      '<aside class="post-meta"><time datetime="2023-09-01">Sep 01, 2023</time></aside>',
      '2023-09-01',
    ],
    ['in a part that a page builder calls a widget', '', '<div class="elementor-widget"><span class="post-date">July 8, 2024</span></div>', '2024-07-08'], // prettier-ignore
    ['beside an update in one element', '', '<span class="posted-on"><time class="updated">May 21, 2025</time><time class="entry-date published">April 24, 2025</time></span>', '2025-04-24'], // prettier-ignore
    ['before an update on its line', '', '<p class="is-last-update">5 January 2025 (updated 6 January 2025)</p>', '2025-01-05'], // prettier-ignore
    ['none of a sentence that names a broadcast', '', '<p>Posted <time>March 4, 2024</time></p><p>A report on the bridge is on Radio One on <time>March 9, 2024</time>.</p>', '2024-03-04'], // prettier-ignore
    ['none of a project from a day to a day', '', '<p>DATE: 2024-12-12 - 2024-12-17</p>', undefined],
    ['of a film, behind what it is', '', '<p class="x-meta"><a href="/videos">Video</a> - December 19, 2024</p>', '2024-12-19'], // prettier-ignore
    ['beside the day a book was released', '', '<p>by Jane Doe · Dec 20, 2024 at 3:00 am · One comment</p><h4>A Better Bridge</h4><p>Author: John Roe</p><p>Released: June 17, 2024 by Tor Books</p>', '2024-12-20T03:00'], // prettier-ignore
    ['in the details of a newsletter', ld('2025-06-12'), '<div class="newsletter-details"><div>November 2, 2022</div></div>', '2022-11-02'], // prettier-ignore
    ['none of events that are told of', '', '<ul class="events"><li><div class="date">March 16, 2024</div><h2>Meeting 1</h2><p>1 Main Street</p><p>Talks on bridges, on water and on what else moves the valley.</p><p>Doors open at seven.</p></li><li><div class="date">March 16, 2024</div><h2>Meeting 2</h2><p>2 Main Street</p><p>Talks on bridges, on water and on what else moves the valley.</p><p>Doors open at seven.</p></li><li><div class="date">March 17, 2024</div><h2>Meeting 3</h2><p>3 Main Street</p><p>Talks on bridges, on water and on what else moves the valley.</p><p>Doors open at seven.</p></li><li><div class="date">March 19, 2024</div><h2>Meeting 4</h2><p>4 Main Street</p><p>Talks on bridges, on water and on what else moves the valley.</p><p>Doors open at seven.</p></li></ul>', undefined], // prettier-ignore
    ['none of a link to another article', '', `${STORY}<a href="/tunnel"><h3>Tunnel opens</h3><div><time datetime="2024-05-01">May 1, 2024</time></div></a>`, undefined], // prettier-ignore
    ['none of what other articles declare in links', '<meta name="date" content="March 27, 2024">', '<p>By Jane Doe</p><div itemscope itemtype="https://schema.org/Article"><a href="/tunnel"><h3>Tunnel opens</h3><span itemprop="datePublished" content="2024-05-01">May 1</span></a></div>', '2024-03-27'], // prettier-ignore
    ['none of one of several articles whose headings are links', '', `${STORY}<article><h2><a href="/a">Tunnel opens</a></h2><div><time datetime="2024-05-01">May 1, 2024</time></div></article><article><h2><a href="/b">Mill sold</a></h2><p>No day.</p></article>`, undefined], // prettier-ignore
    ['none of the day it was reviewed', '', '<div>By Jane Doe</div>' + STORY + STORY + STORY + STORY + STORY + '<div>Date Last Reviewed: <time datetime="2024-04-14">April 2024</time></div>', undefined], // prettier-ignore
    ['the declared one, where the shown one can be read so', '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Bridge to be repaired","datePublished":"2024-09-10"}</script>', '<p class="post-date">09.10.2024</p>', '2024-09-10'], // prettier-ignore
    ['an update below a byline of many lines', '', '<p>By Jane Doe</p><p>Editor</p><p>Jane Doe covers bridges.</p><p>Read more</p><p>Fact checked by John Roe</p><p>Researcher</p><p>John Roe checks facts.</p><p>Read more</p><p>Edited by Ann Poe</p><p>Updated Feb 11, 2024</p><p>8 min read</p>', '2024-02-11'], // prettier-ignore
    ['of the article, where a comment far below says when it was posted', '', `<p>2024-12-10 · 105 readers</p>${STORY.repeat(32)}<p>Posted on: 2024-12-11 9:51</p>`, '2024-12-10'], // prettier-ignore
    ['in data that an attribute holds', '', '<div data-page="{&quot;datePublished&quot;:&quot;2024-11-17T09:00:00-05:00&quot;}"></div>', '2024-11-17T09:00:00-05:00'], // prettier-ignore
    ['none of the day somebody was last there', '', '<p>Last active December 20, 2024 13:58</p>', undefined],
    ['none of an answer', '', `${STORY.repeat(6)}<h3>Jane Doe commented <a href="#c1"><span>Dec 19, 2024</span></a></h3><p>Well done.</p>`, undefined], // prettier-ignore
    ['none of an update, where it was published before in a month', '', '<p>Originally published in March 2022. Last updated on December 20, 2024.</p>', undefined], // prettier-ignore
    ['shown as such below the story, before the day of its data', ld('2025-11-29'), `${STORY.repeat(6)}<p>Published <time pubdate datetime="2025-08-13">August 13, 2025</time></p>`, '2025-08-13'], // prettier-ignore
    ['none of a range', '', '<p class="date">12/01/2004 - 01/01/2005</p>', undefined],
    [
      'none of a list of events',
      '',
      '<ul><li><div class="date">March 16, 2024</div><h2>One</h2></li><li><div class="date">March 18, 2024</div><h2>Two</h2></li><li><div class="date">May 2, 2024</div><h2>Three</h2></li></ul>',
      undefined,
    ],
  ])('%s', (_, head, under, day) => {
    expect(published(page(head, under))).toBe(day);
  });

  it('in a frame whose class speaks of a sidebar', () => {
    const text = `<html lang="en"><head><title>Bridge to be repaired</title></head><body><div class="content-sidebar-wrap"><h1>Bridge to be repaired</h1><p class="date">July 8, 2024</p>${STORY}</div></body></html>`;
    expect(published(open({ text, format: 'html' }))).toBe('2024-07-08');
  });

  it('above a heading that says what the title says, in other words', () => {
    const heading = (words: string): string => `<html lang="en"><head><title>The old bridge to be repaired before winter | Harbour Post</title></head><body><div><h3>news | July 8, 2024</h3><h2>${words}</h2>${STORY}</div></body></html>`; // prettier-ignore
    const titled = (words: string): unknown => placeOf(open({ text: heading(words), format: 'html' }))?.headlineBlock;
    expect(published(open({ text: heading('The old bridge is to be repaired before the winter, Harbour says'), format: 'html' }))).toBe('2024-07-08'); // prettier-ignore
    expect(titled('The old bridge is to be repaired before the winter, Harbour says')).toBeDefined();
    expect(titled('Tunnel opens after years of delay')).toBeUndefined();
  });

  it('of a thread: the first of its posts', () => {
    const posts = [15, 16, 28, 31].map((d) => `${STORY}<div>发布时间 2005/03/${d} 09:17:23 by user${d}</div>`).join('');
    expect(published(open({ text: `<html lang="zh"><body>${posts}</body></html>`, format: 'html' }))?.slice(0, 10)).toBe('2005-03-15'); // prettier-ignore
  });

  it('with two figures for the year, where the day comes first', () => {
    expect(published(page('', '<p>Do 25.04.24 | 14:07 Uhr</p>', 'de'))).toBe('2024-04-25T14:07');
    expect(published(page('', '<p>04.05.24</p>', 'en'))).toBeUndefined();
  });
});

describe('the day of publication that no reader sees', () => {
  const data = (type: string): string =>
    `<script type="application/ld+json">{"@type":"${type}","name":"Bridge to be repaired","datePublished":"2019-08-14"}</script>`;
  const NETWORKS = '<meta property="article:published_time" content="2019-08-14T08:00:00Z">';
  it.each<[string, string, string, string | undefined]>([
    ['gives way to the one that is shown', data('BlogPosting'), '<p>September 17, 2025</p>', '2025-09-17'],
    ['even where that is an update', data('BlogPosting'), '<p>Updated September 17, 2025</p>', '2025-09-17'],
    ['stays where networks are told it, too', data('BlogPosting') + NETWORKS, '<p>September 17, 2025</p>', '2019-08-14'],
    ['stays where a newsroom says it', data('NewsArticle'), '<p>Updated September 17, 2025</p>', '2019-08-14'],
    ['stays where nothing else is shown', data('BlogPosting'), '', '2019-08-14'],
    ['stays where it is shown beside the update', data('BlogPosting'), '<p>August 14, 2019</p><p>Updated September 17, 2025</p>', '2019-08-14'],
    ['is none where only the page was made then', data('WebPage'), '', undefined],
    ['is one where the page shows it', data('WebPage'), '<p>August 14, 2019</p>', '2019-08-14'],
    ['is none of what a shop sells', data('Product'), '<p>September 17, 2025</p>', undefined],
    ['is none of a front page', '<link rel="canonical" href="https://example.com/">', '<p>September 17, 2025</p>', undefined],
  ])('%s', (_, head, under, day) => {
    expect(published(page(head, under))?.slice(0, 10)).toBe(day);
  }); // prettier-ignore
  it('is not that of an update at the end of the page', () => {
    const end = `${STORY.repeat(6)}<p>Last updated: September 17, 2025</p>`;
    const { inferred } = metadataOf(page('', end));
    expect([inferred.published, inferred.modified?.slice(0, 10)]).toEqual([undefined, '2025-09-17']);
  });
});
