import { isAgency, isKicker, isNobodysHouse, isPersonName, type Anatomy } from '../anatomy';

interface House {
  readonly name: string;
  readonly start: number;
}

/** Capitalised words, small ones between them: La Gaceta del Duero, Wortlaut, Le Phare breton. */
const LATIN =
  /^(?:L[ae]s? \p{Lu}\p{Ll}{2,14} \p{Ll}{4,12}$|\p{Lu}[\p{L}\d.'’+-]+(?: (?:de|del|la|las|los|le|les|du|des|der|die|das|of|the|y|et|und|and|&|für|am|\p{Lu}[\p{L}.'’+-]+)){0,4}(?<=\p{L}{3}[\d+]?)$)/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,10}$/u;
/** Endings of sentences, and how a text takes its leave. */
const SENTENCE = /(?:です|ます|した|する|ない|ください|了|吗|呢|[完終终]|おわり|まで)$/u;

/**
 * "Le Phare breton", 街角ジャーナル alone as the very last line: whose text it is, where it is said elsewhere who wrote it, nothing else stands
 * between the story and it that nobody has read, and it is no place, no field, no word that the story writes small.
 */
export function closingHouse({ lines, parts, body, credits, headline }: Anatomy): House | undefined {
  const at = lines.length - 1;
  const line = lines[at];
  const last = lines.findIndex((l) => l.start === body.at(-1)?.start);
  if (!line || last < 0 || at <= last || line === headline || line.level > 0 || line.kind === 'item') return undefined;
  const own = parts.slice(last + 1, at);
  if (parts[at]!.kind === 'chrome' || own.some((p, i) => p.kind !== 'chrome' && !credits.some((c) => c.line === last + 1 + i))) return undefined; // prettier-ignore
  if (credits.some((c) => c.line === at && (c.stated || c.role !== 'source'))) return undefined;
  const name = /^[*_《【「『〈<"“„«»\s–—-]*(.{3,44}?)[*_》】」』〉>"”“»«\s.]{0,4}$/u.exec(line.text)?.[1] ?? '';
  const isUnspaced = UNSPACED.test(name);
  if (line.text.length > name.length + 4 || !(isUnspaced ? !SENTENCE.test(name) : LATIN.test(name))) return undefined;
  const told = (role: string): boolean =>
    credits.some((c) => c.role === role && c.form === 'line' && c.zone === 'head');
  // Who and when stand at the head: one word may be how an author signs.
  if (!told('author') || !told('published')) return undefined;
  if (isKicker(name) || isAgency(name) || isNobodysHouse(name) || isPersonName(name, 'bare') || isSmall(name, body)) return undefined; // prettier-ignore
  return { name, start: line.start + line.text.indexOf(name) };
}

/** Whether the story writes a word of it small. */
const isSmall = (name: string, body: Anatomy['body']): boolean =>
  name
    .split(' ')
    .some((w) => w.length > 3 && /^\p{Lu}/u.test(w) && body.some((l) => l.text.includes(` ${w.toLowerCase()}`)));
