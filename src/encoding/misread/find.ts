import { once, type Range } from '../../base';
import { costOf, LightScorer, scripts } from '../../language';
import { around, AROUND, line } from './area';
import { isStructured } from './belief';
import { isForCapital, type Area } from './doubt';
import { withExactSigns } from './exact-signs';
import { explain, total, type Misreading, type Search } from './explain';
import { isHarmless } from './harmless';
import { languagesOf } from './languages';
import { keyOf, plain, textOf, undoAll, type Layer } from './layer';
import { isCyrillic, LOSING } from './pairs';
import { misreadPunctuation } from './punctuation';
import { withoutTones } from './pinyin';
import { readable } from './readable';
import { refine, siblings } from './refine';
import { hotStretches, SHORT, type Hot } from './scan';
import { search } from './search';
import { isInLatin } from './sound';
import { isTelling } from './telling';
import { isTelltale } from './telltale';

export type { Misreading } from './explain';

/** Longest core handed to the search (UTF-16 units). */
const CORE = 48;
/** How far lines are followed in one text, all in all, beyond four times its length (UTF-16 units). */
const FARTHEST = 100_000;
/** Searches made in one text: past these only layers already known are tried. */
const MOST_SEARCHES = 200;
/** A core that costs no more for a character, in tenths of a nat, is sound. */
const SOUND = { alphabet: 30, cjk: 58 };
/** Chains remembered from other places of the text. */
const REMEMBERED = 6;

/** Everything in a text that was misread, in order, not overlapping. `quiet`: sorted ranges that are not looked at. */
export function findMisreadings(source: string, quiet: () => readonly Range[] = () => []): Misreading[] {
  if (!/[^\0-\x7f]/.test(source)) return [];
  const view = readable(source, quiet());
  const found = misreadings(view.text);
  return found.flatMap((f) => {
    const edits = f.edits.flatMap((e) => view.edit(e) ?? []);
    return edits.length === f.edits.length ? [{ ...f, ...view.range(f), text: f.shown, edits }] : [];
  });
}

function misreadings(text: string): Misreading[] {
  if (!/[^\0-\x7f]/.test(text)) return [];
  const chosen = languagesOf(text);
  const all = hotStretches(withoutTones(text, chosen), chosen);
  const hot = text.length > SHORT ? all.filter((h) => !isHarmless(text, h, chosen)) : all;
  const punctuation = misreadPunctuation(text, chosen);
  if (hot.length === 0) return withExactSigns(text, punctuation);
  const s: Search = {
    text,
    chosen,
    tongue: chosen.join(),
    inLatin: once(() => isInLatin(text)),
    before: new LightScorer(),
    after: new LightScorer(),
    known: [],
    searches: 0,
    reach: FARTHEST + text.length * 4,
  };
  s.before.chosen.set(chosen);
  const found = [...punctuation];
  for (const { layers } of punctuation.slice(0, 1)) s.known.push({ layers, count: punctuation.length });
  const free = (h: Hot): boolean => !found.some((f) => f.start < h.end && h.start < f.end);
  for (const h of [...hot].sort((a, b) => b.heat - a.heat))
    if (free(h)) for (const each of mend(s, h, found)) found.push(each);
  const out = [...punctuation, ...refine(s, found.slice(punctuation.length))];
  return withExactSigns(text, [...out, ...sweep(s, out)]);
}

/** Longest text that is gone through once more (UTF-16 units), and what a chain must have explained for that, in nats. */
const MOST_SWEPT = 300_000;
const SWEEP = 10;

/** What the article's damage explains in lines that by themselves look sound: a word or two in each. */
function sweep(s: Search, found: readonly Misreading[]): Misreading[] {
  const most = found.reduce<Misreading | undefined>((a, b) => (a && a.margin >= b.margin ? a : b), undefined);
  if (!most || total(found) < SWEEP || s.text.length > MOST_SWEPT) return [];
  const key = keyOf(most.layers);
  s.known.splice(0, s.known.length, {
    layers: most.layers,
    count: found.filter((f) => keyOf(f.layers) === key).length,
  });
  const out: Misreading[] = [];
  const sorted = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let start = 0; start < s.text.length;) {
    let end = s.text.indexOf('\n', start);
    if (end < 0) end = s.text.length;
    while (next < sorted.length && sorted[next]!.end <= start) next++;
    const taken = next < sorted.length && sorted[next]!.start < end;
    if (!taken && /[^\0-\x7f]/.test(s.text.slice(start, end)))
      for (const each of explain(s, { start, end }, most.layers)) out.push(each);
    start = end + 1;
  }
  return out;
}

const isSpace = (code: number): boolean => code <= 0x20 || code === 0x3000;

/** A short core says little: where nothing in it is sound it grows by further words that are not ASCII. */
const ENOUGH = 32;
const GLOWING = 300;

