import { dataFile } from '../base';

/** The lists of `data/names.txt`, by their names; what is on them is a name, what is not may be one. */
let lists: ReadonlyMap<string, string> | undefined;
function list(name: string): string {
  lists ??= new Map(
    new TextDecoder()
      .decode(dataFile('names.txt'))
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return lists.get(name)!;
}
const sets = new Map<string, ReadonlySet<string>>();
/** A list as a set: of its characters where `between` is empty. */
function named(name: string, between: string): ReadonlySet<string> {
  let set = sets.get(name);
  if (!set) sets.set(name, (set = new Set(list(name).split(between))));
  return set;
}

/** Characters that end many Japanese given names. */
export const JA_GIVEN_END = new Set('子郎太介輔也彦雄美香奈恵樹志史司斗希衣花菜織穂江枝夫治弘博隆誠剛健吾哉朗尋一二三');
let usual: ReadonlySet<string> | undefined;
/** Whether the character is one of the hundred most usual Chinese surnames. */
export const isUsualSurname = (char: string): boolean => (usual ??= new Set(list('han').slice(0, 130))).has(char);
/** Length of the Chinese surname at the head of the text: 2, 1, or 0 for none. */
export const chineseSurname = (text: string): number =>
  named('han-double', '|').has(text.slice(0, 2)) ? 2 : named('han', '').has(text[0] ?? '') ? 1 : 0;
/** Length of the longest known Japanese surname at the head of the text; 0 for none. */
export const japaneseSurname = (text: string): number =>
  [4, 3, 2, 1].find((n) => n <= text.length && named('japanese', '|').has(text.slice(0, n))) ?? 0;
/** Length of the Korean surname at the head of the text: 2, 1, or 0 for none. */
export const koreanSurname = (text: string): number =>
  named('korean-double', '|').has(text.slice(0, 2)) ? 2 : named('korean', '').has(text[0] ?? '') ? 1 : 0;
/** Whether the word is a given name that many people bear; a double one (Jean-Pierre) by its first half. */
export const isGivenName = (word: string): boolean => {
  const given = named('given', ' ');
  const w = word.toLowerCase();
  return given.has(w) || (w.includes('-') && given.has(w.slice(0, w.indexOf('-'))));
};
