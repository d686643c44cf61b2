import type { Reading } from './anatomy';
import { isKicker } from './headline';
import { isPersonName } from './names';
import { isNobodysHouse } from './outlet-line';
import { OF_SOME } from './release-head';
import { isBareWord, isOrganisation, isPress } from './outlets';
import { isSubjectWord } from './segment-kinds';

/** Capitalised words: Ground Rent, ARCADIA, La Gruyère; or a few characters without a sentence's signs. */
const NAME =
  /^(?:L['’])?\p{Lu}[\p{L}\d.'’+&-]+(?: (?:de|del|la|du|des|der|of|the|y|et|und|and|&|[\p{Lu}\d][\p{L}\d.'’+-]*)){0,4}$|^L(?:[ae]s? |['’])\p{Lu}\p{Ll}{2,14} \p{Ll}{4,12}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{3,10}$/u;
/** "Institut des sciences du littoral" */
const OF =
  /^\p{Lu}\p{Ll}+ (?:de (?:la |l['’])?|des |du |d['’]|of (?:the )?|für |der |del )\p{L}+(?: (?:de (?:la |l['’])?|des |du |d['’]|of (?:the )?|für |der |del )\p{L}+)?$/u;
/** 磯辺市公式ホームページ */
const SITE = /^\S{2,12}(?:公式)?(?:ホームページ|ウェブサイト|サイト|官方网站|官網|官网)$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{3,20}$/u;
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
  const at = readings.findIndex((r) => !r.chrome && !isDay(r));
  const top = readings[at];
  const next = readings[at + 1];
  if (at < 0 || at > 2 || !top || !next || top.breadcrumb || top.running || top.line.level > 0) return readings;
  if (top.credits)
    return top.credits.loose.some((c) => c.role === 'source') ? withoutTagline(readings, next) : readings;
  const issue = ISSUE.exec(top.line.text);
  const boast = issue ? null : TAGLINE.exec(top.line.text);
  if (boast && isPress(boast[1]!)) return withSource(readings, top, boast[1]!);
  const name = issue?.[1] ?? top.line.text;
  if (!mayBeName(name)) return readings;
  const story = readings.findIndex((r) => r.running);
  const titled = readings.slice(at + 1, Math.min(at + 1 + NEAR, story < 0 ? readings.length : story)).some((r) => !r.credits && !r.chrome && r.line.weight >= 3); // prettier-ignore
  if (
    !titled ||
    !(
      issue ||
      isDay(next) ||
      (at > 0 && isOrganisation(name) && isDay(readings[at - 1]!)) ||
      next.breadcrumb ||
      isOwn(name, next) ||
      WHAT.test(next.line.text) ||
      SITE.test(name) ||
      isNamedAgain(name, readings.slice(at + 2))
    )
  )
    return readings;
  return withSource(readings, top, name);
}

const mayBeName = (name: string): boolean =>
  name.length <= 40 &&
  (NAME.test(name) ||
    OF_SOME.test(name) ||
    SITE.test(name) ||
    ((OF.test(name) || UNSPACED.test(name)) && isOrganisation(name))) && // prettier-ignore
  !(SENTENCE.test(name) || isKicker(name) || isNobodysHouse(name) || isPersonName(name, 'bare'));

function withSource(readings: readonly Reading[], top: Reading, name: string): readonly Reading[] {
  const value = { role: 'source', value: name, start: 0, end: name.length, stated: false } as const;
  const below = readings[readings.indexOf(top) + 1]!;
  return withoutTagline(readings, below).map((r) =>
    r === top
      ? { line: r.line, running: false, credits: { credits: [], partial: [], loose: [value], complete: true } }
      : r,
  );
}

/** What a masthead says that it is heads no text. */
const withoutTagline = (readings: readonly Reading[], below: Reading): readonly Reading[] =>
  below.credits || !WHAT.test(below.line.text)
    ? readings
    : readings.map((r) =>
        r === below
          ? { line: r.line, running: false, credits: { credits: [], partial: [], loose: [], complete: true } }
          : r,
      );

/** "Reporterre, le média de l'écologie", "The Tyee — News. Culture. Solutions.": what a house says of itself behind its name. */
const TAGLINE =
  /^(.{3,32}?)(?:,| [–—|-]|:) (?:le |la |l['’]|the |das |die |der |el |your |votre |tu |ihr |un |une )\p{Ll}[^!?]{6,60}$/u;

/** "The student news site of Redstone College": what a masthead is, below it. */
const WHAT =
  /^(?:(?:the|das|die|der|le|la|l['’]|el|il|an?|une?) ?)?(?:\p{L}+ ){0,3}(?:newspaper|news (?:site|source)|paper|magazine|weekly|voice|\p{L}*zeitung|\p{L}*magazin|\p{L}*blatt|journal|hebdomadaire|quotidien|diario|periódico|revista|giornale)(?: étudiant| local| municipal)? (?:of|for|in|für|aus|der|des|de|du|d['’]|del|di|da) ?(?=\p{L})[^.!?:]{3,50}$/iu;

/** Whether a line is a day and nothing else. */
const isDay = ({ credits, line }: Reading): boolean =>
  credits !== undefined && !/[《》]/.test(line.text) && credits.credits.length > 0 && [...credits.credits, ...credits.loose].every((c) => c.role === 'published'); // prettier-ignore

/** "EL ATRATEÑO", or a body's name above a section of its page: "Actualités". */
const isOwn = (name: string, { line: { text } }: Reading): boolean =>
  (SHOUTED.test(name) && text !== text.toUpperCase()) ||
  ((isOrganisation(name) || SHOUTED.test(name.toUpperCase())) && text.length < 32 && (isKicker(text) || text.split(/[ :]+/u).some((w) => isSubjectWord(w.toLowerCase()) || isBareWord(w)))); // prettier-ignore
const SHOUTED = /^(?:(?:THE|EL|LA|LOS|LAS|LE|LES|DER|DIE|DAS|IL) |L['’])\p{Lu}{3}[\p{Lu}'’-]*(?: [\p{Lu}'’-]+)*$/u;

const isNamedAgain = (name: string, below: readonly Reading[]): boolean =>
  name.length > 4 && below.slice(-END).some((r) => r.line.text.length < 160 && r.line.text.includes(name));
