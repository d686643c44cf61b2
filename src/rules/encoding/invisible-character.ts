import { listed, msg, type FixDraft, type Message } from '../../base';
import { invisibleCharacters, type Invisible } from '../../encoding/invisible/invisible';
import { nameOf } from '../../encoding/invisible/names';
import type { Rule } from '../rule';

const EVIDENCE = [msg('Neither the script nor an emoji beside it calls for it')];

interface Words {
  readonly message: Message;
  readonly title: Message;
}

/** What is said of a run of so many characters of these names. */
const wordsOf = (names: readonly Message[], count: number): Words =>
  count === 1
    ? {
        message: msg('Unexpected {0}: nobody sees it, but searches and links fail on it.', names[0]!),
        title: msg('Remove the {0}', names[0]!),
      }
    : {
        message: msg('{0} unexpected invisible characters: {1}.', count, listed(names.slice(0, 3))),
        title: msg('Remove the {0} invisible characters', count),
      };

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
    // A text may have a million of them: what is said of a run is worded once for all that are alike.
    const said = new Map<string, Words>();
    let group: Invisible[] = [];
    const flush = (): void => {
      if (group.length === 0) return;
      const { start } = group[0]!;
      const { end } = group.at(-1)!;
      const safe = group.every((g) => g.harmless);
      const codes = [...new Set(group.map((g) => g.code))];
      const key = `${codes.join()} ${group.length}`;
      let words = said.get(key);
      if (!words) said.set(key, (words = wordsOf(codes.map(nameOf), group.length)));
      const { message, title } = words;
      const fix: FixDraft = { title, safety: safe ? 'safe' : 'review', edits: [{ start, end, text: '' }] };
      report({ start, end, message, evidence: EVIDENCE, confidence: safe ? 0.97 : 0.85, fixes: [fix] });
      group = [];
    };
    for (const found of invisibleCharacters(article)) {
      if (group.length && group.at(-1)!.end !== found.start) flush();
      group.push(found);
    }
    flush();
  },
};
