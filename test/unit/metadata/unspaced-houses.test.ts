import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata';

const HANS =
  '县档案馆新阅览室周一开放，历时两年的改造工程宣告完成。馆长说，读者可以通过电话预约查阅档案。\n大厅里陈列着旧港口的模型，由当地学校的两位老师制作，去年冬天清洗过。';
const JA =
  '県の公文書館は月曜日、二年に及ぶ改修を終えて新しい閲覧室を開いた。館長は電話での予約も受け付けると話している。\n大広間には古い港の模型が置かれ、地元の学校の二人の教師が作った。';
const read = (head: string, body: string) => {
  const { publisher, authors, title } = inferFields(readArticle(`${head}\n\n${body}\n`, { format: 'plain' }));
  return [title?.value, publisher?.value, authors?.value.join('、')];
};

describe('houses that no word shows to be one, where no spaces are written', () => {
  it.each([
    ['山海之间 2024-05-02 08:00', '山海之间', undefined],
    ['2024-05-02 08:00 山海之间', '山海之间', undefined],
    ['山海之间记者 许听澜\n2024-05-02', '山海之间', '许听澜'],
    ['山海之间 · 许听澜 · 2024-05-02', '山海之间', '许听澜'],
    ['文｜山海之间 许听澜\n2024-05-02', '山海之间', '许听澜'],
    ['作者：许听澜 ▪ 周一鸣\n2024-05-02', undefined, '许听澜、周一鸣'],
  ])('beside who and when: %s', (head, house, author) => {
    expect(read(`县档案馆新阅览室开放\n${head}`, HANS)).toEqual(['县档案馆新阅览室开放', house, author]);
  });
  it('before the reporters of a dateline', () => {
    expect(read('县档案馆新阅览室开放', `山海之间讯（记者许听澜）${HANS}`).slice(1)).toEqual(['山海之间', '许听澜']);
    expect(read('县档案馆新阅览室开放', `【山海之间專訊】${HANS}`)[1]).toBe('山海之间');
  });
  it('in Japanese, with particles in the name', () => {
    expect(read('公文書館に新しい閲覧室\n森の時間 2024年5月2日 6:00', JA)[1]).toBe('森の時間');
  });
  it.each([
    '2024-05-02 听新闻',
    '2024-05-02 08:00 北京时间',
    '实习记者 许听澜\n2024-05-02',
    '许听澜 2024-05-02',
    '综合讯（记者许听澜）',
  ])('are none: %s', (head) => {
    expect(read(`县档案馆新阅览室开放\n${head}`, HANS)[1]).toBeUndefined();
  });
  it.each(['2024年5月2日 会員限定記事', '2024年5月2日\n通知する'])('nor are buttons: %s', (head) => {
    expect(read(`公文書館に新しい閲覧室\n${head}`, JA)[1]).toBeUndefined();
  });
});
