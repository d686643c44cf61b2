import { msg } from '../../base';
import { declarationsOfField, isAbsolute, judgesValues, placeOf } from '../../metadata';
import type { Rule } from '../rule';

export const canonicalRelative: Rule = {
  meta: {
    id: 'metadata/canonical-relative',
    summary: 'The canonical address is relative',
    severity: 'info',
    fixable: 'no',
    description: `A relative canonical address resolves differently on every copy of the page, which is what it should put an end to.

Source: [Google, canonical URLs](https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls#rel-canonical-link-method)
(“use absolute paths rather than relative paths”).`,
    examples: [
      { bad: '---\ntitle: A\ncanonical: /news/bridge\n---\n\nText.\n', finds: ['/news/bridge'] },
      {
        format: 'html',
        bad: '<html><head><link rel="canonical" href="/news/bridge"></head><body>Text.</body></html>',
        finds: ['<link rel="canonical" href="/news/bridge">'],
      },
      { good: '---\ntitle: A\ncanonical_url: https://example.org/news/bridge\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    for (const d of declarationsOfField(article, 'canonical')) {
      const value = d.values[0]!;
      if (value === '' || isAbsolute(value) || (d.kind !== 'front matter' && d.kind !== 'link' && d.kind !== 'Open Graph')) continue; // prettier-ignore
      report({ ...placeOf(article, d), message: msg('The canonical address “{0}” is relative; expected a whole one (https://…).', value), confidence: 0.97 }); // prettier-ignore
    }
  },
};
