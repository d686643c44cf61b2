import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const authorMissing: Rule = {
  meta: {
    id: 'metadata/author-missing',
    summary: 'Nothing declares who wrote the article',
    severity: 'warning',
    fixable: 'review',
    description: `Who wrote it is the first thing an archive is asked. Nothing here declares it: no \`author\` or \`authors\` in front matter, no
\`author\` in JSON-LD, microdata or \`<meta>\`. A byline in the text is offered; names in an editor's line are declared as editors, never
as authors.

Source: [Google, Article structured data](https://developers.google.com/search/docs/appearance/structured-data/article#author-bp) (list every author, each by name alone).`,
    examples: [
      {
        config: { metadata: { article: true } },
        bad: '---\ntitle: Bridge reopens\n---\n\nBridge reopens\n\nBy Jane Doe\n\nThe bridge was opened again on Tuesday after two years of work.\n',
        fixed:
          '---\ntitle: Bridge reopens\nauthors:\n  - Jane Doe\n---\n\nBridge reopens\n\nBy Jane Doe\n\nThe bridge was opened again on Tuesday after two years of work.\n',
      },
      {
        config: { metadata: { article: true } },
        good: '---\ntitle: Bridge reopens\nauthor: Jane Doe\n---\n\nThe bridge was opened again on Tuesday.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'authors',
      config,
      {
        found: (line, value) => msg('The byline in line {0} names {1}, but no author is declared.', line, value),
        absent: () => msg('No author is declared, and the text names none.'),
        fix: (value, line) => msg('Declare the author {0} (from line {1})', value, line),
      },
      report,
      ['editors'],
    );
  },
};
