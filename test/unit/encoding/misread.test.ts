import { describe, expect, it } from 'vitest';
import { findCodec } from '../../../src/encoding';
import { fix } from '../../../src/review';

const mend = (text: string): { text: string; safety: (string | undefined)[] } => {
  const { text: mended, article } = fix({ text, format: 'plain' }, { only: ['encoding/*'], safety: 'review' });
  return { text: mended, safety: article.findings.map((f) => f.fixes[0]?.safety) };
};
/** A text written in one encoding and read as Latin-1. */
const latin1Of = (text: string, page: string): string => String.fromCharCode(...findCodec(page)!.encode(text).bytes);
const latin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

describe('misreadings of which bytes were dropped', () => {
  it('takes controls in a text of two bytes a letter for the bytes they are', () => {
    const page = findCodec('euc-kr')!;
    const bytes = new TextEncoder().encode(
      '市议会批准了新图书馆的建设计划，工程将于五月开始，居民希望在旁边建一个花园。',
    );
    let shown = '';
    for (let i = 0; i < bytes.length;) {
      const read = page.read(bytes, i, bytes.length);
      shown +=
        read < 0 ? (bytes[i]! < 0xa0 ? String.fromCharCode(bytes[i]!) : '\uFFFD') : String.fromCharCode(read >> 3);
      i += read < 0 ? 1 : read & 7;
    }
    const { text, safety } = mend(shown);
    expect(text).toMatch(/^市.*会批.*馆的/);
    expect(safety).not.toContain('safe');
  });
  it.each([
    'Das Dach msste l„ngst ausgetauscht werden, erkl„rte K„the Gr”áler ber die Sch„den.',
    'Les lves du collge ont ŽtŽ invitŽs ˆ dŽcouvrir lÕÏuvre avant sa fermeture, que nous aimons dŽjˆ.',
    'A tet‹ m\xa0r t”bb ‚ve be\xa0zik, ez‚rt srg‹sen fel kell Łjˇtani, k”z”lte a f‹igazgat˘.',
    '鈥濪as Dach m眉sste l盲ngst ausgetauscht werden鈥\ufffd, erkl盲rte K盲the Gr枚脽ler 眉ber die Sch盲den.',
  ])('are not safe to mend where words lack letters: %s', (dropped) => {
    expect(mend(dropped).safety).toEqual(['review']);
  });
  it('are safe to mend where the letters are there', () => {
    const kept = 'Das Dach m\x81sste l„ngst ausgetauscht werden, erkl„rte K„the Gr”áler \x81ber die Sch„den.';
    expect(mend(kept)).toEqual({
      text: 'Das Dach müsste längst ausgetauscht werden, erklärte Käthe Größler über die Schäden.',
      safety: ['safe'],
    });
  });
  it.each([
    ['ibm850', 'de', 'Die Mühle am Fluß gehört seit zwei Jahren der Stadt, die sie für Schäden im Gewölbe öffnen muß.'],
    [
      'ibm850',
      'es',
      'El señor dijo que la reunión de mañana será en el salón y no en la estación, como decía el cartel.',
    ],
    ['macintosh', 'sv', 'Pojken går hem från skolan när det börjar bli mörkt, och på vägen möter han sin far.'],
    ['ibm852', 'hr', 'Sljedeći put će doći kući prije nego što počne kiša, rekao je čovjek koji živi u našoj kući.'],
  ])('are safe to mend where the text has no such letter, or has it: %s, %s', (page, _, truth) => {
    const shown = findCodec('windows-1252')!.decode(findCodec(page)!.encode(truth).bytes).text;
    expect(mend(shown)).toEqual({ text: truth, safety: ['safe'] });
  });
  it('are not safe to mend where halves of letters are left', () => {
    const bytes = findCodec('shift_jis')!.encode('新しい橋の建設について住民の意見を聞いた。').bytes;
    const windows = (some: Uint8Array): string => findCodec('windows-1252')!.decode(some).text;
    const around = (text: string): string => `市議会は火曜日に開かれた。\n\n${text}\n\n投票は来春に延期された。\n`;
    const dropped = bytes.filter((b) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(b));
    expect(mend(around(windows(dropped))).safety).toEqual(['review']);
    expect(mend(around(windows(bytes)))).toEqual({
      text: around('新しい橋の建設について住民の意見を聞いた。'),
      safety: ['safe'],
    });
  });
  it('leaves ×× where a name is not told', () => {
    const text = '程なく私たちは銀座の××宝石商に到着しました。でっぷり太った赤ら顔の主人が出てきました。';
    expect(mend(text)).toEqual({ text, safety: [] });
  });
  it('fills in what the language leaves no doubt of, and does not call it safe', () => {
    const truth = 'Devletin inşası işte o zaman başladı, fakat bence ortada bir vaziyet de yoktu.';
    const { text, safety } = mend(latin1(truth).replace(/[\x80-\x9f]/g, ''));
    expect(text).toBe(truth);
    expect(safety).toEqual(['review']);
  });
  it('marks the rest as lost', () => {
    const truth = 'Полицајци су пуцњаву која се одиграла описали као насумичан чин.';
    const { text } = mend(latin1(truth).replace(/[\x80-\x9f]/g, ''));
    expect(text).toHaveLength(truth.length);
    const wrong = [...text].filter((c, i) => c !== truth[i]);
    expect(wrong.length).toBeGreaterThan(3);
    expect(wrong.filter((c) => c !== '\ufffd').length).toBeLessThan(wrong.length / 8);
  });
});

