import { msg } from '../../base';
import { hiddenTexts } from '../../encoding/invisible/hidden';
import type { Rule } from '../rule';

export const hiddenText: Rule = {
  meta: {
    id: 'encoding/hidden-text',
    summary: 'Text hidden in tag characters',
    severity: 'warning',
    fixable: 'review',
    description: `
The tag characters of Unicode (U+E0020 … U+E007E) are a second, invisible ASCII. Programs read them, people don't: they carry watermarks and
instructions to language models. Their one proper use is in the flags of regions (Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿), where the rule is silent.`,
    examples: [
      { bad: 'Good morning.\u{E0068}\u{E0069}', fixed: 'Good morning.' },
      { good: 'The flag of Scotland: \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}' },
    ],
  },
  check(article, report) {
    for (const { start, end, says } of hiddenTexts(article))
      report({
        start,
        end,
        message: msg('{0} invisible tag characters hide a text here.', (end - start) / 2),
        evidence: [msg('It says: {0}', says.slice(0, 200))],
        confidence: 0.98,
        fixes: [{ title: msg('Remove the hidden text'), safety: 'review', edits: [{ start, end, text: '' }] }],
      });
  },
};
