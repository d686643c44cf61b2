import { dataFile, once, Recent } from '../base';

/** How much capitalised words look like a person's name and like a place, against words of houses and headlines; in nats. */
export interface Likeness {
  readonly person: number;
  readonly place: number;
}

/** data/name-model.bin, which scripts/names-fit.mjs writes: a byte a slot, people first, in 1/24 of a nat. */
const SCALE = 24;
const figures = once(() => {
  const bytes = dataFile('name-model.bin');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
});
const LONGEST = 60;
/** Of other scripts it knows nothing. */
const NOTHING: Likeness = { person: 0, place: 0 };

const known = new Recent<Likeness>(2000);

/** What the letters of Latin words say: `Habiba Oluwakemi` is somebody, `Prensa Comunitaria` is words. */
export const likenessOf = (text: string): Likeness =>
  text.length > LONGEST || !/^[\p{Script=Latin}]/u.test(text) ? NOTHING : known.of(text, () => judge(text));

/** By how much a name is rather a person's than anything else, in nats. */
export function personOdds(text: string): number {
  const { person, place } = likenessOf(text);
  return person - Math.max(0, place);
}

/** The same of a place. */
export function placeOdds(text: string): number {
  const { person, place } = likenessOf(text);
  return place - Math.max(0, person);
}

export const within = (x: number, from: number, to: number): number => Math.max(from, Math.min(to, x));

function hash(text: string, seed: number, slots: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (Math.imul(h, 0x85ebca6b) >>> 0) % slots;
}

/** The same rows of letters as scripts/names-grams.mjs counts. */
function judge(text: string): Likeness {
  const table = figures();
  const slots = table.length / 2;
  let person = 0;
  let place = 0;
  const add = (row: string, seed: number, value: number): void => {
    const at = hash(row, seed, slots);
    person += table[at]! * value;
    place += table[slots + at]! * value;
  };
  const words = text.split(' ').filter((w) => w !== '');
  words.forEach((raw, i) => {
    const at = words.length === 1 ? 1 : i === 0 ? 2 : i === words.length - 1 ? 3 : 4;
    const word = `^${raw.toLowerCase()}$`;
    const value = 1 / Math.sqrt(word.length);
    for (let n = 2; n <= 4; n++) for (let from = 0; from + n <= word.length; from++) add(word.slice(from, from + n), n, value); // prettier-ignore
    add(word, 9, 1);
    add(word.slice(-4), 16 + at, 0.5);
    add(word.slice(0, 4), 24 + at, 0.5);
  });
  add('', 40 + Math.min(5, words.length), 1);
  return { person: person / SCALE, place: place / SCALE };
}