describe('a sound word in the line of a misreading', () => {
  it.each([
    [
      'A direþÒo nÒo informou quanto custarÒo as obras, mas trÛs sal§es jß estÒo interditados hß um mÛs. Os bilhetes continuam válidos.',
      'A direção não informou quanto custarão as obras, mas três salões já estão interditados há um mês. Os bilhetes continuam válidos.',
    ],
    [
      'A balsa atrasou de novo esta manhã. Os passageiros esperaram na chuva. A populaþÒo estß cansada: sÒo trÛs horas Ó espera e ninguÚm dß explicaþ§es, disse JoÒo ConceiþÒo.',
      'A balsa atrasou de novo esta manhã. Os passageiros esperaram na chuva. A população está cansada: são três horas à espera e ninguém dá explicações, disse João Conceição.',
    ],
  ])('stays: %s', (damaged, truth) => {
    expect(mend(damaged).text).toBe(truth);
  });
});

describe('a phrase among sound sentences', () => {
  it('is found in Vietnamese, of which damage leaves single plain letters', () => {
    const sound = [
      'Bảo tàng đóng cửa hai tuần vào tháng năm. Thông báo được đưa ra hôm thứ sáu.',
      'Vé đã mua vẫn còn giá trị.',
    ];
    const damaged =
      'GiÃ¡m Ä‘á»‘c cho biáº¿t mÃ¡i bá»‹ dá»™t tá»« nÄƒm trÆ°á»›c nay cáº§n Ä‘Æ°á»£c thay tháº¿ trÆ°á»›c mÃ¹a mÆ°a.';
    const truth = 'Giám đốc cho biết mái bị dột từ năm trước nay cần được thay thế trước mùa mưa.';
    expect(mend(sound.join(` ${damaged} `)).text).toBe(sound.join(` ${truth} `));
  });
});

describe('one damaged letter', () => {
  it('is judged by its word, not by itself', () => {
    expect(mend('El tercer informe de evaluaciÛn').text).toBe('El tercer informe de evaluación');
  });
});

describe('what no language has where it stands', () => {
  it.each([
    ['a letter of another language in a common word', 'Maragall ha promčs establir', 'Maragall ha promès establir'],
    ['a letter of another script in a word', 'Set pе den baggrund er Danmark', 'Set på den baggrund er Danmark'],
    [
      'a word of one letter',
      'Frankenstein č stato replicato a Morcone nel mese di maggio.',
      'Frankenstein è stato replicato a Morcone nel mese di maggio.',
    ],
    ['the letters of UTF-8 by themselves', 'Ed ├¿ un aiuto per la comprensione', 'Ed è un aiuto per la comprensione'],
  ])('shows damage: %s', (_, text, mended) => {
    expect(mend(text).text).toBe(mended);
  });
});

