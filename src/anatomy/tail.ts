import { datesIn, isoOf } from './dates';
import { houseOfItself, newsroom } from './origin';
import { readCredits } from './credit-line';
import { HAS, marksOf } from './marks';
import { readNames } from './name-list';
import { personOdds } from './name-model';
import { isGivenName, isUsualSurname } from './name-lists';
import { isPersonName, mayBeJapaneseName, mayCloseJapanese } from './names';
import { agencyIn, isCalled, isOrganisation, isPress } from './outlets';
import { make, readReporters } from './slug';
import type { Credit } from './types';
import { pattern } from './word-lists';

const WINDOW = 160;
const CLOSED = /([(【〔[])([^()【】〔〕[\]]{2,120})[)】〕\]]\s*(\d{6,7}|。|完)?$/u;
const ENDS = /[。．.!?！？…"”」』’'»›）)\]】〕;；:：,，]$/u;

/** Names and outlets that close a folded paragraph behind its last sentence. Offsets are the line's. */
export function readTail(line: string, language?: string, marks = marksOf(line), last = false): Credit[] {
  // Behind a sentence, in brackets, behind a sign; or with a word of the trade.
  if ((marks & (HAS.end | HAS.bracket | HAS.label | HAS.trade)) === 0) return [];
  const shift = Math.max(0, line.length - WINDOW);
  const text = line.slice(shift);
  const move = (credits: readonly Credit[], by: number): Credit[] =>
    credits.map((c) => ({
      ...c,
      start: c.start + by + shift,
      end: c.end + by + shift,
    }));
  const closed = marks & HAS.bracket ? CLOSED.exec(text) : null;
  if (closed && closed.index > 0) {
    const inner = closed.index + 1;
    const credits = move(parenthesis(closed[2]!, closed[1] === '(' ? 'round' : 'square', language, last), inner);
    // The code of a Taiwanese agency: year of the republic, month, day.
    const code = /^(\d{2,3})(\d{2})(\d{2})$/.exec(closed[3] ?? '');
    if (code && (credits.length || closed[2]!.includes(':'))) {
      const iso = isoOf({
        start: 0,
        end: 7,
        year: Number(code[1]) + 1911,
        month: Number(code[2]),
        day: Number(code[3]),
      });
      if (iso) credits.push(make('published', iso, line.length - 7, line.length, false));
    }
    return credits;
  }
  if (ENDS.test(text.slice(-1))) return [];
  return move(bare(text, marks), 0);
}

const bioEnglish = pattern('bio en', 'u');

/** "Max Muster ist Redakteur bei …", "Jean Dupont est journaliste à …". */
const covers = pattern('covers', 'u');
const bioElsewhere = pattern('bio', 'iu');

/** "This report was edited by Jane Doe." */
const DONE = /^(?:this|the) (?:\p{L}+ ){1,2}was ((?:copy-?)?edited|written|reported) by (\p{Lu}.{3,60})\.$/iu;

/** Where a story came from, as its last line says. */
const origin = pattern('origin', 'iu');

/** "… was first published May 22, 2024." */
const PUBLISHED = /\b(?:published|erschienen|veröffentlicht|publiée?|parue?|publicad[oa]) /u;

const ON_AIR = /^([A-Z]{2,5}|\p{Script=Hangul}{2,8})? ?뉴스,? (\p{Script=Hangul}{2,4})입니다\.?$/u;

/** "Jane Doe is a staff writer at …", as the last line of a text. */
export function readBio(line: string): Credit[] {
  if (line.length >= 160) return [];
  const from = origin().exec(line);
  const name = from?.slice(1).find((x) => x !== undefined);
  if (from && name) {
    const at = line.indexOf(name, from.index);
    // "… in The Bramble Review on 12 November 2023"
    const day = datesIn(line).find((d) => d.start > at);
    const house = day ? line.slice(at, day.start).replace(/,? (?:on|am|le|el|il|em)? ?$/u, '') : name;
    const iso = day && isoOf(day);
    const source = make('source', house, at, at + house.length);
    // "Jane Doe is a hydrologist. This article first appeared in …"
    const bio = /^[^.]{10,100}\.(?= \p{Lu})/u.exec(line.slice(0, from.index))?.[0];
    const all = [source, ...(bio === undefined ? [] : readBio(bio))];
    return iso ? [...all, make('published', iso, day.start, day.end, false)] : all;
  }
  // KBS 뉴스 홍길동입니다.
  const air = ON_AIR.exec(line);
  if (air) {
    const [, house, person] = air as unknown as [string, string | undefined, string];
    const name = make('author', person, line.indexOf(person), line.indexOf(person) + person.length);
    return house ? [make('source', house, 0, house.length), name] : [name];
  }
  const house = houseOfItself(line) ?? newsroom(line);
  if (house) {
    const source = make('source', house.name, house.start, house.start + house.name.length);
    const [on, more] = PUBLISHED.test(line) ? datesIn(line) : [];
    const iso = on && !more && isoOf(on);
    return iso ? [source, make('published', iso, on.start, on.end, false)] : [source];
  }
  const done = DONE.exec(line.replace(/^\(([^()]+)\)\.?$/u, (_, said: string) => `${said.replace(/\.$/, '')}.`));
  if (done) {
    const list = readNames(done[2]!);
    const by = line.indexOf(done[2]!);
    if (list.names.length > 0 && list.end === done[2]!.length)
      return list.names.map((n) =>
        make(/edited/i.test(done[1]!) ? 'editor' : 'author', n.name, by + n.start, by + n.end),
      );
  }
  const m = bioEnglish().exec(line) ?? bioElsewhere().exec(line) ?? covers().exec(line);
  if (!m) return whoeverIs(line);
  const list = readNames(m[1]!);
  if (list.names.length === 0 || list.end < m[1]!.length) return [];
  return list.names.map((n) => make('author', n.name, n.start, n.end));
}

/** "Anselm Kirkbride is a hydrologist at …": of the last line's subject only its looks and its place say that it wrote. */
function whoeverIs(line: string): Credit[] {
  const m = IS.exec(line);
  const name = m?.[1] ?? '';
  return m && isPersonName(name, 'bare') && (personOdds(name) > 0 || isGivenName(name.split(' ', 1)[0]!))
    ? [make('author', name, 0, name.length, false)]
    : [];
}
const IS =
  /^(\p{Lu}[\p{L}.'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,3})(?:, [^,.]{2,40},)? (?:is (?:an? |the )|ist (?:\p{Ll}+ )?\p{Lu}|lehrt |est (?:\p{Ll}{4,} |une? )|enseigne |es \p{Ll}{4,}|teaches |a (?:récemment )?publié |vient de publier |has (?:recently )?published |ha publicado )[^.]{4,110}\.$/u;

function parenthesis(all: string, kind: 'round' | 'square', language: string | undefined, last: boolean): Credit[] {
  // 【鳴海志帆、写真も】
  const inner = all.replace(/、(?:写真も|文・写真|写真・文)$/u, '');
  // （作者系江城日报记者）
  if (inner.startsWith('担当') || /^作者(?:系|为|為|是|单位|單位)/u.test(inner)) return [];
  const reporters = readReporters(inner);
  if (reporters.length) return reporters;
  // （姚峰 上海报道）
  const there =
    /^(\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4})?) \p{Script=Han}{2,6}(?:报道|報導|报导|專訪|专访)$/u.exec(inner);
  const told = there ? readNames(there[1]!) : undefined;
  if (there && told?.end === there[1]!.length) return told.names.map((n) => make('author', n.name, n.start, n.end));
  // （神戸新聞・藤村莉子）
  const [house = '', person = '', more] = /\p{Script=Han}/u.test(inner) ? inner.split(/[・/]/u) : [];
  if (more === undefined && (isPress(house) || isCalled(house)) && isPersonName(person)) return [make('source', house, 0, house.length), make('author', person, house.length + 1, inner.length)]; // prettier-ignore
  // (AP Photo/Jane Doe): a picture's.
  if (/photo|foto|images?\b|picture|getty|imago/iu.test(inner)) return [];
  const agency = agencyIn(inner);
  if (agency) {
    // (APA, 21.12.2022)
    const [day] = last && /\d{4}/.test(inner) ? datesIn(inner, language) : [];
    const iso = day && isoOf(day);
    return [
      make('source', agency, 0, inner.length),
      ...(iso ? [make('published', iso, day.start, day.end, false)] : []),
    ];
  }
  const parts = inner.split(/(?<=[;；])\s*|(?<=\p{L}{2}\.)\s+(?=\p{Lu})/u);
  let at = 0;
  const credits: Credit[] = [];
  for (const part of parts) {
    const line = readCredits(part.replace(/(?<=\p{L}{3})\.$/u, ''), language);
    for (const c of line.credits)
      if (c.stated && c.role !== 'published' && c.role !== 'modified')
        credits.push({ ...c, start: c.start + at, end: c.end + at });
    at += part.length;
    while (inner[at] === ' ') at++;
  }
  if (credits.length) return credits;
  // （2023/11/08-14:20）
  if (last && STAMP.test(inner)) {
    const [day] = datesIn(inner, language);
    const iso = day && isoOf(day);
    if (iso) return [make('published', iso, 0, inner.length, false)];
  }
  // (Gudrun Ostenrieder, 3.5.2024)
  if (last && kind === 'round' && /\d/.test(inner)) {
    const { credits: said, loose, complete } = readCredits(inner, language);
    const signed = loose.every((c) => c.role === 'author' && isPersonName(c.value, 'bare'));
    if (complete && signed && loose.length > 0 && said.length === 1 && said[0]!.role === 'published') return [...loose, said[0]!]; // prettier-ignore
  }
  // Asahi and Mainichi sign so: （山田太郎） 【山田太郎、鈴木花子】
  const japanese =
    /^(?:[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:部|局|支局|特派員|総局)[\s=・])?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ・、\s]{2,40}$/u.test(
      inner,
    );
  if (!japanese) return [];
  const rest = inner.replace(
    /^(?:[^\s=]{1,6}=|[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:部|局|支局|総局|特派員|編集委員)[\s・])/u,
    '',
  );
  if (mayBeJapaneseName(rest) || (language === 'ja' && (kind === 'square' || last) && mayCloseJapanese(rest)))
    return [make('author', rest, inner.length - rest.length, inner.length, false)];
  const list = readNames(rest, 'bare');
  if (list.names.length === 0 || list.end < rest.trimEnd().length) return [];
  // （于勇）: two characters sign only in Chinese, and with a usual surname.
  const strange = list.names.some(({ name }) => name.length < 3 && !(language?.startsWith('zh') && isUsualSurname(name[0]!))); // prettier-ignore
  if (kind === 'round' && strange) return [];
  return list.names.map((n) =>
    make('author', n.name, n.start + inner.length - rest.length, n.end + inner.length - rest.length, false),
  );
}

