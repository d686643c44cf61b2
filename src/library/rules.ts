import { docsOf } from '../review';
import { familyOf, RULES } from '../rules';
import type { RuleInfo } from './api';

/** Every rule, in the order in which they run. */
export const rules = (): RuleInfo[] =>
  RULES.map(({ meta }) => ({
    id: meta.id,
    family: familyOf(meta.id),
    severity: meta.severity,
    fixable: meta.fixable,
    summary: meta.summary,
    docs: docsOf(meta.id),
    aliases: [...(meta.aliases ?? [])],
  }));
