import { once } from '../base';
import { chromeKind } from './chrome';
import { headsText, isGenre } from './credit-phrase';
import { isFiller } from './credit-words';
import { isKicker } from './headline';
import { roleOf } from './labels';
import { chineseSurname, isGivenName, isHanWord, isUsualSurname } from './name-lists';
import { personOdds, placeOdds, within } from './name-model';
import { isPersonName, mayBeName } from './names';
import { isNewsroom, isOffice, isRegion, isSection, isStaffed, MASTHEAD, OWN, servedBy } from './outlet-line';
import { agencyIn, isAgency, isBareWord, isCalled, isKnown, isOrganisation, isPress } from './outlets';
import { isKnownPlace } from './places';
import { WEIGHTS } from './segment-weights';
import { wordLists, pattern } from './word-lists';
import { UNSPACED, type Gap, type Segment } from './segments';

/** What a segment of a credit block may be: person, outlet, place, office, newsroom, date, contact, section, filler. */
export type Kind = 'person' | 'outlet' | 'place' | 'office' | 'newsroom' | 'date' | 'contact' | 'section' | 'filler';

/** How well a segment fits each kind it may be, by its own looks. */
export type Fit = Partial<Record<Kind, number>>;

/** What the story's own words say: a word it writes small is no part of a name. */
export interface StoryWords {
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital. */
  readonly named: ReadonlySet<string>;
}

export interface Story {
  /** Made when first asked for: few texts have a piece that may be a name. */
  readonly words: () => StoryWords;
  readonly language: string | undefined;
}

/** Stems of words for those who write, in the languages that write with capitals. */
const trade = pattern('trade', 'iu');
const CONTACT = /^<?[\w.+-]{1,40}@[\w.-]{2,60}>?$|^@[\w.]{2,30}$|^(?:https?:|www\.)\S+$|^\(?\+?[\d ()/-]{7,20}$/u;
const TIME =
  /^(?:(?:at|um|à|a las|às|alle|om|le|el) )?\d{1,2}(?:[:.]\d{2}){1,2}(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|hrs?|h|hs)\b\.?)?(?: ?\(?\p{Lu}{2,4}(?:[+-]\d{1,2})?\)?)?$|^(?:à )?\d{1,2} ?h(?: ?\d{2})?$|^\d{1,2} ?[ap]\.?m\.?(?: \p{Lu}{2,4})?$/iu;
const LINKING = /^(?:de|del|al|della|delle|degli|dei|des|di|do|da|dos|du|of|von|van|der|den|ten|ter|vom|zum|zur|sur|per|and|und|y|e|et|la|le|les|el|los|the|für|für|for|am|im|au|à|en|d['’]\p{L}+|l['’]\p{L}+)$/iu; // prettier-ignore
/** Abbreviations and words that only places end with or begin with. */
const PLACE =
  /(?:, \p{Lu}{2}|\s(?:D\.? ?C|N\.?Y|U\.?K|G\.?C)\.?)$|^(?:San|Santa|Santo|São|Saint|Sankt|New|Bad|Los|Las|Port|Puerto|Ciudad|Buenos|Hong|Kuala|Tel|Rio|Addis|Abu|Frankfurt)[ -]/u;
/** Parts of a house: nobody's name, and not the house's either. */
const department = pattern('department', 'iu');
const SCHOOL = /universit|institut|college|hochschule|\bschool\b|\bécole\b|cnrs|facult/iu;
export const isEdition = (text: string): boolean => edition().test(text);
const edition = pattern('edition', 'iu');

/** What stands behind a time; what counters say. */
const ZONE =
  /^(?:[CEW]E?S?T|HNEC?|HAEC?|HNC|HEC?|[ECMP][SD]T|[CEW]EST|GMT|UTC|BST|MEZ|MESZ|HST|IST|WIB|SGT|HKT|JST|KST|MSK|MON|TUE|WED|THU|FRI|SAT|SUN)$|^\d[\d.,]*[km]?$/iu;

const weekdays = once(
  () =>
    new Set([
      ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
      ...wordLists('outlets.txt').get('weekdays')!,
    ]),
);

/** What papers call their parts. */
const sections = once(() => new Set(wordLists('outlets.txt').get('sections')));

/** Words that stand alone as a section, a subject, a kind of page. */
const subjects = once(() => new Set(wordLists('outlets.txt').get('subjects')));

