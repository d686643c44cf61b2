/** Sound texts that look damaged: nothing may be found in them. Written for this bench. */
export const TRICKY: readonly string[] = [
  // pinyin by teachers
  '漢(hàn)字(zì)很(hěn)有(yǒu)意(yì)思(si)，我(wǒ)們(men)天(tiān)天(tiān)學(xué)漢(hàn)字(zì)。',
  '生词：学习(xuéxí)、朋友(péngyou)、老师(lǎoshī)、时间(shíjiān)、电脑(diànnǎo)、手机(shǒujī)。',
  '床前明月光(guāng)，疑是地上霜(shuāng)。舉頭(tóu)望明月，低頭思故鄉(xiāng)。',
  '“饕餮”（tāotiè）是传说中的怪兽，“魑魅”（chīmèi）指山林里的妖怪，都不好写。',
  '他叫龔(gōng)自珍，龔是姓。臺灣有個地方叫鶯(yīng)歌，鶯歌出陶瓷。鹽(yán)埕、艋(měng)舺(jiǎ)都是老地名，艋舺就是萬華。',
  '「鬱(yù)」、「鑿(záo)」、「龜(guī)」、「釁(xìn)」、「竈(zào)」、「鼇(áo)」都是筆畫多的字，鬱字有二十九畫。',
  '第三課 生詞：時間(shíjiān) 學校(xuéxiào) 書(shū) 筆(bǐ) 車(chē) 門(mén) 電話(diànhuà) 們(men)',
  '繁體字「國(guó)」簡化為「国」，「學(xué)」簡化為「学」，「車(chē)」簡化為「车」，「馬(mǎ)」簡化為「马」，「鳥(niǎo)」簡化為「鸟」，「魚(yú)」簡化為「鱼」，「龍(lóng)」簡化為「龙」，「長(cháng)」簡化為「长」。',
  '觀世音菩薩心經：觀自在菩薩，行深般若(bōrě)波羅蜜多時，照見五蘊(yùn)皆空，度一切苦厄(è)。',
  '多音字：長(cháng)短，長(zhǎng)大；樂(lè)趣，音樂(yuè)；還(hái)有，還(huán)書；行(xíng)走，銀行(háng)。',
  // questions
  'What??? Really?? No way?! 12. Qxf7?? Kxf7 13. Nb5?! and Black wins??',
  'What is this ??? I do not know ??? Maybe you do.', 'Wer? Wie? Was? Wieso? Weshalb? Warum?', 'name | age | city\n??? | ??? | ???',
  '你好吗?我很好。你呢?真的??什么?!', 'What?No.Why?Because.', 'Is it 5? or 6? or 7?', 'Que faire ? Où aller ?', 'FAQ: how?why?when?',
  // escapes, spoken of or in use
  'The escape \\u00e9 means é, and \\xe9 too.', 'In JSON wird „é“ als "\\u00e9" geschrieben.', 'Write \\n for a new line and \\t for a tab; \\u0041 is A.',
  'Open C:\\users\\u0041dam\\x41\\temp and D:\\xampp\\htdocs.', 'See https://fr.wikipedia.org/wiki/D%C3%A9j%C3%A0_vu and /wiki/Caf%C3%A9.html',
  'Sales rose 20% in May, 30% in June and 45%BC is no unit.', 'In HTML schreibt man &eacute; für é und &amp; für &.', 'x=A0+B1, y=C3=A9-2, E=mc2', 'The set A+B-C and C++-style; call +49-30-1234 or +Abc-def.',
  'He typed "&nbsp;" twice.', 'R&D; M&A; Q&A; AT&T; Marks & Spencer;', 'The regex \\x[0-9a-f]{2} matches \\xff.', 'const s = "\\u4f60\\u597d"; console.log(s);',
  '编码“%E4%BD%A0”是“你”的百分号编码。', '转义字符 \\u4f60 表示“你”。', 'a=3D printing, b=20 euros', 'Quoted-printable writes =C3=A9 for é.', 'The grid =A1+B2 in the sheet gives =C3=4.',
  // about mojibake
  '程序员都见过“烫烫烫”和“屯屯屯”，还有“锟斤拷”。', '手持两把锟斤拷，口中疾呼烫烫烫：这是程序员的乱码笑话。', 'The replacement character (\uFFFD) shows where bytes were lost.',
  'Mojibake such as “Ã©” comes from UTF-8 read as Latin-1.', 'Das Zeichen „\uFFFD“ steht für ein verlorenes Zeichen.', 'A BOM shows as "ï»¿" in old programs.', '小心烫烫嘴，大军屯屯田。锘是一种元素。演员李锟、陈锟出席。',
  // scripts that need invisible characters
  'می\u200cخواهم کتاب\u200cها را بخوانم و نمی\u200cدانم.', 'क्\u200dष और र\u200dय; ക്\u200d, ന്\u200d', 'ภาษา\u200bไทย\u200bเขียน\u200bติด\u200bกัน', 'ភាសា\u200bខ្មែរ',
  'Family 👨\u200d👩\u200d👧\u200d👦, heart ❤\uFE0F, keycap 1\uFE0F\u20E3, flag 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}, 🏳\uFE0F\u200d🌈, 👩🏽\u200d🚀',
  'שלום \u200fעולם\u200f (2020)\u200e, מחיר \u202a25 USD\u202c בלבד', 'قال \u2067العربية\u2069 ثم \u2066English\u2069 هنا.', 'Donau\u00addampf\u00adschiff\u00adfahrt und Rechts\u00adschutz',
  '葛\u{E0100}城市、辻\u{E0101}さん', 'https://example.org/\u200ba/\u200bvery/\u200blong/\u200bpath', 'Auf\u200clage, Schiff\u200cfahrt', 'Written by \u2068Anna\u2069 yesterday.',
  'Das Wort\u00adende und die Zeilen\u00adumbrüche', 'f\u2061(x) = 2\u2062x', 'A page\n\fand the next one',
  // mixed scripts
  'SENSЕ, Х5 и Яndex; ХХI век; XХ век; SMSка; IT-компания; web-сайт; iPhoneа', 'μm, Δt, α-частица, β-carotene, γδ T cells, Ωm, σ² and νmax; ρgh', 'π≈3.14, λ/2, ΔG°′, Cα atoms, TNFα, IFNγ, IL-1β, NF-κB', 'КуZбасс и КиноПоиск HD, ВКонтакте и TikTok, «Zадача»',
  'The vitamin D₃, H₂O, CO₂, x² + y² = z²', 'Тип «А», тип «B», группа «C»; Cа²⁺ и Мg²⁺', 'МТС, МТS, ВТБ, CОVID',
  // IPA, math, code
  '/ˈɪŋɡlɪʃ/ [ʃtʁaːsə] ə ɛ ŋ θ ð', '∀x∈ℝ: x² ≥ 0 ⇒ ∃y', '┌──┐\n│ok│\n└──┘', 'IRMÃ® É, MÜLLER®, “naïve” café', 'ÀÉÎÕÜ àéîõü ÁÀ À\u00a0Paris', 'Íslenska: það er í ¾ lagi', 'Tiếng Việt: đường phố, người', 'Ελληνικά με τόνους: ά έ ή ί ό ύ ώ',
  '日本語「こんにちは」、한국어 안녕하세요', '一二三四五六七八九十，最后一个。', '䷀䷁ 八卦', 'Hangul ᄀᄁ ㄱㄴ 가나다', '\u2018quotes\u2019 \u201cdouble\u201d – dash — em…', 'Size 5′ 10″ × 3½', 'ﬁne ﬂow', 'e\u0301te\u0301 avec accents combinants',
]; // prettier-ignore
