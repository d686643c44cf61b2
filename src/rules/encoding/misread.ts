import type { Article } from '../../article';
import { contains, msg, overlaps } from '../../base';
import { judgeMisreadings, type JudgedMisreading } from '../../encoding';
import { strayBoms } from '../../encoding/bom';
import { claimed } from '../../encoding/claims';
import { converterDamage } from '../../encoding/converter';
import type { Rule } from '../rule';
import { clip } from './clip';

/** Text that was written in one encoding and read in another. */
export const misread: Rule = {
  meta: {
    id: 'encoding/misread',
    summary: 'Text that was written in one encoding and read in another',
    severity: 'warning',
    fixable: 'safe',
    description: `Bytes written in one encoding and read in another give other characters: \`é\` becomes \`Ã©\`, \`Привет\` becomes \`Ïðèâåò\`,
\`こんにちは\` becomes \`偙傫偵偪偼\`. A reader sees nonsense, and a search finds nothing. The rule undoes each possible misreading, up to
three over each other, and asks models of 40 languages which of the texts is more like text.

A fix is \`safe\` where the mended text gives the damaged one back byte for byte, is by far the better text, and does not stand in code or
quotation. Where bytes were lost the gap is marked with U+FFFD (�); nothing is invented.`,
    examples: [
      { bad: 'We met in a small cafÃ© in Paris.', finds: ['Ã©'], fixed: 'We met in a small café in Paris.' },
      { bad: 'Ïðèâåò, êàê òâîè äåëà?', finds: ['Ïðèâåò, êàê òâîè äåëà'], fixed: 'Привет, как твои дела?' },
      { bad: '偙傫偵偪偼', finds: ['偙傫偵偪偼'], fixed: 'こんにちは' },
      { good: 'IRMÃ® É a marca registrada da casa.' },
      { good: 'Ångström, naïve, façade, Ørsted – and “curly” quotes…' },
    ],
  },
  check(article, report) {
    for (const found of judgeMisreadings(article)) {
      const { start, end, text, safe, confidence, message, evidence, beyondRepair } = found;
      if (explainedElsewhere(article, found)) continue;
      report({
        start,
        end,
        message,
        evidence,
        confidence,
        fixes: beyondRepair
          ? []
          : [{ title: msg('Replace with “{0}”', clip(text)), safety: safe ? 'safe' : 'review', edits: found.edits }],
      });
    }
  },
};

/** Torn bytes, memory filler and escapes look misread too: their own rules explain better what is mostly theirs. */
function explainedElsewhere(article: Article, found: JudgedMisreading): boolean {
  if (converterDamage(article).some((d) => found.edits.some((e) => overlaps(d, e)))) return true;
  // A mark misread with a letter or two behind it is the mark's affair; at the head of a longer misreading it is part of that.
  const brief = found.end - found.start < 8;
  if (strayBoms(article).some((b) => contains(b, found) || (brief && overlaps(b, found)))) return true;
  let covered = 0;
  for (const c of claimed(article)) covered += Math.max(0, Math.min(c.end, found.end) - Math.max(c.start, found.start));
  return covered * 2 > found.end - found.start;
}
