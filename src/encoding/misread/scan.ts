import { isLastCapital } from './capital';
import { isTorn, isTornEdge } from './telltale';
import { modelsOf, scripts, signCost, type Models } from '../../language';

/** A stretch that costs more than text does. */
export interface Hot {
  start: number;
  end: number;
  heat: number;
}

/** What text costs for a unit at most, over a stretch, in tenths of a nat; and how much more makes a stretch hot. */
const USUAL = { alphabet: 46, cjk: 92, sign: 52 };
/** In Latin pages one letter in a thousand may be all that is damaged; rare Chinese characters are many in sound text. */
const HOT = { latin: 35, other: 45, cjk: 60 };
const HOT_SHORT = 35;
/** Texts up to this long are looked at more closely. */
export const SHORT = 600;
/** Forgotten for each ASCII character passed over. */
const COOLING = 12;
const MOST = 400;
/** A sign between two letters, or an opening one behind a letter. */
const IN_WORD = 50;
/** A sign between two parts of a common word. */
const TORN = 120;
/** A capital that ends a word of small letters. */
const LAST = 40;
/** A letter costs at most this much more than in the language it suits best; in a short text more. */
const FOREIGN = 45;
const FOREIGN_SHORT = 85;
/** A letter of a script that the text is not in; of another script in the middle of a word. */
const STRANGER = 60;
const SWITCH = 90;

/**
 * Stretches of unusual characters, found in one pass that looks at nothing but what is not ASCII and its neighbours.
 * `chosen`: the language of the text by script (index, -1 unknown). Sound prose has a few such stretches in ten thousand characters.
 */
export function hotStretches(text: string, chosen: Int8Array): Hot[] {
  const short = text.length <= SHORT;
  const hot = short ? HOT_SHORT : hotIn(chosen);
  const foreign = short ? FOREIGN_SHORT : FOREIGN;
  const out: Hot[] = [];
  const m = modelsOf();
  const high = /[^\0-\x7f]/g;
  const state: State = {
    m,
    chosen,
    latin: m.alphabets[scripts.LATIN - 1]!.languages[chosen[scripts.LATIN]!],
    sister: sisterOf(m, chosen[scripts.CJK]!),
    short,
    hot,
    foreign,
    heat: 0,
    peak: 0,
    start: 0,
    peakEnd: 0,
    out,
  };
  let at = 0; // everything before is done
  for (let hit = high.exec(text); hit; hit = high.exec(text)) {
    const from = Math.max(at, hit.index - 1);
    cool(state, (from - at) * COOLING);
    at = scanFrom(state, text, from);
    high.lastIndex = at;
  }
  cool(state, Infinity);
  return out;
}

function hotIn(chosen: Int8Array): number {
  if (chosen[scripts.CJK]! >= 0) return HOT.cjk;
  return chosen.some((c, script) => c >= 0 && script !== scripts.LATIN) ? HOT.other : HOT.latin;
}

interface State {
  readonly m: Models;
  readonly chosen: Int8Array;
  /** The language of its Latin words, where it is known. */
  readonly latin: string | undefined;
  /** The other form of Chinese, where the text is in one; -1 else. */
  readonly sister: number;
  readonly short: boolean;
  readonly hot: number;
  readonly foreign: number;
  heat: number;
  /** Greatest heat of the stretch under way, and where it was reached. */
  peak: number;
  start: number;
  peakEnd: number;
  readonly out: Hot[];
}

function cool(s: State, by: number): void {
  s.heat -= by;
  if (s.heat > 0) return;
  s.heat = 0;
  if (s.peak >= s.hot) {
    const last = s.out.at(-1);
    if (last && s.start <= last.end + 1) {
      last.end = s.peakEnd;
      last.heat += s.peak;
    } else s.out.push({ start: s.start, end: s.peakEnd, heat: s.peak });
  }
  s.peak = 0;
}

