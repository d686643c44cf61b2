import type { Link } from '../article';
import { msg, type Range } from '../base';
import { withoutAddresses } from './address';
import { cuesIn, pitchOf, type Cue } from './cues';
import { isEntry } from './digest';
import type { SpamRule } from './finding';
import { hostsOf, isCheap } from './hosts';
import { signed, type Reason } from './model';
import { linksIn } from './place';
import type { Profile, Segment } from './profile';
import { kinshipOf, relationOf, termsIn, topicName, type Relation, type Terms } from './relation';
import { contactsIn, copiesOf, foreignHosts, holdsMailbox, holdsPhone } from './traces';
import { wordsOf } from './words';

const MONEY =
  /[$€£¥₽₩฿₫₺]\s?\d|\d\s?(?:[$€£¥₽₩฿₫₺%％元円원บาท]|euro?s?\b|dollars?\b|usd\b|руб|zł|lei\b|rp\b|tl\b|vnd\b)/i;
const SPUN = /\[(?:url|link)[=\]]|\[\/(?:url|link)\]|&lt;a href|<a\s+href|\{[^{}|\n]{1,40}(?:\|[^{}|\n]{1,40})+\}/gi;
const PRESS =
  /press (?:contact|office)|media (?:contact|enquir|inquir|relations)|pressekontakt|pressestelle|contact presse|contacto de prensa|ufficio stampa|контакт\p{L}* для прессы|пресс-служб|媒体联系|新闻联系|媒體聯絡|新聞聯絡|報道関係|お問い合わせ先|보도자료|문의처|kontakt dla mediów|assessoria de imprensa|helpline|hotline|热线|熱線/iu;

/** From when to when somebody is there: `9–17 Uhr`, `de 9 a 13 h`. */
const HOURS =
  /(?<![\d.,:/+-])(?:[01]?\d|2[0-3])(?:[:.h時点시]\s?[0-5]\d)? ?(?:uhr|am|pm|a\.m\.|p\.m\.|h|horas|时|時|点|點|시|น\.)? ?(?:[-–—~～]|to|till|until|bis|a|à|as|às|al|alle|do|до|tới|đến|sampai|tot|til|から|至|到|부터|ถึง) ?(?:[01]?\d|2[0-3])(?:[:.h時点시]\s?[0-5]\d)? ?(?:uhr|am|pm|a\.m\.|p\.m\.|h\b|horas|hrs|heures|ore|godz|часов|ч\b|giờ|时|時|点|點|시|น\.)/iu;
const MAIL = /\w@[\w-]+\.[a-z]/i;

/** What a stretch holds that an advert, a solicitation or a comment is made of. */
interface Traits {
  readonly hosts: readonly string[];
  readonly contacts: number;
  /** A number or a mailbox that anybody gets, in an offer of a trade. */
  readonly reach: boolean;
  readonly terms: Terms;
  readonly praise: number;
  /** It praises, and ends in a keyword by itself: the link of a comment, of which the text alone was copied. */
  readonly signed: boolean;
  readonly spun: number;
  readonly text: string;
  readonly cues: Readonly<Record<Cue, number>>;
}

export interface Signals {
  readonly z: number;
  /** What addresses, contacts and terms say, before the language and the words are looked at. */
  readonly cheap: number;
  readonly signed: boolean;
  readonly rule: SpamRule & ('advert' | 'contact-solicitation' | 'comment-spam');
  readonly reasons: readonly (Reason | undefined)[];
}

