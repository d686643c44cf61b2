/* eslint-disable regexp/no-super-linear-move -- only the first 140 characters of a line are read */
import { datesIn, isoOf, type DateHit } from './dates';
import { readNames, type NamedPerson } from './name-list';
import { isHanWord } from './name-lists';
import { isPersonName, mayBeJapaneseName } from './names';
import { agencyIn, isAgency, isOrganisation } from './outlets';
import { make, readReporters, readWired, type Slug } from './slug';
import type { Credit, Role } from './types';

/** 【ロンドン=山田太郎、鈴木花子】 */
function severalOf(text: string): readonly NamedPerson[] | undefined {
  if (!/[、,]/.test(text)) return undefined;
  const list = readNames(text);
  return list.names.length > 1 && list.end === text.length ? list.names : undefined;
}
const SIGNED =
  /^([\p{Script=Katakana}ー]{2,8}[ ・]|\p{Script=Han}{2,4}[ ・]|[\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:エディター|委員|デスク|キャップ|支局長|総局長|特派員|リポーター)[ ・])?([\p{Script=Han}\p{Script=Hiragana}々ヶ]{3,6})$/u;
const isPlace = (text: string): boolean => isHanWord(text) || /^[\p{Script=Katakana}ー]+$/u.test(text);
const isJapanese = (text: string): boolean => isPersonName(text, 'bare') || mayBeJapaneseName(text);

