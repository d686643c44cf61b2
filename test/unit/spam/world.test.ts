import { describe, expect, it } from 'vitest';
import { review } from '../../../src/review';

const quiet = { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' as const } };
const found = (text: string, format: 'plain' | 'markdown' | 'html') => review({ text, format }, quiet).findings;

const story =
  'The university opened its new library on Monday. More than two thousand students came to the ceremony, and the rector thanked all who had helped to build it.';
const more =
  'The building cost 40 million euros and holds half a million books. It stays open until midnight during the week, as the students had asked for years.';
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>New library opens</title>${head}</head><body><h1>New library opens</h1><p>${story}</p><p>${more}</p>${body}</body></html>`;

// What was met in the wild, in words of our own.
describe('spam as it is found in the world', () => {
  const farm = ['gov.pk', 'ac.th', 'edu.pl', 'edu.in', 'ac.uk']
    .map((host, i) => `<p><a href="https://office${i}.${host}/wp/slot-gacor/">office${i}</a></p>`)
    .join('');
  it('is a hidden farm of links to hacked universities', () => {
    const [farmed, ...others] = found(page(`<div style="display:none">${farm}</div>`), 'html');
    expect([farmed?.rule, others.length]).toEqual(['spam/hidden-content', 0]);
  });
  it.each([
    '<a style="position:absolute;left:-9999px" href="https://essays.example/">essay writing service</a>',
    '<div style="display:none"><h2><a href="https://c1.example/">online casino bonus</a></h2><p>Best <a href="https://c2.example/">slots</a> and poker.</p></div>',
  ])('is hidden by itself, or with a heading: %s', (hidden) => {
    const text = page(hidden);
    const [spam, ...others] = found(text, 'html');
    expect([spam?.rule, others.length]).toEqual(['spam/hidden-content', 0]);
    expect(text.slice(spam!.start, spam!.end)).toBe(hidden);
    const links = hidden.match(/href=/g)!.length;
    expect(spam!.message).toBe(links === 1 ? 'Hidden from readers: a link to another host.' : `Hidden from readers: ${links} links to other hosts.`); // prettier-ignore
    expect(spam!.fixes[0]!.title).toBe(`Remove the hidden element with its ${links === 1 ? 'link' : `${links} links`}`); // prettier-ignore
  });
  it('is a comment that is signed with a keyword, the link of which was not copied', () => {
    const comment = 'I am so delighted I found your blog, please keep up the great work. 카지노사이트';
    const text = `New library opens\n\n${story}\n\n${more}\n\n${comment}\n`;
    const [signed, ...others] = found(text, 'plain');
    expect(others).toEqual([]);
    expect(signed?.rule).toBe('spam/comment-spam');
    expect(signed?.evidence[0]).toContain('it ends in a keyword by itself');
    expect(text.slice(signed!.start, signed!.end)).toBe(comment);
  });
});

describe('an article on gambling', () => {
  it('refers to an office or two', () => {
    const refers = `The ministry keeps a list of licensed [online casinos](https://www.licences.gov/online-casino-list), and the university has a [study](https://www.harvard.edu/sports-betting) of them.`;
    expect(found(`# Gambling law\n\n${story}\n\n${refers}\n\n${more}\n`, 'markdown')).toEqual([]);
  });
});

describe('offers with a number or mailbox that anybody gets', () => {
  const bridge =
    'The council met on Tuesday and agreed to repair the old bridge before the winter. It will take nine months.';
  const only = (line: string) => found(`Old bridge\n\n${bridge}\n\n${line}\n`, 'plain').map((f) => f.rule);
  it.each([
    'Do you need an urgent loan? We offer loans at 2% interest. Contact us today via email: fastloan247@gmail.com',
    'Seriöser Privatkredit ohne Vorkosten. Schreiben Sie mir: kredit.mueller@gmail.com',
    'Escort girls in Dubai | Russian escorts | Call girls service 24/7 +971501234567',
    '专业代开发票，税点优惠，联系电话13812345678，微信同号',
    '稼げる副業！LINE登録だけで毎日3万円。今すぐ友だち追加 ID:@kasegu777',
  ])('are solicitations: %s', (line) => expect(only(line)).toEqual(['spam/contact-solicitation']));
  it.each([
    'Volunteers who want to help with the planting may write to the gardening club: oldbridge.gardens@gmail.com',
    'Tickets are sold at the town hall, phone +44 20 7946 0018, from 9 to 17 on weekdays.',
    'Anmeldung zum Lauf bis Freitag bei Petra Klein: lauftreff.altstadt@web.de',
  ])('are sound without an offer: %s', (line) => expect(only(line)).toEqual([]));
});

describe('sound articles of the world', () => {
  const chinese =
    '大學的新圖書館星期一開幕，兩千多名學生參加了典禮，校長感謝所有參與建設的人。這座建築耗資四千萬歐元，藏書五十萬冊。';
  const link = '[Check out the documentation](https://acme-maps.example/docs) to learn more.';
  it('link to where they stood before', () => {
    const text = (url: string) =>
      `---\ntitle: 圖書館\nurl: ${url}\n---\n\n${chinese}\n\n${chinese}第二座。\n\n${link}\n`;
    expect(found(text('https://acme-maps.example/blog/library'), 'markdown')).toEqual([]);
    expect(found(text('https://library.example/'), 'markdown')).toHaveLength(1);
  });
  it('present one site after the other', () => {
    const entry = (n: number) =>
      `${n}、[tool${n}.site](https://tool${n}.site/)\n\n一个在线画图的网站，可以免费使用。\n`;
    expect(found(`# 周刊\n\n${[1, 2, 3, 4, 5, 6].map(entry).join('\n')}`, 'markdown')).toEqual([]);
  });
  it('have the menu of their portal', () => {
    const names = '新闻 体育 娱乐 商业 科技 财经 汽车 手机 房产 旅游 女人 健康 文化 游戏 教育 彩票'.split(' ');
    const menu = names.map((name, i) => `<a href="http://c${i}.portal.example/">${name}</a>`).join(' | ');
    const rest = Array.from({ length: 12 }, (_, i) => `<p>${more} <a href="http://n.portal.example/${i}.html">${i}</a></p>`); // prettier-ignore
    expect(found(page(`<div>${menu}</div>${rest.join('')}`), 'html')).toEqual([]);
  });
  it('end with a notice below the end of the page', () => {
    const notice = '<h5>Copyright &copy; 1999, Mark Stacey, Published in Issue 47 of the Gazette, November 1999</h5>';
    expect(found(`${page('')}\n<!-- footer -->${notice}`, 'html')).toEqual([]);
  });
});
