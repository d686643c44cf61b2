import { chromeKind } from '../anatomy';
import type { Article } from '../article';
import { memo, msg, upperBound, type Range } from '../base';
import { Kind, KIND } from './chars';
import { goodsIn } from './goods';
import type { Found } from './finding';
import { unmask, type Unmasked } from './fold';
import { afterLastSentence } from './items';
import { signed } from './model';
import { isBeside, sourceOfLine, sourceOfLines } from './place';
import type { Profile, Segment } from './profile';
import { wordingOf, type Wording } from './anchors';
import { functionShare } from './words';
import { codeIn } from './shape';

export interface FoundMask extends Found {
  readonly text: string;
  readonly segment: Segment;
}

/** Set by hand, checked with bench/spam. */
const BIAS = -2.4;

/** Log odds of sounding like goods that sound prose does not come to. */
const SOUND = -2.5;

const MIXED = /[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/i;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff].*[\u200b-\u200d\u2060\ufeff]/s;
const WIDE = /[\uff21-\uff5a\u2460-\u24ff\ud835]/;
const LEET = /[a-z][430157@$][a-z]|[а-яё][03@$][а-яё]/i;
const APART = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ .*\-_]){4}|(?:[\u4e00-\u9fff][*_-]){2}[\u4e00-\u9fff]/u;

/** Lines whose words are in disguise. What makes a line worth a look is cheap to see. */
export function obfuscatedText(profile: Profile): FoundMask[] {
  const out: FoundMask[] = [];
  for (const s of profile.segments) {
    if (
      s.block.kind === 'code' ||
      s.letters + s.odd < 6 ||
      (s.letters < 6 && s.odd - s.letters > s.odd * 0.9 && !WIDE.test(profile.textOf(s)))
    )
      continue;
    const coded = codedLetters(profile, s);
    if (coded > 0) {
      const found = judge(profile, s, coded);
      if (found) out.push(found);
      continue;
    }
    if (!mayHide(profile, s)) continue;
    const text = rawOf(profile, s);
    const suspect =
      s.odd >= 3 || (text !== profile.textOf(s) && UNSEEN.test(text)) || ((s.mixed || text !== profile.textOf(s)) && MIXED.test(text)) || (s.digits > 1 && LEET.test(text)) || (isLoose(s) && APART.test(text)); // prettier-ignore
    if (!suspect) continue;
    const found = judge(profile, s);
    if (found) out.push(found);
  }
  return joined(profile, out);
}

/** Lines in disguise one after the other in a paragraph are one finding. */
function joined(profile: Profile, found: readonly FoundMask[]): FoundMask[] {
  const out: FoundMask[] = [];
  let first: Segment | undefined;
  for (const f of found) {
    const last = out.at(-1);
    const isNext = last?.segment.index === f.segment.index - 1 && isBeside(last.segment, f.segment);
    if (last && first && isNext && f.start >= last.end)
      out[out.length - 1] = { ...last, ...reach(profile, last, first, f.segment), z: Math.max(last.z, f.z), segment: f.segment }; // prettier-ignore
    else {
      out.push(f);
      first = f.segment;
    }
  }
  return out;
}

/** From where one begins to the end of a later line. */
function reach(profile: Profile, { start }: Range, first: Segment, last: Segment): Range {
  const all = sourceOfLines(profile, first, last);
  return start <= sourceOfLine(profile, first, first.start, first.end).start ? all : { start, end: all.end };
}

/** Fewest characters written as numbers that make a line one in disguise, and their share of it. */
const FEWEST_CODED = 15;
const CODED_SHARE = 0.8;
const NUMBER = /&#(?:\d{2,7}|x[\da-f]{2,6});/gi;

/** How many characters of the whole article are written so: asked by every paragraph that is. */
const numbersIn = memo((article: Article) => article.text.match(NUMBER)?.length ?? 0);

