import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const publisherMissing: Rule = {
  meta: {
    id: 'metadata/publisher-missing',
    summary: 'Nothing declares the publisher or agency',
    severity: 'warning',
    fixable: 'review',
    description: `Where a text comes from decides what may be done with it. Nothing here declares it: no \`publisher\`, \`agency\` or \`source\` in front
matter, no \`publisher\` in JSON-LD, no \`og:site_name\`. An agency slug ("(Reuters) -", 新华社…电) or a source line in the text is offered.

Source: [schema.org, publisher](https://schema.org/publisher); [Open Graph, og:site_name](https://ogp.me/#optional).`,
    examples: [
      {
        config: { metadata: { article: true } },
        bad: '---\ntitle: Bridge reopens\n---\n\nBridge reopens\n\nLONDON, March 5 (Reuters) - The bridge was opened again on Tuesday after two years of work.\n',
        fixed:
          '---\ntitle: Bridge reopens\npublisher: Reuters\n---\n\nBridge reopens\n\nLONDON, March 5 (Reuters) - The bridge was opened again on Tuesday after two years of work.\n',
      },
      {
        config: { metadata: { article: true } },
        good: '---\ntitle: Bridge reopens\npublisher: Harbour Post\n---\n\nThe bridge was opened again on Tuesday.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'publisher',
      config,
      {
        found: (line, value) => msg('Line {0} names the source {1}, but no publisher is declared.', line, value),
        absent: () => msg('No publisher or agency is declared, and the text names none.'),
        fix: (value, line) => msg('Declare the publisher {0} (from line {1})', value, line),
      },
      report,
      // Where the breadcrumb names the section, it is declared before anybody deletes the breadcrumb.
      ['section'],
    );
  },
};
