import { ADDRESS } from './address';
import { hostsOf } from './hosts';
import { linksIn } from './place';
import type { Profile, Segment } from './profile';
import { memo, type Range } from '../base';
import { wordsOf } from './words';

/** Addresses, ids and the names of messengers: only lines with one of these, or with terms, are looked at. */
const NEEDLES =
  '://|www.|[url|.com|.net|.org|.info|.top|.xyz|.club|.vip|.site|.online|.shop|.live|.win|.bet|.casino|.icu|.cc|.ru|.io|.me|.biz|.app|.store|.example|telegram|whatsapp|whats app|zalo|viber|skype|wechat|weixin|kakao|discord|snapchat|wickr|threema|line id|line:|телеграм|вотсап|ватсап|вайбер|微信|薇信|威信|v信|q信|加v|加q|电报|電報|飞机|카톡|카카오|텔레|라인|テレグラム|カカオ|ライン|แอดไลน์|ไลน์|เทเลแกรม|واتساب|تليجرام|τηλεγραμ||{'
    .split('|')
    .filter(Boolean);
const DENSE_NEEDLES = ['qq', 'line'];

const MESSENGER =
  /微信|薇信|威信|wechat|weixin|加?[vq]信|加[vq扣](?![a-z])|qq|telegram|电报|電報|飞机号?|紙飛機|whats ?app|zalo|viber|kakao|카톡|카카오톡|텔레그램|텔레|라인|テレグラム|ライン|line|カカオ|телеграм\p{L}*|в[оа]тс ?ап\p{L}*|вайбер\p{L}*|skype|discord|snapchat|wickr|threema|ไลน์|เทเลแกรม|واتساب|تليجرام|\btg\b|\bwa\b/giu;
/** An id or a number right behind a messenger's name. */
const ID =
  /^[\s号號は까로를)）(（-]{0,4}(?:(?:id|号码|号|號|아이디|ไอดี|number|no\.?)?[\s]{0,2}[:：=@]\s?[+@]?[a-z\d][\w.-]{3,23}|(?:id\s)?(?=[a-z_-]{0,20}\d)\w[\w-]{3,23}|\+?\(?\d[\d ().-]{4,18}\d|\s?\+\d[\d -]{6,18})/i;
const LINE_ID =
  /^[\s号號까로를)）(（-]{0,4}(?:id|アイディ|아이디|ไอดี)?\s{0,2}[:：=@]?\s?@?(?=[a-z_.-]{0,20}\d)\w[\w.-]{3,23}/i;
/** One after a word or two. */
const LATER = /^[^\n.!?。@+\d]{1,18}(?:@[a-z\d][\w.]{3,30}|\+\d[\d ().-]{6,18}\d)/i;

/** An id that is named as such, somewhat later. */
const HANDLE = /^[^\n@]{1,30}\bID ?[:：] ?@?[a-z\d][\w.-]{3,23}/i;

/** Capitals of Latin and Cyrillic, 32 before their small letters. */
const CAPITALS = [
  [0x41, 0x5a],
  [0x410, 0x42f],
] as const;

/** Finds any of many needles in one pass: two characters in a row that begin none are passed over. */
class Finder {
  private readonly table = new Array<string[] | undefined>(SLOTS).fill(undefined);
  /** Of every unit: 1 where it begins a needle, 2 where it is one. */
  private readonly first = new Uint8Array(0x10000);
  constructor(needles: readonly string[]) {
    for (const n of needles) {
      const [a, b] = [n.charCodeAt(0), n.charCodeAt(1)];
      if (n.length > 1) (this.table[slotOf(a, b)] ??= []).push(n);
      this.first[a]! |= n.length > 1 ? 1 : 2;
    }
    for (const [from, to] of CAPITALS) for (let c = from; c <= to; c++) this.first[c] = this.first[c + 32]!;
  }
  /** Where the next one begins, in capitals or not; -1 where there is none. */
  next(text: string, from: number): number {
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const first = this.first[code]!;
      if (first === 0) continue;
      if (first > 1) return i;
      const begun = this.table[slotOf(LOWER[code]!, LOWER[text.charCodeAt(i + 1)] ?? 0)];
      if (begun) for (const n of begun) if (standsAt(text, i, n)) return i;
    }
    return -1;
  }
}
const SLOTS = 1 << 12;
const slotOf = (a: number, b: number): number => ((a * 31) ^ (b * 7)) & (SLOTS - 1);
const standsAt = (text: string, at: number, needle: string): boolean => {
  for (let i = 0; i < needle.length; i++) if (LOWER[text.charCodeAt(at + i)] !== needle.charCodeAt(i)) return false;
  return true;
};
const LOWER = ((): Uint16Array => {
  const out = new Uint16Array(0x10000);
  for (let c = 0; c < 0x10000; c++) out[c] = c;
  for (const [from, to] of CAPITALS) for (let c = from; c <= to; c++) out[c] = c + 32;
  return out;
})();
const FINDER = new Finder(NEEDLES);
const FINDER_OF_ALL = new Finder([...NEEDLES, ...DENSE_NEEDLES]);

