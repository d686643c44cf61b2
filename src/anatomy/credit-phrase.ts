import { once } from '../base';
import { roleOf } from './labels';
import type { Role } from './types';
import { wordLists } from './word-lists';

/** What names the author after it, in the languages that have such a word. */
const BY = /^(?:by|von|par|por|di|door|av|af|przez|oleh)$/iu;
/** What does so only after a noun of the trade: "Un reportage de", "Ein Essay von". */
const OF = /^(?:de|d|of|du|da)$/iu;
const MOST_WORDS = 6;

/**
 * What was written, as papers announce it; lower case, before a name. "Ein Essay von", "Entrevista realizada por", "Dossier réalisé par".
 * A word with a role of its own ("text", "reporting", "photos") is known from the labels.
 */
const pieces = once(() => new Set(wordLists('outlets.txt').get('genres')));

/** Whether the word (lower case) names a kind of text: "column", "Kommentar". */
export const isGenre = (word: string): boolean => pieces().has(word);

/** "Interview zum Unwetter", "Emotionales Interview": a kind of text and what it is about, or how it is. */
export const headsText = ([first = '', second = '', third]: readonly string[]): boolean =>
  ABOUT.test(second) ? isGenre(first.toLowerCase()) : third === undefined && INFLECTED.test(first) && isGenre(second.toLowerCase()); // prettier-ignore
const ABOUT = /^(?:zu[mr]?|aus|über|vo[nm]|mit|sur|avec|sobre|con|on|with|from)$/u;
/** A German adjective. */
const INFLECTED = /^\p{Lu}\p{Ll}+(?:es|er|e)$/u;

const VERB =
  /\s(?:is|was|are|were|has|had|ist|war|sind|wurde|wird|hat|est|était|a été|sont|es|era|fue|son|ha|è|é|foi|são|was|werd|is)\s/iu;

/** Length of "Guest column by ", "Intervista a cura di ", and what the name behind it is: an author's only where a word of the trade says so. */
export function creditPhrase(text: string): { role: Role; end: number; sure: boolean } | undefined {
  // "This report was edited by …" is a sentence.
  if (/[!?。]$|(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u.test(text) || VERB.test(text.slice(0, 80))) return undefined;
  const words = text.slice(0, 80).split(' ');
  let end = 0;
  for (let i = 0; i < Math.min(words.length - 1, MOST_WORDS); i++) {
    const word = words[i]!;
    // Chronique d'Hortense Delaunay
    if (i > 0 && /^d['’]\p{Lu}/u.test(word)) {
      const role = announced(words.slice(0, i).map((w) => w.toLowerCase()), 'de'); // prettier-ignore
      return role && { role, end: end + 2, sure: true };
    }
    end += word.length + 1;
    if (i === 0 || !(BY.test(word) || OF.test(word))) {
      if (!/^[\p{L}’'-]+$|^&$/u.test(word)) return undefined;
      continue;
    }
    if (!/^["“«„]?\p{Lu}|^d['’]\p{Lu}/u.test(words[i + 1]!)) continue;
    const before = words.slice(0, i).map((w) => w.toLowerCase());
    const role = announced(before, word.toLowerCase());
    if (role) return { role, end, sure: true };
    // "As seen by Jane Doe": few words, none of them a name.
    return BY.test(word) && i <= 3 && words.slice(1, i).every((w) => /^\p{Ll}/u.test(w))
      ? { role: 'author', end, sure: false }
      : undefined;
  }
  return undefined;
}

/** The weightiest thing the words announce: text before pictures. */
function announced(words: readonly string[], by: string): Role | undefined {
  const last = roleOf(`${words.at(-1)} ${by}`);
  if (last === 'editor') return last;
  const roles = new Set<Role>();
  for (const word of words) {
    const role = roleOf(`${word} ${by}`) ?? (pieces().has(word) ? 'author' : roleOf(word));
    if (role === 'author' || role === 'editor' || role === 'other') roles.add(role);
  }
  return (['author', 'editor', 'other'] as const).find((r) => roles.has(r));
}
