import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

const EN =
  'The council met on Tuesday to discuss the budget for the coming year. Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';
const ZH = '市政府昨天召开会议，讨论明年的财政预算。与会者一致同意增加对学校和道路的投入，市长对大家的耐心表示感谢。';
const JA =
  '市議会は火曜日に開かれ、来年度の予算について話し合った。議員たちは学校と道路への支出を増やすことで一致した。';

const fixed = (text: string, format: 'plain' | 'markdown' = 'plain'): string =>
  fix({ text, format }, { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' }, safety: 'review' }).text;

/** [name, the line as the author wrote it, what was put before it, what was put behind it, article around] */
const LINES: readonly (readonly [string, string, string, string, string])[] = [
  ['a headline', 'Council spends more on schools', '', ' | online casino | buy viagra online | payday loans | replica watches', EN],
  ['a headline, without a space', 'Council spends more on schools', '', 'online casino, buy viagra online, payday loans, replica watches', EN],
  ['a headline with commas', 'Schools, roads and patience: what the council decided', '', ' online casino, buy viagra online, payday loans, replica watches, work from home, write my essay, free spins bonus', EN],
  ['a headline, before it', 'Council spends more on schools', 'online casino | buy viagra online | payday loans | replica watches | ', '', EN],
  ['a byline', 'By Rachel Omondi', '', ' - online casino - buy viagra online - payday loans - replica watches', EN],
  ['a Chinese headline', '市政府讨论明年财政预算', '', '|澳门赌场|信用卡套现|办理假证件|时时彩技巧|高仿名表批发', ZH],
  ['a Chinese headline, with hyphens', '市政府讨论明年财政预算', '', ' - 澳门赌场-信用卡套现-办理假证件-时时彩技巧-高仿名表批发', ZH],
  ['a Chinese source line', '2023-05-12 08:30 来源：江州新闻网', '', ' 澳门赌场 信用卡套现 办理假证件 时时彩技巧 高仿名表批发 网上娱乐城 代开发票 裸聊直播', ZH],
  ['a Japanese date line', '2021年4月3日 10時20分', '', 'オンラインカジノ、バイアグラ通販、出会い系サイト、無修正動画、スーパーコピー時計', JA],
]; // prettier-ignore

describe('a list that was written against a line of the article', () => {
  it.each(LINES)('leaves %s as it was', (_, line, before, behind, around) => {
    const article = (first: string): string => `${first}\n\n${around}\n\n${around.slice(0, 60)}\n`;
    expect(fixed(article(before + line + behind))).toBe(article(line));
  });
  it('leaves the mark of a heading', () => {
    const text = (list: string): string => `# ${list}Council spends more on schools\n\n${EN}\n`;
    expect(fixed(text('online casino | buy viagra online | payday loans | replica watches | '), 'markdown')).toBe(text('')); // prettier-ignore
  });
  it('takes the separators at its ends along', () => {
    const text = (list: string): string => `${EN}${list}\n\n${EN.slice(0, 70)}\n`;
    expect(fixed(text(' | online casino | buy viagra online | payday loans | replica watches |'))).toBe(text(''));
  });
  it('counts its keywords without it', () => {
    const text = `Council spends more on schools | online casino | buy viagra online | payday loans | replica watches\n\n${EN}\n\n${EN.slice(0, 60)}\n`;
    const [finding] = review({ text, format: 'plain' }, { only: ['spam/keyword-list'] }).findings;
    expect(finding?.message).toBe('A list of 4 keywords that is no part of the article.');
  });
  it('is none of what the article speaks of', () => {
    const article = (list: string, phrase: string): string =>
      `Council spends more on schools${list}\n\n${EN} The council met.${phrase} Members agreed.\n\n${EN.slice(0, 60)}\n`;
    const list = ' | online casino | buy viagra online | payday loans | replica watches';
    expect(fixed(article(list, ' cheap payday loans no credit check'))).toBe(article('', ''));
  });
  it('is whole where it stands alone, however its first item sounds', () => {
    const text = (list: string): string => `${EN}\n\n${list}${EN.slice(0, 70)}\n`;
    expect(fixed(text('read messages|online casino|buy viagra online|payday loans|replica watches|work from home\n\n'))).toBe(text('')); // prettier-ignore
  });
});
