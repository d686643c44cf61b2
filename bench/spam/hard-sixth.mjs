// Sound texts that look like spam, the sixth hand: written after what the fifth one and 3,000 real files were taken for was mended, and
// before the engine was asked about one of these. [name, format, text].
const news = (...paragraphs) => paragraphs.join('\n\n') + '\n';
const plain = {
  'pawnbroker feature': news(
    'A day at the pawnbroker’s',
    'By ten o’clock Maureen Hart has lent money on a wedding ring, two phones, a trumpet and a Rolex that she weighs in her hand and gives back. “Copy,” she says. “Good one, mind.”',
    'Business is better than at any time since her father ran the shop. Banks refuse, payday lenders have gone, and gold is dear.',
    'Interest is 8 per cent a month. Four in five customers come back for their things.',
  ),
  'seized goods auction': news(
    'Police auction on Saturday',
    'Under the hammer: 14 bicycles, 6 generators, 3 Cartier watches, 9 handbags by Prada, Gucci and Chanel (genuine), 22 laptops, a jet ski, a slot machine, 40 bottles of champagne and a parrot cage.',
    'Viewing is from nine, cash or card only. The money goes to youth clubs.',
  ),
  'menu of a bar': news(
    'New bar in the old bank',
    'The Vault opens tonight where Barclays closed. The drinks are named after its past:',
    'Bad Credit – rum, lime, bitters\nOverdraft – gin, elderflower\nPayday – bourbon, honey\nQuick Loan – espresso, vodka\nPonzi – prosecco, peach\nInsider Trading – mezcal, grapefruit',
    'Cocktails cost £9. The safe is a table for eight.',
  ),
  'film credits': news(
    'Cast and crew',
    'Croupier: Clive Owen. Gambler: Alex Kingston. Escort: Gina McKee. Dealer: Nick Reding. Loan shark: Alexander Morton. Nude model: Kate Hardie. Written by Paul Mayersberg. Directed by Mike Hodges.',
    'The film runs tonight at the Rex, 8 p.m., with an introduction by the director’s son.',
  ),
  'letters to the editor': news(
    'Letters',
    'SIR – Your reporter calls online poker “a game of skill”. I lost my house by skill, then. – Name and address supplied',
    'SIR – May I recommend boiled beetroot against baldness? I am 81 and have all my hair. – R. Pugh, Brecon',
    'SIR – If slimming pills worked, there would be no fat chemists. – Dr A. Lyle, Perth',
    'Write to letters@post.example. Please give your full address and a telephone number.',
  ),
  'patent list': news(
    'Patents granted to local inventors',
    'A. Reese, folding crutch; B. Tolan, method of sealing jars; C. Voss, device against snoring; D. Wynn, lottery ticket dispenser; E. Young, male contraceptive gel; F. Zane, wig with magnets',
    'The library’s patent desk is open on Wednesdays.',
  ),
  'dictionary words': news(
    'New words in the dictionary',
    'Among 500 words that enter the dictionary this year: bussin, cryptobro, doomspending, edgelord, finsta, girl dinner, hopium, meme coin, nepo baby, rizz, situationship, stan, thirst trap, vibe shift.',
    'Some leave: nobody looks up “webinar” any more.',
  ),
  'allotment barter': news(
    'Swap table at the allotments',
    'Given: beans, beetroot, chard, dill, eggs, figs, garlic, honey. Wanted: jam jars, fleece, a spade, pea sticks, manure.',
    'No money changes hands. Sundays at eleven by the gate.',
  ),
  'air fares': news(
    'Where the cheap flights go',
    'From Leeds: Alicante from £29, Faro £34, Palma £38, Kraków £24, Dublin £19, Split £41. From Hull: none. Fares are one way, in November, with hand baggage.',
    'Prices found on Tuesday on the airlines’ own pages.',
  ),
  'domestic notices': news(
    'Lost and found',
    'Lost: grey parrot, says “jackpot”. Reward. Lost: wedding ring, beach. Lost: hearing aid, bus 14. Found: set of teeth, Co-op. Found: tortoise. Found: envelope with money, apply to the police.',
    'Notices are free.',
  ),
  'lonely pensioner scam': news(
    '“General” in love took widow’s savings',
    'He called himself General James, wrote twice a day and needed, in turn, a satellite phone, a lawyer and a kidney. By spring Doris, 74, had sent him Bitcoin and gift cards worth £61,000.',
    'They met on Facebook Dating, moved to WhatsApp and then to Telegram. The account is gone. Her bank refused to pay: she had been warned four times.',
  ),
  'cannabis list': news(
    'What the coffee shops sell',
    'Amnesia Haze €14 a gram, White Widow €11, Super Silver €12, Moroccan €9, Nepal €15. Space cake €6, coffee €2.50. No alcohol, no under-eighteens, no tourists in Maastricht.',
    'Ten cities now sell state-grown weed. The mayors call the trial a success.',
  ),
  'exam papers': news(
    'Past papers: where pupils find them',
    'Every board puts old papers on its own site, with mark schemes, free of charge. Sites that sell “leaked” papers sell last year’s with a new cover.',
    'AQA, Edexcel, OCR, WJEC, CCEA and SQA all warn against them. One girl paid £90 for a maths paper that turned out to be geography.',
  ),
  'cosmetic nurse struck off': news(
    'Nurse who sold Botox by post is struck off',
    'A nurse from Ayr who posted Botox, lip filler and semaglutide pens to 140 customers was struck off on Tuesday. She had advertised in closed groups: “Skinny pens, next-day delivery, DM for price.”',
    'Three women needed hospital treatment.',
  ),
  'chess prize list': news(
    'Prizes at the congress',
    'Open: 1 Hebden £500, 2 Ward £250, 3 Arkell £125. Major: 1 Singh £200, 2 Moss £100. Minor: 1 Pike £100. Best junior: Lucy Gamble, book token. Best game: Cash v. Price, round 4.',
    'Results and games are at eastchess.example.',
  ),
  'de, Marktbericht': news(
    'Was kostet der Spargel?',
    'Klasse I 9,80 bis 12,90 Euro, Klasse II 7,50, Bruch 4,90. Erdbeeren 3,50 die Schale, Rhabarber 2,40, Radieschen 1,20, Frühkartoffeln 2,80.',
    'Händler bieten Rabatt ab zwei Kilo. Die Saison endet am Johannistag.',
  ),
  'de, Kreuzworträtsel': news(
    'Auflösung des Rätsels',
    'Waagerecht: Kasino, Ader, Pille, Kredit, Erotik, Los, Rente, Bonus. Senkrecht: Poker, Diät, Escort, Nackt, Wette, Tabu, Geld.',
    'Das Lösungswort lautet Spielbank. Gewonnen hat Frau Ilse Krug aus Soest.',
  ),
  'de, Schwarzes Brett': news(
    'Aushang im Studentenwerk',
    'Das Justiziariat warnt: Wer seine Hausarbeit kauft, wird exmatrikuliert. Zettel mit „Ghostwriter gesucht? Bachelor, Master, Promotion, diskret“ werden abgehängt und angezeigt.',
    'Hilfe beim Schreiben bietet das Schreibzentrum, Raum 114, dienstags von 10 bis 14 Uhr, kostenlos.',
  ),
  'de, Bankfilialen': news(
    'Diese Filialen schließen',
    'Altdorf, Berghausen, Cappel, Dörnigheim, Elnhausen, Frohnhausen, Ginseldorf, Haddamshausen, Michelbach, Moischt',
    'Kredite, Baufinanzierung und Altersvorsorge gibt es künftig per Video. Automaten bleiben in vier Orten.',
  ),
  'fr, loterie des commerçants': news(
    'Tombola : les numéros gagnants',
    '0127, un jambon. 0388, une montre. 0512, un week-end à Deauville. 0774, un massage. 1003, un bon d’achat. 1290, un vélo électrique.',
    'Les lots sont à retirer à la pharmacie Centrale avant le 30 juin.',
  ),
  'fr, faux médicaments': news(
    'Saisie record de faux médicaments',
    'Viagra, Cialis, Subutex, Ozempic, Stilnox : 1,2 million de comprimés contrefaits ont été découverts dans un entrepôt du Havre. Ils étaient vendus sans ordonnance sur trois sites, « livraison discrète en 48 heures ».',
    'Le gérant, 29 ans, a été mis en examen.',
  ),
  'fr, agenda': news(
    'Vos sorties',
    'Jeudi : loto du foot, salle Brel, 20 h\nVendredi : speed dating, bar l’Escale, 19 h\nSamedi : vide-dressing, gymnase, 9 h\nDimanche : thé dansant, casino, 15 h',
    'Pour figurer ici : agenda@gazette.example avant le lundi.',
  ),
  'es, recetas de la abuela': news(
    'Remedios que no curan',
    'Ajo en ayunas, limón con bicarbonato, vinagre para adelgazar, maca para el vigor, valeriana para dormir: la OCU ha repasado cuarenta remedios y solo tres hacen algo.',
    'Los vendedores prometen resultados en siete días. «Si funciona en siete días, no es legal», resume la farmacéutica Elena Prat.',
  ),
  'es, tabla de clasificación': news(
    'Clasificación',
    '1. Real Sociedad 58, 2. Betis 55, 3. Girona 54, 4. Villarreal 51, 5. Osasuna 49, 6. Celta 44, 7. Rayo 41, 8. Getafe 40',
    'Las casas de apuestas pagan 1,80 por el título de la Real.',
  ),
  'es, ofertas de empleo': news(
    'Empleo en la comarca',
    'Camarero, 40 horas. Auxiliar de farmacia, media jornada. Crupier con experiencia, Casino Costa. Masajista titulada, balneario. Comercial de préstamos, banca. Peluquera. Dos pastores.',
    'Los interesados pueden acudir a la oficina de la plaza o llamar al 955 55 01 44, de 9 a 14 horas.',
  ),
  'pt, bingo da igreja': news(
    'Bingo da igreja tem prêmio de mil reais',
    'A cartela custa dez reais e dá direito a cinco rodadas. Tem pastel, caldo de cana e sorteio de uma leitoa.',
    'Reservas com dona Zezé, no WhatsApp (35) 95555-0123, até sexta-feira, das 8 às 18 horas.',
  ),
  'it, orari studi medici': news(
    'Guardia medica e farmacie',
    'Guardia medica: 0555 550 120, dalle 20 alle 8. Farmacie di turno: Comunale, via Roma 3; San Carlo, corso Italia 41; Dell’Orso, piazza Grande. Sert, dipendenze da gioco e droga: 0555 550 133.',
    'Per le emergenze 112.',
  ),
  'it, pubblicità degli anni Trenta': news(
    'Quando il dentifricio era radioattivo',
    '«Pillole Pink per persone pallide», «Seno perfetto in trenta giorni», «Mai più calvi!», «Prestiti sull’onore»: la mostra alla biblioteca raccoglie duecento réclame d’epoca.',
    'Resta aperta fino a domenica. Ingresso libero.',
  ),
  'pl, cennik basenu': news(
    'Nowy cennik basenu',
    'Bilet normalny 18 zł, ulgowy 12 zł, karnet 10 wejść 150 zł, sauna 25 zł, masaż 30 minut 80 zł, wypożyczenie ręcznika 5 zł',
    'Zniżka dla seniorów obowiązuje do godziny 14.',
  ),
  'pl, ogłoszenie sądu': news(
    'Lichwiarz skazany',
    'Sąd w Łodzi skazał na trzy lata 45-latka, który pożyczał „bez BIK i zaświadczeń, od ręki”. Odsetki sięgały 600 procent. Ofiary poznawał przez ogłoszenia na przystankach.',
    'Czternaście osób straciło mieszkania.',
  ),
  'ru, афиша клуба': news(
    'Афиша дома культуры',
    '7 марта – концерт «Милые дамы», вход свободный\n9 марта – турнир по домино и преферансу\n14 марта – лекция «Как не попасть в финансовую пирамиду»\n21 марта – вечер знакомств «Кому за пятьдесят»',
    'Справки: 555-01-77, ежедневно с 12 до 20 часов.',
  ),
  'ru, аптечный рейд': news(
    'Рейд по аптекам: что продают без рецепта',
    'Корреспондент купил без рецепта тропикамид, прегабалин, баклофен и виагру в семи аптеках из десяти. Ещё в двух попросили рецепт, в одной вызвали полицию.',
    'Росздравнадзор обещал проверку.',
  ),
  'ru, кроссворд': news(
    'Ответы на кроссворд',
    'По горизонтали: рулетка, заём, эскорт, ставка, пилюля, джекпот, диета. По вертикали: казино, порно, кредит, бонус, реплика, крупье.',
    'Первым правильные ответы прислал читатель из Углича.',
  ),
  'uk, оголошення громади': news(
    'Оголошення громади',
    'Прийом громадян: вівторок, 9–12. Вивіз сміття: 5, 12, 19, 26 числа. Субсидії, пільги, кредити на утеплення: кабінет 4. Загублено козу, білу, з дзвоником.',
    'Гаряча лінія громади 0 800 555 012.',
  ),
  'tr, ilan sayfası': news(
    'Sarı sayfalar',
    'Satılık: traktör, 2009, temiz. 0555 555 01 21\nKiralık: iki oda, sobalı. 0555 555 01 22\nAranıyor: çırak, kuaföre. 0555 555 01 23\nHasta bakımı, masaj, iğne yapılır. 0555 555 01 24\nKayıp: siyah cüzdan. 0555 555 01 25',
    'İlanlar hafta içi 17.00’ye kadar gazete bürosunda alınır.',
  ),
  'ar, برامج التلفزيون': news(
    'برامج الليلة',
    '٧:٠٠ الأخبار، ٨:٠٠ مسلسل المقامر، ٩:٣٠ سهرة مع النجوم، ١١:٠٠ فيلم قروض الموت، ١٢:٣٠ سباق الخيل',
    'قد تتغير المواعيد دون إشعار.',
  ),
  'id, daftar harga sembako': news(
    'Harga pangan pagi ini',
    'Beras 13.500, gula 17.200, cabai rawit 62.000, bawang merah 38.000, telur 27.400, ayam 36.000, minyak goreng 16.800 rupiah per kilogram',
    'Pedagang mengeluh pembeli menawar lewat WhatsApp, lalu tidak datang.',
  ),
  'id, pinjol korban': news(
    'Guru honorer terjerat dua belas pinjol',
    'Awalnya hanya dua juta rupiah, “cair lima menit, tanpa jaminan, cukup KTP”. Tiga bulan kemudian tagihan S menjadi 47 juta, dan fotonya disebar ke grup wali murid.',
    'OJK telah menutup 3.000 pinjaman online ilegal sejak awal tahun.',
  ),
  'vi, bói toán': news(
    'Thầy bói online lừa cả tỷ đồng',
    '“Giải hạn, cầu duyên, trấn yểm, xem số đề, đánh đâu thắng đó” – tài khoản Cô Tư Miền Tây có hơn 200.000 người theo dõi trước khi bị khóa.',
    'Một chủ tiệm tóc ở Biên Hòa đã chuyển 1,2 tỷ đồng qua 46 lần.',
  ),
  'vi, thực đơn quán': news(
    'Quán cơm hai nghìn đồng',
    'Thứ hai: cá kho, canh chua\nThứ ba: thịt luộc, rau muống\nThứ tư: trứng chiên, canh bí\nThứ năm: gà rim, cải xào\nThứ sáu: đậu hũ, canh rong biển',
    'Ai muốn phụ bếp xin gọi chị Hoa, 0905 550 133.',
  ),
  'th, ตารางแข่งมวย': news(
    'โปรแกรมมวยเวทีลุมพินีคืนนี้',
    'คู่ที่ 1 เพชรดำ พบ ขุนศึก\nคู่ที่ 2 ยอดชาย พบ แสงทอง\nคู่ที่ 3 เงินล้าน พบ เสือร้าย\nคู่เอก รถถัง พบ ซุปเปอร์เล็ก',
    'เซียนให้รถถังเป็นต่อ แต่ราคาขยับลงตั้งแต่เช้า ตำรวจเตือนว่าการพนันนอกสนามผิดกฎหมาย',
  ),
  'ja, 新刊案内': news(
    '今月の新刊',
    '『借金の文化史』　山田圭　二二〇〇円\n『競馬と日本人』　小林誠　一八〇〇円\n『性と法律』　佐々木優　三二〇〇円\n『痩せない私たち』　森ゆかり　一五〇〇円\n『副業解禁』　中島亮　一六〇〇円',
    '書店でお求めください。',
  ),
  'ja, 裁判傍聴記': news(
    '法廷の片隅で',
    '「即日融資、ブラック可、審査なし」。電柱のビラを見て電話をかけたのが始まりだった、と被告は話した。借りた五万円は、二か月で七十万円になった。',
    '返済のために受け子となり、三人の高齢者から現金をだまし取った。判決は懲役三年、執行猶予五年。',
  ),
  'ja, 町内会だより': news(
    '町内会だより',
    '資源ごみ　第二・第四水曜\n無料健康診断　十日、公民館\nカラオケ大会　十五日、参加費五百円\n出会いの広場（四十歳以上）　二十日\n防犯パトロール　毎週金曜、夜八時',
    '問い合わせは会長の大野まで。',
  ),
  'ko, 벼룩시장': news(
    '주민 벼룩시장 열린다',
    '유아복, 장난감, 그릇, 책, 가방, 시계, 신발, 화분, 자전거, 낚싯대 등 집에서 잠자는 물건을 가지고 나오면 된다.',
    '자리는 무료이며, 신청은 동사무소(02-555-0133)나 카카오톡 채널 ‘우리동네’로 받는다.',
  ),
  'ko, 코인 사기': news(
    '“원금 보장, 월 30% 수익” 리딩방 일당 검거',
    '이들은 카카오톡과 텔레그램 단체방에서 급등주와 코인을 찍어 준다며 회원 312명에게서 84억 원을 받아 챙겼다.',
    '“무료 체험 후 결정하세요”, “선착순 50명” 같은 문자가 미끼였다. 경찰은 총책을 쫓고 있다.',
  ),
  'zh-Hans, 菜市场': news(
    '今日菜价',
    '白菜一块二，萝卜八毛，猪肉十三块五，鸡蛋四块八，带鱼十八，豆腐两块，香菜五块，生姜六块',
    '摊主老赵说，今年冬天暖和，菜便宜，人也不急着买。',
  ),
  'zh-Hans, 刷单骗局': news(
    '“动动手指日赚三百”，宝妈被骗二十万',
    '“兼职刷单，佣金秒结，一部手机即可操作，加群领任务。”看到这条信息，李女士点了进去。前三单，每单真的返了十几元。',
    '第四单她垫付两万，客服说“卡单”，要连做三单才能提现。等她醒悟，群已解散。',
  ),
  'zh-Hans, 电影片单': news(
    '周末看什么',
    '《澳门风云》《贪嘴人妻》《我不是药神》《门徒》《西虹市首富》《孤注一掷》《爱情公寓》《大赢家》，八部电影本周末在市图书馆免费放映。',
    '座位有限，凭读者证入场。',
  ),
  'zh-Hant, 里民活動': news(
    '里民活動',
    '元宵猜燈謎、免費量血壓、舊衣回收、單身聯誼、象棋比賽、法律諮詢（債務、離婚、遺產）、理財講座',
    '報名請洽里長服務處，電話 02-5555-0123，上午九時至下午五時。',
  ),
  'zh-Hant, 減重門診': news(
    '減重門診爆滿 醫師籲勿買水貨瘦瘦筆',
    '網路社團出現「瘦瘦筆現貨、免處方、私訊報價」等貼文，衛生局一週內查獲十一件。',
    '醫師表示，未經評估自行施打，可能引發胰臟炎。',
  ),
};
const markdown = {
  'conference programme':
    '# Programme\n\n## Friday\n\n- 9.00 Registration, coffee\n- 9.30 Keynote: Who pays for free games?\n- 10.30 Loot boxes and law\n- 11.30 Dark patterns in dating apps\n- 13.00 Lunch\n- 14.00 Panel: payday lending after the cap\n- 16.00 Posters: porn literacy, poker bots, pill identification\n\n## Saturday\n\n- 10.00 Workshop: scraping betting odds\n- 12.00 Close\n',
  'museum of spam':
    '# The museum of unwanted mail\n\nThe first spam was sent on 3 May 1978 to 393 people. It advertised computers.\n\n## Exhibits\n\n1. *MAKE.MONEY.FAST*, 1988\n2. *Green Card Lottery*, 1994\n3. *Hot teens, no credit card*, 1997\n4. *V1AGRA and C1AL1S*, 2003\n5. *Your inheritance awaits*, for ever\n\nOpen Tuesday to Sunday. Free.\n',
  'open source thanks':
    '# Thanks\n\nThis release was paid for by [Acme Hosting](https://acme-hosting.example), [Bet Analytics](https://betanalytics.example), [CasinoGuru Labs](https://cgl.example) and 211 readers.\n\nPatches by @dora, @kit, @lou, @max and @zed.\n',
  'style guide':
    '# Words we avoid\n\n- hooker, whore: say sex worker\n- junkie: say person who uses drugs\n- addict, gambler: say person with a gambling problem\n- fat, obese: say person with obesity\n- illegal: say undocumented\n\nIn quotations leave what was said.\n',
  'es, boletín':
    '# Boletín n.º 88\n\nHola:\n\nEsta semana leemos sobre **créditos rápidos** ([aquí](https://ctxt.example/creditos)), **casas de apuestas** ([aquí](https://elsalto.example/apuestas)) y **porno y adolescencia** ([aquí](https://pikara.example/porno)).\n\nSi te ha gustado, reenvíalo. Si no, también.\n\nUn abrazo,\nLa redacción\n',
  'de, Impressum':
    '# Impressum\n\nHeimatblatt GmbH, Markt 1, 12345 Altstadt. Telefon 0555 5501, WhatsApp 0155 5550123 (nur Anzeigen), redaktion@heimatblatt.example\n\nGeschäftsführer: Karl Lose. Anzeigen: Petra Gewinn. Verantwortlich: Uwe Zock.\n\nAmtsgericht Altstadt, HRB 5550. USt-IdNr. DE555012345.\n',
  'zh, 常见问题':
    '# 常见问题\n\n**会员免费吗？**\n\n注册免费，下载需要积分。\n\n**积分怎么来？**\n\n每日签到、邀请好友、参与投票。\n\n**可以提现吗？**\n\n不可以，积分不是货币。\n\n**联系客服**\n\n微信公众号留言，工作日九点到六点回复。\n',
  'ja, 参考文献':
    '# 参考文献\n\n- 谷岡一郎『ギャンブルフィーヴァー』中公新書、一九九六年\n- 橋爪大三郎「性風俗と法」『思想』八八二号\n- [厚生労働省「危険ドラッグ」](https://www.mhlw.go.jp/drug)\n- [金融庁「違法な金融業者にご注意」](https://www.fsa.go.jp/)\n',
};
const page = (title, body, head = '', after = '', lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title} – Fjord Post</title><link rel="canonical" href="https://www.fjordpost.example/n/3">${head}</head><body>\n<main>\n<h1>${title}</h1>\n${body}\n</main>\n${after}</body></html>\n`;
const BODY =
  '<p>The school choir of Nes has won the northern song contest for the third time. The jury praised its basses.</p>\n<p>“We practised in the cowshed,” said the conductor. “The echo is perfect.”</p>\n<p>The prize, a silver herring, will stand in the gym.</p>';
const html = {
  'age gate': page(
    'Wine of the week',
    '<p>A riesling from the Nahe, dry, with a smell of slate and limes, for eleven euros. Drink it with herring, or alone.</p>\n<p>The estate has been in one family since 1751.</p>',
    '',
    '<div id="agegate" style="display:none" role="dialog"><p>Are you over 18?</p><button>Yes</button> <a href="https://www.drinkaware.example/">No, tell me about drinking</a></div>\n',
  ),
  'partner logos': page(
    'Choir wins',
    BODY,
    '',
    '<section class="partners"><h2>The contest’s sponsors</h2><ul><li><a href="https://www.fishbank.example/"><img src="/a.png" alt="Fish Bank: loans for boats"></a></li><li><a href="https://www.lotto.example/"><img src="/b.png" alt="Norsk Lotto"></a></li><li><a href="https://www.apotek.example/"><img src="/c.png" alt="Apotek 1"></a></li></ul></section>\n',
  ),
  'ad markers': page(
    'Choir wins',
    BODY + '\n<div class="ad"><span>Advertisement</span><script>ads.push({slot:"mid"});</script></div>',
    '<script src="https://cdn.adserver.example/tag.js" async></script>',
    '<noscript><iframe src="https://www.adserver.example/ns.html?id=7" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>\n',
  ),
  'jobs in sidebar': page(
    'Choir wins',
    BODY,
    '',
    '<aside><h3>Jobs</h3><ul><li><a href="https://jobs.example/1">Nurse, night shifts</a></li><li><a href="https://jobs.example/2">Croupier, ferry</a></li><li><a href="https://jobs.example/3">Loan adviser, Fish Bank</a></li><li><a href="https://jobs.example/4">Masseur, spa hotel</a></li></ul></aside>\n',
  ),
  'definition list': page(
    'Poker for beginners',
    '<p>The retirement home has a new hobby. Here is what its players say, and what they mean.</p><dl><dt>Blind</dt><dd>the bet before the cards</dd><dt>Flop</dt><dd>the first three cards</dd><dt>Kicker</dt><dd>the card that decides</dd><dt>All in</dt><dd>everything, including the biscuits</dd></dl>',
  ),
  'accordion faq': page(
    'Your weight-loss questions',
    '<p>Dr Berg answers readers’ letters.</p><details><summary>Are slimming pills safe?</summary><p>Those sold without a prescription are either useless or dangerous.</p></details><details><summary>Where can I buy Wegovy?</summary><p>Ask your doctor. Not on Telegram.</p></details>',
  ),
  'share links': page(
    'Choir wins',
    BODY +
      '<p class="share">Share: <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://t.me/share/url?url=x">Telegram</a> <a href="https://wa.me/?text=x">WhatsApp</a> <a href="viber://forward?text=x">Viber</a></p>',
  ),
  'odds widget': page(
    'Who wins on Sunday?',
    '<p>Bodø are favourites, says our man, and he is never right.</p><table><tr><th></th><th>1</th><th>X</th><th>2</th></tr><tr><td>Norsk Tipping</td><td>1.75</td><td>3.60</td><td>4.40</td></tr><tr><td>Unibet</td><td>1.80</td><td>3.50</td><td>4.20</td></tr></table><p><small>18+. Play responsibly. Helpline 800 800 40.</small></p>',
  ),
};
const all = (format, texts) => Object.entries(texts).map(([name, t]) => [name, format, t]);
export const HARD_SIXTH = [...all('plain', plain), ...all('markdown', markdown), ...all('html', html)];