/** What is quoted is reported, not offered. */
const QUOTED = /["“„«「『][^"”“»」』\n]{8,240}["”“»」』]/g;
const LEAST_OUTSIDE = 20;
function spokenIn(text: string): string {
  const spoken = text.replace(QUOTED, ' ');
  return spoken.length < text.length && spoken.trim().length >= LEAST_OUTSIDE ? spoken : text;
}

function traitsOf(profile: Profile, range: Range): Traits {
  const text = spokenIn(profile.textOf(range));
  const terms = termsIn(profile, range, profile.hitsBetween(range.start, range.end).filter((h) => !isInCode(profile, h))); // prettier-ignore
  const spun = doubledLinks(profile, range) + templatesIn(profile, range, text);
  const praise = terms.hits.reduce((n, h) => n + (h.term.topic === 'praise' ? h.term.weight : 0), 0);
  const cues = cuesIn(text);
  const signed = praise + cues.praise + cues.site >= 1 && endsInKeyword(profile, range, terms);
  const isOffer = terms.weight >= 2 || (cues.solicit >= 1 && (terms.weight >= 1 || (terms.weight > 0 && terms.pitch >= 1))); // prettier-ignore
  const reach = isOffer && (holdsPhone(text) || holdsMailbox(text));
  return { hosts: foreignHosts(profile, range, text), contacts: contactsIn(text), reach, terms, praise, signed, spun, text, cues }; // prettier-ignore
}

/** What a keyword says as a signature: more than an address. */
const SIGNED = 2.6;
/** What such a number or mailbox says. */
const REACH = 1.9;
/** Longest keyword that a comment is signed with, in UTF-16 units. */
const LONGEST_KEYWORD = 40;

/** Whether nothing but words of a trade follows the last sentence. */
function endsInKeyword(profile: Profile, { start, end }: Range, { hits }: Terms): boolean {
  const last = hits.findLast(({ term }) => term.weight === 1 && term.topic !== 'pitch' && term.topic !== 'praise');
  // A name may go on behind its term.
  if (!last || !/^\S{0,8}$/.test(profile.text.slice(last.end, end))) return false;
  const before = profile.text.slice(Math.max(start, end - LONGEST_KEYWORD), last.start);
  return /[.!?。！？](?:\s+\S{1,16}){0,3}\s*$/u.test(before) || /^(?:\S{1,16}\s+){0,2}$/u.test(before);
}

const ANCHOR = /<a\s+href=["']?([^"'\s>]+)/gi;

/** How many pieces of template and of another system's markup stand in a stretch: Markdown takes the latter for its own. */
function templatesIn({ article, view }: Profile, range: Range, text: string): number {
  if (article.format !== 'markdown') return (text.match(SPUN) ?? []).filter((m) => article.format !== 'html' || !/a\s+href/i.test(m)).length; // prettier-ignore
  const { start, end } = view.toSource(range.start, range.end);
  const source = article.text.slice(article.text.lastIndexOf('\n', start - 1) + 1, end);
  const hrefs = [...source.matchAll(ANCHOR)].map((m) => m[1]);
  return (source.match(SPUN) ?? []).filter((m) => !/a\s+href/i.test(m)).length + hrefs.length - new Set(hrefs).size;
}

/** How many links that lead away stand beside one like them: a program's work. */
function doubledLinks(profile: Profile, range: Range): number {
  const { start, end } = profile.view.toSource(range.start, range.end);
  // Badges are pictures, two of one kind beside each other.
  const links = linksIn(profile, { start, end }).filter(
    (l) => !/^\[!\[|<img\b/i.test(profile.article.text.slice(l.start, l.end)),
  );
  const text = (l: Link): string => profile.article.prose.text.slice(l.text.start, l.text.end).trim();
  return links.filter((l, i) => i > 0 && l.href === links[i - 1]!.href && text(l) !== '' && text(l) === text(links[i - 1]!) && hostsOf(profile).foreign(l.href) !== undefined).length; // prettier-ignore
}

/** Whether a stretch of Markdown stands in a code span. */
function isInCode({ article, view }: Profile, range: Range): boolean {
  if (article.format !== 'markdown') return false;
  const { start, end } = view.toSource(range.start, range.end);
  return article.text[start - 1] === '`' || article.text[end] === '`';
}

/** A question, an invitation, a gain and haste beside an address: one of them alone says nothing. */
const PARTS = { address: [0, 0.2, 0.9, 1.8, 2.4], none: [0, 0, 0.2, 0.6, 1] };
function partsOf({ cues, hosts }: Traits): number {
  const n = pitchOf(cues);
  const steps = hosts.length ? PARTS.address : PARTS.none;
  const low = Math.floor(n);
  return steps[low]! + (n - low) * ((steps[low + 1] ?? steps[low]!) - steps[low]!);
}

type Weights = Readonly<Record<string, number>>;

function weightsOf(t: Traits, s: Segment, profile: Profile, relation: Relation): Weights {
  const { hosts, contacts, terms, praise, spun, text, cues } = t;
  const late = s.index >= profile.segments.length - 6 ? 1 : 0;
  const shouts = (text.match(/[!！]/g) ?? []).length;
  const pitch = Math.max(0, terms.pitch - praise);
  return {
    host: hosts.length ? (contacts ? 0.6 : 1.3) + (hosts.length > 1 ? 0.3 : 0) : t.signed ? SIGNED : 0,
    cheap: hosts.some(isCheap) ? 1.2 : 0,
    contact: contacts ? 1.9 + (contacts > 1 ? 0.8 : 0) : t.reach ? REACH : 0,
    solicit:
      contacts || t.reach
        ? Math.min(contacts > 1 ? 2.7 : 1.5, Math.min(1.5, 0.8 * cues.solicit) + Math.min(1.2, 0.8 * cues.eager))
        : 0,
    terms: Math.min(3, 0.9 * terms.weight),
    pitch: Math.max(Math.min(1.8, 0.45 * pitch), partsOf(t)),
    praise:
      hosts.length || t.signed
        ? Math.min(2.6, 1.2 * Math.max(praise, 0.6 * cues.praise)) + (cues.praise ? Math.min(1.6, 1.3 * cues.site) : 0)
        : Math.min(1, 0.4 * praise),
    money: hosts.length + contacts && MONEY.test(text) ? Math.min(0.8, 0.4 * pitchOf(cues) + 0.2 * terms.weight) : 0,
    shout: Math.min(1, shouts * 0.4),
    spun: Math.min(3, spun * 1.6),
    foreign:
      (isOfNames(text) ? 0.4 : isOffering(t) || contacts ? 1.8 : 1) * relation.foreign + (relation.form ? 1.5 : 0),
    stranger: kinshipOf(profile, relation) === 0 && relation.words.length > 2 ? 0.6 : 0,
    edge: late * 0.3,
  };
}

function against(profile: Profile, t: Traits, s: Segment, range: Range, relation: Relation): number {
  const plain = t.terms.weight && !t.hosts.length && !t.contacts && !t.reach ? 1.2 : 0;
  // The sentence before says whose number it is.
  const before = cuesIn(profile.text.slice(Math.max(s.start, range.start - CONTEXT), range.start)).office;
  const hours = (t.contacts && HOURS.test(t.text) ? 1.2 : 0) + (t.contacts && MAIL.test(t.text) ? 1 : 0);
  const office = Math.min(
    3,
    Math.max(PRESS.test(t.text) ? 2.5 : 0, 1.3 * t.cues.office) + Math.min(1.5, 1.2 * before) + hours,
  );
  // A number alone offers nothing.
  // Comments follow the article, thanks and tips stand in it.
  const within = t.praise + t.cues.praise > 0 && profile.segments.slice(s.index + 1).some((x) => x.block.kind === 'heading') ? 2 : 0; // prettier-ignore
  const bare = t.contacts === 1 && !t.terms.weight && relation.words.length < 7 ? 2 : 0;
  const named = !t.contacts && t.hosts.length === 1 && (isOffering(t) ? hostsOf(profile).isNamed(t.hosts[0]!, range) : isShort(t.text)) ? 1.6 : 0; // prettier-ignore
  return (
    3.5 * kinshipOf(profile, relation) +
    office +
    bare +
    named +
    (isAddress(t) ? 1.5 : 0) +
    (!t.contacts && !t.spun && (t.hosts.length >= MANY_HOSTS || isRoundUp(profile, range)) ? 1.5 : 0) +
    within +
    (s.block.quoted ? 4 : 0) +
    (t.hosts.length && isEntry(profile, s) ? ENTRY : 0) +
    lengthDiscount(t.text) +
    plain
  );
}

/** Whether a line is the address of a page and nothing else: a source. */
const isAddress = ({ hosts, contacts, text }: Traits): boolean =>
  hosts.length === 1 && contacts === 0 && /^\s*https?:\/\/[^/\s]+\/[^/\s]*\/\S+\s*$/.test(text);

/** What speaks against a line that presents a site as many others of the article do. */
const ENTRY = 2.5;

/** What speaks for a stretch of one line being an advert, a solicitation or a comment. */
export function signalsOf(profile: Profile, s: Segment, range: Range): Signals {
  const t = traitsOf(profile, range);
  const { hosts, contacts, terms, praise } = t;
  const cheap =
    (hosts.length ? 1.3 : 0) + (contacts ? 1.9 : 0) + Math.min(3, 0.9 * terms.weight) +
    Math.min(1.8, 0.45 * Math.max(0, terms.pitch - praise)) + praise + t.spun * 1.6 + (hosts.some(isCheap) ? 1 : 0); // prettier-ignore
  const relation = relationOf(profile, range, cheap >= 1.2, cheap >= 1.2 ? copiesOf(profile)(s) : 0);
  const w = weightsOf(t, s, profile, relation);
  const z = BIAS + Object.values(w).reduce((a, b) => a + b, 0) - against(profile, t, s, range, relation);
  const late = s.index >= profile.segments.length - 6;
  const rule =
    t.signed || ((praise || (t.cues.praise && t.cues.site)) && hosts.length && late)
      ? 'comment-spam'
      : (contacts && contacts >= hosts.length) || (t.reach && !hosts.length)
        ? 'contact-solicitation'
        : 'advert';
  return { z, cheap, signed: t.signed, rule, reasons: reasonsOf(t, w) };
}
/** Whether it names wares or pitches them: an address with a name or a few words beside it is a reference. */
const isOffering = ({ terms, praise, spun, cues }: Traits): boolean => terms.weight >= 1 || praise > 0 || spun > 0 || pitchOf(cues) >= 0.8; // prettier-ignore
const FEW_WORDS = 7;
/** An advert leads to one place or two, a round-up to as many as it names. */
const MANY_HOSTS = 3;
/** Whether it leads to several pages of hosts that are trusted, too: the links of an article. */
function isRoundUp(profile: Profile, { start, end }: Range): boolean {
  if (profile.article.links.length < MANY_HOSTS) return false;
  const links = linksIn(profile, profile.view.toSource(start, end)).filter((l) => hostsOf(profile).foreign(l.href) === undefined); // prettier-ignore
  return new Set(links.map((l) => l.href)).size >= 2;
}
const isShort = (text: string): boolean => wordsOf(withoutAddresses(text)).length < FEW_WORDS;

/** Whether most words of a short text have a capital: names are of any language. */
function isOfNames(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < 12 && words.filter((w) => /^\p{Lu}/u.test(w)).length * 2 > words.length;
}
const BIAS = -3.1;
/** UTF-16 units before a stretch that are asked whose contact it is. */
const CONTEXT = 120;

function reasonsOf({ hosts, contacts, reach, terms, ...t }: Traits, w: Weights): (Reason | undefined)[] {
  const address = w.host! + w.cheap!;
  const contact = w.contact! + w.solicit!;
  return [
    hosts.length ? { weight: address, why: msg('an address of another host: {0} ({1})', hosts[0]!, signed(address)) } : undefined,
    t.signed && !hosts.length ? { weight: address, why: msg('it ends in a keyword by itself, as comments are signed ({0})', signed(address)) } : undefined,
    contacts || reach ? { weight: contact, why: contacts ? msg('an id or number to write to ({0})', signed(contact)) : msg('a telephone number or a mailbox that anybody gets ({0})', signed(contact)) } : undefined,
    terms.count ? { weight: w.terms!, why: msg('{0} terms of the trade “{1}” ({2})', terms.count, topicName(terms.topic), signed(w.terms!)) } : undefined,
    w.pitch ? { weight: w.pitch, why: msg('words of a seller’s pitch ({0})', signed(w.pitch)) } : undefined,
    w.praise ? { weight: w.praise, why: hosts.length ? msg('praise and a site of its own, as in comments ({0})', signed(w.praise)) : msg('praise, as in comments ({0})', signed(w.praise)) } : undefined,
    w.money ? { weight: w.money, why: msg('a sum or a percentage is promised ({0})', signed(w.money)) } : undefined,
    w.spun ? { weight: w.spun, why: msg('template text or doubled links that a program left behind ({0})', signed(w.spun)) } : undefined,
    w.foreign ? { weight: w.foreign, why: msg('another language or script than the article’s ({0})', signed(w.foreign)) } : undefined,
    w.stranger ? { weight: w.stranger, why: msg('none of its words occurs in the article ({0})', signed(w.stranger)) } : undefined,
    w.shout ? { weight: w.shout, why: msg('exclamation marks ({0})', signed(w.shout)) } : undefined,
  ]; // prettier-ignore
}

/** Long paragraphs hold an address or a term by chance. */
const lengthDiscount = (text: string): number => Math.min(2.5, Math.max(0, wordsOf(text).length - 45) / 45);