/** Goes on from `from` until two ASCII characters follow each other; returns where it stopped. */
function scanFrom(s: State, text: string, from: number): number {
  const { m, chosen } = s;
  let script = scripts.SIGN;
  let a = 0;
  let b = 0;
  // The letters just before give the context.
  for (let k = Math.max(0, from - 2); k < from; k++) {
    const c = text.charCodeAt(k);
    script = scripts.SCRIPT_OF[c]!;
    a = b;
    b = script === scripts.SIGN || script >= scripts.CJK ? 0 : m.symbol[c]!;
    if (b === 0) a = 0;
  }
  let ascii = 0;
  const settled = chosen.some((c) => c >= 0);
  let last = from ? text.charCodeAt(from - 1) : 0x20;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      // A line's damage is its own.
      if (code === 10) cool(s, Infinity);
      if (++ascii > 2) break;
    } else ascii = 0;
    const now = scripts.SCRIPT_OF[code]!;
    let excess = 0;
    if (now === scripts.SIGN) {
      // Arabic words are drawn out with it.
      if (code < 0x80 || (code === 0x640 && script === scripts.ARABIC)) excess = -20;
      else {
        const known = m.symbol[code]!;
        // Behind a Latin name in a Chinese text too stands the Chinese comma.
        const wide = code >= 0x3000 && chosen[scripts.CJK]! >= 0;
        const by = wide ? scripts.CJK : script > scripts.CJK ? scripts.LATIN : script;
        excess = (known ? m.signCosts[by * m.signs + known]! : signCost(code, last)) - USUAL.sign;
        if (b && script < scripts.CJK && code !== 0x2019 && code !== 0xad) {
          if (!known) excess += 20;
          if (inWord(text, i) || code === 0x201e || code === 0x201a) excess += IN_WORD;
          else if (script === scripts.LATIN && (isTorn(text, i, s.latin) || (s.short && isTornEdge(text, i, s.latin))))
            excess += TORN;
        } else if (b && code === 0x2019 && script === scripts.LATIN) excess += isTorn(text, i, s.latin) ? TORN : 0;
        else if (MAY_BE_CAPITAL.includes(text[i]!) && isBeforeWord(text, i)) excess += STRANGER;
        else if (s.short && !b && isTornEdge(text, i, s.latin)) excess += TORN;
      }
      a = b = 0;
    } else if (now < scripts.CJK) {
      if (script !== now) {
        if (b) excess = SWITCH;
        if (settled && (chosen[now]! < 0 || (script === scripts.CJK && chosen[script]! < 0))) excess += STRANGER;
        a = b = 0;
        script = now;
      }
      const alphabet = m.alphabets[now - 1]!;
      const c = m.symbol[code]!;
      const pair = b * alphabet.size + c;
      const row = alphabet.rows[a * alphabet.size * alphabet.size + pair]!;
      const least = alphabet.least(row, pair);
      const language = chosen[now]!;
      let cost = least;
      if (language >= 0) {
        const own = (row ? alphabet.tri : alphabet.bi)[(row || pair) * alphabet.languages.length + language]!;
        cost = own < least + s.foreign ? own : least + s.foreign;
      }
      if (m.casing[code] === 2 && m.casing[last] === 1) {
        cost += now === scripts.CYRILLIC ? 70 : 40;
        // Nor does a word of small letters end in a capital.
        if (isLastCapital(text, i)) cost += LAST;
      }
      excess += cost - USUAL.alphabet;
      a = b;
      b = c;
    } else if (now === scripts.CJK) {
      if (script !== now && settled && chosen[now]! < 0) excess = STRANGER;
      script = now;
      excess += cjkCost(m, code, chosen[scripts.CJK]!, s.sister) - USUAL.cjk;
      b = 0;
    } else {
      excess = (script === now && b) || last >> 7 === code >> 7 ? -20 : 30;
      script = now;
      a = 0;
      b = 1;
    }
    last = code;
    if (s.heat <= 0) s.start = i;
    s.heat = s.heat + excess > MOST ? MOST : s.heat + excess;
    if (s.heat > s.peak) {
      s.peak = s.heat;
      s.peakEnd = i + 1;
    }
    if (s.heat <= 0) cool(s, 0);
  }
  return i;
}

const MAY_BE_CAPITAL = '’”‘“„‚—–\u00a0';
/** Whether a closing quotation mark stands right before a small Cyrillic letter, or another one and a line begins: no word begins so. */
function isBeforeWord(text: string, i: number): boolean {
  const behind = text.charCodeAt(i + 1);
  if (behind < 0x430 || behind > 0x45f) return false;
  const closes = text[i] === '’' || text[i] === '”';
  return closes ? !/[\p{L}\p{N}]/u.test(text[i - 1] ?? ' ') : i === 0 || text[i - 1] === '\n';
}

/** Whether a letter follows, and the sign is no dash, dot or apostrophe. */
function inWord(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 0xb7 || (code >= 0x2010 && code <= 0x2019) || code === 0x2026 || code === 0xa0) return false;
  return i + 1 < text.length && scripts.SCRIPT_OF[text.charCodeAt(i + 1)] !== scripts.SIGN;
}

/** A character of the other form of Chinese costs so much more: quotations, names and spam are written in it. */
const OTHER_FORM = 20;

function sisterOf({ cjk: { languages } }: Models, language: number): number {
  const own = languages[language];
  return own?.startsWith('zh') ? languages.findIndex((l) => l.startsWith('zh') && l !== own) : -1;
}

function cjkCost(m: Models, code: number, language: number, sister: number): number {
  if (code >= 0xff66 && code <= 0xff9f) return 150;
  const { single, count, languages } = m.cjk;
  const c = m.symbol[code]!;
  if (language >= 0) {
    const own = single[language * (count + 1) + c]!;
    return sister < 0 ? own : Math.min(own, single[sister * (count + 1) + c]! + OTHER_FORM);
  }
  let least = 255;
  for (let l = 0; l < languages.length; l++) {
    const cost = single[l * (count + 1) + c]!;
    if (cost < least) least = cost;
  }
  return least;
}
