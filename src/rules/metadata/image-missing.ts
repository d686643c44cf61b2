import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const imageMissing: Rule = {
  meta: {
    id: 'metadata/image-missing',
    summary: 'Nothing declares an image',
    severity: 'hint',
    fixable: 'no',
    description: `A link to an article without an image is shared as bare text. A page (HTML) is always asked for one; front matter where
\`metadata.required\` lists \`image\`.

Source: [Open Graph](https://ogp.me/#metadata) (\`og:image\` is required);
[Google, Article structured data](https://developers.google.com/search/docs/appearance/structured-data/article) (\`image\` is recommended).`,
    examples: [
      {
        config: { metadata: { article: true, required: ['image'] } },
        bad: '---\ntitle: Bridge reopens\n---\n\nThe bridge was opened again.\n',
      },
      {
        config: { metadata: { article: true, required: ['image'] } },
        good: '---\ntitle: Bridge reopens\nimage: https://example.org/bridge.jpg\n---\n\nThe bridge was opened again.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'image',
      config,
      {
        found: (line) => msg('No image is declared; one stands in line {0}.', line),
        absent: () => msg('No image is declared.'),
        fix: (value) => msg('Declare the image {0}', value),
      },
      report,
    );
  },
};
