import { once } from '../base';
import { ofPaper, outletAndName } from './byline-unspaced';
import { creditPhrase } from './credit-phrase';
import { outletIn } from './house-behind';
import { labelsAndRoles, roleOf } from './labels';
import { HAS, knowWords, marksOf, Openers } from './marks';
import { mayFollowNames, readNames, shift, withoutField, type NamedPerson } from './name-list';
import { isGivenName } from './name-lists';
import { isPersonName, tidyName } from './names';
import { MASTHEAD, mayBeMasthead } from './outlet-line';
import { agencyIn, isOrganisation, isPress } from './outlets';
import type { Role } from './types';
import { pattern } from './word-lists';

/** What a stretch of a credit line says without a colon. Offsets are the stretch's. */
export interface Byline {
  readonly role: Role;
  readonly people: readonly NamedPerson[];
  /** Whether the words before the names only may announce them: "As seen by Jane Doe". */
  readonly unsure?: true;
  /** The outlet that stands with the names, or signs alone. */
  readonly outlet?: {
    readonly name: string;
    readonly start: number;
    readonly end: number;
  };
}

/** "By Jane Doe and John Roe in London", "Von Max Muster (dpa)", "记者 张三", "山田太郎記者", "홍길동 기자"; undefined for anything else. */
export function readByline(text: string, marks = marksOf(text)): Byline | undefined {
  const label = labelledStart(text, marks);
  if (label) {
    if (label.role === 'other') return { role: 'other', people: [] };
    if (label.role === 'source') {
      const from = outletIn(text.slice(label.end), label.end);
      return from && { role: 'other', people: [], outlet: from };
    }
    const list = withoutHouse(readNames(text.slice(label.end)), text.slice(label.end));
    // "By Jove": after a preposition one word alone is a name only if it is a usual one.
    const alone =
      list.names.length === 1 && !list.names[0]!.name.includes(' ') && /^\p{Script=Latin}/u.test(list.names[0]!.name);
    if (alone && !isGivenName(list.names[0]!.name) && !WRITTEN.test(text.slice(0, label.end))) return undefined;
    const end = label.end + list.end;
    const outlet = label.outlet ?? outletIn(text.slice(end), end);
    if (list.names.length > 0 && mayFollowNames(text.slice(end)))
      return {
        role: label.role,
        people: shift(list.names, label.end),
        ...(outlet ? { outlet } : {}),
      };
    // Le Courrier du Sud avec AFP
    const value = text.slice(label.end).replace(WITH, '').trim();
    if (label.role === 'author' && isOrganisation(value) && value.length < 40 && !/\d/.test(value)) {
      const house = agencyIn(value) !== undefined || isPress(value) ? outletIn(value, label.end) : undefined;
      return { role: 'other', people: [], ...(house ? { outlet: house } : {}) };
    }
  }
  return (
    (text.charCodeAt(0) > LAST_SPACED ? outletAndName(text) : undefined) ??
    (marks & HAS.bracket && marks & HAS.trade ? ofPaper(text) : undefined) ??
    suffixed(text, marks) ??
    announced(text)
  );
}

