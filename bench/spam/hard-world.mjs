// What files of the world showed, in texts of our own, written after them. [what it is, format, text]
const story =
  'The town library opens again on Monday after two years of building. The reading room has sixty seats, and the children of three schools come there in the morning. The architect kept the old stairs.';
const chinese =
  '市立圖書館將於下週一重新開放，閱覽室共有六十個座位，附近三所學校的學生每天早上都會前來使用。建築師保留了原來的樓梯。';
export const WORLD = [
  ['a tool whose name begins like a word of the trades', 'markdown', `${story} The network of the house is guarded by [netfilter nftables](https://netfilter.example.org/projects/nftables/), said the keeper of the machines.\n`],
  ['a link that is described in an item', 'markdown', `${story}\n\n- [Hosting Checker](https://hostingchecker.example) - tells which house a page stands in\n- [Reading Room](https://rooms.example) - seats that are free\n`],
  ['a thesis in a French sentence', 'markdown', "Ces mesures furent décrites pour la première fois dans la [thèse de doctorat](https://tel.archives.example/tel-00797760v1/document) de la directrice, qui travaillait alors à la bibliothèque de la ville.\n"],
  ['tables of codes', 'plain', `${story}\n\n8CE0       F5F5                   44C3                    44C3\n8E5D       7B55                   7B55                    7B55\n`],
  ['names that are not told in full', 'plain', `${chinese}\n\n感謝以下夥伴支持：吳Ｏ達、呂Ｏ宇、洪Ｏ翰、黃Ｏ夫、黃Ｏ建、趙Ｏ強、劉Ｏ嘉、鍾Ｏ勳、魏Ｏ廷、李Ｏ裕，以及開放文化基金會。逐月捐款最新細目請查閱網站。\n`],
  ['a name with a figure in it', 'plain', `${chinese}\n\n想念 r3ad 讀書會的披薩和炸雞嗎？這次可以自己點一桶，然後一起上線參加 r3ad 讀書會，r3ad 小組四處尋覓適合的場地，歡迎報名！\n\nr3ad 讀書會每月一次。\n`],
  ['data that a script reads', 'html', `<!doctype html><html><head><title>Library</title><script>var next = JSON.parse(unescape("%7B%22show%22%3Atrue%2C%22name%22%3A%22%u5716%u66F8%u9928%22%2C%22url%22%3A%22https%3A//rooms.example/next%22%7D"));</script></head><body><p>${story}</p></body></html>`],
  ['one English word in a Japanese sentence', 'plain', '図書館の仲間たちは、昨日は索引に修正を送り、今日はRubyにpatchを送りました。来週の月曜日からは閲覧室が開きますので、皆さんもぜひ来てください。階段は昔のままです。\n'],
  ['an address that is named twice among references', 'plain', `${story}\n\n${['a', 'b'].map((x) => `Part ${x}\n\nhttps://www.townbooks.example/Resources-And-Publications/Opinions/Committee-on-Reading-Rooms-for-Underserved-Towns/Opening-Hours-Seats-and-Stairs-of-the-House-by-Month.html`).join('\n\n')}\n`],
  ['references behind a template', 'markdown', `${chinese}\n\n{% include references.md %}\n[night mining]: https://lists.rooms.example/t/bitcoin-mining-pool-wallet-exchange/1786/\n[pool]: https://bitcoinpool.example/bin/crypto-wallet-28.2/\n[news358 mining]: /zh/newsletters/2025/06/13/#selfish-mining\n`],
  ['a word that ends as one of another language begins', 'plain', `${story} By default, you need to make a backup Bitcoin keeps of the keys, the guide of the house says, and to write it on paper.\n`],
]; // prettier-ignore
