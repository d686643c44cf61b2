import { memo, type Range } from '../base';
import type { Article } from '../article';
import { converterDamage } from './converter';
import { escapedText } from './escapes/find';
import { fillers } from './losses/filler';
import { misreadMarks } from './losses/marks';
import { utf16Misreadings } from './utf16/find';
import { utf8Variants } from './utf16/variants';

/** Stretches of an article whose damage has a surer explanation than a misreading. */
export const claimed = memo((article: Article): readonly Range[] => [
  ...converterDamage(article),
  ...fillers(article),
  ...misreadMarks(article),
  ...utf16Misreadings(article),
  ...utf8Variants(article),
  ...escapedText(article).flatMap((e) => e.edits),
]);