/** "By JORDAN PELLETIER The Fennimore Ledger": the capitals end where the name does. */
function withoutHouse(list: ReturnType<typeof readNames>, text: string): ReturnType<typeof readNames> {
  const [, name, house] = CAPITALS.exec(text) ?? [];
  if (name === undefined || !isPersonName(name) || !(isPress(house!) || MASTHEAD.test(house!))) return list;
  return { ...list, names: [{ name: tidyName(name), start: 0, end: name.length }], end: name.length };
}
const CAPITALS = /^((?:\p{Lu}[\p{Lu}.'’-]+ ){1,2}\p{Lu}[\p{Lu}'’-]+) ((?:\p{Lu}[\p{Ll}'’]+ ){0,3}\p{Lu}[\p{Ll}'’]+)$/u;

const WITH = / (?:avec|mit|with|con|com) .*$/u;
/** Before these even one word nobody bears is who wrote it. */
const WRITTEN =
  /^(?:written|words|story|text|geschrieben|verfasst|escrit[oa]|texto|écrit|rédigé|texte|scritto|testo|skriv[ei]t|skrevet|geschreven|tekst) (?:by|von|por|par|da|di|de|av|af|door) $/iu;

/** "Guest column by Jane Doe", "Entrevista realizada por Juan Ruiz": words, a preposition, names and nothing else. */
function announced(text: string): Byline | undefined {
  const phrase = creditPhrase(text);
  if (!phrase) return undefined;
  const list = readNames(text.slice(phrase.end));
  const end = phrase.end + list.end;
  if (list.names.length === 0 || !list.names.every((n) => n.name.includes(' ')) || !mayFollowNames(text.slice(end)))
    return undefined;
  const outlet = outletIn(text.slice(end), end);
  const people = shift(list.names, phrase.end);
  return {
    role: phrase.role,
    people,
    ...(outlet ? { outlet } : {}),
    ...(phrase.sure ? {} : { unsure: true as const }),
  };
}

const HAN_LABEL =
  /^(?:(?:本报|本報|本刊|本台|本网|本網|本社|新华社|新華社|中新社|中央社|人民网|見習|见习|实习|實習|特约|特約|特派|首席|全媒体|融媒体|总台|央视|聯合報|自由時報|中國時報|[驻駐]\p{Script=Han}{2,4})*(?:记者|記者|通讯员|通訊員|撰文者|撰稿人|撰文|撰稿|作者|责任编辑|責任編輯|责编|責編|编辑|編輯|編集委員|論説委員|解説委員|編集|著者|筆者|執筆|ライター|責任編集|取材・文|文・写真|写真・文|取材|聞き手|翻译|翻譯|編譯|编译|翻訳|摄影|攝影|撮影|写真|照片)|글·사진|사진·글|글|기자|사진|편집)(?:(?<=[\p{Script=Hangul}]) | ?(?<![\p{Script=Hangul}]))/u;
const SITE_REPORTER =
  /^((?:\p{Script=Han}{2,8}[·/])?[\p{Script=Han}\p{Script=Katakana}A-Za-z\d]{2,10}?) ?(?:首席|实习|見習|见习|特派|特约|特約|高级|资深|[驻駐]\p{Script=Han}{2,4})*(?:记者|記者|评论员|評論員|主[笔筆]|撰稿人)\s*/u;
/** What stands before 记者 and is no house. */
const NO_HOUSE = /^(?:中心|本.|总台|全媒体|融媒体|编辑|編輯|编辑部|編輯部|特约|特約|采访|採訪)$/u;

interface LabelledStart {
  readonly role: Role;
  readonly end: number;
  readonly outlet?: Byline['outlet'] & object;
}

/** Scripts from here on write without spaces, or with few. */
const LAST_SPACED = 0x2e7f;

/** Labels of names that need no colon: the longest whose words open the text. */
function labelledStart(text: string, marks: number): LabelledStart | undefined {
  const unspaced = text.charCodeAt(0) > LAST_SPACED;
  const han = unspaced ? HAN_LABEL.exec(text) : undefined;
  if (han && han[0].length < text.length) {
    const word = han[0].trim();
    const house = /^(?:新华社|新華社|中新社|中央社|人民网|聯合報|自由時報|中國時報)/u.exec(word)?.[0];
    const role =
      roleOf(word) ?? roleOf(/(?:记者|記者|通讯员|通訊員|撰文|撰稿|作者)$/u.exec(word)?.[0] ?? '') ?? 'author';
    return {
      role,
      end: han[0].length,
      ...(house ? { outlet: { name: house, start: 0, end: house.length } } : {}),
    };
  }
  // 採訪報導 蕭淑芬
  const spaced = unspaced ? /^([\p{Script=Han}\p{Script=Katakana}・と]{2,8}) (?=\S)/u.exec(text) : undefined;
  const said = spaced ? roleOf(spaced[1]!) : undefined;
  if (spaced && (said === 'author' || said === 'editor' || said === 'other'))
    return { role: said, end: spaced[0].length };
  const site = marks & HAS.trade ? SITE_REPORTER.exec(text) : undefined;
  if (site && NO_HOUSE.test(site[1]!)) return { role: 'author', end: site[0].length };
  if (site && (isOrganisation(site[1]!) || mayBeMasthead(site[1]!)))
    return {
      role: 'author',
      end: site[0].length,
      outlet: { name: site[1]!, start: 0, end: site[1]!.length },
    };
  const field = marks & HAS.staff ? correspondent().exec(text) : undefined;
  if (field) return { role: 'author', end: afterPlace(text, field[0].length) };
  if (!opening().mayOpen(text)) return undefined;
  const spaces = [...text.slice(0, 60).matchAll(/ /g)]
    .map((m) => m.index)
    .slice(0, 7)
    .reverse();
  for (const end of spaces) {
    const words = text.slice(0, end);
    const role = roleOf(words.toLowerCase());
    if (role && opensNames(role, words)) return { role, end: end + 1 };
  }
  return undefined;
}

/** A word that is first of all a noun ("text", "photo") needs its colon; a preposition or participle does not. */
function opensNames(role: Role, words: string): boolean {
  if (role === 'other') return / (?:by|von|de|par|por|di|door|oleh)$/iu.test(words);
  if (role === 'author' || role === 'editor') return OPENERS.test(words);
  return role === 'source' && /^\S+ .* (?:von|der|from|de|by|in)$|^com? |^\p{L}{5,} (?:by|von|par|por)$/iu.test(words);
}
const OPENERS =
  /(?:^|\s)(?:by|von|par|por|de|di|door|av|af|oleh|signé|írta|napisał|napisała|kirjoittanut|autor|autorin|escriben?|reporting|editing|written|edited|told to|του|της)$/iu;
/** The first words of these labels. */
const opening = once(
  () => new Openers(labelsAndRoles().flatMap(([label, role]) => (opensNames(role, label) ? [label] : []))),
);
/** Where a correspondent is, before the name. */
const correspondent = pattern('correspondent', 'iu');

/** "De notre envoyé spécial à Paris Jean Dupont": without a comma the place ends where names begin. */
function afterPlace(text: string, end: number): number {
  const place = / (?:à|en|au|aux|in|aus|a|da|uit) (?=\p{Lu})/u.exec(text);
  if (!place || place.index >= end || /[,:]/.test(text[end - 2]!)) return end;
  const from = place.index + place[0].length;
  const words = text.slice(from).split(' ');
  const starts = words.map((_, i) => from + words.slice(0, i).join(' ').length + 1).slice(1, 4);
  const named = starts.filter((at) => isNames(text.slice(at)));
  return named.find((at) => isGivenName(text.slice(at).split(' ')[0]!)) ?? named[0] ?? end;
}
const isNames = (text: string): boolean => {
  const list = readNames(text);
  return list.names.length > 0 && list.names.every((n) => n.name.includes(' ')) && mayFollowNames(text.slice(list.end));
};

const staffBehind = pattern('staff behind', 'iu');
/** "Kit Ballantyne, Packet Reporter": whatever the field or the house. */
const TITLED =
  /^(.{4,60}?), (?:[\p{L}&’'-]+ ){1,4}(?:reporters?|writers?|correspondents?|columnists?|journalists?|contributors?)$/iu;
/** "Jane Doe, Health editor": of a field, not of this text. */
const deskBehind = pattern('desk behind', 'iu');
const FIELD =
  /^(.{4,60}?) (?:reports?|reporting|berichtet|informa|rapporte) (?:from|in|aus|desde|depuis|de) [\p{Lu}].{1,40}$/u;
const HANGUL =
  /^(\p{Script=Hangul}{2,4}(?:[ ,·]+\p{Script=Hangul}{2,4})*?) ?(?:인턴|선임|전문|객원|수습)? ?(?:기자|특파원|논설위원)(?:\s*[(<[]?[\w.+-]{1,40}@[\w.-]{1,40}[)>\]]?)?$/u;
const HAN =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、 々]{2,20}) ?(?:記者|特派員|论说委员|論説委員|編集委員|撰文|撰)$/u;

/** A name with its bearer's office behind it. */
function suffixed(text: string, marks: number): Byline | undefined {
  if ((marks & (HAS.staff | HAS.trade)) === 0) return undefined;
  const m =
    /^from (.{4,50}?) (?:in|at) \p{Lu}.{1,30}$/iu.exec(text) ??
    TITLED.exec(text) ??
    staffBehind().exec(text) ??
    deskBehind().exec(text) ??
    FIELD.exec(text) ??
    HANGUL.exec(text) ??
    HAN.exec(text);
  if (!m) return undefined;
  const said = withoutField(m[1]!.trimEnd());
  const list = readNames(said);
  // "Environment Correspondent" is an office.
  const office =
    list.names.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(list.names[0]!.name) && !isGivenName(list.names[0]!.name);
  return list.names.length > 0 && !office && list.end >= said.length
    ? { role: 'author', people: list.names }
    : undefined;
}

// Every word of the patterns above that is the last or the first of theirs.
knowWords(HAS.staff, 'from|writers|reporters|correspondents|columnists|contributors|journalists|writer|reporter|correspondent|columnist|contributor|journalist|report|reports|berichtet|informa|rapporte'.split('|')); // prettier-ignore
knowWords(HAS.staff, 'correspondant|correspondante|correspondants|correspondantes|envoyé|envoyée|envoyés|envoyées|korrespondent|korrespondentin|korrespondenten|reporterin|berichtet|enviado|enviada|enviados|enviadas|corresponsal|inviato|inviata|corrispondente'.split('|')); // prettier-ignore