/** Share of its words that a line has in common with a copy of it, and lines that are compared. */
const ALIKE = 0.6;
const MOST_ALIKE = 40;

/** How many of the lines with an address or a messenger's name say nearly the same as one of them. */
export const copiesOf: (profile: Profile) => (s: Segment) => number = memo((profile: Profile) => {
  const lines = [...triggered(profile)].slice(0, MOST_ALIKE);
  const words = memo((s: Segment) => new Set(wordsOf(profile.text, s.start, s.end).map((w) => w.text)));
  return memo((s: Segment) => {
    const own = words(s);
    const isCopy = (l: Segment): boolean =>
      (l.end <= s.start || l.start >= s.end) && [...own].filter((w) => words(l).has(w)).length >= own.size * ALIKE;
    return own.size > 3 ? lines.filter(isCopy).length : 0;
  });
});

/** The lines that hold an address, an id or a messenger's name. */
export const triggered = memo((profile: Profile): ReadonlySet<Segment> => {
  const out = new Set<Segment>();
  const dense = profile.script !== 'latin' && profile.script !== 'cyrillic';
  const needles = dense ? FINDER_OF_ALL : FINDER;
  for (let at = needles.next(profile.text, 0); at >= 0;) {
    const s = profile.segmentAt(at);
    if (s) out.add(s);
    // One in a line is enough.
    at = needles.next(profile.text, Math.max(at + 1, s?.end ?? 0));
  }
  for (const l of profile.article.links)
    if (hostsOf(profile).foreign(l.href) !== undefined) {
      const at = profile.article.restored === profile.article.prose ? l.text.start : profile.view.fromSource(l.start);
      const s = profile.segmentAt(at);
      if (s && s.lastHit > s.firstHit) out.add(s);
    }
  for (const s of profile.segments) if (s.lastHit - s.firstHit >= 3) out.add(s);
  return out;
});

/** How many of a messenger's names stand with an id or a number behind them. */
export function contactsIn(text: string): number {
  let n = 0;
  for (const m of text.matchAll(MESSENGER)) {
    const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 44);
    // telegram-cloud-photo-5-629: a file.
    if (/^-(?!id)[a-z]/i.test(rest)) continue;
    // A line of any kind is followed by what stands in it.
    const isLine = m[0] === 'line' || m[0] === 'Line';
    if (isLine ? LINE_ID.test(rest) : ID.test(rest) || LATER.test(rest) || HANDLE.test(rest)) n++;
  }
  return n;
}

const PHONE =
  /\+\d[\d ().-]{7,16}\d|(?:电话|電話|手机|手機|โทร|전화|\b(?:tel|telp|phone|call|sđt|hotline|тел)\b|телефон)[.:：\s]{0,3}\+?\d[\d ()-]{6,16}\d/iu;
/** Whether a telephone number stands in a text: offices have one, too. */
export const holdsPhone = (text: string): boolean => PHONE.test(text);

/** Providers at which anybody gets a mailbox without a name of his own. */
const MAILBOX =
  /\w@(?:gmail|yahoo|ymail|hotmail|outlook|live|aol|gmx|web|mail|yandex|proton(?:mail)?|tutanota|qq|163|126|sina|naver|daum|hanmail|libero|orange|wp|seznam)\.[a-z]{2,3}/i;
export const holdsMailbox = (text: string): boolean => text.includes('@') && MAILBOX.test(text);

/** The hosts of addresses and links in a stretch that are neither the article's own nor trusted. */
export function foreignHosts(profile: Profile, range: Range, text: string): string[] {
  const out = new Set<string>();
  for (const m of text.matchAll(ADDRESS)) {
    // `[name at mail.com]`
    if (/[[(<]\s?[\w.-]{1,30} at $/.test(text.slice(Math.max(0, m.index - 36), m.index))) continue;
    const host = hostsOf(profile).foreign(/^https?:/i.test(m[0]) ? m[0] : `http://${m[0]}`);
    if (host !== undefined) out.add(host);
  }
  const { start, end } = profile.view.toSource(range.start, range.end);
  for (const l of linksIn(profile, { start, end })) {
    const host = hostsOf(profile).foreign(l.href);
    if (host !== undefined) out.add(host);
  }
  return [...out];
}
