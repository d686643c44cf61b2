import { msg } from '../../base';
import { nameOf, unsavable } from '../../encoding';
import type { Rule } from '../rule';

export const lossySave: Rule = {
  meta: {
    id: 'encoding/lossy-save',
    summary: 'Characters that the file’s encoding cannot hold',
    severity: 'warning',
    fixable: 'no',
    description: `
Every old encoding holds a few hundred or thousand characters. What it lacks an editor writes as a question mark, without a word, and closing the file
makes the loss final. Convert the file to UTF-8 before saving, or write what the encoding has.`,
    examples: [
      { bytes: true, encoding: 'windows-1252', text: 'déjà vu 漢字', bad: 'd\xe9j\xe0 vu', finds: ['漢字'] },
      { bytes: true, encoding: 'windows-1252', text: 'déjà vu – “so”', good: 'd\xe9j\xe0 vu' },
    ],
  },
  check(article, report) {
    const encoding = nameOf(article.file?.encoding ?? 'utf-8');
    for (const { start, end } of unsavable(article))
      report({
        start,
        end,
        message: msg(
          '{0} has no “{1}”: saving this file would write ? in its place.',
          encoding,
          article.text.slice(start, Math.min(end, start + 20)),
        ),
        evidence: [msg('The file is saved in {0}', encoding)],
        confidence: 1,
      });
  },
};
