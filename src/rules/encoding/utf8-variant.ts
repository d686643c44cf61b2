import { msg } from '../../base';
import { utf8Variants } from '../../encoding/utf16/variants';
import type { Rule } from '../rule';

const hex = (bytes: readonly number[]): string =>
  bytes.slice(0, 12).map((b) => b.toString(16).toUpperCase()).join(' '); // prettier-ignore

export const utf8Variant: Rule = {
  meta: {
    id: 'encoding/utf8-variant',
    summary: 'Emoji and signs in CESU-8 or overlong UTF-8',
    severity: 'warning',
    fixable: 'review',
    description: `
Some databases and Java programs write an emoji as two halves of three bytes each (CESU-8), or ASCII characters in more bytes than they need
(overlong forms, which have served to smuggle signs past filters). Decoders of UTF-8 refuse both, and what reads them as Windows-1252 shows
\`í ½í¸€\` and \`À§\`. The bytes say which character was meant.`,
    examples: [
      { bad: 'Well done í\u00a0½í¸\u0080', fixed: 'Well done 😀' },
      { bad: 'lÀ§homme et lÀ§ami', fixed: "l'homme et l'ami" },
      { good: 'À\u00a0Paris, À «\u00a0demain\u00a0»; l\u2019Ávila' },
    ],
  },
  check(article, report) {
    for (const v of utf8Variants(article))
      report({
        start: v.start,
        end: v.end,
        message:
          v.kind === 'cesu-8'
            ? msg('{0} in CESU-8, read byte by byte.', v.text)
            : msg('“{0}” in overlong UTF-8, read byte by byte.', v.text.slice(0, 40)),
        evidence: [msg('The bytes {0}', hex(v.bytes))],
        confidence: 0.95,
        fixes: [
          {
            title: msg('Replace with {0}', v.text.slice(0, 40)),
            safety: 'review',
            edits: [{ start: v.start, end: v.end, text: v.text }],
          },
        ],
      });
  },
};