describe('a long damaged text', () => {
  it('may hold a capital within a word, and dates of single characters', () => {
    const twice = (text: string, page: string): string => latin1(latin1Of(text, page));
    const truth =
      'Станция даёт 40 МВт, а в новом доме стоит счётчик на 5 кВт·ч, и никто не знает, когда придут его снимать.';
    expect(mend(twice(truth, 'windows-1251')).text).toBe(truth);
    expect(mend(twice('1997년 9월 10일(수)', 'euc-kr')).text).toBe('1997년 9월 10일(수)');
  });
});

describe('a short word', () => {
  it('goes with the rest of a text that was misread', () => {
    const damaged =
      '¬ойна и мир Ч роман Ћьва “олстого, описывающий русское общество в эпоху войн против Ќаполеона.\nћир\nќн начал писать его после того, как вернулс€ из ѕетербурга домой.';
    expect(mend(damaged).text).toBe(
      'Война и мир — роман Льва Толстого, описывающий русское общество в эпоху войн против Наполеона.\nМир\nОн начал писать его после того, как вернулся из Петербурга домой.',
    );
  });
});

describe('a misreading around what a converter tore', () => {
  it('leaves that to its own rule', () => {
    const torn = '鎮(zhèn)江攜手國際友城共同抗擊疫情，團(tuán)結(jié)合作是戰(zhàn)勝病毒最有力的武器。';
    expect(mend(`We met in a cafÃ© by the riviÃ¨re 要?jiǎng)討B(tài) and the garÃ§on was naÃ¯ve.\n${torn}`).text).toBe(
      'We met in a café by the rivière 要動態 and the garçon was naïve.\n鎮江攜手國際友城共同抗擊疫情，團結合作是戰勝病毒最有力的武器。',
    );
  });
});

describe('two layers', () => {
  it('are found where the one between costs more than the damage', () => {
    const truth = 'Tyto informace pomohou určit výhody práce';
    expect(mend('Tyto informace pomohou ur脛聧it v脙陆hody pr脙隆ce').text).toBe(truth);
  });
});

describe('a no-break space that became one with the space behind it', () => {
  it.each([
    [
      'Le barÃ¨me permet l’Ã©valuation des frais relatifs Ã l’utilisation du vÃ©hicule.',
      'Le barème permet l’évaluation des frais relatifs à l’utilisation du véhicule.',
    ],
    [
      'O projeto deu especial atenÃ§Ã£o Ã s crianÃ§as da regiÃ£o.',
      'O projeto deu especial atenção às crianças da região.',
    ],
  ])('%s', (damaged, truth) => {
    expect(mend(damaged).text).toBe(truth);
  });
});

describe('a sign that stands right before a letter', () => {
  it.each([
    ['HÃ”TEL', 'HÔTEL'],
    ['┬┐que diferencia hay?', '¿que diferencia hay?'],
  ])('%s', (damaged, truth) => {
    expect(mend(damaged).text).toBe(truth);
  });
});

describe('UTF-8 of which too much stands there to be chance', () => {
  it.each([
    ['S&P Confirms UkrsotsbankвЂ™s вЂњB-вЂњ Rating', 'S&P Confirms Ukrsotsbank’s “B-“ Rating'],
    ['a bigger-than-expected Г‚ВЈ5.8bn rights issue', 'a bigger-than-expected £5.8bn rights issue'],
    ['fewer than â\u0089¥40%', 'fewer than ≥40%'],
    ['voilÃ le travail', 'voilà le travail'],
  ])('%s', (damaged, truth) => {
    expect(mend(damaged).text).toBe(truth);
  });
});

