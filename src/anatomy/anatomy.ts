import type { Article, View } from '../article';
import type { Range } from '../base';
import { guessLanguage } from '../language';
import { readBreadcrumb, type Breadcrumb } from './breadcrumb';
import { chromeKind, type ChromeKind } from './chrome';
import { withAuthorBox } from './author-box';
import { withBlocks } from './credit-block';
import { readCredits } from './credit-line';
import type { CreditLine } from './credits';
import type { DateHit } from './dates';
import { findHeadline, isKicker, type Headline } from './headline';
import { withLabelsAbove, withTimesBelow } from './label-lines';
import { linesOf } from './lines';
import { isGenre } from './credit-phrase';
import { roleOf } from './labels';
import { HAS } from './marks';
import { withoutContacts, withoutOthers } from './others';
import { endsSentence, isRunningText } from './shape';
import { withSignatures } from './signatures';
import { withMasthead } from './masthead';
import { withReleaseHead } from './release-head';
import { readSlug } from './slug';
import { readBio, readTail } from './tail';
import type { Credit, Line, Part, PartKind } from './types';

/** A credit with the line it stands in; offsets are the restored view's. */
export interface Placed extends Credit {
  /** Index in `Anatomy.lines`. */
  readonly line: number;
  /** How it stands: on a line of its own, at the head or at the end of a paragraph. */
  readonly form: 'line' | 'slug' | 'tail';
  /** Above the first paragraph, below the last one, or between. */
  readonly zone: 'head' | 'body' | 'tail';
}

/** The parts of a news text, read on the restored prose. */
export interface Anatomy {
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  /** What the text says of who, when and where, in order of place. */
  readonly credits: readonly Placed[];
  /** Days without a year: of datelines and date lines. */
  readonly partial: readonly (DateHit & { readonly line: number })[];
  readonly breadcrumb?: Breadcrumb & { readonly line: number };
  readonly headline?: Line;
  readonly subhead?: Line;
  /** The running text, in order. Where a story begins behind a dateline, `storyStart` is where (restored view). */
  readonly body: readonly Line[];
  readonly storyStart: number;
  /** BCP 47, of the running text. */
  readonly language?: string;
}

const known = new WeakMap<View, Anatomy>();

/** The parts of the article. Computed once for each state of its restored prose. */
export function anatomyOf(article: Article): Anatomy {
  let hit = known.get(article.restored);
  if (!hit) known.set(article.restored, (hit = read(article, linesOf(article))));
  return hit;
}

/** The parts of what stands in a source range: the main content of a page. */
export const anatomyWithin = (article: Article, within: Range): Anatomy => read(article, linesOf(article, within));

/** What is known of a line before its place in the whole is. */
export interface Reading {
  readonly line: Line;
  readonly chrome?: ChromeKind;
  readonly breadcrumb?: Breadcrumb;
  readonly credits?: CreditLine;
  /** The line may be a name, if its place says so. */
  readonly maybe?: CreditLine;
  readonly running: boolean;
  /** It opens with a dateline. */
  readonly dateline?: true;
  /** Deep inside the story, where nobody says who and when. */
  readonly inside?: true;
}

/** Lines of running text, from the top and from the end, among which it is said who, when and where; the rest of a text is story. */
const NEAR_TOP = 16;
const NEAR_END = 24;

/** Where the lines begin and end that are deep inside the story. */
function insideOf(lines: readonly Line[]): Range {
  const nth = (from: number, step: 1 | -1, most: number): number => {
    let at = from;
    for (let n = 0; at >= 0 && at < lines.length && n < most; at += step) if (isRunningText(lines[at]!)) n++;
    return at;
  };
  return { start: nth(0, 1, NEAR_TOP), end: nth(lines.length - 1, -1, NEAR_END) + 1 };
}

