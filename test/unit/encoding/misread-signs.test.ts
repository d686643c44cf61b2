import { describe, expect, it } from 'vitest';
import { findCodec } from '../../../src/encoding';
import { fix, review } from '../../../src/review';

const mended = (text: string): string =>
  fix({ text, format: 'plain' }, { only: ['encoding/*'], safety: 'review' }).text;
const article = 'Започва нова седмица, в която градът ще посрещне гости от цялата страна.\n\n'.repeat(10);

describe('a sign that no word has where it stands', () => {
  it.each([
    ['of money at the end of a word', '17 апрел€ 1945 года газета писала', '17 апреля 1945 года газета писала'],
    ['that opens and is not closed', '“огава запукаха пушки от западната', 'Тогава запукаха пушки от западната'],
    ['that begins a line in a long text', `${article}‘лед малко се показа`, `${article}След малко се показа`],
    ['that closes within a word', 'Alle im Auto gr”len laut mit.', 'Alle im Auto grölen laut mit.'],
    ['that opens a small word and is not closed', 'Det „r nog en svår fråga.', 'Det är nog en svår fråga.'],
    ['that opens twice', 'H„n ei pient„ suun aukaisua', 'Hän ei pientä suun aukaisua'],
    ['of thousandths behind a letter', 'goud voor Brazili‰ op zaterdag', 'goud voor Brazilië op zaterdag'],
    ['of what is left out, within a sentence', 'Nessuna necessit… di tornare', 'Nessuna necessità di tornare'],
    ['of the dead, among small words', 'Planen var † lage et nytt kampfly', 'Planen var å lage et nytt kampfly'],
    ['a letter of another script', 'Dwyer a veillΘ', 'Dwyer a veillé'],
  ])('%s is a letter', (_, text, meant) => {
    expect(mended(text)).toBe(meant);
  });
});

describe('a heading in capitals, of which several pages say the same', () => {
  it('is read with what follows it', () => {
    const text = 'ДАВАЙТЕ ВМЕСТЕ ПОМОЖЕМ НАШИМ СОСЕДЯМ СОХРАНИТЬ ДВОР Жильцы решили не рубить старые тополя у школы.';
    const shown = findCodec('koi8-r')!.decode(findCodec('ibm866')!.encode(text).bytes).text;
    expect(mended(shown)).toBe(text);
  });
});

describe('a letter that the language has not', () => {
  it.each([
    ['an apostrophe', 'LÕorganisation a par ailleurs', 'L’organisation a par ailleurs'],
    ['a question mark', 'żQuién se encargará del perro?', '¿Quién se encargará del perro?'],
    ['a capital of Cyrillic', 'Ћн обвинил крупные строительные', 'Он обвинил крупные строительные'],
    ['a letter of an inflected word', 'Dünyadan gelen tohumlardan yetiþen', 'Dünyadan gelen tohumlardan yetişen'],
    [
      'part of a word torn by an apostrophe',
      'las conversaciones que hab’a tenido',
      'las conversaciones que había tenido',
    ],
  ])('is %s', (_, text, meant) => {
    expect(mended(text)).toBe(meant);
  });
});

describe('a word of one letter', () => {
  it.each([
    ["Che cosa c'и oltre questa seconda atmosfera?", "Che cosa c'è oltre questa seconda atmosfera?"],
    ['Le Danois a fait ses débuts en 1997 ŕ Valderrama,', 'Le Danois a fait ses débuts en 1997 à Valderrama,'],
    ['‚ основе конфликта', 'В основе конфликта'],
    ['¬ своей речи президент косвенно', 'В своей речи президент косвенно'],
  ])('%s', (text, meant) => {
    expect(mended(text)).toBe(meant);
  });
});

describe('of pages that differ in a few letters', () => {
  it.each([
    ['the one whose letters the words have', 'a siv kao mi¹. Prikuèi se dakle onomu kamenu.', 'a siv kao miš. Prikuči se dakle onomu kamenu.'],
    ['the one that the language is written in', 'Votarea va avea loc mai tƒrziu.', 'Votarea va avea loc mai târziu.'],
    ['the one in which a sentence begins with a capital', 'Џоэтому сертификаты могут образовывать цепочки', 'Поэтому сертификаты могут образовывать цепочки'],
    ['one that has a letter for a control', 'Obvinenia bude posudzova\u009d Verejná prokuratúra.', 'Obvinenia bude posudzovať Verejná prokuratúra.'],
  ])('%s', (_, text, meant) => {
    expect(mended(text)).toBe(meant);
  }); // prettier-ignore
});

