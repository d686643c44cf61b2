import { type Element, isText } from 'domhandler';
import { decodeHTML } from 'entities';
import { attribute, rangeOf } from '../article';
import { msg, type Edit, type Range } from '../base';
import { wordingOf, type Wording } from './anchors';
import { collect } from './collect';
import type { FoundMarkup } from './hidden';
import { hostsOf } from './hosts';
import { signed } from './model';
import type { Profile } from './profile';

/** A hijacked head: the edit that puts the headline back into the page's only title, and the stretches of tags around that title. */
export interface FoundHead extends FoundMarkup {
  readonly title: Edit | undefined;
  readonly others: readonly Range[];
}

interface HeadTag {
  readonly element: Element;
  readonly text: string;
  readonly raw: string;
  readonly z: number;
  readonly wording: Wording;
  readonly coded: boolean;
}

/** Letters of prose below which a page has no topic to compare with. */
const ENOUGH_PROSE = 150;
const DESCRIBES =
  /^(?:keywords|description|og:title|og:description|twitter:title|twitter:description|news_keywords|title|subject|abstract)$/i;

/** Title, keywords and description that speak of something else than the page. */
export function hijackedHead(profile: Profile): FoundHead[] {
  if (profile.text.length < ENOUGH_PROSE || profile.article.format !== 'html') return [];
  const tags = collect(profile).heads.flatMap((e) => judge(profile, e) ?? []);
  const runs: HeadTag[][] = [];
  for (const tag of tags) {
    if (tag.z < 0.8 && !(tag.z > -0.6 && tags.some((t) => t.z > 1.5))) continue;
    const last = runs.at(-1);
    if (last && follows(last.at(-1)!.element, tag.element)) last.push(tag);
    else runs.push([tag]);
  }
  return runs.filter((r) => r.some((t) => t.z >= 0.8)).map((r) => found(profile, r));
}

function judge(profile: Profile, element: Element): HeadTag | undefined {
  const name = element.attribs.name ?? element.attribs.property ?? '';
  const isTitle = element.name === 'title';
  if (!isTitle && !(element.name === 'meta' && DESCRIBES.test(name))) return undefined;
  const raw = isTitle
    ? element.children.map((c) => (isText(c) ? c.data : '')).join('')
    : (element.attribs.content ?? '');
  const text = decodeHTML(raw);
  if (text.trim().length < 4) return undefined;
  const wording = wordingOf(profile, text);
  const codes = raw.match(/&#x?[\da-f]+;/gi)?.length ?? 0;
  const coded = codes > 5 && codes * 2 > text.length * 0.8;
  const unrelated = wording.words > 2 && wording.related < 0.08 ? 1 : 0;
  const pieces = text.split(/[|,，、_;·]|\s[-–—]\s/).filter((p) => p.trim() !== '').length;
  const z =
    -2.2 + 0.9 * Math.min(4, wording.terms) + 0.3 * Math.min(3, wording.pitch) + 2 * wording.strange + (coded ? 1.2 : 0) +
    1.2 * unrelated - 5 * Math.max(0, wording.related - 0.12) + (/keywords/i.test(name) ? -0.3 : Math.min(0.8, Math.max(0, pieces - 3) * 0.2)); // prettier-ignore
  return { element, text, raw, z, wording, coded };
}

function follows(a: Element, b: Element): boolean {
  let at = a.next;
  while (at && isText(at) && at.data.trim() === '') at = at.next;
  return at === b;
}

function found(profile: Profile, run: readonly HeadTag[]): FoundHead {
  const worst = run.reduce((a, b) => (b.z > a.z ? b : a));
  const w = worst.wording;
  const at = run.findIndex((t) => t.element.name === 'title');
  return {
    ...stretch(run)!,
    z: worst.z,
    count: run.length,
    title: run[at] ? headlineFor(profile, run[at].element) : undefined,
    others: [run.slice(0, Math.max(0, at)), run.slice(at + 1)].flatMap((tags) => stretch(tags) ?? []),
    reasons: [
      { weight: 2, why: msg('it reads “{0}”', worst.text.trim().replace(/\s+/g, ' ').slice(0, 80)) },
      w.terms > 0 ? { weight: w.terms, why: msg('{0} words of the usual trades of spam ({1})', Math.ceil(w.terms), signed(0.9 * w.terms)) } : undefined,
      w.related < 0.1 ? { weight: 1.2, why: msg('the article has none of its words ({0})', signed(1.2)) } : undefined,
      w.strange ? { weight: 2, why: msg('another script than the article’s ({0})', signed(2)) } : undefined,
      worst.coded ? { weight: 1.2, why: msg('written in numbered entities, which the article is not ({0})', signed(1.2)) } : undefined,
    ],
  }; // prettier-ignore
}

/** From the first of these tags to the last. */
function stretch(tags: readonly HeadTag[]): Range | undefined {
  const [first, last] = [tags[0], tags.at(-1)];
  return first && last && { start: rangeOf(first.element).start, end: rangeOf(last.element).end };
}

/** The edit that puts the headline into a title; undefined where the page has another title or no headline. */
function headlineFor(profile: Profile, title: Element): Edit | undefined {
  if (collect(profile).heads.some((e) => e.name === 'title' && e !== title)) return undefined;
  const heading = profile.article.blocks.find((b) => b.kind === 'heading' && b.level === 1) ?? profile.article.blocks.find((b) => b.kind === 'heading'); // prettier-ignore
  if (!heading) return undefined;
  const inner = title.children;
  const start = inner[0] ? rangeOf(inner[0]).start : -1;
  if (start < 0) return undefined;
  const text = profile.article.prose.text.slice(heading.text.start, heading.text.end).replace(/\s+/g, ' ').trim();
  return { start, end: rangeOf(inner.at(-1)!).end, text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;') };
}

/** A page that sends its readers to another host at once. */
export function foreignRefresh(profile: Profile): FoundMarkup[] {
  const out: FoundMarkup[] = [];
  if (profile.article.format !== 'html') return out;
  for (const e of collect(profile).heads) {
    if (e.name !== 'meta' || !/^\s*refresh\s*$/i.test(e.attribs['http-equiv'] ?? '')) continue;
    const content = attribute(e, 'content') ?? '';
    const url = /url *= *["']?([^"']+)/i.exec(content)?.[1] ?? /^[\d.]*[;,] *["']?(\w+:\/\/[^"']+)/.exec(content)?.[1];
    const host = url === undefined ? undefined : hostsOf(profile).foreign(url);
    // A page without text of its own is a signpost, and meant to be one.
    if (host === undefined || (!hostsOf(profile).known && profile.text.length < ENOUGH_PROSE)) continue;
    out.push({
      ...rangeOf(e),
      z: 3,
      count: 1,
      reasons: [{ weight: 3, why: msg('it sends readers to {0}, which is not this page’s host', host) }],
    });
  }
  return out;
}
