import { once } from '../base';
import { wordLists } from './word-lists';

/** The lists of `data/names.txt`, by their names; what is on them is a name, what is not may be one. */
const lists = once(() => wordLists('names.txt'));
const sets = new Map<string, ReadonlySet<string>>();
/** A list as a set. */
function named(name: string): ReadonlySet<string> {
  let set = sets.get(name);
  if (!set) sets.set(name, (set = new Set(lists().get(name))));
  return set;
}
/** A list that is one word: its characters. */
const charsOf = (name: string): string => lists().get(name)!.join('');
const hanSurnames = once(() => new Set(charsOf('han')));
const koreanSurnames = once(() => new Set(charsOf('korean')));

/** Characters that end many Japanese given names. */
export const JA_GIVEN_END = new Set(
  '子郎太介輔也彦雄美香奈恵樹志史司斗希衣花菜織穂江枝夫治弘博隆誠剛健吾哉朗尋一二三人仁淳英之行幸信正明昭光洋治代里未紗央真弓久修学徹豊茂勝進登成次',
);
const usual = once(() => new Set(charsOf('han').slice(0, 130)));
/** Whether the character is one of the hundred most usual Chinese surnames. */
export const isUsualSurname = (char: string): boolean => usual().has(char);
/** Length of the Chinese surname at the head of the text: 2, 1, or 0 for none. */
export const chineseSurname = (text: string): number =>
  named('han-double').has(text.slice(0, 2)) ? 2 : hanSurnames().has(text[0] ?? '') ? 1 : 0;
/** Length of the longest known Japanese surname at the head of the text; 0 for none. */
export const japaneseSurname = (text: string): number =>
  [4, 3, 2, 1].find((n) => n <= text.length && named('japanese').has(text.slice(0, n))) ?? 0;
/** Length of the Korean surname at the head of the text: 2, 1, or 0 for none. */
export const koreanSurname = (text: string): number =>
  named('korean-double').has(text.slice(0, 2)) ? 2 : koreanSurnames().has(text[0] ?? '') ? 1 : 0;
/** Whether the word is a given name that many people bear; a double one (Jean-Pierre) by its first half. */
export const isGivenName = (word: string): boolean => {
  const given = named('given');
  const w = word.toLowerCase();
  return given.has(w) || (w.includes('-') && given.has(w.slice(0, w.indexOf('-'))));
};
/** Whether a word (lower case) stands in no name: one of grammar, of newsrooms, of headlines. */
export const isNoName = (word: string): boolean => named('no-name').has(word);
/** Whether the Han word is a place or a term of the trade: it looks like a name where names are listed, and is none. */
export const isHanWord = (text: string): boolean => named('han-words').has(text);
/** Whether reporters report of it: health, Brussels. */
export const isField = (word: string): boolean => named('fields').has(word);
