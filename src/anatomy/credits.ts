/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST characters */
import { datesIn, isoOf, type DateHit } from './dates';
import { labelBefore, roleOf } from './labels';
import { mayFollowNames, readNames } from './name-list';
import { agencyIn, isAgency, isOrganisation } from './outlets';
import type { Credit, Role } from './types';

/** What a line says about the article. Offsets are the line's. */
export interface CreditLine {
  readonly credits: readonly Credit[];
  /** Dates without a year, which may get one from elsewhere. */
  readonly partial: readonly DateHit[];
  /** Whether the line says nothing else: it is no sentence of the article. */
  readonly complete: boolean;
  /** A name or an outlet standing unlabelled beside others: taken only where a byline is looked for. */
  readonly loose: readonly Credit[];
}

/** A line longer than this is a paragraph. */
const LONGEST = 240;
const EMPTY: CreditLine = { credits: [], partial: [], complete: false, loose: [] };

interface Span {
  start: number;
  end: number;
}

/** Reads a line that names authors, editors, an outlet, dates: in any order, with labels or without. `line` is folded. */
export function readCredits(line: string, language?: string): CreditLine {
  if (line.length > LONGEST || line.length < 2) return EMPTY;
  const reader = new CreditReader(line, language);
  return reader.read();
}