/** How many characters of a line are written as `&#118;`, where all of it is and the article is not; addresses are hidden so from robots. */
function codedLetters(profile: Profile, s: Segment): number {
  const { article } = profile;
  const size = s.end - s.start;
  if (article.format === 'plain' || size < FEWEST_CODED) return 0;
  const source = profile.view.toSource(s.start, s.end);
  if (source.end - source.start < size * 4) return 0;
  const coded = article.text.slice(source.start, source.end).match(NUMBER)?.length ?? 0;
  if (coded < FEWEST_CODED || coded < size * CODED_SHARE || profile.textOf(s).includes('@')) return 0;
  // Old pages are written so from end to end.
  const plain = article.text.length - source.end + source.start;
  return plain > 200 && numbersIn(article) < coded * 2 + 40 ? coded : 0;
}

/** Whether a line has as many signs and spaces as one with its letters apart; in scripts with marks of their own these count for signs. */
const isLoose = ({ start, end, letters, endless }: Segment): boolean =>
  !endless && end - start - letters > letters * 0.4;

/** Whether the counts of a line leave any of the disguises open. */
const mayHide = (profile: Profile, s: Segment): boolean =>
  s.odd >= 3 || s.mixed || s.digits > 1 || isLoose(s) || profile.article.repairs.length > 0; // prettier-ignore

/** The line as it was before repairs: a disguise is no damage. */
function rawOf(profile: Profile, s: Segment, start = s.start): string {
  const { article } = profile;
  if (article.repairs.length === 0) return profile.text.slice(start, s.end);
  const source = profile.view.toSource(start, s.end);
  const at = upperBound(article.repairs, source.start, (e) => e.end);
  if ((article.repairs[at]?.start ?? Infinity) >= source.end) return profile.text.slice(start, s.end);
  return article.prose.text.slice(article.prose.fromSource(source.start), article.prose.fromSource(source.end));
}

function judge(profile: Profile, s: Segment, coded = 0): FoundMask | undefined {
  // Of a line with sound sentences in it only the end that is not one.
  let start = s.start;
  const cut = afterLastSentence(profile.text, s.start, s.end);
  if (cut > s.start && cut < s.end && functionShare(profile.text.slice(s.start, cut)) > 0.12 && disguise(profile, profile.text.slice(s.start, cut)) < 1) start = cut; // prettier-ignore
  while (start < s.end && KIND[profile.text.charCodeAt(start)] === Kind.space) start++;
  const raw = rawOf(profile, s, start);
  const mask = unmask(raw, (word) => isName(profile, word));
  // Lines at the foot of a page are spaced to fill it.
  if (chromeKind(mask.text.trim()) !== undefined) return undefined;
  // Figures among the letters of code, and letters by themselves, are its own.
  if (mask.leet + mask.spaced > mask.alike + mask.wide + mask.unseen && codeIn(raw) > 3 + raw.length / 100)
    return undefined;
  const w = wordingOf(profile, mask.text, s.block.kind === 'heading');
  const disguised = disguise(profile, raw, mask) + Math.min(3.5, coded * 0.15);
  const terms = Math.min(3, 1.2 * w.terms + 0.3 * w.pitch);
  const goods = Math.max(0, Math.min(1.2, (goodsIn(mask.text) - SOUND) * 0.5));
  const z = BIAS + disguised + Math.max(terms, goods) - 2.5 * w.related - (s.block.quoted ? 1 : 0);
  if (disguised < 0.8 || z < (disguised < FEW && isCited(profile, s) ? 1.5 : 0.4)) return undefined;
  return {
    ...place(profile, s, start),
    z,
    segment: s,
    text: mask.text,
    reasons: [
      ...reasons(mask, w, disguised, terms),
      coded ? { weight: 0.9, why: msg('{0} characters written as numbers of HTML', coded) } : undefined,
    ],
  };
}

