import { msg } from '../../base';
import { declareFields, declarationsOfField, found, judgesValues } from '../../metadata';
import type { Rule } from '../rule';

export const titleEmpty: Rule = {
  meta: {
    id: 'metadata/title-empty',
    summary: 'The title is declared but empty',
    severity: 'warning',
    fixable: 'review',
    description: `A key or element for the title stands there and says nothing: the site shows an empty link, a search engine makes up a title of
its own. The headline of the text is offered.

Source: [HTML, the title element](https://html.spec.whatwg.org/multipage/semantics.html#the-title-element) (text that is not only white space).`,
    examples: [
      {
        bad: '---\ntitle: ""\ndate: 2024-03-05\n---\n\nBridge reopens\n\nThe bridge was opened again on Tuesday after two years of work.\n',
        finds: ['""'],
        fixed:
          '---\ntitle: Bridge reopens\ndate: 2024-03-05\n---\n\nBridge reopens\n\nThe bridge was opened again on Tuesday after two years of work.\n',
      },
      { format: 'html', bad: '<html lang="en"><head><title> </title></head><body><p>Text.</p></body></html>' },
      { good: '---\ntitle: Bridge reopens\n---\n\nThe bridge was opened again on Tuesday.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const empty = declarationsOfField(article, 'title').find(
      (d) => (d.kind === 'front matter' || d.kind === 'title') && d.values.every((v) => v.trim() === ''),
    );
    if (!empty) return;
    const title = found(article).title;
    const declares = title ? { title: title.value } : undefined;
    const edits = declares ? declareFields(article, declares, config) : [];
    report({
      start: empty.start,
      end: empty.end,
      message: msg('The title is declared but empty.'),
      confidence: 0.98,
      ...(title && declares && edits.length
        ? { fixes: [{ title: msg('Fill in the title “{0}” (from line {1})', title.value, article.lines.position(title.start).line), safety: 'review' as const, edits, declares }] }
        : {}),
    }); // prettier-ignore
  },
};
