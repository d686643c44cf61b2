// Sound texts that look like spam at first sight: [name, format, text]. Written for this measure.
import { HARD_LINKS } from './hard-links.mjs';
import { HARD_FIFTH } from './hard-fifth.mjs';
import { HARD_SIXTH } from './hard-sixth.mjs';
import { HARD_FOURTH } from './hard-fourth.mjs';
import { HARD_SECOND } from './hard-second.mjs';
import { HARD_THIRD } from './hard-third.mjs';
import { WORLD } from './hard-world.mjs';

const news = (...paragraphs) => paragraphs.join('\n\n') + '\n';
const P =
  'The council met on Tuesday to discuss the budget for the coming year. Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';
const Q =
  'A second reading is planned for March. Until then residents may send their comments to the clerk, who will publish them before the vote.';
const page = (body, head = '') =>
  `<!doctype html>\n<html lang="en"><head><title>Council agrees budget - The Post</title><link rel="canonical" href="https://www.thepost.example/budget">${head}</head><body><article><h1>Council agrees budget</h1><p>${P}</p><p>${Q}</p></article>${body}</body></html>\n`;
const plain = {
  'gambling news': news(
    'Casino revenue falls in Macau',
    'Gambling revenue in Macau fell by 12% in March, the regulator said. Casinos blamed fewer visitors and tighter rules for junkets that bring high rollers to baccarat tables.',
    'Slot machines and roulette earned less, too. Online casinos are banned in the territory, and police closed three betting sites last year.',
    'Tags: Macau, casinos, gambling, baccarat, slot machines, betting',
  ),
  'drugs trial': news(
    'Two jailed over fake Viagra',
    'Two men who sold counterfeit Viagra and Cialis on the internet were jailed for four years on Friday. The court heard that the pills, sold without prescription, held chalk and lead.',
    'Customers in eleven countries had ordered Viagra, Cialis, Kamagra, Xanax and tramadol from the site. The pharmacy board warned against buying medicine online.',
  ),
  'porn law': news(
    'Porn sites must check age',
    'Pornography sites will have to check the age of their visitors from July, the government said. Pornhub and xHamster criticised the law; child protection groups praised it.',
    'Opponents say that porn users will turn to virtual private networks or to free sites abroad.',
  ),
  'loans advice': news(
    'Payday loans trap thousands',
    'Payday loans with rates above 1,000% trap thousands of people, the consumer board says. Lenders advertise instant cash without credit check.',
    'The board advises people with bad credit to see a debt counsellor before they take out a loan.',
  ),
  'crypto news': news(
    'Bitcoin falls below 50,000 dollars',
    'Bitcoin fell below $50,000 on Monday, and Ethereum, Solana, Dogecoin and Cardano lost more than 8%. Investors fear stricter rules for crypto exchanges such as Binance and Coinbase.',
  ),
  doping: news(
    'Sprinter banned for steroids',
    'The sprinter was banned for four years after anabolic steroids and testosterone were found in her sample. Her lawyer said that a weight loss supplement was to blame.',
  ),
  'sex workers': news(
    'Escorts call for rights',
    'Escorts and other sex workers marched through the city on Saturday to call for the same rights as other workers. Brothels stayed closed for the day.',
    'A speaker said that sex work must not be a matter for the police.',
  ),
  'gay rights': news(
    'Parade draws 40,000',
    'Forty thousand people joined the gay pride parade on Sunday. Lesbian and transgender groups led the march; bisexual and queer people of all ages followed with rainbow flags.',
  ),
  'quoted spam': news(
    'What spam looks like',
    'The typical message reads like this:',
    '> Buy cheap Viagra online! Visit www.pills.example now, 50% discount!!!',
    'Nobody should answer such a mail, the police say.',
  ),
  'essay mills': news(
    'Universities fight essay mills',
    'Essay mills offer to write term papers and dissertations for money. A student told us that she had paid 400 pounds for an essay on Hume.',
    'The minister wants to ban advertising for essay writing services.',
  ),
  'replica news': news(
    'Customs seize fake Rolex watches',
    'Customs officers seized 1,200 replica Rolex and Omega watches and 300 fake Louis Vuitton and Gucci bags at the port on Thursday.',
  ),
  'tags line': news(
    'Council agrees budget',
    P,
    Q,
    'Tags: council, budget, schools, roads, mayor, residents, reading, vote',
  ),
  'keywords en': news(
    'Council agrees budget',
    P,
    'Keywords: municipal finance; participatory budgeting; local government; infrastructure; education spending',
  ),
  recipe: news(
    'Apple cake',
    '250 g flour\n150 g sugar\n125 g butter\n3 eggs\n1 packet baking powder\n4 apples\n1 pinch of salt\ncinnamon, vanilla, lemon zest',
    'Mix the butter with the sugar, add the eggs one by one, then the flour. Bake for 45 minutes.',
  ),
  ingredients: news(
    'Soup of the week',
    'Ingredients: onions, carrots, celery, leek, potatoes, parsley, bay leaves, peppercorns, salt, olive oil, white wine, cream',
    'Fry the onions until they are soft and add the rest.',
  ),
  lyrics: news(
    'Song',
    'Baby come back to me\nBaby come back\nI was a fool to let you go\nBaby come back to me\nOh oh oh\nBaby come back\nThe night is long\nThe road is dark',
    'Chorus',
    'Baby come back to me\nBaby come back\nI was a fool to let you go\nBaby come back to me',
  ),
  glossary: news(
    'Glossary of card games',
    'ante – a bet before the cards are dealt\nblackjack – an ace and a ten\nbluff – to bet on a weak hand\ncall – to match a bet\nflop – the first three open cards\nfold – to give up a hand\nriver – the last card\nturn – the fourth card',
  ),
  results: news(
    'Sunday league',
    'Rovers 2-1 Athletic\nUnited 0-0 City\nAlbion 3-2 Wanderers\nCounty 1-4 Town\nVale 2-2 Orient\nPalace 5-0 Forest',
    'Rovers stay on top of the table after a late goal by Smith.',
  ),
  'table bars': news(
    'Standings',
    'Team | Played | Won | Drawn | Lost | Points\nRovers | 12 | 9 | 2 | 1 | 29\nUnited | 12 | 8 | 2 | 2 | 26\nCity | 12 | 7 | 3 | 2 | 24\nAlbion | 12 | 6 | 1 | 5 | 19',
    'Rovers lead by three points.',
  ),
  programme: news(
    'Festival programme',
    '10:00 Opening\n10:30 Brass band\n11:15 Puppet theatre\n12:00 Lunch\n13:30 Storytelling\n14:30 Choir of the music school\n16:00 Folk dance\n18:00 Jazz trio\n20:00 Fireworks',
    'Entry is free.',
  ),
  cast: news(
    'The Tempest',
    'With Anna Berg, Clara Dorn, Eva Falk, Greta Haas, Ida Jung, Karla Lenz, Maria Noll, Olga Pohl, Rosa Stein, Tina Uhl, Vera Wolf',
    'Directed by Jan Meyer. Until 4 May.',
  ),
  cities: news(
    'Where the train stops',
    'Aachen, Düren, Köln, Solingen, Wuppertal, Hagen, Unna, Hamm, Bielefeld, Minden, Hannover, Wolfsburg, Stendal, Berlin',
    'The journey takes five hours.',
  ),
  candidates: news(
    'Candidates',
    'Anna Berg (Greens) | Clara Dorn (Labour) | Eva Falk (Liberals) | Greta Haas (Conservatives) | Ida Jung (independent)',
    'The election is on 9 June.',
  ),
  index: news('Index', 'abbey, 12, 45\nalmanac, 88\nanchor, 101–104\napple, 9\narchive, 230\nashlar, 77\naxe, 14, 19'),
  'bus line': news(
    'New timetable',
    'Market Square · Station Road · Hospital · Mill Lane · Old Bridge · Castle Street · Harbour · University · Airport',
    'Buses run every ten minutes.',
  ),
  'press contact': news(
    'Council agrees budget',
    P,
    'Media contact: Anna Berg, press office, phone +49 30 1234567, WhatsApp +49 170 1234567, anna.berg@council.example',
  ),
  helpline: news(
    'Help for addicts',
    'Gambling addicts can call the helpline 0800 1372700 free of charge at any hour, or write on WhatsApp to +49 170 2222222.',
    P,
  ),
  witness: news(
    'Police seek witnesses',
    'A man robbed a betting shop in Mill Lane on Friday night. Witnesses are asked to call 030 4664 or to write to the police on WhatsApp at +49 170 3333333.',
    P,
  ),
  'link list': news(
    'More on this',
    'https://www.who.int/health\nhttps://ec.europa.eu/budget\nhttps://www.nature.com/articles/x1\nhttps://www.destatis.de/wages\nhttps://www.kirche.example/news',
  ),
  references: news(
    'References',
    '[1] A. Berg, C. Dorn: On lists, J. Text 12 (2019), https://doi.org/10.1000/182\n[2] E. Falk: Spam and ham, Proc. Mail 4 (2020), https://doi.org/10.1000/183\n[3] G. Haas: Casinos in fiction, Rev. Lit. 9 (2021), https://doi.org/10.1000/184',
  ),
  acronyms: news(
    'The W3C and the U.S.S.R.',
    'The B2B portal of the W3C runs on H264, and MP3 players of the 1990s held 64 MB. The U.S.S.R. built the T-34, the Mi-8 and the Yak-40.',
  ),
  alphabet: news('Find a name', 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z', P),
  'spaced heading': news('S P E C I A L   R E P O R T', P, Q),
  subscribe: news(
    'Council agrees budget',
    P,
    'Subscribe now for $1 a week and read all our articles. Already a subscriber? Log in.',
  ),
  event: news(
    'Library opens',
    'Tickets for the opening cost $12 and can be ordered at www.bookhouse.example or by phone. Children go free!',
    P,
  ),
  'zh gambling': news(
    '澳门赌场收入下跌',
    '澳门博彩监察局公布，三月份赌场收入下跌百分之十二。分析认为游客减少、百家乐贵宾厅生意转淡是主要原因。',
    '当局去年取缔了三个网上赌博网站，并提醒市民不要参与网络投注。',
    '标签：澳门 赌场 博彩 百家乐 旅游',
  ),
  'zh porn law': news(
    '警方打击网络色情',
    '警方昨日宣布捣毁一个传播色情影片的网站，拘捕十二人。该网站以成人影片吸引会员，三年间获利数百万元。',
    '检方表示，下载和传播淫秽物品均属违法。',
  ),
  'zh loans': news(
    '网贷陷阱',
    '消费者委员会提醒，小额贷款广告声称秒批、不看征信，实际年利率超过百分之三百。',
    '委员会建议急用钱的市民先咨询银行。',
  ),
  'zh list': news(
    '入选名单',
    '张伟、王芳、李娜、刘洋、陈静、杨帆、赵磊、黄敏、周杰、吴倩、徐强、孙丽',
    '颁奖典礼将于五月举行。',
  ),
  'zh menu': news(
    '本周菜单',
    '红烧肉、清蒸鱼、麻婆豆腐、宫保鸡丁、酸辣汤、炒青菜、小笼包、担担面、绿豆汤',
    '食堂十一点半开门。',
  ),
  'zh contact': news(
    '招聘启事',
    '本社招聘记者两名，要求大学本科以上学历。有意者请将简历发至 hr@post.example，联系人：李女士，电话 010-12345678。',
  ),
  'ja gambling': news(
    'カジノ法案が成立',
    'カジノを含む統合型リゾートの法案が参議院で可決、成立した。ギャンブル依存症の対策として、入場回数の制限が設けられる。',
    'パチンコ業界からは懸念の声も出ている。',
  ),
  'ja list': news(
    '出演者',
    '山田太郎、鈴木花子、佐藤一郎、高橋美咲、田中健、伊藤さくら、渡辺誠、中村葵',
    '公演は五月まで。',
  ),
  'ru gambling': news(
    'Казино закрыли',
    'Полиция закрыла подпольное казино с игровыми автоматами в центре города. Организатору грозит до шести лет.',
    'Ставки на спорт через интернет остаются законными.',
    'Теги: казино, полиция, игровые автоматы, суд',
  ),
  'ru list': news(
    'Состав сборной',
    'Иванов, Петров, Сидоров, Кузнецов, Смирнов, Попов, Васильев, Соколов, Михайлов, Новиков, Фёдоров',
    'Матч начнётся в 19:00.',
  ),
  'de gambling': news(
    'Spielhallen müssen schließen',
    'Zwölf Spielhallen in der Innenstadt müssen schließen, weil sie zu nahe an Schulen liegen. Die Spielautomaten werden abgebaut, teilte das Ordnungsamt mit.',
    'Online-Casinos ohne Lizenz bleiben verboten, Sportwetten sind erlaubt.',
  ),
  'de kredit': news(
    'Zinsen steigen',
    'Wer einen Kredit aufnehmen will, zahlt mehr: Die Zinsen für Ratenkredite und Baufinanzierung stiegen auf vier Prozent. Verbraucherschützer warnen vor Krediten ohne Schufa.',
  ),
  'es apuestas': news(
    'La ludopatía crece',
    'Las apuestas deportivas y los casinos en línea preocupan a las familias. La asociación pide limitar la publicidad de las casas de apuestas.',
    'Uno de cada diez jóvenes apuesta cada semana.',
  ),
  'fr liste': news(
    'Les joueurs retenus',
    'Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon',
    'Le match aura lieu samedi.',
  ),
  'tr bahis': news(
    'Yasa dışı bahis operasyonu',
    'Polis, yasa dışı bahis sitelerine yönelik operasyonda 40 kişiyi gözaltına aldı. Sitelerin casino oyunları da sunduğu açıklandı.',
  ),
  'id judi': news(
    'Polisi tangkap bandar judi',
    'Polisi menangkap tiga bandar judi online di Jakarta pada hari Senin. Mereka mengelola situs slot dan togel sejak tahun lalu.',
  ),
  vi: news(
    'Triệt phá đường dây cá độ',
    'Công an thành phố triệt phá một đường dây cá độ bóng đá qua mạng và bắt giữ mười hai người. Số tiền đánh bạc lên đến hàng tỷ đồng.',
  ),
  ko: news(
    '불법 도박사이트 적발',
    '경찰은 불법 카지노와 스포츠토토 사이트를 운영한 일당 여덟 명을 붙잡았다고 월요일 밝혔다. 피해액은 수십억 원에 이른다.',
  ),
  th: news('ตำรวจจับเว็บพนัน', 'ตำรวจจับกุมผู้ต้องหาหกคนที่เปิดเว็บพนันออนไลน์และบาคาร่าในกรุงเทพฯ เมื่อวันจันทร์ที่ผ่านมา'),
  sources: news('Council agrees budget', P, 'Sources: Reuters, AP, AFP, dpa, own research'),
  instruments: news(
    'Orchestra',
    'flute, oboe, clarinet, bassoon, horn, trumpet, trombone, tuba, timpani, harp, violin, viola, cello, double bass',
    P,
  ),
};
const markdown = {
  'readme badges':
    '# tool\n\n[![build](https://ci.example/a.svg)](https://ci.example/a) [![npm](https://img.example/b.svg)](https://npm.example/b) [![license](https://img.example/c.svg)](LICENSE)\n\nA tool that sorts things.\n',
  'readme nav':
    '# tool\n\n[Install](#install) | [Usage](#usage) | [API](#api) | [FAQ](#faq) | [Contributing](CONTRIBUTING.md) | [License](LICENSE)\n\n## Install\n\nRun the installer.\n',
  table:
    '# Options\n\n| option | type | default | meaning |\n|---|---|---|---|\n| bet | number | 1 | stake of a round |\n| casino | string | none | name of the house |\n| slots | number | 3 | reels of a machine |\n| bonus | boolean | false | free spins |\n\nAll options may be left out.\n',
  blogroll:
    '# Links\n\n- [The Daily Planet](https://planet.example)\n- [Gotham Gazette](https://gazette.example)\n- [Central City Citizen](https://citizen.example)\n- [a quiet garden](https://garden.example)\n- [notes on type](https://type.example)\n',
  'awesome list':
    '# Awesome text\n\n- [left-pad](https://github.com/a/left-pad) - pads on the left\n- [slug](https://github.com/b/slug) - makes slugs\n- [hyphen](https://github.com/c/hyphen) - hyphenates words\n- [typograf](https://github.com/d/typograf) - sets quotes\n- [casino-sim](https://github.com/e/casino-sim) - simulates roulette and slot machines\n',
  footnotes:
    '# Report\n\nThe casino earned less.[^1] So did the hotel.[^2]\n\n[^1]: Regulator, [annual report](https://regulator.example/report.pdf), p. 12.\n[^2]: [Hotel statistics](https://stat.example/hotels), 2023.\n',
  code: '# Packing\n\n```js\neval(atob("ZG9jdW1lbnQud3JpdGUoJzxhIGhyZWY9Imh0dHA6Ly9ldmlsIj4nKQ=="));\n```\n\nThis is how malware hides links.\n',
  keywords:
    '---\ntitle: Budget\nkeywords: [council, budget, schools]\n---\n\n# Budget\n\nThe council agreed a budget for schools and roads.\n',
};
const html = {
  'skip link': page(
    '<a class="visually-hidden" href="#main">Skip to content</a><span class="sr-only">Opens in a new window</span>',
  ),
  'font size 0': page(
    '<div style="font-size:0"><a href="/a" style="font-size:14px">About</a> <a href="/b">Contact</a></div>',
  ),
  'tag manager': page(
    '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
  ),
  'facebook pixel': page(
    '<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript>',
  ),
  analytics: page(
    '<script>var gaJsHost=(("https:"==document.location.protocol)?"https://ssl.":"http://www.");document.write(unescape("%3Cscript src=\'"+gaJsHost+"google-analytics.com/ga.js\' type=\'text/javascript\'%3E%3C/script%3E"));</script>',
  ),
  'hidden menu': page(
    '<nav id="menu" style="display:none"><ul><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="https://shop.thepost.example/">Shop</a></li></ul></nav>',
  ),
  'cookie dialog': page(
    '<div id="cookie-dialog" role="dialog" style="display:none"><p>We use cookies. <a href="/privacy">Privacy policy</a> of our partners: <a href="https://partner-one.example/privacy">Partner One</a>, <a href="https://partner-two.example/privacy">Partner Two</a></p><button>Accept</button></div>',
  ),
  hreflang: page(
    '',
    '<link rel="alternate" hreflang="de" href="https://www.thepost.de/budget"><link rel="alternate" hreflang="ru" href="https://www.thepost.ru/budget">',
  ),
  languages: page(
    '<div class="lang" hidden><a href="https://www.thepost.de/">Deutsch</a> <a href="https://www.thepost.ru/">Русский</a> <a href="https://www.thepost.cn/">中文</a></div>',
  ),
  'commented menu': page(
    '<!-- <ul class="nav"><li><a href="/casino">Casino</a></li><li><a href="https://www.thepost.example/sport">Sport</a></li></ul> -->',
  ),
  'ad slots': page(
    '<div class="ad"><div id="div-gpt-ad-123"><div></div></div></div><i class="icon"></i><span></span><span></span><span></span>',
  ),
  'refresh self': page('', '<meta http-equiv="refresh" content="900">'),
  partners: page(
    '<footer><p>Our partners: <a href="https://radio.example">Radio One</a> <a href="https://tv.example">City TV</a> <a href="https://weekly.example">The Weekly</a> <a href="https://jobs.example">Jobs</a></p></footer>',
  ),
  'referrer analytics': page(
    '<script>(function(){var r=document.referrer;if(/google|bing/.test(r)){window.dataLayer=window.dataLayer||[];dataLayer.push({source:"search"});}})();</script>',
  ),
  'after html': page('') + '<!-- cached 2024-05-01 -->\n',
  'tag cloud': page(
    '<div class="tags"><a href="/t/budget">budget</a> <a href="/t/schools">schools</a> <a href="/t/casino">casino</a> <a href="/t/poker">poker</a> <a href="/t/lottery">lottery</a></div>',
  ),
};
const all = (format, texts) => Object.entries(texts).map(([name, text]) => [name, format, text]);
export const HARD = [
  ...all('plain', plain),
  ...all('markdown', markdown),
  ...all('html', html),
  ...HARD_LINKS,
  ...HARD_SECOND,
  ...HARD_THIRD,
  ...HARD_FOURTH,
  ...HARD_FIFTH,
  ...HARD_SIXTH,
  ...WORLD,
];
