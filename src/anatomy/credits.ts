/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST_CREDIT characters */
import { datesIn, isEndOfRange, isoOf, type DateHit } from './dates';
import { maybeName, outletIn, readByline } from './byline';
import { FILLER, mayBeFiller, maySign, SEPARATORS, weekday, withoutHandle, withoutTail } from './credit-words';
import { labelBefore, labelBeforeColon, roleOf } from './labels';
import { HAS, marksOf } from './marks';
import { spacedLabels, withSpaced, type Label } from './spaced-labels';
import { mayFollowNames, readNames } from './name-list';
import { isGivenName } from './name-lists';
import { isPersonName, tidyName } from './names';
import {
  isNewsroom,
  isOffice,
  isSection,
  isShortOutlet,
  isSmall,
  MASTHEAD,
  OWN,
  outletAmong,
  outletOf,
  servedBy,
  withoutIssue,
} from './outlet-line';
import { agencyIn, isAgency, isOrganisation, isPress } from './outlets';
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
export const LONGEST_CREDIT = 240;
const EMPTY: CreditLine = {
  credits: [],
  partial: [],
  complete: false,
  loose: [],
};

interface Span {
  start: number;
  end: number;
}

/** Reads a line as one, in any order, with labels or without. `line` is folded. Callers want `readCredits`. */
export function readStretch(line: string, language?: string, marks = marksOf(line)): CreditLine {
  if (line.length > LONGEST_CREDIT || line.length < 2) return EMPTY;
  const reader = new CreditReader(line, language, marks);
  return reader.read();
}

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
    if (marks & (HAS.label | HAS.unspaced | HAS.trade)) this.labelled();
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
    const updated = UPDATED.exec(this.line);
    if (updated) this.used.push({ start: updated.index, end: updated.index + updated[0].length });
    const hits = datesIn(this.line, this.language).filter((h) => !updated || h.end <= updated.index);
    // "2024-01-02 公開 2024-01-03 更新": with the first label behind its date, all are.
    let behind: boolean | undefined;
    // "Feb 27, 2024 Updated Feb 28, 2024": where none closes the line, a label belongs to the day behind it.
    const closed = hits.length > 1 && this.labelAfter(hits.at(-1)!.end) !== undefined;
    let from = 0;
    hits.forEach((hit, i) => {
      const ahead = this.line.slice(from, hit.start);
      let before = ahead.replace(/[\s:(\-–—|,·]+$/u, '');
      for (let day = weekday().exec(before); day; day = weekday().exec(before))
        before = before.slice(0, day.index + (/^[\s,(]/.test(day[0]) ? 1 : 0)).trimEnd();
      const labelOf = /:\s*$/.test(ahead) ? labelBeforeColon : labelBefore;
      const label = behind ? undefined : labelOf(before.replace(/[\s:]+$/, ''));
      const ownLabel = i === hits.length - 1 || closed;
      const after =
        (label && isDateRole(label.role)) || !ownLabel ? undefined : this.labelAfter(hit.end, hits[i + 1]?.start);
      behind ??= !label && after !== undefined;
      const said = label && (isDateRole(label.role) || label.role === 'other') ? label : undefined;
      // "Stand der Daten: 2. Mai 2020": three words that nobody knows are a label of something else.
      const strange = !said && !after && /:\s*$/.test(ahead) && before.split(' ').length > 2;
      const range = hits.length > 1 && isEndOfRange(this.line, hit, hits);
      const role = range ? 'other' : (after?.role ?? said?.role ?? (strange ? 'other' : 'published'));
      const start = said ? from + said.start : strange ? from : from + before.length;
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
    const m = /^[\s).]*(?:(?:に|付)\s*)?([\p{L}]{2,14})/u.exec(this.line.slice(at, limit));
    if (!m) return undefined;
    const role = roleOf(m[1]!.toLowerCase());
    const end = at + m[0].length;
    if (!role || !isDateRole(role)) return undefined;
    // "25/08/2022 Actualizado a las 07:33h.": the hour was changed, the day is the publication's.
    const hour = HOUR.exec(this.line.slice(end, limit));
    if (role === 'modified' && hour) {
      this.used.push({ start: at, end: end + hour[0].length });
      return undefined;
    }
    return { role, end };
  }

  /** `Label: value`, `文/张三`, `編集＝山田`, `記者 王大明 攝影 李小美`: each value ends where the next label begins. */
  private labelled(): void {
    const labels: Label[] = [];
    for (const sign of this.line.matchAll(/[:=|/・丨︱]/g)) {
      const i = sign.index;
      if (this.used.some((u) => i >= u.start && i < u.end)) continue;
      const label = (sign[0] === ':' ? labelBeforeColon : labelBefore)(this.line.slice(0, i));
      if (!label || this.used.some((u) => label.start < u.end && u.start < i)) continue;
      const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(this.line[label.start]!);
      // Without a colon only the short marks of the trade are labels: 文/张三, 取材・文=…
      if (sign[0] !== ':' && !unspaced && !HAN_OR_KANA.test(this.line.slice(i + 1, i + 3))) continue;
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
    const all = labels.length > 0 ? withSpaced(this.line, labels, this.used) : spacedLabels(this.line);
    all.forEach((l, i) => {
      const stop = all[i + 1]?.start ?? this.line.length;
      const date = this.used.find((u) => u.start >= l.value && u.start < stop);
      this.value(l.role, l.start, l.value, Math.min(stop, date?.start ?? stop));
      if (l.outlet) {
        const { name, start } = l.outlet;
        this.loose.push(credit('source', name, start, start + name.length));
        this.used.push({ start, end: start + name.length });
      }
    });
  }

  private value(role: Role, label: number, from: number, to: number): void {
    let text = this.line.slice(from, to);
    // 初出：東都新聞, "Erschienen: Alpen Zeitung": where a day is due and an outlet stands, it is the source.
    if (isDateRole(role)) {
      if (role === 'modified' || !isShortOutlet(text.trim())) return;
      role = 'source';
    }
    const whole =
      role === 'title' || role === 'subtitle' || role === 'description' || role === 'keywords' || role === 'other';
    const cut = whole
      ? null
      : /\s*[|｜\t\])】〕]\s*|\s[·•–—-]\s|\s{2,}(?=\S)|\s(?=\p{Script=Han}{2,4} ?[(:]? ?\d)|[;；](?=\s)|\.\s+(?=\p{Lu}\p{L}+ by\b)/u.exec(
          text.trimStart(),
        );
    if (cut) text = text.slice(0, text.length - text.trimStart().length + cut.index);
    const start = from + text.length - text.trimStart().length;
    const value = text.trim();
    if (value === '') return;
    if (role === 'author' || role === 'editor') this.people(role, label, start, value);
    else if (role === 'source') {
      // （供稿：张三）
      if (this.line.slice(label, from).includes('供稿') && isPersonName(value, 'bare'))
        return this.people('author', label, start, value);
      // "From: Jane Doe"
      if (/^from$/i.test(this.line.slice(label, from).replace(/:\s*$/, '')) && !isOrganisation(value)) return;
      const outlet = outletOf(withoutFillers(value));
      if (outlet === undefined) return;
      // "Sources : Insee, Ademe": what it rests on.
      if (SEVERAL.test(this.line.slice(label, from)) && /[,;] | (?:and|und|et|y|e) /.test(value) && !isPress(outlet)) {
        this.used.push({ start: label, end: start + value.length });
        return;
      }
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
    // 文｜财经周刊 吴桐 全月（发自北京）
    const paper = list.names.length === 0 && UNSPACED.test(value) ? value.split(' ', 1)[0]! : '';
    if (paper !== '' && paper.length + 2 < value.length && isShortOutlet(paper)) {
      this.loose.push(credit('source', paper, start, start + paper.length));
      this.used.push({ start: label, end: start + paper.length });
      return this.people(role, label, start + paper.length + 1, value.slice(paper.length + 1));
    }
    const rest = value.slice(list.end);
    // "Kolumne: Mein Nachbar, der Laubbläser"
    if (APPOSED.test(rest) && !outletIn(rest, 0)) return;
    // Xinhua's "Editor: huaxia": a pen name, among what else the line says.
    // 投稿者: kazahaya, beside its day.
    if (list.names.length === 0 && PEN_NAME.test(value) && !NOBODY.test(value) && !isOrganisation(value)) {
      this.add(role, value, start, start + value.length);
      this.used.push({ start: label, end: start + value.length });
      return;
    }
    // WRITER: Agencies
    if (OWN.test(value)) {
      this.used.push({ start: label, end: start + value.length });
      return;
    }
    // "Author: the committee that met on Monday …" is a sentence.
    if (list.names.length === 0 ? value.length >= 30 || /[.!?。！？]$/u.test(value) : false) return;
    // 編集：鈴木花子　佐藤健一記者
    for (const n of list.names)
      this.add(/^ ?[記记]者/u.test(value.slice(n.end)) ? 'author' : role, n.name, start + n.start, start + n.end);
    this.used.push({
      start: label,
      end: start + (list.names.length === 0 || mayFollowNames(rest) ? value.length : list.end),
    });
    // Éditeur : Le Courrier
    if (list.names.length === 0 && (role === 'editor' ? isShortOutlet(value) : isPress(value)))
      this.add('source', value, start, start + value.length);
    const outlet = list.names.length ? outletIn(rest, start + list.end) : undefined;
    if (outlet) this.loose.push(credit('source', outlet.name, outlet.start, outlet.end));
  }

  private unlabelled(gap: Span): void {
    if ((this.marks & (HAS.cut | HAS.small)) === 0) return this.piece(gap.start, gap.end);
    const text = this.line.slice(gap.start, gap.end);
    // 记者  伊琳  李清芬: spread for looks.
    if (this.marks & HAS.trade && /^[\p{Script=Han} ]+$/u.test(text) && readByline(text.trim())) return this.piece(gap.start, gap.end); // prettier-ignore
    if (text.includes(' / ') && isNewsroom(text) && this.among(text, gap.start)) return;
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
    const bare = withoutHandle(withoutTail(raw.slice(lead)));
    // by Jacob Trussell—10 min read
    const text = (withoutIssue(bare) || bare).replace(/—\d{1,2} min(?:ute)?s? read$/iu, '');
    const at = from + lead;
    const marks = from === 0 && to === this.line.length ? this.marks : marksOf(raw);
    if (text.length < 60 && mayBeFiller(text, marks) && FILLER.test(text)) return;
    const byline = /["“”„«»「」]/u.test(raw) ? undefined : readByline(text, marks);
    if (byline) {
      const { outlet, role, unsure } = byline;
      for (const n of byline.people)
        if (unsure) this.loose.push(credit(role, n.name, at + n.start, at + n.end));
        else this.add(role, n.name, at + n.start, at + n.end);
      // "With material from APA" says so; an outlet beside names is theirs.
      if (outlet && byline.people.length === 0) this.add('source', outlet.name, at + outlet.start, at + outlet.end);
      else if (outlet) this.loose.push(credit('source', outlet.name, at + outlet.start, at + outlet.end));
      this.used.push({ start: at, end: at + text.length });
    } else this.bare(text, at, marks);
  }

  /** "Jane Doe, Coastline News", "La Voix avec AFP": name or outlet first, its company behind. */
  private signature(text: string, at: number, marks: number): boolean {
    if (!maySign(text, marks)) return false;
    const m =
      /^([^,()|/]{3,40}?)(?:, | avec | with | mit | con | com | [|/–—-] | ?\((?:(?:avec|with|mit|con|com) )?)([^()]{2,40}?)\)?$/u.exec(
        text,
      );
    if (!m || !isOrganisation(unquoted(m[2]!)) || isOffice(m[2]!) || isNewsroom(m[2]!)) return false;
    const [first, second] = [m[1]!, unquoted(m[2]!)];
    const name = isNewsroom(first) ? undefined : maybeName(first);
    if (name && !isOrganisation(first)) {
      this.loose.push(credit('author', name, at, at + first.length));
      const house = at + first.length + Math.max(0, text.slice(first.length).indexOf(second));
      this.loose.push(credit('source', agencyIn(second) ?? second, house, house + second.length));
    } else if (isNewsroom(first))
      this.loose.push(credit('source', agencyIn(second) ?? second, at + text.length - second.length, at + text.length));
    else if (isOrganisation(first) && first.split(' ').length <= 6)
      this.loose.push(credit('source', first, at, at + first.length));
    else return false;
    return true;
  }

  /** "El Heraldo/Buenos Aires", "云间新闻网·张三": an outlet with a place or a name, without spaces between. */
  private among(text: string, at: number): boolean {
    const outlet = text.length <= 60 ? outletAmong(text) : undefined;
    if (outlet === undefined || !(isShortOutlet(outlet) || MASTHEAD.test(outlet))) return false;
    const from = at + text.indexOf(outlet);
    this.loose.push(credit('source', outlet, from, from + outlet.length));
    for (const part of text.split(/\s*[/|·・]\s*/))
      if (part !== outlet && isPersonName(part, 'bare'))
        this.loose.push(credit('author', part, at + text.indexOf(part), at + text.indexOf(part) + part.length));
    return true;
  }

  /** "Ouest-France Yasmine TIGOÉ", "BBC News Gwen Prosser": a house and its reporter, side by side. */
  private houseAndName(text: string, at: number): boolean {
    if (text.length > 50 || !(marksOf(text) & HAS.outlet)) return false;
    const spaces = [...text.matchAll(/ /g)].map((m) => m.index).slice(0, 5);
    for (const space of spaces.reverse()) {
      const [house, name] = [text.slice(0, space), text.slice(space + 1)];
      if (!isPress(house) || !isShortOutlet(house) || !name.includes(' ')) continue;
      if (!isPersonName(name, 'bare') && !SHOUTED_FAMILY.test(name)) continue;
      this.loose.push(credit('source', house, at, at + space));
      this.loose.push(credit('author', tidyName(name), at + space + 1, at + text.length));
      return true;
    }
    return false;
  }

  private bare(text: string, at: number, marks: number): void {
    const closing = SOURCE.exec(text)?.[0].length;
    if (closing !== undefined) {
      this.add('source', text.slice(closing), at + closing, at + text.length);
      this.used.push({ start: at, end: at + text.length });
      return;
    }
    if (/[.!?。！？]/.test(text.slice(-1)) && !/\b(?:\p{L}|Jr|Sr)\.$/u.test(text)) this.unknown += text.length;
    else if (OWN.test(text) || (marks & HAS.unspaced && isSection(text))) return;
    else if (marks & HAS.staff && isOffice(text) && !(text.split(' ').length > 2 && isGivenName(text.split(' ')[0]!)))
      this.used.push({ start: at, end: at + text.length });
    else if (
      text.length <= 40 &&
      marks & (HAS.staff | HAS.outlet) &&
      isNewsroom(text) &&
      outletAmong(text) === undefined
    )
      return;
    else if (!FROM.test(text) && (this.signature(text, at, marks) || this.among(text, at))) return;
    else if (FROM.test(text) && isFrom(text.replace(FROM, '')) && !TITLED.test(text)) {
      const name = text.replace(FROM, '');
      this.add('source', agencyIn(name) ?? name, at + text.length - name.length, at + text.length);
      this.used.push({ start: at, end: at + text.length });
    } else if (servedBy(text) !== undefined) {
      const house = servedBy(text)!;
      this.loose.push(credit('source', house, at + text.length - house.length, at + text.length));
    } else if (isShortOutlet(text)) this.loose.push(credit('source', agencyIn(text) ?? text, at, at + text.length));
    else if (this.houseAndName(text, at)) return;
    else {
      const list = readNames(text, 'bare');
      const maybe = this.used.length === 0 ? undefined : maybeName(text);
      if (maybe) this.loose.push(credit('author', maybe, at, at + text.length));
      else if (list.names.length > 0 && mayFollowNames(text.slice(list.end))) {
        for (const n of list.names) this.loose.push(credit('author', n.name, at + n.start, at + n.end));
        // [村上万純,ITmedia]
        const house = /^[,(/、]/.test(text.slice(list.end)) ? outletIn(text.slice(list.end), at + list.end) : undefined;
        if (house) this.loose.push(credit('source', house.name, house.start, house.end));
      } else if (!isSmall(text) || (this.used.length === 0 && !this.loose.some((c) => isAgency(c.value))))
        this.unknown += text.length;
    }
  }
}

const HOUR =
  /^[\s:]*(?:(?:at|um|à|a las|às|alle(?: ore)?|om) )?\d{1,2}[:.h]\d{2}(?! ?[./-]?\d)(?: ?(?:[ap]\.?m|uhr|hrs?|h)\b)?\.?/iu;
/** Yasmine TIGOÉ: as French papers set it. */
const SHOUTED_FAMILY = /^\p{Lu}\p{Ll}[\p{L}-]+ (?:(?:DE|DU|LE|LA) )?\p{Lu}[\p{Lu}'’-]{2,}$/u;
/** （5/25 14:02 更新）: a day and an hour that only repeat the year of the date before it. */
const UPDATED = /\((?:\d{1,2}\/\d{1,2} )?\d{1,2}:\d{2} ?(?:更新|修正|修改)\)$/u;
const NOBODY =
  /^(?:unknown|anonym(?:ous|e|o)?|none|null|root|user|guest|various|several|unbekannt|inconnu|desconocido|todo|tba|me|you|us|them)$/u;
const HAN_OR_KANA = /^ ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const SEVERAL = /^(?:sources|quellen|fuentes|fonti|fontes)/iu;
/** How accounts are named. */
const PEN_NAME = /^(?:\p{Ll}[\p{Ll}\d_]{2,15}|[\p{Script=Hiragana}ー]{2,8})$/u;
/** A noun with its article behind a comma: what stands before it is no byline. */
const APPOSED = /^, (?:der|die|das|the|an?|le|la|les|el|los|las|il|lo|gli) \p{L}/u;

/** 東都新聞 有料会員限定: the outlet without what else stands on the line. */
function withoutFillers(value: string): string {
  const words = value.split(' ');
  while (words.length > 1 && UNSPACED.test(value) && FILLER.test(words.at(-1)!)) words.pop();
  return words.join(' ');
}
const UNSPACED = /^\p{Script=Han}|^\p{Script=Katakana}/u;

/** What an outlet's name follows without a colon. */
const FROM =
  /^(?:(?:via|from|avec|mit|with|con|com|source|quelle|fuente|fonte|published (?:in|by)|d['’]après|publicado en|tomado de|publié dans|paru dans|erschienen in|originally published (?:by|in|on)|mit material von) |avec l['’]|(?:本文)?(?:来源|來源|稿源|出典|轉載自?|转载自?|转自|轉自) ?)/iu;
const unquoted = (name: string): string => name.replace(/^["“„«]([^"“”„«»]+)["”“»]$/u, '$1');
const isFrom = (name: string): boolean => isShortOutlet(name) || (MASTHEAD.test(name) && !isPersonName(name));
/** "SOURCE Halvorsen Robotics": what closes a release. */
const SOURCE = /^SOURCE (?=\p{Lu}[\p{L}\d&.,'’ -]{2,60}$)/u;
/** "with Dr Jane Doe" */
const TITLED = /^\p{L}+ (?:Dr|Prof|Rev|Fr|Sr)\.? /u;
const isDateRole = (role: Role): boolean => role === 'published' || role === 'modified';
const credit = (role: Role, value: string, start: number, end: number): Credit => ({
  role,
  value,
  start,
  end,
  stated: false,
});
