/* eslint-disable regexp/no-super-linear-move -- what is read here is a line of at most 240 characters */
import type { Range } from '../base';
import { roleOf } from './labels';
import { isField, isGivenName, isHanWord, japaneseSurname } from './name-lists';
import { isPersonName, mayBeName, tidyName, type Trust } from './names';
import { isOrganisation } from './outlets';
import { pattern } from './word-lists';

/** A name as it stands in a list: offsets in the text that was read. */
export interface NamedPerson extends Range {
  readonly name: string;
}

/** Names at the head of a text, and where the list ends: what follows is a place, a role, an outlet or something else. */
export interface NameList {
  readonly names: readonly NamedPerson[];
  readonly end: number;
}

const CONJUNCTION = '(?:and|und|et|y|e|i|och|og|en|ja|és|si|și|и|та|ve|dan|và|και|with|mit)';
const SEPARATOR = new RegExp(`\\s*[,;、|&+，]\\s*(?:${CONJUNCTION}\\s+)?|\\s*\\/\\s*|\\s+${CONJUNCTION}\\s+|\\s+[-–—·•▪■●]\\s+|(?<=\\p{Script=Han})[和与與及](?=\\p{Script=Han})|(?<=[\\p{Script=Han}\\p{Script=Katakana}])と(?=[\\p{Script=Han}\\p{Script=Katakana}])`, 'giu'); // prettier-ignore
const CONJUNCTIONS = /[\p{L}&]/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words before a name that say what the person does: "记者张三", "Text: …" is a label and stands elsewhere. */
const PREFIX =
  /^(?:(?:本报|本報|本刊|本台|本网|本網|本社|本紙|新华社|新華社|中新社|人民网|央视|总台|中央社|中新网|全媒体|融媒体|见习|實習|实习|特约|特約|首席|高级|特派|特別|驻\p{Script=Han}{2,4}|主任|资深|資深|社会部|政治部|経済部|国際部|外報部|運動部|文化部)*(?:记者|記者|通讯员|通訊員|实习生|實習生|特派员|特派員|撰稿人|特约撰稿人|評論員|评论员|編集委員|論説委員|ライター|小记者|学生记者|報道員)s?[ :]?\s*|(?:人턴)?기자명?\s+|(?:(?:our|own|staff|special|senior|chief)\s+){1,3}(?:reporter|correspondent|writer)s?,?\s+|(?:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journaliste?|periodista|redactora?|corresponsal)\s+(?=\p{Lu}\p{Ll}+ )|(?:(?:dr|prof|mr|mrs|ms|sir)\.?\s+){1,2})/iu;
const SUFFIX =
  /\s*(?:记者|記者|特派员|特派員|通讯员|評論員|编辑部?|論説委員|編集委員|支局長|総局長|解説委員|(?<=\p{Script=Hangul}) ?(?:인턴|선임|전문|객원|수습)? ?(?:기자|특파원|논설위원|에디터|앵커|칼럼니스트|리포터)|氏|さん|先生|女史)$/u;
