import { listed, msg } from '../../base';
import { invisibleCharacters, type Invisible } from '../../encoding/invisible/invisible';
import { nameOf } from '../../encoding/invisible/names';
import type { Rule } from '../rule';

export const invisibleCharacter: Rule = {
  meta: {
    id: 'encoding/invisible-character',
    summary: 'Invisible characters where they have nothing to do',
    severity: 'warning',
    fixable: 'safe',
    description: `
Zero-width spaces and joiners, marks of direction, word joiners, soft hyphens at the edge of a word, variation selectors behind letters:
they come along when text is copied from web pages, word processors and chat. Nobody sees them, but a search for the word fails, it
counts as misspelt, and addresses and names stop working. Some are put there to track who copied a text.

Silent where they do their work: joiners in emoji, in Persian, Arabic, Urdu and the scripts of India, zero-width spaces in Thai, Khmer and
long addresses, marks of direction in lines that hold Hebrew or Arabic, variation selectors behind emoji and Chinese characters, soft
hyphens inside words. Removing is safe where the text looks and breaks the same without them.`,
    examples: [
      {
        bad: 'The mayor\u200b said it\u200d twice: inter\u200bnational.',
        fixed: 'The mayor said it twice: international.',
      },
      { bad: 'A soft hyphen \u00adstays behind.', fixed: 'A soft hyphen stays behind.' },
      { bad: '中\u200b国新闻网', fixed: '中国新闻网' },
      { good: 'می\u200cخواهم کتاب\u200cها را بخوانم.' },
      { good: 'A family 👨\u200d👩\u200d👧 and a heart ❤\ufe0f; क्\u200dष.' },
      { good: 'Donau\u00addampf\u00adschiff' },
    ],
  },
  check(article, report) {
    let group: Invisible[] = [];
    const flush = (): void => {
      const [first] = group;
      if (!first) return;
      const names = [...new Set(group.map((g) => g.code))].map(nameOf);
      const safe = group.every((g) => g.harmless);
      const start = first.start;
      const end = group.at(-1)!.end;
      report({
        start,
        end,
        message:
          group.length === 1
            ? msg('Unexpected {0}: nobody sees it, but searches and links fail on it.', names[0]!)
            : msg('{0} unexpected invisible characters: {1}.', group.length, listed(names.slice(0, 3))),
        evidence: [msg('Neither the script nor an emoji beside it calls for it')],
        confidence: safe ? 0.97 : 0.85,
        fixes: [
          {
            title:
              group.length === 1
                ? msg('Remove the {0}', names[0]!)
                : msg('Remove the {0} invisible characters', group.length),
            safety: safe ? 'safe' : 'review',
            edits: [{ start, end, text: '' }],
          },
        ],
      });
      group = [];
    };
    for (const found of invisibleCharacters(article)) {
      if (group.length && group.at(-1)!.end !== found.start) flush();
      group.push(found);
    }
    flush();
  },
};
