// The fifth hand of sound texts, in Markdown and HTML: [name, format, text].
const markdown = {
  'episode notes':
    '# Ep. 52: Who owns the slot machines?\n\nPubs make more from two fruit machines than from food. We ask three landlords.\n\n## Links\n\n- [Gambling Commission statistics](https://www.gamblingcommission.gov.uk/statistics)\n- [Reel Fortunes, by Tom Hale](https://bookshop.example/reel-fortunes)\n- [GamCare, free help](https://www.gamcare.org.uk/)\n- [Our theme music](https://freemusicarchive.example/slots)\n\n*Produced by Ada Lowe. Follow us on [Mastodon](https://mastodon.example/@reels).*\n',
  'link roundup':
    '# Sunday reading\n\nFive things we liked this week:\n\n- [The last typewriter shop in Berlin](https://slow.example/typewriters) – Slow\n- [How I lost 30 kilos and my sense of humour](https://longreads.example/diet) – Longreads\n- [Inside a fake-handbag factory](https://caixin.example/bags) – Caixin\n- [The porn star who became a nun](https://guardian.example/nun) – The Guardian\n- [A bank that lends to the dead](https://ft.example/dead-loans) – FT\n',
  bibliography:
    '# Further reading\n\n1. Schüll, N. D. (2012). *Addiction by Design: Machine Gambling in Las Vegas*. Princeton. https://doi.org/10.1515/9781400834655\n2. Reith, G. (2018). *Addictive Consumption*. Routledge. https://doi.org/10.4324/9780429464447\n3. Cassidy, R. (2020). *Vicious Games*. Pluto. https://doi.org/10.2307/j.ctv11hpt3w\n4. Orford, J. (2019). *The Gambling Establishment*. Routledge. https://doi.org/10.4324/9780367085711\n',
  'price table':
    '# What a tooth costs\n\n| treatment | London | Budapest | Istanbul |\n|---|---|---|---|\n| implant | £2,500 | £750 | £500 |\n| crown | £900 | £260 | £180 |\n| veneer | £850 | £300 | £170 |\n| whitening | £400 | £150 | £120 |\n| root canal | £700 | £140 | £110 |\n\nPrices without flights. Patients should ask who pays when it goes wrong.\n',
  'shop changelog':
    '# Changelog\n\n## 4.2\n\n- coupon codes: free shipping, percentage, buy one get one\n- checkout: PayPal, Klarna, Bitcoin\n- loyalty: bonus points, cashback\n- fix: discount shown twice\n- fix: casino theme broke on mobile\n\n## 4.1\n\n- product reviews\n- cheaper hosting, faster pages\n',
  'plugin list':
    '# Recommended plugins\n\n| plugin | what it does | price |\n|---|---|---|\n| [SEO Helper](https://plugins.example/seo-helper) | titles, sitemaps | free |\n| [Backlink Checker](https://plugins.example/backlinks) | finds dead links | $29 |\n| [Spam Shield](https://plugins.example/shield) | blocks “cheap viagra” comments | free |\n| [Dating Fields](https://plugins.example/date) | date pickers | free |\n| [Loan Calculator](https://plugins.example/loan) | annuities | $15 |\n',
  'author page':
    '# Nadia Ferris\n\nNadia Ferris covers drugs policy, betting and the night-time economy. Before she joined the Courier she worked as a croupier for two summers.\n\nRecent pieces:\n\n- [The pill that ate Cardiff](/2025/pill)\n- [Who licenses a strip club?](/2025/strip)\n- [Payday, every day](/2024/payday)\n- [My week without a phone](/2024/phone)\n\nWrite to her: nadia.ferris@courier.example, Signal nadia.17\n',
  'forum rules':
    '# House rules\n\nNo advertising. That means: no casino, no pills, no loans, no crypto, no essay services, no escorts, no “my cousin earns $90 an hour”.\n\n- One account a person\n- No links in your first five posts\n- Be kind\n\nModerators: anna, burek, dot, lex.\n',
  'spam filter config':
    '# Filtering comments\n\nAdd words to `blocklist.txt`, one a line:\n\n```\nviagra\ncialis\nonline casino\npayday loan\nreplica watches\nescort service\n```\n\nThen restart the filter. A comment with three hits waits for a moderator.\n',
  'css class list':
    '# Badges\n\nUse `badge-free`, `badge-sale`, `badge-hot`, `badge-new`, `badge-xxx` or `badge-vip`. The colours are variables: `--free`, `--sale`, `--hot`.\n\nThe demo shop sells watches, handbags and sneakers that don’t exist.\n',
  'wine club':
    '# June’s case\n\n* Verdejo, Rueda, 2023 – peach, fennel, £9.50\n* Picpoul, Languedoc, 2024 – lime, salt, £8.75\n* Gamay, Touraine, 2023 – cherry, pepper, £10.25\n* Nero d’Avola, Sicily, 2022 – plum, liquorice, £8.95\n\nOrder by Friday. Delivery is free over £100. Drink sensibly.\n',
  'api enum':
    '# Categories\n\nThe field `category` is one of: `arts`, `business`, `dating`, `gambling`, `adult`, `health`, `loans`, `news`, `pharmacy`, `shopping`, `sports`, `travel`.\n\nRequests in `adult` and `gambling` need a verified account.\n',
  'game wiki':
    '# Silver Slots\n\n**Silver Slots** is a casino in the town of New Reno. The player may play slot machines, blackjack and craps. With Gambling at 120 or more, winning is almost certain.\n\n## Inhabitants\n\n- [Mr. Half-House](/wiki/half-house)\n- [Ethyl Wright](/wiki/ethyl)\n- [Jules](/wiki/jules), drug dealer: Jet, Buffout, Mentats, Psycho\n- [Miss Kitty](/wiki/kitty), madam\n',
  'es, notas del pódcast':
    '# Episodio 18: Apuestas en el barrio\n\nHay más casas de apuestas que bibliotecas. Hablamos con tres madres de Vallecas.\n\n- 01:20 La calle\n- 09:45 El primer bono\n- 21:10 La deuda\n- 33:00 La salida\n\nAyuda: [FEJAR](https://www.fejar.org/), 900 200 225, gratis.\n',
  'de, Linkliste':
    '# Beratung bei Schulden und Sucht\n\n- [Verbraucherzentrale](https://www.verbraucherzentrale.de/)\n- [Check dein Spiel](https://www.check-dein-spiel.de/)\n- [Caritas, Schuldnerberatung](https://www.caritas.de/schulden)\n- [Anonyme Spieler](https://www.anonyme-spieler.org/)\n- [Spielerfrauen, Selbsthilfe](https://spielerfrauen.example/)\n',
  'fr, sommaire':
    '# Au sommaire de ce numéro\n\n**Enquête** – Le business du porno amateur, p. 12\n**Santé** – Ces pilules minceur achetées en ligne, p. 20\n**Argent** – Crédits à la consommation : le piège, p. 26\n**Jeux** – Mots croisés, sudoku, loto, p. 40\n**Rencontre** – Isabelle Huppert, p. 44\n',
  'ru, ссылки':
    '# Что почитать\n\n- [Как я проиграл квартиру](https://takiedela.example/igra) – Такие дела\n- [Микрозаймы: жизнь после](https://secretmag.example/mfo) – Секрет фирмы\n- [Рынок поддельных дипломов](https://novaya.example/diplom) – Новая\n- [Кто продаёт ставки на спорт](https://sports.example/kapper) – Sports\n',
  'ja, リンク集':
    '# 相談窓口リンク集\n\n- [消費者庁](https://www.caa.go.jp/)\n- [多重債務ほっとライン](https://www.jabank.example/)\n- [ギャンブル依存症問題を考える会](https://scga.example/)\n- [薬物乱用防止センター](https://www.dapc.example/)\n',
  'zh, 更新日志':
    '# 更新日志\n\n## 2.3.0\n\n- 新增：每日签到送金币\n- 新增：好友红包、转盘抽奖\n- 优化：斗地主、麻将、德州扑克加载速度\n- 修复：充值后余额不刷新\n- 移除：老虎机（不符合应用商店规定）\n',
  'pt, lista de compras':
    '# Churrasco para vinte\n\n- picanha, 4 kg\n- linguiça, 3 kg\n- pão de alho, 20\n- farofa, vinagrete, arroz\n- cerveja, refrigerante, gelo\n- carvão, 2 sacos\n\nConta dividida por Pix: 38 reais cada.\n',
};
const page = (title, body, head = '', after = '', lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Harbour Times</title><link rel="canonical" href="https://www.harbourtimes.example/a/7">${head}</head><body>\n<article>\n<h1>${title}</h1>\n${body}\n</article>\n${after}</body></html>\n`;
const BODY =
  '<p>The ferry to Skarholm will run twice a day again from Monday. The old one, built in 1968, goes to a museum.</p>\n<p>“She never failed us,” said the captain, who has steered her for thirty years.</p>\n<p>Tickets cost as much as before.</p>';
const html = {
  'footer of a group': page(
    'Ferry returns',
    BODY,
    '',
    '<footer><p>Harbour Group: <a href="https://www.islandjobs.example/">Island Jobs</a> · <a href="https://www.boats24.example/">Boats 24</a> · <a href="https://dating.harbour.example/">Harbour Dating</a> · <a href="https://www.homefinder.example/">Homefinder</a> · <a href="https://loans.harbour.example/">Loan check</a></p><p>© Harbour Times</p></footer>\n',
  ),
  'newsletter box': page(
    'Ferry returns',
    BODY,
    '',
    '<aside class="newsletter"><h2>Get our free newsletter</h2><p>The best stories, every morning. No spam, unsubscribe any time!</p><form action="/subscribe"><input type="email" name="email"><button>Sign up now</button></form></aside>\n',
  ),
  'sponsored card': page(
    'Ferry returns',
    BODY,
    '',
    '<aside><h3>Sponsored</h3><ul><li><a href="https://www.cruises.example/?utm_source=harbour" rel="sponsored nofollow">Cruises from £399: sail the fjords this summer</a></li><li><a href="https://www.hearing.example/?utm_source=harbour" rel="sponsored nofollow">Born before 1975? New hearing aids tested</a></li></ul></aside>\n',
  ),
  'comment section': page(
    'Ferry returns',
    BODY,
    '',
    '<section id="comments"><h2>3 comments</h2><div><b>seadog</b><p>Great news! Thanks for the report. I took her every summer as a boy.</p></div><div><b>Marit</b><p>Nice article, but the timetable on https://www.skarholm.example/ferry says three times a day?</p></div><div><b>Editor</b><p>Thanks Marit, corrected.</p></div></section>\n',
  ),
  'product review buttons': page(
    'Five kettles, tested',
    '<p>We boiled 400 litres. The Dualit was quietest, the cheapest was fastest, and one leaked.</p>\n<p><strong>Dualit Classic</strong>, £125 <a href="https://www.johnlewis.example/dualit?aff=ht" rel="sponsored">Buy at John Lewis</a></p>\n<p><strong>Russell Hobbs</strong>, £30 <a href="https://www.argos.example/rh?aff=ht" rel="sponsored">Buy at Argos</a></p>\n<p><strong>Smeg</strong>, £170 <a href="https://www.currys.example/smeg?aff=ht" rel="sponsored">Buy at Currys</a></p>\n<p>We earn a commission when you buy through these links.</p>',
  ),
  'tv guide table': page(
    'Tonight',
    '<table><tr><th>BBC One</th><th>ITV</th><th>Channel 4</th></tr><tr><td>8.00 Casualty</td><td>8.00 Tipping Point</td><td>8.00 Naked Attraction</td></tr><tr><td>9.00 Luther</td><td>9.00 Celebrity Poker</td><td>9.00 The Escort Agency</td></tr><tr><td>10.00 News</td><td>10.00 News</td><td>10.00 8 Out of 10 Cats</td></tr></table>\n<p>Luther is back, and the coat with him.</p>',
  ),
  'sports results list': page(
    'Sunday’s results',
    '<ul><li>Ajax 2, PSV 2</li><li>Betis 1, Sevilla 0</li><li>Celtic 3, Hibs 1</li><li>Lyon 0, PSG 4</li><li>Roma 2, Lazio 1</li><li>Porto 1, Benfica 1</li></ul>\n<p>Odds at the start made PSV favourites; bookmakers kept the money.</p>',
  ),
  'lyrics page': page(
    'The song that won',
    '<p>Lucky, lucky, lucky, I bet it all on you<br>Spin the wheel, baby, red or blue<br>Jackpot in the morning, broke by noon<br>Cash in my pocket, it’s gone too soon</p>\n<p>The jury gave it 312 points, the public 108. It is the first win for Malta.</p>',
  ),
  'image credits': page(
    'Ferry returns',
    BODY +
      '\n<p><small>Photos: <a href="https://unsplash.example/@lena">Lena</a>, <a href="https://pexels.example/@marco">Marco</a>, <a href="https://flickr.example/nakedsea">Naked Sea</a>, <a href="https://commons.example/wiki/Ferry">Wikimedia</a></small></p>',
  ),
  'screen reader labels': page(
    'Ferry returns',
    '<a class="sr-only" style="position:absolute;left:-9999px" href="#main">Skip to content</a>' +
      BODY +
      '<span class="sr-only" style="position:absolute;left:-9999px">Opens in a new window</span><p><a href="https://www.skarholm.example/">Timetable <span style="position:absolute;left:-9999px">of the Skarholm ferry</span></a></p>',
  ),
  'lazy tabs': page(
    'Interest on savings',
    '<div role="tablist"><button role="tab">Easy access</button><button role="tab">Fixed</button></div><div role="tabpanel"><table><tr><td>Chip</td><td>4.6%</td></tr><tr><td>Trading 212</td><td>4.5%</td></tr></table></div><div role="tabpanel" style="display:none"><table><tr><td>Atom</td><td>4.5%</td></tr><tr><td>Loan.co.uk Bank</td><td>4.4%</td></tr></table></div><p>Rates were checked on Monday.</p>',
  ),
  'related from partners': page(
    'Ferry returns',
    BODY +
      '<h2>More from our partners</h2><ul><li><a href="https://www.norway.example/fjords">Ten fjords without crowds</a></li><li><a href="https://www.chess.example/carlsen">Carlsen loses his temper</a></li><li><a href="https://www.health.example/jab">What the weight-loss jab does to the heart</a></li></ul>',
  ),
  'event schema': page(
    'Casino night for the lifeboat',
    '<p>The lifeboat station holds its casino night on Saturday at the Town Hall. Chips are bought with old pennies, and the roulette wheel comes from the school.</p>\n<p>Doors open at 7 p.m. Entry is £15, with a drink.</p>',
    '<meta name="description" content="Roulette, blackjack and a raffle for the lifeboat: Saturday, Town Hall"><meta name="keywords" content="lifeboat, casino night, town hall, charity, roulette"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Casino night","location":"Town Hall"}</script>',
  ),
  'obituary page': page(
    'Deaths this week',
    '<dl><dt>Ada Grant</dt><dd>92, nurse</dd><dt>Ben Loan</dt><dd>71, builder</dd><dt>Cissie Bett</dt><dd>88, dancer</dd><dt>Fr. John Pill</dt><dd>80, priest</dd><dt>Mary Cash</dt><dd>95</dd></dl>\n<p>The book of condolence lies in the hall.</p>',
  ),
  'print footer links': page(
    'Ferry returns',
    BODY,
    '<style>.print-only{display:none}@media print{.print-only{display:block}}</style>',
    '<div class="print-only"><p>Printed from https://www.harbourtimes.example/a/7. Reprints: https://www.licensing.example/harbour</p></div>\n',
  ),
  'paywall teaser': page(
    'Inside the island’s illegal poker rooms',
    '<p>On Fridays the light in the boathouse burns till four. Eleven men sit there, and more money lies on the table than the ferry earns in a month.</p>\n<div class="paywall" style="display:none"><p>Subscribe to read on: first month £1, then £8. Cancel any time.</p><a href="https://subscribe.harbourtimes.example/">Subscribe now</a></div>',
  ),
  'hreflang switch': page(
    'Fergen vender tilbage',
    '<p>Fergen til Skarholm sejler igen to gange om dagen fra mandag. Den gamle, bygget i 1968, kommer på museum.</p>\n<p>Billetterne koster det samme som før.</p>\n<p><a href="/en/7">English</a> | <a href="/de/7">Deutsch</a> | <a href="/pl/7">Polski</a> | <a href="/uk/7">Українська</a> | <a href="/zh/7">中文</a></p>',
    '',
    '',
    'da',
  ),
  'zh, 友情链接': page(
    '渡轮恢复每日两班',
    '<p>自周一起，开往斯卡岛的渡轮恢复每日两班。旧船建于一九六八年，将送往博物馆。</p>\n<p>“她从没让我们失望过。”掌舵三十年的船长说。</p>',
    '',
    '<div class="links"><p>友情链接：<a href="https://www.people.example/">人民网</a> <a href="https://www.xinhua.example/">新华网</a> <a href="https://www.cctv.example/">央视网</a> <a href="https://www.youth.example/">中国青年网</a></p></div>\n',
    'zh',
  ),
  'ko, 저작권 바닥글': page(
    '여객선 하루 두 번 다시 운항',
    '<p>스카르홀름행 여객선이 월요일부터 하루 두 번 다시 운항한다. 1968년에 만든 옛 배는 박물관으로 간다.</p>\n<p>“한 번도 우리를 실망시킨 적이 없다”고 선장은 말했다.</p>',
    '',
    '<footer><p>제보 카카오톡 @harbour · 이메일 news@harbourtimes.example · 대표전화 02-555-0100 · 광고문의 02-555-0101</p></footer>\n',
    'ko',
  ),
  'th, ท้ายหน้า': page(
    'เรือข้ามฟากกลับมาวิ่งวันละสองเที่ยว',
    '<p>เรือข้ามฟากไปเกาะสการ์โฮล์มจะกลับมาวิ่งวันละสองเที่ยวตั้งแต่วันจันทร์ เรือลำเก่าซึ่งสร้างเมื่อปี 2511 จะถูกส่งไปพิพิธภัณฑ์</p>\n<p>กัปตันที่บังคับเรือมาสามสิบปีบอกว่าไม่เคยทำให้ผิดหวัง</p>',
    '',
    '<footer><p>ติดต่อกองบรรณาธิการ ไลน์ @harbourtimes โทร 02-555-0100 เฟซบุ๊ก harbourtimes ลงโฆษณา 02-555-0101</p></footer>\n',
    'th',
  ),
};
const all = (format, texts) => Object.entries(texts).map(([name, t]) => [name, format, t]);
export const HARD_FIFTH_MARKUP = [...all('markdown', markdown), ...all('html', html)];