/** Whether a word (lower case) stands for a part of a paper or its subject. */
export const isSubjectWord = (word: string): boolean => sections().has(word) || subjects().has(word);

/** by jsteinhardt */
const ACCOUNT = /^\p{Ll}[\p{Ll}\d_.-]{4,19}$/u;
/** "Les Cahiers du plan fixe", "The Journal of slow roads". */
const MASTHEAD_BEGINS = /^(?:The|Les?|La|L['’]|Los|Las|El|Die|Der|Das|Il) ?\p{Lu}/u;

const wordsOf = (text: string): string[] => text.split(/[\s/]+/).filter((w) => /\p{L}/u.test(w));

/** Words written small that are neither particles nor parts of a name. */
export const smallWords = (text: string): number =>
  wordsOf(text).filter((w) => /^\p{Ll}/u.test(w) && !LINKING.test(w)).length;

/** How well a segment fits the kinds it may be. */
export function fitOf(segment: Segment, story: Story): Fit {
  const fit = kindsOf(segment, story);
  if (!segment.quoted) return fit;
  // «Якутск Вечерний»: nobody's name; "Le goût des ruines": the title.
  const { person: _, ...rest } = fit;
  const outlet = rest.outlet ?? (isOrganisation(segment.text) ? 0 : undefined);
  return outlet === undefined ? { filler: 0.5, ...rest } : { ...rest, outlet: outlet + 2 };
}

function kindsOf({ text, date, gap }: Segment, story: Story): Fit {
  if (date) return { date: 2 };
  if (CONTACT.test(text)) return { contact: 4 };
  if (TIME.test(text) || (isFiller(text) && !isKnown(text)) || chromeKind(text) || edition().test(text))
    return { filler: 4 };
  if (text.length < 24 && !isNewsroom(text) && roleOf(text.toLowerCase())) return { filler: 3 };
  // "Published: Thursday | March 28"
  // OTS0187
  if (text.length < 12 && /^\p{Lu}{2,5}\d{3,}$/u.test(text)) return { filler: 4 };
  if (isKicker(text) || weekdays().has(text.toLowerCase())) return { section: 3 };
  if (UNSPACED.test(text)) return fitUnspaced(text, gap, story);
  const words = wordsOf(text);
  if (words.length === 0 || ZONE.test(text)) return { filler: 2 };
  if (words.length > 9 || /[:°%]/.test(text)) return {};
  const fit: Fit = {};
  const small = smallWords(text);
  const known = words.filter(
    (w) => w.length > 2 && !LINKING.test(w) && story.words().small.has(w.toLowerCase()),
  ).length;
  const titled = trade().test(text);
  const named = words.every((w) => story.words().named.has(w.toLowerCase()));
  if (isAgency(text)) fit.outlet = 4;
  if (isNewsroom(text) || OWN.test(text) || department().test(text)) fit.newsroom = 3;
  // Where somebody teaches is no house that publishes.
  if (gap === 'comma' && SCHOOL.test(text)) return { office: 3 };
  if (NEWSROOM_OF.test(text) && !isAgency(text)) return { newsroom: 3.5 };
  if (titled || isOffice(text)) fit.office = 3 - 0.3 * Math.max(0, words.length - 5);
  if (isGenre(text.toLowerCase()) || (words.length < 4 && sections().has(words[0]!.toLowerCase()) && known < 1)) fit.section = 2.5; // prettier-ignore
  if (headsText(words) && !isOrganisation(text)) return { section: 2.5 };
  // "red", "kk": a hand. "Billet publié" before a day.
  if (/^\p{Ll}{2,4}$/u.test(text) || (words.length > 1 && words.every((w) => isGenre(w.toLowerCase()) || roleOf(w)))) fit.filler = 1; // prettier-ignore
  // tz, openDemocracy
  if (isCalled(text) && words.length === 1 && gap !== 'by') fit.outlet = WEIGHTS.called;
  // A word that begins small: a brand or an account at most.
  if (small > 0) {
    if (gap === 'by' && ACCOUNT.test(text) && known === 0) fit.person = 0.5;
    if (gap === 'line' && words.length < 4 && small === 1 && /^\p{Ll}|^\p{Lu}{2,} /u.test(text) && isOrganisation(text))
      fit.outlet ??= 2;
    if (MASTHEAD_BEGINS.test(text) && (gap === 'for' || (words.length < 6 && isPress(text)))) fit.outlet = 2;
    // La Semaine bressane
    else if (MASTHEAD_BEGINS.test(text) && small === 1 && words.length < 5 && gap !== 'in' && gap !== 'with')
      fit.outlet = (isOrganisation(text) ? WEIGHTS.organisation : WEIGHTS.articledSmall) + WEIGHTS.houseSmall * known;
    return fit;
  }
  if (!/^(?:[\p{Lu}\d]|[dl]['’]\p{Lu})/u.test(text)) return fit;
  person(fit, text, words, known, titled);
  if (fit.newsroom === undefined || isPress(text))
    fit.outlet = Math.max(
      fit.outlet ?? -9,
      outlet(text, words, known, titled, gap) +
        (named ? (words.length === 1 ? WEIGHTS.oneNamed : WEIGHTS.houseNamed) : 0),
    );
  if (words.length <= 4 && !titled) fit.place = place(text, words, named);
  if (words.length <= 3 && !titled)
    fit.section = Math.max(
      fit.section ?? -9,
      (subjects().has(text.toLowerCase()) ? 2.5 : words.length > 1 || isPersonName(text) ? WEIGHTS.section : WEIGHTS.oneSection) + // prettier-ignore
        WEIGHTS.sectionSmall * known,
    );
  return fit;
}

function place(text: string, words: readonly string[], named: boolean): number {
  const long = words.filter((x) => !LINKING.test(x)).length - 1;
  // Santiago de Chile begins like a name.
  const sure = PLACE.test(text) || (words.length > 1 && isPersonName(text) && !mayBeName(text));
  const given = !sure && isGivenName(words[0]!) && words.length > 1;
  const looks = within(placeOdds(text) * WEIGHTS.placeOdds, WEIGHTS.placeLeast, WEIGHTS.placeMost);
  const listed = isKnownPlace(text);
  return (listed ? WEIGHTS.placeListed : named ? WEIGHTS.placeNamed : WEIGHTS.place) + (listed ? 0 : WEIGHTS.placeLong * long) + (sure ? WEIGHTS.placeSure : 0) + (given ? WEIGHTS.placeGiven : 0) + looks; // prettier-ignore
}

function person(fit: Fit, text: string, words: readonly string[], known: number, titled: boolean): void {
  if (!isPersonName(text) || titled || (isCalled(text) && text.includes(' '))) return;
  const given = isGivenName(words[0]!);
  const initial = /^(?:Dr|Prof|Rev|\p{Lu})\.?$/u.test(words[0]!) || /\s\p{Lu}\.(?:\s|$)/u.test(text);
  if (words.length === 1) {
    fit.person =
      (given ? WEIGHTS.oneGiven : WEIGHTS.oneName) +
      within(personOdds(text) * WEIGHTS.oneOdds, given ? 0 : -1, 1.5) -
      known;
    return;
  }
  // "Tilda und Ben" are two.
  const looks = / (?:and|und|et|y|e|&) /u.test(text)
    ? 0.5
    : within(personOdds(text) * WEIGHTS.nameOdds, WEIGHTS.nameLeast, WEIGHTS.nameMost);
  fit.person =
    WEIGHTS.person +
    (given ? Math.max(WEIGHTS.given, looks) : looks) +
    (initial ? WEIGHTS.initial : 0) -
    WEIGHTS.smallInStory * known -
    (mayBeName(text) && !/^L['’]/.test(text) ? 0 : WEIGHTS.noName) -
    (words.length > 4 ? WEIGHTS.longName : 0) -
    (outletish().test(text) ? WEIGHTS.outletWord : 0);
}

/** Words that houses are called by, beside the press's own. */
const outletish = pattern('outletish', 'iu');

/** The letters of a house, not of a country or a field. */
const LETTERS =
  /^(?!(?:UK|USA?|UAE|EU|UE|UN|ONU|NRW|NSW|NYC|DC|LA|AI|KI|IA|TV|PC|OK|PDF|MON|TUE|WED|THU|FRI|SAT|SUN)$)\p{Lu}{2,4}$/u;

function outlet(text: string, words: readonly string[], known: number, titled: boolean, gap: Gap): number {
  if (isAgency(text)) return 4;
  if (isRegion(text)) return NO_HOUSE;
  if (titled && !/^(?:The|Der|Die|Das|Le|La|El|Il) /u.test(text)) return -1;
  if (isPress(text)) return WEIGHTS.press;
  if (isCalled(text)) return gap === 'with' || gap === 'in' || gap === 'and' ? NO_HOUSE : WEIGHTS.called;
  if (isOrganisation(text) && !isBareWord(text)) return WEIGHTS.organisation;
  if (outletish().test(text) && words.length > 1 && words.length < 6) return WEIGHTS.outletEnd;
  if (/^\p{L}[\p{L}\d-]*\.(?:com|org|net|info|\p{Ll}{2})$/iu.test(text)) return 3;
  // "Dylan Bailey, MS, RD, FAND": what somebody has studied.
  if (gap === 'comma' && /^\p{Lu}{2,5}$/u.test(text)) return NO_HOUSE;
  // TNN, beside a sign.
  if ((gap === 'slash' || gap === 'bar') && LETTERS.test(text)) return 0.3;
  const given = words.length > 1 && isGivenName(words[0]!);
  const looks =
    words.length > 1 && !given
      ? within(personOdds(text) * -WEIGHTS.houseOdds, -WEIGHTS.houseMost, -WEIGHTS.houseLeast)
      : 0;
  // Gardening, Actualité: a word of the language is rather a section.
  const wordy = words.length === 1 && Math.max(personOdds(text), placeOdds(text)) < WORD ? WEIGHTS.oneWord : 0;
  const named = words.length === 1 ? -Math.max(0, personOdds(text)) * WEIGHTS.oneOdds : 0;
  const one = words.length === 1 ? WEIGHTS.oneHouse + (isKnownPlace(text) ? WEIGHTS.houseListed : 0) : 0;
  // "Zwei mit Rucksack"
  // "with Dr Jane Doe"
  if (gap === 'with' && (/^(?:Dr|Prof|Mrs?|Ms|Rev)\.? /.test(text) || (words.length > 1 && personOdds(text) > 0))) return NO_HOUSE; // prettier-ignore
  if (words.length === 1 && isGivenName(text)) return NO_HOUSE;
  if (words.length === 1 && (gap === 'with' || gap === 'in' || gap === 'and')) return NO_HOUSE;
  const elided = /^L['’]\p{Lu}\p{L}+ /u.test(text);
  return (
    (words.length <= 5 ? WEIGHTS.house : WEIGHTS.longHouse) +
    (elided ? 1.4 : articled(text, words)) +
    (given ? WEIGHTS.houseGiven : looks) +
    (elided ? -0.2 : WEIGHTS.houseSmall) * known +
    wordy +
    named +
    one
  );
}

const NO_HOUSE = -9;
/** Below so many nats a word is neither a name nor a place. */
const WORD = -2.5;
const articled = (text: string, words: readonly string[]): number =>
  !MASTHEAD.test(text) ? 0 : words.length > 2 ? WEIGHTS.articledLong : text.startsWith('The ') ? WEIGHTS.articledThe : WEIGHTS.articled; // prettier-ignore

/** The house of "PA Reporter", "Gazette Staff Writer", "Redacción Puerto Norte": what is left without the word for those who write. */
export function houseOf(text: string): string | undefined {
  const staff = STAFF_OF.exec(text)?.[1];
  const house = NEWSROOM_OF.exec(text)?.[1] ?? servedBy(text);
  return staff === undefined
    ? house === undefined || PART.test(house) || isKnownPlace(house)
      ? undefined
      : house
    : (agencyIn(staff) ?? (isPress(staff) || (/ staff\b/i.test(text) && isStaffed(staff)) ? staff : undefined));
}
const PART = /^(?:(?:inter)?nacional|digital|web|online|central|general|local)$/iu;
const STAFF_OF =
  /^(\p{Lu}[\p{L}'’ -]{1,30}?) (?:(?:staff|senior|chief) )?(?:reporters?|staff|correspondents?|newsroom|desk|writers?|team)$/iu;
const NEWSROOM_OF =
  /^(?:la )?(?:redacción|rédaction|redaktion|redazione|redação|equipo(?: de)?|équipe(?: de| du)?|team) (?:(?:de|di|da|der|du) )?(\p{Lu}[\p{L}\d'’ -]{2,30})$/iu;

const officeHan = pattern('office han', 'u');
/** Particles and signs of sentences, which no name holds. */
const SENTENCE = /[はがをにでへも。「」？！?!的了是在這这]|から|です|ます|した|する/u;

/** 南屏晚钟, 海岸線: of a surname that few bear, or with a given name of three characters, it may as well be a masthead. */
const nameHan = (text: string, language: string | undefined): number =>
  !language?.startsWith('zh') || chineseSurname(text) === 2 || /[^\p{Script=Han}]/u.test(text)
    ? WEIGHTS.hanName
    : text.length > 3
      ? WEIGHTS.hanNameLong
      : isUsualSurname(text[0]!)
        ? WEIGHTS.hanName
        : WEIGHTS.hanNameRare;
const fillerHan = pattern('filler han', 'u');

/** The same where no spaces are written. */
function fitUnspaced(text: string, gap: Gap, { language }: Story): Fit {
  if (isSection(text) || isBareWord(text)) return { section: 3 };
  if (/^本文|首[发發]于$/u.test(text) || text.endsWith("提供") || isHanWord(/^(.{2,3}?)(?:即時|综合|綜合|現場)?(?:報導|报道|報道|專訪|专访|專電|专电)$/u.exec(text)?.[1] ?? '')) return { filler: 3 }; // prettier-ignore
  if (fillerHan().test(text)) return { filler: 3 };
  if (/^.{2,6}[発发]$/u.test(text)) return { place: 3 };
  // 経済部, ワシントン支局: of the house, not the house.
  if (/^.{1,8}(?:(?:支|総)局|部|班|デスク)$/u.test(text) && !/[編编][集辑輯]部$/u.test(text) && !isPress(text))
    return { newsroom: 3 };
  if (officeHan().test(text) || (/^.{2,8}(?:士|家|師|师|者|監督|長|长)$/u.test(text) && !isPersonName(text, 'bare')))
    return { office: 3 };
  if (/^(?:[日月火水木金土一二三四五六約约]|[\d,.万]*字|分[钟鐘])$/u.test(text)) return { filler: 3 };
  if (/^(?:月刊|週刊|季刊|隔月刊|広報(?![部課室担])|社内報)./u.test(text)) return { outlet: 2.5 };
  if (
    /^[大中小]?字[体體號号]|分享|打印|收藏|[订訂][阅閱]|浏览|瀏覽|^(?:読了|所要時間|阅读|閱讀)|^[約约].*\d|\d ?分[鐘钟]?$/u.test(
      text,
    )
  )
    return { filler: 3 };
  if (isOrganisation(text) && text.length <= 12 && !/[曾及請请因]/.test(text))
    return { outlet: isPress(text) ? 3.2 : 2.2 };
  if (isCalled(text)) return { outlet: WEIGHTS.called, ...(isPersonName(text, 'bare') ? { person: 1 } : {}) };
  const named = isPersonName(text, 'bare');
  const told = SENTENCE.test(text) && !named;
  if (text.length > 12 || text.includes(':') || (told && text.length > 5 && !(gap === 'by' && text.length < 9)))
    return {};
  const fit: Fit = { place: isHanWord(text) ? 2.5 : WEIGHTS.hanPlace };
  if (OWN.test(text)) fit.newsroom = 3;
  if (named) fit.person = nameHan(text, language);
  else if (gap === 'by' && text.length < 9) fit.person = 0.5;
  else if (isPersonName(text) && text.length <= 5) fit.person = language === 'ja' && text.length > 2 ? WEIGHTS.hanNameJa : text.length < 4 ? WEIGHTS.hanNameWeak : WEIGHTS.hanNameStrange; // prettier-ignore
  // A masthead that no word shows to be one: 城记, 書香門第, アグリの風.
  fit.outlet =
    (text.length < 3 ? WEIGHTS.hanShort : text.length < 9 ? WEIGHTS.hanHouse : WEIGHTS.hanLong) +
    (told ? WEIGHTS.hanTold : 0) +
    (named && text.length < 4 ? WEIGHTS.hanNamed : 0);
  if (/\d/.test(text)) fit.outlet -= 2;
  if (text.length <= 4) fit.section = text.length < 3 ? WEIGHTS.hanSectionShort : WEIGHTS.hanSection;
  return fit;
}
