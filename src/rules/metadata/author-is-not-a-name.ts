import { msg } from '../../base';
import { declarationsOfField, found, judgesValues, notAName, placeOf, profileOf, rewrite } from '../../metadata';
import type { Rule } from '../rule';

export const authorIsNotAName: Rule = {
  meta: {
    id: 'metadata/author-is-not-a-name',
    summary: 'What is declared as the author is no name',
    severity: 'warning',
    fixable: 'review',
    description: `An address, an account (\`admin\`), a placeholder, or a whole byline ("By Jane Doe") where only the name belongs: archives will list
it as a person. Such a value is left out of what Copydesk takes as declared. Where the text names one author, that name is offered instead.

Source: [Google, author markup best practices](https://developers.google.com/search/docs/appearance/structured-data/article#author-bp)
(“only specify the author's name in the author.name property”).`,
    examples: [
      { bad: '---\ntitle: A\nauthor: admin\n---\n\nText.\n', finds: ['admin'] },
      {
        bad: '---\ntitle: A\nauthor: By Jane Doe\n---\n\nText.\n',
        fixed: '---\ntitle: A\nauthor: Jane Doe\n---\n\nText.\n',
      },
      {
        note: 'The byline says who.',
        bad: '---\ntitle: A\nauthor: admin\n---\n\nBy Jane Whitfield\n\nThe bridge was opened again on Tuesday after two years of work.\n',
        fixed:
          '---\ntitle: A\nauthor: Jane Whitfield\n---\n\nBy Jane Whitfield\n\nThe bridge was opened again on Tuesday after two years of work.\n',
      },
      { good: '---\ntitle: A\nauthor: Jane Doe\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const keyed = article.frontMatter && profileOf(config.metadata?.profile, article.path, []) === 'docusaurus';
    for (const d of declarationsOfField(article, 'authors')) {
      if (d.kind !== 'front matter' && d.kind !== 'JSON-LD' && d.kind !== 'meta') continue;
      if (d.kind === 'meta' && d.name !== 'author') continue;
      for (const value of d.values) {
        const wrong = value === '' || keyed ? undefined : notAName(value);
        if (!wrong) continue;
        const byline = wrong.name === undefined ? found(article).authors : undefined;
        const name = wrong.name ?? (byline?.value.length === 1 ? byline.value[0] : undefined);
        const edit = name !== undefined && d.values.length === 1 ? rewrite(article, d, name) : undefined;
        const title = byline
          ? msg('Write the author {0} instead (from line {1})', name ?? '', article.lines.position(byline.start).line)
          : msg('Keep only the name {0}', name ?? '');
        report({
          ...placeOf(article, d),
          message: msg('“{0}” is not the name of an author.', value.slice(0, 120)),
          confidence: 0.9,
          ...(edit ? { fixes: [{ title, safety: 'review', edits: [edit] }] } : {}),
        });
      }
    }
  },
};
