/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 160 characters */
import { ofIssue } from './credit-there';
import { monthOf } from './months';
import { isPersonName } from './names';

/** Words that open a sentence about the text itself … */
const SELF = new Set('a this cet cette dieser diese dieses este esta questo questa paru publié'.split(' '));
/** … what was done with it … */
const DONE = new Set(
  'produced published provided republished reprinted appeared appears republié republiée publié publiée produit produite paru parue erschienen erschien veröffentlicht übernommen publicado publicada publicó tomado reproducido producido'.split(
    ' ',
  ),
);
/** … and what stands before the house that did it. */
const BY = new Set('by in im from on de dans par sur en por bei von aus'.split(' '));
const ARTICLES = /^(?:the|la|el|der|dem|die|le)$/u;
const WITHIN = /^(?:of|de|del|la|du|des|der|für|for|and|y|et|und|al)$/u;
/** The verb stands among so many first words, the preposition so many behind it. */
const EARLY = 9;
const NEAR = 4;

/** "This article was produced by the Local Democracy Reporting Service": the house that a text names as its own origin. */
export function houseOfItself(line: string): { name: string; start: number } | undefined {
  const words = [...line.matchAll(/[^\s]+/gu)].map((m) => ({ text: m[0], at: m.index }));
  if (words.length < 4 || !SELF.has(words[0]!.text.replace(/^[(*_]+/u, '').toLowerCase())) return undefined;
  const verb = words.findIndex((w, i) => i < EARLY && DONE.has(w.text.toLowerCase().replace(/\.$/, '')));
  if (verb < 0) return undefined;
  const isBy = (i: number): boolean => BY.has(words[i]?.text ?? '');
  const behind = words.findIndex((_, i) => i > verb && i <= verb + NEAR && isBy(i));
  // "Dieser Artikel ist zuerst im «Seeland-Bote» erschienen."
  const isGerman = words[0]!.text.startsWith('Diese') && verb === words.length - 1;
  // "This report by The Canadian Press was first published May 22, 2024."
  const near =
    behind < 0 ? words.findLastIndex((w, i) => i < verb && (w.text === 'by' || (isGerman && isBy(i)))) : behind;
  // "… appears in print on May 22, 2024, in The New York Times."
  const by = words[near + 1]?.text === 'print' ? words.findLastIndex((w, i) => i > near && isBy(i) && /^\p{Lu}/u.test(words[i + 1]?.text ?? '')) : near; // prettier-ignore
  let from = by + 1;
  if (by < 0 || from >= words.length) return undefined;
  if (ARTICLES.test(words[from]!.text)) from++;
  let to = from;
  while (to < words.length && /^["“«„]?\p{Lu}/u.test(words[to]!.text)) {
    to++;
    // "the Press and Journal": a small word belongs to the name where a capital follows.
    if (/[.,;:)]$/u.test(words[to - 1]!.text)) break;
    if (to + 1 < words.length && WITHIN.test(words[to]!.text) && /^\p{Lu}/u.test(words[to + 1]!.text)) to++;
  }
  if (to === from) return undefined;
  const start = words[from]!.at + (/^["“„«»]/.test(words[from]!.text) ? 1 : 0);
  const name = line.slice(start, words[to - 1]!.at + words[to - 1]!.text.length).replace(/[.,;:)»”"*_]+$/u, '');
  return name.length > 2 &&
    monthOf(name) === undefined &&
    name.length <= 60 &&
    !isPersonName(name, 'bare') &&
    !/\d/.test(name)
    ? { name, start }
    : undefined;
}

/** "KFF Health News is a national newsroom that produces …": how a house that gives its texts away closes them, or thanks for reading. */
export function newsroom(line: string): { name: string; start: number } | undefined {
  const name = NEWSROOM.exec(line)
    ?.slice(1)
    .find((x) => x !== undefined);
  const issue = ofIssue(line);
  if (issue) return issue;
  return name === undefined || isPersonName(name, 'bare') ? undefined : { name, start: line.indexOf(name) };
}
const NEWSROOM =
  /^(?:The )?(\p{Lu}[\p{L}\d&.’' -]{2,40}?),? (?:is|ist|est|es) (?:an? |the |eine? |une? |una? )?(?:[\p{L}-]+[ ,]+){0,5}(?:newsroom|news (?:organi[sz]ation|service|outlet|site|agency)|nachrichtenportal|média|medio(?: digital| de comunicación)?|reader-supported publication)[ ,.]|^(?:Thanks|Thank you) for reading (\p{Lu}[^!.]{2,40})[!.]|^Merci (?:de lire|d['’]avoir lu) (\p{Lu}[^!.]{2,40})[!.]|^Danke,? dass (?:du|ihr|Sie) (\p{Lu}[^!.]{2,40}) (?:liest|lest|lesen)[!.]|^Gracias por leer (\p{Lu}[^!.]{2,40})[!.]|^《(\p{Script=Han}{2,12})》(?:採用|采用)/u;
