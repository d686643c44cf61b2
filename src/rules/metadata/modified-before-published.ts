import { msg } from '../../base';
import { declarationsOfField, judgesValues, placeOf, quote, readDate, timeOf } from '../../metadata';
import type { Rule } from '../rule';

const DAY = 86_400_000;

export const modifiedBeforePublished: Rule = {
  meta: {
    id: 'metadata/modified-before-published',
    summary: 'The article was modified before it was published',
    severity: 'info',
    fixable: 'no',
    description: `One of the two dates is wrong, or they are the wrong way round. A day's difference is left to the time zones.

Source: [schema.org, dateModified](https://schema.org/dateModified);
[Google, publication dates](https://developers.google.com/search/docs/appearance/publication-dates).`,
    examples: [
      { bad: '---\ntitle: A\ndate: 2024-03-05\nupdated: 2023-03-06\n---\n\nText.\n', finds: ['2023-03-06'] },
      { good: '---\ntitle: A\ndate: 2024-03-05\nupdated: 2024-03-06\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const pick = (field: 'published' | 'modified') =>
      declarationsOfField(article, field).find((d) => d.kind !== 'time' && readDate(d.values[0]!));
    const [published, modified] = [pick('published'), pick('modified')];
    if (!published || !modified) return;
    const [from, to] = [readDate(published.values[0]!)!.iso, readDate(modified.values[0]!)!.iso];
    if (timeOf(to) >= timeOf(from) - DAY) return;
    report({
      ...placeOf(article, modified),
      message: msg('Modified on {0}, but published on {1}.', to.slice(0, 10), from.slice(0, 10)),
      evidence: [quote(article, published), quote(article, modified)],
      confidence: 0.9,
    });
  },
};
