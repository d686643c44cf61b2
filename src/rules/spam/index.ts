import type { Rule } from '../rule';
import { keywordList } from './keyword-list';
import { wrappedList } from './wrapped-list';

export const spamRules: readonly Rule[] = [keywordList, wrappedList];
