// The Markdown and HTML of the third hand (see hard-third.mjs). [name, format, text].
const markdown = {
  'readme crypto':
    '# tiny-wallet\n\nA small wallet for the command line: bitcoin, litecoin, dogecoin. No server, no account, no tracking.\n\n[![build](https://ci.example/tiny-wallet.svg)](https://ci.example/tiny-wallet) [![npm](https://badge.example/v/tiny-wallet)](https://npm.example/tiny-wallet) [![license](https://badge.example/mit)](LICENSE)\n\n## Install\n\n```sh\nnpm install -g tiny-wallet\n```\n\n## Features\n\n- send and receive\n- cold storage\n- fee estimation\n- free and open source\n- works offline\n- multi-signature\n- hardware wallets: Ledger, Trezor, Coldcard\n\n## Donate\n\nIf this saves you money, buy me a coffee: BTC `bc1qexampleexampleexample`, or via [Ko-fi](https://ko-fi.example/tiny).\n\n## Community\n\nJoin us on [Telegram](https://t.me/tinywallet), [Discord](https://discord.gg/abc) or [Matrix](https://matrix.to/#/tiny).\n',
  'readme sponsors':
    '# fast-form\n\nForms for React, 3 kB.\n\n## Sponsors\n\n<p align="center">\n  <a href="https://hosting.example"><img src="https://img.example/a.svg" alt="Hosting"></a>\n  <a href="https://www.bestwriters.example"><img src="https://img.example/b.svg" alt="Best Writers"></a>\n  <a href="https://slots-review.example"><img src="https://img.example/c.svg" alt="Slots Review"></a>\n</p>\n\n[Become a sponsor](https://opencollective.example/fast-form)\n\n## Use\n\n```jsx\nconst { register } = useForm();\n```\n\n## Contributors\n\n[Ann](https://github.com/ann) · [Ben](https://github.com/ben) · [Cho](https://github.com/cho) · [Dee](https://github.com/dee) · [Eli](https://github.com/eli)\n',
  'awesome list':
    '# Awesome privacy\n\nTools that respect their users.\n\n## Messengers\n\n- [Signal](https://signal.org) – calls and chats\n- [Session](https://getsession.org) – no phone number\n- [Briar](https://briarproject.org) – works over Bluetooth\n\n## VPN\n\n- [Mullvad](https://mullvad.net) – 5 euros a month, cash accepted\n- [IVPN](https://www.ivpn.net) – cheap plans\n- [ProtonVPN](https://protonvpn.com) – free plan\n\n## Dating\n\n- [Alovoa](https://alovoa.com) – free and open source dating\n\n## Downloads\n\n- [qBittorrent](https://www.qbittorrent.org) – free torrent client\n- [yt-dlp](https://github.com/yt-dlp/yt-dlp) – download videos\n',
  'tax on games, a table':
    '---\ntitle: What the states take\nkeywords: [casino, gambling tax, slots, poker, sports betting]\n---\n\n# What the states take from gamblers\n\nSports betting brought the states 2.8 billion dollars last year.\n\n| State | Casinos | Slots | Online poker | Tax |\n|:--|--:|:-:|:-:|--:|\n| Nevada | 219 | yes | yes | 6.75 % |\n| New Jersey | 9 | yes | yes | 13 % |\n| Pennsylvania | 17 | yes | yes | 54 % |\n| Michigan | 26 | yes | yes | 20 % |\n| Utah | 0 | no | no | – |\n\n*Sources: state gaming commissions*\n',
  'faq of a language school':
    '# Häufige Fragen\n\n**Was kostet ein Kurs?**\nEin Abendkurs kostet 180 Euro, ein Intensivkurs 420 Euro. Wer sich bis Ende Mai anmeldet, bekommt zehn Prozent Rabatt.\n\n**Wie melde ich mich an?**\nPer WhatsApp (+49 170 5550199), per Telegram (@sprachhaus_kiel) oder persönlich im Büro, Montag bis Freitag von 9 bis 17 Uhr.\n\n**Gibt es einen Online-Kurs?**\nJa, mittwochs um 19 Uhr.\n',
  'spam shown in code':
    '# Cleaning a hacked WordPress site\n\nLast week a reader’s site began to rank for replica watches. This is what we found in `header.php`:\n\n```html\n<div style="position:absolute;left:-9999px">\n<a href="http://cheap-watches.example">replica rolex</a>\n<a href="http://pills.example">buy viagra online</a>\n</div>\n```\n\nAnd this in `wp-config.php`:\n\n```php\neval(base64_decode("aGVsbG8="));\n```\n\nDelete both, change every password, and look for `viagra`, `casino` and `payday loan` in the database:\n\n    SELECT ID FROM wp_posts WHERE post_content LIKE \'%cialis%\';\n\nThe search console lists what Google saw: “cheap viagra | buy cialis | online casino | poker”.\n',
  cv: '# Lena Brandt\n\nBerlin · lena@brandt.example · +49 170 5550101 · [GitHub](https://github.com/lbrandt) · [LinkedIn](https://www.linkedin.com/in/lbrandt)\n\n## Experience\n\n**Growth Marketing Manager**, Lucky Games GmbH (2019–2024)\n\n- SEO, link building, paid search, affiliate programmes\n- raised organic traffic of three casino brands by 140 %\n\n**Copywriter**, freelance (2015–2019)\n\n## Skills\n\nSEO / SEM / Google Ads / Analytics / HTML / CSS / Copywriting / English / French\n',
  'release notes of a game':
    '# Pirate Slots 3.0\n\n## New\n\n- Daily bonus wheel\n- Free spins every four hours\n- Ruby reels, Gold reels, Mega jackpot\n- VIP rooms\n- Invite friends by WhatsApp\n\n## Fixed\n\n- Coins vanished after login\n- Roulette table froze on Android 9\n\n## Known issues\n\n- No real money can be won. This is a game.\n',
  'newsletter with links':
    '# Links of the week\n\nGood reads for a rainy weekend, chosen by the desk.\n\n- [The woman who beat the casino](https://longreads.example/casino) (The Atlantic)\n- [Inside the essay mill](https://chronicle.example/essay-mill) (Chronicle)\n- [My year on Ozempic](https://guardian.example/ozempic) (Guardian)\n- [Who pays for porn?](https://economist.example/porn) (The Economist)\n- [Bitcoin in prison](https://wired.example/bitcoin) (Wired)\n\nSee you next Friday. Reply to this mail if you have a tip.\n',
  'quoted comments':
    '# The strangest mail we got this year\n\nReaders write, robots write more. Our favourites:\n\n> Great post! I bookmarked your site. Visit mine for cheap loans: www.quickmoney.example\n\n> Dear friend, I am Mrs. Rose, widow of a late minister. I have 14.5 million dollars for you.\n\n> Hello dear, hot girls in your area want to meet you tonight, click here!!!\n\nWe answer none of them, though Mrs. Rose is tempting.\n',
  'zh, 读书清单':
    '# 三月书单\n\n这个月读了八本书，推荐指数仅供参考。\n\n| 书名 | 作者 | 类型 | 推荐 |\n|---|---|---|---|\n| 赌徒 | 陀思妥耶夫斯基 | 小说 | ★★★★★ |\n| 金瓶梅词话 | 兰陵笑笑生 | 小说 | ★★★★ |\n| 性学三论 | 弗洛伊德 | 理论 | ★★★ |\n| 毒品史 | 达文波特 | 历史 | ★★★★ |\n| 比特币标准 | 阿莫斯 | 经济 | ★★ |\n\n标签：读书、书单、小说、历史\n',
  'ja, 用語集':
    '# カジノ用語集\n\nIR（統合型リゾート）をめぐる報道でよく使われる言葉をまとめた。\n\n- **バカラ** – トランプを使うゲーム\n- **ルーレット** – 回転盤に球を投げ入れる\n- **ジャンケット** – 富裕層を連れてくる仲介業者\n- **コンプ** – 客への無料サービス\n- **ハイローラー** – 高額を賭ける客\n- **スロット** – 機械式の賭博\n\n（社会部）\n',
  'ko, 변경 기록':
    '# 변경 기록\n\n## 4.2.0\n\n- 무료 쿠폰 지급\n- 출석 보너스 추가\n- 슬롯 화면 속도 개선\n- 카카오톡 로그인\n- 환전 오류 수정\n- 신규 테마 다섯 가지\n\n## 4.1.9\n\n- 버그 수정\n',
  footnotes:
    '# A short history of aphrodisiacs\n\nThe Romans trusted oysters[^1], the Chinese rhinoceros horn[^2], and our time the blue pill[^3].\n\nNone of the old remedies works. “If they did,” a pharmacologist told me, “they would be patented.”\n\n[^1]: Pliny, *Natural History*, book 32.\n[^2]: <https://www.traffic.example/rhino>\n[^3]: Sildenafil was found by chance: <https://www.pfizer-history.example/viagra>.\n',
};
const page = (title, body, head = '', after = '', lang = 'en') =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title} – The Courier</title>${head}</head><body>\n<article>\n<h1>${title}</h1>\n${body}\n</article>\n${after}</body></html>\n`;
const BODY =
  '<p>The harbour board wants to widen the channel by forty metres so that larger ships can turn. The work would take two winters and cost 31 million.</p>\n<p>Fishermen fear for the oyster beds. “They dredge, we starve,” said one of them at the hearing on Monday.</p>\n<p>The board decides in May.</p>';
const html = {
  'cookie banner': page(
    'Channel to be widened',
    BODY,
    '',
    '<div id="cmp" style="display:none" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store cookies. <a href="https://www.cmp.example/vendors">Partners</a> <a href="https://www.iab.example/tcf">More</a></p><button>Accept all</button><button>Reject</button></div>\n',
  ),
  'pixels and frames': page(
    'Channel to be widened',
    BODY,
    '<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"/></noscript>',
    '<iframe src="https://td.doubleclick.net/x" width="0" height="0" style="display:none"></iframe>\n<script>!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,"script","https://connect.facebook.net/en_US/fbevents.js");fbq("init","1");</script>\n',
  ),
  'menu for phones': page(
    'Channel to be widened',
    BODY,
    '<style>.mobile-nav{display:none}@media(max-width:600px){.mobile-nav{display:block}}</style>',
    '<div class="mobile-nav"><a href="/news">News</a> <a href="https://jobs.courier-group.example/">Jobs</a> <a href="https://dating.courier-group.example/">Dating</a> <a href="https://games.courier-group.example/">Games</a> <a href="https://shop.courier-group.example/">Shop</a></div>\n',
  ),
  'honeypot form': page(
    'Channel to be widened',
    BODY,
    '',
    '<form action="/newsletter"><label>E-mail <input name="mail"></label><div style="position:absolute;left:-5000px" aria-hidden="true"><input name="b_123" tabindex="-1" value=""></div><button>Subscribe</button></form>\n',
  ),
  'embedded posts': page(
    'What the minister wrote at night',
    '<p>At 3.14 the minister posted again, and the opposition answered within the minute.</p>\n<blockquote class="twitter-tweet"><p>Casinos are closed, get over it.</p>&mdash; Minister (@minister) <a href="https://twitter.com/minister/status/1">1 May</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>\n<blockquote class="instagram-media" style="display:none"><a href="https://www.instagram.com/p/x/">A post shared by @minister</a></blockquote>\n<p>By noon all of it was deleted.</p>',
  ),
  'odds in a table': page(
    'Who wins the cup?',
    '<p>Our sports desk has asked four bookmakers.</p>\n<table><tr><th>Team</th><th>Bet One</th><th>Lucky Bet</th><th>Goldbet</th></tr><tr><td>Spain</td><td>4.5</td><td>4.6</td><td>4.4</td></tr><tr><td>France</td><td>5.0</td><td>5.2</td><td>5.0</td></tr><tr><td>England</td><td>5.5</td><td>5.5</td><td>6.0</td></tr><tr><td>Brazil</td><td>7.0</td><td>6.5</td><td>7.0</td></tr></table>\n<p>Odds as of Thursday. 18+. Gamble responsibly.</p>',
  ),
  'head of a gambling story': page(
    'Casino bill fails in the senate',
    '<p>The bill that would have allowed three casinos on the coast failed by two votes on Tuesday. Its friends had promised 4,000 jobs; its foes spoke of gambling addiction.</p>\n<p>Senator Ruiz, who has taken money from a maker of slot machines, abstained.</p>',
    '<meta name="keywords" content="casino, gambling, casino bill, slot machines, senate, gambling addiction"><meta name="description" content="The bill for three casinos on the coast failed by two votes."><meta property="og:title" content="Casino bill fails in the senate">',
  ),
  'readers’ comments': page(
    'Channel to be widened',
    BODY,
    '',
    '<section id="comments"><h2>3 comments</h2><div class="comment"><b>Old Salt</b><p>Great article, thank you. My own photos of the oyster beds are at https://oldsalt.example/beds if anyone wants to see them.</p></div><div class="comment"><b>Meg</b><p>31 million! For that money you could buy every fisherman a house.</p></div><div class="comment"><b>R. D.</b><p>I worked on dredgers for 20 years. It can be done without harm.</p></div></section>\n',
  ),
  'links to the neighbours': page(
    'Channel to be widened',
    BODY,
    '',
    '<aside><h2>From our partners</h2><ul><li><a href="https://www.moneymag.example/refinance">Should you refinance now?</a></li><li><a href="https://www.healthy.example/sleep">Seven tricks for better sleep</a></li><li><a href="https://www.cars.example/ev">The ten cheapest electric cars</a></li><li><a href="https://www.travel.example/cruise">Cruises under 500 dollars</a></li></ul></aside>\n',
  ),
  'mail address in code': page(
    'Channel to be widened',
    BODY + '\n<p>Write to us: <span id="m"></span></p>',
    '',
    '<script>document.getElementById("m").innerHTML=\'<a href="mailto:\'+atob("ZGVza0Bjb3VyaWVyLmV4YW1wbGU=")+\'">\'+atob("ZGVza0Bjb3VyaWVyLmV4YW1wbGU=")+"</a>";</script>\n<script>var g=Function("return this")();(g.webpackChunk=g.webpackChunk||[]).push([[1],{}]);</script>\n',
  ),
  'redirect to the phone site': page(
    'Channel to be widened',
    BODY,
    '<link rel="canonical" href="https://www.courier.example/channel"><script>if(/Android|iPhone/i.test(navigator.userAgent)&&!/nomobile/.test(location.search)){location.href="https://m.courier.example/channel";}</script>',
  ),
  'donation box': page(
    'Channel to be widened',
    BODY,
    '',
    '<div class="box"><p>The Courier lives on its readers. Donate by <a href="https://www.paypal.com/x">PayPal</a>, <a href="https://www.patreon.com/x">Patreon</a>, <a href="https://liberapay.com/x">Liberapay</a> or bitcoin: bc1qexampleexample. Every dollar counts!</p></div>\n',
  ),
  'details folded': page(
    'Which pills help against migraine?',
    '<p>Two out of three patients improved with triptans; herbal capsules did no better than sugar.</p>\n<details><summary>The drugs in the study</summary><ul><li>Sumatriptan</li><li>Rizatriptan</li><li>Propranolol</li><li>Topiramate</li><li>Amitriptyline</li><li>Tramadol</li><li>Codeine</li><li>Placebo</li></ul></details>\n<div class="sources" hidden><h3>Sources</h3><a href="https://pubmed.example/1">Lancet 2024</a> <a href="https://pubmed.example/2">BMJ 2023</a></div>',
  ),
  'print only': page(
    'Channel to be widened',
    BODY,
    '<style>.print{display:none}@media print{.print{display:block}}</style>',
    '<div class="print">Printed from https://www.courier.example/channel · © The Courier · <a href="https://www.courier-group.example/imprint">Imprint</a></div>\n',
  ),
  'ko, 관련 태그': page(
    '불법 촬영물 유포 사이트 운영자 구속',
    '<p>경찰은 불법 촬영물과 성인 동영상을 유포한 사이트 운영자 김모 씨를 구속했다고 밝혔다. 사이트에는 도박 광고가 가득했다.</p>\n<p>피해자들은 “삭제 요청을 해도 며칠 뒤 다시 올라왔다”고 말했다.</p>\n<p>피해 신고는 디지털성범죄피해자지원센터 02-735-8994.</p>',
    '',
    '<div class="tags"><a href="/tag/1">#불법촬영</a> <a href="/tag/2">#성인사이트</a> <a href="/tag/3">#도박광고</a> <a href="/tag/4">#구속</a></div>\n',
    'ko',
  ),
  'ar, مواقع المراهنات': page(
    'حجب ثلاثمئة موقع للمراهنات',
    '<p>حجبت الهيئة ثلاثمئة موقع للمراهنات والكازينو على الإنترنت بعد شكاوى من أسر خسرت مدخراتها.</p>\n<p>وقال محام إن المواقع تعود بأسماء جديدة خلال ساعات، وإن بعضها يعد بمكافأة ترحيبية وسحب فوري.</p>',
    '<meta name="keywords" content="مراهنات, كازينو, حجب المواقع, القمار, الهيئة">',
    '',
    'ar',
  ),
  'th, ข่าวหวย': page(
    'ผลสลากกินแบ่งรัฐบาล งวดวันที่ 1 เมษายน',
    '<p>รางวัลที่ 1 หมายเลข 820866 เลขหน้า 3 ตัว 413 และ 254 เลขท้าย 3 ตัว 479 และ 068 เลขท้าย 2 ตัว 06</p>\n<ul><li>รางวัลข้างเคียง 820865</li><li>รางวัลข้างเคียง 820867</li><li>รางวัลที่ 2 จำนวน 5 รางวัล</li><li>รางวัลที่ 3 จำนวน 10 รางวัล</li><li>รางวัลที่ 4 จำนวน 50 รางวัล</li></ul>\n<p>ผู้ถูกรางวัลสามารถขึ้นเงินได้ที่สำนักงานสลาก ภายในสองปี</p>',
    '',
    '',
    'th',
  ),
  'noscript for pictures': page(
    'Channel to be widened',
    BODY.replace(
      '<p>Fishermen',
      '<figure><img data-src="/a.jpg" alt=""><noscript><img src="https://img.courier-cdn.example/a.jpg" alt="The harbour"></noscript><figcaption>The harbour at low tide. Photo: A. Beck</figcaption></figure>\n<p>Fishermen',
    ),
  ),
};
const all = (format, texts) => Object.entries(texts).map(([name, t]) => [name, format, t]);
export const MARKUP_THIRD = [...all('markdown', markdown), ...all('html', html)]; // prettier-ignore
