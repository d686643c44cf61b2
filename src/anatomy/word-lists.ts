import { dataFile, once } from '../base';

const read = new Map<string, Map<string, string[]>>();

/** The lists of a data file: `[name]`, then words separated by `|`, over any number of lines; `#` begins a remark. */
export function wordLists(file: string): Map<string, string[]> {
  const known = read.get(file);
  if (known) return known;
  const lists = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of new TextDecoder().decode(dataFile(file)).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) lists.set(line.slice(1, -1), (list = []));
    else for (const word of line.split('|')) list.push(word);
  }
  read.set(file, lists);
  return lists;
}

/** A pattern that data/outlets.txt keeps under a name. */
export const pattern = (name: string, flags: string): (() => RegExp) =>
  once(() => new RegExp(wordLists('outlets.txt').get(name)!.join('|'), flags));
