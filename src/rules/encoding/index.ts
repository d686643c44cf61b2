import type { Rule } from '../rule';
import { bidiControl } from './bidi-control';
import { controlCharacter } from './control-character';
import { hiddenText } from './hidden-text';
import { invisibleCharacter } from './invisible-character';
import { loneSurrogate } from './lone-surrogate';
import { misread } from './misread';
import { pinyinTorn } from './pinyin-torn';
import { strayBom } from './stray-bom';

export const encodingRules: readonly Rule[] = [
  misread,
  pinyinTorn,
  strayBom,
  loneSurrogate,
  controlCharacter,
  invisibleCharacter,
  bidiControl,
  hiddenText,
];
