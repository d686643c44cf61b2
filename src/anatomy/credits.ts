/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST characters */
import { datesIn, isoOf, type DateHit } from './dates';
import { maybeName, outletIn, readByline } from './byline';
import { labelBefore, roleOf } from './labels';
import { HAS, knowWords, marksOf } from './marks';
import { mayFollowNames, readNames } from './name-list';
import { isPersonName } from './names';
import { agencyIn, isAgency, isOrganisation, mayEndInOutlet } from './outlets';
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
  /** The whole line may be a name by its capitals: a byline only beside a date or at the very end. */
  readonly maybe?: string;
}

/** A line longer than this is a paragraph. */
const LONGEST = 240;
const EMPTY: CreditLine = { credits: [], partial: [], complete: false, loose: [] };

interface Span {
  start: number;
  end: number;
}

/** Reads a line that names authors, editors, an outlet, dates: in any order, with labels or without. `line` is folded. */
export function readCredits(line: string, language?: string, marks = marksOf(line)): CreditLine {
  if (line.length > LONGEST || line.length < 2) return EMPTY;
  const reader = new CreditReader(line, language, marks);
  return reader.read();
}

const WEEKDAY =
  /(?:^|[\s,(])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*$|(?:^|[\s,(])(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|thứ \p{L}+|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar),?\.?\s*(?:(?:den|le|el|dem|the)\s*)?$|(?:星期|周|週)[一二三四五六日天]\s*$/iu;
/** What may stand in a credit line and says nothing of who, where or when. */
const FILLER =
  /^(?:[\s\p{P}\p{S}]*|.*\b(?:\d+ ?(?:min|minutes?|minuten|minutos|minuti|mins?|мин)\b.*|(?:min|minute) read)|[\d.,]+ ?(?:words|views|comments?|shares?|reads?|kommentare|commentaires|comentarios|次|人|阅读|評論|评论|views?)?|(?:(?:阅读量?|浏览|点击|评论|字号|大|中|小|打印|分享|收藏|a-|a\+) ?[\d ]*)+|share|print|email|save|tweet|teilen|drucken|partager|imprimer|imprimir|compartir|exclusive|subscriber only|premium|abo|at|on|um|uhr|à|le|el|am|the|,|et|ago|updated?|local time|北京时间|訊|讯|報導|报道|報道|綜合報導|综合报道|电|電|日电|即時報導|台北報導|整理|付|朝刊|夕刊|有料記事|無料記事|会員限定|原创|原創|글|г\.?|года?|року|р\.|uhr|hrs?)$/iu;
const SEPARATORS =
  /\s*[|｜\t;]\s*|\s+[·•‧/・–—-]\s+|\s*[•‧]\s*|\s{2,}|\s*\/\s*(?=\p{Script=Han})|\.\s+(?=\p{Lu}\p{L}+ by\b)|(?<=\p{Script=Han})\s*\/\s*/giu;

class CreditReader {
  private readonly credits: Credit[] = [];
  private readonly loose: Credit[] = [];
  private readonly partial: DateHit[] = [];
  private readonly used: Span[] = [];
  private unknown = 0;

  constructor(
    private readonly line: string,
    private readonly language: string | undefined,
    private readonly marks: number,
  ) {}

  read(): CreditLine {
    const { marks } = this;
    if (marks & (HAS.digit | HAS.year)) this.dates();
    if (marks & HAS.label) this.labelled();
    if (
      this.used.length === 0 &&
      maySign(this.line, marks) &&
      !readByline(this.line, marks) &&
      this.signature(this.line, 0, marks)
    )
      this.used.push({ start: 0, end: this.line.length });
    for (const gap of this.gaps()) this.unlabelled(gap);
    const anything = this.credits.length + this.partial.length + this.loose.length > 0 || this.used.length > 0;
    const maybe = anything && this.unknown === 0 ? undefined : maybeName(this.line);
    return {
      credits: this.credits.sort((a, b) => a.start - b.start),
      partial: this.partial,
      loose: this.loose,
      complete: anything && this.unknown === 0,
      ...(maybe ? { maybe } : {}),
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
    for (const sign of this.line.matchAll(/[:=|/・丨︱]/g)) {
      const i = sign.index;
      if (this.used.some((u) => i >= u.start && i < u.end)) continue;
      const label = labelBefore(this.line.slice(0, i));
      if (!label || this.used.some((u) => label.start < u.end && u.start < i)) continue;
      const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(this.line[label.start]!);
      // Without a colon only the short marks of the trade are labels: 文/张三, 取材・文=…
      if (sign[0] !== ':' && !unspaced) continue;
      // Where words are spaced a label opens its line or follows a separator or another label: "the source:" is none.
      if (
        !unspaced &&
        labels.length === 0 &&
        !/(?:^|[|·•;,.()/–—-]|\s{2})\s*$/u.test(this.line.slice(0, label.start)) &&
        !this.used.some((u) => u.end <= label.start)
      )
        continue;
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
    if (isDateRole(role)) return;
    let text = this.line.slice(from, to);
    const whole =
      role === 'title' || role === 'subtitle' || role === 'description' || role === 'keywords' || role === 'other';
    const cut = whole
      ? null
      : /\s*[|｜\t\])】〕]\s*|\s[·•–—-]\s|\s{2,}(?=\S)|[;；](?=\s)|\.\s+(?=\p{Lu}\p{L}+ by\b)/u.exec(text.trimStart());
    if (cut) text = text.slice(0, text.length - text.trimStart().length + cut.index);
    const start = from + text.length - text.trimStart().length;
    const value = text.trim();
    if (value === '') return;
    if (role === 'author' || role === 'editor') this.people(role, label, start, value);
    else if (role === 'source') {
      // （供稿：张三）
      if (this.line.slice(label, from).includes('供稿') && isPersonName(value, 'bare'))
        return this.people('author', label, start, value);
      const outlet = outletOf(value);
      if (outlet === undefined) return;
      const at = start + value.indexOf(outlet);
      this.add('source', outlet, at, at + outlet.length);
      this.used.push({ start: label, end: start + value.length });
    } else {
      if (role !== 'other') this.add(role, value, start, start + value.length);
      this.used.push({ start: label, end: start + value.length });
    }
  }

  private people(role: 'author' | 'editor', label: number, start: number, value: string): void {
    // 责任编辑：陈天_NB12345
    const list = readNames(value.replace(/_[A-Z]{0,4}\d+$/, ''), 'stated', true);
    const rest = value.slice(list.end);
    // "Author: the committee that met on Monday …" is a sentence.
    if (list.names.length === 0 ? value.length >= 30 || /[.!?。！？]$/u.test(value) : false) return;
    for (const n of list.names) this.add(role, n.name, start + n.start, start + n.end);
    this.used.push({
      start: label,
      end: start + (list.names.length === 0 || mayFollowNames(rest) ? value.length : list.end),
    });
    const outlet = list.names.length ? outletIn(rest, start + list.end) : undefined;
    if (outlet) this.loose.push(credit('source', outlet.name, outlet.start, outlet.end));
  }

  private unlabelled(gap: Span): void {
    if ((this.marks & (HAS.cut | HAS.small)) === 0) return this.piece(gap.start, gap.end);
    const text = this.line.slice(gap.start, gap.end);
    let at = 0;
    for (const cut of [...text.matchAll(SEPARATORS)]
      .map((m) => ({ start: m.index, end: m.index + m[0].length }))
      .concat({ start: text.length, end: text.length })) {
      this.piece(gap.start + at, gap.start + cut.start);
      at = cut.end;
    }
  }

  /** A stretch without label: "By Jane Doe", "홍길동 기자", an outlet, a name, a filler, or something unknown. */
  private piece(from: number, to: number): void {
    const raw = this.line.slice(from, to);
    const lead = /^[\s,;:、()[\]【】〔〕〈〉<>《》「」"“”*_#>\-–—·•/□■◆◇●○◎▲△▼★☆▪▶►※♦]*/u.exec(raw)![0].length;
    const text = withoutTail(raw.slice(lead));
    const at = from + lead;
    const marks = from === 0 && to === this.line.length ? this.marks : marksOf(raw);
    if (text.length < 60 && mayBeFiller(text, marks) && FILLER.test(text)) return;
    const office = marks & HAS.staff ? OFFICE.exec(text) : undefined;
    if (office && isShortOutlet(office[1]!)) {
      this.loose.push(credit('source', office[1]!, at, at + office[1]!.length));
      return;
    }
    const byline = /["“”„«»「」]/u.test(raw) ? undefined : readByline(text, marks);
    if (byline) {
      for (const n of byline.people) this.add(byline.role, n.name, at + n.start, at + n.end);
      const { outlet } = byline;
      // "With material from APA" says so; an outlet beside names is theirs.
      if (outlet && byline.people.length === 0) this.add('source', outlet.name, at + outlet.start, at + outlet.end);
      else if (outlet) this.loose.push(credit('source', outlet.name, at + outlet.start, at + outlet.end));
      this.used.push({ start: at, end: at + text.length });
    } else this.bare(text, at, marks);
  }

  /** "Jane Doe, Coastline News", "La Voix avec AFP": name or outlet first, its company behind. */
  private signature(text: string, at: number, marks: number): boolean {
    if (!maySign(text, marks)) return false;
    const m = /^([^,()|/]{3,40}?)(?:, | avec | with | mit | con | [|/–—-] | ?\()([^()]{2,40}?)\)?$/u.exec(text);
    if (!m || !isOrganisation(m[2]!) || OFFICE_LINE.test(m[2]!)) return false;
    const [first, second] = [m[1]!, m[2]!];
    const name = maybeName(first);
    if (name && !isOrganisation(first)) {
      this.loose.push(credit('author', name, at, at + first.length));
      this.loose.push(credit('source', agencyIn(second) ?? second, at + text.length - second.length, at + text.length));
    } else if (isOrganisation(first) && first.split(' ').length <= 6)
      this.loose.push(credit('source', first, at, at + first.length));
    else return false;
    return true;
  }

  private bare(text: string, at: number, marks: number): void {
    if (/[.!?。！？]/.test(text.slice(-1)) && !/\b\p{L}\.$/u.test(text)) this.unknown += text.length;
    else if (marks & HAS.staff && OFFICE_LINE.test(text)) return;
    else if (this.signature(text, at, marks)) return;
    else if (isShortOutlet(text)) this.loose.push(credit('source', agencyIn(text) ?? text, at, at + text.length));
    else {
      const list = readNames(text, 'bare');
      const maybe = this.used.length > 0 ? maybeName(text) : undefined;
      if (maybe) this.loose.push(credit('author', maybe, at, at + text.length));
      else if (list.names.length > 0 && mayFollowNames(text.slice(list.end)))
        for (const n of list.names) this.loose.push(credit('author', n.name, at + n.start, at + n.end));
      else if (this.used.length === 0 || !isSmall(text)) this.unknown += text.length;
    }
  }
}

const OFFICE = /^(\p{Lu}.{2,36}) (?:correspondent|reporter|staff writer|staff)(?: in .{2,30})?$/u;
/** "Political Editor" under a byline: an office, nobody's name. */
const OFFICE_LINE =
  /^(?:\p{L}+ ){0,3}(?:editor|correspondent|reporter|writer|columnist|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?|corresponsal|staff)$/iu;
/** Headings of a site's sections. */
const SECTION_NEWS =
  /^(?:local|world|national|international|breaking|latest|top|business|sports?|political|tech|technology|science|health|entertainment|city|regional|us|uk|more|all|daily)\snews$/iu;

// Every word of these patterns, so that a line without them needs none of them.
knowWords(HAS.staff, 'editor|correspondent|reporter|writer|columnist|redakteur|redakteurin|korrespondent|korrespondentin|journalist|journaliste|redactor|redactora|corresponsal|staff'.split('|')); // prettier-ignore
knowWords(HAS.small, 'by|min|mins|minute|minutes|minuten|minutos|minuti|мин'.split('|'));
knowWords(
  HAS.filler,
  'min|minute|read|words|views|view|comment|comments|share|shares|reads|kommentare|commentaires|comentarios|次|人|阅读|評論|评论|a|print|email|save|tweet|teilen|drucken|partager|imprimer|imprimir|compartir|exclusive|subscriber|only|premium|abo|at|on|um|uhr|à|le|el|am|the|et|ago|update|updated|local|time|北京时间|訊|讯|報導|报道|報道|綜合報導|综合报道|电|電|日电|即時報導|台北報導|整理|付|朝刊|夕刊|有料記事|無料記事|会員限定|原创|原創|글|г|год|года|року|р|hr|hrs|il|em|den|op|vom|du|del'.split('|'),
); // prettier-ignore
/** The characters that counters and buttons of Chinese pages begin with. */
const FILLER_HAN = new Set('阅浏点评字大中小打分收');

const mayBeFiller = (text: string, marks: number): boolean =>
  (marks & (HAS.filler | HAS.digit | HAS.small)) !== 0 || FILLER_HAN.has(text[0] ?? '') || !/[\p{L}\p{N}]/u.test(text);

/** The longest line that is a name and an outlet, as `signature` reads it. */
const LONGEST_SIGNATURE = 90;

const maySign = (text: string, marks: number): boolean =>
  text.length <= LONGEST_SIGNATURE && ((marks & HAS.outlet) !== 0 || mayEndInOutlet(text));

/** The signs and the preposition of a date that close a stretch, taken off. */
function withoutTail(text: string): string {
  const end = /[\s,;:()[\]【】〔〕〈〉<>《》「」"“”*_\-–—·•/]/u.test(text.slice(-1))
    ? text.replace(/[\s,;:()[\]【】〔〕〈〉<>《》「」"“”*_\-–—·•/]+$/u, '')
    : text;
  const rest = end.slice(-4);
  return /\s/.test(rest)
    ? end.slice(0, -4) + rest.replace(/\s(?:on|am|le|el|il|em|den|at|um|op|vom|du|del)$/iu, '')
    : end;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A place or a word that may stand beside a date and says no more. */
const isSmall = (text: string): boolean =>
  UNSPACED.test(text) ? text.length <= 6 : text.length <= 28 && text.split(' ').length <= 4;
/** A name of an outlet, not a sentence that ends in one. */
const isShortOutlet = (text: string): boolean =>
  text.length <= 40 &&
  (UNSPACED.test(text)
    ? text.length <= 14 && !/[的是在了はがをにで、，]/u.test(text)
    : text.length <= 40 && text.split(' ').length <= 5 && /^(?:[\p{Lu}\d]|\p{Lo}|d?pa$)/u.test(text)) &&
  isOrganisation(text) &&
  !SECTION_NEWS.test(text);

const isDateRole = (role: Role): boolean => role === 'published' || role === 'modified';
const credit = (role: Role, value: string, start: number, end: number): Credit => ({
  role,
  value,
  start,
  end,
  stated: false,
});

/** What a paper calls itself, and what is nobody's name. */
export const OWN =
  /^(?:本站|本网|本網|本报|本報|本刊|本台|本社|原创|原創|互联网|網際網路|网络|網路|综合|綜合|未知|整理|转载|轉載|internet|own|eigene|various|divers|varias|редакция)$/iu;

/** An outlet's name as a source line gives it; undefined where a sentence stands there. */
export function outletOf(value: string): string | undefined {
  const text = value.replace(/^[（(【《"“「]+|[)）】》"”」]+$/gu, '').trim();
  if (text.length < 2 || text.length > 48 || /[。！？!?]|https?:/.test(text) || OWN.test(text)) return undefined;
  const first = text.split(/\s*[,;、|]\s*|\s+-\s+/)[0]!.replace(/\.$/, '');
  if (isAgency(first)) return first;
  const [one, two] = first.split('/');
  if (one && two && isOrganisation(one) && isOrganisation(two)) return one;
  if (/^\p{Ll}/u.test(first) || text.split(' ').length > 7) return undefined;
  return text.endsWith('.') && !isOrganisation(first) ? undefined : first;
}
