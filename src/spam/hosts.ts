import { attribute, frontMatterOf } from '../article';
import { dataFile, memo, type Range } from '../base';
import { collect, type Collected } from './collect';
import type { Profile } from './profile';
import type { TermHit } from './terms';

/** Top-level domains that cost next to nothing and are full of throw-away hosts (Spamhaus' and Interisle's yearly counts name them). */
const CHEAP_TLD =
  /\.(?:top|xyz|icu|club|vip|win|bid|loan|loans|bet|casino|poker|porn|xxx|sex|adult|cam|dating|click|link|site|online|website|space|fun|shop|store|live|life|buzz|monster|cyou|rest|sbs|cfd|bond|tk|ml|ga|cf|gq|pw|cc|ws|work|men|date|download|stream|review|science|party|trade|webcam|racing|accountant|faith|cricket|kim|mom|lol|quest|beauty|hair|skin|makeup|autos|boats|homes|yachts|rip|su)$/;

let bundled: ReadonlySet<string> | undefined;
const trusted = (): ReadonlySet<string> =>
  (bundled ??= new Set(
    new TextDecoder()
      .decode(dataFile('spam-hosts.txt'))
      .split('\n')
      .filter((l) => !l.startsWith('#'))
      .flatMap((l) => l.split(' '))
      .filter(Boolean),
  ));

/** The host of an absolute http(s) or protocol-relative address, in lower case, without `www.`; undefined for others. */
export function hostOf(href: string): string | undefined {
  const at = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : href.startsWith('//') ? 2 : 0;
  if (at > 0) {
    let to = at;
    while (to < href.length && isPlain(href.charCodeAt(to))) to++;
    // Most addresses are of this form.
    if (to > at && (to === href.length || href[to] === '/')) return hostNamed(href.slice(at, to));
  }
  if (!href.includes('//') && !href.includes('\\')) return undefined;
  const m = /^[ \t\r\n]*(?:https?:)?[\\/]{2}(?:[^/?#@\s]*@)?([^/?#:\s"'<>]+)/i.exec(href);
  return m ? hostNamed(m[1]!.toLowerCase()) : undefined;
}

/** Small letters, digits, hyphen, full stop. */
const isPlain = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x2d && c <= 0x39 && c !== 0x2f);

function hostNamed(name: string): string | undefined {
  const host = name.startsWith('www.') ? name.slice(4) : name;
  return host.includes('.') ? host : undefined;
}

const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|nom)$/;

/** The part of a host that is registered: `news.example.co.uk` → `example.co.uk`. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  const n = parts.length > 2 && SECOND_LEVEL.test(parts.at(-2)!) && parts.at(-1)!.length === 2 ? 3 : 2;
  return parts.slice(-n).join('.');
}

/** Whether the host, or one above it, is on the list. */
function isListed(host: string, list: { has(host: string): boolean }): boolean {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) if (list.has(at)) return true;
  return false;
}

/** Keys of front matter that say where the article stands, or stood. */
const ADDRESS_KEY = /^(?:(?:source|original|canonical|og)[_-]?)?(?:url|link|href)$|^canonical$|^source$|^permalink$/i;

/** Addresses of one's own machine and network (RFC 1918). */
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.local(?:host)?$/;

/** Hosts that only an office, a school or an army gets. */
const INSTITUTION = /\.(?:gov|edu|mil|int|gov\.\w\w|edu\.\w\w|ac\.\w\w|gouv\.fr|go\.jp|go\.kr)$/;

/** Institutions in whose addresses goods stand, from which it is a farm: an article on gambling or medicine refers to one or two. */
const FEWEST_HACKED = 3;

/** Links to a site, their share of all that name a host, and parts of a page that hold one, from which it is the page's own: a list of links to sell stands in one place. */
const HOME = { links: 15, share: 0.4, parts: 5 };
const PARTS = 8;

/** What an article's addresses say of where it stands. */
export class Hosts {
  private readonly own = new Set<string>();
  private readonly yours: ReadonlySet<string>;
  private loaded: Set<string> | undefined;
  private uses: Map<string, number> | undefined;
  private readonly verdicts = new Map<string, boolean>();

  constructor(
    private readonly profile: Profile,
    private readonly page: Collected,
  ) {
    const { article } = profile;
    this.yours = new Set(
      (profile.config?.trustedHosts ?? []).map((h) => h.toLowerCase().replace(/^\*?\.?(?:www\.)?/, '')),
    );
    const say = (href: string | undefined): void => {
      const host = href === undefined ? undefined : hostOf(href);
      if (host) this.own.add(siteOf(host));
    };
    say(article.url);
    for (const { key, value } of frontMatterOf(article)?.entries ?? [])
      if (ADDRESS_KEY.test(key) && value.kind === 'scalar') say(value.text);
    for (const e of page.heads) {
      const kind = (attribute(e, 'rel') ?? attribute(e, 'property') ?? attribute(e, 'name') ?? '').toLowerCase();
      if (kind === 'canonical' || (e.name === 'base' && e.attribs.href)) say(attribute(e, 'href'));
      else if (kind === 'og:url' || kind === 'twitter:url') say(attribute(e, 'content'));
    }
    if (!this.known) this.findHome();
  }