function read(article: Article, all: readonly Line[]): Anatomy {
  const language = languageOf(all);
  const inside = insideOf(all);
  const each = withoutOthers(
    all.map((line, i) => (i >= inside.start && i < inside.end ? readInside(line) : readLine(line, language))),
  );
  const labelled = withTimesBelow(withLabelsAbove(each, language), language);
  const blocks =
    article.format === 'html' ? labelled : withoutContacts(withBlocks(labelled, language, stressedIn(article)));
  const signed = withBareNames(withSignatures(blocks, language));
  const readings = withHeadline(
    article.format === 'html' ? signed : withMasthead(withReleaseHead(withAuthorBox(signed))),
  );
  const lines = readings.map((r) => r.line);
  const head = findHeadline(readings, article.format);
  const body = readings.filter((r, i) => r.running && i !== head.subhead && i !== head.headline).map((r) => r.line);
  const { credits, partial, storyStart } = collect(readings, head, language);
  const trail = readings.findIndex((r) => r.breadcrumb);
  return {
    lines,
    parts: partsOf(article, readings, head, credits),
    credits,
    partial,
    ...(trail >= 0 ? { breadcrumb: { ...readings[trail]!.breadcrumb!, line: trail } } : {}),
    ...(head.headline !== undefined ? { headline: lines[head.headline]! } : {}),
    ...(head.subhead !== undefined ? { subhead: lines[head.subhead]! } : {}),
    body,
    storyStart,
    ...(language ? { language } : {}),
  };
}

/** What Markdown sets apart by its type in a line: "di **Tommaso Righetti** — *Altreconomie*". */
const stressedIn = (article: Article) => (line: Line) => {
  if (article.format !== 'markdown') return [];
  const { start, end } = article.restored.toSource(line.start, line.end);
  const text = article.text.slice(Math.max(0, start - 2), Math.min(end, start + 200) + 2);
  return Array.from(text.matchAll(/(?<![*_])(\*\*?|__?)(?=\S)([^*_\n]{2,60})\1(?![*_])/g), (m) => m[2]!.trim());
};

/** The language of the running text: the longest lines say most. */
function languageOf(lines: readonly Line[]): string | undefined {
  const long = lines.filter((l) => l.text.length >= 40);
  // A few hundred letters tell; a character of an unspaced script says as much as three.
  const size = long[0] && long[0].weight * 4 > long[0].text.length ? 40 : 100;
  const text = (long.length ? long : lines)
    .slice(0, 10)
    .map((l) => l.text.slice(0, size))
    .join('\n');
  const guess = guessLanguage(text);
  return guess && guess.confidence >= 0.6 ? guess.language : undefined;
}

/** Of the middle of a story only the page's own words are told: no credit, no trail. */
function readInside(line: Line): Reading {
  const running = isRunningText(line);
  const chrome = running || line.kind === 'cell' ? undefined : chromeKind(line.text, line.marks);
  return { line, running, inside: true, ...(chrome && { chrome }) };
}

