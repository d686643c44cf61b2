import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const titleMissing: Rule = {
  meta: {
    id: 'metadata/title-missing',
    summary: 'Nothing declares the title',
    severity: 'warning',
    fixable: 'review',
    description: `A reader sees the headline; a search engine, a feed or an archive sees only what is declared: \`title\` in front matter,
\`<title>\`, \`og:title\` or \`headline\` in a page. A headline in the text is offered as the title; an empty title is
\`metadata/title-empty\`.

Source: [HTML, the title element](https://html.spec.whatwg.org/multipage/semantics.html#the-title-element) (every document has one);
[Open Graph](https://ogp.me/#metadata) (\`og:title\` is required);
[Google, Article structured data](https://developers.google.com/search/docs/appearance/structured-data/article) (\`headline\`; its former limit of 110 characters was withdrawn and is not enforced).`,
    examples: [
      {
        note: 'A heading is a headline, not a declaration.',
        format: 'markdown',
        config: { metadata: { article: true } },
        bad: '---\ndate: 2024-03-05\n---\n\n# Bridge reopens\n\nThe bridge was opened again on Tuesday.\n',
        fixed:
          '---\ndate: 2024-03-05\ntitle: Bridge reopens\n---\n\n# Bridge reopens\n\nThe bridge was opened again on Tuesday.\n',
      },
      {
        format: 'html',
        config: { metadata: { article: true } },
        good: '<!doctype html><html lang="en"><head><title>Bridge reopens</title></head><body><h1>Bridge reopens</h1><p>It was opened again on Tuesday.</p></body></html>',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'title',
      config,
      {
        found: (line, value) => msg('The headline stands in line {0} (“{1}”), but no title is declared.', line, value),
        absent: () => msg('No title is declared, and the text has no headline.'),
        fix: (value, line) => msg('Declare the title “{0}” (from line {1})', value, line),
      },
      report,
      // Where the breadcrumb names the section, it is declared before anybody deletes the breadcrumb.
      ['section'],
    );
  },
};
