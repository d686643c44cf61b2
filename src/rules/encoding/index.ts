import type { Rule } from '../rule';
import { lossySave } from './lossy-save';
import { mixedEncodings } from './mixed-encodings';
import { undeclaredCharset } from './undeclared-charset';
import { wrongEncoding } from './wrong-encoding';
import { bidiControl } from './bidi-control';
import { confusableLetter } from './confusable-letter';
import { controlCharacter } from './control-character';
import { escapedTextRule } from './escaped-text';
import { hiddenText } from './hidden-text';
import { invisibleCharacter } from './invisible-character';
import { loneSurrogate } from './lone-surrogate';
import { lostLetters } from './lost-letters';
import { memoryFiller } from './memory-filler';
import { misread } from './misread';
import { pinyinTorn } from './pinyin-torn';
import { replacementCharacter } from './replacement-character';
import { strayBom } from './stray-bom';
import { utf16Misread } from './utf16-misread';
import { utf8Variant } from './utf8-variant';

export const encodingRules: readonly Rule[] = [
  wrongEncoding,
  mixedEncodings,
  undeclaredCharset,
  lossySave,
  misread,
  pinyinTorn,
  strayBom,
  loneSurrogate,
  controlCharacter,
  invisibleCharacter,
  bidiControl,
  hiddenText,
  replacementCharacter,
  lostLetters,
  escapedTextRule,
  utf16Misread,
  utf8Variant,
  confusableLetter,
  memoryFiller,
];
