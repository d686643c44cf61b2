import type { Anatomy, Placed } from '../anatomy';

/** Whom the headline or the story names in full is its subject, unless the last lines say who wrote it. */
export function isTold({ value: name, zone, line: own }: Placed, { body, headline, lines }: Anatomy): boolean {
  if (!name.includes(' ') && !/\p{Script=Han}{3}/u.test(name)) return false;
  if (headline?.text.includes(name) && !headline.text.startsWith(`${name}:`)) return true;
  // "Jane Doe receives funding from …" once says it of the author.
  const told = body
    .slice(0, -2)
    .filter((l) => l !== lines[own] && l.text.includes(name) && !l.text.startsWith(`${name}:`));
  return told.length > (zone === 'head' ? 1 : 0);
}
