import { describe, expect, it } from 'vitest';
import { isPersonName, readNames, tidyName } from '../../../src/anatomy';

const namesIn = (text: string, trust?: 'stated' | 'bare') => readNames(text, trust).names.map((n) => n.name);

describe('people', () => {
  it.each([
    'Jane Doe',
    'J. K. Harrow',
    'Ludwig van Beethoven',
    "Sinéad O'Connor",
    'María José de la Fuente',
    'Robert L. Dawes Jr.',
    'Иван Петров',
    '张三',
    '欧阳娜娜',
    '諸葛亮',
    '皮特·库尔茨',
    '山田太郎',
    '山田 花子',
    'ジョン・スミス',
    '홍길동',
    '남궁민수',
    'Nguyễn Văn An',
  ])('%s is one', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    'the committee',
    'Staff Writer',
    'New York Times',
    'Reuters',
    '本报记者',
    '新华社',
    '北京',
    '綜合報導',
    'Editorial Team',
    'Prime Minister',
    'Happy New Year',
    'MONDAY',
  ])('%s is none', (name) => {
    expect(isPersonName(name, 'bare')).toBe(false);
  });

  it.each([
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe and Ann Poe in London', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe, New York', ['Jane Doe']],
    ['Jane Doe, Staff Writer', ['Jane Doe']],
    ['Max Müller und Anna Schmidt, Bad Homburg', ['Max Müller', 'Anna Schmidt']],
    ['Sina Zehrfeld Landespolitische Korrespondentin', ['Sina Zehrfeld']],
    ['金升龍 笪俊杰 譚藝婷', ['金升龍', '笪俊杰', '譚藝婷']],
    ['王 伟 李国强', ['王伟', '李国强']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['記者 山田太郎', ['山田太郎']],
    ['홍길동 기자', ['홍길동']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('a shouted byline is set as usual', () => {
    expect(tidyName('JANE VAN DER BERG-SMITH')).toBe('Jane van der Berg-Smith');
    expect(tidyName('Jane Doe')).toBe('Jane Doe');
  });
});
