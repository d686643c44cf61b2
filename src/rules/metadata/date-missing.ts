import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const dateMissing: Rule = {
  meta: {
    id: 'metadata/date-missing',
    summary: 'Nothing declares when the article was published',
    severity: 'warning',
    fixable: 'review',
    description: `Search engines, feeds and archives sort by the date a machine can read. This article declares none: no \`date\` in
front matter, no \`datePublished\` or \`article:published_time\` in the page.

Where the text itself states the date, the fix declares it, as precise as it stands there. A date is never made up: where the text
states none, or none that can only mean one day, there is no fix.

Source: [Google, Article structured data](https://developers.google.com/search/docs/appearance/structured-data/article) recommends
\`datePublished\` in ISO 8601; which fields are required is yours to say in \`metadata.required\`.`,
    examples: [
      {
        note: 'The date line under the headline is read.',
        config: { metadata: { article: true } },
        bad: '---\ntitle: Bridge reopens\n---\n\nBridge reopens\n\n2024-03-05 14:30\n\nThe bridge was opened again on Tuesday after two years of work.\n',
        fixed:
          '---\ntitle: Bridge reopens\ndate: 2024-03-05T14:30\n---\n\nBridge reopens\n\n2024-03-05 14:30\n\nThe bridge was opened again on Tuesday after two years of work.\n',
      },
      {
        config: { metadata: { article: true } },
        good: '---\ntitle: Bridge reopens\ndate: 2024-03-05\n---\n\nThe bridge was opened again on Tuesday.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'published',
      config,
      {
        found: (line, value) =>
          msg('The date stands in line {0} ({1}) but nowhere a machine can read it.', line, value),
        absent: () => msg('Nothing declares when this article was published, and its text does not say.'),
        fix: (value, line) => msg('Declare the date {0} (from line {1})', value, line),
      },
      report,
    );
  },
};
