import { msg } from '../../base';
import { converterDamage, showMatch, type Restoration } from '../../encoding/converter';
import type { Rule } from '../rule';

/** What the fix restores, in a few characters: with the next one where it is a single one. */
function label(text: string, { restored, end }: Restoration): string {
  const next = text[end] ?? '';
  const whole = restored.trim();
  const more = whole.length === 1 && /[\u3400-\u9fff]/.test(next) ? whole + next : whole;
  return more.length > 16 ? `${more.slice(0, 15)}…` : more.replace(/\s+/g, ' ');
}

export const pinyinTorn: Rule = {
  meta: {
    id: 'encoding/pinyin-torn',
    summary: 'Readings that a converter put behind bytes of Chinese characters',
    severity: 'warning',
    fixable: 'safe',
    description: `
Some sites ran their pages through a converter that looked for traditional Chinese characters in the *bytes* of the text (GBK) and
put the pinyin of each into brackets behind it. Where the two bytes that it found belong to two neighbouring characters, the bracket
tears both: the lead byte and the bracket fall together into one \`?\` (or U+FFFD), and all that follows reads off by one byte until an
ASCII byte sets it right.

The reading names the character that was matched, and so the byte that is gone: the damage is undone exactly. Where only a reading is
left of a byte, or the table's readings differ from the usual ones, the reading that makes a text is taken, and the fix waits for a look.

Teaching texts carry honest pinyin. They have it behind words, behind every character, or at the first mention; a converter puts it
behind each place of the characters of its table and nowhere else, function words included. Without a tear and with few readings the rule stays
silent. Readings: Unihan, by way of pinyin-data (MIT).`,
    examples: [
      {
        bad: '市政要?jiǎng)討B(tài)，上海要?jiǎng)討B(tài)',
        finds: ['?jiǎng)討B(tài)', '?jiǎng)討B(tài)'],
        fixed: '市政要動態，上海要動態',
      },
      {
        note: 'Readings without a tear: behind every place of the table’s characters.',
        bad: '我們(men)去年種(zhǒng)下的樹(shù)都長(zhǎng)大了，他們(men)說(shuō)明年還(hái)要在河邊種(zhǒng)一百棵樹(shù)，請(qǐng)大家都來(lái)幫(bāng)忙，孩子們(men)也來(lái)。',
        fixed: '我們去年種下的樹都長大了，他們說明年還要在河邊種一百棵樹，請大家都來幫忙，孩子們也來。',
      },
      { note: 'A teacher’s pinyin.', good: '漢(hàn)字(zì)很(hěn)有(yǒu)意(yì)思(si)。' },
      { good: '饕餮(tāotiè)是傳說中的怪獸，魑魅(chīmèi)也是。鬱(yù)字筆畫很多，但鬱金香的鬱不難寫。' },
    ],
  },
  check(article, report) {
    for (const r of converterDamage(article)) {
      const named = [...new Map(r.matches.map((m) => [m.code, m])).values()].slice(0, 4);
      const readings = named.map((m) => m.reading).join(', ');
      const shown = label(article.text, r);
      report({
        start: r.start,
        end: r.end,
        message: r.torn
          ? msg('These characters are a torn {0}: a converter put a reading ({1}) between the bytes.', shown, readings)
          : msg('A converter put a reading ({1}) behind {0}.', r.restored, readings),
        evidence: [
          r.torn
            ? msg(
                'In GBK the bytes of {0} run across what was meant: {1}',
                named.map(showMatch).join(', '),
                r.restored.slice(0, 40),
              )
            : msg('In GBK {0} stands in the converter’s table', named.map(showMatch).join(', ')),
        ],
        confidence: r.confidence,
        fixes: [
          {
            title: msg('Restore {0} (torn GBK bytes)', shown),
            safety: r.certain ? 'safe' : 'review',
            edits: r.edits,
          },
        ],
      });
    }
  },
};
