import { msg, type FixDraft } from '../../../src/base';
import type { Rule, RuleMeta } from '../../../src/rules';

const meta = (id: RuleMeta['id'], more: Partial<RuleMeta> = {}): RuleMeta => ({
  id,
  summary: 'A rule of the tests',
  severity: 'warning',
  fixable: 'safe',
  description: '',
  examples: [],
  ...more,
});

/** Finds every hit of a regular expression and offers to replace it. */
export const finder = (
  id: RuleMeta['id'],
  pattern: RegExp,
  as: string | undefined,
  more: Partial<RuleMeta> & { safety?: FixDraft['safety']; restored?: boolean } = {},
): Rule => ({
  meta: meta(id, more),
  check(article, report) {
    const view = more.restored ? article.restored : undefined;
    for (const m of (view?.text ?? article.text).matchAll(pattern)) {
      const end = m.index + m[0].length;
      const range = view ? view.toSource(m.index, end) : { start: m.index, end };
      const fix: FixDraft = { title: msg('Mend {0}', m[0]), safety: more.safety ?? 'safe', edits: [{ ...range, text: as ?? '' }] };
      report({ ...range, message: msg('Found {0}.', m[0]), confidence: 0.9, ...(as === undefined ? {} : { fixes: [fix] }) });
    }
  },
}); // prettier-ignore

export const RULES: readonly Rule[] = [
  finder('encoding/hash', /#/g, 'H'),
  finder('encoding/at', /@/g, 'A', { safety: 'review', aliases: ['encoding/old-at'] }),
  finder('spam/word', /spam\w*/g, '', { safety: 'review' }),
  finder('spam/whole', /\[[^\]]*\]/g, '', { safety: 'review' }),
  finder('spam/restored', /H+!/g, undefined, { restored: true }),
];
