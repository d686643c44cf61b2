import { msg } from '../../base';
import { fileTrouble, nameOf } from '../../encoding';
import type { Rule } from '../rule';

/** windows-1251 bytes of «Привет, мир. Это статья о весне.» */
const RUSSIAN =
  '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0. \xdd\xf2\xee \xf1\xf2\xe0\xf2\xfc\xff \xee \xe2\xe5\xf1\xed\xe5.';

export const wrongEncoding: Rule = {
  meta: {
    id: 'encoding/wrong-encoding',
    summary: 'The file is written in another encoding than it is read in',
    severity: 'warning',
    fixable: 'no',
    description: `
A file is bytes; which letters they are depends on the encoding it is read in. This rule decodes the bytes in every encoding it knows and asks the
language models which text is most like text. Where that is not the encoding the file was opened in, *Reopen with Detected Encoding* shows it rightly
and nothing is lost; where the file is sound but in an old encoding that nothing declares, *Convert to UTF-8* (in the terminal
\`copydesk fix --write --to-utf8\`) spares the next reader the guess. UTF-8 is what the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels)
asks of all new files.`,
    examples: [
      { bytes: true, bad: RUSSIAN, note: 'Windows-1251 bytes' },
      { bytes: true, good: '\xd0\x9f\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82', note: 'the same in UTF-8' },
      { bytes: true, good: 'Plain ASCII is the same in all of them.' },
    ],
  },
  check(article, report) {
    const trouble = fileTrouble(article);
    if (!trouble) return;
    const { start, end } = article.lines.range(1);
    const is = nameOf(trouble.is);
    report({
      start,
      end,
      message:
        trouble.kind === 'opened-wrong'
          ? msg('This file is written in {0}, but it was opened as {1}.', is, nameOf(trouble.opened))
          : msg(
              'This file is written in {0}, and nothing in it says so: programs that expect UTF-8 show it broken.',
              is,
            ),
      evidence: [msg('Read as {0} it says “{1}”', is, trouble.says)],
      confidence: trouble.confidence,
    });
  },
};
