// What the generator of this measure says: phrases of spam by language, none of which holds a term of data/spam-terms.txt (the run checks
// that and leaves out what does). Own compilation; hosts are of reserved or invented names.
export const PHRASES = {
  en: 'steamy bedroom clips|naughty housewives|uncut midnight films|hot babes tonight|barely dressed cuties|kinky wives tonight|spin and win|real cash reels|lucky wheel prizes|punters tips|fixed matches tonight|high roller tables|vip croupier room|muscle gain stack|pain relief meds overnight|sleeping aid tablets|skinny tea|blue tablets for men|bedroom stamina capsules|borrow till friday|salary advance today|no fee funds today|quick cheque today|academic ghost authors|term project done|grade booster team|aaa timepieces|mirror quality purses|sneaker dupes|superclone timepieces|page one placement|niche edits packages|organic visitors bundle|premium account giveaway|patched installer|unlocked game files|coin doubling|staking rewards pool|moonshot picks|whale alerts group|late night companions|private lady visits',
  'zh-Hans':
    '夜色撩人影院|爽片大全|湿身诱惑写真|葡萄免费看片|夜夜欢乐|美妇诱惑|赢钱攻略|电玩城上分|百人金花房卡|试玩金领取|提现秒到账|龙虎斗规则|腾龙公司上分|助勃神器|男人雄风胶囊|瘦身咖啡|应急周转|零花钱秒到|空放水钱|学术挂名|期刊代发|超A手袋|顶级工厂腕表|全网霸屏|免会员观影|土豪币内部价|搬砖套利群|打新股群|附近寂寞姐姐|夜场佳丽|深喉视频|乳交图片|激吻写真集|彩蛋上分群|流水洗码佣金|六合走势图|烟酒名包一手|快速放水|无前期费用|黑丝诱惑|欲女写真',
  'zh-Hant':
    '夜色撩人影院|爽片大全|濕身誘惑寫真|葡萄免費看片|美婦誘惑|贏錢攻略|電玩城上分|百人金花房卡|試玩金領取|提現秒到帳|龍虎鬥規則|助勃神器|男人雄風膠囊|瘦身咖啡|應急周轉|零用錢秒到|學術掛名|期刊代發|超A手袋|頂級工廠腕錶|全網霸屏|免會員觀影|土豪幣內部價|搬磚套利群|附近寂寞姊姊|夜場佳麗|激吻寫真集|六合走勢圖|無前期費用|黑絲誘惑',
  ja: '濡れ場動画集|ムフフ画像|美女と密会|深夜の秘め事|過激グラビア|爆勝ち台情報|勝率アップ裏技|高配当予想屋|出玉全開攻略|精力増強ドリンク|夜の元気カプセル|やせる薬|即金サポート|お金貸します|ブラック歓迎|卒業論文おまかせ|課題まるごと請負|偽物時計専門店|そっくり財布|被リンク販売店|アクセス爆増|割れソフト配布|観放題サイト|億り人への道|草コイン情報|秘密の恋人募集|大人の夜遊び|ご奉仕メイド',
  ko: '야릇한 영상모음|아찔한 몸매|은밀한 밤모임|19금 사진첩|대박 당첨비법|잭팟 공략집|실시간 승부예측|고배당 픽|남자의 힘 캡슐|밤기력 회복제|뱃살 빼는약|급한돈 해결|당일 입금가능|신용무관 승인|과제 대신해드림|졸업작품 의뢰|에이급 가방|정품급 시계|1페이지 노출작업|방문자 늘리기|공짜 영화모음|풀버전 자료실|세력주 정보방|단타 종목픽|야간 데이트상대|매력녀 소개',
  ru: 'горячие красотки ночью|пикантные ролики|откровенные фото дам|взрослые ролики|крутить барабаны|крупный куш|фартовые барабаны|вход в игровой клуб|прогнозы капперов|мужская сила капли|средство для мужчин|чай для стройности|снадобье для сна|деньги до зарплаты|взять взаймы срочно|ссуда без справок|сдать сессию легко|научные труды под ключ|люксовые хронометры|брендовые сумочки|топ выдачи быстро|ссылочная масса|живой трафик|патч и таблетка|кинозал без смс|удвоить монеты|памп сигналы|ночные бабочки|ласковые кошечки',
  vi: 'phim nóng đêm khuya|ảnh gợi cảm|clip mát mẻ|gái đẹp tối nay|quay hũ trúng lớn|sảnh rồng hổ|bí kíp thắng cược|hoàn tiền mỗi ngày|viên uống phái mạnh|trà thon gọn|kẹo sung mãn|tiền tươi trong ngày|hỗ trợ vốn nhanh|làm tiểu luận hộ|đồ hiệu siêu cấp|túi xách loại một|lên top tìm kiếm|kéo khách truy cập|bẻ khóa phần mềm|phim lậu đầy đủ|nhân đôi tài khoản|kèo thơm tối nay|bạn tình qua đêm',
  id: 'cerita panas malam|foto seksi artis|klip asyik tengah malam|main putar hadiah|bocoran menang malam|peluang menang besar|ramuan pria perkasa|jamu kuat lelaki|teh langsing|uang kilat|butuh dana malam ini|titip tugas kuliah|karya tulis siap jadi|tas mirip asli|arloji kualitas super|naik peringkat pencarian|pengunjung ribuan|aplikasi bajakan|tontonan bebas|gandakan koin|sinyal untung harian|teman kencan malam|wanita kesepian',
  th: 'คลิปวาบหวิวสาวสวย|ภาพสาวเซ็กซี่|หนังสิบแปดบวก|หมุนวงล้อรับทอง|ทีเด็ดคืนนี้|สูตรชนะแน่นอน|แคปซูลท่านชาย|ชาผอมหุ่นดี|เงินสดทันใจ|ทุนหมุนเวียนไว|รับทำรายงาน|กระเป๋าเหมือนแท้|นาฬิกาเกรดสูง|ดันอันดับหน้าแรก|โปรแกรมเถื่อน|ดูซีรีส์ไม่อั้น|เหรียญพุ่งแรง|กลุ่มลับสายเทรด|เพื่อนเที่ยวกลางคืน|สาวเหงา',
  tr: 'ateşli geceler|seksi fotoğraflar|gizli çekim klipler|çark çevir kazan|şanslı makineler|banko maçlar|yüksek oranlı kuponsuz|erkek gücü macunu|incelten çay|uyku damlası|acil para|kefilsiz borç|maaş günü avans|ödevini yaptır|proje yazdır|lüks saat benzeri|marka çanta benzeri|ilk sayfa garantisi|organik ziyaretçi|yamalı program|sansürsüz sinema|koin katlama|kazandıran sinyal|gece arkadaşı|masaj salonu güzelleri',
  es: 'videos picantes|mujeres ardientes|fotos subidas de tono|noches locas|gira y gana|premios gordos|jugadas seguras|partidos amañados|cápsulas para hombres|vigor masculino|té quemagrasas|dormir bien gotas|plata al instante|adelanto de nómina|fondos sin papeles|hacemos tus tareas|trabajos de grado listos|relojes clon|bolsos clonados|zapatillas espejo|primera página asegurada|visitas reales|programas piratas|series completas|duplica tus monedas|señales ganadoras|compañía nocturna|damas de compañía',
  pt: 'vídeos picantes|mulheres quentes|fotos ousadas|noites loucas|gire e ganhe|prêmios altos|palpites certeiros|cápsulas para homens|vigor masculino|chá seca barriga|gotas do sono|grana na hora|adiantamento de salário|fazemos seu trabalho|trabalhos prontos|relógios clone|bolsas idênticas|tênis espelhado|primeira página garantida|visitas reais|programas piratas|séries completas|dobre suas moedas|sinais vencedores|companhia noturna|massagem relax homens',
  de: 'heiße Nachbarinnen|scharfe Frauen|wilde Nächte|pikante Clips|unzensierte Streifen|drehen und gewinnen|Glücksrad Gewinne|sichere Tipps heute|Automatenzauber|Manneskraft Kapseln|blaue Dragees|Schlankmacher Tee|Schlummertropfen|Sofortgeld|Geld leihen heute|Vorschuss bis Monatsende|Abschlussarbeit fertig|Referate vom Profi|Uhren wie echt|Taschen wie Original|Seite eins Platzierung|Besucherpakete|geknackte Programme|Kinofilme gratis sehen|Münzen verdoppeln|Gewinnsignale|einsame Damen|Begleiterin für den Abend',
  fr: 'vidéos coquines|femmes chaudes|nuits torrides|photos osées|tournez et gagnez|gros lots|pronos sûrs|gélules pour hommes|vigueur masculine|thé ventre plat|gouttes sommeil|sous rapides|avance sur salaire|fonds sans dossier|devoirs faits pour vous|travaux clé en main|montres identiques|sacs miroir|première page assurée|visites ciblées|logiciels craqués|séries complètes vf|doublez vos jetons|signaux gagnants|dames de compagnie|hôtesses du soir',
  it: 'video piccanti|donne bollenti|notti bollenti|foto osate|gira e vinci|vincite alte|schedine sicure|capsule per uomini|vigore maschile|tè snellente|gocce per dormire|denaro subito|anticipo stipendio|fondi senza garanzie|compiti svolti|elaborati pronti|orologi cloni|borse identiche|prima pagina assicurata|visite reali|programmi craccati|serie complete|raddoppia le monete|segnali vincenti|compagnia serale|dame di compagnia',
  pl: 'gorące mamuśki|pikantne filmiki|odważne zdjęcia|szalone noce|zakręć i wygraj|wysokie wygrane|pewne mecze|kapsułki dla mężczyzn|męska moc|herbatka wyszczuplająca|krople na sen|gotowe pieniądze dziś|zaliczka do wypłaty|wypracowania na jutro|gotowe referaty|zegarki jak oryginał|torebki jak oryginał|pierwsza strona w wyszukiwarce|ruch na stronę|złamane programy|seriale bez limitu|podwój monety|sygnały zyskowne|samotne panie|towarzyszki na wieczór',
};

