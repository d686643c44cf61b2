import type { Rule } from '../rule';

export const spamRules: readonly Rule[] = [];