/** The words of the hot stretch: what the search looks at. */
function coreOf(text: string, h: Hot, area: Area): Area {
  let { start, end } = h;
  while (start > area.start && h.start - start < CORE && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < area.end && end - h.end < CORE && !isSpace(text.charCodeAt(end))) end++;
  const nextWord = (): number => {
    let next = end + 1;
    while (next < area.end && next - start < CORE && !isSpace(text.charCodeAt(next))) next++;
    return next;
  };
  while (h.heat > GLOWING && end - start < ENOUGH && end < area.end) {
    const next = nextWord();
    if (!/[^\0-\x7f]/.test(text.slice(end, next))) break;
    end = next;
  }
  // The no-break space that was the rest of the letter may have become a space: voilÃ le.
  if (end < area.end && /\p{Ll}[^\0-\x7f\P{Lu}]$/u.test(text.slice(end - 2, end))) end = nextWord();
  return { start, end: Math.min(end, start + CORE * 2) };
}

/** The hot stretch without the letters around it that are the text's own: in a sentence without spaces, or among short words, little of it is damaged. */
function narrowCore({ text, chosen }: Search, h: Hot, core: Area): Area {
  const isOwn = (i: number): boolean => (chosen[scripts.SCRIPT_OF[text.charCodeAt(i)]!] ?? -1) >= 0;
  const isFree = (i: number): boolean => !isSpace(text.charCodeAt(i)) && !isOwn(i);
  let { start, end } = h;
  while (start < end && isOwn(start)) start++;
  while (end > start && isOwn(end - 1)) end--;
  // A comma among Chinese ones: what is damaged is the text's own script.
  if ((end - start) * 2 < h.end - h.start) return h;
  while (start > core.start && isFree(start - 1)) start--;
  while (end < core.end && isFree(end)) end++;
  return { start, end };
}

const pick = (all: readonly Misreading[][]): Misreading[] => all.reduce((a, b) => (total(b) > total(a) ? b : a), []);
const covers = (found: readonly Misreading[], h: Hot): boolean =>
  found.some((f) => f.start <= h.start + 2 && f.end >= h.end - 2);

/** Whether a core says words in capitals of Cyrillic, which pages that differ in their small letters have in the same places. */
function isInCapitals(text: string, core: Area, layers: readonly Layer[]): boolean {
  if (!isCyrillic(layers.at(-1)!.wrote)) return false;
  const said = textOf(undoAll(text, core.start, core.end, layers).units);
  return /[\u0400-\u042f]{3}/.test(said) && !/[\u0430-\u045f]{3}/.test(said);
}

/** The same with the controls among the bytes dropped, where that explains more: most letters are whole, and of some a byte is gone. */
function withLost(s: Search, near: Area, best: Misreading[]): Misreading[] {
  const [layer, more] = best[0]?.layers ?? [];
  const losing = more ? undefined : LOSING.find((l) => l.read === layer?.read && layer.wrote === 'utf-8');
  const other = losing ? explain(s, near, [losing]) : [];
  return other.some((m) => m.gaps) ? best : pick([best, other]);
}

/** What the layers that make the most of a core explain around it. */
function tried(s: Search, core: Area, near: Area): Misreading[] {
  s.searches++;
  const candidates = search(plain(s.text, core.start, core.end), s.chosen);
  const best = withLost(s, near, pick(candidates.map((c) => explain(s, near, c.layers))));
  // Of pages that say the same of the core one is a candidate: what stands around may say another.
  const first = candidates[0]?.layers;
  if (best.length || !first || !(isStructured(first) || isInCapitals(s.text, core, first))) return best;
  return pick(siblings(first).map((layers) => explain(s, near, layers)));
}

/** What is misread in and around a hot stretch. */
function mend(s: Search, h: Hot, found: readonly Misreading[]): Misreading[] {
  const near = around(s.text, h, found, AROUND);
  let best = pick(s.known.map((k) => explain(s, near, k.layers)));
  if (!covers(best, h)) {
    const core = coreOf(s.text, h, near);
    if (s.searches >= MOST_SEARCHES || (s.text.length > SHORT && isUnsuspected(s, h, core))) return best;
    best = pick([best, tried(s, core, near)]);
    const narrow = best.length ? core : narrowCore(s, h, core);
    if (narrow.end - narrow.start < core.end - core.start) best = tried(s, narrow, near);
  }
  if (best.length === 0) return best;
  const { layers } = best.reduce((a, b) => (b.margin > a.margin ? b : a));
  const hit = s.known.find((k) => keyOf(k.layers) === keyOf(layers));
  if (hit) hit.count++;
  else s.known.push({ layers, count: 1 });
  s.known.sort((a, b) => b.count - a.count).splice(REMEMBERED);
  // A long line is damaged far beyond the stretch that showed it.
  const far = line(s, h, found);
  return far.end - far.start > near.end - near.start ? pick([best, explain(s, far, layers)]) : best;
}

/** Whether nothing in a stretch of a long text says that it is damage. */
const isUnsuspected = (s: Search, h: Hot, core: Area): boolean =>
  (!isTelling(s.text, h, s.chosen) || isSound(s.text, core)) && !isOdd(s, core);

/** Whether something in a stretch is damage that costs too little to show. */
const isOdd = ({ text, chosen }: Search, core: Area): boolean =>
  isForCapital(text, { start: core.start, end: core.start + 1 }) || isTelltale(text, core, chosen);

/** Whether the models find nothing wrong with a stretch. */
function isSound(text: string, { start, end }: Area): boolean {
  let limit = 20;
  for (let i = start; i < end; i++) limit += text.charCodeAt(i) >= 0x2e80 ? SOUND.cjk : SOUND.alphabet;
  return costOf(text, start, end) * 10 <= limit;
}
