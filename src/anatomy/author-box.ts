import type { Reading } from './anatomy';
import type { Credit } from './types';

/** The part of a text, from its beginning, that is story whatever it holds. */
const STORY = 0.5;

/** "Lauren Vetter" alone above "Lauren Vetter is a marketing professional …", below the story: who wrote it is told of. */
export function withAuthorBox(readings: readonly Reading[]): readonly Reading[] {
  if (readings.some((r) => r.credits?.credits.some((c) => c.role === 'author'))) return readings;
  const boxes = readings.flatMap((r, i) => {
    const name = nameOf(r);
    const next = readings[i + 1];
    return name !== undefined && next !== undefined && tells(next, name) ? [{ i, name }] : [];
  });
  const [box] = boxes;
  // Several are what the story is about.
  if (!box || boxes.length > 1 || box.i < readings.length * STORY) return readings;
  const { line } = readings[box.i]!;
  const at = Math.max(0, line.text.indexOf(box.name));
  const author: Credit = { role: 'author', value: box.name, start: at, end: at + box.name.length, stated: true };
  return readings.map((r, i) =>
    i === box.i ? { line, running: false, credits: { credits: [author], partial: [], loose: [], complete: true } } : r,
  );
}

/** The name that a line consists of. */
function nameOf({ maybe, credits, line, chrome }: Reading): string | undefined {
  if (chrome) return undefined;
  const name = maybe?.maybe ?? (credits?.loose.length === 1 && credits.loose[0]!.role === 'author' ? credits.loose[0]!.value : undefined); // prettier-ignore
  return name?.includes(' ') === true && line.text.length <= name.length + 2 ? name : undefined;
}

/** "Lauren Vetter is …", "Camille works for …", "(Editor) – Albert comes from …". */
function tells({ line }: Reading, name: string): boolean {
  const text = line.text.slice(0, 80);
  const first = name.split(' ')[0]!;
  if (!text.includes(first)) return false;
  const called = text.includes(name) ? name : first;
  const at = text.indexOf(called) + called.length;
  if (at > name.length + 1 && !/^\([^()]*\)/.test(text)) return false;
  return line.weight >= 6 && VERB.test(text.slice(at));
}
const VERB =
  /^(?:,[^,]{2,40},)? (?:is|was|has|works|writes|covers|comes|started|joined|lives|leads|founded|holds|specializes|specialises|brings|loves|ist|war|hat|schreibt|arbeitet|lebt|est|a|écrit|travaille|vit|es|escribe|trabaja|vive|è|scrive|lavora|é|escreve|trabalha) /u;