/** A seller's sentences: {p} a phrase, {q} another, {h} a host, {c} a contact. */
export const ADVERTS = {
  en: [
    'Looking for {p}? Go to {h} today and take {n}% extra on your first {q}! Do not wait, places are going fast.',
    'Get {p} and {q} with a {n} dollar reward at {h} - open day and night, no questions asked!',
    'Our team brings you {p} at unbeatable rates. Visit {h} and grab your {n} euro gift for {q} right away!!!',
  ],
  'zh-Hans': [
    '想要{p}？马上登陆{h}，新人即送{n}元，{q}任你挑选，错过不再有！',
    '{p}首选{h}，{q}一站搞定，充{n}送{n}，火爆进行中！！',
    '最火的{p}尽在{h}，今日登录再得{n}元礼金，{q}等你来！',
  ],
  'zh-Hant': [
    '想要{p}？馬上登陸{h}，新人即送{n}元，{q}任你挑選，錯過不再有！',
    '最火的{p}盡在{h}，今日登錄再得{n}元禮金，{q}等你來！',
  ],
  ja: [
    '{p}なら{h}へ！いまなら初回{n}円プレゼント、{q}もすべて揃っています！！',
    '{p}をお探しの方は{h}にアクセス。{q}が{n}%オフ、残りわずかです！',
  ],
  ko: [
    '{p} 찾으시나요? {h} 접속하시면 첫 충전 {n}% 더 드립니다! {q} 지금 바로 시작하세요!!',
    '{p} 최강자 {h} 오픈! {q} 가입 즉시 {n}원 지급, 놓치지 마세요!',
  ],
  ru: [
    'Ищете {p}? Заходите на {h} и получите {n}% сверху! {q} уже ждут вас, не упустите шанс!',
    '{p} и {q} только на {h}: первым {n} гостям подарок {n} рублей!!!',
  ],
  vi: ['Bạn cần {p}? Vào ngay {h} để nhận {n}% cho lần đầu, {q} đang chờ bạn, đừng bỏ lỡ!'],
  id: ['Cari {p}? Langsung saja ke {h} dan ambil {n}% tambahan, {q} menanti Anda, jangan sampai ketinggalan!!'],
  th: ['อยากได้{p} เข้า {h} วันนี้ รับเพิ่ม {n}% {q} รอคุณอยู่ อย่าพลาด!!'],
  tr: ['{p} mi arıyorsunuz? {h} adresine girin, ilk yatırıma {n}% ekstra alın! {q} sizi bekliyor, acele edin!!'],
  es: ['¿Buscas {p}? Entra ya en {h} y llévate un {n}% extra en {q}. ¡Plazas limitadas, no te lo pierdas!!'],
  pt: ['Procurando {p}? Entre já em {h} e leve {n}% extra em {q}. Vagas limitadas, não perca!!'],
  de: ['Sie suchen {p}? Gehen Sie sofort auf {h} und holen Sie sich {n}% extra für {q}. Nur heute, schnell sein!!'],
  fr: ['Vous cherchez {p} ? Allez vite sur {h} et prenez {n}% en plus pour {q}. Places limitées, dépêchez-vous !!'],
  it: ['Cerchi {p}? Vai subito su {h} e prendi il {n}% in più per {q}. Posti limitati, non perderteli!!'],
  pl: ['Szukasz {p}? Wejdź na {h} i odbierz {n}% ekstra na {q}. Liczba miejsc ograniczona, pospiesz się!!'],
};