const WEEKDAY =
  /(?:^|[\s,(])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*$|(?:^|[\s,(])(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|thứ \p{L}+|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar),?\.?\s*(?:(?:den|le|el|dem|the)\s*)?$|(?:星期|周|週)[一二三四五六日天]\s*$/iu;
/** What may stand in a credit line and says nothing of who, where or when. */
const FILLER =
  /^(?:[\s\p{P}\p{S}]*|.*\b(?:\d+ ?(?:min|minutes?|minuten|minutos|minuti|mins?|мин)\b.*|(?:min|minute) read)|[\d.,]+ ?(?:words|views|comments?|shares?|reads?|kommentare|commentaires|comentarios|次|人|阅读|評論|评论|views?)?|(?:(?:阅读量?|浏览|点击|评论|字号|大|中|小|打印|分享|收藏|a-|a\+) ?[\d ]*)+|share|print|email|save|tweet|teilen|drucken|partager|imprimer|imprimir|compartir|exclusive|subscriber only|premium|abo|at|on|um|uhr|à|le|el|am|the|,|et|ago|updated?|local time|北京时间|訊|讯|報導|报道|報道|綜合報導|综合报道|电|電|日电|即時報導|台北報導|整理|付|朝刊|夕刊|有料記事|無料記事|会員限定|原创|原創|글|g)$/iu;
const SEPARATORS = /\s*[|｜\t]\s*|\s+[·•‧/・–—-]\s+|\s*[•‧]\s*|\s{2,}|\s*\/\s*(?=\p{Script=Han})/gu;

class CreditReader {
  private readonly credits: Credit[] = [];
  private readonly loose: Credit[] = [];
  private readonly partial: DateHit[] = [];
  private readonly used: Span[] = [];
  private unknown = 0;

  constructor(
    private readonly line: string,
    private readonly language: string | undefined,
  ) {}

  read(): CreditLine {
    this.dates();
    this.labelled();
    for (const gap of this.gaps()) this.unlabelled(gap);
    const anything = this.credits.length + this.partial.length + this.loose.length > 0 || this.used.length > 0;
    return {
      credits: this.credits.sort((a, b) => a.start - b.start),
      partial: this.partial,
      loose: this.loose,
      complete: anything && this.unknown === 0,
    };
  }

  private gaps(): Span[] {
    const out: Span[] = [];
    let at = 0;
    for (const u of [...this.used].sort((a, b) => a.start - b.start)) {
      if (u.start > at) out.push({ start: at, end: u.start });
      at = Math.max(at, u.end);
    }
    if (at < this.line.length) out.push({ start: at, end: this.line.length });
    return out;
  }

  private add(role: Role, value: string, start: number, end: number, stated = true): void {
    this.credits.push({ role, value, start, end, stated });
  }

  private dates(): void {
    const hits = datesIn(this.line, this.language);
    // "2024-01-02 公開 2024-01-03 更新": with the first label behind its date, all are.
    let behind: boolean | undefined;
    let from = 0;
    hits.forEach((hit, i) => {
      let before = this.line.slice(from, hit.start).replace(/[\s:(\-–—|,·]+$/u, '');
      for (let day = WEEKDAY.exec(before); day; day = WEEKDAY.exec(before))
        before = before.slice(0, day.index + (/^[\s,(]/.test(day[0]) ? 1 : 0)).trimEnd();
      const label = behind ? undefined : labelBefore(before.replace(/[\s:]+$/, ''));
      const after = label && isDateRole(label.role) ? undefined : this.labelAfter(hit.end, hits[i + 1]?.start);
      behind ??= !label && after !== undefined;
      const said = label && (isDateRole(label.role) || label.role === 'other') ? label : undefined;
      const role = after?.role ?? said?.role ?? 'published';
      const start = said ? from + said.start : from + before.length;
      const end = after?.end ?? hit.end;
      const iso = isoOf(hit);
      const stated = said !== undefined || after !== undefined;
      this.used.push({ start: Math.min(start, hit.start), end });
      if (role !== 'other') {
        if (iso) this.add(role, iso, hit.start, hit.end, stated);
        else if (hit.year === undefined) this.partial.push(hit);
      }
      from = end;
    });
  }

  private labelAfter(at: number, limit = this.line.length): { role: Role; end: number } | undefined {
    const m = /^[\s)]*(?:(?:に|付)\s*)?([\p{L}]{2,14})/u.exec(this.line.slice(at, limit));
    if (!m) return undefined;
    const role = roleOf(m[1]!.toLowerCase());
    return role && isDateRole(role) ? { role, end: at + m[0].length } : undefined;
  }

  /** `Label: value`, `文/张三`, `編集＝山田`: each value ends where the next label begins. */
  private labelled(): void {
    const labels: { role: Role; start: number; value: number }[] = [];
    for (let i = 0; i < this.line.length; i++) {
      const c = this.line[i]!;
      if (
        c !== ':' &&
        c !== '=' &&
        c !== '|' &&
        c !== '/' &&
        c !== '・' &&
        c !== '丨' &&
        c !== '︱' &&
        c !== '◎' &&
        c !== '●' &&
        c !== '■'
      )
        continue;
      if (this.used.some((u) => i >= u.start && i < u.end)) continue;
      const label = labelBefore(this.line.slice(0, i));
      if (!label || this.used.some((u) => label.start < u.end && u.start < i)) continue;
      // Without a colon only the short marks of the trade are labels: 文/张三, 取材・文=…
      if (c !== ':' && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(this.line[label.start]!)) continue;
      while (labels.length && labels.at(-1)!.start >= label.start) labels.pop();
      labels.push({ role: label.role, start: label.start, value: i + 1 });
    }
    labels.forEach((l, i) => {
      const stop = labels[i + 1]?.start ?? this.line.length;
      const date = this.used.find((u) => u.start >= l.value && u.start < stop);
      this.value(l.role, l.start, l.value, Math.min(stop, date?.start ?? stop));
    });
  }

  private value(role: Role, label: number, from: number, to: number): void {
    let text = this.line.slice(from, to);
    const cut = /\s*[|｜\t\])】〕]\s*|\s[·•–—-]\s|\s{2,}(?=\S)|[;；](?=\s)/u.exec(text.trimStart());
    if (cut && role !== 'title' && role !== 'description' && role !== 'keywords' && role !== 'other')
      text = text.slice(0, text.length - text.trimStart().length + cut.index);
    const start = from + text.length - text.trimStart().length;
    const value = text.trim();
    if (value === '') return;
    if (role === 'author' || role === 'editor') {
      const list = readNames(this.line.slice(start, start + value.length));
      if (list.names.length === 0) {
        if (role === 'author' && isOrganisation(value) && value.length < 40)
          this.used.push({ start: label, end: start + value.length });
        else if (value.length < 24) this.used.push({ start: label, end: start + value.length });
        return;
      }
      for (const n of list.names) this.add(role, n.name, start + n.start, start + n.end);
      const rest = this.line.slice(start + list.end, start + value.length);
      this.used.push({ start: label, end: start + (mayFollowNames(rest) ? value.length : list.end) });
      const outlet = agencyIn(rest.replace(/^[\s,(/|-]+|[)\s]+$/gu, ''));
      if (outlet) this.loose.push(credit('source', outlet, start + list.end, start + value.length));
      return;
    }
    if (role === 'source') {
      const outlet = outletOf(value);
      if (outlet === undefined) return;
      this.add('source', outlet, start, start + outlet.length);
      this.used.push({ start: label, end: start + value.length });
      return;
    }
    if (isDateRole(role)) return;
    if (role === 'keywords' || role === 'section' || role === 'title' || role === 'subtitle' || role === 'description')
      this.add(role, value, start, start + value.length);
    this.used.push({ start: label, end: start + value.length });
  }

  private unlabelled(gap: Span): void {
    const text = this.line.slice(gap.start, gap.end);
    let at = 0;
    SEPARATORS.lastIndex = 0;
    const cuts = [...text.matchAll(SEPARATORS)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    for (const cut of [...cuts, { start: text.length, end: text.length }]) {
      this.piece(gap.start + at, gap.start + cut.start);
      at = cut.end;
    }
  }

  /** A stretch without label: "By Jane Doe", "홍길동 기자", an outlet, a name, a filler, or something unknown. */
  private piece(from: number, to: number): void {
    const raw = this.line.slice(from, to);
    const lead = /^[\s,;:()[\]【】〔〕〈〉<>《》「」"“”*_#>\-–—·•／/]*/u.exec(raw)![0].length;
    const text = raw.slice(lead).replace(/[\s,;:()[\]【】〔〕〈〉<>《》「」"“”*_\-–—·•／/。]+$/u, '');
    const at = from + lead;
    if (FILLER.test(text)) return;
    if (this.byline(text, at)) return;
    const outlet = isOrganisation(text) && text.length <= 40 && text.split(' ').length <= 5;
    if (outlet) this.loose.push(credit('source', agencyIn(text) ?? text, at, at + text.length));
    else {
      const list = readNames(text, 'bare');
      if (list.names.length > 0 && mayFollowNames(text.slice(list.end)))
        for (const n of list.names) this.loose.push(credit('author', n.name, at + n.start, at + n.end));
      else if (text.length > 24 || /[.!?。！？]$/u.test(text) || this.used.length === 0) this.unknown += text.length;
    }
  }

  /** "By Jane Doe and John Roe in London", "Von Max Muster", "记者 张三", "山田太郎記者". */
  private byline(text: string, at: number): boolean {
    const label = labelledStart(text);
    if (label) {
      const list = label.role === 'other' ? undefined : readNames(text.slice(label.end));
      if (label.role === 'other') {
        this.used.push({ start: at, end: at + text.length });
        return true;
      }
      const rest = text.slice(label.end + (list?.end ?? 0));
      if (list && list.names.length > 0 && mayFollowNames(rest)) {
        for (const n of list.names) this.add(label.role, n.name, at + label.end + n.start, at + label.end + n.end);
        this.used.push({ start: at, end: at + text.length });
        const outlet = agencyIn(rest.replace(/^[\s,(/|-]+|[)\s]+$/gu, ''));
        if (outlet) this.loose.push(credit('source', outlet, at + label.end + list.end, at + text.length));
        return true;
      }
      const value = text.slice(label.end).trim();
      if (label.role === 'author' && isOrganisation(value) && value.length < 40) {
        const agency = agencyIn(value);
        if (agency) this.loose.push(credit('source', agency, at + label.end, at + text.length));
        this.used.push({ start: at, end: at + text.length });
        return true;
      }
    }
    return this.suffixed(text, at);
  }

  private suffixed(text: string, at: number): boolean {
    const m =
      /^(.{2,60}?),? (?:is )?(?:a )?(?:staff (?:writer|reporter|correspondent)|(?:senior |chief |political |special |foreign |business |science |health |culture |sports |contributing |associate |general |national |education |environment |technology |economics |diplomatic )*(?:reporter|correspondent|columnist|contributor|journalist|staff writer|writer|reports))$/iu.exec(
        text,
      ) ??
      /^(\p{Script=Hangul}{2,4}(?:[ ,·]+\p{Script=Hangul}{2,4})*?) ?(?:인턴|선임|전문|객원|수습)?(?:기자|특파원|논설위원)(?:\s*[(<[]?[\w.+-]+@[\w.-]+[)>\]]?)?$/u.exec(
        text,
      ) ??
      /^([\p{Script=Han}\p{Script=Katakana}・、 々]{2,20}) ?(?:記者|特派員|编辑|論説委員|編集委員|報道|報導|报道|撰文|摄影报道)$/u.exec(
        text,
      );
    if (!m) return false;
    const list = readNames(m[1]!);
    if (list.names.length === 0) return false;
    for (const n of list.names) this.add('author', n.name, at + n.start, at + n.end);
    this.used.push({ start: at, end: at + text.length });
    return true;
  }
}

const isDateRole = (role: Role): boolean => role === 'published' || role === 'modified';
const credit = (role: Role, value: string, start: number, end: number): Credit => ({
  role,
  value,
  start,
  end,
  stated: false,
});

/** Labels of names that need no colon: the longest whose words open the text. */
function labelledStart(text: string): { role: Role; end: number } | undefined {
  const han =
    /^(?:本报|本報|本刊|本台|本网|本網|新华社|新華社|中新社|中央社|人民网|見習|见习|实习|實習|特约|特約|特派|首席|全媒体|融媒体|总台|央视|聯合報|自由時報|中國時報)*(?:记者|記者|通讯员|通訊員|撰文|撰稿|作者|责任编辑|責任編輯|责编|責編|编辑|編輯|編集|取材・文|文・写真|取材|執筆|聞き手|翻译|翻譯|編譯|翻訳|摄影|攝影|撮影|写真|照片|기자)\s*/u.exec(
      text,
    );
  if (han) {
    const word = han[0].trim();
    const role =
      roleOf(word) ?? roleOf(/(?:记者|記者|通讯员|通訊員|撰文|撰稿|作者)$/u.exec(word)?.[0] ?? '') ?? 'author';
    if (role !== 'source' && han[0].length < text.length) return { role, end: han[0].length };
  }
  const spaces = [...text.slice(0, 48).matchAll(/ /g)]
    .map((m) => m.index)
    .slice(0, 6)
    .reverse();
  for (const end of spaces) {
    const role = roleOf(text.slice(0, end).toLowerCase().replace(/\s+/g, ' '));
    if (role === 'author' || role === 'editor' || role === 'other') {
      // A word that is first of all a noun ("text", "photo") needs its colon; a preposition or participle does not.
      if (
        role === 'other'
          ? / (?:by|von|de|par|por|di|di|door|oleh)$/iu.test(text.slice(0, end))
          : OPENERS.test(text.slice(0, end))
      )
        return { role, end: end + 1 };
    }
  }
  return undefined;
}
const OPENERS =
  /(?:^|\s)(?:by|von|par|por|de|di|door|av|af|oleh|írta|napisał|napisała|kirjoittanut|autor|autorin|reporting|του|της)$/iu;

/** An outlet's name as a source line gives it; undefined where a sentence stands there. */
export function outletOf(value: string): string | undefined {
  const text = value.replace(/^[（(【《"“「]+|[)）】》"”」。.]+$/gu, '').trim();
  if (text.length < 2 || text.length > 48 || /[。！？!?]|https?:/.test(text)) return undefined;
  const first = text.split(/\s*[,;、|]\s*|\s+-\s+/)[0]!;
  if (isAgency(first)) return first;
  return text.split(' ').length > 7 ? undefined : first;
}
