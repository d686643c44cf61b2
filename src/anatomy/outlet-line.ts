/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 240 characters */
import { isGenre } from './credit-phrase';
import { roleOf } from './labels';
import { isField, isGivenName, isHanWord } from './name-lists';
import { isPersonName } from './names';
import { agencyIn, isAgency, isBareWord, isCalled, isKnown, isOrganisation, isPress } from './outlets';
import { isKnownPlace } from './places';

/** "Political Editor" under a byline: an office, nobody's name. */
const OFFICE_LINE =
  /^(?:\p{L}+ ){0,3}(?:editor|correspondent|reporter|writer|columnist|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?|corresponsal|staff)$/iu;
/** "Journaliste au service Économie", "Redakteur für Wirtschaft". */
const OFFICE_OF =
  /^(?:journaliste|reporter(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|correspondante?|rédact(?:eur|rice)|chef(?:fe)?|redactora?|periodista|responsable|editor|correspondent|head) (?:au|à|aux|du|de|des|en|für|im|in|del|para|of|for|at)(?: \p{L}+){1,5}$/iu;
export const isOffice = (text: string): boolean => OFFICE_LINE.test(text) || OFFICE_OF.test(text);

const NEWSROOM =
  /(?:^|\s)(?:staff|desk|team|bureau|newsroom|editors?|editorial|redaktion|la rédaction|rédaction|redacción|redação|redazione|redactie|redakcja|редакция|редакція)(?=\s|$)/iu;

/** "Metro Desk", "La rédaction": people of a house, not its name. What says so is taken out; what is left must be a house's name still. */
export function isNewsroom(text: string): boolean {
  if (!NEWSROOM.test(text)) return false;
  const rest = text.replace(NEWSROOM, ' ').trim();
  return !isOrganisation(rest) || isBareWord(rest);
}

/** "Repórter da Agência Brasil", "Redakteur der Weserpost": whom an office serves, where that is a house. */
export function servedBy(text: string): string | undefined {
  const house = SERVES.exec(text)?.[1];
  return house !== undefined && (isAgency(house) || isPress(house)) ? house : undefined;
}
const SERVES =
  /^(?:\p{L}+ ){1,3}(?:da|de|do|du|der|des|vom|of|bei|at|for|für|pour|para|per|di|del|della|dello) (?:la |the |der )?(\p{Lu}[\p{L}\d'’ -]{2,30})$/u;

/** One to four words in capitals. */
export const HOUSE = /^\p{Lu}[\p{L}'’-]+(?: (?:de |del |du |of |the )?\p{Lu}[\p{L}'’-]+){0,3}$/u;
/** "Corinne Alsop, Patch Staff": a name that is no field's, nor says which of the staff. */
export const isStaffed = (house: string): boolean =>
  HOUSE.test(house) &&
  !house.split(' ').some((w) => isField(w.toLowerCase())) &&
  !/\b(?:general|guest|contributing|special|freelance|former|assistant|associate|managing|metro|state|national|regional|student|intern|news|sports?|features?|editorial|senior|junior|chief|lead|web|online|copy)\b/i.test(
    house,
  );

/** A name under an article, in capitals: The Caribbean Ledger, La 1ère, El Sol del Valle. */
export const MASTHEAD =
  /^(?:The|El|La|Los|Las|Le|Les|Der|Die|Das|Il|Lo|O|A|De|Het)(?: (?:de|del|de la|des|du|of|the|of the|di|do|da|und|and|y|et|am|für)| [\p{Lu}\d][\p{L}\d'’-]{2,}){1,4}(?<=[\p{Lu}\d][\p{L}\d'’-]{2,20})$/u;

/** The outlet of "El Heraldo/Buenos Aires", "REDACCIÓN / EFE", "新闻网·张三": the one part that is one. */
export function outletAmong(text: string): string | undefined {
  const parts = text.split(/\s*[/|·・]\s*/);
  const outlets = parts.filter((p) => isOrganisation(p) && !isNewsroom(p));
  if (parts.length > 1 && outlets.length === 1) return outlets[0];
  // "El Sol del Valle / Redacción": whose newsroom, if not a house's.
  const house = parts.length === 2 && outlets.length === 0 ? parts.filter((p) => !isNewsroom(p)) : [];
  return house.length === 1 && MASTHEAD.test(house[0]!) ? house[0] : undefined;
}

/** Sections of a paper in scripts without spaces: neither outlet nor name. */
const SECTION =
  /^(?:国际|國際|国際|国内|國內|财经|財經|社会|社會|科技|科学|科學|体育|體育|スポーツ|文化|政治|经济|經濟|経済|娱乐|娛樂|エンタメ|生活|暮らし|地方|地域|两岸|兩岸|要闻|要聞|热点|焦點|军事|軍事|教育|健康|総合|第?[一二1-3]?社会|汽车|房产|旅游|旅遊|时政|時政|评论|評論|海外|特集|港聞|국제|경제|사회|정치|문화|스포츠)(?:新闻|新聞|ニュース|版|面|欄|频道|頻道)?$/u;
export const isSection = (text: string): boolean => SECTION.test(text);

/** Headings of a site's sections. */
const SECTION_NEWS =
  /^(?:local|world|national|international|breaking|latest|top|business|sports?|political|tech|technology|science|health|entertainment|city|regional|us|uk|more|all|daily)\snews$/iu;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A place or a word that may stand beside a date and says no more. */
export const isSmall = (text: string): boolean =>
  UNSPACED.test(text) ? text.length <= 6 : text.length <= 28 && text.split(' ').length <= 4;
/** Small words inside a house's name. */
const LINKING = /^(?:with|from|para|della|delle|degli|dello|avec|pour|sous|über|unter|voor|over|nella)$/;
/** A place, a field, a section, a kind of text, a word of the press: what stands alone on a line and is no house. */
export const isNobodysHouse = (text: string): boolean =>
  isKnownPlace(text) || isRegion(text) || isField(text.toLowerCase()) || isGenre(text.toLowerCase()) || isSection(text) || isBareWord(text) || isHanWord(text) || isGivenName(text) || OWN.test(text) || roleOf(text.toLowerCase()) !== undefined; // prettier-ignore
/** "Estado de México": no house's state. */
export const isRegion = (text: string): boolean => /^(?:Estado|Ciudad|Provincia|Departamento|Municipio) de(?: la| los)? \p{Lu}[\p{L} ]{2,20}$/u.test(text) && !isKnown(text); // prettier-ignore
/** A name of an outlet, not a sentence that ends in one. */
export function isShortOutlet(text: string): boolean {
  if (isAgency(text)) return true;
  // "Police seek witnesses" is a headline.
  if (
    !UNSPACED.test(text) &&
    text.split(' ').some((w) => /^\p{Ll}{4,}$/u.test(w) && !LINKING.test(w)) &&
    !isPress(text)
  )
    return false;
  const short = UNSPACED.test(text)
    ? text.length <= 14 && !/[的是在了はがをにで、，]|(?<!編集|编辑|編輯|本)部$/u.test(text)
    : text.length <= 40 &&
      text.split(' ').length <= 5 &&
      // taz, heise online: known, though small.
      (/^[\p{Lu}\d\p{Lo}]|^\p{Ll}+\p{Lu}/u.test(text) || isKnown(text));
  return (
    short &&
    !/[:(©ⓒ]| (?:by|von|par|por) |(?:reporter|writer|correspondent|columnist)s?$/iu.test(text) &&
    isOrganisation(text) &&
    !isBareWord(text) &&
    !isRegion(text) &&
    !OWN.test(text) &&
    !isNewsroom(text) &&
    !SECTION_NEWS.test(text)
  );
}

/** What a paper calls itself, and what is nobody's name. */
export const OWN =
  /^(?:本誌|同誌|小誌|本紙|本站|本网|本網|本报|本報|本刊|本台|总台|本社|原创|原創|互联网|網際網路|网络|網路|综合|綜合|未知|整理|转载|轉載|internet|own|eigene|various|divers|varias|agencias|agencies|agenturen|agences|agências|agenzie|редакция)$/iu;

/** What stands before 记者 and 讯 and is no house: parts of one, kinds of reporters, words of sentences. */
const NO_MASTHEAD =
  /^(?:本|该|該|[驻駐]|编辑|編輯|全媒体|融媒体|评论|評論|特约|特約|特派|实习|實習|见习|見習|首席|高级|高級|资深|資深|我[们們国國]|多[家名]|一[位名]|中外|外[国國媒]|[现現]场|采访|採訪|各|综合|綜合|视频|視頻|摄影|攝影|最新|[独獨]家|滚动|滾動|通讯|通訊|取材|調査)|[的了是在这這，。、\d]|(?:部|组|組|中心|工作室|工作站|[频頻]道|站|[处處]|局|[员員]|班)$/u;
/** 球场内外记者, 松间照讯: a word that nothing shows to be a house, where only one can stand. */
export const mayBeMasthead = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,10}$/u.test(text) && !NO_MASTHEAD.test(text) && !isSection(text) && !isHanWord(text); // prettier-ignore

/** The number of an issue behind a paper's name: "Nr. 25/2024", "No. 12", "n° 3", 第3期. */
const ISSUE =
  /, (?:\p{L}{3,12} ){0,2}(?:issue|edition)$|,? (?:nr|no|n°|nº|№|num|núm|issue|ausgabe|heft|vol)\.? ?\d[\d/.–-]*$|[ 第]{0,2}\d{1,5}[期号號]$| ?#\d{1,4}$/iu;
export const withoutIssue = (text: string): string => text.replace(ISSUE, '');

/** An outlet's name as a source line gives it; undefined where a sentence stands there. */
export function outletOf(value: string): string | undefined {
  const text = (
    /^(?:(?:微信)?公[众眾][号號][:：]?)?[《「“]([^《》「」“”]{2,20})[》」”]/u.exec(value)?.[1] ??
    value.replace(/[(（][^()（）]*$/u, '')
  )
    .replace(/^[（(【《"“「[\s\]】］)）]+|[)）】》"”」\]\s]+$/gu, '')
    .trim();
  if (text.length < 2 || text.length > 48 || /[。！？!?]|https?:/.test(text) || OWN.test(text)) return undefined;
  if (isPress(text) && !/[,;:|]|\p{L}{2}\.$/u.test(text)) return agencyIn(text) ?? text;
  // 來源：明報 洪翠蓮
  const [house, ...person] = text.split(' ');
  if (person.length && UNSPACED.test(text) && isOrganisation(house!) && isPersonName(person[0]!)) return house;
  const first = withoutIssue(text.split(/\s*[,;、|]\s*|\s+-\s+/)[0]!.replace(/\.$/, ''));
  if (isAgency(first)) return first;
  // MDR/gf: the house and the hand.
  const hand = /^(\p{Lu}{2,6})\/\p{Ll}{2,4}(?:\(\p{Ll}{2,4}\)?)?$/u.exec(first);
  if (hand) return hand[1];
  const [one, two] = first.split('/');
  if (one && two && isOrganisation(one) && isOrganisation(two)) return one;
  // "Jane Doe/dpa": a picture's.
  if (one && two && isAgency(two) && isPersonName(one, 'bare')) return undefined;
  if ((/^\p{Ll}/u.test(first) && !isOrganisation(first) && !isCalled(first)) || text.split(' ').length > 7)
    return undefined;
  return text.endsWith('.') && !isOrganisation(first) ? undefined : first;
}
