/* eslint-disable regexp/no-super-linear-move -- only WINDOW characters are read */
import { Recent, type Range } from '../base';
import { datesIn, isoOf, type DateHit } from './dates';
import { HAS, marksOf } from './marks';
import { readNames } from './name-list';
import { isHanWord } from './name-lists';
import { mayBeMasthead } from './outlet-line';
import { isAgency, isOrganisation } from './outlets';
import { readBracketed } from './slug-brackets';
import { readSpaced } from './slug-spaced';
import type { Credit, Role } from './types';

/** What stands before the first word of a story: place, day, agency. Offsets are the line's. */
export interface Slug extends Range {
  readonly credits: readonly Credit[];
  /** A day without its year. */
  readonly partial?: DateHit;
}

const WINDOW = 140;
const SLUG = HAS.digit | HAS.year | HAS.cut | HAS.bracket | HAS.trade;

/** Reads the dateline or agency slug at the head of a folded paragraph; undefined where the story begins at once. */
export function readSlug(line: string, language?: string, marks = marksOf(line)): Slug | undefined {
  // A day, a dash, a bracket or, in scripts without spaces, a word of the trade.
  if ((marks & SLUG) === 0) return undefined;
  const key = `${language ?? ''}|${line.slice(0, WINDOW)}`;
  return known.of(key, () => ({ slug: slugOf(key.slice(key.indexOf('|') + 1), language) })).slug;
}
const known = new Recent<{ readonly slug: Slug | undefined }>(1000);

function slugOf(head: string, language: string | undefined): Slug | undefined {
  if (/^\(\p{Script=Latin}/u.test(head)) {
    const found = readSpaced(head, language);
    if (found) return found;
  }
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}【〔(（[［据]/u.test(head)) {
    const found = readBracketed(head, language) ?? readWired(head, language);
    if (found) return found;
  }
  return readSpaced(head, language);
}

/** 金山網訊, 新华社北京1月2日电（记者…）, 据中新社报道, 【大紀元2024年01月02日訊】's inner part. */
export function readWired(head: string, language: string | undefined): Slug | undefined {
  const m =
    /^(?:据|據)?([^。！？,，;"“「《]{2,48}?)(?:电|電|讯|訊|消息|报道|報導)(?=[\s:(（,，"“「『题題【《]|$)/u.exec(head);
  if (!m) return reported(head);
  const text = m[1]!;
  const credits: Credit[] = [];
  let end = m[0].length;
  const shift = m[0].indexOf(text);
  const outlet =
    /^((?:[\p{Script=Han}A-Za-z0-9·]{1,12}?)(?:通讯社|通訊社|新华社|新華社|社|网|網|日报|晚报|晨报|时报|時報|日報|晚報|报|報|电视台|電視台|台|臺|新闻|新聞|客户端|在线|在線|周刊|週刊|週報|周报|财经|財經|导报|導報|早报|早報|商报|商報|快报|资讯|資訊|观察|融媒|传媒|傳媒|广播|廣播|频道|之声|之聲|中文網|大紀元|發布|发布))/u.exec(
      text,
    );
  const hits = datesIn(text, language);
  // 南方周末8月2日消息
  const house = /^[^\d]{2,12}/u.exec(text)?.[0] ?? '';
  const own = /^(?:本报|本報|本刊|本网|本網|本台|本社|本站)/.test(text);
  // 松间照讯(记者马雨涵)
  const masthead = !outlet && !own && hits.length === 0 && /[讯訊]$/u.test(m[0]) && mayBeMasthead(text) && readReporters(/^\(([^()]{4,60})\)/u.exec(head.slice(end))?.[1] ?? '').length > 0; // prettier-ignore
  if (masthead) credits.push(make('source', text, shift, shift + text.length));
  if (
    !outlet &&
    !own &&
    !masthead &&
    !(isAgency(text) || (hits.length > 0 && /^[\p{Script=Han}A-Za-z·]{2,12}\d/u.test(text)))
  )
    return undefined;
  if (/^(?:短|喜|快|简|通|音|资|資|电|捷|喜|闪|急|死|噩)$/.test(text)) return undefined;
  if (!outlet && !own && hits.length > 0 && isOrganisation(house))
    credits.push(make('source', house, shift, shift + house.length));
  if (outlet?.[1] !== undefined && !own) {
    let name = outlet[1];
    // 云间新闻网客户端: the first ending may be only part of the name; 台 may begin a place.
    const more = /^[网網社报報]?(?:客户端)?|^[台臺](?=$|\d)/u.exec(text.slice(name.length));
    if (more && !isAgency(name)) name += more[0];
    if (/^(?:通社|全社|报社)$/.test(name)) name = '';
    // 官方媒體新華社: what is said of an agency before its name.
    const wire = [3, 4, 2].map((n) => name.slice(-n)).find((n) => n.length < name.length && isAgency(n));
    const from = shift + (wire ? name.length - wire.length : 0);
    if (name) credits.push(make('source', wire ?? name, from, from + (wire ?? name).length));
  }
  let partial: DateHit | undefined;
  for (const hit of hits) {
    const iso = isoOf(hit);
    if (iso) credits.push(make('published', iso, shift + hit.start, shift + hit.end));
    else partial ??= { ...hit, start: hit.start + shift, end: hit.end + shift };
  }
  const reporters = /(?:记者|記者)\s?([^\d]{2,20}?)(?=\d|$)/u.exec(text);
  if (reporters) addNames(credits, reporters[1]!, shift + reporters.index + reporters[0].indexOf(reporters[1]!));
  // 本报北京电 记者张三报道：
  const says = /^\s?(?:记者|記者)\s?([^\d。，,]{2,16}?)(?:报道|報導|報道)[:\s]/u.exec(head.slice(end));
  if (says) {
    addNames(credits, says[1]!, end + says[0].indexOf(says[1]!));
    end += says[0].length;
  }
  const paren = /^\s?\(([^()]{2,60})\)/.exec(head.slice(end));
  if (paren) {
    const named = readReporters(paren[1]!);
    const bare = named.length ? undefined : readNames(paren[1]!, 'bare');
    const inner =
      bare?.end === paren[1]!.length ? bare.names.map((n) => make('author', n.name, n.start, n.end)) : named;
    if (inner.length) {
      for (const c of inner)
        credits.push({
          ...c,
          start: c.start + end + paren[0].indexOf('(') + 1,
          end: c.end + end + paren[0].indexOf('(') + 1,
        });
      end += paren[0].length;
    }
  }
  return { start: 0, end, credits, ...(partial ? { partial } : {}) };
}

