import { readFileSync } from 'node:fs';
import { randomOf } from './compose';
import type { Whole } from './wholes';

/** Houses and people of each language that no hand has. */
export function listsOf(): Map<string, string[]> {
  const out = new Map<string, string[]>();
  let name = '';
  for (const line of readFileSync('bench/metadata/body/others.txt', 'utf8').split('\n'))
    if (line.startsWith('[')) name = line.slice(1, -1);
    else if (line && !line.startsWith('#')) out.set(name, line.split('|'));
  return out;
}

/** The same article by other people, from another house: what the engine knows of the layout, not of who is in it. */
export function exchanged(w: Whole, seed: number, known: (house: string) => boolean): Whole {
  const all = listsOf();
  const people = all.get(`people ${w.language}`);
  const houses = all.get(`houses ${w.language}`);
  if (!people || !houses) return w;
  const random = randomOf(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  let { text } = w;
  const title = w.truth.title?.[0] ?? '';
  const put = (old: string, now: string): boolean => {
    if (old.length < 2 || title.includes(old) || text.split(old).length > 4) return false;
    if (text.includes(old)) text = text.replaceAll(old, now);
    else if (text.includes(old.toUpperCase())) text = text.replaceAll(old.toUpperCase(), now.toUpperCase());
    else return false;
    return true;
  };
  const truth: Record<string, readonly string[]> = { ...w.truth };
  for (const field of ['authors', 'editors']) {
    const values = w.truth[field]!;
    if (values.length !== 1 || !values[0]) continue;
    truth[field] = [
      values[0]
        .split('; ')
        .map((name) => {
          const now = name.includes(' ') || /^\p{Script=Han}{2,5}$/u.test(name) ? pick(people) : name;
          return now !== name && put(name, now) ? now : name;
        })
        .join('; '),
    ];
  }
  const source = w.truth.source!;
  if (source.length === 1 && source[0] && !known(source[0])) {
    const now = pick(houses);
    if (put(source[0], now)) truth.source = [now];
  }
  return { ...w, text, truth };
}
