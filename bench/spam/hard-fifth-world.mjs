// The fifth hand of sound texts, in the languages of the world: [name, format, text].
const news = (...paragraphs) => paragraphs.join('\n\n') + '\n';
const plain = {
  'de, Todesanzeigen': news(
    'Familienanzeigen',
    'Erna Vogt, geb. Hahn, * 3. 2. 1931, † 11. 6. 2025\nKarl-Heinz Lust, Apotheker i. R., * 1940, † 9. 6. 2025\nDr. Ilse Reich, * 1928, † 10. 6. 2025\nPater Anselm Wild OSB, * 1935, † 8. 6. 2025\nGerda Spieler, geb. Geldner, * 1944, † 12. 6. 2025',
    'Anzeigenannahme: montags bis freitags 8–16 Uhr, Telefon 0561 555 01 10.',
  ),
  'de, Notdienste': news(
    'Notdienste am Wochenende',
    'Apotheken: Löwen-Apotheke, Markt 4; Rats-Apotheke, Lange Straße 12; Apotheke am Ring. Zahnarzt: 01805 555 012. Giftnotruf: 0551 19240. Telefonseelsorge: 0800 1110111. Frauenhaus: 0561 555 0144. Schuldnerberatung: 0561 555 0150. Spielsucht-Hotline: 0800 1372700.',
    'Angaben ohne Gewähr.',
  ),
  'de, Glücksspielstaatsvertrag': news(
    'Länder wollen Online-Casinos strenger prüfen',
    'Die Glücksspielbehörde in Halle hat im vergangenen Jahr 657 Netzseiten gesperrt. Auf vielen lockten Freispiele, Bonus ohne Einzahlung und Auszahlung in Minuten.',
    'Erlaubt sind 45 Anbieter von virtuellen Automatenspielen, 29 von Sportwetten und vier von Online-Poker. Roulette und Blackjack bleiben Sache der Länder.',
    'Wer in einem Monat mehr als 1000 Euro einzahlen will, muss seine Bonität nachweisen.',
  ),
  'de, Fernsehprogramm': news(
    'Was läuft heute?',
    'ARD: 20.15 Tatort: Falsches Spiel; 21.45 Tagesthemen\nZDF: 20.15 Rosamunde Pilcher; 22.00 heute-journal\nRTL: 20.15 Wer wird Millionär?; 22.15 Extra\nSat.1: 20.15 Das große Abnehmen; 22.30 Sexreport Deutschland\nKabel 1: 20.15 Casino Royale; 23.00 Poker-Nacht',
    'Unser Tipp: Falsches Spiel, ARD, 20.15 Uhr. Ein Kommissar verliert beim Poker seine Dienstwaffe.',
  ),
  'de, Tauschring': news(
    'Suche – Biete',
    'Biete: Rasenmähen, Nachhilfe in Mathe, Marmelade, Kinderbett\nSuche: Hilfe beim Umzug, Schreibmaschine, Gurkengläser\nVerschenke: Aquarium, Heimtrainer, Schallplatten\nTausche: Bücher gegen Pflanzen',
    'Der Tauschring trifft sich jeden ersten Dienstag im Pfarrheim. Bargeld ist verboten.',
  ),
  'de, Vereinsnachrichten': news(
    'Kegelclub feiert fünfzigsten',
    'Gut Holz 75 hat seinen fünfzigsten Geburtstag gefeiert. Es gab Sekt, Häppchen, eine Tombola und einen Zauberer, der den Kassenwart verschwinden ließ.',
    'Pokale gingen an: Jutta Geil, Horst Nacker, Ute Pillmann, Bernd Kreditz, Rolf Lottermann, Heidi Wett.',
  ),
  'de, Potenzmittel-Zoll': news(
    'Zoll findet 40.000 Potenzpillen im Teddybären',
    'In 200 Plüschtieren aus Indien haben Zöllner am Flughafen Leipzig rund 40.000 Tabletten mit Sildenafil entdeckt. Empfänger war ein Versandhandel in Gera.',
    'Die Ware hätte im Netz etwa 320.000 Euro gebracht. Rezeptfrei ist sie in Deutschland nicht.',
  ),
  'fr, carnet': news(
    'Carnet du jour',
    'Naissances : Léo, chez Marie et Paul Girard ; Inès, chez Nadia et Karim Benali. Mariages : Anne Lebon et Éric Casin. Décès : Mme Odette Pillet, 94 ans ; M. Jean Loto, 71 ans ; sœur Marie-Ange, 88 ans.',
    'Pour faire paraître une annonce : 02 55 55 01 20, de 9 heures à 17 heures.',
  ),
  'fr, horaires messes': news(
    'Messes du dimanche',
    'Saint-Pierre 9 h ; Saint-Paul 10 h 30 ; Notre-Dame 11 h ; Sainte-Anne 18 h ; chapelle de l’hôpital 16 h ; maison de retraite 15 h',
    'Une quête sera faite pour les chauffages. Confessions le samedi à partir de 17 h.',
  ),
  'fr, le prix des choses': news(
    'Au marché noir, le prix des choses',
    'Une cartouche de cigarettes : 45 euros. Un permis de conduire : 800. Un faux diplôme : 1 200. Un gramme de cocaïne : 60. Une ordonnance de Subutex : 20. C’est le tarif qu’un repenti a détaillé jeudi devant le tribunal de Bobigny.',
    'Le procès doit durer trois semaines.',
  ),
  'fr, rencontres': news(
    'Vingt ans de Meetic, et après ?',
    'Le pionnier des sites de rencontres fête ses vingt ans dans la morosité : les célibataires swipent moins, paient moins, se lassent plus vite.',
    'Sur Tinder, Bumble, Happn, Fruitz ou Grindr, un utilisateur passe en moyenne dix minutes par jour. « On ne cherche plus l’amour, on consulte un catalogue », résume la sociologue Marie Bergström.',
  ),
  'fr, résultats quinté': news(
    'Quinté d’hier à Vincennes',
    '4 – 11 – 7 – 2 – 15. Tiercé dans l’ordre 214,50 ; désordre 42,90. Quarté 1 120,30 ; bonus 38,20. Quinté 18 450 ; bonus 4 : 112 ; bonus 3 : 21,10. Tirelire : aucun gagnant.',
    'Ce soir, nocturne à Enghien : notre favori est le 9.',
  ),
  'fr, petites annonces': news(
    'Les annonces de nos lecteurs',
    'Vends table de ferme, 6 chaises, 300 €. 06 55 55 01 31\nDonne chatons contre bons soins. 06 55 55 01 32\nCherche heures de ménage, jardinage, garde. 06 55 55 01 33\nAchète vieux disques, montres, monnaies, médailles. 06 55 55 01 34\nLoue mobil-home, Vendée, juillet. 06 55 55 01 35',
    'Les annonces sont gratuites pour les abonnés et paraissent le jeudi.',
  ),
  'es, esquelas': news(
    'Esquelas',
    'Doña Carmen Bingo Salas, viuda de Ruiz, 92 años. Funeral mañana, 12 horas, parroquia de San Roque.\nDon Julio Prestado, farmacéutico, 67 años. Tanatorio municipal, sala 3.\nSor Inés, 85 años, Hijas de la Caridad.\nDon Ramón Fortuna, 78 años. La familia no recibe.',
    'Recepción de esquelas hasta las 22 horas en el 955 55 01 20.',
  ),
  'es, farmacias de guardia': news(
    'Farmacias de guardia',
    'Calle Mayor, 14; plaza de España, 3; avenida de la Constitución, 88; barrio del Pilar, local 2. De 22 a 9 horas: paseo Marítimo, 40. Teléfonos: policía 092, bomberos 080, emergencias 112.',
    'La lista puede cambiar por causas de fuerza mayor.',
  ),
  'es, lotería nacional': news(
    'Lotería Nacional del sábado',
    'Primer premio: 48.127, Tenerife, Elche y Lugo. Segundo premio: 09.655. Reintegros: 1, 4 y 7. Bonoloto: 3, 12, 18, 27, 31, 40; complementario 22. Euromillones: 5, 16, 23, 37, 44; estrellas 2 y 9. ONCE: 71.302, serie 018.',
    'Los premios caducan a los tres meses.',
  ),
  'es, cartelera': news(
    'Cartelera',
    'Cine Avenida: Casino, 17.00 y 20.00; Desnudos, 22.30\nCines Goya: El apostador, 18.15; Dinero fácil, 20.30; Amor barato, 22.45\nFilmoteca: Viridiana, 19.00; Belle de jour, 21.30\nTeatro Principal: La casa de Bernarda Alba, 20.00',
    'Miércoles, día del espectador: 4,50 euros.',
  ),
  'es, anuncios de contactos': news(
    'El Gobierno prohíbe los anuncios de contactos',
    'Los periódicos dejarán de publicar anuncios de prostitución a partir de enero. “Masajes, chicas nuevas, 24 horas, hotel y domicilio”: textos como este ocuparon páginas enteras durante décadas.',
    'La asociación de editores calcula que el sector ingresaba 40 millones al año. Las organizaciones feministas celebran la medida y piden que alcance a las webs de escorts.',
  ),
  'pt, necrologia': news(
    'Necrologia',
    'Faleceram: Maria da Sorte Pinto, 90 anos; António Bicho, 77 anos; Rosa Emprestada, 84 anos; padre Manuel Jogo, 81 anos; Deolinda Rica, 95 anos.',
    'As missas de sétimo dia realizam-se na igreja matriz, às 19 horas.',
  ),
  'pt, tigrinho influenciadores': news(
    'Influenciadores são alvo de operação contra o “tigrinho”',
    'A polícia cumpriu 22 mandados contra influenciadores que divulgavam o Fortune Tiger e outros caça-níqueis virtuais. Os vídeos prometiam rodadas grátis, bônus de cadastro e saque na hora pelo Pix.',
    'Segundo o delegado, as contas usadas nas gravações eram viciadas para ganhar. Uma manicure de Goiânia perdeu 14 mil reais e vendeu a moto.',
  ),
  'pt, telefones úteis': news(
    'Telefones úteis',
    'Bombeiros 193 | Polícia 190 | SAMU 192 | Defesa Civil 199 | Procon 151 | Disque-denúncia 181 | Água 115 | Luz 116 | Rodoviária 3555-0120 | Prefeitura 3555-0100 | CVV 188',
    'Recorte e guarde na geladeira.',
  ),
  'it, necrologi e auguri': news(
    'Auguri e ringraziamenti',
    'Buon compleanno a nonna Pina, che oggi ne fa novanta. Auguri a Luca e Sara, sposi. Grazie al reparto di cardiologia, al dottor Vincita e alle infermiere Prestito e Dieta.',
    'Gli annunci si ricevono in redazione entro le 18.',
  ),
  'it, estrazioni del lotto': news(
    'Estrazioni del lotto',
    'Bari 12 45 67 3 88\nCagliari 9 71 30 54 2\nFirenze 40 18 77 61 5\nGenova 33 20 11 86 69\nMilano 7 52 48 90 16\nNapoli 81 24 39 1 57\nPalermo 66 13 29 70 44\nRoma 10 85 36 58 22',
    'Superenalotto: nessun 6, jackpot a 38 milioni.',
  ),
  'it, prestiti fra privati': news(
    'Usura, sette arresti a Foggia',
    'Prestavano denaro a commercianti in difficoltà con tassi fino al 240 per cento l’anno. Chi non pagava cedeva l’auto, il negozio o i gioielli di famiglia.',
    'Sui social si presentavano come «finanziaria seria»: «prestiti veloci, anche a protestati, senza busta paga, in 24 ore».',
  ),
  'it, menu sagra': news(
    'Sagra dello stoccafisso, che cosa si mangia',
    'Antipasti: acciughe, frittelle, salame\nPrimi: gnocchi al pesto, ravioli, minestrone\nSecondi: stoccafisso, totani, coniglio\nDolci: canestrelli, crostata, latte fritto\nDa bere: vermentino, birra, chinotto',
    'La sera balli con l’orchestra Casinò Venezia. Ingresso libero.',
  ),
  'pl, nekrologi': news(
    'Odeszli',
    'Śp. Janina Hazard, lat 91\nŚp. Kazimierz Kredyt, farmaceuta, lat 74\nŚp. Helena Bogata, nauczycielka, lat 88\nŚp. Ryszard Los, lat 69\nŚp. Zofia Tania, lat 97',
    'Msza w intencji zmarłych parafian w niedzielę o godz. 9.',
  ),
  'pl, chwilówki': news(
    'Chwilówka na chwilę, dług na lata',
    '„Pożyczka bez BIK, bez zaświadczeń, na dowód, pieniądze w 15 minut” – takie ulotki wiszą w Wałbrzychu na co drugim słupie. Pani Krystyna pożyczyła 800 złotych. Oddała już 4300.',
    'Rzecznik finansowy radzi: przed podpisaniem zapytaj o koszt całkowity. UOKiK prowadzi w tej branży 19 postępowań.',
  ),
  'pl, repertuar': news(
    'Co w kinach',
    'Kasyno (Bałtyk, 17.30, 20.15)\nNaga prawda (Helios, 18.00)\nTanie dranie (Helios, 20.45)\nZnachor (Bałtyk, 15.00)\nHazardziści (Charlie, 19.10)\nSeksmisja (Charlie, 21.30)',
    'Bilety ulgowe po 16 zł we wtorki.',
  ),
  'pl, telefony': news(
    'Ważne telefony',
    'Pogotowie 999, straż 998, policja 997, gaz 992, energia 991, wodociągi 994, straż miejska 986, informacja o lekach 555 01 20, telefon zaufania 116 111, anonimowi hazardziści 555 01 33',
    'Numer alarmowy 112 działa także bez karty w telefonie.',
  ),
  'ru, некролог': news(
    'Памяти учителя',
    'На 87-м году жизни скончался Марк Ильич Золотов, шахматист, преподаватель и автор трёх учебников. Его ученики – чемпионы области разных лет: Вадим Ставкин, Олег Кредитов, Инна Бонусова, Пётр Игров.',
    'Прощание пройдёт в субботу в 11 часов в Доме учёных.',
  ),
  'ru, расписание телепередач': news(
    'Телепрограмма на пятницу',
    '09.00 Новости\n09.15 Жить здорово\n12.00 Поле чудес\n15.30 Мужское / Женское\n18.00 Угадай мелодию\n20.00 Игра на деньги, сериал\n22.40 Секс и ничего личного, фильм\n00.30 Казино, фильм\n02.00 Магазин на диване',
    'В программе возможны изменения.',
  ),
  'ru, курсы и цены': news(
    'Курсы валют и цены на рынке',
    'Доллар 78,20 – 79,10; евро 90,40 – 91,50; юань 10,80 – 11,05. Картофель 45–60 р., лук 40, морковь 50, яблоки 120–180, мёд 700, творог 380.',
    'Обменный пункт на Советской закрыт на ремонт.',
  ),
  'ru, объявления': news(
    'Объявления',
    'Куплю: старые часы, ордена, иконы, самовары. Тел. 555-01-22\nПродам: дрова, навоз, козье молоко. Тел. 555-01-23\nСдам: комнату студентке. Тел. 555-01-24\nУслуги: ремонт холодильников, колка дров, сиделка. Тел. 555-01-25\nПотерялась собака, рыжая, зовут Джек. Тел. 555-01-26',
    'Частные объявления принимаются бесплатно до среды.',
  ),
  'ru, закладчики': news(
    'Суд вынес приговор закладчикам',
    'Двое студентов получили по семь лет колонии. Работу, по их словам, они нашли в телеграм-канале: «курьер, свободный график, от 100 тысяч в месяц, без опыта».',
    'За три недели они разложили по тайникам 312 свёртков с мефедроном и альфа-PVP.',
  ),
  'uk, афіша': news(
    'Афіша тижня',
    'Опера: «Кармен», «Наталка Полтавка», «Пікова дама»\nДрама: «Гравці», «Сто тисяч», «Безталанна»\nЛяльки: «Рукавичка», «Колобок»\nКіно: «Казино», «Гола правда», «Легкі гроші»',
    'Квитки в касах з 11 до 19 години.',
  ),
  'cs, inzeráty': news(
    'Řádková inzerce',
    'Koupím staré hodinky, mince, známky. Tel. 555 012 001\nProdám kolo, lyže, akvárium. Tel. 555 012 002\nDaruji koťata. Tel. 555 012 003\nHledám práci: úklid, hlídání, zahrada. Tel. 555 012 004\nPůjčky neposkytuji, nevolejte. Tel. 555 012 005',
    'Inzeráty přijímá redakce do úterka.',
  ),
  'hu, gyógyszertárak': news(
    'Ügyeletes gyógyszertárak',
    'Arany Sas, Fő tér 1.; Isteni Gondviselés, Kossuth u. 12.; Levendula, Plaza; Remény, Petőfi u. 40.; Szent Anna, Kórház köz 3.',
    'Szombaton 8 és 13 óra között mind nyitva tartanak.',
  ),
  'ro, decese': news(
    'Ultimul omagiu',
    'Elena Norocel, 86 de ani; Ion Credit, farmacist, 70 de ani; Maria Bani, 92 de ani; preot Vasile Joc, 79 de ani; Ana Slabu, 64 de ani',
    'Dumnezeu să-i odihnească în pace.',
  ),
  'nl, uitagenda': news(
    'Wat te doen dit weekend',
    'Vrijdag: bingo, De Schakel, 20 uur; pokertoernooi, Café Sport, 20.30 uur\nZaterdag: rommelmarkt, Dorpsplein, 9 uur; naaktmodeltekenen, Atelier 3, 14 uur\nZondag: orgelconcert, Grote Kerk, 15 uur; speeddate voor zestigplussers, De Pracht, 16 uur',
    'Ook een evenement? Mail naar agenda@streekblad.example.',
  ),
  'nl, prijsvergelijker zorg': news(
    'Zorgverzekering: wie is het goedkoopst?',
    'United Consumers 135,95, ZEKUR 136,50, Interpolis 138,75, Menzis 141,20, VGZ 143,00, Zilveren Kruis 145,95, ONVZ 152,10',
    'Overstappen kan tot en met 31 december. Let op het eigen risico.',
  ),
  'sv, dödsannonser': news(
    'Minnesord',
    'Ingrid Lån, född Spel, 90 år. Karl-Erik Rik, apotekare, 77 år. Syster Birgitta, 95 år. Gösta Pillman, 83 år. Ulla Billig, 88 år.',
    'Begravningen äger rum i stillhet.',
  ),
  'fi, ottelut': news(
    'Viikonlopun ottelut',
    'HIFK–Tappara, Ilves–Kärpät, Lukko–TPS, Pelicans–Ässät, JYP–KalPa, SaiPa–Jukurit, Sport–HPK',
    'Vakiorivi: 1, X, 2, 1, 1, X, 2. Veikkauksen mukaan peliin laitettiin 1,3 miljoonaa euroa.',
  ),
  'el, κηδείες': news(
    'Κηδείες',
    'Ελένη Παίκτη, 89 ετών· Γεώργιος Δανειστής, φαρμακοποιός, 72 ετών· Μαρία Πλουσίου, 95 ετών· Σταύρος Τυχερός, 68 ετών',
    'Αντί στεφάνων, δωρεές στο γηροκομείο.',
  ),
  'tr, nöbetçi eczaneler': news(
    'Bugün nöbetçi eczaneler',
    'Merkez: Şifa Eczanesi, Atatürk Cad. 14, 555 01 20\nYenimahalle: Deva Eczanesi, Lale Sok. 3, 555 01 21\nSanayi: Umut Eczanesi, 5. Sok. 9, 555 01 22\nLiman: Hayat Eczanesi, İskele Cad. 40, 555 01 23',
    'Liste il sağlık müdürlüğünden alınmıştır.',
  ),
  'tr, burçlar': news(
    'Günlük burç yorumları',
    'Koç: Para kapıda. Şanslı sayı 7.\nBoğa: Aşkta sürpriz var. Şanslı sayı 3.\nİkizler: Borç verme. Şanslı sayı 11.\nYengeç: Diyete başla. Şanslı sayı 5.\nAslan: Bahisten uzak dur. Şanslı sayı 9.',
    'Yorumlar eğlence içindir.',
  ),
  'ar, وفيات': news(
    'وفيات',
    'الحاجة فاطمة المال، ٩٠ عاما؛ الصيدلي سامي القرض، ٦٦ عاما؛ الأستاذ خليل الرابح، ٧٨ عاما؛ المرحومة نوال السعيد، ٨٣ عاما',
    'تقبل التعازي في ديوان العائلة لثلاثة أيام بعد صلاة العصر.',
  ),
  'ar, أسعار': news(
    'أسعار الذهب والعملات',
    'عيار ٢٤: ٣٤٥، عيار ٢١: ٣٠٢، عيار ١٨: ٢٥٩، الدولار: ٣٫٦٧، اليورو: ٤٫٠١، الجنيه: ٤٫٦٥',
    'وقال تجار إن الإقبال ضعيف قبل موسم الأعراس.',
  ),
  'he, לוח אירועים': news(
    'מה עושים בסוף השבוע',
    'יום חמישי: ערב פוקר לצדקה, מועדון הגמלאים, 20:00\nיום שישי: שוק יד שנייה, כיכר העירייה, 9:00\nשבת: סיור בעקבות המהמרים של יפו, 10:00; קונצרט חינם, גן העיר, 18:00',
    'הכניסה לכל האירועים ללא תשלום, בהרשמה מראש.',
  ),
  'hi, शोक संदेश': news(
    'शोक संदेश',
    'श्रीमती कमला देवी, 88 वर्ष; श्री रामलाल साहूकार, 76 वर्ष; डॉ. सुरेश दवाईवाला, 69 वर्ष; श्री मोहन लॉटरीवाला, 81 वर्ष',
    'उठावना शनिवार शाम पांच बजे होगा।',
  ),
  'fa, فال روز': news(
    'فال روز',
    'فروردین: پول در راه است. اردیبهشت: وام نگیرید. خرداد: عشق نزدیک است. تیر: شانس با شماست. مرداد: از شرط‌بندی دوری کنید.',
    'این مطلب جنبه سرگرمی دارد.',
  ),
  'vi, lịch truyền hình': news(
    'Lịch truyền hình hôm nay',
    '6h00 Chào buổi sáng\n9h00 Phim: Sòng bạc\n12h00 Thời sự\n15h00 Vui khỏe có ích\n18h30 Quay số trúng thưởng\n20h00 Phim: Tình một đêm\n22h00 Trực tiếp bóng đá: Ý – Đức\n23h50 Mua sắm tại nhà',
    'Lịch có thể thay đổi vào phút chót.',
  ),
  'vi, xổ số': news(
    'Kết quả xổ số miền Bắc ngày 12/6',
    'Đặc biệt: 48127. Giải nhất: 09655. Giải nhì: 31240, 77018. Giải ba: 12345, 67890, 24680, 13579. Giải bảy: 12, 45, 67, 89.',
    'Một người bán vé số ở Long Biên trúng ba tờ giải đặc biệt và cho biết sẽ trả nợ, sửa nhà rồi bán tiếp.',
  ),
  'vi, rao vặt': news(
    'Rao vặt bạn đọc',
    'Cần bán xe máy Wave cũ, 6 triệu, ĐT 0905 550 121\nCho thuê phòng trọ, có gác, ĐT 0905 550 122\nNhận dạy kèm toán lớp 9, ĐT 0905 550 123\nTìm người giúp việc, bao ăn ở, ĐT 0905 550 124\nMất chó lông vàng, hậu tạ, ĐT 0905 550 125',
    'Mục rao vặt đăng miễn phí vào thứ bảy hằng tuần.',
  ),
  'id, iklan baris': news(
    'Iklan baris',
    'Dijual motor Supra 2012, mulus, 7 juta, 0812-5550-121\nDisewakan rumah kontrakan 3 kamar, 0812-5550-122\nDicari tukang pijat panggilan untuk lansia, 0812-5550-123\nTerima titipan kue kering, 0812-5550-124\nHilang STNK atas nama Rudi, 0812-5550-125',
    'Pasang iklan baris Rp 10.000 per baris di loket redaksi.',
  ),
  'id, jadwal bola': news(
    'Jadwal bola akhir pekan',
    'Persib vs Persija, Sabtu 15.30; Arema vs Bali United, Sabtu 19.00; PSM vs Borneo, Minggu 15.30; Liverpool vs Chelsea, Minggu 22.00; Roma vs Lazio, Senin 01.45',
    'Polisi mengingatkan warga agar tidak ikut taruhan bola lewat situs judi.',
  ),
  'id, herbal': news(
    'Jamu naik kelas',
    'Beras kencur, kunyit asam, temulawak, pahitan, sinom, cabe puyang, galian singset, uyup-uyup: delapan jamu gendong ini diakui UNESCO sebagai warisan budaya takbenda.',
    'Bu Tini, penjual jamu di Solo, tidak percaya obat kuat dan pelangsing dalam kapsul. “Itu bukan jamu, itu obat kimia,” katanya.',
  ),
  'th, เบอร์โทรสำคัญ': news(
    'เบอร์โทรสำคัญที่ควรจดไว้',
    'ตำรวจ 191 ดับเพลิง 199 รถพยาบาล 1669 ตำรวจท่องเที่ยว 1155 ทางหลวง 1193 ไฟฟ้า 1129 ประปา 1125 สายด่วนเลิกพนัน 1323',
    'เทศบาลแนะนำให้ติดไว้ข้างตู้เย็นหรือใกล้โทรศัพท์',
  ),
  'th, ดวงรายวัน': news(
    'ดวงรายวัน',
    'วันอาทิตย์ การเงินดี มีโชคจากผู้ใหญ่\nวันจันทร์ ความรักสดใส\nวันอังคาร ระวังหนี้สิน\nวันพุธ งานเดินหน้า\nวันพฤหัสบดี อย่าเสี่ยงโชค\nวันศุกร์ สุขภาพแข็งแรง\nวันเสาร์ ได้ลาภลอย',
    'โปรดใช้วิจารณญาณในการอ่าน',
  ),
  'th, ตลาดสด': news(
    'ราคาสินค้าตลาดสดเช้านี้',
    'หมูเนื้อแดง 145 บาท ไก่สด 75 บาท ไข่ไก่เบอร์สอง 112 บาท ผักบุ้ง 25 บาท คะน้า 40 บาท พริกแดง 90 บาท มะนาวลูกละ 4 บาท',
    'แม่ค้าบอกว่าคนซื้อน้อยลงตั้งแต่ต้นเดือน',
  ),
  'ja, 訃報': news(
    '訃報',
    '金沢　勝氏（かなざわ・まさる＝元競馬騎手）三日、肺炎のため死去、八十八歳。\n富田　薬子氏（とみた・くすこ＝薬剤師）二日、老衰のため死去、九十六歳。\n借地　良平氏（かりち・りょうへい＝元銀行頭取）一日、心不全のため死去、七十九歳。',
    '葬儀はいずれも近親者で行う。',
  ),
  'ja, 番組表': news(
    '今夜のテレビ',
    '7:00 ニュース\n7:30 ダーウィンが来た\n8:00 鶴瓶の家族に乾杯\n9:00 闇金の女、最終回\n10:00 カジノ大作戦（米・2001）\n11:55 競馬展望\n0:30 通販生活',
    '「闇金の女」は主演の好演が光る。録画予約をお忘れなく。',
  ),
  'ja, 公営競技': news(
    '公営競技の結果',
    '競馬、東京11R　3-7-12、三連単48,210円\nボート、住之江12R　1-4-2、三連単2,310円\n競輪、平塚12R　5-9-1、三連単13,450円\nオート、川口12R　8-3-6、三連単7,720円',
    '宝くじの当選番号は明朝の朝刊に掲載します。',
  ),
  'ja, 電話帳': news(
    '困ったときの電話番号',
    '市役所　五五五－〇一〇〇\n消費生活センター　一八八\n多重債務相談　五五五－〇一四四\nギャンブル依存症相談　五五五－〇一五五\n女性相談　五五五－〇一六六\nいのちの電話　〇一二〇－七八三－五五六',
    '受け付けは平日の午前九時から午後五時まで。',
  ),
  'ja, 読者の広場': news(
    '譲ります・求めます',
    '譲ります　ベビーカー、学習机、ピアノ、金魚鉢\n求めます　編み機、古い腕時計、レコード、着物\n交換します　切手、苗、漫画',
    'はがきに住所、氏名、電話番号を書き、くらし部へ。手渡しに限ります。',
  ),
  'ko, 부고': news(
    '부고',
    '▲김대출씨 별세, 김철수(약사)씨 부친상=12일 한국병원, 발인 14일\n▲박복권씨 별세, 박영희(교사)씨 모친상=11일 서울의료원, 발인 13일\n▲이경마씨 별세, 이민호(회사원)씨 부친상=12일 성모병원, 발인 14일',
    '부고는 오후 5시까지 전자우편으로 받습니다.',
  ),
  'ko, 편성표': news(
    '오늘의 TV',
    '07:00 아침마당 / 09:30 인간극장 / 12:00 뉴스 / 14:00 영화 타짜 / 17:00 동물농장 / 20:00 연애의 참견 / 21:50 드라마 카지노 / 23:40 홈쇼핑',
    '방송사 사정에 따라 바뀔 수 있습니다.',
  ),
  'ko, 생활 전화': news(
    '생활 속 전화번호',
    '수도 121, 전기 123, 법률구조 132, 도박문제 1336, 자살예방 1393, 불법사금융 신고 1332, 여성긴급전화 1366, 청소년상담 1388, 마약신고 1301',
    '모두 국번 없이 누르면 된다.',
  ),
  'zh-Hans, 讣告': news(
    '讣告',
    '本报原副总编辑金大发同志因病医治无效，于六月十日在市人民医院逝世，享年八十一岁。',
    '金大发同志一九六五年参加工作，历任记者、编辑、采访部主任，著有《赌城见闻》《药都往事》《钱庄旧影》。',
    '遗体告别仪式定于十三日上午九时举行。',
  ),
  'zh-Hans, 便民电话': news(
    '便民服务电话',
    '供水96116、供电95598、燃气96777、公积金12329、消费投诉12315、法律援助12348、反诈专线96110、心理援助12356',
    '以上电话二十四小时有人接听，剪下来贴在门后备用。',
  ),
  'zh-Hans, 影院排片': news(
    '今日影讯',
    '《赌神》10:20 14:05 19:30\n《情色沙漠》13:00 21:40\n《药神》11:15 16:50\n《贷款人生》15:25 20:10\n《唐人街探案》10:00 12:30 18:15',
    '周二半价，学生凭证再减五元。',
  ),
  'zh-Hans, 分类信息': news(
    '分类信息',
    '出租：城南两居室，家具齐全，月租一千八\n转让：早餐店，客源稳定，接手即营业\n求购：旧手表、邮票、钱币、老酒\n招聘：月嫂、保安、司机、洗碗工\n遗失：营业执照副本，声明作废',
    '刊登热线5550120，每周三截稿。',
  ),
  'zh-Hans, 减肥药调查': news(
    '网红减肥药里到底有什么',
    '“七天瘦十斤，不节食不运动，无效退款。”记者在三个平台买了九款减肥胶囊送检，六款检出国家禁用的西布曲明，一款检出酚酞。',
    '卖家大多没有药品经营许可，只留微信，发货地址写的是快递点。市监部门已立案调查。',
  ),
  'zh-Hant, 命案與賭債': news(
    '欠賭債遭押 警破線上賭場',
    '嫌犯以「百家樂」「老虎機」「體育投注」吸引年輕人註冊，先送體驗金，輸光後再轉介地下錢莊借款，月息高達三十分。',
    '一名大學生欠下八十萬元，被押往汽車旅館毆打，家屬報案後獲救。警方逮捕主嫌等十四人。',
  ),
  'zh-Hant, 電視節目': news(
    '今晚電視',
    '六點　新聞　七點　天下第一味　八點　賭俠　十點　女人我最大　十一點　股市情報站　十二點　購物專家',
    '節目如有異動，以電視台公布為準。',
  ),
  'zh-Hant, 徵才': news(
    '地方徵才活動週六登場',
    '會計、護理師、保全、作業員、廚師、美容師、司機、房仲、電銷、夜班櫃檯，共釋出一千二百個職缺，月薪三萬二起。',
    '求職者請帶履歷與證件，完成面試可抽腳踏車。',
  ),
};
export const HARD_FIFTH_WORLD = Object.entries(plain).map(([name, t]) => [name, 'plain', t]);
