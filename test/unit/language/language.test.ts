import { describe, expect, it } from 'vitest';
import { costOf, guessLanguage, scoreText, scriptOf } from '../../../src/language';

const SAMPLES: readonly (readonly [string, string])[] = [
  ['en', 'The council will meet on Tuesday to discuss the new bridge over the river.'],
  ['de', 'Der Stadtrat wird am Dienstag über die neue Brücke beraten.'],
  ['fr', 'Le conseil municipal se réunira mardi pour débattre du nouveau pont.'],
  ['pl', 'Rada miasta zbierze się we wtorek, aby omówić budowę nowego mostu.'],
  ['tr', 'Belediye meclisi salı günü yeni köprüyü görüşmek için toplanacak.'],
  ['vi', 'Hội đồng thành phố sẽ họp vào thứ ba để bàn về cây cầu mới.'],
  ['ru', 'Городской совет соберётся во вторник, чтобы обсудить новый мост.'],
  ['uk', 'Міська рада збереться у вівторок, щоб обговорити новий міст.'],
  ['bg', 'Общинският съвет ще се събере във вторник, за да обсъди новия мост.'],
  ['el', 'Το δημοτικό συμβούλιο θα συνεδριάσει την Τρίτη για τη νέα γέφυρα.'],
  ['he', 'מועצת העיר תתכנס ביום שלישי כדי לדון בגשר החדש.'],
  ['ar', 'سيجتمع مجلس المدينة يوم الثلاثاء لمناقشة الجسر الجديد.'],
  ['fa', 'شورای شهر روز سه‌شنبه برای بررسی پل جدید تشکیل جلسه می‌دهد.'],
  ['th', 'สภาเมืองจะประชุมในวันอังคารเพื่อหารือเรื่องสะพานใหม่'],
  ['hi', 'नगर परिषद नए पुल पर चर्चा के लिए मंगलवार को बैठक करेगी।'],
  ['ja', '市議会は火曜日に新しい橋について話し合います。'],
  ['ko', '시의회는 화요일에 새 다리에 대해 논의할 예정이다.'],
  ['zh-Hans', '市议会将于星期二开会讨论新桥的建设问题。'],
  ['zh-Hant', '市議會將於星期二開會討論新橋的建設問題。'],
];

describe('the language models', () => {
  it.each(SAMPLES)('know %s', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });
  it.each([
    ['Привет, как дела?', 'оПХБЕР, ЙЮЙ ДЕКЮ?'],
    ['Zażółć gęślą jaźń', 'Za¿ó³æ gêœl¹ jaŸñ'],
    ['안녕하세요', '救崇窍技夸'],
    ['こんにちは', '偙傫偵偪偼'],
    ['שלום עולם', 'ùìåí òåìí'],
    ['déjà vu', 'dΘjα vu'],
  ])('prefer %s to its misreading', (sound, broken) => {
    expect(costOf(sound)).toBeLessThan(costOf(broken));
    expect(scoreText(sound)).toBeGreaterThan(scoreText(broken));
  });
  it('name scripts', () => {
    expect(['a', 'ж', '語', '가', '1', 'ა'].map(scriptOf)).toEqual([
      'latin',
      'cyrillic',
      'cjk',
      'cjk',
      'sign',
      'other',
    ]);
  });
  it('guess nothing without letters', () => {
    expect(guessLanguage('1234 …')).toBeUndefined();
  });
});
