import { memo, type Range } from '../base';
import { Kind, KIND } from './chars';
import { hanForms, isSimplified } from './han';
import type { Profile, Segment } from './profile';
import { scriptOfText } from './script';

/** Whether a text is in another script than the article, or in simplified Chinese where that is in traditional. */
export function isStrange(profile: Profile, text: string): boolean {
  const mine = scriptOfText(text);
  const theirs = profile.script;
  if (mine && theirs && mine !== theirs && mine !== 'mixed' && theirs !== 'mixed') return mine !== 'latin';
  if (!isTraditional(profile)) return false;
  const form = hanForms(text);
  return form.simplified > 2 && form.traditional === 0;
}

const isTraditional = ({ han }: Profile): boolean => han.traditional > 8 && han.traditional > han.simplified * 4;

const LETTERS: Readonly<Record<string, string>> = {
  cyrillic: '\u0400-\u052f',
  cjk: '\u3040-\u30ff\u3400-\u9fff',
  hangul: '\uac00-\ud7af',
  thai: '\u0e00-\u0e7f',
  other: '\u0370-\u03ff\u0530-\u0dff',
};
const runs = new Map<string, RegExp>();
/** Runs of letters that are neither Latin nor of a script. */
function foreignTo(script: string): RegExp {
  let known = runs.get(script);
  if (!known) {
    const others = Object.keys(LETTERS).filter((k) => k !== script);
    runs.set(script, (known = new RegExp(`[${others.map((k) => LETTERS[k]).join('')}]+`, 'g')));
  }
  return known;
}

/** Where in the prose letters stand that could make a text strange, a place a run. */
export function strangeLetters(profile: Profile): number[] {
  const { script, text } = profile;
  if (script === undefined || script === 'mixed') return [];
  const out = [...text.matchAll(foreignTo(script))].map((m) => m.index);
  if (isTraditional(profile))
    for (let i = 0; i < text.length; i++) if (isSimplified(text[i]!) && !(i && isSimplified(text[i - 1]!))) out.push(i);
  return out;
}

/** Lines with words of small Latin letters from which these are at home in a text of another script. */
const LATIN_LINES = 3;

/** Whether an article in another script has English words all over, in lines without a term: it speaks of what has no other names. */
export const hasLatinWords = memo((profile: Profile): boolean => {
  let n = 0;
  for (const s of profile.segments)
    if (s.firstHit === s.lastHit && s.letters > 0 && /[a-z]{3,20}[ -][a-z]{3}/.test(profile.textOf(s)) && ++n === LATIN_LINES) return true; // prettier-ignore
  return false;
});

/** Letters of a script in a line from which it counts; fewer lines may be of a hacker's making. */
const SOME = 4;
const MANY = 2;

const linesIn = memo((profile: Profile) => {
  const known = new Map<string, number>();
  return (script: string): number => {
    let n = known.get(script);
    if (n === undefined) {
      const letters = new RegExp(`[${LETTERS[script]!}]`, 'g');
      n = profile.segments.filter((s) => s.firstHit === s.lastHit && (profile.textOf(s).match(letters)?.length ?? 0) >= SOME).length; // prettier-ignore
      known.set(script, n);
    }
    return n;
  };
});

/** Whether an article has the script of a text all over, in lines without a term: one in two languages. */
export function isAtHome(profile: Profile, text: string): boolean {
  const script = scriptOfText(text);
  return script !== undefined && LETTERS[script] !== undefined && linesIn(profile)(script) >= MANY;
}

/** Scripts by the kinds of their letters; 0 of what is no letter. */
const SCRIPT_OF_KIND = ((): Uint8Array => {
  const out = new Uint8Array(32);
  [[Kind.latin], [Kind.cyrillic], [Kind.letter], [Kind.han, Kind.kana], [Kind.hangul], [Kind.thai]].forEach((kinds, i) => {
    for (const k of kinds) out[k] = i + 1;
  });
  return out;
})(); // prettier-ignore
const NAMES = ['', 'latin', 'cyrillic', 'other', 'cjk', 'hangul', 'thai'];
const LATIN = 1;
/** Fewer letters of another script are a sign. */
const SHORTEST = 3;

/** Runs of words in a line that are in another script than the article. */
export function strangeRuns(profile: Profile, s: Segment): Range[] {
  const { text } = profile;
  const own = NAMES.indexOf(profile.script ?? '');
  const out: Range[] = [];
  if (own < 1) return out;
  for (let i = s.start; i < s.end; i++) {
    const script = SCRIPT_OF_KIND[KIND[text.charCodeAt(i)]!]!;
    if (script === 0 || script === own) continue;
    const end = endOfScript(text, i, s.end, script);
    // Names and brands of the Latin alphabet stand everywhere.
    if (script === LATIN ? isPlain(text.slice(i, end)) : end - i >= SHORTEST) out.push({ start: i, end });
    i = end - 1;
  }
  return out.filter((r) => !isAmongItsOwn(text, s, r));
}

/** How often its own letters the rest of a line must have of a script for a run of it to be a part of the sentence: beside a translation it is. */
const REST = 3;
const LEAST_REST = 12;
/** Whether much more of a line is in the script of a run: the line is written in both. */
function isAmongItsOwn(text: string, { start, end }: Segment, r: Range): boolean {
  const script = SCRIPT_OF_KIND[KIND[text.charCodeAt(r.start)]!]!;
  const enough = Math.max(LEAST_REST, REST * (r.end - r.start));
  let n = 0;
  for (let i = start; i < end && n < enough; i++)
    if ((i < r.start || i >= r.end) && SCRIPT_OF_KIND[KIND[text.charCodeAt(i)]!] === script) n++;
  return n >= enough;
}

function endOfScript(text: string, start: number, limit: number, script: number): number {
  let end = start + 1;
  for (let i = end; i < limit; i++) {
    const kind = KIND[text.charCodeAt(i)]!;
    if (SCRIPT_OF_KIND[kind] === script) end = i + 1;
    else if (kind !== Kind.space && kind !== Kind.hyphen && kind !== Kind.digit) break;
  }
  return end;
}

/** Several words of small letters. */
const isPlain = (text: string): boolean => /^\p{Ll}[\p{Ll}\d]+(?:[ -][\p{L}\d]+)+$/u.test(text);
