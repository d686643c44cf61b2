// Clean articles made of lines of the corpora of clean texts (sources and licences in their SOURCES.md), in forty languages and three formats.
import { readdirSync, readFileSync } from 'node:fs';

export function random(seed) {
  let s = seed >>> 0;
  const next = () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (p) => next() < p,
    some: (list, n) => {
      const copy = [...list];
      const out = [];
      while (out.length < n && copy.length) out.push(copy.splice(Math.floor(next() * copy.length), 1)[0]);
      return out;
    },
  };
}

export function loadCorpora(folder) {
  const out = new Map();
  for (const file of readdirSync(folder)) {
    const language = /^([a-z]{2}(?:-\w+)?)\.txt$/.exec(file)?.[1];
    if (language)
      out.set(
        language,
        readFileSync(`${folder}/${file}`, 'utf8')
          .split('\n')
          .filter((l) => l.length > 8),
      );
  }
  return out;
}

const DENSE = /^(zh|ja|th)/;
const END = { zh: '。', ja: '。', hi: '।' };

/** A headline, a byline and paragraphs: what the three formats are written from. */
export function compose(lines, language, r) {
  const dense = DENSE.test(language);
  const sentence = () => {
    const line = r.pick(lines).trim();
    return /[.!?。！？…”"」』:’)]$/.test(line) || language === 'th' ? line : line + (END[language.slice(0, 2)] ?? '.');
  };
  const paragraph = () => Array.from({ length: r.int(2, 5) }, sentence).join(dense && language !== 'th' ? '' : ' ');
  const title = r
    .pick(lines)
    .replace(/[.。!！?？]+$/, '')
    .slice(0, dense ? 24 : 70)
    .trim();
  return { language, title, paragraphs: Array.from({ length: r.int(5, 9) }, paragraph) };
}

const escape = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The parts of an article in a format: blocks between which something can be put, and how they are joined. */
export function write(article, format, r) {
  const { title, paragraphs, language } = article;
  if (format === 'plain') {
    const gap = r.pick(['\n\n', '\n\n', '\n']);
    return { blocks: [title, ...paragraphs], gap, head: '', tail: r.chance(0.7) ? '\n' : '' };
  }
  if (format === 'markdown') {
    const blocks = [`# ${title}`, ...paragraphs.map((p) => p.replace(/([*_`#[\]<>])/g, '\\$1'))];
    const head = r.chance(0.5) ? `---\ntitle: ${JSON.stringify(title)}\ndate: 2024-03-0${r.int(1, 9)}\n---\n\n` : '';
    return { blocks, gap: '\n\n', head, tail: '\n' };
  }
  const host = 'https://www.morningpost.example';
  const nav = `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>`;
  const head = `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<title>${escape(title)}</title>\n<link rel="canonical" href="${host}/a/${r.int(1000, 9999)}">\n<script>window.dataLayer=window.dataLayer||[];dataLayer.push({page:1});</script>\n</head>\n<body>\n<header>${nav}</header>\n<article>\n`;
  const blocks = [`<h1>${escape(title)}</h1>`, ...paragraphs.map((p) => `<p>${escape(p)}</p>`)];
  return {
    blocks,
    gap: '\n',
    head,
    tail: `\n</article>\n<footer><p><a href="${host}/about">About</a> <a href="/terms">Terms</a></p></footer>\n</body>\n</html>\n`,
  };
}