export const CONTACTS = {
  en: [
    '{p}, {q}: write to us on WhatsApp +{t} or Telegram @{u}.',
    'For {p} message Telegram: @{u}, WhatsApp: +{t}, day and night.',
  ],
  'zh-Hans': ['{p}、{q}，加微信：{u}，QQ：{t}，随时在线。', '需要{p}的加V信{u}，电报@{u}，24小时为您服务。'],
  'zh-Hant': ['{p}、{q}，加LINE：{u}，微信：{u}，隨時在線。'],
  ja: ['{p}、{q}のご相談はLINE ID：{u}、テレグラム @{u} まで、いつでもどうぞ。'],
  ko: ['{p} {q} 카톡 {u} 텔레그램 @{u} 언제든 연락주세요.'],
  ru: ['{p}, {q}: пишите в Telegram @{u} или WhatsApp +{t}, ответим сразу.'],
  vi: ['{p}, {q}: nhắn Zalo {t} hoặc Telegram @{u}, phục vụ cả đêm.'],
  id: ['{p}, {q}: chat WhatsApp {t} atau Telegram @{u}, siap melayani.'],
  th: ['{p} {q} แอดไลน์ @{u} หรือเทเลแกรม @{u} ได้ตลอดคืน'],
  tr: ['{p}, {q} için WhatsApp {t} veya Telegram @{u} yazın, gece gündüz açığız.'],
  es: ['{p}, {q}: escríbenos por WhatsApp +{t} o Telegram @{u}, día y noche.'],
  pt: ['{p}, {q}: mande mensagem no WhatsApp +{t} ou Telegram @{u}, dia e noite.'],
  de: ['{p}, {q}: schreiben Sie uns per WhatsApp +{t} oder Telegram @{u}, Tag und Nacht.'],
  fr: ['{p}, {q} : écrivez sur WhatsApp +{t} ou Telegram @{u}, jour et nuit.'],
  it: ['{p}, {q}: scrivici su WhatsApp +{t} o Telegram @{u}, giorno e notte.'],
  pl: ['{p}, {q}: pisz na WhatsApp +{t} lub Telegram @{u}, dzień i noc.'],
};

export const COMMENTS = {
  en: [
    'I was suggested this page by my cousin and it did not disappoint. Look into {h} when you have a minute, {p} and {q} there.',
    'What a lovely read, you explain it better than anyone! Come over to mine: {h} ({p}).',
  ],
  'zh-Hans': [
    '说得太对了，收藏了！大家也来我这边看看 {h} {p}',
    '写得很用心，支持！我的站点 {h} 有{p}，{q}，欢迎光临。',
  ],
  'zh-Hant': ['說得太對了，收藏了！大家也來我這邊看看 {h} {p}'],
  ru: ['Очень полезно, автору респект! А у меня на {h} есть {p}, загляните.'],
  de: ['Sehr schön geschrieben, weiter so! Schaut mal bei mir vorbei: {h} ({p}).'],
  fr: ['Vraiment bien écrit, bravo ! Passez chez moi : {h} ({p}).'],
  es: ['¡Qué bien escrito, enhorabuena! Pasaos por la mía: {h} ({p}).'],
  ja: ['すごく分かりやすかったです！よかったら私のところも見てください {h} {p}'],
};
