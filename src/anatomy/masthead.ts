import type { Reading } from './anatomy';
import { isKicker } from './headline';
import { isPersonName } from './names';
import { isNobodysHouse } from './outlet-line';
import { isPress } from './outlets';

/** Capitalised words: Ground Rent, ARCADIA, La Gruyère; or a few characters without a sentence's signs. */
const NAME =
  /^(?:L['’])?\p{Lu}[\p{L}\d.'’+&-]+(?: (?:de|del|la|du|des|der|of|the|y|et|und|and|&|[\p{Lu}\d][\p{L}\d.'’+-]*)){0,4}$|^L[ae]s? \p{Lu}\p{Ll}{2,14} \p{Ll}{4,12}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{3,10}$/u;
const SENTENCE = /[はがをにでへ。、！？]|です|ます/u;
/** "Boletín Despacio #61", "La Hulotte verte, n° 47, septembre 2023": behind its name the number of an issue, a month at most. */
const ISSUE =
  /^(.{3,40}?),? (?:#|n[°ºo]\.? ?|nr\.? ?|núm\.? ?|ausgabe |issue |heft |vol\.? ?)\d{1,4}(?:,? \p{L}+ \d{4})?$/iu;
/** Lines between a masthead and its headline. */
const NEAR = 5;
/** Last lines in which a house names itself again. */
const END = 4;

/**
 * "Ground Rent" above a headline: a masthead, where the next line says when, or where the text's last lines name it
 * again ("Thanks for reading Ground Rent!"). One word or two by themselves may as well be a kicker.
 */
export function withMasthead(readings: readonly Reading[]): readonly Reading[] {
  const at = readings.findIndex((r) => !r.chrome);
  const top = readings[at];
  const next = readings[at + 1];
  if (at < 0 || at > 2 || !top || !next || top.credits || top.breadcrumb || top.running || top.line.level > 0) return readings; // prettier-ignore
  const issue = ISSUE.exec(top.line.text);
  const boast = issue ? null : TAGLINE.exec(top.line.text);
  if (boast && isPress(boast[1]!)) return withSource(readings, top, boast[1]!);
  const name = issue?.[1] ?? top.line.text;
  if (name.length > 40 || !NAME.test(name) || SENTENCE.test(name) || isKicker(name) || isNobodysHouse(name) || isPersonName(name, 'bare')) return readings; // prettier-ignore
  const story = readings.findIndex((r) => r.running);
  const titled = readings.slice(at + 1, Math.min(at + 1 + NEAR, story < 0 ? readings.length : story)).some((r) => !r.credits && !r.chrome && r.line.weight >= 3); // prettier-ignore
  if (!titled || !(issue || isDay(next) || next.breadcrumb || isNamedAgain(name, readings.slice(at + 2))))
    return readings;
  return withSource(readings, top, name);
}

function withSource(readings: readonly Reading[], top: Reading, name: string): readonly Reading[] {
  const value = { role: 'source', value: name, start: 0, end: name.length, stated: false } as const;
  return readings.map((r) =>
    r === top
      ? { line: r.line, running: false, credits: { credits: [], partial: [], loose: [value], complete: true } }
      : r,
  );
}
/** "Reporterre, le média de l'écologie", "The Tyee — News. Culture. Solutions.": what a house says of itself behind its name. */
const TAGLINE =
  /^(.{3,32}?)(?:,| [–—|-]|:) (?:le |la |l['’]|the |das |die |der |el |your |votre |tu |ihr |un |une )\p{Ll}[^!?]{6,60}$/u;

/** Whether a line is a day and nothing else. */
const isDay = ({ credits }: Reading): boolean =>
  credits !== undefined && credits.credits.length > 0 && [...credits.credits, ...credits.loose].every((c) => c.role === 'published'); // prettier-ignore

const isNamedAgain = (name: string, below: readonly Reading[]): boolean =>
  name.length > 4 && below.slice(-END).some((r) => r.line.text.length < 160 && r.line.text.includes(name));
