import { msg, overlaps } from '../../base';
import { judgeMisreadings } from '../../encoding';
import { claimed } from '../../encoding/claims';
import { confusedWords } from '../../encoding/confusable/find';
import { isMentioned, lineAround, speaksOfEncoding } from '../../encoding/mention';
import type { Rule } from '../rule';

export const confusableLetter: Rule = {
  meta: {
    id: 'encoding/confusable-letter',
    summary: 'Letters of another script that look the same, inside a word',
    severity: 'warning',
    fixable: 'review',
    description: `
A Cyrillic о in *mоney* or a Latin c in *cтолица* looks right and is not: searches, spelling and hyphenation fail, and filters for spam are
passed. They come of the wrong keyboard, of text recognition, or are put there on purpose.

Silent on names that mix scripts openly (a letter that looks like none of the script's), on abbreviations with an ending, on Roman figures,
Greek letters in science, and on one such capital in a name in capitals. Pairs of letters: Unicode's confusables (UTS #39).`,
    examples: [
      { bad: 'Send mоney tоday.', finds: ['mоney', 'tоday'], fixed: 'Send money today.' },
      { bad: 'Москва — cтолица России.', fixed: 'Москва — столица России.' },
      { good: 'SENSЕ, Х5 и Яndex; ХХI век; SMSка; μm, Δt и α-частица' },
    ],
  },
  check(article, report) {
    for (const w of confusedWords(article)) {
      if (isMentioned(article.text, w.start, w.end) && speaksOfEncoding(lineAround(article.text, w.start))) continue;
      if ([...judgeMisreadings(article), ...claimed(article)].some((m) => overlaps(m, w))) continue;
      const shown = [...new Set(w.letters.map((l) => `${l.shown} (U+${l.shown.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`))]; // prettier-ignore
      report({
        start: w.start,
        end: w.end,
        message: msg('“{0}” holds letters that only look {1}: {2}.', w.text, msg(w.into), shown.slice(0, 4).join(', ')),
        confidence: 0.9,
        fixes: [
          {
            title: msg('Write “{0}” in {1} letters', w.text, msg(w.into)),
            safety: 'review',
            edits: w.edits,
          },
        ],
      });
    }
  },
};