/** 江城日报（记者张三）: an outlet and its reporters without a word between. */
function reported(head: string): Slug | undefined {
  const m = /^([\p{Script=Han}A-Za-z]{2,12})\(([^()]{2,40})\)/u.exec(head);
  if (!m || !isOrganisation(m[1]!)) return undefined;
  const at = m[1]!.length + 1;
  const people = readReporters(m[2]!).map((c) => ({
    ...c,
    start: c.start + at,
    end: c.end + at,
  }));
  return people.length
    ? {
        start: 0,
        end: m[0].length,
        credits: [make('source', m[1]!, 0, m[1]!.length), ...people],
      }
    : undefined;
}

/** 记者 张三 李四 通讯员 王五 · 記者王大明 */
export function readReporters(text: string): Credit[] {
  const out: Credit[] = [];
  const label =
    /(?:实习|實習|见习|特约|特約|首席|全媒体|融媒体|本报|本報|新华社|总台|央视)*(记者|記者|通讯员|通訊員|报道员|特派員|特派员|特约撰稿人)\s*[:：/]?\s*/gu;
  const marks = [...text.matchAll(label)];
  marks.forEach((m, i) => {
    const from = m.index + m[0].length;
    addNames(out, text.slice(from, marks[i + 1]?.index ?? text.length), from);
  });
  return out;
}

function addNames(credits: Credit[], all: string, shift: number): void {
  const text = all.replace(/(?<=\p{Script=Han}{4})(?:報導|报道|報道)$/u, '');
  // 記者王大明台北2日電: the place stands right behind the name.
  // 記者馮家豪、吳芳倫敦15日電: only the last name touches the place.
  const cut = text.lastIndexOf('、') + 1;
  const words = text.slice(cut).trim();
  const size = /^\p{Script=Han}{4,7}$/u.test(words)
    ? ([3, 2, 4].find((n) => words.length > n + 1 && isHanWord(words.slice(n))) ?? (words.length > 4 ? 3 : 0))
    : 0;
  const names = readNames(size ? text.slice(0, cut) + words.slice(0, size) : text).names;
  for (const n of names) credits.push(make('author', n.name, shift + n.start, shift + n.end));
}

export const make = (role: Role, value: string, start: number, end: number, stated = true): Credit => ({
  role,
  value,
  start,
  end,
  stated,
});
