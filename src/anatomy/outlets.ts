/* eslint-disable regexp/no-super-linear-move -- names read here come from lines of at most 240 characters */
import { key } from './fold';
import { once } from '../base';
import { HAS, knowWords, marksOf, spelled } from './marks';
import { wordLists } from './word-lists';

/** News agencies and wire services, as they sign. */
const agencies = once(() => new Set(wordLists('outlets.txt').get('agencies')));

/** How an outlet's name ends or what it holds, in scripts without spaces. */
const OUTLET_ENDS =
  '通讯社|通訊社|通信社|新闻社|新聞社|社|网|網|报|報|日报|台|臺|电视|電視|廣播|广播|频道|頻道|新闻|新聞|在线|在線|客户端|时报|時報|周刊|週刊|週報|月刊|杂志|雜誌|传媒|傳媒|财经|財經|快讯|融媒|发布|热线|ニュース|タイムス|新報|新聞|放送|テレビ|通信|オンライン|タイムズ|経済|デジタル|プレス|ジャーナル|マガジン|レビュー|編集部|编辑部|編輯部|出版|出版社|中心|之声|之聲|公众号|门户|門戶|资讯|資訊|观察|日報|晚报|晚報|早报|早報|商报|商報|晨报|都市报|政府|委员会|委員會|办公室|辦公室|大学|大學|集团|集團|公司|研究院|研究所|网站|網站|協会|协会|協會|局|部|處|处|庁|省|署|事務局|機構|机构|일보|신문|뉴스|타임스|방송|경제|통신|저널|미디어|투데이|데일리|헤럴드|프레스|닷컴|스포츠|매거진|방송국';
const OUTLET_HAN = new RegExp(`(?:${OUTLET_ENDS})$`);
/** 株式会社ミナトロン: what a body is by law, before its name or behind it. */
const COMPANY =
  /^(?:株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|国立大学法人|学校法人|独立行政法人|特定非営利活動法人|NPO法人)[^、。「」『』\s]{1,20}$|(?:株式会社|有限会社|合同会社)$/u;
/** The last characters of these. */
const LAST = new Set(OUTLET_ENDS.split('|').map((w) => w.at(-1)!));
/** Words that say that a name is no person's. */
const outletWords = once(() => wordLists('outlets.txt').get('words')!.join('|'));
const outletWord = once(() => new RegExp(`(?:^|[\\s'’-])(?:${outletWords()})(?:$|[\\s.,-])`, 'i'));

/** Compounds of the Germanic and Slavic press. */
const COMPOUNDS =
  'anzeiger|zeitung|blatt|kurier|bote|rundschau|tageblatt|tagblatt|courant|bladet|posten|tidning|tidningen|nachrichten|morgenpost|abendblatt|spiegel|echo|dagblad|blad|krant|bode';
const COMPOUND_LIST = COMPOUNDS.split('|');
const COMPOUND_ENDS = new Set(COMPOUND_LIST.map((w) => w.slice(-2)));
const THREE_LETTERS = /^\p{L}{3}$/u;
/** Alpenkurier: one of these words with three letters or more before it. */
function isCompound(text: string): boolean {
  if (!COMPOUND_ENDS.has(text.slice(-2).toLowerCase())) return false;
  const end = text.slice(-32).toLowerCase();
  return COMPOUND_LIST.some((w) => end.endsWith(w) && THREE_LETTERS.test(end.slice(-w.length - 3, -w.length)));
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
/** A house known by its letters, and its office or edition: "MDR Sachsen", "g1 PE". */
const EDITION = /^((?:\p{Lu}{2,5}|\p{L}\d))\s\p{Lu}[\p{L}-]{1,16}$/u;
const isKnown = (text: string): boolean => {
  if (text.length > 32 || !/^\S/.test(text)) return false;
  const name = text.toLowerCase();
  return known().has(name) || (/^..?.?.?.?\s/u.test(text) && known().has(EDITION.exec(text)?.[1]?.toLowerCase() ?? ''));
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
    (text.includes('.') && /\.(?:com|org|net|de|fr|es|cn|jp|kr|tw|it|uk|ru|info)\b/i.test(text))
  );
}

/** Words of the press that are no house's name by themselves. */
const BARE_WORD =
  /^(?:media|medien|medios|médias|press|presse|prensa|news|noticias?|notícias|nouvelles|nachrichten|online|today|report|review|staff|team|desk|school|bank|church|museum|club|cent(?:er|re)|office|group|company|police|court|commission|committee|council|community|department|foundation|university|government|ministry|network|radio|tv|television|magazine|blog|admin|wire|services?|party|partners?|journal|newspaper|agency|agence|agencia|studios?|channel|tribune|observer|register|standard|echo|écho|globe|globo|star|sun|sol|mundo|nación|estado|universal|correo|heraldo|herald|welt|zeit|stimme|blatt|bote|voix|courrier|notizie|mirror|dispatch|editors?|editorial|reporters?|writers?|newsroom|bureau|contributors?|zeitung|quotidien|hebdo|periódico|diario|bulletin|mail|post|express|times|ニュース|新[闻聞]|テレビ|ラジオ|放送|デジタル|オンライン|マガジン|プレス|経済|财经|財經|[网網][络絡站]|[频頻]道|[杂雜][志誌])$/iu;
export const isBareWord = (text: string): boolean => BARE_WORD.test(text);

/** Words that only papers, agencies and broadcasters bear. */
const PRESS =
  /(?:^|[\s'’-])(?:news|newspaper|times|post|press|herald|tribune|journal|gazette|chronicle|telegraph|observer|magazine|weekly|quarterly|monthly|radio|tv|zeitung|tagblatt|tageblatt|anzeiger|nachrichten|rundschau|blatt|abendblatt|courrier|dépêche|nouvelles|quotidien|diario|diário|gazeta|periódico|noticias|notícias|heraldo|jornal|folha|corriere|giornale|gazzetta|krant|dagblad|газета|новости|известия|вестник|ведомости|dispatch|examiner|inquirer|sentinel|courier|bulletin|newsletter|gemeindebrief|pfarrbrief|gemeindeblatt)(?:$|[\s.,-])|(?:报|報|新闻|新聞|通讯社|通訊社|通信社?|新闻社|新聞社|放送局|网|網|网站|網站|周刊|週刊|ニュース|タイムス|放送|テレビ|日报|일보|신문|뉴스|방송)$/iu;

/** Whether a name is that of a paper, an agency, a broadcaster: it may sign a text alone. */
export const isPress = (text: string): boolean =>
  isAgency(text) || isKnown(text) || (!isBareWord(text) && (PRESS.test(text) || isCompound(text)));

/** Whether an outlet's name may stand at the end of a text (before a bracket), or an address in it: for a text without a word of outlets. */
export const mayEndInOutlet = (text: string): boolean =>
  endsLikeOutlet(text.endsWith(')') ? text.slice(0, -1) : text) || text.includes('.');

/** How an outlet's name ends in scripts without spaces and in languages of compounds. */
function endsLikeOutlet(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last > 0x2e80) return (LAST.has(text.at(-1)!) && OUTLET_HAN.test(text)) || COMPANY.test(text);
  return last > 0x40 && isCompound(text);
}

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
