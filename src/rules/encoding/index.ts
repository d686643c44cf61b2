import type { Rule } from '../rule';
import { misread } from './misread';
import { pinyinTorn } from './pinyin-torn';

export const encodingRules: readonly Rule[] = [misread, pinyinTorn];