/** Where somebody is, or for whom, after a name. */
const TRAILER =
  /\s+(?:The )?(?:Associated|Canadian) Press$|\s+(?:AP|AFP|UPI|PA|CP|Reuters|Associated Press)\s(?:\p{L}+\s){0,2}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)$|\s+(?:in|at|for|For|FOR|IN|AT|POUR|PARA|FÜR|from|of|à|aux|en|em|aus|für|pour|para|per|avec|a|bei|on|reports?|reporting|contributed|chez|из|в|для|desde)\s.*$|\s*\(.*$|\s+[-–—]\s.*$|:$|(?<!\b(?:Jr|Sr|JR|SR|\p{Lu}))\.$/u;

/** Reads names from the head of a folded text. `listed`: after a colon, where a comma parts people rather than person and place. */
export function readNames(text: string, trust: Trust = 'stated', listed = false, language?: string): NameList {
  if (trust === 'bare' && !mayOpenNames(text)) return NONE;
  return UNSPACED.test(text.trimStart()) || /^\s*\p{Script=Hangul}/u.test(text)
    ? readUnspaced(text, trust, language)
    : readSpaced(text, trust, listed);
}

const NONE: NameList = { names: [], end: 0 };
/** First words of `PREFIX` in scripts with word spaces. */
const TITLE = /^(?:our|staff|special|senior|chief|(?:dr|prof|mr|mrs|ms|sir)\.?)$/i;

/** Whether a text may begin with a name that nothing announces: in scripts with capitals a usual given name or an initial. */
function mayOpenNames(text: string): boolean {
  const head = text.trimStart();
  const code = head.charCodeAt(0);
  if (code > 0x10ff || head.includes('(')) return true;
  const space = head.search(/\s/);
  if (space < 0) return false;
  const first = head.slice(0, space);
  return isGivenName(first) || /^\p{Lu}\p{L}+ (?:\p{Ll}{1,3} ){0,2}\p{Lu}/u.test(head) || /^\p{Lu}\.$/u.test(first) || TITLE.test(first); // prettier-ignore
}

function pieces(text: string): { text: string; start: number; by: string }[] {
  const out: { text: string; start: number; by: string }[] = [];
  let at = 0;
  let by = '';
  SEPARATOR.lastIndex = 0;
  for (let m = SEPARATOR.exec(text); m; m = SEPARATOR.exec(text)) {
    out.push({ text: text.slice(at, m.index), start: at, by });
    at = m.index + m[0].length;
    by = m[0].trim().toLowerCase();
  }
  out.push({ text: text.slice(at), start: at, by });
  return out;
}

/** What a person is, behind the name and without a comma. */
const officeBehind = pattern('office behind', 'iu');

/** "Jane Doe Transport" of "Jane Doe Transport correspondent". */
export function withoutField(text: string): string {
  const words = text.split(' ');
  while (words.length > 2 && (isField(words.at(-1)!.toLowerCase()) || /^(?:and|&)$/i.test(words.at(-1)!))) words.pop();
  return words.join(' ');
}

/** The name without an office behind it, and once where it stands twice. */
function withoutOffice(text: string): string {
  const words = text.split(' ');
  const half = words.length / 2;
  if (half > 1 && words.slice(0, half).join(' ') === words.slice(half).join(' ')) return words.slice(0, half).join(' ');
  const at = words.findIndex((w, i) => i > 1 && officeBehind().test(w));
  if (at < 0) return text;
  // "Landespolitische Korrespondentin", "Freelance sports writer", "Jane Doe Home affairs editor"
  let end = at;
  while (
    end > 2 &&
    (/isch(?:e|er)$|(?:al|ive|tique)$/iu.test(words[end - 1]!) || isField(words[end - 1]!.toLowerCase()))
  )
    end--;
  return withoutField(words.slice(0, end).join(' '));
}

const placeless = (name: string): boolean => mayBeName(name) && name.split(' ').length <= 3;

function readSpaced(text: string, trust: Trust, listed: boolean): NameList {
  const names: NamedPerson[] = [];
  let end = 0;
  const parts = pieces(text);
  const joined = parts.some((p) => p.by !== '' && /\p{L}|&/u.test(p.by));
  let closed = false;
  let held = false;
  for (const part of parts) {
    const lead = /^\s*/.exec(part.text)![0].length;
    const whole = part.text.trim();
    // "Anna Schmidt (Fotos)" is no author.
    const task = /\s\(([^()]{3,14})\)?$/u.exec(whole)?.[1];
    if (task && roleOf(task.toLowerCase()) === 'other') {
      closed ||= CONJUNCTIONS.test(part.by);
      continue;
    }
    // "Par Jean Dupont, à Lyon, et Anne Martin"
    if (names.length > 0 && /^(?:à|au|aux|en|in|aus|a) \p{Lu}/u.test(whole)) continue;
    const title = PREFIX.exec(whole)?.[0] ?? '';
    const said = whole.slice(title.length).replace(TRAILER, '');
    const name = withoutOffice(said);
    closed ||= names.length > 0 && CONJUNCTIONS.test(part.by);
    const weak = names.length > 0 && (!joined || (closed && !CONJUNCTIONS.test(part.by)));
    if (!isPersonName(name, trust)) break;
    // "By Jane Doe, New York": after a comma a second person must look like one.
    if (
      weak &&
      !(listed && placeless(name)) &&
      !isGivenName(name.split(' ')[0]!) &&
      !/^\p{Lu}\.$/u.test(name.split(' ')[0]!)
    )
      break;
    if (names.length > 0 && (!name.includes(' ') || (held && !isGivenName(name.split(' ')[0]!)))) break;
    // "Jane Doe Digital Editor and Master Gardener": what follows is of the office.
    held = name !== said;
    const start = part.start + lead + title.length;
    end = start + name.length;
    names.push({ name: tidyName(name), start, end });
    if (name.length < whole.length - title.length && !joined) break;
  }
  return { names, end };
}

/** Chinese, Japanese and Korean names: separated by signs or spaces, a Japanese name may hold a space itself. */
function readUnspaced(text: string, trust: Trust, language: string | undefined): NameList {
  const names: NamedPerson[] = [];
  let end = 0;
  for (const part of pieces(text)) {
    // 記者王大明／台北專訪
    if (names.length > 0 && DONE_THERE.test(part.text.trim())) break;
    const found = namesOfPiece(part.text, trust, language);
    if (!found) break;
    for (const n of found)
      names.push({
        name: n.name,
        start: part.start + n.start,
        end: part.start + n.end,
      });
    end = names.at(-1)?.end ?? end;
  }
  return { names, end };
}

const DONE_THERE = /(?:報導|报道|報道|專訪|专访|專電|专电|特稿|攝影|摄影|即時)$/u;

function namesOfPiece(piece: string, trust: Trust, language: string | undefined): NamedPerson[] | undefined {
  const lead = /^\s*/.exec(piece)![0].length;
  let text = piece.trim();
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  text = text.slice(prefix.length).replace(/ ?\([^()]*\)?$/u, '');
  if (prefix && trust === 'bare') trust = 'stated';
  const suffix = SUFFIX.exec(text)?.[0] ?? '';
  text = text.slice(0, text.length - suffix.length).trimEnd();
  // 謝傑報導: the word says that somebody reported, not that it is a name.
  text = text.replace(
    /(?<=^\p{Script=Han}{2,4}?)(?:綜合|综合|即時|现场|現場|專題|专题|連線|特別)?(?:報導|报道|報道|專訪|专访)$/u,
    '',
  );
  // 罗科苏盈发自北京
  text = text.replace(/(?<=^\p{Script=Han}{2,4}) ?[发發]自\p{Script=Han}{2,8}$/u, '');
  if (suffix && trust === 'bare') trust = 'stated';
  const at = lead + prefix.length;
  if (!text.includes(' '))
    return isPersonName(text, trust) ? [{ name: text, start: at, end: at + text.length }] : undefined;
  const tokens = [...text.matchAll(/[^ ]+/g)].map((m) => ({
    name: m[0],
    start: at + m.index,
    end: at + m.index + m[0].length,
  }));
  if (tokens.every((t) => t.name.length === 1)) return pairs(tokens);
  const [first, second] = tokens;
  // 早乙女 千尋: in Japanese family and given name, unless each is a whole name.
  const family = first && ((first.name.length > 1 && japaneseSurname(first.name) === first.name.length) || (language === 'ja' && !tokens.every((t) => isPersonName(t.name, 'bare')))); // prettier-ignore
  if (tokens.length === 2 && second && (family || !separate(tokens, trust)) && isPersonName(text, trust))
    return [{ name: tidyName(text), start: at, end: at + text.length }];
  return separate(mended(tokens), trust);
}

/** "王 伟 李国强": two single characters in a row are one name that was spread for looks. */
function mended(tokens: readonly NamedPerson[]): NamedPerson[] {
  const out: NamedPerson[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [a, b] = [tokens[i]!, tokens[i + 1]];
    if (b && a.name.length === 1 && b.name.length === 1) {
      out.push({ name: a.name + b.name, start: a.start, end: b.end });
      i++;
    } else out.push(a);
  }
  return out;
}

const pairs = (tokens: readonly NamedPerson[]): NamedPerson[] | undefined =>
  tokens.length % 2 === 0 ? mended(tokens) : undefined;

/** What somebody did, behind the name. */
const TASK =
  /^(?:\p{Script=Han}{2,4})?(?:报道|報道|報導|专电|專電)$|^(?:摄影报道|文|图|摄|攝|发自\p{Script=Han}{2,6}|發自\p{Script=Han}{2,6}|[\p{Script=Han}\p{Script=Katakana}ー]{2,8}発|撰文|采写|整理|文\/图|專欄|专栏|特稿|評論|评论|專訪|专访)$/u;

function separate(tokens: readonly NamedPerson[], trust: Trust): NamedPerson[] | undefined {
  const out: NamedPerson[] = [];
  for (const t of tokens) {
    const prefix = PREFIX.exec(t.name)?.[0] ?? '';
    const name = t.name.slice(prefix.length).replace(SUFFIX, '');
    if ((name === '' && (prefix || SUFFIX.test(t.name))) || TASK.test(t.name)) continue;
    // 編集:山田太郎 保存: what follows the names is something else.
    if (!isPersonName(name, trust)) return trust === 'stated' && out.length ? out : undefined;
    out.push({
      name,
      start: t.start + prefix.length,
      // 田 甜 is longer than its name.
      end: t.end - (t.name.length - prefix.length - name.length),
    });
  }
  return out.length ? out : undefined;
}

/** Characters of a place or an office behind a name, where no spaces are written. */
const LONGEST_PLACE = 6;

/** Whether what follows a list of names may follow one: a place, a role, an outlet, nothing; but no sentence. */
export function mayFollowNames(rest: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rest.trimStart()))
    return TASK.test(rest.trim()) || isHanWord(rest.trim());
  const text = rest.trim().replace(/^[,、;:|/\-–—·•()（）\s]+/u, '');
  if (text === '' || isOrganisation(text)) return true;
  // 暴雨中，他背出了七个孩子: a clause, no place.
  if (
    /^[,、]/.test(rest) &&
    UNSPACED.test(text) &&
    text.length > LONGEST_PLACE &&
    !text.includes(' ') &&
    !TASK.test(text)
  )
    return false;
  if (/[.!?。！？]["”»』」]?$/u.test(text) && text.split(' ').length > 4) return false;
  const words = text.split(/\s+/);
  return words.length <= 8 && text.length <= 60 && !/[。！？]/.test(text);
}

/** The same names, so many characters further on. */
export const shift = (names: readonly NamedPerson[], by: number): NamedPerson[] =>
  names.map((n) => ({ name: n.name, start: n.start + by, end: n.end + by }));
