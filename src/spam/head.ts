import { type Element, isText } from 'domhandler';
import { decodeHTML } from 'entities';
import { attribute, rangeOf } from '../article';
import { msg, type Edit, type Range } from '../base';
import { isCoded, wordingOf, type Wording } from './anchors';
import { collect } from './collect';
import { aboveArticle, goodsIn } from './goods';
import type { FoundMarkup } from './hidden';
import { hostsOf } from './hosts';
import { signed } from './model';
import type { Profile } from './profile';
import { foreignness } from './relation';
import { scriptOfText } from './script';
import { keywordPieces } from './shape';
import { isAtHome } from './strange';
import { tradesOf } from './wares';

/** A hijacked head: the edit that puts the headline back into the page's only title, and the stretches of tags around that title. */
export interface FoundHead extends FoundMarkup {
  readonly title: Edit | undefined;
  readonly others: readonly Range[];
}

interface HeadTag {
  readonly element: Element;
  readonly kind: string;
  readonly text: string;
  readonly wording: Wording;
  readonly coded: boolean;
}

/** What speaks for a run of tags being put in by someone else, in log odds. Set by hand, checked with bench/spam and real pages. */
interface Signals {
  readonly terms: number;
  readonly foreign: number;
  readonly strange: boolean;
  readonly coded: number;
  readonly second: number;
  readonly title: number;
  readonly list: number;
  readonly unrelated: number;
  readonly related: number;
  readonly z: number;
}

/** Letters of prose below which a page has no topic to compare with. */
const ENOUGH_PROSE = 150;
/** Tags of a head that are looked at: real heads have some dozens. */
const MOST_TAGS = 300;
const DESCRIBES =
  /^(?:keywords|description|og:title|og:description|twitter:title|twitter:description|news_keywords|title|subject|abstract)$/i;
const SURE = 0.8;
const BIAS = -2.6;

/** Title, keywords and description that speak of something else than the page. */
export function hijackedHead(profile: Profile): FoundHead[] {
  if (profile.text.length < ENOUGH_PROSE || profile.article.format !== 'html') return [];
  const tags = collect(profile)
    .heads.slice(0, MOST_TAGS)
    .flatMap((e) => tagOf(profile, e) ?? []);
  const suspects = tags.filter(isSuspect);
  if (suspects.length === 0) return [];
  const runs: HeadTag[][] = [];
  for (const tag of suspects) {
    const last = runs.at(-1);
    if (last && follows(last.at(-1)!.element, tag.element)) last.push(tag);
    else runs.push([tag]);
  }
  const judged = runs.map((run) => ({ run, signals: signalsOf(profile, run, tags) }));
  const worst = Math.max(...judged.map((j) => j.signals.z));
  // Where nothing in the head speaks of the page, it is the page that was read wrongly.
  if (suspects.length === tags.length && runs.length > 1 && !judged.some((j) => j.signals.terms > 1.5)) return [];
  const joins = ({ z, terms, foreign, coded }: Signals): boolean => z >= SURE || (worst > 1.5 && z > -0.6 && terms + foreign + coded > 0.5); // prettier-ignore
  return worst < SURE ? [] : judged.filter((j) => joins(j.signals)).map((j) => found(profile, j.run, j.signals));
}

