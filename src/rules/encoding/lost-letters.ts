import { msg } from '../../base';
import { questionedLetters } from '../../encoding/losses/questions';
import type { Rule } from '../rule';

export const lostLetters: Rule = {
  meta: {
    id: 'encoding/lost-letters',
    summary: 'Question marks where letters were',
    severity: 'warning',
    fixable: 'no',
    description: `
A program that saves a text in an encoding which has not got its letters writes a question mark for each: \`??????, ???!\`, \`Na?ve\`. The letters
are gone; only the source has them. A question mark that begins words of Korean, Chinese or Japanese again and again stands for a byte of UTF-8 that another
encoding had not got: \`?떆?쓽?쉶?뒗 ?깉\` was 시의회는 새.

Silent on questions, on doubt and surprise (\`what???\`), in addresses and code, on chess moves (\`Qxf7??\`) and placeholders.`,
    examples: [
      { bad: 'He said: ?????? ???, ??????!', finds: ['?????? ???, ??????'] },
      { bad: 'Le d?jeuner ? la fran?aise', finds: ['?', '?'] },
      { bad: '?떆?쓽?쉶?뒗 ?깉 ?룄?꽌愿?', finds: ['?', '?', '?', '?', '?', '?', '?'] },
      { good: '뭐? 왜? 그래?요? 아니, 정말?그럼 됐다.' },
      { good: 'What??? Really?? Yes! 12. Qxf7?? and then?' },
      { good: 'See https://example.org/?a=1??b and a ?? b.' },
      { good: 'Get it at https://addons.example/detail/kajibbejlbohfaggdiogboambcijhkke?hl and try.' },
    ],
  },
  check(article, report) {
    for (const { start, end, count } of questionedLetters(article))
      report({
        start,
        end,
        message:
          count === 1
            ? msg('A letter is lost here: an encoding without it wrote a question mark.')
            : msg('{0} letters are lost here: an encoding without them wrote question marks.', count),
        confidence: count > 3 ? 0.9 : 0.75,
      });
  },
};
