// What a name is judged by: src/anatomy/name-model.ts does the same.
export const SLOTS = 1 << 15;

const hash = (text, seed) => {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (Math.imul(h, 0x85ebca6b) >>> 0) % SLOTS;
};

/** Slots with their values: the rows of letters of each word, each word whole, and how many there are. */
export function gramsOf(text) {
  const out = [];
  const words = text.split(' ').filter(Boolean);
  words.forEach((raw, i) => {
    const place = words.length === 1 ? 1 : i === 0 ? 2 : i === words.length - 1 ? 3 : 4;
    const word = `^${raw.toLowerCase()}$`;
    const value = 1 / Math.sqrt(word.length);
    for (let n = 2; n <= 4; n++)
      for (let at = 0; at + n <= word.length; at++) out.push([hash(word.slice(at, at + n), n), value]);
    out.push([hash(word, 9), 1], [hash(word.slice(-4), 16 + place), 0.5], [hash(word.slice(0, 4), 24 + place), 0.5]);
  });
  out.push([hash('', 40 + Math.min(5, words.length)), 1]);
  return out;
}
