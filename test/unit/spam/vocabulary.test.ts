import { expect, it } from 'vitest';
import { Vocabulary } from '../../../src/spam/vocabulary';
import { wordsOf } from '../../../src/spam/words';

const TEXTS = [
  'The Council met. The council’s MAYOR met the Council again.',
  'İstanbul, İKİ ve iki; ΟΔΟΣ οδος Σίσυφος',
  '湖畔的湖畔，東京は東京。ภาษาไทย ภาษา',
  'ТЕКСТ текст Việt VIỆT 기자 기자의',
];

it('counts the words that wordsOf gives, whatever their case and script', () => {
  for (const text of TEXTS) {
    const counted = new Vocabulary();
    counted.add(text, 0, text.length);
    const words = wordsOf(text).map((w) => w.text);
    for (const word of words) expect(counted.get(word), word).toBe(words.filter((w) => w === word).length);
    expect(counted.get('elsewhere')).toBe(0);
  }
});

it('holds more words than its first table has room for', () => {
  const text = Array.from({ length: 9000 }, (_, i) => `w${i}`).join(' ');
  const counted = new Vocabulary();
  counted.add(text, 0, text.length);
  for (let i = 0; i < 9000; i += 7) expect(counted.get(`w${i}`)).toBe(1);
});
