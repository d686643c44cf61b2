import { msg } from '../../base';
import { foreignLines, nameOf } from '../../encoding';
import type { Rule } from '../rule';

export const mixedEncodings: Rule = {
  meta: {
    id: 'encoding/mixed-encodings',
    summary: 'Lines in another encoding than the rest of the file',
    severity: 'warning',
    fixable: 'review',
    description: `
Somebody pasted or appended bytes of another encoding: most of the file is UTF-8, and some lines are not. Opened as UTF-8 those lines show U+FFFD, and
the next save would make the loss permanent. The rule names the lines and reads each from its bytes.`,
    examples: [
      {
        bytes: true,
        bad: 'Gr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln\nGr\xfc\xdfe aus M\xfcnchen und D\xfcsseldorf\n',
        fixed: 'Grüße aus Köln\nGrüße aus München und Düsseldorf\n',
      },
      { bytes: true, good: 'Gr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln\nM\xc3\xbcnchen\n' },
    ],
  },
  check(article, report) {
    for (const { start, end, line, encoding, text } of foreignLines(article))
      report({
        start,
        end,
        message: msg('Line {0} is written in {1}, the rest of the file in UTF-8.', line, nameOf(encoding)),
        evidence: [msg('Its bytes say “{0}”', text.length > 80 ? `${text.slice(0, 80)}…` : text)],
        confidence: 0.93,
        fixes: [
          {
            title: msg('Read line {0} as {1}', line, nameOf(encoding)),
            safety: 'review',
            edits: [{ start, end, text }],
          },
        ],
      });
  },
};
