import { once } from '../base';
import type { Role } from './types';
import { wordLists } from './word-lists';

/** The labels of data/labels.txt, the length of the longest in UTF-16 units, and the characters they end with. */
const known = once(() => {
  const roles = new Map<string, Role>();
  let longest = 0;
  const ends = new Set<string>();
  // An earlier role keeps a label that two claim, but for the words that are first of all something else.
  for (const [role, labels] of wordLists('labels.txt') as Map<Role, string[]>)
    for (const label of labels) {
      const other = roles.get(label);
      if (other && !(other === 'author' && role === 'editor')) continue;
      roles.set(label, role);
      longest = Math.max(longest, label.length);
      ends.add(label.at(-1)!);
    }
  return { roles, longest, ends };
});

/** Every label with its role. */
export const labelsAndRoles = (): (readonly [string, Role])[] => [...known().roles];

/** What a label (lower case, one space between words) announces. */
export const roleOf = (label: string): Role | undefined => known().roles.get(label);

/** A label that ends where the folded text ends, at the start of a word; the longest there is. */
export function labelBefore(folded: string): { role: Role; start: number } | undefined {
  const found = oneBefore(folded);
  return found && people.has(found.role) ? joined(folded, found) : found;
}

function oneBefore(folded: string): { role: Role; start: number } | undefined {
  const { roles, longest, ends } = known();
  const end = folded.trimEnd().replace(INCLUSIVE, '').length;
  if (end === 0 || !ends.has(folded[end - 1]!.toLowerCase())) return undefined;
  const text = folded.slice(Math.max(0, end - longest - 1), end).toLowerCase();
  const shift = end - text.length;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' || !boundary(text, i)) continue;
    const role = roles.get(text.slice(i));
    if (role) return { role, start: i + shift };
  }
  return undefined;
}

/** Auteur(e), Author(s), Autor/a, Autor:in: whoever they are. */
const INCLUSIVE =
  /(?<=\p{L}{3})(?:\((?:e|s|es|a|as|in|innen|rice|trice)\)|[/·*:_.-](?:a|as|e|es|in|innen|rice|trice))$/iu;

const people: ReadonlySet<Role> = new Set<Role>(['author', 'editor', 'other']);
/** What joins two labels: "Text & Fotos", "texte et photos", "圖／文". */
const JOINT = /(?:(?<! )[ ]?[&+/・、] ?|(?<=\p{L}) (?:and|et|und|y|e|en|och|og|и|та|i) )$/iu;

/** Who did several things did what counts most: photographs matter only where nothing was written. */
function joined(folded: string, found: { role: Role; start: number }): { role: Role; start: number } {
  let { role, start } = found;
  for (let steps = 0; steps < 3; steps++) {
    const joint = JOINT.exec(folded.slice(0, start));
    const before = joint && oneBefore(folded.slice(0, joint.index));
    if (!before || !people.has(before.role)) break;
    if (before.role !== 'other') role = before.role;
    start = before.start;
  }
  return { role, start };
}

const WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word can begin at `i`: where the script writes spaces, not inside one. */
function boundary(text: string, i: number): boolean {
  if (i === 0) return true;
  return !WORD.test(text[i - 1]!) || (i < text.length - 1 && UNSPACED.test(text[i]!));
}
