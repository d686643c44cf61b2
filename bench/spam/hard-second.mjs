// Sound texts that look like spam, written without a look at what the engine says of them: [name, format, text].
const news = (...paragraphs) => paragraphs.join('\n\n') + '\n';
const page = (title, body, head = '', after = '') =>
  `<!doctype html>\n<html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>\n<article>\n<h1>${title}</h1>\n${body}\n</article>\n${after}</body></html>\n`;
const plain = {
  'raid on replicas': news(
    'Counterfeit goods worth two million seized at the port',
    'Officers opened 41 containers from Guangzhou over the weekend. Inside they found replica watches, fake designer handbags, cheap sneakers with copied logos, sunglasses and perfume. Most of the parcels were addressed to small shops in the north.',
    'The brands concerned are Rolex, Omega, Hublot, Louis Vuitton, Gucci, Prada, Chanel, Nike, Adidas and Ray-Ban. A spokesman for the customs office said that buyers of replica handbags often do not know that they break the law.',
    'Anyone who orders a fake watch online risks that it is destroyed at the border. The office advises to compare prices and to look for an imprint.',
  ),
  'loan sharks': news(
    'Inside the world of loan sharks',
    'Maria needed 300 pounds for a boiler. No bank would lend her money, and a neighbour gave her the number of a man who promised fast cash, no paperwork, no questions. Within a year she owed him 4,000 pounds.',
    'Illegal lenders offer instant loans with bad credit on social media. They ask for bank cards and passports as security. “They write: need money today? Guaranteed approval, no credit check,” says the head of the team that hunts them.',
    'If you are in the hands of a lender, call the team in confidence on 0300 555 2222 or write to help@stoploansharks.example.',
  ),
  'betting addiction': news(
    'He bet his house on a horse',
    'It began with free bets and a welcome bonus of ten pounds. Then came live betting, online slots at night, roulette on the phone in the office. At the end he had nine accounts with betting sites and 60,000 pounds of debt.',
    'The law is to limit stakes on online slots to five pounds a spin, forbid free spins as a gift, and end the advertising of casino bonuses during football matches.',
    'The industry says that most people gamble safely. “Every spin is a choice,” its lobby wrote to the committee.',
    'Keywords: gambling, online casino, sports betting, addiction, free bets, football sponsorship',
  ),
  'porn actors': news(
    'Performers sue over stolen videos',
    'Eleven performers of adult films have sued three tube sites which, they say, show their sex videos without consent. The sites live on free porn, pop-ups and live sex cams, their lawyer said.',
    'The court heard that one leaked video had been watched 14 million times. Search engines still list it under “hot amateur girl”.',
    'A ruling is expected in autumn.',
  ),
  'pharma review': news(
    'Weight-loss injections compared',
    'Semaglutide, tirzepatide and liraglutide all make people eat less. In the trials patients lost 15, 20 and 8 per cent of their weight in a year. Ozempic, Wegovy, Mounjaro and Saxenda are prescription medicines; slimming pills, detox teas and fat burners that are sold without one do nothing.',
    'Prices differ: Wegovy costs from 170 euros a month, Mounjaro from 260, Saxenda 290. Insurance does not pay.',
    'Ask your doctor before you order anything from an online pharmacy.',
  ),
  'laptop review': news(
    'Review: the best cheap laptops of the year',
    'We tested nine laptops under 500 dollars for three weeks: battery, screen, keyboard, noise. The best cheap laptop for students is the Acorn 14, the best display has the Birch Slim.',
    'Buy it if you travel a lot and write more than you watch. Do not buy it for games: the fan is loud and the graphics card is that of last year.',
    'Pros: light, quiet, bright screen, long battery life, good price, fast charging\nCons: no card reader, poor speakers, glossy lid, small trackpad',
    'The Acorn 14 is on sale for $449 at most shops (20% off until Sunday). We may earn a commission if you buy through our links.',
  ),
  'price list': news(
    'Prices at the swimming pool from May',
    'Adults – €5.50\nChildren up to 15 – €2.50\nStudents, pensioners – €3.80\nFamily card – €13.00\nTen visits – €48.00\nSeason ticket – €110.00\nSauna – €16.00\nTowel hire – €2.00',
    'The pool opens at seven on weekdays and at nine on Sundays. Cheap tickets are sold in the last hour.',
  ),
  'spam explained': news(
    'Why your inbox is full again',
    'The filters let more through than they did a year ago. We collected what came in one night in the newsroom: 212 messages.',
    'The champions are casino offers (“Claim your 200 free spins now!”), followed by pills (“Cheap Viagra and Cialis, no prescription”), loans (“Get cash today, bad credit OK”), replica watches, crypto robots and “hot singles in your area”.',
    'On hacked sites spammers hide rows of words for the search engines, such as “online casino | best slots | no deposit bonus | poker real money | sports betting”. Readers don’t see them; robots do.',
    'Never click, never answer, and report the sender to your provider.',
  ),
  'subject index': news(
    'A history of gambling: contents',
    'Dice in Mesopotamia\nLotteries of the Han dynasty\nCard games at court\nThe first casino of Venice\nRoulette in Paris\nPoker on the Mississippi\nSlot machines and the law\nLas Vegas after the war\nOnline betting',
    'The book has 412 pages and costs 32 euros.',
  ),
  'paper with keywords': news(
    'Adverse effects of anabolic steroids in recreational bodybuilders: a cohort study',
    'Abstract. We followed 231 users of testosterone, nandrolone, trenbolone and oxandrolone for two years. Erectile dysfunction, acne and hypertension were more frequent than in controls (p < 0.01).',
    'Keywords: anabolic-androgenic steroids; testosterone; bodybuilding; erectile dysfunction; sildenafil; tadalafil; growth hormone; performance-enhancing drugs',
    'Introduction. Steroids are sold online without prescription, and most users buy them from gyms or websites.',
  ),
  hashtags: news(
    'Night market draws thousands',
    'For three nights the old harbour smelled of grilled squid. The stalls were full by six, and the last train was packed.',
    'Photos by our readers. Thank you all!',
    '#nightmarket #streetfood #harbour #summer #squid #noodles #foodie #weekend #travel #friends #live #music #hot #girls #party',
  ),
  'sex education': news(
    'What pupils ask',
    'Is porn real? Does size matter? Can pills make you last longer? Where does one get a condom? The nurse who teaches sex education in twelve schools has heard all of it.',
    'She says that boys have often watched adult videos by the age of eleven. Girls ask about pressure, nude photos and dating apps.',
  ),
  'lyrics pop': news(
    'The words to “Money Money Night”',
    'Cash in my pocket, chips on the table\nSpin that wheel while you are able\nHot girls dancing, lights are low\nOne more bet and then I go\n\nMoney money, easy come\nMoney money, then it’s gone\nMoney money, hold me tight\nMoney money, all the night',
    'Written by C. Dorn and E. Falk. © Harbour Songs',
  ),
  'programme listing': news(
    'On television tonight',
    '18:00 News\n18:30 Lottery draw\n18:45 Weather\n19:00 Casino Royale (film, 2006)\n21:20 Sex and the City\n22:00 Poker After Dark\n23:05 Boxing live\n00:30 Adult education: Italian for beginners\n01:00 Night loop',
    'Changes are possible.',
  ),
  'results betting': news(
    'Racing results and odds',
    '2.05 Ascot: 1 Golden Chip (7-2), 2 Lady Luck (11-4 fav), 3 Big Spender (20-1)\n2.40 Ascot: 1 High Roller (5-1), 2 Jackpot Jim (9-2), 3 Slow Cash (33-1)\n3.15 Ascot: 1 Roulette Queen (evens fav), 2 Bonus Round (8-1), 3 Free Spin (14-1)',
    'Placepot: £43.20. Quadpot: £11.70.',
  ),
  'glossary finance': news(
    'A small glossary of debt',
    'APR: the yearly cost of a loan in per cent\nbridging loan: money until another loan is paid\ncredit score: a number that lenders look at\ndefault: not paying in time\npayday loan: a small loan until the next wage\nrefinance: to replace a loan by a cheaper one\nsecured loan: a loan against a house\nunsecured loan: a loan against nothing but your word',
  ),
  'sources at the end': news(
    'The island that sells passports',
    'For 130,000 dollars a family can become citizens in ninety days. Critics say that the scheme draws launderers; the government says that it paid for the hospital.',
    'Half of the applicants come from three countries. Agents advertise “second passport, fast and legal”.',
    'Sources:\nhttps://www.imf.example/country-report-2023\nhttps://www.oecd.example/tax/residence-by-investment\nhttps://passport-index.example/\nhttps://www.bbc.example/news/world-1234\nhttps://citizenship-programme.example/fees',
  ),
  'small ads column': news(
    'From our archive: small ads of 1926',
    'Readers often ask what was offered a hundred years ago. We print a column from the evening edition of 3 May 1926.',
    '“Lady, 32, with own house, seeks acquaintance of serious gentleman. — Loans to officials without surety, discreet, at once: Meyer, Hafenstr. 3. — Gold watches, cheap, also by instalments. — Never bald again! Dr. Roth’s tincture, 2 marks the bottle.”',
    'The tincture was banned in 1931.',
  ),
  'zh-Hans raid': news(
    '三地警方联手打掉跨境网络赌博团伙',
    '本报讯（记者 李明）昨日，记者从市公安局获悉，三地警方日前联合行动，打掉一个跨境网络赌博团伙，抓获犯罪嫌疑人四十六名，冻结涉案资金一亿两千万元。',
    '据介绍，该团伙在境外架设服务器，开设百家乐、龙虎斗、时时彩、北京赛车等项目，以“注册送彩金”“首存返利”为诱饵招揽赌客，并通过微信群、QQ群发展代理。',
    '警方提醒，参与网络赌博属违法行为，所谓“稳赚不赔”“高额返水”均为骗局。',
    '关键词：网络赌博；跨境犯罪；警方；百家乐；洗钱',
  ),
  'zh-Hans porn': news(
    '网站传播淫秽视频 三名主播获刑',
    '法院审理查明，被告人王某等三人在多个直播平台进行色情表演，并建立收费群出售成人视频，非法获利八十余万元。',
    '法院认为，三被告人以牟利为目的传播淫秽物品，情节严重，分别判处有期徒刑三年至五年。',
    '办案民警说，此类“同城约会”“激情视频”链接往往暗藏木马，一旦点击，手机通讯录会被盗取，随后遭遇裸聊敲诈。',
  ),
  'zh-Hans reviews': news(
    '千元价位手机怎么选',
    '编辑部近日对八款千元手机进行了横向测评，内容包括续航、屏幕、拍照、信号和发热。',
    '优点：续航强、屏幕亮、充电快、手感好、价格低\n缺点：机身厚、夜拍差、广告多、无红外、发热大',
    '综合来看，预算有限的学生可以优先考虑第二款，喜欢玩游戏的用户建议加预算选择第五款。',
    '标签：手机 | 测评 | 千元机 | 学生党 | 续航 | 拍照',
  ),
  'zh-Hant lending': news(
    '警破高利貸集團 年息達六千厘',
    '警方有組織罪案及三合會調查科昨日展開代號「捷雷」行動，搗破一個高利貸集團，拘捕二十三人。',
    '集團以財務公司名義致電市民，聲稱「免入息證明、即日過數、特快借錢」，其後要求以身份證及銀行卡抵押。受害人借款三萬元，三個月後須還款二十萬元。',
    '警方呼籲市民切勿相信「低息私人貸款」及「清卡數」電話，如有懷疑可致電反詐騙熱線 18222。',
  ),
  'zh-Hant recipe': news(
    '三杯雞',
    '材料：雞腿肉六百克、老薑一塊、蒜頭十瓣、辣椒兩條、九層塔一把、麻油三大匙、醬油三大匙、米酒三大匙、冰糖一小匙',
    '薑切片，以麻油小火煸至捲曲，放入蒜頭、辣椒爆香，再下雞肉翻炒至變色。',
    '倒入醬油、米酒、冰糖，蓋鍋燜煮十五分鐘，起鍋前拌入九層塔。',
  ),
  'ja loans': news(
    'ヤミ金の手口、ＳＮＳで巧妙化',
    '「審査なし」「即日融資」「ブラックＯＫ」。ＳＮＳにはこうした言葉で借り手を誘う投稿があふれている。警視庁は先月、無登録で貸金業を営んだとして男女五人を逮捕した。',
    '給料ファクタリングや後払い現金化をうたう業者も増えている。金利は年千パーセントを超える例もあり、弁護士は「絶対に連絡しないで」と呼びかける。',
    'キーワード：ヤミ金、即日融資、個人間融資、ファクタリング、多重債務',
  ),
  'ja tv': news(
    '今夜の番組',
    '19:00 ニュース7\n19:30 クローズアップ\n20:00 大相撲ダイジェスト\n20:30 旅の途中で\n21:00 ドラマ「銀座の女」\n22:00 競馬予想スペシャル\n23:00 深夜映画「賭博師」\n01:10 放送終了',
    '内容は変更になることがあります。',
  ),
  'ja idols': news(
    '写真集の売り上げ、女性アイドルが上位独占',
    '昨年の写真集の売り上げ上位十冊のうち九冊を女性アイドルが占めた。水着や温泉の写真が人気で、購入者の四割は女性だという。',
    '出版社によると、電子版には動画やメイキング映像が付く。無料の試し読みは百万回を超えた。',
    '＃写真集 ＃アイドル ＃水着 ＃温泉 ＃グラビア ＃電子書籍',
  ),
  'ko escorts': news(
    '오피스텔 성매매 업소 적발… 업주 등 7명 입건',
    '경찰은 강남 일대 오피스텔 12곳을 빌려 성매매를 알선한 혐의로 업주 김모 씨 등 7명을 입건했다고 3일 밝혔다.',
    '이들은 “출장 마사지”, “24시간 예약” 등의 광고를 인터넷 사이트에 올리고 카카오톡과 텔레그램으로 손님을 모집한 것으로 조사됐다.',
    '경찰은 범죄 수익 3억 원을 추징하고 광고 사이트 운영자를 쫓고 있다.',
  ),
  'ko tags': news(
    '봄나물로 차린 밥상',
    '달래, 냉이, 씀바귀, 두릅, 쑥, 미나리, 돌나물, 취나물이 장터에 나왔다. 값은 한 줌에 2천 원 안팎이다.',
    '상인들은 올해 비가 잦아 향이 좋다고 말한다.',
    '#봄나물 #제철음식 #전통시장 #달래 #냉이 #두릅 #건강밥상',
  ),
  'de steroids': news(
    'Zoll hebt Untergrundlabor für Dopingmittel aus',
    'Zollfahnder haben in einer Lagerhalle bei Hanau ein Labor für Anabolika ausgehoben. Sichergestellt wurden 40 Kilogramm Rohstoffe, 90.000 Tabletten und 12.000 Ampullen, darunter Testosteron, Trenbolon, Dianabol und Potenzmittel mit Sildenafil.',
    'Die Mittel wurden über Onlineshops als „Muskelaufbau ohne Rezept“ verkauft. Kunden in ganz Europa sollen sie bestellt haben.',
    'Gegen drei Männer im Alter von 29 bis 44 Jahren wurde Haftbefehl erlassen.',
  ),
  'de test': news(
    'Matratzen im Test: Günstig schläft man auch gut',
    'Zwölf Matratzen zwischen 149 und 899 Euro haben wir von Schläfern testen lassen. Die günstige Matratze aus dem Möbelhaus schlägt das Luxusmodell.',
    'Liegekomfort: gut | Haltbarkeit: sehr gut | Bezug: befriedigend | Schadstoffe: gut | Verarbeitung: gut | Preis: 199 Euro',
    'Wer bis Monatsende kauft, spart bei zwei Händlern noch einmal zehn Prozent.',
  ),
  'fr saisies': news(
    'Douanes : un million de faux médicaments saisis',
    'Les douaniers ont saisi au Havre plus d’un million de comprimés contrefaits : Viagra, Cialis, Tramadol, Xanax et pilules amincissantes. La marchandise venait d’Inde et devait être vendue en ligne, sans ordonnance.',
    '« Acheter des médicaments pas chers sur internet, c’est jouer à la roulette », a déclaré la ministre.',
    'Mots-clés : contrefaçon, médicaments, douane, achat en ligne, santé publique',
  ),
  'fr ingredients': news(
    'Cassoulet de Castelnaudary',
    '400 g de haricots lingots\n2 cuisses de canard confites\n4 morceaux de saucisse de Toulouse\n250 g de couennes\n1 os de jambon\n2 gousses d’ail\n1 oignon, clous de girofle\nsel, poivre, noix de muscade',
    'Faites tremper les haricots la veille. Cuisez-les une heure avec les couennes et l’os.',
  ),
  'es brujos': news(
    'Detenido un falso curandero que prometía “amarres de amor”',
    'La Policía Nacional ha detenido en Sevilla a un hombre que estafó a 34 personas con amarres de amor, limpias y lecturas de tarot. Cobraba hasta 6.000 euros por cada ritual.',
    'Se anunciaba en farolas y en redes sociales: “Retorno de pareja en 24 horas, resultados garantizados”. Las víctimas le escribían por WhatsApp y pagaban por transferencia.',
    'Etiquetas: estafa, Sevilla, videncia, tarot, Policía Nacional, sucesos',
  ),
  'es quiniela': news(
    'Combinación ganadora y premios',
    '6, 14, 22, 31, 40, 45. Complementario: 9. Reintegro: 3.',
    'Primera categoría: 1 acertante, 1.204.331 euros\nSegunda: 3 acertantes, 61.200 euros\nTercera: 201 acertantes, 913 euros\nCuarta: 10.331 acertantes, 24 euros\nReintegros: 1 euro',
    'El bote para el próximo sorteo es de cuatro millones.',
  ),
  'ru diplomas': news(
    'Продавал дипломы через интернет: суд вынес приговор',
    'Районный суд признал жителя Самары виновным в изготовлении поддельных документов. По данным следствия, он продавал дипломы, водительские права и медицинские книжки через интернет; за два года купить диплом у него успели более 300 человек.',
    'На сайте обещали доставку без предоплаты и «проводку по реестру». Цена диплома — от 15 тысяч рублей.',
    'Суд назначил ему три года колонии общего режима.',
  ),
  'ru bukmeker': news(
    'Букмекеры заплатят больше',
    'Государственная дума приняла закон, по которому букмекерские конторы будут отчислять спорту не менее полутора процентов от ставок. Реклама ставок на спорт и онлайн-казино на телевидении останется под запретом после 18:00.',
    'В прошлом году жители страны поставили у букмекеров более триллиона рублей. Эксперты напоминают: прогнозы на спорт, которые продают в телеграм-каналах, — мошенничество.',
    'Теги: букмекеры, ставки на спорт, казино, реклама, закон, Госдума',
  ),
  'vi credit': news(
    'Triệt phá ổ nhóm cho vay nặng lãi qua ứng dụng',
    'Công an quận 5 vừa bắt giữ 11 người trong đường dây cho vay nặng lãi qua app. Các ứng dụng quảng cáo “vay tiền online, giải ngân trong 5 phút, không thế chấp”, nhưng thu lãi tới 2.000% một năm.',
    'Người vay phải cung cấp căn cước công dân và danh bạ điện thoại. Khi chậm trả, họ bị ghép ảnh khỏa thân và đăng lên Facebook, Zalo.',
    'Cơ quan điều tra đề nghị ai là nạn nhân liên hệ số 069.3187.200.',
  ),
  'vi betting': news(
    'Mở cửa cá cược bóng đá: lợi và hại',
    'Dự thảo nghị định về đặt cược đua ngựa, đua chó và bóng đá quốc tế cho phép người từ 21 tuổi đặt cược tối đa 10 triệu đồng mỗi ngày. Hiện người chơi vẫn tìm đến các nhà cái nước ngoài, tỷ lệ kèo được bàn tán trên mạng xã hội mỗi đêm.',
    'Chuyên gia cho rằng nếu không hợp pháp hóa, tiền sẽ tiếp tục chảy sang các sòng bài ở nước láng giềng.',
    'Từ khóa: cá cược bóng đá, đua ngựa, casino, nhà cái, nghị định',
  ),
  'id pinjol': news(
    'OJK tutup 120 pinjol ilegal',
    'Otoritas Jasa Keuangan menutup 120 pinjaman online ilegal sepanjang bulan lalu. Aplikasi tersebut menawarkan “pinjaman cepat cair tanpa jaminan” lewat WhatsApp dan SMS, lalu menagih dengan ancaman.',
    'Kementerian juga memblokir ribuan situs judi online, slot gacor, togel, dan poker yang menyusup ke laman pemerintah daerah dan kampus.',
    'Masyarakat diminta memeriksa izin lewat nomor 157.',
    'Tag: pinjol, judi online, OJK, slot, literasi keuangan',
  ),
  'th lottery': news(
    'หวยออก รางวัลที่หนึ่งตกที่ขอนแก่น',
    'ผลการออกรางวัลสลากกินแบ่งรัฐบาลงวดวันที่ 16 มีนาคม รางวัลที่หนึ่งได้แก่หมายเลข 025873 ผู้โชคดีเป็นแม่ค้าขายส้มตำในจังหวัดขอนแก่น',
    'เลขท้ายสองตัว 78 เลขหน้าสามตัว 134 และ 590 เลขท้ายสามตัว 406 และ 721',
    'ตำรวจเตือนประชาชนอย่าหลงเชื่อเว็บหวยออนไลน์และกลุ่มไลน์ที่อ้างว่าให้เลขเด็ด หลังพบผู้เสียหายกว่าสองร้อยราย',
  ),
  'tr kacak': news(
    'Sahte içki ve cinsel güç ilacı operasyonu',
    'İstanbul’da düzenlenen operasyonda 14 bin kutu kaçak cinsel güç artırıcı hap, 900 litre sahte içki ve 3 bin taklit saat ele geçirildi. Ürünlerin internet üzerinden kapıda ödeme ile satıldığı belirlendi.',
    'Altı şüpheli gözaltına alındı. Sağlık Bakanlığı, reçetesiz zayıflama hapı ve viagra satın alınmaması uyarısında bulundu.',
    'Etiketler: operasyon, kaçakçılık, taklit saat, sahte içki, zayıflama hapı',
  ),
  'tr mac': news(
    'Haftanın sonuçları',
    'Beşiktaş 2-1 Konyaspor\nTrabzonspor 0-0 Rizespor\nGöztepe 3-1 Kayserispor\nAntalyaspor 1-1 Sivasspor\nGalatasaray 4-0 Hatayspor\nAlanyaspor 2-3 Fenerbahçe',
    'Gol krallığında zirve değişmedi. Haftaya derbi var.',
  ),
};
const markdown = {
  'readme interactive':
    "# is-interactive\n\n> Check if stdout or stderr is interactive\n\nIt checks that it is a TTY, not in dumb mode, and not in a CI.\n\nThis can be useful to decide whether to present interactive UI or animations in the terminal.\n\n## Install\n\n```\n$ npm install is-interactive\n```\n\n## Usage\n\n```js\nimport isInteractive from 'is-interactive';\n\nisInteractive();\n//=> true\n```\n\n## FAQ\n\n#### Why are you not using ci-info for the CI check?\n\nIt’s silly to have to detect individual CIs. They should identify themselves with the `CI` environment variable, and most do just that. A manually maintained list of detections will easily get out of date. And if a package using `ci-info` doesn’t update to the latest version all the time, they will not support certain CIs. It also creates unpredictability as you might assume a CI is not supported and then suddenly it gets supported and you didn’t account for that. In addition, some of the manual detections are loose and might cause false-positives which could create hard-to-debug inconsistencies.\n\n## Maintainers\n\n- [Sindre Sorhus](https://github.com/sindresorhus)\n- [Josh Junon](https://github.com/qix-)\n",
  'readme thanks':
    '# slot-machine\n\n[![npm](https://badge.example/npm/slot-machine.svg)](https://npm.example/slot-machine)\n\nA jQuery plugin that animates the reels of a slot machine: spin, stop, win.\n\n## Thanks\n\nGreat work by everyone who sent a patch! Visit [our site](https://slots-demo.example) for a live demo, and please leave a star if you like it. Your support is awesome.\n\n## Related\n\n- [roulette](https://github.example/a/roulette) - a wheel\n- [poker-odds](https://github.example/b/poker-odds) - odds of a hand\n- [loan-calc](https://github.example/c/loan-calc) - payments of a loan\n\n## Keywords\n\nslot, machine, casino, spin, reel, jackpot, jquery, plugin\n',
  'bars table':
    '# Drugs in the study\n\n| generic | brand | dose | price |\n|---|---|---|---|\n| sildenafil | Viagra | 50 mg | 9.10 |\n| tadalafil | Cialis | 10 mg | 11.40 |\n| vardenafil | Levitra | 10 mg | 10.00 |\n| avanafil | Spedra | 100 mg | 12.20 |\n\nPrices are those of German pharmacies in March, in euros a tablet.\n',
  'sources with links':
    '# How casinos came to the reservation\n\nIn 1988 Congress allowed tribes to run casinos. Today there are more than five hundred, from bingo halls to resorts with two thousand slot machines.\n\nNot every tribe became rich. Some lost their money to advisers, some live too far from a city.\n\n## Further reading\n\n- [Indian Gaming Regulatory Act](https://www.congress.example/bill/100)\n- [Casino City directory](https://www.casinocity.example/)\n- [Native American gaming](https://en.wiki.example/Native_American_gaming)\n- [National Indian Gaming Commission](https://www.nigc.example/)\n- [Online poker and the tribes](https://poker-law.example/tribes)\n',
  changelog:
    '# Changelog\n\n## 2.4.0\n\n- free spins are counted\n- bonus round no longer skips\n- new themes: Egypt, Pirates, Fruit\n- cheap sound effects replaced\n- cash out works offline\n\n## 2.3.9\n\n- login with WhatsApp and Telegram\n- fixed: live chat closed by itself\n',
};
const html = {
  'label for readers': page(
    'Lottery winner gives it all away',
    '<p>A bus driver who won 3.2 million in the lottery has given all of it to a hospice. <span class="visually-hidden">Advertisement, scroll to continue reading. Casino and lottery advertisements are labelled.</span> He still drives the number 12.</p>\n<p><a href="https://hospice.example/donate"><span class="sr-only">Donate to the hospice (opens in a new tab)</span><svg aria-hidden="true"></svg></a></p>\n<p>“I never played for the money,” he said. “I liked the numbers.”</p>',
  ),
  'tag manager': page(
    'Rents rise for the tenth year',
    '<p>Rents in the city rose by 6 per cent last year, the tenth rise in a row.</p>\n<p>The association of tenants wants a cap; the landlords say that it would stop all building.</p>',
    '<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({"gtm.start":new Date().getTime(),event:"gtm.js"});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!="dataLayer"?"&l="+l:"";j.async=true;j.src="https://www.googletagmanager.com/gtm.js?id="+i+dl;f.parentNode.insertBefore(j,f);})(window,document,"script","dataLayer","GTM-XYZ");</script>',
    '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-XYZ" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><noscript><img src="https://mc.yandex.ru/watch/123" style="position:absolute; left:-9999px;" alt=""></noscript>\n<script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="https://hm.baidu.com/hm.js?abc";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm,s);})();</script>\n',
  ),
  'share bar': page(
    'Rents rise for the tenth year',
    '<p>Rents in the city rose by 6 per cent last year, the tenth rise in a row.</p>\n<ul class="share"><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/share?url=x">Twitter</a></li><li><a href="https://wa.me/?text=x">WhatsApp</a></li><li><a href="https://t.me/share/url?url=x">Telegram</a></li><li><a href="https://www.linkedin.com/x">LinkedIn</a></li><li><a href="mailto:?body=x">Mail</a></li></ul>\n<p>The association of tenants wants a cap; the landlords say that it would stop all building.</p>',
  ),
  'sources list': page(
    'What we know about vaping',
    '<p>Electronic cigarettes hold nicotine, propylene glycol, glycerine and flavours. How harmful they are is not known.</p>\n<p>In a study of 3,000 pupils one in five had tried one.</p>\n<h2>Sources</h2>\n<ol><li><a href="https://www.who.example/tobacco">WHO report on tobacco</a></li><li><a href="https://vape-shop.example/liquids">Price list of a vape shop</a></li><li><a href="https://bmj.example/e-cigarettes">BMJ: E-cigarettes and youth</a></li><li><a href="https://cheapvapes.example/">An online seller of disposable vapes</a></li><li><a href="https://parliament.example/bill/77">The bill</a></li></ol>',
  ),
  'hidden tabs': page(
    'Mortgage rates this week',
    '<div class="tabs"><div class="tab">Fixed rates fell to 3.9 per cent, the lowest since 2022.</div><div class="tab" style="display:none">Mortgage, remortgage, home loan, bridging loan: what the words mean and which bank offers what. <a href="https://bank-one.example/mortgage">Bank One</a> asks for 10 per cent of the price, <a href="https://bank-two.example/loans">Bank Two</a> for 15.</div></div>\n<p>Brokers expect another cut by the central bank in June.</p>',
  ),
};
const all = (format, texts) => Object.entries(texts).map(([name, t]) => [name, format, t]);
export const HARD_SECOND = [...all('plain', plain), ...all('markdown', markdown), ...all('html', html)];
