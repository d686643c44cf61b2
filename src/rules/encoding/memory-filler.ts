import { msg } from '../../base';
import { fillers } from '../../encoding/losses/filler';
import type { Rule } from '../rule';

export const memoryFiller: Rule = {
  meta: {
    id: 'encoding/memory-filler',
    summary: 'Uninitialised memory printed as text (烫烫烫, 屯屯屯)',
    severity: 'warning',
    fixable: 'review',
    description: `
Debug builds fill memory that nothing was written to with the byte CC (on the stack) or CD (on the heap). Printed as GBK that reads 烫烫烫 and
屯屯屯. Three or more of them are no text. Silent where a text speaks of it.`,
    examples: [
      { bad: '总计:烫烫烫烫烫\n完', finds: ['烫烫烫烫烫'], fixed: '总计:\n完' },
      { good: '小心烫烫嘴，大军屯屯田。' },
      { good: '程序员都见过“烫烫烫”和“屯屯屯”。' },
    ],
  },
  check(article, report) {
    for (const { start, end, byte } of fillers(article))
      report({
        start,
        end,
        message: msg('Uninitialised memory was printed as text here: {0} bytes {1}.', (end - start) * 2, byte),
        evidence: [msg('The bytes {0} {0} are this character in GBK', byte)],
        confidence: 0.95,
        fixes: [
          {
            title: msg('Remove the {0} filler characters', end - start),
            safety: 'review',
            edits: [{ start, end, text: '' }],
          },
        ],
      });
  },
};
