/* eslint-disable regexp/no-super-linear-move -- a line read here has at most 240 characters */
import { personOdds } from './name-model';
import { mayBeName, tidyName } from './names';

const SMALL = /^(?:[dlo]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** 棟方さやか: a family's name in Han, a given one in hiragana. */
const KANA_GIVEN =
  /^[\p{Script=Han}々]{2,3}(?!です|ます|まと|より|から|こち|する|した|ない|など|ほか|さん|くん|ちゃん|だけ|まで|への|との|して)\p{Script=Hiragana}{2,3}$/u;

/** Below so many nats capitalised words are words: "Staffordshire Signal". */
const WORDS = -2;

/** Whether a line of two to four capitalised words could be nothing but a name, where a byline is looked for. */
export function maybeName(line: string): string | undefined {
  if (line.length < 8 && KANA_GIVEN.test(line)) return line;
  // No longer with its place, and its first word capitalised.
  if ((line.length > 80 && !/^[(—–-]|\s\s/.test(line)) || !/^(?:[(—–-]+\s*)?(?:[dlo]['’])?\p{Lu}/u.test(line))
    return undefined;
  // María Ruiz / Madrid
  const text = line
    .replace(/^[(—–-]+\s*|\)$/gu, '')
    .replace(
      /^(?:Redakteur(?:in)?|Reporter(?:in)?|Korrespondent(?:in)?|Journaliste?|Periodista|Redactora?) (?=\p{Lu})/u,
      '',
    )
    .replace(/\s\(?@[\w.]{2,30}$/u, '')
    .replace(
      /(?:\s*[/|]\s*|,\s*(?:à |en |in |aus )?|\s(?:in|à|en|aus)\s)\p{Lu}[\p{L}. -]{2,24}$|\s\((?:à |en |in |aus )?\p{Lu}[\p{L}. -]{2,24}\)?$/u,
      '',
    );
  const words = text.split(' ');
  // "Mehl. Wasser. Nerven."
  if (/\p{L}{4}\. /u.test(text)) return undefined;
  if (words.length < 2 || words.length > 5 || text.length > 40 || / (?:am|im|an) /.test(text)) return undefined;
  return SMALL.test(words[0]!) && SMALL.test(words.at(-1)!) && mayBeName(text) && personOdds(text) > WORDS
    ? tidyName(text)
    : undefined;
}
