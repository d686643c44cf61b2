import { chromeKind } from '../anatomy';
import { msg, type Range } from '../base';
import type { Found, SpamRule } from './finding';
import { hostsOf, isCheap } from './hosts';
import { signed, type Reason } from './model';
import { linksIn, sourceOfLine, sourceOfLines } from './place';
import { isProse, type Profile, type Segment } from './profile';
import { relationOf, termsIn, topicName } from './relation';
import { wordsOf } from './words';

export interface FoundParagraph extends Found {
  readonly rule: SpamRule & ('advert' | 'contact-solicitation' | 'comment-spam');
  readonly segment: Segment;
}

/** Addresses, ids and the names of messengers: only lines with one of these, or with terms, are looked at. */
const NEEDLES =
  '://|www.|[url|.com|.net|.org|.info|.top|.xyz|.club|.vip|.site|.online|.shop|.live|.win|.bet|.casino|.icu|.cc|.ru|.io|.me|.biz|.app|.store|.example|telegram|whatsapp|whats app|zalo|viber|skype|wechat|kakao|line id|телеграм|вотсап|вайбер||{'
    .split('|')
    .filter(Boolean);
const DENSE_NEEDLES =
  '微信|薇信|威信|v信|q信|加v|加q|qq|电报|電報|飞机|카톡|카카오|텔레|라인|テレグラム|line|カカオ|แอดไลน์|ไลน์|เทเลแกรม'.split(
    '|',
  );

