import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../bench/encoding/converter-cases';
import { gbkCode } from '../../../src/encoding/converter/gbk';
import { fix, review } from '../../../src/review';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const ONLY = { only: ['encoding/*'] };
const mended = (text: string): string => fix({ text }, { ...ONLY, safety: 'review' }).text;
const table = (entries: Readonly<Record<string, string>>): [number, string][] =>
  Object.entries(entries).map(([c, reading]) => [gbkCode(c), reading]);

describe('the article that a converter tore', () => {
  const text = read('samples/zhenjiang-news.txt');
  const want = read('test/fixtures/encoding/zhenjiang-restored.txt');

  it('is restored character for character, by safe fixes alone', () => {
    expect(fix({ text }, { ...ONLY, safety: 'safe' }).text).toBe(want);
    expect(mended(want)).toBe(want);
  });
  it('names what it restores', () => {
    const { findings } = review({ text }, ONLY);
    expect(findings.map((f) => f.fixes[0]?.title)).toContain('Restore 鎮江 (torn GBK bytes)');
    expect(new Set(findings.map((f) => f.rule))).toEqual(new Set(['encoding/pinyin-torn']));
  });
  it('is restored with its paragraphs in another order, and in halves', () => {
    const turn = (t: string): string => t.split('\n').reverse().join('\n');
    expect(mended(turn(text))).toBe(turn(want));
    const half = (t: string, first: boolean): string => {
      const lines = t.split('\n');
      return (first ? lines.slice(0, lines.length >> 1) : lines.slice(lines.length >> 1)).join('\n');
    };
    expect(mended(half(text, true))).toBe(half(want, true));
    expect(mended(half(text, false))).toBe(half(want, false));
  });
});

describe('converter damage', () => {
  const truth =
    '市政要動態：當地政府已無力向外界捐贈。\n城北將有極少量儲備，當得知疫情得到控制。\n第二天，大家都說這是一個好消息。\n';
  const entries = table({
    獎: 'jiǎng',
    態: 'tài',
    數: 'shù',
    績: 'jī',
    儲: 'chǔ',
    說: 'shuō',
    這: 'zhè',
    個: 'gè',
    將: 'jiāng',
  });

  it.each([
    ['?', true],
    ['?', false],
    ['\uFFFD', false],
    ['\uFFFD', true],
  ] as const)('is undone where a decoder shows %s (and swallows the next byte: %s)', (hole, swallows) => {
    const damaged = convert(truth, entries, { hole, swallows });
    expect(damaged).toContain(hole);
    expect(mended(damaged)).toBe(truth);
  });
  it('is undone where no character was torn and each of its readings comes again', () => {
    const again =
      '這個軟件請了誰寫？沒有錢，誰願意寫軟件，誰又來讀它的說明呢？這家老牌公司用開源軟件賺錢的經驗，還沒有誰拿出來好好地寫過。\n'.repeat(
        2,
      );
    const read = { 這: 'zhè', 個: 'gè', 軟: 'ruǎn', 請: 'qǐng', 寫: 'xiě', 誰: 'shuí', 說: 'shuō', 錢: 'qián', 願: 'yuàn', 讀: 'dú', 開: 'kāi', 賺: 'zhuàn', 經: 'jīng', 還: 'hái' }; // prettier-ignore
    const whole = convert(again, table(read), { hole: '?', swallows: false });
    expect(whole).toContain('軟(ruǎn)件');
    expect(mended(whole)).toBe(again);
  });
  it('stays silent on a teacher’s pinyin', () => {
    for (const text of [
      '漢(hàn)字(zì)很(hěn)有(yǒu)意(yì)思(si)，我(wǒ)們(men)天(tiān)天(tiān)學(xué)漢(hàn)字(zì)。',
      '生词：学习(xuéxí)、朋友(péngyou)、老师(lǎoshī)、时间(shíjiān)。',
      '「鬱(yù)」、「鑿(záo)」、「龜(guī)」、「釁(xìn)」、「竈(zào)」、「鼇(áo)」都是筆畫多的字。',
      '他叫龔(gōng)自珍，龔是姓。臺灣有個地方叫鶯(yīng)歌，鶯歌出陶瓷。鹽(yán)埕、艋(měng)舺(jiǎ)都是老地名。',
    ])
      expect(review({ text }, ONLY).findings).toEqual([]);
  });
});