describe('a phrase inside a sound sentence', () => {
  it.each([
    ['そういっㅏ얠밭ㅗㅲ、ㅫㆃㅞ쒸ㅇㅗも彼らを歓迎する言葉があれば、彼らが', 'そういった場合でも、ほんの少しでも彼らを歓迎する言葉があれば、彼らが'],
    ['이제 리스트를 **№Эє№ЗПґВ** 함수를 작성해 봅시다.', '이제 리스트를 **반복하는** 함수를 작성해 봅시다.'],
    ['между двоен «ðíð╗ðÁð┤ като» сте', 'между двоен «След като» сте'],
    ['イシューでアクティブな議論ñ╧╣╘ñ∩ñ∞ñ╞ñññδñ½？', 'イシューでアクティブな議論は行われているか？'],
    ['और वे कहाँ से आते हैं। à¤…à¤ªà¤¨à¥‡ प्रोजेक्ट के पेज से', 'और वे कहाँ से आते हैं। अपने प्रोजेक्ट के पेज से'],
    ['можно увидеть что-то Ã¯Ã®Ã¤Ã®Ã¡Ã­Ã®Ã¥ (комментарии убраны', 'можно увидеть что-то подобное (комментарии убраны'],
  ])('%s', (text, meant) => {
    expect(mended(text)).toBe(meant);
  }); // prettier-ignore
});

describe('a word that begins a sentence and comes again', () => {
  it('is no row of letters in both cases', () => {
    expect(mended('Óôçí ðåñßðôùóÞ ìïõ, óôçí ðñüôáóç ìïìöÞò')).toBe('Στην περίπτωσή μου, στην πρόταση μομφής');
  });
});

describe('a capital that ends a word of small letters', () => {
  it.each([
    ['не важны и не уважаютсЯ в вашем сообществе.', 'не важны и не уважаются в вашем сообществе.'],
    ['Hubert i Sylwia obchodzĄ imieniny', 'Hubert i Sylwia obchodzą imieniny'],
  ])('%s is a small one', (text, meant) => {
    expect(mended(text)).toBe(meant);
  });
  it('but for units', () => {
    const text = 'Уровень шума 45 дБ, напряжение 6 кВ и 3 МэВ.';
    expect(mended(text)).toBe(text);
  });
});

describe('words drawn as frames', () => {
  it('are words, with what stands among them in letters', () => {
    const said = mended('рованных\n\nё ╫╧┌╫╥┴▌┴└╙╪ ╫ ╨╧┼┌─, ╔ ═┘ ╨╥╧─╧╠╓┴┼═\n\nПекин наносил удары');
    expect(said).toBe('рованных\n\nЯ возвращаюсь в поезд, и мы продолжаем\n\nПекин наносил удары');
  });
});

describe('short sound texts', () => {
  it.each([
    'ÄŐŰ', 'תנ״ך', 'ד״ר', 'Përshëndetje!', 'Ïve', 'y¹ y² y³;', 'ㅋㅋㅋㅋㅋㅋ 헐 대박 ㄹㅇ? ㅇㅈ ㄴㄴ ㅅㄱ',
    'Сеть «ВкусВилл» и банк «ТочKа»', 'Kad jsau, swietas yra didelis, ale kiek dwasziszkas żmogus gal apimti?',
    'ÀÉÎÕÜ àéîõü ÁÀ À Paris', '00000010 C3 A9 20 E2 82 AC 0D 0A |Ã© â‚¬..|',
    'Zjadł crêpe w kawiarni i wypił piña colada, potem zjadł jalapeño',
  ])('%s is left alone', (text) => {
    expect(review({ text, format: 'plain' }, { only: ['encoding/*'] }).findings).toEqual([]);
  }); // prettier-ignore
});

describe('letters that mean themselves', () => {
  const long =
    '今天上午，市文化局召开新闻发布会，介绍今年龙舟赛的筹备情况。据介绍，来自全国各地的二十支队伍将参加比赛。'.repeat(
      14,
    );
  it.each([
    'The ﬁrst 8 agents in the ﬁeld stood for the ﬁrst time', 'Ова е доста интересно бидејќи Git е дистрибуиран систем, и нема потреба од сервер.',
    `${long}\n他说：\n呵呵\n呵呵`, 'The option --tag=CC makes it so, and (MB+CPU) is the total.',
  ])('%s', (text) => {
    expect(review({ text, format: 'plain' }, { only: ['encoding/*'] }).findings).toEqual([]);
  }); // prettier-ignore
  it('are none in a German word', () => {
    expect(mended('Die Straﬂe war groﬂ')).toBe('Die Straße war groß');
  });
});
