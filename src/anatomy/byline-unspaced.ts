import type { Byline } from './byline';
import { isHanWord } from './name-lists';
import { readNames, shift } from './name-list';
import { isPersonName } from './names';
import { OWN } from './outlet-line';
import { isOrganisation } from './outlets';

/** 社会部・山田太郎, 東都新聞・山田太郎, ジャーナリスト・山田太郎 */
const OF_DESK =
  /^([\p{Script=Han}\p{Script=Katakana}ー]{2,14})・([\p{Script=Han}\p{Script=Hiragana}々ヶ]{3,7}|[\p{Script=Katakana}ー]{5,10})$/u;
const DESK_JA = /(?:部|局|班|記者|特派員|委員|デスク|ジャーナリスト|ライター|作家|教授|評論家|弁護士|総局長|支局長)$/u;

/** 山田太郎=ロンドン, ロンドン支局長 山田太郎 */
const ABROAD =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{3,6})=(?:[\p{Script=Katakana}ー]{2,8}|北京|東京|大阪|京都|名古屋|札幌|福岡|仙台|広島|那覇|上海|台北|香港|ソウル|\p{Script=Han}{2})$|^[\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:支局長?|総局長?|特派員|通信員|通信部|報道部|編集局) ([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・ ]{2,20})$/u;

/** 南西毎日: how dailies are called, where no word says so. */
const DAILY = /^.{2,4}(?:毎日|日日|朝日|民報|民友|日々)$/u;
/** 読売新聞宇都宮支局: whose office. */
const HOUSE_OF =
  /^(.{2,8}?(?:新聞|通信|放送|テレビ|日報|新報|タイムス)(?:社(?!会))?)[\p{Script=Han}\p{Script=Katakana}ー]{0,8}(?:部|局)$/u;

/** "ロンドン=山田太郎" "富士見新聞社 加藤陽子" "富士見新聞社(加藤陽子)" */
export const outletAndName = (line: string): Byline | undefined =>
  ofDesk(line) ?? abroad(line) ?? fromPlace(line) ?? korean(line) ?? sideBySide(line);

type People = Byline['people'];
/** The whole text as names. */
function namesIn(text: string): People | undefined {
  const list = readNames(text);
  return list.names.length > 0 && list.end >= text.length ? list.names : undefined;
}
const made = (people: People, house?: string): Byline => ({
  role: 'author',
  people,
  ...(house === undefined ? {} : { outlet: { name: house, start: 0, end: house.length } }),
});

function ofDesk(line: string): Byline | undefined {
  const [, desk, name] = OF_DESK.exec(line) ?? [];
  if (desk === undefined || name === undefined) return undefined;
  const known = DESK_JA.test(desk) || isOrganisation(desk) || isHanWord(desk) || DAILY.test(desk);
  if (!known && !(/^\p{Script=Han}{3}/u.test(desk) && isPersonName(name, 'bare'))) return undefined;
  const house = desk.replace(/(?<=.{2})(?:記者|特派員|編集委員|論説委員)$/u, '');
  const isHouse = (isOrganisation(house) && !DESK_JA.test(house)) || DAILY.test(house);
  const { names } = readNames(name);
  if (names.length === 0) return undefined;
  return made(shift(names, line.length - name.length), isHouse ? house : HOUSE_OF.exec(house)?.[1]);
}

function abroad(line: string): Byline | undefined {
  const m = ABROAD.exec(line);
  const names = m && namesIn(m[1] ?? m[2]!);
  if (!m || !names || isOrganisation(line)) return undefined;
  const from = m[1] === undefined ? line.length - m[2]!.length : 0;
  return made(shift(names, from), from ? HOUSE_OF.exec(line.slice(0, from).trimEnd())?.[1] : undefined);
}

const FROM_PLACE =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{2,8}=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・、 ]{2,20})$/u;
function fromPlace(line: string): Byline | undefined {
  const name = FROM_PLACE.exec(line)?.[1];
  const names = name === undefined || isOrganisation(name) ? undefined : namesIn(name);
  return names && made(shift(names, line.length - name!.length));
}

const KOREAN = /^(\p{Script=Hangul}{2,12}) (\p{Script=Hangul}{2,4}) ?(?:인턴|선임|전문)? ?(?:기자|특파원)$/u;
function korean(line: string): Byline | undefined {
  const [, house, name] = KOREAN.exec(line) ?? [];
  if (house === undefined || name === undefined || !isOrganisation(house)) return undefined;
  const start = house.length + 1;
  return made([{ name, start, end: start + name.length }], house);
}

const SIDE_BY_SIDE =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,14}) ([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・ ]{2,16})$/u;
function sideBySide(line: string): Byline | undefined {
  const text = line.replace(/\(([^()]{2,12})\)?$/u, ' $1');
  const [, house, behind] = SIDE_BY_SIDE.exec(text) ?? [];
  // 上越タイムス社 報道部 槙野千夏
  const name = behind?.replace(/^[\p{Script=Han}\p{Script=Katakana}ー]{1,7}[部局班] (?=\S)/u, '');
  const names = house !== undefined && isOrganisation(house) ? namesIn(name!) : undefined;
  return names && made(shift(names, text.length - name!.length), /[部局班]$/u.test(house!) ? HOUSE_OF.exec(house!)?.[1] : house); // prettier-ignore
}

/** 山田太郎(東都新聞記者) */
export function ofPaper(text: string): Byline | undefined {
  const m = /^([^()]{2,20}?) ?\(([^()]{2,14}?)(?:(?:特约|特約|編集)?(?:記者|记者|기자|委員))?\)?$/u.exec(text);
  const list = m && isOrganisation(m[2]!) ? readNames(m[1]!) : undefined;
  if (!m || !list || list.names.length === 0 || list.end < m[1]!.length) return undefined;
  const at = text.indexOf(m[2]!, m[1]!.length);
  return {
    role: 'author',
    people: list.names,
    ...(OWN.test(m[2]!) ? {} : { outlet: { name: m[2]!, start: at, end: at + m[2]!.length } }),
  };
}
