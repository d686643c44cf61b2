import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const descriptionMissing: Rule = {
  meta: {
    id: 'metadata/description-missing',
    summary: 'Nothing declares a description',
    severity: 'hint',
    fixable: 'review',
    description: `Search results, link previews and feeds show the description; where there is none they cut one out of the page. The subhead or the
lede, cut at a sentence, is offered. A page (HTML) is always asked for one; front matter where \`metadata.required\` lists \`description\`.

Source: [Google, meta descriptions](https://developers.google.com/search/docs/appearance/snippet#meta-descriptions);
[Open Graph, og:description](https://ogp.me/#optional).`,
    examples: [
      {
        config: { metadata: { article: true, required: ['description'] } },
        bad: '---\ntitle: Bridge reopens\n---\n\nBridge reopens\n\nThe bridge over the harbour was opened again on Tuesday after two years of work. Hundreds of people came to walk across it.\n',
      },
      {
        config: { metadata: { article: true, required: ['description'] } },
        good: '---\ntitle: Bridge reopens\ndescription: After two years the harbour has its bridge back.\n---\n\nThe bridge was opened again.\n',
      },
      {
        note: 'Not asked for in front matter by default.',
        config: { metadata: { article: true } },
        good: '---\ntitle: A\n---\n\nText.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'description',
      config,
      {
        found: (line) => msg('No description is declared; line {0} would do.', line),
        absent: () => msg('No description is declared.'),
        fix: (_value, line) => msg('Declare a description (from line {0})', line),
      },
      report,
    );
  },
};
