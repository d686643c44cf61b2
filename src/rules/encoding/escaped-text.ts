import { msg } from '../../base';
import { escapedText } from '../../encoding/escapes/find';
import type { EscapeKind } from '../../encoding/escapes/kinds';
import type { Rule } from '../rule';

const NAMES: Readonly<Record<EscapeKind, string>> = {
  unicode: 'a Unicode escape of a program (\\u0000)',
  hex: 'bytes escaped by a program (\\x00)',
  percent: 'percent-encoding, as in addresses',
  'quoted-printable': 'quoted-printable, as in mail',
  'utf-7': 'UTF-7',
  entity: 'an HTML entity',
};

/** At most 40 characters in quotation marks, unless they are quotation marks themselves. */
function clip(text: string): string {
  const part = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return /^[\p{Pi}\p{Pf}"'„‚「」『』]+$/u.test(part) ? part : `“${part}”`;
}

export const escapedTextRule: Rule = {
  meta: {
    id: 'encoding/escaped-text',
    summary: 'Characters left as escapes of a program, an address or a mail',
    severity: 'warning',
    fixable: 'review',
    description: `
Programs write characters as escapes where a format has no room for them: \`\\u00e9\` in JSON, \`%C3%A9\` in addresses, \`=C3=A9\` in mail, \`&eacute;\`
in HTML. When one step too few takes them back they stay in the text. The rule finds \`\\uXXXX\` (also as two halves of a pair), \`\\xNN\`, percent-encoding,
quoted-printable with its soft line breaks, UTF-7 and HTML entities escaped up to three times over, and puts the characters back.

Silent in code, addresses and file names, in lines that speak of escapes or encodings, and on an escape that stands alone in quotation marks. In Markdown
and HTML an entity is markup: only one that the reader still sees as an entity is reported.`,
    examples: [
      { bad: 'Le caf\\u00e9 est ferm\\u00e9. \\ud83d\\ude00', fixed: 'Le café est fermé. 😀' },
      { bad: 'Le caf\\xc3\\xa9 est ferm\\xc3\\xa9.', fixed: 'Le café est fermé.' },
      { bad: 'D%C3%A9j%C3%A0%20vu, dit-il.', fixed: 'Déjà vu, dit-il.' },
      { bad: 'Le d=C3=A9jeuner est pr=C3=AAt =\nmaintenant.', fixed: 'Le déjeuner est prêt maintenant.' },
      { bad: 'It=92s late, and they don=92t come.', fixed: 'It’s late, and they don’t come.' },
      { bad: 'Le caf+AOk- est ferm+AOk-.', fixed: 'Le café est fermé.' },
      { bad: 'Tom &amp;amp; Jerry au caf&eacute;', fixed: 'Tom & Jerry au café' },
      { format: 'markdown', bad: 'Le caf&amp;eacute; est ferm&eacute;.', fixed: 'Le café est ferm&eacute;.' },
      { good: 'The escape \\u00e9 means é. See https://fr.wikipedia.org/wiki/Caf%C3%A9 and C:\\users\\u0041\\x41.' },
      { good: 'Set timeout=92s and width=93 before it starts.' },
      { good: 'The formula a=B2+C3- holds; growth was 20%, 30% and 45%.' },
      {
        good: 'Issuer: C=DE, CN=AAA Root\nzFfQX8vTmR9W0Nv3vXkg==\n===========\nset tw=70 ts=\nC++14 and the |+terminfo| feature',
      },
      { format: 'html', good: '<p>Caf&eacute; &amp; bar</p>' },
    ],
  },
  check(article, report) {
    for (const e of escapedText(article)) {
      const shown = clip(e.text);
      report({
        start: e.start,
        end: e.end,
        message: msg('{0} is {1}, left in the text: it says {2}.', clip(article.text.slice(e.start, e.end)), msg(NAMES[e.kind]), shown), // prettier-ignore
        confidence: e.confidence,
        fixes: [{ title: msg('Replace the escape by {0}', shown), safety: 'review', edits: e.edits }],
      });
    }
  },
};
