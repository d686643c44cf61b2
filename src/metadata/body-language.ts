import type { Article } from '../article';
import { memo } from '../base';
import { guessLanguage, scoreText } from '../language';
import { modelsOf } from '../language/model';
import { denseIn, sizeOf } from './size';

/** A text shorter than this many letters (a Chinese character counts for three) is not judged. */
const ENOUGH = 80;
/** Below this many it must be surer, and the text as much like the language as its own. */
const SHORT = 200;
const SURER = 0.99;
const SURE = 0.97;
/** Characters looked at. */
const LOOKED_AT = 2000;
/** Languages so close that a short text can't tell them apart, or that share their written form. */
const GROUPS = ['hr bs sr sh cnr me', 'no nb nn da', 'id ms', 'cs sk', 'gl pt es', 'af nl', 'uk be ru bg', 'fa ps ur', 'hi mr ne', 'tr az']; // prettier-ignore

export interface BodyLanguage {
  readonly language: string;
  readonly confidence: number;
  /** Whether the text is as much like that language as its own texts are; else it is only the nearest of those we know. */
  readonly fits: boolean;
}

/** Mean log-probability of a character (nats): 250 news texts in their own languages lie above, Swahili and Zulu below. */
const FIT = -2.85;

/** The language of the running text; undefined where it is too short or too unlike any one language to say. */
export const bodyLanguage = memo((article: Article): BodyLanguage | undefined => {
  const { blocks } = article;
  // A page's short lines are its menus, in languages of their own.
  const least = article.format === 'html' ? 100 : 12;
  let text = '';
  for (const b of blocks) {
    const shown = b.kind === 'code' ? '' : article.shown(b);
    if (sizeOf(shown) < least) continue;
    text += `${shown}\n`;
    if (text.length > LOOKED_AT) break;
  }
  const letters = (text.match(/\p{L}/gu) ?? []).length + denseIn(text);
  if (letters < ENOUGH) return undefined;
  const guess = guessLanguage(text.slice(0, LOOKED_AT));
  if (!guess || guess.confidence < (letters < SHORT ? SURER : SURE)) return undefined;
  if (letters < SHORT && guess.script !== 'cjk' && scoreText(text) < FIT) return undefined;
  const { language, confidence, script } = guess;
  let fits: boolean | undefined;
  return {
    language,
    confidence,
    // Asked for only where there is something to say.
    get fits() {
      return (fits ??= script === 'cjk' || scoreText(text.slice(0, LOOKED_AT)) >= FIT);
    },
  };
});

const HANT = /^zh-(?:Hant|TW|HK|MO)\b/i;

/** Whether two BCP 47 tags can name the language of one text. */
export function sameLanguage(declared: string, found: string): boolean {
  const [a, b] = [declared.split('-')[0]!.toLowerCase(), found.split('-')[0]!.toLowerCase()];
  if (a === 'zh' && b === 'zh') {
    const plain = declared.toLowerCase() === 'zh';
    return plain || HANT.test(declared) === HANT.test(found);
  }
  if ((a === 'yue' || a === 'cmn') && b === 'zh') return true;
  if (['mul', 'und', 'zxx', 'mis'].includes(a)) return true;
  return a === b || GROUPS.some((g) => g.split(' ').includes(a) && g.split(' ').includes(b));
}

/** Whether the models know the language of a tag. */
export function isKnownLanguage(tag: string): boolean {
  const { alphabets, cjk } = modelsOf();
  const language = tag.split('-')[0]!.toLowerCase();
  return [cjk.languages, ...alphabets.map((a) => a.languages)].some((list) =>
    list.some((l) => l.split('-')[0] === language),
  );
}
