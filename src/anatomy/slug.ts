/* eslint-disable regexp/no-super-linear-move -- only WINDOW characters are read */
import type { Range } from '../base';
import { datesIn, isoOf, type DateHit } from './dates';
import { readNames } from './name-list';
import { agencyIn, isAgency, isOrganisation } from './outlets';
import { isPersonName } from './names';
import type { Credit, Role } from './types';

/** What stands before the first word of a story: place, day, agency. Offsets are the line's. */
export interface Slug extends Range {
  readonly credits: readonly Credit[];
  /** A day without its year. */
  readonly partial?: DateHit;
}

const WINDOW = 140;

/** Reads the dateline or agency slug at the head of a folded paragraph; undefined where the story begins at once. */
export function readSlug(line: string, language?: string): Slug | undefined {
  const head = line.slice(0, WINDOW);
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}【〔(（[［据]/u.test(head)) {
    const found = bracketed(head, language) ?? wired(head, language);
    if (found) return found;
  }
  return spaced(head, language);
}

/** 金山網訊, 新华社北京1月2日电（记者…）, 据中新社报道, 【大紀元2024年01月02日訊】's inner part. */
function wired(head: string, language: string | undefined): Slug | undefined {
  const m =
    /^(?:据|據)?([^。！？,，;"“「《]{2,48}?)(?:电|電|讯|訊|消息|报道|報導)(?=[\s:(（,，"“「『题題【《]|$)/u.exec(head);
  if (!m) return undefined;
  const text = m[1]!;
  const credits: Credit[] = [];
  let end = m[0].length;
  const shift = m[0].indexOf(text);
  const outlet =
    /^((?:[\p{Script=Han}A-Za-z0-9·]{1,12}?)(?:通讯社|通訊社|新华社|新華社|社|网|網|日报|晚报|晨报|时报|時報|日報|晚報|报|報|电视台|電視台|台|臺|新闻|新聞|客户端|在线|在線|周刊|频道|之声|之聲|中文網|中国|大紀元|發布|发布))/u.exec(
      text,
    );
  const hits = datesIn(text, language);
  const own = /^(?:本报|本報|本刊|本网|本網|本台|本社|本站)/.test(text);
  if (!outlet && !own && !(isAgency(text) || (hits.length > 0 && /^[\p{Script=Han}A-Za-z·]{2,12}\d/u.test(text))))
    return undefined;
  if (/^(?:短|喜|快|简|通|音|资|資|电|捷|喜|闪|急|死|噩)$/.test(text)) return undefined;
  if (outlet && !own) {
    let name = outlet[1]!;
    if (/^(?:通社|全社|报社)$/.test(name)) name = '';
    if (name) credits.push(make('source', name, shift, shift + name.length));
  }
  let partial: DateHit | undefined;
  for (const hit of hits) {
    const iso = isoOf(hit);
    if (iso) credits.push(make('published', iso, shift + hit.start, shift + hit.end));
    else partial ??= { ...hit, start: hit.start + shift, end: hit.end + shift };
  }
  const reporters = /(?:记者|記者)\s?([^\d]{2,20}?)(?=\d|$)/u.exec(text);
  if (reporters) addNames(credits, reporters[1]!, shift + reporters.index + reporters[0].indexOf(reporters[1]!));
  const paren = /^\s?\(([^()]{2,60})\)/.exec(head.slice(end));
  if (paren) {
    const inner = readReporters(paren[1]!);
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

/** 记者 张三 李四 通讯员 王五 · 記者王大明 */
export function readReporters(text: string): Credit[] {
  const out: Credit[] = [];
  const label =
    /(?:实习|實習|见习|特约|特約|首席|全媒体|融媒体|本报|本報|新华社|总台|央视)*(记者|記者|通讯员|通訊員|报道员|特派員|特派员|特约撰稿人)\s*[:：]?\s*/gu;
  const marks = [...text.matchAll(label)];
  marks.forEach((m, i) => {
    const from = m.index + m[0].length;
    addNames(out, text.slice(from, marks[i + 1]?.index ?? text.length), from);
  });
  return out;
}

function addNames(credits: Credit[], text: string, shift: number): void {
  // 記者王大明台北2日電: the place stands right behind the name.
  const glued = /^([\p{Script=Han}]{3})(?=[\p{Script=Han}]{2,4}(?:\d|$))/u.exec(text.trim());
  const names = readNames(glued && !/[、\s]/.test(text.trim()) ? glued[1]! : text).names;
  for (const n of names) credits.push(make('author', n.name, shift + n.start, shift + n.end));
}

/** （中央社記者王大明台北2日電） 【ロンドン共同】 [東京 2日 ロイター] (서울=연합뉴스) 홍길동 기자 = 〔記者王大明／台北報導〕 */
function bracketed(head: string, language: string | undefined): Slug | undefined {
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
  const source =
    /^([^=\s]{1,20})=(.{2,20})$/u.exec(inner) ?? // 서울=연합뉴스, ロンドン=共同
    /^(.{1,12}?)(共同|時事|ロイター|AFP時事|AFP)$/u.exec(inner) ??
    /^(.{0,30}\s)(ロイター|AFP|AP|共同|時事|CNN)$/u.exec(inner);
  if (source) {
    const name = source[2]!;
    if (isOrganisation(name) || isAgency(name)) at('source', name, inner.length - name.length, name.length);
    else if (isPersonName(name, 'bare')) at('author', name, inner.length - name.length, name.length);
    else if (/\p{Script=Hangul}/u.test(name)) at('source', name, inner.length - name.length, name.length);
    else return undefined;
  } else {
    const wire = /(?:电|電|讯|訊|報導|报道|發|发)$/u.test(inner) ? wired(inner, language) : undefined;
    const reporters = readReporters(inner.replace(/[/／].*$/, ''));
    for (const c of [
      ...(wire?.credits ?? []).filter((c) => c.role !== 'published'),
      ...(wire?.credits.some((c) => c.role === 'author') ? [] : reporters),
    ])
      credits.push({ ...c, start: c.start + 1, end: c.end + 1 });
    const korean = /(?:^|[\s=])(\p{Script=Hangul}{2,4}) ?(?:인턴 ?|선임 ?)?(?:기자|특파원)$/u.exec(inner);
    if (korean) {
      at('author', korean[1]!, korean.index + korean[0].indexOf(korean[1]!), korean[1]!.length);
      const paper = /^\[?(\S{2,12}?)\s+\S+ ?(?:기자|특파원)/u.exec(inner);
      if (paper && isOrganisation(paper[1]!)) at('source', paper[1]!, 0, paper[1]!.length);
    }
    const agency = agencyIn(inner);
    if (agency && credits.every((c) => c.role !== 'source')) at('source', agency, inner.indexOf(agency), agency.length);
    const paper = /^[【〔]/.test(head) && /^(.{2,12}?(?:報|报|網|网|社|新聞|新闻))(?:訊|讯|$)/u.exec(inner);
    if (paper && credits.every((c) => c.role !== 'source')) at('source', paper[1]!, 0, paper[1]!.length);
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
  if (credits.length === 0 && !partial) return undefined;
  const dash = /^\s?[-–—]\s/.exec(head.slice(end));
  return { start: 0, end: end + (dash?.[0].length ?? 0), credits, ...(partial ? { partial } : {}) };
}

const DASH = /\s*(?:\.-|\s[-–—]{1,2}(?=\s|$)|[–—](?=\s|$)|--|\s\|\s|\.\s-)\s*/u;

/** LONDON, Jan 2 (AP) — · Berlin (dpa) - · MADRID, 2 Ene. (EUROPA PRESS) - · NEW YORK, Jan. 2, 2024 /PRNewswire/ -- */
function spaced(head: string, language: string | undefined): Slug | undefined {
  const dash = DASH.exec(head);
  const agencyOnly = /^\(([^()]{2,40})\)\s*[-–—:]{1,2}\s/u.exec(head);
  if (agencyOnly && (isAgency(agencyOnly[1]!) || agencyIn(agencyOnly[1]!) || isOrganisation(agencyOnly[1]!)))
    return {
      start: 0,
      end: agencyOnly[0].length,
      credits: [make('source', agencyIn(agencyOnly[1]!) ?? agencyOnly[1]!, 1, 1 + agencyOnly[1]!.length)],
    };
  const closed =
    /^([\p{Lu}][^()/]{1,60}?)\s?[(/]([^()/]{2,40}(?:\/[^()/]{2,20})?)[)/]\.?\s*(?=[-–—.:]|\s[“"«„'‘]|\s?\p{Lu})/u.exec(
      head,
    );
  const stop = dash && dash.index <= 100 ? dash.index : undefined;
  if (closed && (stop === undefined || closed[0].length <= stop + 3)) {
    const found = place(closed[1]!, language, closed[2], head.indexOf(closed[2]!, closed[1]!.length));
    if (found)
      return {
        ...found,
        start: 0,
        end: stop !== undefined && stop - closed[0].length < 3 ? dash!.index + dash![0].length : closed[0].length,
      };
  }
  if (stop === undefined || stop < 2) return undefined;
  const found = place(head.slice(0, stop), language);
  return found && { ...found, start: 0, end: dash!.index + dash![0].length };
}

/** Place, day and perhaps agency, all capitalised and nothing else. */
function place(
  text: string,
  language: string | undefined,
  agency?: string,
  agencyAt = 0,
): Omit<Slug, 'start' | 'end'> | undefined {
  const credits: Credit[] = [];
  let partial: DateHit | undefined;
  let rest = text;
  for (const hit of datesIn(text, language)) {
    const iso = isoOf(hit);
    if (iso) credits.push(make('published', iso, hit.start, hit.end));
    else if (hit.year === undefined) partial ??= hit;
    else return undefined;
    rest = rest.replace(text.slice(hit.start, hit.end), ' ');
  }
  let name = agency;
  if (name === undefined) {
    // "Hamburg dpa -", "London CNN —"
    const last = /\s(\S+)\s*$/.exec(rest.trimEnd())?.[1];
    if (last && isAgency(last)) {
      name = last;
      agencyAt = text.lastIndexOf(last);
      rest = rest.trimEnd().slice(0, -last.length);
    }
  }
  const words = rest
    .replace(/[.,;:/()]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const dated = credits.length > 0 || partial !== undefined;
  if (
    words.length > 7 ||
    !words.every((w) =>
      /^(?:[\p{Lu}\d][\p{L}\p{M}'’.-]*|de|del|da|do|la|le|les|el|am|an|der|im|bei|sur|en|upon|of|the|and|den|di|d’|i|a|le)$/u.test(
        w,
      ),
    )
  )
    return undefined;
  if (words.length === 0 && name === undefined) return undefined;
  if (name !== undefined) {
    const outlet =
      agencyIn(name) ??
      (name.length <= 30 &&
      (isOrganisation(name) || /^[\p{Lu}\p{Ll}][\p{L}\d .&/-]+$/u.test(name)) &&
      (dated || isShouted(words))
        ? name
        : undefined);
    if (outlet === undefined) return dated ? { credits, ...(partial ? { partial } : {}) } : undefined;
    const at = agencyAt + Math.max(0, name.indexOf(outlet));
    credits.push(make('source', outlet, at, at + outlet.length));
  } else if (!dated && !isShouted(words)) return undefined;
  return { credits, ...(partial ? { partial } : {}) };
}

const isShouted = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((w) => w === w.toUpperCase() || w.length < 3) && words[0]!.length > 2;
const make = (role: Role, value: string, start: number, end: number): Credit => ({
  role,
  value,
  start,
  end,
  stated: true,
});
