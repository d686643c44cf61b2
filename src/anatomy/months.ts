import { once } from '../base';
import { wordLists } from './word-lists';

/** Month words that mean another month in another language: left to the languages that say so. */
const CROSSING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  listopada: { hr: 10 },
  lipnja: { hr: 6 },
  srpnja: { hr: 7 },
};

/** The months by their names and usual short forms: data/months.txt. */
const months = once((): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const names of wordLists('months.txt').values())
    names.forEach((words, i) => {
      for (const w of words.split(' ')) if (!out.has(w)) out.set(w, i + 1);
    });
  return out;
});

/** The month (1 … 12) that a word names; undefined for any other word. `language`: BCP 47, where known. */
export function monthOf(word: string, language?: string): number | undefined {
  const w = word.toLowerCase().replace(/\.$/, '');
  return CROSSING[w]?.[language?.slice(0, 2) ?? ''] ?? months().get(w);
}
