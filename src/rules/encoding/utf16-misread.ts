import { msg, type Message } from '../../base';
import { utf16Misreadings, type Utf16Misread } from '../../encoding/utf16/find';
import type { Rule } from '../rule';
import { clip } from './clip';

function message(m: Utf16Misread): Message {
  const shown = clip(m.text.trim());
  if (m.kind === 'bytes') return msg('UTF-16 was read byte by byte here; it says “{0}”.', shown);
  if (m.kind === 'swapped') return msg('UTF-16 was read with its bytes swapped here; it says “{0}”.', shown);
  return msg('UTF-8 was read as UTF-16 here, two bytes a character; it says “{0}”.', shown);
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

export const utf16Misread: Rule = {
  meta: {
    id: 'encoding/utf16-misread',
    summary: 'UTF-16 read byte by byte or in the wrong order, UTF-8 read as UTF-16',
    severity: 'warning',
    fixable: 'safe',
    description: `
UTF-16 has two bytes for most characters. Read one by one they put a NUL behind each letter; with their order swapped Latin letters turn into
Chinese ones (\`䠀攀氀氀漀\` is Hello). UTF-8 read two bytes at a time does the same: \`畂桳栠摩琠敨映捡獴\` is "Bush hid the facts".

The bytes are put together again, and the models judge which of both texts is one.`,
    examples: [
      { bad: 'H\0e\0l\0l\0o\0 \0w\0o\0r\0l\0d\0', fixed: 'Hello world' },
      { bad: '䠀攀氀氀漀 眀漀爀氀搀', fixed: 'Hello world' },
      { bad: '桔⁥慭潹⁲慳摩渠瑯楨杮', fixed: 'The mayor said nothing' },
      { good: '市政府今天宣布了新的計劃。' },
    ],
  },
  check(article, report) {
    for (const m of utf16Misreadings(article)) {
      const sample = [...article.text.slice(m.start, m.start + 4)].map((c) => hex(c.charCodeAt(0))).join(' ');
      report({
        start: m.start,
        end: m.end,
        message: message(m),
        evidence: [
          msg('Units {0}: bytes of “{1}”', sample, m.text.slice(0, 4)),
          msg('As it stands it is e^{0} times less likely to be text than what it says', Math.round(m.margin)),
        ],
        confidence: Math.round(100 * (0.6 + 0.39 * (1 - Math.exp(-m.margin / 10)))) / 100,
        fixes: [
          {
            title: msg('Replace with “{0}”', clip(m.text.trim())),
            safety: m.margin > 25 ? 'safe' : 'review',
            edits: [{ start: m.start, end: m.end, text: m.text }],
          },
        ],
      });
    }
  },
};