describe('text of DOS', () => {
  it.each([
    ['Los otros jugadores viv¡an su', 'Los otros jugadores vivían su'],
    [
      'Det vill nog inte fr”ken heller, viskade han t„tt inp† mig. Det var ett projekt d”mt att misslyckas.',
      'Det vill nog inte fröken heller, viskade han tätt inpå mig. Det var ett projekt dömt att misslyckas.',
    ],
  ])('%s', (damaged, truth) => {
    expect(mend(damaged).text).toBe(truth);
  });
});

describe('controls of Windows-1252', () => {
  it('are the quotation marks of the language at hand', () => {
    expect(mend('\u0084Handwerk bringt dich weiter\u0093: \u0094Det är bra\u0094, \u0093fine\u0094.').text).toBe(
      '„Handwerk bringt dich weiter“: ”Det är bra”, “fine”.',
    );
  });
});

describe('the mark of a lost character', () => {
  it.each([
    ['The newspaper ï¿½ email addresses', 'The newspaper \ufffd email addresses'],
    ['He said пїЅhelloпїЅ to all', 'He said \ufffdhello\ufffd to all'],
    ['ÔøΩhello', '\ufffdhello'],
  ])('is put back, and no letter invented: %s', (damaged, truth) => {
    expect(mend(damaged).text).toBe(truth);
  });
});

describe('sound text that costs as much as damage', () => {
  it.each([
    ['a name in capitals before a no-break space', 'MISUTÂ\u00a0AJIKKO'],
    ['a word of two letters', 'Connect with Āø on Facebook'],
    ['a row of letters', 'Ôôô VIDA MINHA'],
    ['a word in quotation marks that lacks the space before', 'Det är en övergång efter ett”rasistiskt” utspel.'],
    ['pounds behind no-break spaces', '341,28\u00a0£; 2 106,35\u00a0£; 2 647,82\u00a0£; 139,18\u00a0₡'],
    ['an ornament', 'ø¤°º¤ø, hello'],
    [
      'a list of what becomes of which sign',
      'Our style guide lists the usual suspects: â€œ and â€ for quotes, â€¦ for an ellipsis, Â£ for the pound sign and Ã¼ for u-umlaut.',
    ],
    ['a name in Belarusian', 'Аўстрыя'],
    ['capitals and small letters, one by one', 'ÀÉÎÕÜ àéîõü ÁÀ À Paris'],
    [
      'a language without a model',
      'E martë, 9 qershor 1981 në Tajlandë, Suedi, Japoni, Meksikë, Belgjikë, Holandë dhe Mbretëria e Bashkuar',
    ],
    ['Macedonian', 'Ѓорѓи Ќосев од Ѕвегор ѕирка низ џамот; љубов, њива, јаболко'],
    ['letters of an alphabet', 'Ð ð Þ þ Æ æ Ö ö Á á É é Í í Ó ó Ú ú Ý ý'],
    ['signs in the order of a code page', '¡ ¢ £ ¤ ¥ ¦ § ¨ © ª « ¬ ® ¯ ° ± ² ³ ´ µ ¶ · ¸ ¹ º » ¼ ½ ¾ ¿'],
    ['jamo in order', '한글 자모: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'],
    ['dots between words', 'hebraiskt · svenskt · pólskt · japanskt · ukrainskt · russiskt · enskt'],
    ['romaji', 'Shin’ichirō Ōe, Sōseki Natsume, Jun’ichirō Tanizaki, Mishima Yukio, Ōe Kenzaburō'],
    [
      'Serbian abbreviations',
      'Она је дописник каналу бТВ. Србија је позвана у чланство у ПфП, а играо је и на АТП турниру у Београду.',
    ],
    [
      'numerals of Greek',
      'Μετά τον Β΄ Παγκόσμιο Πόλεμο οι κάτοικοι μετακινήθηκαν. Ο Β΄ Βαλκανικός Πόλεμος κράτησε λίγο.',
    ],
    ['degrees in Korean', '여름 평균 기온은 28°C이나, 겨울은 짧고 매우 따뜻하여 북부에서도 평균 기온은 10°C를 넘는다.'],
    ['a Chinese name in an Indonesian text', 'Ibu kotanya pindah ke Bo (亳, sekarang Bozhou) pada masa itu.'],
    [
      'bopomofo in brackets',
      'The phonetic signs (ㄅㄆㄇㄈ ㄉㄊㄋㄌ 注音：ㄓㄨㄥ ㄍㄨㄛˊ、ㄊㄞˊ ㄨㄢ) are taught first.',
    ],
    [
      'a short Cyrillic word',
      'Он стоял у самого края, и под рёв пожара никто не слышал его голоса, пока не пришли люди.',
    ],
    ['Thai questions and digits', 'จริงเหรอ?ไม่เชื่อ นี้?แล้ว พ.ศ. ๒๕๖๗, ฯลฯ, กรุงเทพฯ, ๑๒๓'],
  ])('%s is left alone', (_, text) => {
    expect(mend(text)).toEqual({ text, safety: [] });
  });
});

