import { spamOf, type SpamRule } from '../../spam';
import type { Rule, RuleMeta } from '../rule';

/** A rule that reports what the spam engine finds of its kind: the engine decides, so that no stretch is reported twice. */
export const fromEngine = (name: SpamRule, meta: Omit<RuleMeta, 'id' | 'severity' | 'fixable'>): Rule => ({
  meta: { id: `spam/${name}`, severity: 'warning', fixable: 'review', ...meta },
  check(article, report, { config }) {
    for (const { rule, ...finding } of spamOf(article, config)) if (rule === name) report(finding);
  },
});
