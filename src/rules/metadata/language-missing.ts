import { msg } from '../../base';
import { reportMissing } from '../../metadata';
import type { Rule } from '../rule';

export const languageMissing: Rule = {
  meta: {
    id: 'metadata/language-missing',
    summary: 'Nothing declares the language',
    severity: 'warning',
    fixable: 'review',
    description: `Hyphenation, screen readers, translation and search all start from the declared language: \`lang\` or \`language\` in front matter,
\`<html lang>\` in a page. The language of the body is offered, as a BCP 47 tag; Chinese with its script (\`zh-Hans\`, \`zh-Hant\`).

Source: [BCP 47](https://www.rfc-editor.org/info/bcp47);
[WCAG 2.2, 3.1.1 Language of Page](https://www.w3.org/TR/WCAG22/#language-of-page).`,
    examples: [
      {
        format: 'html',
        config: { metadata: { article: true } },
        bad: '<!doctype html>\n<html>\n<head><title>Bridge reopens</title></head>\n<body><p>The bridge over the harbour was opened again on Tuesday after two years of work, and hundreds of people came to walk across it in the morning.</p></body>\n</html>\n',
        fixed:
          '<!doctype html>\n<html lang="en">\n<head><title>Bridge reopens</title></head>\n<body><p>The bridge over the harbour was opened again on Tuesday after two years of work, and hundreds of people came to walk across it in the morning.</p></body>\n</html>\n',
      },
      {
        config: { metadata: { article: true } },
        good: '---\ntitle: Bridge reopens\nlang: en\n---\n\nThe bridge was opened again on Tuesday.\n',
      },
    ],
  },
  check(article, report, { config }) {
    reportMissing(
      article,
      'language',
      config,
      {
        found: (_line, value) => msg('The text is written in {0}, but no language is declared.', { language: value }),
        absent: () => msg('No language is declared.'),
        fix: (value) => msg('Declare the language {0} ({1})', { language: value }, value),
      },
      report,
    );
  },
};
