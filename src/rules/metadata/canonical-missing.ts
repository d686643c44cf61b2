import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const canonicalMissing: Rule = {
  meta: {
    id: 'metadata/canonical-missing',
    summary: 'Nothing declares the canonical address',
    severity: 'hint',
    fixable: 'no',
    description: `The same article stands at several addresses (print view, tracking parameters, copies at agencies); the canonical one says which counts.
A page (HTML) is always asked for it; front matter where \`metadata.required\` lists \`canonical\`.

Source: [RFC 6596, the canonical link relation](https://www.rfc-editor.org/info/rfc6596);
[Google, canonical URLs](https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls).`,
    examples: [
      {
        config: { metadata: { article: true, required: ['canonical'] } },
        bad: '---\ntitle: Bridge reopens\n---\n\nThe bridge was opened again.\n',
      },
      {
        config: { metadata: { article: true, required: ['canonical'] } },
        good: '---\ntitle: Bridge reopens\ncanonical_url: https://example.org/bridge\n---\n\nThe bridge was opened again.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'canonical',
      config,
      {
        found: (_line, value) => msg('No canonical address is declared; {0} would do.', value),
        absent: () => msg('No canonical address is declared.'),
        fix: (value) => msg('Declare the canonical address {0}', value),
      },
      report,
    );
  },
};
