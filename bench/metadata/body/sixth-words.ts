import { readFileSync } from 'node:fs';

/** How papers of a language say who, when, where from and under whose eye: the parts that `sixth.ts` puts together in every order. */
export interface Ways {
  /** Bylines, each whole. */
  readonly by: readonly string[];
  /** When, each whole. */
  readonly date: readonly string[];
  readonly source: readonly string[];
  readonly editor: readonly string[];
  /** What stands among them and names nobody that counts. */
  readonly noise: readonly string[];
  /** Datelines before the first paragraph. */
  readonly lead: readonly string[];
  /** What signs below, or at the end of the last paragraph. */
  readonly tail: readonly string[];
  readonly between: readonly string[];
  /** Labels of author, date, source, editor, with ` ; ` between them. */
  readonly labels: readonly string[];
  readonly colon: readonly string[];
  /** The date that stands after a label. */
  readonly day: readonly string[];
  /** Other people and outlets than the casts'. */
  readonly names?: readonly string[];
  readonly outlets?: readonly string[];
}

/** The ways of each language in a file: `[en by]` opens a list; `⏎`, `⇥`, `␣` and `⸏` stand for white space at the ends of an item or inside. */
export function waysOf(file: string): Readonly<Record<string, Ways>> {
  const out: Record<string, Record<string, string[]>> = {};
  let list: string[] = [];
  for (const line of readFileSync(`bench/metadata/body/${file}`, 'utf8').split('\n')) {
    const head = /^\[(\S+) (\w+)\]$/.exec(line);
    if (head) (out[head[1]!] ??= {})[head[2]!] = list = [];
    else if (line !== '')
      list.push(line.replace(/[⏎⇥␣⸏]/g, (c) => ({ '⏎': '\n', '⇥': '\t', '␣': ' ', '⸏': '\u3000' })[c]!));
  }
  return out as unknown as Record<string, Ways>;
}