/** A day and its hour, all in figures. */
const STAMP = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}[- T]\d{1,2}:\d{2}$/u;

const KOREAN =
  /(?:^|[.。"”'’)\]]\s{0,4}|\/ ?)((?:\p{Script=Hangul}{2,4}(?:[ ·,]+(?=\p{Script=Hangul}{2,4}[ ·,]))?){1,3}) ?(?:인턴|선임|전문|객원)? ?(?:기자|특파원)(?:\s*[(<[]?[\w.+-]{1,40}@[\w.-]{1,40}[)>\]]?)?$/u;

/** "…结束。王小明 李丽" "…gesagt. dpa" "…했다. 홍길동 기자 hong@example.com" */
function bare(text: string, marks: number): Credit[] {
  const wire = /=(共同|時事|ロイター|AFP)$/u.exec(text);
  if (wire) return [make('source', wire[1]!, text.length - wire[1]!.length, text.length)];
  const korean = marks & HAS.trade ? KOREAN.exec(text) : null;
  if (korean) {
    const at = korean.index + korean[0].indexOf(korean[1]!);
    return readNames(korean[1]!).names.map((n) => make('author', n.name, at + n.start, at + n.end));
  }
  const last = /[。．.!！?？”"」』»)）](\s*)([^。．.!！?？”"」』»()（）]{2,60})$/u.exec(text);
  if (!last) return [];
  const from = last.index + 1 + last[1]!.length;
  const words = last[2]!;
  const agency = agencyIn(words);
  if (agency && words.length <= 24) return [make('source', agency, from, from + words.length)];
  if (isOrganisation(words) || datesIn(words).length) return [];
  if (!/^[\p{Script=Han}·\s、/]+$/u.test(words)) return [];
  const list = readNames(words, 'bare');
  if (list.names.length === 0 || list.end < words.trimEnd().length) return [];
  return list.names.map((n) => make('author', n.name, from + n.start, from + n.end, false));
}
