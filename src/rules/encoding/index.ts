import type { Rule } from '../rule';
import { pinyinTorn } from './pinyin-torn';

export const encodingRules: readonly Rule[] = [pinyinTorn];
