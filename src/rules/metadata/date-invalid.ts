import type { Article } from '../../article';
import { msg } from '../../base';
import {
  declarationsOfField,
  found,
  judgesValues,
  placeOf,
  profileOf,
  readDate,
  rewrite,
  STRICT_DATES,
} from '../../metadata';
import type { Rule } from '../rule';

export const dateInvalid: Rule = {
  meta: {
    id: 'metadata/date-invalid',
    summary: 'A declared date is none that a machine can read',
    severity: 'warning',
    fixable: 'safe',
    description: `A date that is no date (\`2024-02-30\`, \`soon\`) or is written in a form that readers take differently (\`05/03/2024\`) sorts the article
wrongly or stops the build. The value is left out of what Copydesk takes as declared, unless it has only one meaning.

Where the form has only one meaning (\`2020/4/3 2:02\`, \`2024年1月2日\`), rewriting it as ISO 8601 is a safe fix; where day and month had
to be told apart, a person confirms. In place of what is no date at all, the one that the text itself states is offered. Dates with the
month's name are left alone.

Source: [ISO 8601 as the web uses it](https://www.w3.org/TR/NOTE-datetime);
[schema.org, Date](https://schema.org/Date); [HTML, dates and times](https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dates-and-times).`,
    examples: [
      { bad: '---\ntitle: A\ndate: 2024-02-30\n---\n\nText.\n', finds: ['2024-02-30'] },
      {
        note: 'One meaning: safe.',
        bad: '---\ntitle: A\ndate: 2020/4/3 2:02\n---\n\nText.\n',
        fixed: '---\ntitle: A\ndate: 2020-04-03T02:02\n---\n\nText.\n',
      },
      {
        note: 'No date, but the text states one.',
        bad: '---\ntitle: A\ndate: 2024-13-40\n---\n\nBy Jane Whitfield | Published March 12, 2024 at 4:15 pm\n\nThe bridge was opened again on Tuesday after two years of work.\n',
        fixed:
          '---\ntitle: A\ndate: 2024-03-12T16:15\n---\n\nBy Jane Whitfield | Published March 12, 2024 at 4:15 pm\n\nThe bridge was opened again on Tuesday after two years of work.\n',
      },
      {
        format: 'html',
        bad: '<html><head><meta property="article:published_time" content="yesterday"></head><body>Text.</body></html>',
        finds: ['<meta property="article:published_time" content="yesterday">'],
      },
      { good: '---\ntitle: A\ndate: 2024-03-05 10:00:00 +0100\nupdated: Jul 08 2024\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const hexo = article.frontMatter && profileOf(config.metadata?.profile, article.path, []) === 'hexo';
    for (const field of ['published', 'modified'] as const)
      for (const d of declarationsOfField(article, field)) {
        const raw = d.values[0]!;
        if (raw === '' || !(d.kind === 'front matter' || d.kind === 'JSON-LD' || STRICT_DATES.has(d.name))) continue;
        const date = readDate(raw);
        if (date && (d.kind !== 'front matter' || date.form === 'iso' || date.form === 'words' || (hexo && date.form === 'sure'))) continue; // prettier-ignore
        const stated = date ? undefined : found(article)[field];
        const instead = date?.iso ?? stated?.value;
        const edit = instead === undefined ? undefined : rewrite(article, d, instead);
        report({
          ...placeOf(article, d),
          message: date
            ? msg('“{0}” is no date in ISO 8601: expected {1}.', raw, date.iso)
            : msg('“{0}” is no date that a machine can read: expected one like 2024-03-05 or 2024-03-05T10:00+01:00.', raw), // prettier-ignore
          confidence: 0.95,
          fixes: edit ? [{ title: titleOf(article, date?.iso, stated), safety: date?.form === 'sure' ? 'safe' : 'review', edits: [edit] }] : [], // prettier-ignore
        });
      }
  },
};

const titleOf = (article: Article, iso: string | undefined, stated: { value: string; start: number } | undefined) =>
  stated
    ? msg('Write the date {0} instead (from line {1})', stated.value, article.lines.position(stated.start).line)
    : msg('Write the date as {0}', iso ?? '');