function readLine(line: Line, language: string | undefined): Reading {
  const running = isRunningText(line);
  const { marks } = line;
  if (line.kind === 'cell' && line.text.length > 60) return { line, running };
  const chrome = running ? undefined : chromeKind(line.text, marks);
  // （C）時事通信社 2024/01/02-10:15 closes a story; "© 2024" closes a page.
  const dated = chrome === 'legal' ? readCredits(line.folded, language, marks) : undefined;
  if (chrome && !(dated?.complete && dated.credits.length)) return { line, chrome, running: false };
  const breadcrumb = running ? undefined : readBreadcrumb(line.text, marks);
  if (breadcrumb) return { line, breadcrumb, running: false };
  // A headline states nothing without a label, and most running text not even that.
  if (line.level === 1 || line.text.length > 240 || (running && !mayState(line))) return { line, running };
  if (line.level > 0 && !/[:|]|\d{4}/.test(line.folded) && line.level < 3) return { line, running };
  // 新华社北京1月2日电: a dateline, though nothing follows it on its line.
  if (marks & HAS.trade && /^\p{Script=Han}[^\s。:]{2,24}[电電讯訊](?=[\s:(「“]|$)/u.test(line.folded))
    return { line, running, dateline: true };
  if (!mayBeCredit(line)) return { line, running };
  const credits = readCredits(line.folded, language, marks);
  if (credits.complete) return { line, credits, running: false };
  return {
    line,
    running,
    ...(credits.maybe && line.level === 0 ? { maybe: credits } : {}),
  };
}

/** A sentence that could be a credit has a label, a byline's first word or, where it is short, a date. */
const OPENS_CREDIT =
  /^(?:[(（【[]|by\b|written\b|reporting\b|editing\b|edited\b|additional\b|von\b|par\b|por\b|di\b|door\b|av\b|af\b|propos\b)|^(?:publiée?|mis en ligne|published|posted|updated|veröffentlicht|aktualisiert|publicad[oa]|pubblicato|actualizado) .{0,12}\d/iu;
/** "Das Gespräch führte …": a sentence that says who asked. */
const ASKED = /^\(?D(?:as (?:Gespräch|Interview) führ|ie Fragen stell)te/u;
const SHORT = 80;

function mayState({ marks, folded }: Line): boolean {
  if (marks & HAS.label && /[:=/・|]/.test(folded)) return true;
  if (folded.length < SHORT && (marks & HAS.digit || (marks & HAS.trade && /記者|记者|기자/.test(folded)))) return true;
  return OPENS_CREDIT.test(folded) || ASKED.test(folded);
}

const SIGNED = HAS.cut | HAS.bracket | HAS.small | HAS.staff | HAS.outlet;
/** A name with a full stop behind it: three words, or a few characters of a script without spaces. */
const NAME = /^(?:.{1,6}|[^\s\u0e00-\uffff]{1,16}(?: [^\s\u0e00-\uffff]{1,16}){0,2})$/u;
/** How sentences end in Korean and Japanese, and credits don't. */
const VERB = /(?:[다요죠까][.?!]|[たいるすんうだくよねか]。)$/u;
/** Heaviest sentence that may be a date and what it is called. */
const DATED = 14;

/** Words from which a line without any sign of a credit is more than names. */
const LONG = 11;

/** What ends like a sentence, or is as long as one, and has no sign of a credit is none. */
function mayBeCredit({ marks, folded, weight }: Line): boolean {
  // (서울=연합뉴스) 홍길동 기자 = … 했다.
  if (marks & HAS.label) return !(/\p{Script=Hangul}/u.test(folded) && VERB.test(folded));
  if (!endsSentence(folded)) return weight < LONG || (marks & (SIGNED | HAS.digit | HAS.year | HAS.trade)) !== 0;
  if (VERB.test(folded)) return false;
  if (ASKED.test(folded)) return true;
  if (marks & SIGNED || (folded.length < 52 && NAME.test(folded))) return true;
  if (marks & HAS.trade && /記者|记者|기자|특파원|[电電讯訊]/.test(folded)) return true;
  return (marks & (HAS.digit | HAS.year)) !== 0 && folded.length < SHORT && weight <= DATED;
}

/** "Kolumne: Mein Nachbar, der Laubbläser": a label at the very top that names nobody heads the text. */
function isTitled({ credits, line }: Reading): boolean {
  if (!credits || line.weight < 4 || credits.credits.length + credits.loose.length + credits.partial.length > 0)
    return false;
  const label = /^(\p{L}{4,14}): \S/u.exec(line.folded)?.[1]?.toLowerCase();
  return label !== undefined && (roleOf(label) === 'author' || isGenre(label));
}

/** "Why does my cat chew wool?" above a byline or a date: a headline, though it ends like a sentence. */
function asks(readings: readonly Reading[], top: number): boolean {
  const { running, line } = readings[top]!;
  if (!running || line.text.length > 140 || !/[?!？！]["”»」』]?$/u.test(line.text)) return false;
  return readings.slice(top + 1, top + 3).some((r) => r.credits?.complete === true || r.maybe !== undefined);
}

/** Where all that stands above the story reads like names and outlets, the first such line is the headline. */
function withHeadline(all: readonly Reading[]): readonly Reading[] {
  const top = all.findIndex((r) => !r.chrome && !r.breadcrumb);
  const readings =
    top >= 0 && (isTitled(all[top]!) || asks(all, top))
      ? all.map((r, i) => (i === top ? { line: r.line, running: false } : r))
      : all;
  const first = readings.findIndex((r) => r.running);
  const head = readings.slice(0, Math.max(0, first));
  if (head.length === 0 || head.some((r) => !r.chrome && !r.breadcrumb && !r.credits && !isKicker(r.line.text))) return readings; // prettier-ignore
  const loose = head.findIndex(
    (r) => r.credits?.credits.length === 0 && r.credits.partial.length === 0 && r.line.weight >= 4,
  );
  return loose < 0 ? readings : readings.map((r, i) => (i === loose ? { line: r.line, running: false } : r));
}

const PLACE = /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}.'’-]+)?$/u;

/** The next line that says something: "Political Editor" under a name does not. */
function beside(readings: readonly Reading[], i: number, step: -1 | 1): Reading | undefined {
  let next = readings[i + step];
  // A place between a name and its day.
  if (step > 0 && next && !next.credits && !next.running && PLACE.test(next.line.text) && readings[i + 2]?.credits)
    next = readings[i + 2];
  const empty = next?.credits && next.credits.credits.length + next.credits.loose.length + next.credits.partial.length === 0; // prettier-ignore
  return empty ? readings[i + 2 * step] : next;
}

/** An address alone on its line. */
const ADDRESS = /^<?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}>?$/u;
const isDated = (r: Reading | undefined): boolean => r?.credits?.credits.some((c) => c.role === 'published') ?? false;

/** A line that may be a name by its capitals is one beside a date or an outlet, and at the very end. */
function withBareNames(readings: readonly Reading[]): readonly Reading[] {
  const last = readings.findLastIndex((r) => r.running);
  const said = readings.some((r) => r.credits?.credits.some((c) => c.role === 'author'));
  if (said) return readings;
  return readings.map((r, i) => {
    // A name that is quoted beside its date is a byline set in a box.
    const near = [readings[i - 1], readings[i + 1]];
    if (!r.maybe?.maybe || (r.line.quoted && !near.some((x) => x?.line.quoted && x.credits))) return r;
    const titled = readings.slice(0, i).some((x) => !x.chrome && !x.breadcrumb && !x.credits);
    const dated = [beside(readings, i, -1), beside(readings, i, 1)].some((x) =>
      [...(x?.credits?.credits ?? []), ...(x?.credits?.loose ?? [])].some((c) => c.role !== 'author'),
    );
    const mailed = i < 8 && near.some((x) => x && ADDRESS.test(x.line.text));
    // Masthead and day, headline, name, story.
    const headed =
      i < 6 && isDated(readings[i - 2]) && readings[i - 1]!.line.weight > 2 && readings[i + 1]?.running === true;
    // "Jane Doe / London", right above the story.
    const placed = /\s[/|]\s?\p{Lu}/u.test(r.line.text) && i < 6 && readings[i + 1]?.running === true;
    const closing =
      last >= 0 &&
      ((i > last && readings.slice(i + 1).every((x) => x.chrome ?? x.credits)) || signsOff(readings, i, last));
    if (!titled || !(closing || placed || mailed || headed || (dated && (i < 8 || i > last)))) return r;
    const { text } = r.line;
    const value = r.maybe.maybe;
    const at = Math.max(0, text.toLowerCase().indexOf(value.toLowerCase()));
    const loose: Credit[] = [
      { role: 'author', value, start: at, end: Math.min(text.length, at + value.length), stated: false },
    ];
    return { line: r.line, running: false, credits: { credits: [], partial: [], loose, complete: true } };
  });
}

/** "— Jane Doe" right below the last paragraph, unless that is a quotation. */
const signsOff = (readings: readonly Reading[], i: number, last: number): boolean =>
  i > last &&
  i <= last + 3 &&
  /^[–—]/u.test(readings[i]!.line.text) &&
  endsSentence(readings[i - 1]!.line.text) &&
  !/^["“„«「>]/u.test(readings[i - 1]!.line.text);

interface Collected {
  credits: Placed[];
  partial: (DateHit & { line: number })[];
  storyStart: number;
}

function collect(readings: readonly Reading[], head: Headline, language: string | undefined): Collected {
  const credits: Placed[] = [];
  const partial: (DateHit & { line: number })[] = [];
  let storyStart = readings[head.firstBody]?.line.start ?? 0;
  readings.forEach(({ line, credits: own, chrome, breadcrumb, running, dateline, inside }, i) => {
    if (inside) return;
    const zone = i < head.firstBody ? 'head' : i > head.lastBody ? 'tail' : 'body';
    const place = (found: readonly Credit[], form: Placed['form']): void => {
      const at = (offset: number): number => Math.max(line.start, offset + line.start - line.mark);
      for (const c of found)
        credits.push({
          ...c,
          // 人民网－安徽频道: an outlet as it is written, not as it was folded.
          ...(c.role === 'source' && line.folded.slice(c.start, c.end) === c.value
            ? { value: line.text.slice(c.start, c.end) }
            : {}),
          start: at(c.start),
          end: at(c.end),
          line: i,
          form,
          zone,
        });
    };
    if (own && i !== head.headline) {
      place(own.credits, 'line');
      place(own.loose, 'line');
      for (const p of own.partial)
        partial.push({
          ...p,
          start: p.start + line.start,
          end: p.end + line.start,
          line: i,
        });
    } else if (!chrome && !breadcrumb && i !== head.headline && line.kind !== 'heading') {
      const slug = running || dateline || line.weight > 6 ? readSlug(line.folded, language, line.marks) : undefined;
      if (slug) {
        place(slug.credits, 'slug');
        if (slug.partial && i === head.firstBody)
          partial.push({
            ...slug.partial,
            start: slug.partial.start + line.start,
            end: slug.partial.end + line.start,
            line: i,
          });
        if (i === head.firstBody) {
          storyStart = line.start + slug.end;
          while (/\s/.test(line.text[storyStart - line.start] ?? '')) storyStart++;
        }
      }
      if (running || zone === 'tail' || line.weight > 6)
        place(readTail(line.folded, language, line.marks, i >= head.lastBody), 'tail');
      // A name alone above it makes a box of it, which is read by itself.
      if (i >= readings.length - 2) place(readBio(line.folded).filter((c) => c.stated || c.value !== readings[i - 1]?.line.folded), 'tail'); // prettier-ignore
    }
  });
  return { credits, partial, storyStart };
}

function kindOf(r: Reading, i: number, head: Headline, roles: ReadonlySet<string>): PartKind {
  if (r.chrome) return 'chrome';
  if (r.breadcrumb) return 'breadcrumb';
  if (i === head.headline) return 'headline';
  if (i === head.subhead) return 'subhead';
  if (r.credits) {
    if (roles.has('author')) return 'byline';
    if (roles.has('editor')) return 'editor';
    if (roles.has('published') || roles.has('modified') || r.credits.partial.length) return 'date';
    if (roles.has('source')) return 'source';
    if (roles.has('keywords')) return 'keywords';
    return 'credit';
  }
  if (i === head.firstBody) return 'lede';
  return r.running ? 'body' : r.line.weight <= 14 && i > head.firstBody ? 'section-head' : 'body';
}

function partsOf(article: Article, readings: readonly Reading[], head: Headline, credits: readonly Placed[]): Part[] {
  const part = (kind: PartKind, text: string, view: Range, block: number): Part => ({
    kind,
    text,
    view: { start: view.start, end: view.end },
    block,
    ...article.restored.toSource(view.start, view.end),
  });
  const roles = new Map<number, Set<string>>();
  for (const c of credits) roles.set(c.line, (roles.get(c.line) ?? new Set<string>()).add(c.role));
  const none: ReadonlySet<string> = new Set();
  return readings.map((r, i) => part(kindOf(r, i, head, roles.get(i) ?? none), r.line.text, r.line, r.line.block));
}
