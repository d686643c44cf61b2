import { describe, expect, it } from 'vitest';
import { fix } from '../../../src/review';
import { HARD } from '../../../bench/spam/hard.mjs';

const PROSE = [
  'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.',
  'The mayor said that the old building would become a school next year, once the books have been moved to their new shelves.',
];
const AD =
  'Play casino slots at lucky-spin.top and get a 200% bonus on your first deposit! Register now, do not wait!!';
const page = (spam: string): string =>
  `<html lang="en"><head><title>Library</title></head><body><article>\n<h1>Library</h1>\n<p>${PROSE[0]}</p>\n${spam}<p>${PROSE[1]}</p>\n</article></body></html>\n`;
const mended = (text: string, format: 'html' | 'markdown'): string =>
  fix({ text, format }, { only: ['spam/*'], safety: 'review' }).text;

describe('spam in other dress', () => {
  it.each([
    ['a heading', `<h3>${AD}</h3>\n`],
    ['a span of its own', `<span>${AD}</span>\n`],
    ['bare text between paragraphs', `${AD}\n`],
    ['a line break in its sentence', `<p>${AD.replace(' a 200%', '<br>\na 200%')}</p>\n`],
    [
      'a disguise over two lines',
      '<p>v1agr4 0nlin3 ch34p, c4s1n0 b0nu5 fr33, p4yd4y l04n5,<br>\nr3pl1c4 w4tch35 b35t pr1c3, p0k3r r34l m0n3y</p>\n',
    ],
  ])('goes as a whole from a page: %s', (_, spam) => {
    expect(mended(page(spam), 'html')).toBe(page(''));
  });
  it.each([
    ['a heading', `## ${AD}`],
    ['strong', `**${AD}**`],
    [
      'a paragraph broken at its width',
      'Play casino slots and roulette for real money tonight at lucky-spin.top and get a\n200% bonus on your first deposit! Register now, do not wait!!',
    ],
    [
      'the same comment three times',
      Array.from(
        { length: 3 },
        (_, i) =>
          `What a lovely read, you explain it better than anyone! Come over to mine: best-pills${i}.top (cheap viagra).`,
      ).join('\n\n'),
    ],
  ])('goes as a whole from Markdown: %s', (_, spam) => {
    const text = (inside: string): string => `# Library\n\n${PROSE[0]}\n\n${PROSE[1]}\n${inside}`;
    expect(mended(text(`\n${spam}\n`), 'markdown')).toBe(text(''));
  });
  it('a paragraph of several lines that stands twice goes as one', () => {
    const lines = PROSE.join('<br>\n');
    const text = (copy: string): string =>
      `<html><body><article>\n<p>${lines}</p>\n<p>Nobody objected.</p>\n${copy}</article></body></html>\n`;
    expect(mended(text(`<p>${lines}</p>\n`), 'html')).toBe(text(''));
  });
});

it('the hard texts that bench/spam asks are there', () => expect(HARD.length).toBeGreaterThan(300));

describe('lists without a listed word, in scripts and languages whose letters and syllables meet by chance', () => {
  const lists: readonly [string, string, string][] = [
    [
      'Thai',
      'สภาเมืองอนุมัติงบประมาณสร้างห้องสมุดแห่งใหม่เมื่อวันอังคาร การก่อสร้างจะเริ่มในเดือนพฤษภาคมและใช้เวลาสองปี นายกเทศมนตรีกล่าวว่าเด็กๆ ในเมืองจะมีห้องอ่านหนังสือและสวนของตนเอง ส่วนอาคารเดิมจะกลายเป็นโรงเรียนในปีหน้า',
      'ภาพสาววาบหวิว|เงินด่วนทันใจ|ยาอึดทนท่านชาย|กระเป๋าก็อปเกรดสูง|สูตรชนะบาคาร่า|ดูหนังเต็มเรื่องฟรี|ดันเว็บติดหน้าแรก|สาวขี้เหงาคืนนี้',
    ],
    [
      'Vietnamese',
      'Hội đồng thành phố hôm thứ ba đã thông qua ngân sách xây dựng thư viện mới. Công trình bắt đầu vào tháng năm và kéo dài hai năm. Thị trưởng nói rằng trẻ em trong thành phố sẽ có phòng đọc và một khu vườn, còn tòa nhà cũ sẽ trở thành trường học vào năm sau.',
      'ảnh nóng gái xinh, vay tiền tươi trong ngày, viên uống sung mãn, túi hàng hiệu siêu cấp, quay hũ trúng lớn, xem phim bộ trọn bộ, lên top trang đầu, bạn tình một đêm',
    ],
  ];
  it.each(lists)('%s', (_, prose, list) => {
    const text = (spam: string): string => `${prose}\n\n${spam}${prose.slice(0, 90)}\n`;
    expect(fix({ text: text(`${list}\n\n`), format: 'plain' }, { only: ['spam/*'], safety: 'review' }).text).toBe(
      text(''),
    );
    expect(fix({ text: text(''), format: 'plain' }, { only: ['spam/*'], safety: 'review' }).text).toBe(text(''));
  });
});
