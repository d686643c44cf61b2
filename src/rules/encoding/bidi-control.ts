import { listed, msg, overlaps, type Message } from '../../base';
import { reorderings } from '../../encoding/invisible/bidi';
import { nameOf } from '../../encoding/invisible/names';
import { isMentioned } from '../../encoding/mention';
import { utf16Misreadings } from '../../encoding/utf16/find';
import type { Rule } from '../rule';

const MESSAGES = {
  override: msg('A bidirectional control shows these characters in another order than they are written in.'),
  open: msg('A bidirectional control is left open here and can reorder the rest of the line.'),
  stray: msg('This end of bidirectional formatting has no beginning.'),
  idle: msg('Bidirectional controls in a line that runs in one direction only.'),
};

interface Words {
  readonly evidence: readonly Message[];
  readonly title: Message;
}

function wordsOf(codes: readonly number[]): Words {
  const names = listed(codes.map(nameOf));
  const title = codes.length > 1 ? msg('Remove the bidirectional controls') : msg('Remove the {0}', names);
  return { evidence: [names], title };
}

export const bidiControl: Rule = {
  meta: {
    id: 'encoding/bidi-control',
    summary: 'Bidirectional controls that make a line read otherwise than it is written',
    severity: 'warning',
    fixable: 'review',
    description: `
Overrides, embeddings and isolates tell a program in which direction to show what follows. An override shows \`exe.gpj\` as \`jpg.exe\`; a
control that is left open reorders the rest of its line. That is how addresses, file names and source code are made to look like something
else ("Trojan Source", CVE-2021-42574). Often they are only left over from copying.

Silent where they are closed on their line and do proper work: around a number or a Latin name in Hebrew or Arabic text, and isolates
around a name.`,
    examples: [
      { bad: 'Open the file photo_\u202egpj.exe now.', fixed: 'Open the file photo_gpj.exe now.' },
      { bad: 'The price\u202c is 5.', fixed: 'The price is 5.' },
      { good: 'מחיר \u202a25 USD\u202c בלבד' },
      { good: 'Written by \u2068Anna\u2069 yesterday.' },
    ],
  },
  check(article, report) {
    // A text may have a hundred thousand of them: worded once for all that are alike.
    const said = new Map<string, Words>();
    for (const r of reorderings(article)) {
      if (utf16Misreadings(article).some((m) => overlaps(m, r))) continue;
      if (article.isQuiet(r.start) && r.kind !== 'override') continue;
      if (r.controls.length === 1 && isMentioned(article.text, r.start, r.start + 1)) continue;
      const codes = r.controls.map((at) => article.text.charCodeAt(at));
      const key = codes.join();
      let words = said.get(key);
      if (!words) said.set(key, (words = wordsOf(codes)));
      report({
        start: r.start,
        end: r.kind === 'open' ? Math.min(r.end, r.start + 1) : r.end,
        message: MESSAGES[r.kind],
        evidence: words.evidence,
        confidence: r.kind === 'override' ? 0.95 : 0.85,
        fixes: [
          {
            title: words.title,
            safety: 'review',
            edits: r.controls.map((at) => ({ start: at, end: at + 1, text: '' })),
          },
        ],
      });
    }
  },
};