/** Log odds of a disguise of a word or two; an item that is set apart by marks, with something beside it, cites them. */
const FEW = 1.5;
const isCited = ({ article }: Profile, { block }: Segment): boolean =>
  block.kind === 'item' && /(?:[*_"“„«「]|<(?:em|i|q|cite)>)[^*_"“”«»「」<>]{3,60}(?:[*_"”»」]|<\/(?:em|i|q|cite)>)[ ,–-]*[\p{L}\d]/u.test(article.text.slice(block.start, block.end)); // prettier-ignore

/** Whether the article has a word as it is again and again, and sellers have none like it. */
const isName = (profile: Profile, word: string): boolean =>
  profile.vocabulary.get(word) > OFTEN && profile.terms.named(unmask(word).text).length === 0;
const OFTEN = 2;

const place = (profile: Profile, s: Segment, start: number): Range => sourceOfLine(profile, s, start, s.end);

/** How much a text hides what it says, in log odds. */
function disguise(
  profile: Profile,
  raw: string,
  mask: Unmasked = unmask(raw, (word) => isName(profile, word)),
): number {
  const n = raw.length;
  const cjk = profile.script === 'cjk' || profile.script === 'hangul';
  let z = 0;
  if (mask.unseen > 2 && mask.unseen / n > 0.05 && !usesJoiners(raw)) z += Math.min(3.5, mask.unseen * 0.35);
  const wide = mask.wide - masked(raw);
  if (wide > 3) z += cjk && !isWideRow(raw) ? (wide / n > 0.5 ? 1.5 : 0.3) : Math.min(3.5, wide * 0.25);
  z += Math.min(3.5, mask.alike * 0.5);
  if (mask.leet > 1) z += Math.min(3, mask.leet * 0.35);
  if (mask.spaced > 5 && !isAlphabet(raw)) z += Math.min(3, mask.spaced * 0.2);
  return z;
}

/** Letters that stand for a character of a name which is not told: 王Ｏ明. */
const masked = (raw: string): number =>
  raw.match(/(?<=[\u3400-\u9fff])[\uff21-\uff3a](?=[\u3400-\u9fff])/g)?.length ?? 0;

/** Chinese and Japanese write abbreviations and single words in full width, but no row of words in small letters. */
const isWideRow = (raw: string): boolean => /(?:[\uff41-\uff5a]{2,24}[ \u3000\p{P}\p{S}]{1,3}){4}/u.test(raw);

/** Scripts and signs that are written with joiners, and hyphens for line ends. */
const usesJoiners = (raw: string): boolean => /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Extended_Pictographic}/u.test(raw) || raw.includes('\u00ad'); // prettier-ignore

/** A B C D …: an index. */
function isAlphabet(raw: string): boolean {
  const letters = raw.replace(/[^\p{L}]/gu, '').toLowerCase();
  let rising = 0;
  for (let i = 1; i < letters.length; i++) if (letters.charCodeAt(i) > letters.charCodeAt(i - 1)) rising++;
  return rising > letters.length * 0.8;
}

function reasons(mask: Unmasked, w: Wording, disguised: number, terms: number): Found['reasons'] {
  return [
    { weight: disguised, why: msg('in plain letters it reads “{0}” ({1})', mask.text.replace(/\s+/g, ' ').slice(0, 120), signed(disguised)) },
    mask.unseen > 2 ? { weight: 0.9, why: msg('{0} characters of no width', mask.unseen) } : undefined,
    mask.wide > 3 ? { weight: 0.8, why: msg('{0} full-width or styled letters', mask.wide) } : undefined,
    mask.alike ? { weight: 0.8, why: msg('{0} letters of another script that look like Latin ones', mask.alike) } : undefined,
    mask.leet > 1 ? { weight: 0.7, why: msg('{0} digits and signs for letters', mask.leet) } : undefined,
    mask.spaced > 5 ? { weight: 0.7, why: msg('{0} letters set apart', mask.spaced) } : undefined,
    terms ? { weight: terms, why: msg('{0} words of the usual trades of spam ({1})', Math.ceil(w.terms + w.pitch), signed(terms)) } : undefined,
    w.related === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
  ]; // prettier-ignore
}
