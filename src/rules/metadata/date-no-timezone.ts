import { msg } from '../../base';
import { declarationsOfField, judgesValues, placeOf, readDate, STRICT_DATES } from '../../metadata';
import type { Rule } from '../rule';

export const dateNoTimezone: Rule = {
  meta: {
    id: 'metadata/date-no-timezone',
    summary: 'A declared time has no time zone',
    severity: 'hint',
    fixable: 'no',
    description: `\`2024-03-05T23:30\` is another moment, and often another day, for each reader. Google takes the time zone of its crawler where none is
stated. A date without a time needs no zone. Copydesk does not guess one.

Source: [Google, Article structured data, datePublished](https://developers.google.com/search/docs/appearance/structured-data/article#article-types)
(“we recommend that you provide timezone information; otherwise, we will default to the timezone used by Googlebot”);
[ISO 8601 as the web uses it](https://www.w3.org/TR/NOTE-datetime).`,
    examples: [
      { bad: '---\ntitle: A\ndate: 2024-03-05T23:30\n---\n\nText.\n', finds: ['2024-03-05T23:30'] },
      { good: '---\ntitle: A\ndate: 2024-03-05T23:30+01:00\nupdated: 2024-03-06\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    for (const d of [...declarationsOfField(article, 'published'), ...declarationsOfField(article, 'modified')]) {
      if (!(d.kind === 'front matter' || d.kind === 'JSON-LD' || STRICT_DATES.has(d.name))) continue;
      const date = readDate(d.values[0]!);
      if (!date?.hasTime || date.hasZone) continue;
      report({ ...placeOf(article, d), message: msg('The time {0} has no time zone.', date.iso), confidence: 0.95 });
    }
  },
};
