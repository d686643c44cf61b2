// Sound texts with contacts, addresses, links, foreign phrases and pitches: [name, format, text]. Written for this measure.
const P =
  'The council met on Tuesday to discuss the budget for the coming year. Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';
const Q =
  'A second reading is planned for March. Until then residents may send their comments to the clerk, who will publish them before the vote.';
const text = (...lines) => [P, Q, ...lines].join('\n\n') + '\n';
const page = (...lines) =>
  `<!doctype html>\n<html lang="en"><head><title>Council agrees budget - The Post</title><link rel="canonical" href="https://www.thepost.example/budget"></head><body><article><h1>Council agrees budget</h1>\n${[P, Q, ...lines].map((l) => (l.startsWith('<') ? l : `<p>${l}</p>`)).join('\n')}\n</article></body></html>\n`;
const a = (href, words) => `<a href="${href}">${words}</a>`;

const plain = {
  'follow us': text(
    'Follow us on Telegram @thepostnews and on WhatsApp: +44 7700 900123 for the latest stories from our newsroom.',
  ),
  'tip line': text(
    'Do you know more? Send your story to our reporters on Signal or WhatsApp +44 7700 900456, or write to tips@thepost.example.',
  ),
  'police witnesses': text(
    'Anyone who saw the accident is asked to contact the police at any time on WhatsApp +44 7700 900789 or 101.',
  ),
  'clinic line': text('The clinic is open day and night. Patients can reach the hospital on WhatsApp +27 82 555 0123.'),
  'ticket line': text(
    'Tickets cost 12 euros at the box office. To order, send a message on WhatsApp to +49 151 5550123 or visit www.stadttheater.example.',
  ),
  'event invitation': text(
    'Want to see the comet? Come to the observatory today: entry is free, places are limited, and the programme is at www.sternwarte.example.',
  ),
  'donation appeal': text(
    'You can help now: donate at www.floodrelief.example, every 10 dollars buys a family water for a week. The charity thanks you.',
  ),
  'subscribe pitch': text(
    'Want to read more? Subscribe today at www.thepost.example/subscribe and get 50% off your first three months. Do not miss our weekend magazine!',
  ),
  'review with price': text(
    'The headphones cost $149 and are on sale at www.audioworks.example. Battery life is 30 hours; the case feels cheap, but the sound is the best in its class.',
  ),
  'travel contact': text(
    'The guesthouse has six rooms. Book by phone +351 291 555 012 or at www.quintadomar.example; a double room costs 85 euros with breakfast.',
  ),
  'restaurant tip': text(
    'Café Linde, Marktstraße 4, open daily from 9 to 18, phone 0621 5550123, www.cafe-linde.example. The plum cake is famous.',
  ),
  'author bio': text(
    'Jane Miller is a historian and writes about bridges. Her website is www.janemiller.example; find her on Telegram @janemillerwrites.',
  ),
  'reader letter': text(
    'A lovely read, thank you for this article. My grandfather worked on the bridge and told me about the winter of 1947.',
  ),
  'reader comments': text(
    'Comments',
    'Anna: Well written, I learned a lot. Keep it up!',
    'Tom: I agree completely, and my own blog has photos of the old station from 1962.',
  ),
  'scam report': text(
    'The message reads: "Want to earn 500 euros a day? Write to us on WhatsApp +44 7700 900321." The bank warns that nobody should answer.',
  ),
  'scam wechat':
    '警方提醒市民，近日有骗徒以“高薪兼职”为名，要求受害人“加微信：abc8899”转账，已有十二人受骗。\n\n市民如有怀疑，可致电反诈热线查询。\n',
  'zh follow':
    '市议会周二讨论了明年的预算，同意增加学校和道路的开支。\n\n关注本报官方微信公众号：chenbao2024，或拨打新闻热线报料。\n',
  'zh teacher':
    '书法展览将于周六开幕，入场免费。报名请加微信：shufa2024，联系人：王老师，电话 010-12345678。\n\n展览由市文化馆主办，将展出一百二十件作品。\n',
  'ja desk':
    '市議会は火曜日に来年度の予算を審議し、学校と道路の支出を増やすことで合意した。\n\n情報提供は編集部のLINE ID：shimin_news、電話03-5550-0123までお寄せください。\n',
  'ko tips':
    '시의회는 화요일에 내년 예산을 논의했다. 학교와 도로에 더 많은 돈을 쓰기로 합의했다.\n\n제보는 카카오톡 @newsdesk, 전화 02-781-1234로 언제든 연락주세요.\n',
  'ru follow':
    'Городской совет во вторник обсудил бюджет на следующий год и решил потратить больше денег на школы и дороги.\n\nПодписывайтесь на наш телеграм-канал @gorodnews и пишите в редакцию в WhatsApp +7 900 555-01-23.\n',
  'ru tickets':
    'Выставка открывается в субботу, вход свободный. Музей работает с 10 до 18 часов.\n\nБилеты на экскурсию: WhatsApp +7 900 555-01-24, касса музея, www.museum.example.\n',
  'vi desk':
    'Hội đồng thành phố họp hôm thứ Ba để bàn về ngân sách năm tới và đồng ý chi nhiều hơn cho trường học.\n\nBạn đọc gửi tin bài cho tòa soạn qua Zalo 0905550123 hoặc email toasoan@bao.example.\n',
  'id desk':
    'Dewan kota bertemu pada hari Selasa untuk membahas anggaran tahun depan dan sepakat menambah dana sekolah.\n\nPengaduan warga dapat dikirim ke redaksi melalui WhatsApp 0812-5550-1234.\n',
  'th desk':
    'สภาเมืองประชุมเมื่อวันอังคารเพื่อหารือเรื่องงบประมาณปีหน้า และตกลงที่จะใช้เงินกับโรงเรียนและถนนมากขึ้น\n\nแจ้งเบาะแสข่าวกับกองบรรณาธิการ ไลน์ @newsroom หรือโทร 02-555-0123\n',
  'tr desk':
    'Belediye meclisi salı günü gelecek yılın bütçesini görüştü ve okullara daha fazla para ayırmaya karar verdi.\n\nHaber ihbar hattı: WhatsApp 0532 555 01 23. Editöre yazın.\n',
  'es prensa':
    'El ayuntamiento debatió el martes el presupuesto del próximo año y acordó gastar más en escuelas y carreteras.\n\nContacto de prensa: Ana Ruiz, WhatsApp +34 600 555 012, prensa@ciudad.example.\n',
  'pt denuncia':
    'A câmara discutiu na terça-feira o orçamento do próximo ano e decidiu gastar mais com escolas e estradas.\n\nDenúncias podem ser feitas pelo WhatsApp (61) 99555-0123, a qualquer hora, com sigilo.\n',
  'pl redakcja':
    'Rada miasta obradowała we wtorek nad budżetem na przyszły rok i postanowiła wydać więcej na szkoły i drogi.\n\nNapisz do redakcji: WhatsApp +48 600 555 012. Czekamy na zdjęcia!\n',
  'fr témoin':
    "Le conseil s'est réuni mardi pour discuter du budget de l'année prochaine et a décidé de dépenser plus pour les écoles.\n\nLa gendarmerie lance un appel à témoins : contactez la brigade à toute heure par téléphone ou WhatsApp +33 6 55 50 12 34.\n",
  'foreign title': text(
    'The film "Брат 2" was shown with Jia Zhangke’s 三峡好人 and the short Le Temps des cerises, which won the prize.',
  ),
  'foreign word': text(
    'Russians call it тоска, the Portuguese saudade; the Chinese word 想家 means to think of home and is used every day.',
  ),
  'loan words': text(
    'The chef serves bibimbap, phở and tom yum kung next to a plain Wiener Schnitzel, and the hot pot is cheap at noon.',
  ),
  'odd compounds': text(
    'The iPhone 15, a MacBook and the YouTube app froze; GitHub and eBay were down for two hours, said OpenAI’s McDonald.',
  ),
  'missing space': text(
    'The mayor said the plan was ready.Members agreed, and the clerk wrote it down(see page 4) before the vote.',
  ),
  'hot and cheap': text(
    'Hot water and cheap heat for free: the new plant will sell best in winter, and private buyers get a bonus of 200 euros.',
  ),
  'shop news': text(
    'The shop sells watches, handbags and shoes at low prices; women buy most of them online, the owner said, and tonight it stays open.',
  ),
};
const markdown = {
  'wiki links': `# Old Bridge\n\nThe Old Bridge crosses the [Lahn](https://en.lexikon.example/wiki/Lahn) near [Wetzlar](https://en.lexikon.example/wiki/Wetzlar), a town known for [optical instruments](https://optik.example/history) and a [court of the empire](https://kammergericht.example/about). It was built of [red sandstone](https://stones.example/sandstone) in the 13th century.\n`,
  'blog links': `# A week of reading\n\nI liked [this long piece on salt](https://saltmag.example/essays/2024/salt), [Tom's notes](https://tom.example/) and [how to bake bread](https://bread.example/how-to). The [best cheap pens](https://pens.example/reviews/cheap) are reviewed by a friend, and the [free course](https://learn.example/course) starts in May.\n`,
  'sponsored mention': `# Council agrees budget\n\n${P}\n\nThis article was sponsored by [Linden Savings](https://linden-savings.example/), which had no say in its content.\n`,
  'inline code': `# Setup\n\nRun \`npm install cheap-words\` and open [the dashboard](https://dash.example/). Set \`bonus=free\` in the file; the \`casino\` example reads \`slots.json\` from [the repository](https://code.example/casino).\n`,
  'recipe links': `# Apple cake\n\nUse a [springform pan](https://kitchen.example/pans/springform) and [vanilla paste](https://spices.example/vanilla). I buy my [apples](https://orchard.example) from the [farm shop](https://farm.example/shop) in the valley and bake them while they are fresh.\n`,
  'affiliate review': `# The best kettles\n\nThe [Holm K2](https://shop.example/holm-k2) boils a litre in three minutes and costs $49. The [cheap kettle from Bergmann](https://shop.example/bergmann) is loud, but it pours well. [See today's price](https://shop.example/price).\n`,
  'zh links': `# 老桥\n\n老桥横跨[拉恩河](https://baike.example/lahn)，靠近以[光学仪器](https://optik.example/zh)闻名的[韦茨拉尔](https://baike.example/wetzlar)。当地的[旅游局](https://travel.example/zh)每年举办[灯会](https://lantern.example)。\n`,
  'de links': `# Die alte Brücke\n\nDie Brücke steht nahe einer [kleinen Kapelle](https://kapelle.example/geschichte), die der [Heimatverein](https://heimatverein.example) pflegt. Wer mag, kann [eine Führung buchen](https://fuehrung.example/) oder den [Rundweg](https://wandern.example/rundweg) gehen.\n`,
};
const html = {
  'news links': page(
    `The vote was first reported by ${a('https://herald.example/2024/03/budget-vote', 'the Herald')}, and ${a('https://stats.example/wages', 'figures published last week')} show that wages rose by 3%. The union called it ${a('https://union.example/press/91', '“a good day for teachers”')}.`,
  ),
  'link punctuation': page(
    `Read the ${a('https://report.example/full.pdf', 'full report')}(PDF), the ${a('https://report.example/summary', 'summary')}; the ${a('https://archive.example/', 'archive')}’s copy is older.`,
  ),
  'suffix after link': page(
    `Both ${a('https://cars.example/model', 'car')}s were sold to ${a('https://dealer.example/', 'a dealer')} in the next town, which runs ${a('https://auction.example', 'online auctions')} every week.`,
  ),
  'charity links': page(
    `You can ${a('https://foodbank.example/donate', 'donate here')}, ${a('https://volunteer.example/', 'sign up as a volunteer')} or ${a('https://petition.example/42', 'sign the petition')}. The ${a('https://shelter.example', 'night shelter')} needs blankets.`,
  ),
  recommendations: page(
    `If you want new ${a('https://shoes.example/running', 'running shoes')}, wait for the sales: last year ${a('https://prices.example/compare', 'a price comparison')} found the same pair for half the money.`,
  ),
  'keyword head': page().replace(
    '</head>',
    '<meta name="keywords" content="council, budget, schools, roads, local news, politics, city hall">\n<meta name="description" content="News from the region: politics, sport, culture and weather, every day.">\n</head>',
  ),
  'api docs': page(
    '<h2>GET /users</h2>',
    'Requires a token with the scope read. The token is sent in the header of the request, and a request without it is answered with status 401 and an empty body.',
    '<pre>curl https://api.example/users</pre>',
    '<h2>GET /posts</h2>',
    'Requires a token with the scope read. The token is sent in the header of the request, and a request without it is answered with status 401 and an empty body.',
    '<pre>curl https://api.example/posts</pre>',
  ),
  'commented links': page('<!-- see https://issues.example/123 and https://wiki.example/Layout for the reasons -->'),
};
const all = (format, texts) => Object.entries(texts).map(([name, t]) => [name, format, t]);
export const HARD_LINKS = [...all('plain', plain), ...all('markdown', markdown), ...all('html', html)];
