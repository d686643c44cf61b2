import { hanForms, isSimplified } from './han';
import type { Profile } from './profile';
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