/** （中央社記者王大明台北2日電） 【ロンドン共同】 [東京 2日 ロイター] (서울=연합뉴스) 홍길동 기자 = 〔記者王大明／台北報導〕 */
export function readBracketed(head: string, language: string | undefined): Slug | undefined {
  const open = /^(\p{Script=Hangul}{2,12})[ =](\p{Script=Hangul}{2,4}) ?(?:인턴 ?|선임 ?)?기자(?=\]? )/u.exec(head);
  if (open && isOrganisation(open[1]!)) {
    const at = open[1]!.length + 1;
    return {
      start: 0,
      end: open[0].length,
      credits: [make('source', open[1]!, 0, at - 1), make('author', open[2]!, at, at + open[2]!.length)],
    };
  }
  const m = /^([【〔([［])([^】〕)\]］]{2,60})[】〕)\]］]/u.exec(head);
  if (!m) return undefined;
  const inner = m[2]!;
  const credits: Credit[] = [];
  let end = m[0].length;
  let partial: DateHit | undefined;
  const at = (role: Role, value: string, start: number, length: number): void =>
    void credits.push(make(role, value, 1 + start, 1 + start + length));
  for (const hit of datesIn(inner, language)) {
    const iso = isoOf(hit);
    if (iso) at('published', iso, hit.start, hit.end - hit.start);
    else partial ??= { ...hit, start: hit.start + 1, end: hit.end + 1 };
  }
  const paperFirst = /^([^=\s]{2,20})=(\p{Script=Hangul}{2,4}) ?(?:인턴|선임)? ?(?:기자|특파원)$/u.exec(inner);
  const source =
    (paperFirst ? null : /^([^=\s]{1,20})=(.{2,20})$/u.exec(inner)) ?? // 서울=연합뉴스, ロンドン=共同
    /^(.{1,12}?)(共同|時事|ロイター|AFP時事|AFP)$/u.exec(inner) ??
    /^(.{0,30}\s)(ロイター|AFP|AP|CNN|(?:共同|時事)(?:通信)?)$/u.exec(inner);
  if (source) {
    const name = source[2]!;
    if (isOrganisation(name) || isAgency(name)) at('source', name, inner.length - name.length, name.length);
    else if (severalOf(name))
      for (const n of severalOf(name)!) at('author', n.name, inner.length - name.length + n.start, n.name.length);
    else if (isPersonName(name, 'bare')) at('author', name, inner.length - name.length, name.length);
    else if (/\p{Script=Hangul}/u.test(name)) at('source', name, inner.length - name.length, name.length);
    else return undefined;
  } else {
    const wire = /(?:电|電|讯|訊|消息|報導|报道|發|发)$/u.test(inner) ? readWired(inner, language) : undefined;
    const reporters = readReporters(inner.replace(/[/／].*$/, ''));
    for (const c of [
      ...(wire?.credits ?? []).filter((c) => c.role !== 'published'),
      ...(wire?.credits.some((c) => c.role === 'author') ? [] : reporters),
    ])
      credits.push({ ...c, start: c.start + 1, end: c.end + 1 });
    const korean = /(?:^|[\s=])(\p{Script=Hangul}{2,4}) ?(?:인턴 ?|선임 ?)?(?:기자|특파원)$/u.exec(inner);
    if (korean) {
      at('author', korean[1]!, korean.index + korean[0].indexOf(korean[1]!), korean[1]!.length);
      const paper = paperFirst ?? /^\[?(\S{2,12}?)\s+\S+ ?(?:기자|특파원)/u.exec(inner);
      if (paper && isOrganisation(paper[1]!)) at('source', paper[1]!, 0, paper[1]!.length);
    }
    const house = /^([^\s\d]{2,12}?)(?:首席|特约|特約|[驻駐]\p{Script=Han}{2,4})*(?:记者|記者)/u.exec(inner)?.[1];
    if (house && !house.startsWith('本') && isOrganisation(house) && credits.every((c) => c.role !== 'source'))
      at('source', house, 0, house.length);
    // 【ロンドン 山田太郎】, 【山田太郎】
    const signed = /^[【〔]/.test(head) && language?.startsWith('zh') ? null : SIGNED.exec(inner);
    const [place, name] = [signed?.[1]?.slice(0, -1), signed?.[2]];
    if (name && credits.length === 0 && (isJapanese(name) || (place && isPlace(place) && isPersonName(name))))
      at('author', name, inner.length - name.length, name.length);
    // （王大明／台北報導）
    const there = /^(\p{Script=Han}{2,4})[/／](?:\p{Script=Han}{2,6}(?:報導|报道|報道|專訪|专访)|文)$/u.exec(inner);
    if (there && credits.length === 0 && isPersonName(there[1]!)) at('author', there[1]!, 0, there[1]!.length);
    const agency = agencyIn(inner);
    if (agency && credits.every((c) => c.role !== 'source')) at('source', agency, inner.indexOf(agency), agency.length);
    const paper =
      /^[【〔]/.test(head) &&
      /^([^\s\d]{2,12}?)(?:[專专]?[訊讯]|消息)$|^([^\s\d]{2,12}(?:報|报|網|网|社|新聞|新闻))$/u.exec(inner);
    const paperName = paper && !/^[本該该記记]/u.test(inner) ? (paper[1] ?? paper[2]!) : undefined;
    if (paperName && credits.every((c) => c.role !== 'source')) at('source', paperName, 0, paperName.length);
  }
  const after = head.slice(end);
  const behind =
    /^\s?(\p{Script=Hangul}{2,4}(?:[·,\s]+\p{Script=Hangul}{2,4}){0,3}?) ?(?:인턴 ?|선임 ?)?(?:기자|특파원)(?: 외)?\s*=/u.exec(
      after,
    );
  if (behind) {
    for (const n of readNames(behind[1]!).names)
      credits.push(
        make(
          'author',
          n.name,
          end + behind[0].indexOf(behind[1]!) + n.start,
          end + behind[0].indexOf(behind[1]!) + n.end,
        ),
      );
    end += behind[0].length;
  }
  // 【大公報訊】記者湯嘉平報道：
  const says = /^\s?(?:记者|記者)\s?(\p{Script=Han}{2,4})(?:报道|報導|報道)[:\s]/u.exec(head.slice(end));
  if (says && credits.every((c) => c.role !== 'author') && isPersonName(says[1]!)) {
    const from = end + says[0].indexOf(says[1]!);
    credits.push(make('author', says[1]!, from, from + says[1]!.length));
    end += says[0].length;
  }
  if (credits.length === 0 && !partial) return undefined;
  const dash = /^\s?[-–—]\s/.exec(head.slice(end));
  return {
    start: 0,
    end: end + (dash?.[0].length ?? 0),
    credits,
    ...(partial ? { partial } : {}),
  };
}
