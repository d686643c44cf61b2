import { describe, expect, it } from 'vitest';
import { review } from '../../../src/review';

const page = (told: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>港の新しい橋が開通 - 東浜日報</title></head><body><article>
<h1>港の新しい橋が開通</h1>
<p>2024年4月2日 19時30分　東浜日報　記者：佐藤健一</p>
<p>東浜市の港にかかる新しい橋が二日、開通した。全長は八百二十メートルで、総事業費は約百億円。</p>
<p>${told}</p>
</article></body></html>`;
const SAID =
  '市長は式典で「地域の物流を支える重要な道になる」と述べた。近くに住む女性は「病院に行くのが楽になる」と話していた。';
/** The same as Shift_JIS read as GBK. */
const TORN =
  '巗挿偼幃揟偱乽抧堟偺暔棳傪巟偊傞廳梫側摴偵側傞乿偲弎傋偨丅嬤偔偵廧傓彈惈偼乽昦堾偵峴偔偺偑妝偵側傞乿偲榖偟偰偄偨丅';
const rules = (text: string): string[] => review({ text, path: 'a.html' }).findings.map((f) => f.rule);

describe('a page in a script of which a character says as much as three letters', () => {
  it('is an article with fewer of them, and in its own language', () => {
    expect(rules(page(SAID))).toEqual(
      expect.arrayContaining(['metadata/lang-mismatch', 'metadata/date-missing', 'metadata/author-missing']),
    );
  });
  it('has the headline that a reader sees, damaged elsewhere or not', () => {
    for (const told of [SAID, TORN]) {
      const { metadata } = review({ text: page(told), path: 'a.html' });
      expect(metadata?.inferred.title).toBe('港の新しい橋が開通');
    }
    expect(rules(page(TORN))).toContain('encoding/misread');
  });
  it('in a damaged headline has it restored', () => {
    const torn = page(SAID).replace(
      '<h1>港の新しい橋が開通',
      `<h1>Pont <b>rouvert</b> Ã\u00a0 la circulation aprÃ¨s l’Ã©tÃ©`,
    );
    expect(review({ text: torn, path: 'a.html' }).metadata?.inferred.title).toBe(
      'Pont rouvert à la circulation après l’été',
    );
  });
});

it.each(['Thứ Ba', 'Thứ Tư', 'Chủ Nhật'])('%s is a day, and nobody', (day) => {
  const text = `Khánh thành cây cầu mới qua sông Trà\n\n${day}, 02/04/2024 08:15 (GMT+7)\n\nSáng 2/4, UBND tỉnh tổ chức lễ khánh thành cây cầu mới bắc qua sông Trà, nối hai bờ thành phố sau gần ba năm thi công.\n\nTheo Sở Giao thông Vận tải, cầu dài 1,2 km, rộng 22 m với bốn làn xe, tổng mức đầu tư hơn 900 tỉ đồng.\n`;
  const { metadata } = review({ text, path: 'a.txt' });
  expect(metadata?.inferred.published).toBe('2024-04-02T08:15+07:00');
  expect(metadata?.inferred.authors).toBeUndefined();
});
