import { encodingRules } from './encoding';
import { metadataRules } from './metadata';
import type { Rule } from './rule';
import { spamRules } from './spam';

export type { Context, Example, Family, Rule, RuleMeta } from './rule';

/** Every rule, encoding first: the others read the text as restored. */
export const RULES: readonly Rule[] = [...encodingRules, ...spamRules, ...metadataRules];

const byId = new Map(RULES.flatMap((r) => [r.meta.id, ...(r.meta.aliases ?? [])].map((id) => [id, r] as const)));

/** The rule of that id or former id. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
export const familyOf = (id: string): string => id.slice(0, id.indexOf('/'));
