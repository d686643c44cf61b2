/* eslint-disable regexp/no-super-linear-move -- names read here come from lines of at most 240 characters */
import { key } from './fold';
import { once } from '../base';
import { isGivenName } from './name-lists';
import { HAS, knowWords, marksOf, spelled } from './marks';
import { wordLists } from './word-lists';

/** News agencies and wire services, as they sign. */
const agencies = once(() => new Set(wordLists('outlets.txt').get('agencies')));

/** How an outlet's name ends or what it holds, in scripts without spaces. */
const outletEnds = once(() => wordLists('outlets.txt').get('ends')!);
const outletHan = once(() => new RegExp(`(?:${outletEnds().join('|')})$`));
/** 株式会社ミナトロン: what a body is by law, before its name or behind it. */
const COMPANY =
  /^(?:株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|国立大学法人|学校法人|独立行政法人|特定非営利活動法人|NPO法人)[^、。「」『』\s]{1,20}$|(?:株式会社|有限会社|合同会社)$/u;
/** The last characters of these. */
const lastOnes = once(() => new Set(outletEnds().map((w) => w.at(-1)!)));
/** Words that say that a name is no person's. */
const outletWords = once(() => wordLists('outlets.txt').get('words')!.join('|'));
const outletWord = once(() => new RegExp(`(?:^|[\\s'’-])(?:${outletWords()})(?:$|[\\s.,-])`, 'i'));

/** Compounds of the Germanic and Slavic press. */
const compounds = once(() => wordLists('outlets.txt').get('compounds')!);
const compoundEnds = once(() => new Set(compounds().map((w) => w.slice(-2))));
const THREE_LETTERS = /^\p{L}{3}$/u;
/** Alpenkurier: one of these words with three letters or more before it. */
function isCompound(text: string): boolean {
  if (!compoundEnds().has(text.slice(-2).toLowerCase())) return false;
  const end = text.slice(-32).toLowerCase();
  // Angebote, Verbote
  if (/(?:ge|ver)bote$/.test(end)) return false;
  return compounds().some((w) => end.endsWith(w) && THREE_LETTERS.test(end.slice(-w.length - 3, -w.length)));
}

/** A news agency by the name or letters it signs with; several (`dpa/afp`) by the first. */
export const isAgency = (text: string): boolean => {
  const name = key(text).replace(/^the /, '').replace(/\.$/, '');
  // dpa/lno, sid/jko: the desk or the hand behind the agency.
  const hands = /^(\p{L}{2,6})(?:[/-]\p{L}{2,4}|(?:\/\p{L}{2,6}){2,3})$/u.exec(name);
  return agencies().has(name) || agencies().has(hands?.[1] ?? '');
};

/** Le Monde, 南方周末: no word in them says that they are outlets. */
const known = once(() => new Set(wordLists('outlets.txt').get('names')));
/** Stern, Marianne, Hoy: words and names that houses are called by, too. They count where a house may stand. */
const called = once(() => new Set(wordLists('outlets.txt').get('called')));
export const isCalled = (text: string): boolean => text.length < 32 && called().has(text.toLowerCase());

/** A house known by its letters, and its office or edition: "MDR Sachsen", "g1 PE". */
const EDITION =
  /^((?:\p{Lu}{2,5}|\p{L}\d))\s(?!photo|wire|writer|staff|reporter)\p{Lu}[\p{L}-]{1,16}(?: \p{Lu}[\p{L}-]{1,16})?$/iu;
/** Broadcasters that sign as agencies do. */
const BROADCASTERS = new Set('abc bbc nbc cbs npr cnn dw rfi'.split(' '));
export const isKnown = (text: string): boolean => {
  if (text.length > 32 || !/^\S/.test(text)) return false;
  const name = text.toLowerCase();
  if (known().has(name)) return true;
  const letters = /^..?.?.?.?\s\p{Lu}/u.test(text) ? EDITION.exec(text)?.[1] : undefined;
  if (letters === undefined || (letters !== letters.toUpperCase() && !/\d/.test(letters))) return false;
  return known().has(letters.toLowerCase()) || BROADCASTERS.has(letters.toLowerCase());
};

knowWords(HAS.outlet, () => known());
knowWords(HAS.outlet, () => agencies());
knowWords(HAS.outlet, () => spelled(outletWords()));
knowWords(HAS.outlet, ['dpa', 'ap', 'afp', 'sda', 'apa', 'ansa']);

/** Whether a name is an outlet's, an agency's, an office's: nobody's own. */
export function isOrganisation(text: string, marks = marksOf(text)): boolean {
  return (
    ((marks & (HAS.outlet | HAS.digit)) !== 0 && (isAgency(text) || outletWord().test(text) || isKnown(text))) ||
    endsLikeOutlet(text) ||
    isBody(text) ||
    isTitle(text) ||
    isStation(text) ||
    (text.includes('.') && ADDRESS.test(text))
  );
}
const ADDRESS = /\.(?:com|org|net|de|fr|es|cn|jp|kr|tw|it|uk|ru|info|at|ch|nl|be|eu|ca|au|nz|za|br|mx|tv|news)\b/i;
/** ORF.at, SAnews.gov.za: an address that signs. */
export const isAddress = (text: string): boolean =>
  /^[\p{L}\d-]{2,30}(?:\.[a-z]{2,4}){1,2}$/iu.test(text) && ADDRESS.test(text);