  /** A page that names no place of its own: where most of its links lead, if these stand all over it. */
  private findHome(): void {
    const { links, text } = this.profile.article;
    if (links.length < HOME.links) return;
    const sites = new Map<string, { count: number; parts: Set<number> }>();
    let away = 0;
    for (const { href, start } of links) {
      const host = hostOf(href);
      if (!host) continue;
      away++;
      const site = siteOf(host);
      const known = sites.get(site) ?? { count: 0, parts: new Set() };
      sites.set(site, known);
      known.count++;
      known.parts.add(Math.floor((start / text.length) * PARTS));
    }
    for (const [site, { count, parts }] of sites)
      if (count >= HOME.links && count >= away * HOME.share && parts.size >= HOME.parts) this.own.add(site);
  }

  /** Whether the page says where it stands. */
  get known(): boolean {
    return this.own.size > 0;
  }
  /** Whether the page loads scripts or styles from that site: it is one that it works with. */
  isFamiliar(host: string): boolean {
    if (!this.loaded) {
      this.loaded = new Set();
      for (const e of [...this.page.scripts.map((s) => s.node), ...this.page.heads.filter((h) => h.name === 'link')]) {
        const from = hostOf(e.attribs.src ?? e.attribs.href ?? '');
        if (from) this.loaded.add(siteOf(from));
      }
    }
    return this.loaded.has(siteOf(host));
  }
  /** How many of the article's links go to that host. */
  count(host: string): number {
    if (!this.uses) {
      this.uses = new Map();
      for (const l of this.profile.article.links) {
        const other = hostOf(l.href);
        if (other) this.uses.set(siteOf(other), (this.uses.get(siteOf(other)) ?? 0) + 1);
      }
    }
    return this.uses.get(siteOf(host)) ?? 0;
  }
  /** Whether the article names that site, elsewhere than in a stretch of it. */
  isNamed(host: string, apart: Range): boolean {
    const name = siteOf(host).split('.')[0]!;
    if (name.length < SHORTEST_NAME || /^[\d-]+$/.test(name)) return false;
    const { text } = this.profile;
    const small = (this.small ??= text.toLowerCase());
    if (small.length !== text.length) return false;
    for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
      const end = at + name.length;
      // A name has a capital: openSUSE.
      const isWord = !/[\p{L}\d.]/u.test(text[end] ?? ' ') && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ');
      if (isWord && (at < apart.start || at >= apart.end) && text.slice(at, end) !== name) return true;
    }
    return false;
  }
  private small: string | undefined;
  isTrusted(host: string): boolean {
    return isListed(host, trusted()) || isListed(host, this.yours) || INSTITUTION.test(host);
  }
  private hacked: boolean | undefined;
  /** Whether links of the page lead to goods on the hosts of several institutions: then others to such hosts are to be trusted no more. */
  private get areHacked(): boolean {
    if (this.hacked === undefined) {
      const sites = new Set<string>();
      const hrefs = [...this.page.anchors.map(({ node }) => attribute(node, 'href') ?? ''), ...this.profile.article.links.map((l) => l.href)]; // prettier-ignore
      for (const href of hrefs) {
        const host = hostOf(href);
        if (host !== undefined && INSTITUTION.test(host) && !this.isOwn(host) && this.sells(href))
          sites.add(siteOf(host));
      }
      this.hacked = sites.size >= FEWEST_HACKED;
    }
    return this.hacked;
  }
  /** Whether an address has the goods of spam in its path: hacked universities and offices carry such pages. */
  private sells(href: string): boolean {
    const hits: TermHit[] = [];
    const path = href.slice(href.indexOf('/', href.indexOf('//') + 2)).replace(/[-_/.?=&]+/g, ' ');
    this.profile.terms.scan(path, 0, path.length, hits);
    return hits.some(({ term }) => term.weight === 1 && term.topic !== 'pitch' && term.topic !== 'praise');
  }
  /** The page's own host, or one of the same name: `post.example`, `post.de`, `thepost.com`. */
  private isOwn(host: string): boolean {
    const site = siteOf(host);
    if (this.own.has(site)) return true;
    const name = site.slice(0, site.indexOf('.'));
    for (const o of this.own) {
      const mine = o.slice(0, o.indexOf('.'));
      if (name === mine || (name.length > 4 && mine.length > 4 && (name.includes(mine) || mine.includes(name))))
        return true;
    }
    return false;
  }
  /** The host of an address that leads away to one that is neither the article's own nor trusted. */
  foreign(href: string): string | undefined {
    const host = hostOf(href);
    if (!host) return undefined;
    if (INSTITUTION.test(host) && !this.isOwn(host)) return this.areHacked ? host : undefined;
    let away = this.verdicts.get(host);
    if (away === undefined)
      this.verdicts.set(host, (away = !LOCAL.test(host) && !this.isOwn(host) && !this.isTrusted(host)));
    return away ? host : undefined;
  }
}

/** Shortest name of a site that an article is asked for. */
const SHORTEST_NAME = 4;

export const isCheap = (host: string): boolean => CHEAP_TLD.test(host) || /^\d+\.\d+\.\d+\.\d+$/.test(host);

/** Whether the host is made of the words of the anchor: `cheap-pills-now.example` for “cheap pills”. */
export function isNamedAfter(host: string, anchor: string): boolean {
  const name = host.replace(/[^a-z]/g, '');
  const words = anchor.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return words.length >= 2 && words.filter((w) => name.includes(w)).length >= 2;
}

/** An address without a page: the door of a host, or one with a mark of who sent the visitor. */
export const isDoor = (href: string): boolean => /^(?:https?:)?\/\/[^/?#]+\/?(?:[?#].*|\w{1,4}\/?)?$/i.test(href);

export const hostsOf = memo((profile: Profile) => new Hosts(profile, collect(profile)));
