// Sound texts that look like spam, the fourth hand: written after the third one's causes were mended and before the engine was asked about
// one of these. [name, format, text].
const news = (...paragraphs) => paragraphs.join('\n\n') + '\n';
const plain = {
  'hotline for gamblers': news(
    'Hotline for gamblers rings more often',
    'The state’s gambling hotline took 14,300 calls last year, a third more than the year before. Most callers are men under thirty who bet on their phones.',
    'Text or call 1-800-555-0142, chat on WhatsApp at +1 555 0142 or write to help@gamblersline.example. Counsellors speak English, Spanish and Vietnamese, day and night, and it costs nothing.',
  ),
  'casino menu in a travel piece': news(
    'Thirty-six hours in Macau',
    'Begin with an egg tart at Lord Stow’s, then lose twenty dollars, not more, at the Grand Lisboa.',
    'Stay: Hotel Central, rooms from $90. Eat: Antonio, Fernando’s, Riquexó. Drink: Macau Soul. Play: Wynn, Venetian, MGM, Galaxy, Sands, City of Dreams. See: House of Dancing Water, from $75.',
    'The ferry from Hong Kong takes an hour; buses over the bridge run all night.',
  ),
  'doping list': news(
    'What the new list forbids',
    'The agency has published its list for next year. Forbidden at all times: anabolic steroids (stanozolol, nandrolone, boldenone, oxandrolone, clenbuterol), erythropoietin, growth hormone, insulin, meldonium, tramadol in competition.',
    'Weight-loss injections stay allowed, but will be watched.',
  ),
  'mortgage table in the paper': news(
    'Mortgage rates of ten lenders',
    'Nationwide 4.19% / Halifax 4.24% / Barclays 4.25% / Santander 4.29% / NatWest 4.33% / HSBC 4.34% / Virgin Money 4.41% / TSB 4.44% / Skipton 4.52% / Leeds 4.59%',
    'Two-year fixed, 75 per cent of the price. Fees from nothing to 1,499 pounds. Compare before you sign.',
  ),
  'adult education': news(
    'Adult education: what is on this term',
    'Life drawing (nude model), Mondays, 7 p.m.\nBurlesque for beginners, Tuesdays, 8 p.m.\nWine tasting, Wednesdays, 7.30 p.m.\nBridge and poker, Thursdays, 6 p.m.\nMassage for couples, Saturdays, 10 a.m.\nInvesting for pensioners, Fridays, 2 p.m.',
    'Courses cost between 40 and 95 pounds. Enrol at the library, by phone on 01632 960 111 or at adulted.example.',
  ),
  'witness appeal': news(
    'Police look for victims of fake masseur',
    'A man who called himself Leo offered massages to women through small ads and on Telegram, the police say. He is said to have filmed at least nine of them.',
    'Anyone who answered an advertisement such as “gentle hands, discreet, home visits, any time” between March and June is asked to come forward: 0431 160 3333, or by WhatsApp to 0151 555 0166.',
  ),
  'lyrics rap': news(
    'The song of the summer, word for word',
    'Cash, cars, chains, hoes, that’s all they show\nPills in the Sprite, yeah, purple and slow\nCasino lights, blow on the dice\nRollie on my wrist, didn’t look at the price',
    'Get money, get money, get money, go\nGet money, get money, get money, go',
    'Radio stations play a version in which eleven words are missing.',
  ),
  'de, Kleinanzeigenbetrug': news(
    'Die Masche mit dem Sofortkredit',
    'Eine Rentnerin aus Kassel wollte 5.000 Euro leihen. Auf Facebook fand sie einen Herrn Dubois, der „Kredite ohne Schufa, 3 % Zinsen, Auszahlung in 48 Stunden“ versprach. Sie schrieb ihm bei WhatsApp.',
    'Erst waren 180 Euro für die Versicherung fällig, dann 420 für den Notar. Das Geld kam nie. Die Verbraucherzentrale rät: Wer vorher zahlen soll, bekommt keinen Kredit.',
  ),
  'de, Speisekarte': news(
    'Mittagstisch der Woche',
    'Montag: Linsensuppe mit Wurst, 6,90 Euro\nDienstag: Königsberger Klopse, 8,50 Euro\nMittwoch: Spinat, Ei, Kartoffeln, 6,50 Euro\nDonnerstag: Schnitzel mit Pommes, 9,90 Euro\nFreitag: Seelachs, Remoulade, 8,90 Euro',
    'Vorbestellung per WhatsApp bis 10 Uhr: 0176 5550133. Lieferung im Ort kostenlos.',
  ),
  'fr, annonces légales': news(
    'Faits divers : le marabout promettait tout',
    '« Retour de l’être aimé, chance aux jeux, impuissance, examens, permis de conduire, désenvoûtement, paiement après résultat » : les cartes du professeur Mamadou ont été distribuées pendant des années dans les boîtes aux lettres de Montreuil.',
    'Il a été condamné mardi à deux ans de prison, dont un avec sursis. Une cliente lui avait remis 38 000 euros.',
  ),
  'fr, appel à candidatures': news(
    'La chorale cherche des ténors',
    'La chorale du Val recrute des voix d’hommes pour son concert de printemps. Aucune connaissance du solfège n’est demandée, la bonne humeur suffit.',
    'Répétitions le jeudi à 20 h 30, salle Pagnol. Contact : Odile Marchand, 06 55 55 01 23 (SMS ou WhatsApp), chorale.val@asso.example',
  ),
  'es, glosario de estafas': news(
    'Pequeño diccionario de las estafas',
    'Phishing: correo que imita a un banco\nSmishing: lo mismo, por SMS\nSextorsión: amenaza de publicar fotos íntimas\nCarta nigeriana: promesa de una herencia\nEsquema Ponzi: intereses pagados con el dinero de otros\nMula: quien presta su cuenta',
    'La policía recuerda que ningún banco pide claves por WhatsApp.',
  ),
  'es, sorteo benéfico': news(
    'Gran rifa de la parroquia',
    'El domingo se sortean un jamón, una bicicleta, un televisor y un fin de semana en Cuenca. Los boletos cuestan dos euros y se venden en la sacristía, en la panadería Ruiz y en el bar Manolo.',
    '¡No te quedes sin el tuyo! Todo lo recaudado irá al comedor social. Información en el 655 550 144 (Loli).',
  ),
  'pt, palpites do campeonato': news(
    'Palpites para a rodada',
    'Flamengo x Bahia – vitória do Flamengo\nSantos x Vasco – empate\nGrêmio x Fortaleza – vitória do Grêmio\nPalmeiras x Cruzeiro – mais de 2,5 gols\nBotafogo x Juventude – vitória do Botafogo',
    'Na última rodada, nosso comentarista acertou seis de dez. Aposta boa, diz ele, é aquela que não se faz.',
  ),
  'it, ricetta e rimedi': news(
    'Tisane della nonna',
    'Camomilla, melissa, tiglio e passiflora per dormire; finocchio, anice e carvi per la pancia gonfia; betulla, tarassaco e ortica per drenare; zenzero e ginseng per le forze.',
    'Nessuna tisana fa dimagrire, avverte l’erborista Carla Fonti: «Chi lo scrive sull’etichetta mente».',
  ),
  'pl, ogłoszenia parafialne': news(
    'Ogłoszenia',
    'W niedzielę po sumie odbędzie się loteria fantowa, główną nagrodą jest rower. Losy po 5 zł.',
    'Poradnia dla uzależnionych od hazardu i alkoholu: środy, godz. 17–19, sala nr 2.',
    'Kredyt na nowy dach spłaciliśmy w całości. Bóg zapłać!',
    'Pielgrzymka do Lichenia: zapisy w zakrystii lub pod numerem 600 555 123.',
  ),
  'ru, объявления музея': news(
    'Музей игровых автоматов отмечает юбилей',
    'В коллекции музея больше семидесяти советских игровых автоматов: «Морской бой», «Снайпер», «Магистраль», «Баскетбол», «Репка», «Городки», «Зимняя охота». На всех можно играть: при входе выдают пятнадцать монет по 15 копеек.',
    'Билет 600 рублей, школьникам скидка. Запись групп: Telegram @muzey_avtomatov или по телефону +7 495 555-01-40, с 11 до 20 часов.',
  ),
  'ru, словарик': news(
    'Язык даркнета: короткий словарь',
    'Кладмен – тот, кто прячет товар\nзакладка – спрятанный товар\nмеф – мефедрон\nскорость – амфетамин\nшишки – марихуана\nобнал – превращение денег в наличные\nдроп – владелец чужой карты',
    'По словам следователя, подростки говорят на этом языке, не понимая, что уже стали соучастниками.',
  ),
  'uk, розклад гуртків': news(
    'Гуртки будинку культури',
    'Бальні танці, східні танці, йога, шахи, покер без грошей, гончарство, театральна студія, англійська для початківців',
    'Заняття коштують від 80 гривень. Довідки: Viber 067 555 01 22, пані Оксана, з 10 до 18 години.',
  ),
  'tr, okuma listesi': news(
    'Kumar ve edebiyat',
    'Dostoyevski, Kumarbaz\nStefan Zweig, Bir Kadının Yaşamından Yirmi Dört Saat\nPuşkin, Maça Kızı\nArthur Schnitzler, Şafak Vakti Oyunu\nOrhan Kemal, Eskici ve Oğulları',
    'Kumarın edebiyattaki izini süren liste, üniversitenin kütüphanesinde sergileniyor.',
  ),
  'id, jadwal imsakiyah': news(
    'Pengajian dan bazar murah',
    'Karang Taruna RW 05 mengadakan bazar sembako murah: beras 5 kg Rp 60.000, minyak goreng Rp 14.000, gula Rp 13.500, telur Rp 26.000, mi instan Rp 2.500.',
    'Pendaftaran lapak gratis, hubungi Pak Joko, WA 0812-5550-144, paling lambat Jumat.',
  ),
  'vi, cảnh báo lừa đảo': news(
    'Cảnh báo chiêu “việc nhẹ lương cao”',
    '“Làm việc tại nhà, thu nhập 500.000 đồng mỗi ngày, không cần kinh nghiệm, kết bạn Zalo để nhận việc” – tin nhắn như vậy được gửi tới hàng nghìn sinh viên dịp nghỉ hè.',
    'Người nhận bị yêu cầu chuyển tiền để “kích hoạt đơn hàng”, rồi mất trắng. Công an phường đề nghị người dân trình báo ngay.',
  ),
  'vi, giá vàng': news(
    'Giá vàng và ngoại tệ sáng nay',
    'SJC 88,5 – 90,5; PNJ 88,2 – 90,1; DOJI 88,4 – 90,4; USD 25.140 – 25.480; EUR 27.010 – 28.300; Bitcoin 61.200 USD',
    'Người mua vàng hôm nay lỗ hai triệu đồng một lượng so với hôm qua.',
  ),
  'th, ยาลดความอ้วน': news(
    'อย.เตือนยาลดความอ้วนปลอม พบสารไซบูทรามีน',
    'สำนักงานคณะกรรมการอาหารและยาตรวจยึดกาแฟลดน้ำหนัก ชาดีท็อกซ์ และอาหารเสริมบำรุงสมรรถภาพทางเพศชายที่ขายผ่านเฟซบุ๊กและไลน์กว่าสองหมื่นกล่อง',
    'ผู้เสียหายรายหนึ่งเล่าว่ากินได้สามวันก็ใจสั่นและนอนไม่หลับ แพทย์ย้ำว่าไม่มียาตัวใดทำให้ผอมได้ภายในเจ็ดวัน หากพบเห็นร้องเรียนได้ที่สายด่วน 1556',
  ),
  'th, โปรแกรมฟุตบอล': news(
    'โปรแกรมฟุตบอลวันนี้',
    '19.00 บุรีรัมย์ พบ การท่าเรือ\n20.30 เชลซี พบ อาร์เซนอล\n21.00 บาเยิร์น พบ ไลป์ซิก\n22.30 นาโปลี พบ โรมา\n02.00 เรอัลมาดริด พบ เซบียา',
    'เซียนบอลให้เชลซีต่อครึ่งลูก แต่กองหลังตัวหลักเจ็บสองคน จึงต้องลุ้นเหนื่อย',
  ),
  'ja, 風俗営業法': news(
    '風営法改正案を閣議決定　ホスト「売掛金」規制',
    '政府は七日、悪質なホストクラブへの対策を強化する風営法改正案を閣議決定した。客の恋愛感情につけ込んで高額な飲食をさせ、性風俗店で働かせる行為を禁じる。',
    'キャバクラ、ガールズバー、メンズエステ、デリヘルなどの無許可営業への罰金も二百万円から三億円以下に引き上げる。',
  ),
  'ja, 商店街の福引': news(
    '年末大売り出し、福引の当選番号',
    '特等　温泉旅行　４１１２\n一等　自転車　０８７１、２２０９\n二等　商品券一万円　１１３０、３００８、４４１７\n三等　米五キロ　下二けた５７',
    '引き換えは商店街事務所で三十一日まで。問い合わせは０２６・５５５・０１２３。',
  ),
  'ja, 歌詞': news(
    '校歌ができました',
    '朝日かがやく丘の上\n夢をいだいて集う友\nああ　われらの学び舎よ\nああ　われらの若葉小',
    '風にさざめく銀杏の木\n歌声高くひびかせて\nああ　われらの学び舎よ\nああ　われらの若葉小',
    '作詞は六年生全員、作曲は音楽の田中先生が担当した。',
  ),
  'ko, 성인 인증': news(
    '“성인 인증 3초면 뚫려”… 구멍 난 웹툰 사이트',
    '청소년 유해물로 지정된 웹툰을 부모 주민등록번호만으로 볼 수 있는 것으로 나타났다. 무료 웹툰, 야동, 토렌트 자료를 모아 둔 불법 사이트는 성인 인증조차 없다.',
    '방송통신심의위원회는 지난해 18만 건을 차단했지만 주소를 바꿔 다시 열리는 일이 반복된다.',
  ),
  'ko, 장터 소식': news(
    '우리 동네 장터',
    '배추 3포기 8천 원 / 무 1개 1,500원 / 고춧가루 1근 2만 원 / 새우젓 1kg 1만 5천 원 / 생강 1봉 3천 원',
    '김장 체험을 원하는 주민은 부녀회장(010-5550-0123)에게 신청하면 된다. 참가비 무료.',
  ),
  'zh-Hans, 相亲角': news(
    '公园里的相亲角',
    '“男，88年，身高178，硕士，有房有车，年薪三十万，诚觅温柔贤惠女士。”“女，92年，本地户口，教师，要求有稳定工作，非诚勿扰。”周末的人民公园，伞上贴满了这样的纸条。',
    '王阿姨来了三年，替女儿换过二十多个微信。“加了也就是聊两句，”她说，“年轻人不着急，急的是我们。”',
  ),
  'zh-Hans, 彩票中奖': news(
    '彩民喜中双色球一等奖',
    '福彩双色球第2025031期开奖，红球05、09、14、20、27、33，蓝球11。我市彩民刘先生凭一张十元机选票喜中一等奖，奖金七百二十万元。',
    '刘先生买彩票十余年，常买双色球、3D、快乐8、刮刮乐。“当是做公益，”他说。福彩中心提醒：理性投注，量力而行。',
  ),
  'zh-Hant, 醫美': news(
    '醫美糾紛增 消基會列五大陷阱',
    '隆乳、抽脂、玻尿酸、肉毒桿菌、電波拉皮、雷射除毛，坊間醫美項目五花八門，去年申訴案件達九百四十件。',
    '消基會指出，業者常以「限時優惠」「買一送一」「免費體驗」吸引消費者，再勸說辦理分期付款。',
    '民眾如有疑問，可撥打1950消費者服務專線。',
  ),
  'ar, إعلان مدرسة': news(
    'مدرسة الأمل تفتح باب التسجيل',
    'تعلن مدرسة الأمل الأهلية عن بدء تسجيل الطلاب للعام الدراسي الجديد من الصف الأول حتى التاسع، مع خصم عشرة في المئة للإخوة.',
    'للاستفسار: واتساب 0599 555 012 أو زيارة المدرسة من الثامنة صباحا حتى الواحدة ظهرا.',
  ),
  'hi, नशा': news(
    'नशे की गोलियां बेचने वाले तीन गिरफ्तार',
    'औषधि विभाग और पुलिस की टीम ने दुकान से ट्रामाडोल, एल्प्राजोलम, कोडीन सिरप और वियाग्रा जैसी गोलियां बरामद कीं। आरोपी बिना पर्चे के दोगुने दाम पर बेचते थे।',
    'सूचना देने के लिए हेल्पलाइन 1908 पर फोन करें।',
  ),
};
const markdown = {
  'meeting notes':
    '# Marketing meeting, 3 June\n\n- SEO: backlinks, guest posts, keyword research (Tom)\n- Ads: Google, Meta, TikTok, budget 4,000 (Ana)\n- Newsletter: 20 % discount, free shipping, ends Sunday\n- Shop: new handbags, watches, sneakers online by Friday\n- WhatsApp channel: who answers at weekends?\n\nNext meeting: 10 June, 9.30.\n',
  dependencies:
    '# third-party notices\n\nThis game uses:\n\n* slot-engine 2.1 (MIT)\n* poker-eval 1.0 (BSD)\n* dice-roller 5.5 (MIT)\n* sexy-toast 0.3 (MIT)\n* coin-miner-block 1.2 (GPL)\n* free-fonts 4 (OFL)\n* cheap-ruler 3.0 (ISC)\n\nSee `LICENSES/` for the texts.\n',
  'interview with a link seller':
    '# “I sold four thousand links”\n\n*He asks us not to print his name.*\n\n**What did you sell?**\n\nLinks. On blogs, in forums, in comments. Casino, CBD, loans, essay writing, dating, whatever paid.\n\n**What did a link cost?**\n\nTen dollars in a comment, two hundred in a newspaper. Yes, in papers like [yours](https://www.courier.example/advertorials).\n\n**And now?**\n\nNow I grow tomatoes.\n',
  'ja, 更新履歴':
    '# 更新履歴\n\n## 1.8.0\n\n- 無料スピンを追加\n- ログインボーナスを変更\n- 友達招待で500コイン\n- 課金画面の不具合を修正\n- 新しいスロット台「海賊」\n\n## 1.7.2\n\n- 軽微な修正\n',
  'recipes with links':
    '# Five soups\n\nAll of them from blogs that we like:\n\n1. [Cheap lentil soup](https://budgetbytes.example/lentil)\n2. [Hot and sour soup](https://woks.example/hot-sour)\n3. [Best tomato soup](https://serious.example/tomato)\n4. [Naked leek soup](https://greens.example/leek)\n5. [Free-range chicken soup](https://hens.example/soup)\n',
};
const page = (title, body, head = '', after = '', lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Valley Herald</title><link rel="canonical" href="https://www.valleyherald.example/a/1">${head}</head><body>\n<article>\n<h1>${title}</h1>\n${body}\n</article>\n${after}</body></html>\n`;
const BODY =
  '<p>The county will close the bridge at Miller’s Ford for eleven weeks from Monday. Trucks must take the long way round by Ashby.</p>\n<p>“It was built for horses,” said the engineer, who found cracks in two piers.</p>\n<p>The bus to the school leaves twenty minutes earlier.</p>';
const html = {
  'consent wall': page(
    'Bridge to close',
    BODY,
    '<style>#wall{display:none}</style>',
    '<div id="wall"><p>Subscribe for $1 or accept advertising by our partners.</p><ul><li><a href="https://www.adnet-one.example/privacy">AdNet One</a></li><li><a href="https://bidder.example/optout">Bidder</a></li><li><a href="https://loans-compare.example/cookies">Loans Compare</a></li></ul></div>\n',
  ),
  'old browser notice': page(
    'Bridge to close',
    BODY,
    '',
    '<!--[if lt IE 9]><p class="old">You use an old browser. <a href="http://browsehappy.com/">Upgrade now</a> or <a href="http://www.google.com/chromeframe">install Chrome Frame</a>.</p><![endif]-->\n<noscript><p>Please enable JavaScript. <a href="https://www.enable-javascript.com/">How?</a></p></noscript>\n',
  ),
  'classified page': page(
    'Classifieds',
    '<ul><li>Wanted: old watches, gold, coins. Cash. 555-0171</li><li>For sale: crib, stroller, toys. $60. 555-0132</li><li>Free kittens to good homes. 555-0119</li><li>Loans for farmers: Valley Credit Union, Main Street.</li><li>Massage therapist, licensed, has openings on Fridays. 555-0190</li></ul>\n<p>To place an ad call 555-0100 or visit the office on Main Street, weekdays 9–5.</p>',
  ),
  'events with tickets': page(
    'What is on',
    '<p>Casino Night for the fire brigade, Saturday, 7 p.m., Grange Hall. Play money only; $20 buys 500 chips. <a href="https://tickets.example/casino-night">Tickets</a></p>\n<p>Hot Rods and Pin-ups, Sunday, fairground. <a href="https://www.hotrods.example/">More</a></p>\n<p>Bingo, Tuesday, 2 p.m., senior center. Free coffee.</p>',
  ),
};
const all = (format, texts) => Object.entries(texts).map(([name, t]) => [name, format, t]);
export const HARD_FOURTH = [...all('plain', plain), ...all('markdown', markdown), ...all('html', html)]; // prettier-ignore
