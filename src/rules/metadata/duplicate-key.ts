import { frontMatterOf } from '../../article';
import { msg } from '../../base';
import { judgesValues } from '../../metadata';
import type { Rule } from '../rule';

export const duplicateKey: Rule = {
  meta: {
    id: 'metadata/duplicate-key',
    summary: 'A key stands twice in the front matter',
    severity: 'warning',
    fixable: 'review',
    description: `Some readers take the first, some the last, some stop. Where both say the same, the fix removes the later one.

Source: [YAML 1.2.2, 3.2.1.1](https://yaml.org/spec/1.2.2/#3211-nodes) (keys are unique);
[TOML, keys](https://toml.io/en/v1.0.0#keys); [RFC 8259, 4](https://www.rfc-editor.org/rfc/rfc8259#section-4).`,
    examples: [
      {
        bad: '---\ntitle: A\ndate: 2024-03-05\ntitle: A\n---\n\nText.\n',
        finds: ['title'],
        fixed: '---\ntitle: A\ndate: 2024-03-05\n---\n\nText.\n',
      },
      { bad: '---\ntitle: A\ntitle: B\n---\n\nText.\n', finds: ['title'] },
      { good: '---\ntitle: A\nimage:\n  title: B\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const data = frontMatterOf(article);
    if (!data || data.errors.length) return;
    const { text, lines, frontMatter } = article;
    for (const { key, first, again, start, end } of data.duplicates) {
      const whole = lines.whole(again.start, again.end);
      const same = text.slice(first.start, first.end) === text.slice(again.start, again.end);
      const alone = frontMatter!.syntax !== 'json' && text.slice(whole.start, whole.end).trim() === text.slice(again.start, again.end).trim(); // prettier-ignore
      report({
        start,
        end,
        message: msg(
          '“{0}” stands here a second time; the first is in line {1}.',
          key,
          lines.position(first.start).line,
        ),
        confidence: 0.98,
        ...(same && alone
          ? {
              fixes: [
                { title: msg('Remove the second “{0}”', key), safety: 'review', edits: [{ ...whole, text: '' }] },
              ],
            }
          : {}),
      });
    }
  },
};
