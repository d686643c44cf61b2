import { msg } from '../../base';
import { declarationsOfField, judgesValues, placeOf, profileOf, readDate, rewrite, STRICT_DATES } from '../../metadata';
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
to be told apart, a person confirms. Dates with the month's name are left alone.

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
    for (const d of [...declarationsOfField(article, 'published'), ...declarationsOfField(article, 'modified')]) {
      const raw = d.values[0]!;
      if (raw === '' || !(d.kind === 'front matter' || d.kind === 'JSON-LD' || STRICT_DATES.has(d.name))) continue;
      const date = readDate(raw);
      if (date && (d.kind !== 'front matter' || date.form === 'iso' || date.form === 'words' || (hexo && date.form === 'sure'))) continue; // prettier-ignore
      const edit = date && rewrite(article, d, date.iso);
      const safe = date?.form === 'sure';
      report({
        ...placeOf(article, d),
        message: date
          ? msg('“{0}” is no date in ISO 8601: expected {1}.', raw, date.iso)
          : msg(
              '“{0}” is no date that a machine can read: expected one like 2024-03-05 or 2024-03-05T10:00+01:00.',
              raw,
            ),
        confidence: 0.95,
        ...(date && edit
          ? { fixes: [{ title: msg('Write the date as {0}', date.iso), safety: safe ? ('safe' as const) : ('review' as const), edits: [edit] }] } // prettier-ignore
          : {}),
      });
    }
  },
};
