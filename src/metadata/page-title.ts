import { attribute, type Article } from '../article';
import { memo } from '../base';
import type { Declaration } from './declaration';
import { scanPage } from './page-scan';
import { textIn } from './page-text';

/** Words alone, in lower case, one space between them. */
export function bare(s: string): string {
  const lower = s.toLowerCase();
  return (/[^\0-\x7F]/.test(lower) ? lower.normalize('NFKC').replace(/\u00AD/g, '') : lower).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
}
const SEPARATOR = /\s[|·•»«:–—-]{1,2}\s|\s?[|｜_»]\s?|\s::\s/g;

/** The texts of the page's headings that may be its headline: h1 outside of menus, else h2. */
const headingsOf = memo((article: Article): { texts: readonly string[]; sole: boolean } => {
  const own = (scanPage(article)?.headings ?? []).filter((h) => !h.aside);
  const texts = (name: string): string[] =>
    own
      .filter((h) => h.element.name === name)
      .slice(0, 8)
      .map((h) => textIn(h.element, 400))
      .filter((t) => t.length > 1);
  const first = texts('h1');
  return first.length ? { texts: first, sole: first.length === 1 } : { texts: texts('h2'), sole: false };
});

/** How alike two bare texts are: 0 … 1, by the words they share (by the characters, where words are not spaced). */
function likeness(x: string, y: string): number {
  if (x === y) return 1;
  const parts = (s: string): Set<string> =>
    new Set(/[\u3040-\u30FF\u4E00-\u9FFF]/.test(s) ? s.replace(/ /g, '') : s.split(' '));
  const [p, q] = [parts(x), parts(y)];
  let shared = 0;
  for (const w of p) if (q.has(w)) shared++;
  return (2 * shared) / (p.size + q.size || 1);
}

/** A title with and without the site's name before or behind it. */
function variants(title: string, sites: readonly string[]): string[] {
  const out = [title];
  for (const m of title.matchAll(SEPARATOR)) {
    const [head, tail] = [title.slice(0, m.index), title.slice(m.index + m[0].length)];
    if (head.trim()) out.push(head.trim());
    if (tail.trim() && sites.includes(bare(head))) out.push(tail.trim());
  }
  return out;
}

/** `a-60a0111a-c2d2` names a record, not an article. */
const isId = (t: string): boolean => /^[\w-]+$/.test(t) && /\d/.test(t) && t.length > 7;

/** From here on two wordings speak of the same; a headline is no single word of a title, nor a paragraph. */
const AKIN = 0.3;
const SHARE = 0.6;
const LONGEST = 160;

/** Of what the page declares as its title, the one that says what its headline shows, else the headline; without one, the most trusted, less the site's name. */
export function titleOf(
  article: Article,
  places: readonly Declaration[],
  publisher: string | undefined,
): string | undefined {
  const titles = [...new Set(places.map((d) => d.values[0]!).filter((v) => v.trim() !== ''))].slice(0, 12);
  const sites = siteNames(article, publisher);
  const real = titles.filter((t) => !sites.includes(bare(t)) && !isId(t));
  const { texts, sole } = headingsOf(article);
  const headings = texts.map(bare);
  let best: { title: string; score: number } | undefined;
  for (const title of real)
    for (const v of variants(title, sites)) {
      const words = bare(v);
      const score = Math.max(0, ...headings.map((h) => likeness(h, words)));
      if (!best || score > best.score) best = { title: v, score };
    }
  if (best && best.score >= 0.6) return best.title;
  const first = real[0] ?? titles[0];
  // A page's only headline is its title in other words than those for search engines.
  const head = sole ? headings[0]! : '';
  if (best && best.score >= AKIN && head.length < LONGEST && head.length > SHARE * bare(first!).length) return texts[0];
  return first === undefined ? undefined : withoutSite(first, sites);
}

function withoutSite(title: string, sites: readonly string[]): string {
  const hits = [...title.matchAll(SEPARATOR)];
  const last = hits.at(-1);
  if (last) {
    const tail = bare(title.slice(last.index + last[0].length));
    if (sites.some((s) => s === tail || (tail.length > 3 && s.replace(/ /g, '').includes(tail.replace(/ /g, ''))))) return withoutSite(title.slice(0, last.index).trim(), sites); // prettier-ignore
  }
  const first = hits[0];
  return first && sites.includes(bare(title.slice(0, first.index)))
    ? title.slice(first.index + first[0].length).trim()
    : title;
}

/** What the site calls itself, folded: the declared publisher, the host without its ending. */
export function siteNames(article: Article, publisher: string | undefined): string[] {
  const page = scanPage(article);
  const canonical = page?.links.find((l) => l.attribs.rel?.toLowerCase() === 'canonical');
  const address = article.url ?? (canonical && attribute(canonical, 'href')) ?? '';
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(address)?.[1] ?? '';
  const names = [publisher, host, host.replace(/\.[a-z]{2,3}(?:\.[a-z]{2})?$/, ''), host.split('.').at(-2)];
  return [...new Set(names.filter((n): n is string => n !== undefined && n !== '').map(bare))];
}
