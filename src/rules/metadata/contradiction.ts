import { msg } from '../../base';
import { contradictionsOf, judgesValues, placeOf, quote } from '../../metadata';
import type { Rule } from '../rule';

export const contradiction: Rule = {
  meta: {
    id: 'metadata/contradiction',
    summary: 'Two places declare different things',
    severity: 'info',
    fixable: 'no',
    description: `Readers of a page trust different places: search engines JSON-LD, networks Open Graph, archives \`<meta>\`. Where these name different days,
languages, addresses or people, each shows another article. The finding shows both places; which is right is for a person to say.

A day's difference is left to the time zones, and titles may be worded differently as long as they share words.

Source: [Google, publication dates](https://developers.google.com/search/docs/appearance/publication-dates) (use the same date in all places);
[Google, canonical URLs](https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls) (don't name different ones by different means).`,
    examples: [
      {
        format: 'html',
        bad: '<html lang="en"><head><meta property="article:published_time" content="2024-03-05"><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-03-05"}</script></head></html>',
        finds: ['<meta property="article:published_time" content="2024-03-05">'],
      },
      { bad: '---\ntitle: A\nlang: en\nlanguage: de\n---\n\nText.\n', finds: ['en'] },
      {
        format: 'html',
        good: '<html lang="en-US"><head><meta property="og:locale" content="en_GB"><meta property="article:published_time" content="2024-03-05T23:00:00Z"><script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-06T00:00:00+01:00"}</script></head></html>',
      },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    for (const { first, second } of contradictionsOf(article))
      report({
        ...placeOf(article, second),
        message: msg('{0} says “{1}”, but {2} in line {3} says “{4}”.', second.name, second.values.join(', ').slice(0, 100), first.name, article.lines.position(placeOf(article, first).start).line, first.values.join(', ').slice(0, 100)), // prettier-ignore
        evidence: [quote(article, first), quote(article, second)],
        confidence: 0.85,
      });
  },
};
