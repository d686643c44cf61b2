// Articles and spam as editors and hacked sites write them, in Markdown and HTML: emphasis, links, pictures, lists, quotations, subheadings and
// tables around the spam; the spam in other elements, bold, as a heading, bare between two blocks, with line breaks. `--rich` of run.mjs.
const escape = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const named = (s, r) =>
  r.chance(0.3)
    ? s
        .replace(/ (?=[–—])/g, '&nbsp;')
        .replace(/—/g, '&mdash;')
        .replace(/–/g, '&ndash;')
    : s;
const LINKS = [
  '/news/2024/05/story-88',
  '/topics/region',
  'https://en.wikipedia.org/wiki/Main_Page',
  'https://www.reuters.com/world/',
  'https://www.who.int/news',
  'https://doi.org/10.1000/182',
];

/** Some words of a text in a dress of their own: `dress` gets them. */
function somewhere(text, r, dress) {
  const spots = [...text.matchAll(/(?<=\s)\p{L}[\p{L}\p{M}]{3,}(?:\s\p{L}[\p{L}\p{M}]{3,}){0,2}(?=[\s,.])/gu)];
  if (!spots.length) return text;
  const m = r.pick(spots);
  return text.slice(0, m.index) + dress(m[0]) + text.slice(m.index + m[0].length);
}

const sentences = (p) => p.match(/[^.!?。！？]+[.!?。！？]*["”」』]?\s*/g) ?? [p];
const short = (p) =>
  sentences(p)[0]
    .trim()
    .slice(0, 60)
    .replace(/[.!?。！？]+$/, '');

const MARKDOWN = [
  (p, r) => somewhere(p, r, (w) => `**${w}**`),
  (p, r) => somewhere(p, r, (w) => `*${w}*`),
  (p, r) => somewhere(p, r, (w) => `[${w}](${r.pick(LINKS)})`),
  (p) => `> ${p}`,
  (p) => `## ${short(p)}\n\n${p}`,
  (p) =>
    sentences(p)
      .map((s) => `- ${s.trim()}`)
      .join('\n'),
  (p) => `![${short(p)}](images/photo.jpg)\n\n${p}`,
  (p) =>
    sentences(p)
      .map((s) => s.trim())
      .join('\n'),
];
const HTML = [
  (p, r) => `<p>${somewhere(p, r, (w) => `<b>${w}</b>`)}</p>`,
  (p, r) => `<p class="${r.pick(['lead', 'text', 'c-p'])}">${somewhere(p, r, (w) => `<em>${w}</em>`)}</p>`,
  (p, r) => `<p>${somewhere(p, r, (w) => `<a href="${r.pick(LINKS)}">${w}</a>`)}</p>`,
  (p) => `<blockquote>\n<p>${p}</p>\n</blockquote>`,
  (p) => `<h2>${short(p)}</h2>\n<p>${p}</p>`,
  (p) =>
    `<ul>\n${sentences(p)
      .map((s) => `  <li>${s.trim()}</li>`)
      .join('\n')}\n</ul>`,
  (p) => `<figure><img src="/i/1.jpg" alt=""><figcaption>${short(p)}</figcaption></figure>\n<p>${p}</p>`,
  (p) =>
    `<p>${sentences(p)
      .map((s) => s.trim())
      .join('<br>\n')}</p>`,
  (p) => `<p>\n  ${p}\n</p>`,
  (p) => `<div class="paragraph"><span>${p}</span></div>`,
];

/** The blocks of an article, some of them with markup. Written like `write` of articles.mjs, whose head and tail it keeps. */
export function dressed(parts, article, r) {
  const { format } = parts;
  if (format === 'plain') return parts;
  const blocks = parts.blocks.map((b, i) => {
    if (i === 0 || r.chance(0.45)) return b;
    const p = article.paragraphs[i - 1];
    if (format === 'markdown') return r.pick(MARKDOWN)(p.replace(/([*_`#[\]<>])/g, '\\$1'), r);
    return r.pick(HTML)(named(escape(p), r), r);
  });
  return { ...parts, blocks };
}

/** A block of spam in the dress of its format; `text` is ready for it. */
export function richBlock(format, text, r) {
  if (format === 'markdown')
    return r.pick([
      () => text,
      () => text,
      () => `**${text}**`,
      () => `### ${text}`,
      () => `<div>${text}</div>`,
      () => `<p align="center">${text}</p>`,
      () => wrapped(text, r, '\n'),
      () => text.replace(/\|/g, '\\|').replace(/_/g, '\\_'),
    ])();
  if (format !== 'html') return text;
  return r.pick([
    () => `<p>${text}</p>`,
    () => `<div>${text}</div>`,
    () => `<p style="text-align:center">${text}</p>`,
    () => `<p><strong>${text}</strong></p>`,
    () => `<div class="${r.pick(['x1', 'entry', 'txt'])}"><p>${text}</p></div>`,
    () => `<center><font size="2">${text}</font></center>`,
    () => `<h3>${text}</h3>`,
    () => `<span>${text}</span>`,
    () => `<p>${wrapped(text, r, '<br>\n')}</p>`,
    () => `<p>\n    ${text}\n  </p>`,
    () => text,
  ])();
}

/** A long text over several lines, broken at a space. */
function wrapped(text, r, by) {
  const spots = [...text.matchAll(/ /g)].filter((m) => m.index > 20 && m.index < text.length - 20);
  if (!spots.length) return text;
  const { index } = r.pick(spots);
  return text.slice(0, index) + by + text.slice(index + 1);
}
