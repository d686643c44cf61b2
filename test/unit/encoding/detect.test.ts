import { describe, expect, it } from 'vitest';
import { codec, decodeBytes, declaredIn, detectEncoding, type Label } from '../../../src/encoding';
import { review } from '../../../src/review';

const SAID: readonly (readonly [Label, string])[] = [
  ['windows-1252', 'Die Bürger wählten gestern über Köln und Düsseldorf ab.'],
  ['windows-1250', 'Zażółć gęślą jaźń, powiedział minister w sobotę.'],
  ['windows-1251', 'Вчера вечером в городе открылась новая выставка.'],
  ['koi8-r', 'Вчера вечером в городе открылась новая выставка.'],
  ['ibm866', 'Вчера вечером в городе открылась новая выставка.'],
  ['gb18030', '昨天晚上，城里的新展览开幕了。'],
  ['big5', '昨天晚上，城裡的新展覽開幕了。'],
  ['shift_jis', '昨夜、市内で新しい展覧会が始まりました。'],
  ['euc-jp', '昨夜、市内で新しい展覧会が始まりました。'],
  ['euc-kr', '어제 저녁 시내에서 새로운 전시회가 열렸다.'],
  ['utf-8', 'Größe, 大小, размер'],
];

describe('detectEncoding', () => {
  it.each(SAID)('%s', (label, text) => {
    const { bytes } = codec(label).encode(text);
    expect(decodeBytes(bytes)).toMatchObject({ text, encoding: label });
  });
  it.each(['utf-16le', 'utf-16be'] as const)('%s without a byte order mark', (label) => {
    const text = 'Вчера вечером в городе открылась новая выставка.\n昨天晚上，城里的新展览开幕了。';
    const bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++)
      new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), label === 'utf-16le');
    expect(decodeBytes(bytes)).toMatchObject({ text, encoding: label });
  });
  it('answers for no bytes, and for any', () => {
    expect(detectEncoding(new Uint8Array()).encoding).toBe('utf-8');
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255);
    expect(decodeBytes(noise).text.length).toBeGreaterThan(0);
  });
  it.each([
    ['windows-1252', 'Gerry says he would only join Sinn Féin and vote for them if they asked him to.'],
    ['windows-1252', 'The new release runs well. Copyright © 2001, the authors of this page.'],
    ['windows-1252', 'Other users can´t send or reply to what was sent, and I don´t know why.'],
    ['windows-1252', 'The tickets cost £5 for a child, £12 for a grown-up and £30 for a family.'],
    ['utf-8', 'The standard plan (1.7 GB of memory × $0.18 for each hour) is what most people take.'],
    ['koi8-r', 'The old name of the firm was «Северная верфь», and it built ships for the navy.'],
  ] as const)('takes a few letters in an English page for what they are most often: %s', (label, line) => {
    const rest = 'It was a long day at the harbour, and the ships came in one after the other. '.repeat(20);
    const { bytes } = codec(label).encode(`${rest}\n${line}\n${rest}`);
    expect(detectEncoding(bytes).encoding).toBe(label);
  });
  it.each([
    'It would cost œ400,000.',
    'Five ×400 is two thousand.',
    'Walk ½ a mile.',
    'The NIÑO of last year.',
    'Say ÿ twice.',
  ])('takes whole UTF-8 for what it is, were it one letter: %s', (line) => {
    expect(detectEncoding(new TextEncoder().encode(`${line}\n`)).encoding).toBe('utf-8');
  });
  it('reads what a page declares', () => {
    expect(declaredIn('<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312">')?.label).toBe(
      'gb18030',
    );
    expect(declaredIn('<meta charset=UTF-8>')?.label).toBe('utf-8');
    expect(declaredIn('<p>charset=x</p>')).toBeUndefined();
  });
});

describe('a file opened in the wrong encoding', () => {
  it('has one finding for the file, not one for each broken character', () => {
    const { bytes } = codec('gb18030').encode('昨天晚上，城里的新展览开幕了。\n'.repeat(50));
    const text = new TextDecoder().decode(bytes);
    const { findings } = review({ text, bytes, encoding: 'utf-8', path: 'a.txt' });
    expect(findings.map((f) => f.rule)).toEqual(['encoding/wrong-encoding']);
    expect(findings[0]!.message).toContain('GB18030');
  });
});
