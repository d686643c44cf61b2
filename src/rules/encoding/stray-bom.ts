import { msg } from '../../base';
import { strayBoms } from '../../encoding/bom';
import type { Rule } from '../rule';

export const strayBom: Rule = {
  meta: {
    id: 'encoding/stray-bom',
    summary: 'A byte order mark inside the text, or shown as letters',
    severity: 'warning',
    fixable: 'safe',
    description: `
At the very beginning of a file the byte order mark says how the file is written. Inside (files joined one after another) it is an invisible
character that breaks searches, headings and front matter. Read in another encoding its three bytes EF BB BF show as \`ï»¿\`, \`п»ї\` or, in GBK,
as 锘 and a character that has swallowed the first letter of the text.`,
    examples: [
      { bad: 'ï»¿Headline\nText', fixed: 'Headline\nText' },
      { bad: 'One file\n\uFEFFanother file', fixed: 'One file\nanother file' },
      { bad: '锘縃eadline', fixed: 'Headline' },
      { good: 'The mark shows as "ï»¿" in old programs.' },
      { bad: 'The council met. ï»¿The bridge is open.', fixed: 'The council met. The bridge is open.' },
      { good: 'Read in a wrong encoding, such a file begins with ï»¿Title or worse.' },
      { good: '锘是一种人工合成的元素。' },
    ],
  },
  check(article, report) {
    for (const b of strayBoms(article))
      report({
        start: b.start,
        end: b.end,
        message: b.as
          ? msg('A byte order mark, read as {0}.', b.as)
          : msg('A byte order mark (U+FEFF) inside the text.'),
        evidence: [b.whole ? msg('Its bytes in UTF-8 are EF BB BF') : msg('The byte behind EF BB BF is lost')],
        confidence: 0.98,
        fixes: [
          {
            title: msg('Remove the byte order mark'),
            safety: b.whole ? 'safe' : 'review',
            edits: [{ start: b.start, end: b.end, text: b.text }],
          },
        ],
      });
  },
};