function tagOf(profile: Profile, element: Element): HeadTag | undefined {
  const name = (element.attribs.name ?? element.attribs.property ?? '').toLowerCase();
  const isTitle = element.name === 'title';
  if (!isTitle && !(element.name === 'meta' && DESCRIBES.test(name))) return undefined;
  const raw = isTitle
    ? element.children.map((c) => (isText(c) ? c.data : '')).join('')
    : (element.attribs.content ?? '');
  const text = raw.includes('&') ? decodeHTML(raw) : raw;
  // A template is filled in later.
  if (text.trim().length < 4 || /\{[{%]|<%/.test(text)) return undefined;
  const codes = raw.match(/&#x?[\da-f]+;/gi)?.length ?? 0;
  const coded = codes > 5 && codes * 2 > text.length * 0.8;
  return { element, kind: isTitle ? 'title' : name, text, wording: wordingOf(profile, text), coded };
}

const isSuspect = ({ wording, coded }: HeadTag): boolean =>
  coded || wording.strange > 0 || wording.terms >= 0.9 || (wording.words > 2 && wording.related < 0.15);

function signalsOf(profile: Profile, run: readonly HeadTag[], all: readonly HeadTag[]): Signals {
  const text = run.map((t) => t.text).join('\n');
  const words = run.reduce((n, t) => n + t.wording.words, 0);
  const related = words ? run.reduce((n, t) => n + t.wording.related * t.wording.words, 0) / words : 0;
  const most = (of: (w: Wording) => number): number => Math.max(...run.map((t) => of(t.wording)));
  const terms = 0.9 * most((w) => Math.min(4, w.terms)) + 0.3 * most((w) => Math.min(3, w.pitch));
  const trade = Math.max(...run.map((t) => tradeShare(profile, t.text)));
  const goods = lostIn(related, words) ? 1.5 * aboveArticle(profile, goodsIn(text)) : 0;
  const sold = terms + Math.max(0, Math.max(trade, goods) - 0.5 * terms);
  const strange = run.every((t) => t.wording.strange > 0);
  const home = strange && terms < 0.9 && (isAtHome(profile, text) || isDeclared(profile, text));
  const foreign = home ? 0 : strange ? 2.2 : 2.2 * foreignness(profile, text);
  const coded = run.some((t) => t.coded) && !isCoded(bodyOf(profile)) ? (/[a-z]{4}/i.test(text) ? 2 : 1.4) : 0;
  const mine = new Set(run);
  const kinds = new Set(all.filter((t) => !mine.has(t)).map((t) => t.kind));
  const second = run.some((t) => kinds.has(t.kind)) ? 1.4 : 0;
  const lost = lostIn(related, words);
  const title =
    lost && run.some((t) => t.kind === 'title' && t.wording.words > 2 && t.wording.related < 0.08) ? 1.3 : 0;
  const list = Math.max(...run.map((t) => listed(t)));
  const unrelated = lost ? 0.8 : 0;
  const z = BIAS + sold + foreign + coded + second + title + list + unrelated - 5 * Math.max(0, related - 0.12);
  return {
    terms: sold,
    foreign,
    strange,
    coded,
    second,
    title,
    list,
    unrelated,
    related,
    z,
  };
}

/** Languages that are written in a script, by which a page says that it is in one of them. */
const WRITTEN: Readonly<Record<string, RegExp>> = { cyrillic: /^(?:ru|uk|be|bg|sr|mk|kk)/, cjk: /^(?:zh|ja)/, hangul: /^ko/, thai: /^th/ }; // prettier-ignore
const LANG = /<html\b[^<>]{0,300}?\blang=["']?([a-z]{2})/i;
const isDeclared = ({ article }: Profile, text: string): boolean =>
  WRITTEN[scriptOfText(text) ?? '']?.test(LANG.exec(article.text.slice(0, 1000))?.[1]?.toLowerCase() ?? '') === true;

/** Whether tags have next to nothing of the article. */
const lostIn = (related: number, words: number): boolean => related < 0.08 && words > 3;

/** Whether a tag is made of the words of the trades: half of what it says. */
function tradeShare(profile: Profile, text: string): number {
  const { weight, share, words } = tradesOf(profile)(text);
  if (words < 4 || weight < 2) return 0;
  return share >= 0.5 ? 1.8 : share >= 0.35 ? 0.9 : 0;
}

/** A title or description that is a list of keywords, which the keywords themselves may be. */
function listed({ kind, text }: HeadTag): number {
  if (kind.includes('keywords')) return 0;
  const pieces = keywordPieces(text);
  return pieces >= 4 ? 0.9 : pieces >= 3 ? 0.5 : 0;
}

/** The beginning of what stands behind the head, as written. */
function bodyOf({ article }: Profile): string {
  const at = article.blocks[0]?.start ?? 0;
  return article.text.slice(at, at + 20_000);
}

function follows(a: Element, b: Element): boolean {
  let at = a.next;
  while (at && isText(at) && at.data.trim() === '') at = at.next;
  return at === b;
}

function found(profile: Profile, run: readonly HeadTag[], s: Signals): FoundHead {
  const shown = run.reduce((a, b) => (b.wording.terms > a.wording.terms ? b : a));
  const at = run.findIndex((t) => t.kind === 'title');
  return {
    ...stretch(run)!,
    z: s.z,
    count: run.length,
    title: run[at] ? headlineFor(profile, run[at].element) : undefined,
    others: [run.slice(0, Math.max(0, at)), run.slice(at + 1)].flatMap((tags) => stretch(tags) ?? []),
    reasons: [
      { weight: 2, why: msg('it reads “{0}”', shown.text.trim().replace(/\s+/g, ' ').slice(0, 80)) },
      s.terms > 0 ? { weight: s.terms, why: msg('{0} words of the usual trades of spam ({1})', Math.max(1, Math.ceil(shown.wording.terms)), signed(s.terms)) } : undefined,
      s.related < 0.1 ? { weight: s.unrelated + s.title, why: msg('the article has none of its words ({0})', signed(s.unrelated + s.title)) } : undefined,
      s.foreign > 0 ? { weight: s.foreign, why: s.strange ? msg('another script than the article’s ({0})', signed(s.foreign)) : msg('another language than the article’s ({0})', signed(s.foreign)) } : undefined,
      s.coded > 0 ? { weight: s.coded, why: msg('written in numbered entities, which the article is not ({0})', signed(s.coded)) } : undefined,
      s.second > 0 ? { weight: s.second, why: msg('the head has a tag of this name already ({0})', signed(s.second)) } : undefined,
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