/** How the compounds of authorities end, and the last two letters of these. */
const bodies = once(() => {
  const ends = wordLists('outlets.txt').get('bodies')!;
  return { ends, last: new Set(ends.map((w) => w.slice(-2))) };
});
/** Polizeidirektion Kaiserslautern, Handelskammer Rheintal. */
function isBody(text: string): boolean {
  if (text.length < 10 || text.charCodeAt(0) >= 0x250) return false;
  const { ends, last } = bodies();
  return text.split(' ').some((word) => {
    if (word.length < 8 || !last.has(word.slice(-2).toLowerCase())) return false;
    const low = word.toLowerCase();
    return ends.some((end) => low.length > end.length + 2 && low.endsWith(end));
  });
}
/** NHK熊本 */
const STATION = /^([A-Z]{2,5})\p{Script=Han}{2,3}$/u;
const isStation = (text: string): boolean =>
  text.charCodeAt(text.length - 1) > 0x2e80 && known().has(STATION.exec(text)?.[1]?.toLowerCase() ?? '');

const titles = once(() => new Set(wordLists('outlets.txt').get('titles')));
/** Bangkok Ledger: words that papers and people are called by; behind a usual given name it is a person. */
function isTitle(text: string): boolean {
  const last = text.lastIndexOf(' ') + 1;
  if (last === 0 || !titles().has(text.slice(last).toLowerCase())) return false;
  const words = text.split(' ');
  return words.length < 4 && words.every((w) => /^\p{Lu}\S/u.test(w)) && !isGivenName(words[0]!);
}

/** Words of the press that are no house's name by themselves. */
const bareWord = once(() => new RegExp(`^(?:${wordLists('outlets.txt').get('bare')!.join('|')})$`, 'iu'));
export const isBareWord = (text: string): boolean => bareWord().test(text);

/** 月刊ものさし, 広報みさと野: what appears so often. */
const PERIODICAL =
  /^(?:月刊|週刊|季刊|隔月刊|旬刊|広報 ?(?![部課室担官・]))[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8}$/u;

/** Words that only papers, agencies and broadcasters bear. */
const press = once(() => {
  const [words, ends] = ['press', 'press ends'].map((name) => wordLists('outlets.txt').get(name)!.join('|'));
  return new RegExp(`(?:^|[\\s'’-])(?:${words})(?:$|[\\s.,-])|(?:${ends})$`, 'iu');
});

/** Whether a name is that of a paper, an agency, a broadcaster: it may sign a text alone. */
export const isPress = (text: string): boolean =>
  isAgency(text) ||
  isKnown(text) ||
  PERIODICAL.test(text) ||
  (!isBareWord(text) && (press().test(text) || isCompound(text)));

/** Whether an outlet's name may stand at the end of a text (before a bracket), or an address in it: for a text without a word of outlets. */
export const mayEndInOutlet = (text: string): boolean =>
  endsLikeOutlet(text.endsWith(')') ? text.slice(0, -1) : text) || text.includes('.');

/** 離岸風電漁民補償談判破局: a sentence that ends like an office. */
const ENDED = /^(?![国國全中].{4,14}$|.{1,3}[省市县縣区區州])\p{Script=Han}{9,}[局部處处省署]$/u;

/** How an outlet's name ends in scripts without spaces and in languages of compounds. */
function endsLikeOutlet(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last > 0x2e80)
    return (lastOnes().has(text.at(-1)!) && outletHan().test(text) && !ENDED.test(text)) || COMPANY.test(text) || PERIODICAL.test(text); // prettier-ignore
  // 福井新聞ONLINE
  if (text.charCodeAt(0) > 0x2e80) return DIGITAL.test(text);
  return last > 0x40 && isCompound(text);
}

const DIGITAL = /^\p{Script=Han}{2,5}(?:新聞|日報|新報)(?:ONLINE|online|DIGITAL|WEB|Web)$/u;

/** The agency a signature names, as written: `dpa/lby` and `(dpa)` say `dpa`. */
export function agencyIn(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/\.$/, '')
    .replace(/^(?:agencia|agência|agence|agenzia|agentur) (?=\p{Lu}{2,6}$)/iu, '');
  if (isAgency(bare)) return agencies().has(key(bare)) ? bare : bare.replace(/^(\p{L}{2,6})\/.*/u, '$1');
  for (const part of bare.split(/\s*[/,;+&]\s*|\s+(?:mit|with|avec|con|und|and|et|y)\s+/))
    if (isAgency(part)) return part;
  return undefined;
}
