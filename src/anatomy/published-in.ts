/* eslint-disable regexp/no-super-linear-move -- a piece of a credit line has at most 160 characters */
import { once } from '../base';
import { monthOf } from './months';
import { personOdds } from './name-model';
import { isPersonName } from './names';
import { isCalled, isPress } from './outlets';
import { isKnownPlace } from './places';
import { wordLists } from './word-lists';

/** Words that say which house a text comes from, with nothing but its name behind them: "First published in", "Con información de", "via". */
const from = once(() => new RegExp(`^(?:${wordLists('outlets.txt').get('published in')!.join('|')})[\\s:]+(?:the |la |le |el |der |die |das )?(?=[\\p{Lu}\\d]|\\p{Ll}+\\p{Lu})`, 'iu')); // prettier-ignore
const SMALL = 'of|de|del|des|du|der|für|and|und|et|y|&|la|le|los|las|the|dimanche|libre';
const WORD = "(?:[\\p{Lu}\\d]|\\p{Ll}+\\p{Lu})[\\p{L}\\d&+.'’-]*";
const NAME = new RegExp(`^${WORD}(?: (?:${WORD}|${SMALL})){0,5}$`, 'u');

/** "Erschienen am 13. Juni 2024 in: Wipfelblick", "Publié le 5 mars 2024 par Le Causse": behind the day of a line that says so. */
export function behindDay(line: string, end: number): { name: string; start: number } | undefined {
  if (!/^(?:\p{L}+ )?(?:publi|erschien|veröffentlich|paru|first publ|appeared|aparec)/iu.test(line)) return undefined;
  const lead = /^,? (?:in|dans|en|par|by|sur|bei|von|por):? (?:der |dem |the )?(?=[\p{Lu}\d])/u.exec(line.slice(end));
  return lead ? houseAt(line, end + lead[0].length, BY.test(lead[0])) : undefined;
}

/** The house that a piece names as where it was published. */
export function publishedIn(all: string): { name: string; start: number } | undefined {
  const text = all.replace(TERMS, '');
  const lead = text.length < 120 ? from().exec(text) : null;
  // "MIT Sloan School": letters, no preposition.
  if (!lead || /^(?!VIA )\p{Lu}{3} /u.test(lead[0])) return undefined;
  // The article of "The Tyee" is its own.
  const article = /(?:the|la|le|el|der|die|das) $/iu.exec(lead[0])?.[0] ?? '';
  const own = /^\p{Lu}/u.test(article) ? article.length : 0;
  const start = lead[0].length - own;
  return houseAt(text, start, BY.test(lead[0]));
}

/** On what terms: "under a Creative Commons licence. Read the original article." */
const TERMS = / (?:under|with (?:the )?(?:kind )?permission|unter|mit freundlicher|sous|bajo) .{3,100}$/iu;

/** Behind these a person, a subject or a section may stand. */
const BY =
  /^(?:read|le[aeé]|sigue|seguir|lire|retrouvez|mehr|weiter|den) |(?:by|von|par|por):? (?:the |la |le |el |der |die |das )?$/iu;

/** "Erschienen in der Ausgabe vom 18.5.": which one, not whose. */
const ISSUE = /^(?:ausgabe|heft|nummer|edition|issue|print|édition|numéro|edición|número)$/iu;

function houseAt(text: string, start: number, by: boolean): { name: string; start: number } | undefined {
  const name = text.slice(start).replace(/(?:[.,\s]|\s(?:on|am|vom|le|du|el|del))+$/u, '');
  if (name.length < 2 || !NAME.test(name) || ISSUE.test(name)) return undefined;
  if (isPress(name) || isCalled(name)) return { name, start };
  if (by || monthOf(name.split(' ', 1)[0]!.toLowerCase()) !== undefined) return undefined;
  return (isPersonName(name, 'bare') && personOdds(name) > 1) || isKnownPlace(name) ? undefined : { name, start };
}