describe('Latin', () => {
  it.each([
    'Quæ cum ita sint, deus est causa immanens omnium rerum, non vero transiens. Hæc vero ratio seu causa vel in natura rei contineri debet vel extra ipsam, et præter substantiam quæ æterna est nulla datur alia, nisi quæ ad essentiam suæ naturæ pertinet.\n',
    // Spinoza, Ethica I: the first line was taken for Arabic (0.82).
    'infinitis attributis quorum unumquodque æternam et infinitam essentiam exprimit.\n\nDico absolute infinitum, non autem in suo genere; quicquid enim in suo genere tantum infinitum est, infinita de eo attributa negare possumus; quod autem absolute infinitum est, ad ejus essentiam pertinet quicquid essentiam exprimit et negationem nullam involvit.\n\nEa res libera dicitur quæ ex sola suæ naturæ necessitate existit et a se sola ad agendum determinatur. Necessaria autem vel potius coacta quæ ab alio determinatur ad existendum et operandum certa ac determinata ratione.\n\nPer æternitatem intelligo ipsam existentiam quatenus ex sola rei æternæ definitione necessario sequi concipitur.\n',
    'Inde petit portus auidusque potentior irâ Caesar, eâ victor quam statuistis quaerere terrâ; nec minus in vitâ quam morte.\n',
  ])('with its own letters is sound: %s', (text) => {
    for (const n of [1, 8]) expect(mend(text.repeat(n))).toEqual({ text: text.repeat(n), safety: [] });
  });
});

describe('UTF-8 read as GBK', () => {
  it('has its bytes 80 back from the euro signs they were shown as, and keeps sound ones', () => {
    const truth = '工程将于五月开始，预计需要两年，费用由政府承担。';
    const shown = findCodec('gb18030')!.decode(new TextEncoder().encode(truth)).text;
    expect(shown).toContain('寮€濮嬶紝');
    expect(mend(`${shown}\n\n市议会批准了图书馆的计划，票价为5€。`).text).toBe(
      `${truth.slice(0, -1)}\ufffd\n\n市议会批准了图书馆的计划，票价为5€。`,
    );
  });
  it('gives one mark for a character that lost a byte in its middle', () => {
    expect(mend('蟾･莠九�ｯ5譛医↓蟋九∪繧倶ｺ亥ｮ壹□縲�').text).toBe('工事�5月に始まる予定だ�');
  });
});

describe('a page without line breaks', () => {
  it('has its paragraphs judged each for itself', () => {
    const page = (line: string): string =>
      `<p>市議会は新しい図書館の建設計画を承認した。</p><p>${line}</p><p>住民は隣に庭園を望んでいる。</p>`;
    const mended = fix({ text: page('岺帠偼5寧偵巒傑傞梊掕偩丅'), format: 'html' }, { only: ['encoding/*'], safety: 'review' }); // prettier-ignore
    expect(mended.text).toBe(page('工事は5月に始まる予定だ。'));
  });
});
