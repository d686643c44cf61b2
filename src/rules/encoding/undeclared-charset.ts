import { msg, type Range } from '../../base';
import { charsetTrouble, nameOf } from '../../encoding';
import type { Rule } from '../rule';

const page = (head: string): string =>
  `<!doctype html>\n<html>\n<head>\n${head}<title>caf\xc3\xa9 cr\xc3\xa8me</title>\n</head>\n<body><p>d\xc3\xa9j\xc3\xa0 vu</p></body></html>`;

export const undeclaredCharset: Rule = {
  meta: {
    id: 'encoding/undeclared-charset',
    summary: 'An HTML page that declares no encoding, or another than it is written in',
    severity: 'warning',
    fixable: 'review',
    description: `
Without \`<meta charset>\` a browser guesses, by the visitor's language; with a wrong one it shows every accented letter broken. The
[HTML Standard](https://html.spec.whatwg.org/multipage/semantics.html#charset) asks for the declaration within the first 1,024 bytes. Pages of ASCII
alone and fragments without a \`<head>\` are passed over.`,
    examples: [
      { bytes: true, format: 'html', bad: page('') },
      { bytes: true, format: 'html', bad: page('<meta charset="big5">\n'), finds: ['big5'] },
      { bytes: true, format: 'html', good: page('<meta charset="utf-8">\n') },
      { bytes: true, format: 'html', good: '<p>d\xc3\xa9j\xc3\xa0 vu</p>', note: 'a fragment' },
    ],
  },
  check(article, report) {
    const trouble = charsetTrouble(article);
    if (!trouble) return;
    const is = nameOf(trouble.is);
    // As the page has it: ISO 8859-1, though browsers take that for Windows-1252.
    const written = ({ start, end }: Range): string => article.text.slice(start, end).toLowerCase();
    report({
      start: trouble.start,
      end: trouble.end,
      message: trouble.declared
        ? msg('The page declares {0}, but it is written in {1}.', nameOf(written(trouble)), is)
        : msg('The page does not say that it is written in {0}: browsers have to guess.', is),
      evidence: [msg('Its bytes are {0}', is)],
      confidence: 0.95,
      fixes: trouble.edit
        ? [{ title: msg('Declare the encoding: {0}', is), safety: 'review', edits: [trouble.edit] }]
        : [],
    });
  },
};
