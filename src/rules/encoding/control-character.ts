import { msg, overlaps, type Message } from '../../base';
import { controlCharacters, type Control } from '../../encoding/invisible/control';
import { nameOf } from '../../encoding/invisible/names';
import { byLine, speaksOfEncoding } from '../../encoding/mention';
import { judgeMisreadings } from '../../encoding/misread';
import { utf16Misreadings } from '../../encoding/utf16/find';
import type { Rule } from '../rule';
import { clip } from './clip';

function title(c: Control): Message {
  const name = nameOf(c.code);
  if (c.kind === 'windows') return msg('Replace it by {0}, its meaning in Windows-1252', c.text);
  if (c.kind === 'break') return c.text ? msg('Replace the {0} by a line break', name) : msg('Remove the {0}', name);
  if (c.kind === 'jis') return msg('Replace with “{0}”', clip(c.text));
  if (c.kind === 'terminal') return msg('Remove the terminal colour code');
  if (c.kind === 'overstrike') return msg('Remove the overstruck letter');
  return msg('Remove the {0}', name);
}

function message({ kind, code, text, start, end }: Control): Message {
  if (kind === 'windows') return msg('Unexpected {0}: the byte means {1} in Windows-1252.', nameOf(code), text);
  if (kind === 'jis')
    return msg('These {0} characters are {1} read as {2}; they say “{3}”.', end - start, 'ISO-2022-JP', 'ASCII', clip(text)); // prettier-ignore
  return msg('Unexpected {0}: no letter and no space.', nameOf(code));
}

export const controlCharacter: Rule = {
  meta: {
    id: 'encoding/control-character',
    summary: 'Control characters in prose',
    severity: 'warning',
    fixable: 'review',
    description: `
Control characters are orders to terminals and printers; in an article they are leftovers: bytes of Windows-1252 read as Latin-1 (U+0092 is
an apostrophe, U+0093 and U+0094 are quotation marks), Japanese mail in ISO-2022-JP, colours of a terminal, vertical tabs of a word processor, an end-of-file mark of
MS-DOS. Feeds, databases and XML refuse them. Line breaks, tabs and form feeds are let be.`,
    examples: [
      { bad: 'It\u0092s \u0093fine\u0094.', fixed: 'It’s “fine”.' },
      { bad: 'All \u001b[31mred\u001b[0m.', fixed: 'All red.' },
      { bad: 'First line\u000bsecond line', fixed: 'First line\nsecond line' },
      { bad: '\u001b$B$3$s$K$A$O\u001b(B, John', fixed: 'こんにちは, John' },
      { good: 'A tab\tand a page\n\fTwo' },
    ],
  },
  check(article, report) {
    const isSpokenOf = byLine(article, speaksOfEncoding);
    for (const c of controlCharacters(article)) {
      // A line about control characters shows them.
      if (c.kind === 'nothing' && c.end - c.start === 1 && isSpokenOf(c.start)) continue;
      if (utf16Misreadings(article).some((m) => overlaps(m, c))) continue;
      // In a code page that was misread a control may be a letter.
      if (judgeMisreadings(article).some((m) => overlaps(m, c))) continue;
      report({
        start: c.start,
        end: c.end,
        message: message(c),
        confidence: 0.95,
        fixes: [{ title: title(c), safety: 'review', edits: [{ start: c.start, end: c.end, text: c.text }] }],
      });
    }
  },
};
