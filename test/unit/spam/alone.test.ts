import { describe, expect, it } from 'vitest';
import { review } from '../../../src/review';

const rules = (...lines: string[]): string[] =>
  review({ text: lines.join('\n\n'), format: 'plain' }).findings.filter((f) => f.rule.startsWith('spam/')).map((f) => `${f.rule.slice(5)} ${f.line}`); // prettier-ignore

describe('a line by itself that is nothing but words of a trade', () => {
  const russian = ['В четверг в городе открылся новый мост через реку, сообщил мэр.', 'Движение по нему начнётся в понедельник утром.'] as const; // prettier-ignore
  it.each([
    [russian, 'Займ на карту без отказа круглосуточно'],
    [['市议会星期二批准了新图书馆的建设计划，工程将于五月开始。', '市长表示，旧建筑将改为学校，居民希望在旁边建一个花园。'], '澳门威尼斯人娱乐城注册送彩金'],
    [['서울시는 5일 한강 다리 보수 공사를 시작했다고 밝혔다. 공사는 오는 10월까지 이어진다.', '시 관계자는 "시민 불편을 최소화하겠다"고 말했다.'], '카톡 상담 : cash777 소액결제 현금화 90% 당일입금'],
    [['市議会は火曜日に新しい図書館の建設計画を承認した。工事は5月に始まる。', '市長は、古い建物は学校になると述べた。'], 'オンラインカジノ 入金不要ボーナス'],
  ] as const)('is an advert (%#)', ([before, after], line) => {
    expect(rules(before, line, after)).toEqual(['advert 3']);
    expect(rules(before, after, line)).toEqual(['advert 5']);
  }); // prettier-ignore
  it('is none where the article is about it, as its headline, or as one of several such lines', () => {
    const [before, after] = russian;
    expect(rules(before, 'Банки выдают займ на карту без отказа, и не один клиент круглосуточно берёт такой займ.', 'Займ на карту без отказа', after)).toEqual([]); // prettier-ignore
    expect(rules('Займ на карту без отказа круглосуточно', before, after)).toEqual([]);
    expect(rules(before, 'Парковка у моста', 'Как доехать', after)).toEqual([]);
  });
});
