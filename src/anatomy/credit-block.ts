import { once, Recent } from '../base';
import type { Reading } from './anatomy';
import { isoOf } from './dates';
import type { CreditLine } from './credits';
import { roleOf } from './labels';
import { tidyName } from './names';
import { isGivenName } from './name-lists';
import { isNewsroom, isOffice } from './outlet-line';
import { agencyIn, isPress } from './outlets';
import { houseOf, smallWords, type Fit, type Kind, type Story, type StoryWords } from './segment-kinds';
import { bestPath, fitsOf, type BlockLine } from './segment-path';
import { WEIGHTS } from './segment-weights';
import { LONGEST_CUT, segmentsOf, UNSPACED, type Segment } from './segments';
import { endsSentence } from './shape';
import type { Credit, Line, Role } from './types';

/** Lines that a head or a tail has at most. */
const MOST = 14;

/**
 * Reads what stands above and below the story as one block: each line is cut into names, houses, places, offices, days by the signs between
 * them, and what a piece is depends on what stands beside it. Only for what no line says by itself.
 */
export function withBlocks(
  readings: readonly Reading[],
  language: string | undefined,
  stressed: (line: Line) => readonly string[],
): readonly Reading[] {
  const first = readings.findIndex(isStory);
  if (first < 0) return readings;
  const last = readings.findLastIndex(isStory);
  // A standfirst may read like a paragraph.
  const second = readings.findIndex((r, i) => i > first && isStory(r, i));
  const headEnd = Math.min(second < 0 ? first : second, MOST);
  const head = range(0, headEnd);
  const tail = range(Math.max(last, headEnd), Math.min(readings.length, last + 1 + MOST));
  const words = once(() => storyOf(readings));
  const story: Told = { words, language, stressed };
  const out = [...readings];
  for (const zone of [head, tail]) readBlock(out, zone, language, story);
  return out.some((r, i) => r !== readings[i]) ? out : readings;
}

/** Running text; in a brief text a short sentence, too. */
const isStory = ({ line, running, credits, chrome }: Reading, i: number): boolean =>
  running || (i > 0 && !credits && !chrome && line.weight >= 4 && endsSentence(line.text));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** "Written by Bea Rintoul. Edited by Oscar Lindqvist.", "Jane Doe, for The Span. May 2, 2022.": it ends like a sentence. */
