import { frontMatterOf } from '../../article';
import { msg } from '../../base';
import { declarationsOfField, isFuture, judgesValues, nowOf, placeOf, readDate } from '../../metadata';
import type { Rule } from '../rule';

export const dateFuture: Rule = {
  meta: {
    id: 'metadata/date-future',
    summary: 'A declared date lies in the future',
    severity: 'warning',
    fixable: 'no',
    description: `An article that is out cannot have been published tomorrow: mostly a mistyped year. Many site generators silently leave such a page out.
A draft (\`draft: true\`) may name the day it is planned for. A day's grace covers the time zones.

Source: [Google, publication dates](https://developers.google.com/search/docs/appearance/publication-dates) (“don't specify a future date”);
[Hugo, buildFuture](https://gohugo.io/content-management/front-matter/); [Jekyll, future](https://jekyllrb.com/docs/configuration/options/).`,
    examples: [
      { config: { now: '2024-06-01' }, bad: '---\ntitle: A\ndate: 2042-03-05\n---\n\nText.\n', finds: ['2042-03-05'] },
      { config: { now: '2024-06-01' }, good: '---\ntitle: A\ndate: 2024-06-01\n---\n\nText.\n' },
      { config: { now: '2024-06-01' }, good: '---\ntitle: A\ndate: 2042-03-05\ndraft: true\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const draft = frontMatterOf(article)?.entries.some((e) => (e.key === 'draft' && e.value.text === 'true') || (e.key === 'published' && e.value.text === 'false')); // prettier-ignore
    if (draft) return;
    const now = nowOf(config);
    for (const d of [...declarationsOfField(article, 'published'), ...declarationsOfField(article, 'modified')]) {
      const date = readDate(d.values[0]!);
      if (!date || !isFuture(date.iso, now)) continue;
      report({ ...placeOf(article, d), message: msg('{0} lies in the future.', date.iso), confidence: 0.97 });
    }
  },
};
