import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

const quiet = { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' as const } };
type Format = 'plain' | 'markdown';

const P =
  'The council met on Tuesday to discuss the budget for the coming year. Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';

/** What `fix` leaves of an article with `spam` put in, and the rules that found it. */
function mended(before: string, spam: string, after: string, format: Format = 'plain') {
  const text = `${P}\n\n${before}${spam}${after}\n`;
  return {
    rules: review({ text, format }, quiet).findings.map((f) => f.rule),
    back: fix({ text, format }, { ...quiet, safety: 'review' }).text === `${P}\n\n${before}${after}\n`,
  };
}

describe('a phrase put into a sentence', () => {
  const before = 'Residents may send their comments to the clerk';
  const after = ' until the vote in March is held.';
  it.each<[string, string, Format]>([
    ['a row of the words of a trade', ' steamy lingerie clips', 'plain'],
    ['linked to the door of a host', ' [unlocked casino cheats](https://go.lucky.example/)', 'markdown'],
  ])('%s', (_, spam, format) => {
    expect(mended(before, spam, after, format)).toEqual({ rules: ['spam/glued-phrase'], back: true });
  });
  it.each([
    ['whose first word stands against the word before', 'no deposit'],
    ['that only another language has', ' yeni bahis siteleri'],
  ])('of a trade %s', (_, spam) => {
    expect(mended('Residents may pass the written forms with', spam, ' to the clerk until March.')).toEqual({
      rules: ['spam/glued-phrase'],
      back: true,
    });
  });
  it.each([
    ['of Chinese, in its own language', '市议会周二讨论了明年的预算，市长感谢各位议员。', '学校的校舍和操场将在春天由市里的施工队重新翻', '代开增值税发票', '新，工程预计持续三个月，期间学生在临时教室上课。'],
    ['of Chinese in traditional characters: 外匯投資', '市議會週二討論了明年的預算，市長感謝各位議員。', '學校的校舍和操場將在春天由市裡的工程隊重新翻', '外匯投資', '新，工程預計持續三個月，期間學生在臨時教室上課。'],
    ['of Chinese in traditional characters: 壯陽藥', '市議會週二討論了明年的預算，市長感謝各位議員。', '學校的校舍和操場將在春天由市裡的工程隊重新翻', '壯陽藥', '新，工程預計持續三個月，期間學生在臨時教室上課。'],
    ['of Japanese that begins with Latin letters', '市議会は火曜日に開かれ、来年度の予算について話し合った。議員たちは学校と道路への支出を増やすことで一致した。', '学校の校舎と校庭は春から市の業者によって改修され、', 'ED治療薬個人輸入', '工事は三か月続く見込みで、その間は仮の教室で授業が行われる。'],
    ['of German, whose nouns have capitals', 'Der Rat traf sich am Dienstag, um über den Haushalt des kommenden Jahres zu beraten, und die Bürgermeisterin dankte allen.', 'Die Bewohner können ihre Einwände bis März', ' Sportwetten ohne Einzahlung', ' beim Amt abgeben, das sie danach öffentlich auslegt.'],
    ['in its own language', 'El consejo se reunió el martes para hablar del presupuesto del próximo año, y el alcalde dio las gracias a todos.', 'Los vecinos pueden enviar', ' casino en línea gratis', ' sus comentarios al secretario hasta marzo.'],
  ])('%s', (_, first, before, spam, after) => {
    const text = `${first}\n\n${before}${spam}${after}\n`;
    expect(fix({ text, format: 'plain' }, { ...quiet, safety: 'review' }).text).toBe(`${first}\n\n${before}${after}\n`);
  }); // prettier-ignore
  it.each([
    [
      'English terms in other languages',
      'Die Gemeinde hat am Dienstag über den Haushalt beraten, und der Bürgermeister lobte den neuen affiliate marketing Kurs der Schule.',
    ],
    [
      'words of the article’s own language',
      'Hội đồng đã họp hôm thứ ba để bàn về ngân sách năm tới. Một số người bị cướp giật túi xách, cả hai người đã trình báo công an phường.',
    ],
    [
      'a word that sound articles use, too, in traditional characters',
      '市議會週二討論了明年的預算，市長感謝各位議員。反對黨認為，市長把學校的校舍和操場當作籌碼與市裡的工程隊談判，工程預計持續三個月，期間學生在臨時教室上課。',
    ],
  ])('is none: %s', (_, text) => {
    expect(review({ text: `${text}\n`, format: 'plain' }, quiet).findings).toEqual([]);
  });
  it('is found in another script', () => {
    expect(
      mended('The members of the council agreed on Tuesday to', ' 밤기력 회복제', ' spend more on the schools.'),
    ).toEqual({
      rules: ['spam/glued-phrase'],
      back: true,
    });
  });
  it('is found where no space was left', () => {
    expect(mended(before, 'Potency capsules', after).rules).toEqual(['spam/glued-phrase']);
  });
  it.each([
    ['a word of one letter', 'Rada zebrała się we wtorek, by omówić budżet szkół na przyszły rok. Sala była pełna, a posiedzenie trwało do wieczora.', 'Mieszkańcy wyszli z sali i', 'zakłady bukmacherskie', ' poszli do domu nadbrzeżem, gdzie grała orkiestra.'],
    ['a name', 'El consejo se reunió el martes para hablar del presupuesto de las escuelas. La sala estaba llena y la sesión duró hasta la noche.', 'Después habló la señora Albright', 'posicionamiento web barato', ' se mostró ayer partidaria de abrir otra escuela.'],
    ['a word behind one of the trades', 'Le conseil s’est réuni mardi pour parler du budget des écoles. La salle était pleine et la séance a duré jusqu’au soir.', 'Le maire a présenté les comptes devant les caméras de trois chaînes de', 'casino en ligne gratuit', ' télévision locale, puis il a remercié les habitants du quartier.'],
    ['a word that begins like one of the trades', 'Belediye meclisi salı günü okulların bütçesini görüşmek için toplandı. Salon doluydu ve oturum akşama kadar sürdü.', 'Onarımların bahara kadar süreceği tahmin', 'ateşli escort kızlar', ' edilmektedir, öğrenciler o zamana kadar başka bir binada ders görecek.'],
  ])('is found against %s', (_, first, head, spam, tail) => {
    const text = `${first}\n\n${head}${spam}${tail}\n`;
    expect(fix({ text, format: 'plain' }, { ...quiet, safety: 'review' }).text).toBe(`${first}\n\n${head}${tail}\n`);
    expect(review({ text: `${first}\n\n${head}${tail}\n`, format: 'plain' }, quiet).findings).toEqual([]);
  }); // prettier-ignore
  it.each([
    ['Chinese', '学校的校舍和操场将在春天由市里的施工队重新翻', '代开增值税发票', '新，工程预计持续三个月，期间学生在临时教室上课。', '市议会周二讨论了明年的预算，市长感谢各位议员。'],
    ['Russian', 'Жители вышли из зала заседаний', ' онлайн казино бонус', ' и пошли домой по набережной, где играл оркестр до позднего вечера.', 'Совет собрался во вторник, чтобы обсудить бюджет школ на будущий год, и зал был полон.'],
  ])('is found in an article that is half English, half %s', (_, head, spam, tail, last) => {
    const english = ['React is a library for building user interfaces with components and hooks, and it renders lists and forms of all kinds.', 'The effect hook runs after every render of the component, and its cleanup runs before the next one.'];
    const article = (put: string): string => `# React\n\n${english[0]}\n\n${head}${put}${tail}\n\n${english[1]}\n\n${last}\n`;
    expect(fix({ text: article(spam), format: 'markdown' }, { ...quiet, safety: 'review' }).text).toBe(article(''));
    expect(review({ text: article(''), format: 'markdown' }, quiet).findings).toEqual([]);
  }); // prettier-ignore
});

describe('a term that nothing shows to be put in', () => {
  it.each([
    'I am doing a research paper on Donatello, and I noticed that the light of painted lamps falls from the left side of the hall.',
    'The council will consider a personal loan scheme for the students who lost their rooms in the flood of last winter.',
  ])('says nothing: %s', (line) => {
    expect(mended('', line, '').rules).toEqual([]);
  });
});

describe('a solicitation', () => {
  it.each([
    'Slimming tea, sleep drops: message us on WhatsApp +4915155501234 or Telegram @vita7788, day and night.',
    'Нужны деньги? Пишите в Telegram @cash7788 или WhatsApp +79005550123, ответим быстро.',
    '需要的朋友加微信：abc7788，QQ：601478652，随时在线。',
  ])('%s', (line) => {
    expect(mended('', line, '').rules).toEqual(['spam/contact-solicitation']);
  });
  it('is one finding, whatever it offers', () => {
    const line =
      'Steamy lingerie clips, potency capsules: message us on WhatsApp +4915155501234 or Telegram @vita7788.';
    expect(mended('', line, '').rules).toEqual(['spam/contact-solicitation']);
  });
  it('is none where it is quoted, or an office is written to', () => {
    const quoted = 'The message said: "Message us on WhatsApp +4915155501234 or Telegram @vita7788." The bank warned of it.';
    const office = 'Write to our newsroom on WhatsApp +4915155501234 or Telegram @thepost, day and night.';
    for (const line of [quoted, office]) expect(mended('', line, '').rules).toEqual([]);
  }); // prettier-ignore
});

describe('an advert', () => {
  it('begins with the question for what one looks for', () => {
    const line = 'Suchen Sie eine schöne Uhr? Gehen Sie auf uhren.beispiel.top und holen Sie sich 50% Rabatt, nur heute!';
    const text = `${P}\n\n${line}\n`;
    const [found, ...others] = review({ text, format: 'plain' }, quiet).findings;
    expect([found?.rule, text.slice(found?.start, found?.end), others]).toEqual(['spam/advert', line, []]);
  }); // prettier-ignore
});