const OPENS =
  /^(?:(?:written|reported|reporting|story|text|words|texte|texto|by|von|par|por) |(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+, (?:for|für|pour|para|per) \p{Lu}.{2,40}\d{4}\.$)/iu;

function isOpen({ line, running, chrome, breadcrumb, dateline }: Reading): boolean {
  if (chrome ?? breadcrumb ?? dateline) return false;
  return line.level === 0 && line.text.length <= LONGEST_CUT && (!running || OPENS.test(line.folded));
}

const WORDS = /(?<![\p{L}'’-])\p{L}[\p{L}'’-]{2,}/gu;

const known = new Recent<readonly (readonly [word: string, isSmall: boolean])[]>(300);
/** The words of a line, folded, each once, and whether they begin with a small letter. */
const wordsOf = (text: string): readonly (readonly [string, boolean])[] =>
  known.of(text, () => Array.from(new Set(text.match(WORDS)), (w) => [w.toLowerCase(), /^\p{Ll}/u.test(w)] as const));

function storyOf(readings: readonly Reading[]): StoryWords {
  const small = new Set<string>();
  const named = new Set<string>();
  for (const { line, running } of readings.slice(0, 40))
    if (running || smallWords(line.text.slice(0, 200)) > 1)
      for (const [word, isSmall] of wordsOf(line.text.slice(0, 400))) (isSmall ? small : named).add(word);
  return { small, named };
}

interface Told extends Story {
  readonly stressed: (line: Line) => readonly string[];
}

function readBlock(out: Reading[], zone: readonly number[], language: string | undefined, story: Told): void {
  const open = zone.filter((i) => isOpen(out[i]!));
  if (open.length === 0 || !zone.some((i) => /\d/.test(out[i]!.line.text) || out[i]!.credits)) return;
  const said = zone.some((i) => out[i]!.credits?.credits.some((c) => c.role === 'author' && c.stated));
  const lines = zone.flatMap((i) => {
    const line = lineOf(out[i]!, i, language, story, open.includes(i), said);
    return line ? [line] : [];
  });
  const best = bestPath(lines);
  const read = lines.flatMap((line, k) => {
    const kinds = best.lines[k];
    if (
      !open.includes(line.index) ||
      !kinds ||
      best.score - bestPath(lines, line.index).score < (zone[0] === 0 ? 1 : 2) * WEIGHTS.sure
    )
      return [];
    // A line that only its capitals make a house is anything, but for a masthead or what stands below the headline beside who and when.
    const signs =
      kinds.some(saysMore) ||
      (line.index === 0 && !kinds.includes('place') && !/^[\p{Lu}\P{L}]+$/u.test(line.segments[0]!.text)) ||
      (best.lines.slice(0, k).includes(undefined) &&
        [best.lines[k - 1], best.lines[k + 1]].some((near) => near?.some(saysMore)));
    return [{ line, kinds, signs }];
  });
  const indices = read.map((r) => r.line.index);
  // Where nothing else can be the headline, the first line is: "Remis im Derby" above its day.
  const first = keepsTitle(out, zone, indices) ? -1 : 0;
  if (first === 0 && !keepsTitle(out, zone, indices.filter((i) => i > 0))) return; // prettier-ignore
  for (const { line, kinds, signs } of read) {
    if (line.index === first) continue;
    const { credits: old, line: text } = out[line.index]!;
    const now = creditsOf(line, kinds, signs);
    // A headline of capitalised words that turned out to be nobody.
    if (!old && line.index === 0 && now.credits.length + now.loose.length + now.partial.length === 0 && kinds.includes('outlet')) continue; // prettier-ignore
    out[line.index] = { line: text, running: false, credits: old ? joined(old, now, line.segments, kinds) : now };
  }
}

/** What a line's first reading said, without the names that its block shows to be something else, and with what it left out. */
function joined(old: CreditLine, now: CreditLine, segments: readonly Segment[], kinds: readonly Kind[]): CreditLine {
  const kindsAt = (c: Credit): Kind[] =>
    kinds.filter((_, i) => segments[i]!.start < c.end && segments[i]!.end > c.start);
  const all = [...old.credits, ...old.loose];
  const together = (c: Credit): boolean =>
    segments.some((s) => s.start < c.end && s.end > c.start && all.some((o) => o !== c && o.role !== c.role && o.start < s.end && o.end > s.start)); // prettier-ignore
  const fits = (c: Credit): boolean => {
    const at = kindsAt(c);
    // "Ouest-France Yasmine TIGOÉ": a house and a name with no sign between them.
    if (together(c)) return true;
    if (at.length === 0 || (c.role !== 'author' && c.role !== 'source')) return true;
    // 文｜山海之间 许听澜: right before the name that a label announces.
    if (UNSPACED.test(c.value) && old.credits.some((o) => o.role === 'author' && o.stated && o.start === c.end + 1)) return true; // prettier-ignore
    // 高海燕報導, 西部财经记者: what is part of a word, its own reader knows.
    if (segments.some((s) => UNSPACED.test(s.text) && s.start <= c.start && s.end >= c.end && s.end - s.start > c.end - c.start)) return true; // prettier-ignore
    // AINHOA ETXARRI. TUDELA: more than a name.
    if (c.role === 'author')
      return at.length === 1
        ? at[0] === 'person' || (at[0] === 'office' && c.value.includes(' '))
        : UNSPACED.test(c.value) || !at.includes('person');
    // 西方日報 ワシントン支局
    if (at.length > 1 && at.some((k) => k !== 'outlet')) return false;
    return at.includes('outlet') || (isPress(c.value) && !at.includes('filler') && !at.includes('section'));
  };
  const loose = old.loose.filter(fits);
  // "Fotos: Jane Doe" says who, but not of the text.
  if (old.credits.length + old.loose.length + old.partial.length === 0) {
    // "Hattie Lockyer Environment editor": who, and what she does.
    if (kinds[0] === 'person' && kinds[1] === 'office' && segments[0]!.end + 1 === segments[1]!.start) return { ...old, credits: now.credits, loose: now.loose }; // prettier-ignore
    const house = (c: Credit): boolean => c.role === 'source' && (c.stated || !kindsAt(c).includes('outlet'));
    return { ...old, credits: now.credits.filter((c) => c.stated), loose: now.loose.filter(house) };
  }
  const said = [...old.credits, ...loose];
  const isNew = (c: Credit): boolean => {
    if (said.some((o) => o.start < c.end && o.end > c.start)) return false;
    return c.role === 'source' ? !said.some((o) => o.role === 'source') : c.role === 'author' && !old.credits.some((o) => o.role === 'author'); // prettier-ignore
  };
  return {
    ...old,
    loose: [...loose, ...[...now.credits, ...now.loose].filter(isNew).map((c) => ({ ...c, stated: false }))],
  };
}

/** A text has a headline: not all of its head is credits. */
const keepsTitle = (all: readonly Reading[], zone: readonly number[], read: readonly number[]): boolean =>
  zone[0] !== 0 || zone.some((i) => !read.includes(i) && !all[i]!.credits && !all[i]!.chrome && !all[i]!.breadcrumb && !all[i]!.running && all[i]!.line.weight >= 2); // prettier-ignore

function lineOf(
  r: Reading,
  index: number,
  language: string | undefined,
  story: Told,
  open: boolean,
  byline: boolean,
): BlockLine | undefined {
  if (r.chrome ?? r.breadcrumb) return undefined;
  const known = open ? undefined : kindsOf(r);
  const cut = open ? segmentsOf(r.line.folded, language) : [];
  const stressed = cut.length > 1 ? story.stressed(r.line) : [];
  const segments = stressed.length ? cut.map((s) => (stressed.includes(s.text) ? { ...s, stressed: true as const } : s)) : cut; // prettier-ignore
  const said = r.credits?.credits ?? [];
  const fits = fitsOf(segments, story).map((fit, i): Fit => {
    const c = said.find((o) => o.start < segments[i]!.end && o.end > segments[i]!.start);
    if (c && !segments[i]!.date) return { [kindOf(c.role)]: 5 };
    // Where it is said who wrote it, a name without a word is rather a house's: "Píxel Vasco, 17 de febrero".
    const { gap } = segments[i]!;
    return byline && fit.person !== undefined && gap !== 'by' && gap !== 'and' && !(i > 0 && isGivenName(segments[i]!.text.split(' ', 1)[0]!)) ? { ...fit, person: fit.person - ANOTHER } : fit; // prettier-ignore
  });
  return { index, segments, fits, text: textOf(r, index), ...(known ? { known } : {}) };
}

const ANOTHER = 2.5;
const HAND = /^\p{Lu}{2,4}$/u;
const kindOf = (role: Role): Kind =>
  role === 'author' || role === 'editor' ? 'person' : role === 'source' ? 'outlet' : role === 'published' || role === 'modified' ? 'date' : 'filler'; // prettier-ignore

/** What a line that was read says, in order. */
function kindsOf({ credits, line }: Reading): readonly Kind[] | undefined {
  if (!credits) return undefined;
  const all = [...credits.credits, ...credits.loose, ...credits.partial.map((p) => ({ ...p, role: 'published' }))];
  const kinds = all.sort((a, b) => a.start - b.start).map((c): Kind => kindOf(c.role as Role));
  if (kinds.length > 0) return kinds;
  return [isNewsroom(line.text) ? 'newsroom' : isOffice(line.text) ? 'office' : 'filler'];
}

/** How much the line looks like one of the text. */
function textOf({ line, running }: Reading, index: number): number {
  if (running) return 3;
  const unspaced = UNSPACED.test(line.text);
  const small = unspaced ? (line.text.match(PARTICLES)?.length ?? 0) : smallWords(line.text);
  const long = unspaced ? line.text.length > 8 : line.weight > 6;
  const ends = endsSentence(line.text) ? WEIGHTS.textEnds + (unspaced ? WEIGHTS.hanEnds : 0) : 0;
  return (
    WEIGHTS.text +
    Math.min(small, 4) * WEIGHTS.textSmall +
    ends +
    (index === 0 ? WEIGHTS.textFirst : line.text.length < 16 && !/ .* /.test(line.text) ? WEIGHTS.textShort : 0) +
    (long ? WEIGHTS.textLong : 0)
  );
}
const PARTICLES = /[はがをにでとのもへ、。「」？！，：的了]/gu;

const NOTHING: CreditLine = { credits: [], partial: [], loose: [], complete: true };

const saysMore = (kind: Kind): boolean => kind === 'person' || kind === 'date' || kind === 'newsroom';

/** How well a usual given name and another word fit: "Günstige Tarife für Alle" is none. */
const GIVEN = 2;
/** Whether a piece fits as well as what holds a word of houses. */
const isHouse = (fit = 0): boolean => fit - WEIGHTS.known >= 0;

/** Whether what no word shows to be a house may be one: no counter ("3 & more"), no shout ("HEARD ON MORNING EDITION"), and what somebody writes "for" only behind their name. */
const mayBeHouse = (name: string, { gap }: Segment, before: readonly Kind[]): boolean =>
  (!/(?:^| )\d+(?: |$)|&(?! \p{Lu})|^&/u.test(name) || isPress(name.split(' ', 1)[0]!)) &&
  !(gap === 'line' && /^\p{Lu}+ (?:\p{Lu}+ )+\p{Lu}+$/u.test(name)) &&
  (gap !== 'for' || before.includes('person'));

function creditsOf({ segments, fits }: BlockLine, kinds: readonly Kind[], signs: boolean): CreditLine {
  const credits: Credit[] = [];
  const loose: Credit[] = [];
  const partial: CreditLine['partial'][number][] = [];
  let said = false;
  segments.forEach((s, i) => {
    const kind = kinds[i];
    if (kind === 'date' && s.date) {
      const iso = isoOf(s.date);
      const role = s.role === 'modified' ? 'modified' : 'published';
      if (iso) credits.push({ role, value: iso, start: s.start, end: s.end, stated: false });
      else if (s.date.year === undefined) partial.push(s.date);
    } else if (kind === 'person') {
      // A day carries its line, but makes nobody's name of what stands beside it.
      const forWhom = segments[i + 1]?.gap === 'for' && !isHouse(fits[i + 1]!.outlet);
      if (s.gap !== 'by' && fits[i]!.person! - (forWhom ? GIVEN : WEIGHTS.namedAlone) < 0) return;
      // "and Dev Oberoi" below "By Priscilla Nakamura"
      said =
        s.gap === 'by' ||
        (i === 0 && s.gap === 'and') ||
        (said && (s.gap === 'and' || s.gap === 'comma' || s.gap === 'slash'));
      const task = segments[i + 1]?.gap === 'paren' ? roleOf(segments[i + 1]!.text.toLowerCase()) : undefined;
      const role =
        task === 'other' || s.role === 'other' || s.role === 'editor' ? (task === 'other' ? task : s.role!) : 'author';
      if (role !== 'other')
        (said ? credits : loose).push({ role, value: tidyName(s.text), start: s.start, end: s.end, stated: said });
    } else if (kind === 'outlet' || kind === 'newsroom' || kind === 'office') {
      const name = kind === 'outlet' ? (agencyIn(s.text) ?? houseOf(s.text) ?? s.text) : houseOf(s.text);
      const isUnknown = kind === 'outlet' && !isHouse(fits[i]!.outlet);
      // "By Valley Nurses": nobody knows who, or which house.
      if (name === undefined || (isUnknown && s.gap === 'by' && s.role === undefined)) return;
      // "O BARCO / LA VOZ": beside a known house an unknown one is a place.
      if (isUnknown && kinds.some((k, o) => o !== i && k === 'outlet' && isHouse(fits[o]!.outlet))) return;
      // "Balkon, Tomaten": where it is filed.
      if (isUnknown && segments[i + 1]?.gap === 'comma' && /^(?:outlet|section|filler)$/.test(kinds[i + 1] ?? '') && !s.text.includes(' ')) return; // prettier-ignore
      if (isUnknown && s.gap === 'comma' && (kinds[i - 1] === 'section' || (kinds[i - 1] === 'outlet' && !isHouse(fits[i - 1]!.outlet)))) return; // prettier-ignore
      // "NDP/JCB": two hands.
      if (isUnknown && HAND.test(s.text) && [i - 1, i + 1].some((o) => HAND.test(segments[o]?.text ?? '') && segments[Math.max(i, o)]!.gap === 'slash')) return; // prettier-ignore
      if (isUnknown && !(signs && mayBeHouse(name, s, kinds.slice(0, i)))) return;
      const at = s.start + Math.max(0, s.text.indexOf(name));
      loose.push({
        role: 'source',
        value: name,
        start: at,
        end: at + name.length,
        stated: s.gap === 'from' || (s.gap === 'by' && s.role !== 'other'),
      });
    }
  });
  return { ...NOTHING, credits, loose, partial };
}
