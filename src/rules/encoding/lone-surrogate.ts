import { msg } from '../../base';
import { rareCharacters } from '../../encoding/scan';
import type { Rule } from '../rule';

const isHigh = (c: number): boolean => c >= 0xd800 && c < 0xdc00;
const isLow = (c: number): boolean => c >= 0xdc00 && c < 0xe000;

export const loneSurrogate: Rule = {
  meta: {
    id: 'encoding/lone-surrogate',
    summary: 'Half of a character',
    severity: 'warning',
    fixable: 'review',
    description: `
Emoji and rare characters are two units in UTF-16. Where a program cut a text by units, one half is left: it can't be written as UTF-8, and
saving the file turns it into U+FFFD. What the other half was cannot be known; two halves in the wrong order are put right.`,
    examples: [
      { bad: 'Cut here \ud83d and on.', finds: ['\ud83d'], fixed: 'Cut here  and on.' },
      { bad: 'Turned round: \ude00\ud83d.', fixed: 'Turned round: 😀.' },
      { good: 'Whole: 😀.' },
    ],
  },
  check(article, report) {
    const { text } = article;
    let done = -1;
    for (const at of rareCharacters(article)) {
      const code = text.charCodeAt(at);
      if (at <= done || (!isHigh(code) && !isLow(code)) || (isHigh(code) && isLow(text.charCodeAt(at + 1)))) continue;
      const turned = isLow(code) && isHigh(text.charCodeAt(at + 1)) && !isLow(text.charCodeAt(at + 2));
      const end = at + (turned ? 2 : 1);
      done = end - 1;
      const point = code.toString(16).toUpperCase();
      report({
        start: at,
        end,
        message: turned
          ? msg('The two halves of a character stand in the wrong order.')
          : msg('Half of a character (U+{0}): the other half is lost.', point),
        confidence: 0.98,
        fixes: [
          turned
            ? {
                title: msg('Put the halves in order: {0}', text[at + 1]! + text[at]!),
                safety: 'review',
                edits: [{ start: at, end, text: text[at + 1]! + text[at]! }],
              }
            : { title: msg('Remove the half character'), safety: 'review', edits: [{ start: at, end, text: '' }] },
        ],
      });
    }
  },
};