const HOST = /(?:https?:\/\/|www\.)[^\s"'<>，。、）)\]]+|(?<![@\w.-])(?:[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?\.){1,4}(?:com|net|org|info|top|xyz|club|vip|site|online|shop|live|win|bet|casino|icu|cc|ru|io|me|biz|app|store|cn|tw|jp|kr|vn|id|de|fr|es|it|pl|br|tr|uk|example|test|in|co)(?![\w.-]*@|[a-z])/gi; // prettier-ignore
const MESSENGER =
  /微信|薇信|威信|wechat|[vq]信|加[vq](?![a-z])|qq|telegram|电报|電報|飞机号|whats ?app|zalo|viber|kakao|카톡|카카오톡|텔레그램|텔레|라인|テレグラム|line|カカオ|телеграм\p{L}*|вотсап\p{L}*|вайбер|skype|ไลน์|เทเลแกรม/giu;
/** An id or a number right behind a messenger's name. */
const ID =
  /^[\s号號は까로를)）(（-]{0,4}(?:(?:id|号码|号|號|아이디|ไอดี|number|no\.?)?[\s]{0,2}[:：=@]\s?[+@]?[a-z\d][\w-]{3,23}|(?:id\s)?(?=[a-z_-]{0,20}\d)\w[\w-]{3,23}|\+?\d[\d -]{4,18}\d|\s?\+\d[\d -]{6,18})/i;
const PRESS =
  /press (?:contact|office)|media (?:contact|enquir|inquir|relations)|pressekontakt|pressestelle|contact presse|contacto de prensa|ufficio stampa|контакт\p{L}* для прессы|пресс-служб|媒体联系|新闻联系|媒體聯絡|新聞聯絡|報道関係|お問い合わせ先|보도자료|문의처|kontakt dla mediów|assessoria de imprensa|helpline|hotline|热线|熱線/iu;
const MONEY =
  /[$€£¥₽₩฿₫₺]\s?\d|\d\s?(?:[$€£¥₽₩฿₫₺%％元円원บาท]|euro?s?\b|dollars?\b|usd\b|руб|zł|lei\b|rp\b|tl\b|vnd\b)/i;
const SPUN = /\[url\b|\[\/url\]|&lt;a href|<a\s+href|\{[^{}|\n]{1,40}(?:\|[^{}|\n]{1,40})+\}/gi;
const ALWAYS_OPEN =
  /24 ?(?:h\b|小时|小時|時間|시간|часа|hours|\/7|jam|giờ|ชม)|随时|隨時|day and night|tag und nacht|jour et nuit|día y noche|dia e noite|giorno e notte|dzień i noc/i;

/** Finds any of many needles in one pass: two characters in a row that begin none are passed over. */
class Finder {
  private readonly table: (string[] | undefined)[] = [];
  private readonly single: number[] = [];
  constructor(needles: readonly string[]) {
    for (const n of needles)
      if (n.length === 1) this.single.push(n.charCodeAt(0));
      else (this.table[slotOf(n.charCodeAt(0), n.charCodeAt(1))] ??= []).push(n);
    for (let i = 0; i < SLOTS; i++) this.table[i] ??= undefined;
  }
  /** Where the next one begins, in capitals or not; -1 where there is none. */
  next(text: string, from: number): number {
    let a = LOWER[text.charCodeAt(from)] ?? 0;
    for (let i = from + 1; i <= text.length; i++) {
      if (this.single.includes(a)) return i - 1;
      const b = LOWER[text.charCodeAt(i)] ?? 0;
      const begun = this.table[slotOf(a, b)];
      if (begun) for (const n of begun) if (standsAt(text, i - 1, n)) return i - 1;
      a = b;
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
  for (let c = 0; c < 0x10000; c++) out[c] = (c >= 0x41 && c <= 0x5a) || (c >= 0x410 && c <= 0x42f) ? c + 32 : c;
  return out;
})();
const FINDER = new Finder(NEEDLES);
const FINDER_OF_ALL = new Finder([...NEEDLES, ...DENSE_NEEDLES]);

/** The lines that hold an address, an id or a messenger's name. */
function triggered(profile: Profile): Set<Segment> {
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
}

/** A line of the page around the article, or of a template. */
export const isLeftover = (text: string): boolean => /\{[{%|]/.test(text) || chromeKind(text) !== undefined;

/** A line of links within the site. */
export function mostlyInward(profile: Profile, s: Range): boolean {
  if (profile.article.links.length === 0) return false;
  let inward = 0;
  for (const l of linksIn(profile, profile.view.toSource(s.start, s.end)))
    if (hostsOf(profile).foreign(l.href) === undefined) inward += l.text.end - l.text.start;
  return inward * 2 > s.end - s.start;
}

/** Links and nothing else, in an item or many in a line, are no paragraph: lists and link farms are judged as such. */
function isLinkList(profile: Profile, s: Segment): boolean {
  if (profile.article.format !== 'html' || profile.article.links.length === 0) return false;
  const links = linksIn(profile, profile.view.toSource(s.start, s.end));
  const linked = links.reduce((n, l) => n + l.text.end - l.text.start, 0);
  return (links.length > 3 || s.block.kind === 'item') && linked >= (s.end - s.start) * 0.8;
}

interface Signals {
  readonly z: number;
  /** What addresses, contacts and terms say, before the language and the words are looked at. */
  readonly cheap: number;
  readonly rule: FoundParagraph['rule'];
  readonly reasons: readonly (Reason | undefined)[];
}

/** Adverts, offers with a contact, and comments that praise and link: whole paragraphs, or the end of one. */
export function spamParagraphs(profile: Profile): FoundParagraph[] {
  const out: FoundParagraph[] = [];
  for (const s of [...triggered(profile)].sort((a, b) => a.index - b.index)) {
    if (s.block.kind === 'code' || s.block.kind === 'heading' || isLeftover(profile.textOf(s))) continue;
    if (mostlyInward(profile, s) || isLinkList(profile, s)) continue;
    const found = judge(profile, s);
    if (found) out.push(found);
  }
  return joined(profile, withNeighbours(profile, out));
}

function judge(profile: Profile, s: Segment): FoundParagraph | undefined {
  const whole = signalsOf(profile, s, s);
  let best: { signals: Signals; start: number } = { signals: whole, start: s.start };
  for (const start of whole.cheap >= 1.2 ? sentenceStarts(profile, s) : []) {
    const part = signalsOf(profile, s, { start, end: s.end });
    const before = relationOf(profile, { start: s.start, end: start }, false);
    const sound = before.words.length >= 4 && (before.related > 0.1 || before.words.length > 30) && profile.hitsBetween(s.start, start).length < 2;
    if (part.z > best.signals.z - (sound ? 0.8 : -0.8) && (sound || part.z > best.signals.z + 0.8)) best = { signals: part, start };
  } // prettier-ignore
  if (best.signals.z < 0.5) return undefined;
  const range = sourceOfLine(profile, s, best.start, s.end);
  return { ...range, z: best.signals.z, rule: best.signals.rule, reasons: best.signals.reasons, segment: s };
}

/** Where the sentences of a line begin, but for the first. */
function sentenceStarts(profile: Profile, s: Segment): number[] {
  const out: number[] = [];
  const text = profile.textOf(s);
  for (const m of text.matchAll(/[.!?。！？…]["”’»」』）)]*(?:\s+|(?<=[。！？」』])|(?=[^\s\w.]))/g)) {
    const at = s.start + m.index + m[0].length;
    if (at < s.end - 3) out.push(at);
    if (out.length > 24) break;
  }
  return out;
}

/** How many of a messenger's names stand with an id or a number behind them. */
function contactsIn(text: string): number {
  let n = 0;
  for (const m of text.matchAll(MESSENGER))
    if (ID.test(text.slice(m.index + m[0].length, m.index + m[0].length + 44))) n++;
  return n;
}

function foreignHosts(profile: Profile, range: Range, text: string): string[] {
  const out: string[] = [];
  for (const m of text.matchAll(HOST)) {
    const host = hostsOf(profile).foreign(/^https?:/i.test(m[0]) ? m[0] : `http://${m[0]}`);
    if (host !== undefined) out.push(host);
  }
  const { start, end } = profile.view.toSource(range.start, range.end);
  for (const l of linksIn(profile, { start, end })) {
    const host = hostsOf(profile).foreign(l.href);
    if (host !== undefined) out.push(host);
  }
  return out;
}

function signalsOf(profile: Profile, s: Segment, range: Range): Signals {
  const text = profile.textOf(range);
  const terms = termsIn(profile, range, profile.hitsBetween(range.start, range.end));
  const hosts = foreignHosts(profile, range, text);
  const contacts = contactsIn(text);
  const praise = terms.hits.reduce((n, h) => n + (h.term.topic === 'praise' ? h.term.weight : 0), 0);
  const spun = (text.match(SPUN) ?? []).filter((m) => profile.article.format !== 'html' || !/a\s+href/i.test(m)).length;
  const cheapHost = hosts.some(isCheap) ? 1 : 0;
  const shouts = (text.match(/[!！]/g) ?? []).length;
  const late = s.index >= profile.segments.length - 6 ? 1 : 0;
  const pitch = Math.max(0, terms.pitch - praise);
  const cheap =
    (hosts.length ? 1.3 : 0) +
    (contacts ? 1.9 : 0) +
    Math.min(3, 0.9 * terms.weight) +
    Math.min(1.8, 0.45 * pitch) +
    praise +
    spun * 1.6 +
    cheapHost;
  const relation = relationOf(profile, range, cheap >= 1.2);
  const w = {
    host: hosts.length ? 1.3 + (hosts.length > 1 ? 0.3 : 0) : 0,
    cheap: 1.2 * cheapHost,
    contact: contacts ? 1.9 + (contacts > 1 ? 0.8 : 0) : 0,
    terms: Math.min(3, 0.9 * terms.weight),
    pitch: Math.min(1.8, 0.45 * pitch),
    praise: hosts.length ? Math.min(2.4, 1.2 * praise) : Math.min(1, 0.4 * praise),
    money: hosts.length + contacts && MONEY.test(text) ? 0.8 : 0,
    shout: Math.min(1, shouts * 0.4),
    spun: Math.min(3, spun * 1.6),
    foreign: 1.8 * relation.foreign + (relation.form ? 1.5 : 0),
    open: contacts && ALWAYS_OPEN.test(text) ? 0.6 : 0,
    stranger: relation.related === 0 && relation.words.length > 2 ? 0.6 : 0,
    edge: late * 0.3,
  };
  const against = 3.5 * relation.related + (PRESS.test(text) ? 2.5 : 0) + (s.block.quoted ? 4 : 0) + lengthDiscount(text) + (terms.weight && !hosts.length && !contacts ? 1.2 : 0); // prettier-ignore
  const z = -3.1 + Object.values(w).reduce((a, b) => a + b, 0) - against;
  const rule =
    praise && hosts.length && late
      ? 'comment-spam'
      : contacts && contacts >= hosts.length
        ? 'contact-solicitation'
        : 'advert';
  return {
    z,
    cheap,
    rule,
    reasons: [
      hosts.length ? { weight: w.host + w.cheap, why: msg('an address of another host: {0} ({1})', hosts[0]!, signed(w.host + w.cheap)) } : undefined,
      contacts ? { weight: w.contact, why: msg('an id or number to write to ({0})', signed(w.contact)) } : undefined,
      terms.count ? { weight: w.terms, why: msg('{0} terms of the trade “{1}” ({2})', terms.count, topicName(terms.topic), signed(w.terms)) } : undefined,
      pitch ? { weight: w.pitch, why: msg('words of a seller’s pitch ({0})', signed(w.pitch)) } : undefined,
      praise ? { weight: w.praise, why: msg('praise and a site of its own, as in comments ({0})', signed(w.praise)) } : undefined,
      w.money ? { weight: w.money, why: msg('a sum or a percentage is promised ({0})', signed(w.money)) } : undefined,
      w.spun ? { weight: w.spun, why: msg('template text or doubled links that a program left behind ({0})', signed(w.spun)) } : undefined,
      w.foreign ? { weight: w.foreign, why: msg('another language or script than the article’s ({0})', signed(w.foreign)) } : undefined,
      w.stranger ? { weight: w.stranger, why: msg('none of its words occurs in the article ({0})', signed(w.stranger)) } : undefined,
      w.shout ? { weight: w.shout, why: msg('exclamation marks ({0})', signed(w.shout)) } : undefined,
    ],
  }; // prettier-ignore
}

/** Long paragraphs hold an address or a term by chance. */
const lengthDiscount = (text: string): number => Math.min(2.5, Math.max(0, wordsOf(text).length - 45) / 45);

/** Comments seldom come alone: what stands next to one and is like it belongs to it, though they have their words in common. */
function withNeighbours(profile: Profile, found: readonly FoundParagraph[]): FoundParagraph[] {
  const out = new Map(found.map((f) => [f.segment.index, f]));
  for (const f of found) {
    if (f.rule !== 'comment-spam') continue;
    for (const way of [-1, 1])
      for (let at = f.segment.index + way; !out.has(at); at += way) {
        const s = profile.segments[at];
        const signals = s && s.block.kind !== 'heading' ? signalsOf(profile, s, s) : undefined;
        if (!s || signals?.rule !== 'comment-spam' || signals.z < -2.5) break;
        out.set(at, { ...sourceOfLine(profile, s, s.start, s.end), z: Math.max(0.5, signals.z), rule: signals.rule, reasons: signals.reasons, segment: s }); // prettier-ignore
      }
  }
  return [...out.values()].sort((a, b) => a.segment.index - b.segment.index);
}

/** Neighbouring paragraphs of one kind become one finding, with the short lines between them. */
function joined(profile: Profile, found: readonly FoundParagraph[]): FoundParagraph[] {
  const out: FoundParagraph[] = [];
  for (const f of found) {
    const last = out.at(-1);
    const next = last && f.segment.index === last.segment.index + 1 && f.rule === last.rule && f.start >= last.end;
    if (next && isWhole(profile, last) && isWhole(profile, f)) {
      const range = sourceOfLines(
        profile,
        profile.segmentAt(profile.view.fromSource(last.start)) ?? last.segment,
        f.segment,
      );
      out[out.length - 1] = { ...last, start: Math.min(last.start, range.start), end: Math.max(f.end, range.end), z: Math.max(last.z, f.z), segment: f.segment }; // prettier-ignore
    } else out.push(f);
  }
  return out;
}

const isWhole = (profile: Profile, f: FoundParagraph): boolean => f.end >= profile.view.toSource(f.segment.start, f.segment.end).end && isProse(f.segment) !== undefined; // prettier-ignore
