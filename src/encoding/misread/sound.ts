import type { Range } from '../../base';
import { costOf, scripts } from '../../language';
import type { Search } from './explain';
import { languageIn } from './languages';
import type { Segment } from './segment';
import { ELIDING } from './telltale';

/* What means itself though a page makes something likelier of it: signs and letters that are written so in sound text. */

/** Β΄, ιβ΄, numerals of Greek; y², km³, powers; n°, numbers; ד״ר, abbreviations of Hebrew: a few letters and a mark that is theirs. */
const NOTATION =
  /(?<!\p{L})(?:[\u0391-\u03a9\u03b1-\u03c9]{1,3}\u0384|\p{L}{1,2}[¹²³]|[Nn][°º]|[\u0391-\u03a9](?:[²³]|\s)|[\u05d0-\u05ea]{1,4}״[\u05d0-\u05ea])(?!\p{L})/u;

/** Whether all that a segment changes is numerals, powers, numbers or abbreviations. */
export const isNotation = (text: string, { edits }: Segment): boolean =>
  edits.every((e) => e.end - e.start < 7 && NOTATION.test(text.slice(Math.max(0, e.start - 3), e.end + 1)));

/** Words of Latin, which no model knows; so many of them, and the text is Latin. */
const LATIN = /(?<![a-z])(?:quod|enim|autem|atque|sunt|esse|quam|cum|ipsam|vero|quoque|etiam|igitur|neque|ejus|eius|deus|inde|nisi|sint|sive|quaerere)(?![a-z])/gi; // prettier-ignore
const IS_LATIN = 4;
/** Whether a text is in Latin, by its beginning. */
export const isInLatin = (text: string): boolean =>
  new Set(text.slice(0, 50_000).toLowerCase().match(LATIN)).size >= IS_LATIN;

/** Whether all that a segment changes is letters that printers of Latin have: quæ, fœdus, irâ, poëta. */
export const isLatin = ({ text, inLatin }: Pick<Search, 'text' | 'inLatin'>, { edits }: Segment): boolean =>
  edits.every((e) => /^[æœÆŒâêîôûëα-ω]$/.test(text.slice(e.start, e.end))) && inLatin();

/** Whether the only letter of a segment is a Chinese character of those that hardly any text has. */
function isRareHan(mended: string): boolean {
  const letters = mended.match(/\p{L}/gu) ?? [];
  return letters.length === 1 && mended.codePointAt(mended.indexOf(letters[0]))! > 0x1ffff;
}

/** ﬁ and ﬂ stand for fi and fl where the word is likelier so than as it would be mended: ﬁrst, and not Straﬂe. */
const isLigature = (source: string, mended: string, { edits, start }: Segment, offset: number): boolean =>
  edits.every((e) => /^[ﬁﬂ]$/.test(source.slice(e.start - start + offset, e.end - start + offset))) &&
  costOf(source.replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl')) < costOf(mended);

/** ПоздравЂаво: two words written together, each with its capital; that one letter is damaged is believed where a common word says so. */
const CAMEL = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;
const isCamel = (source: string, { edits, start }: Segment, offset: number): boolean =>
  edits.length === 1 && CAMEL.test(source) && /\p{Lu}/u.test(source[edits[0]!.start - start + offset]!);

/** Small letters of Macedonian, which no model knows, in a text that has its j. */
const isMacedonian = (text: string, { edits }: Segment, { start, end }: Range): boolean =>
  edits.every((e) => /^[ѓѕќ]$/.test(text.slice(e.start, e.end))) && /[а-я]ј|ј[а-я]/.test(text.slice(start, end));

/** Marks of stress behind a vowel of Cyrillic: за́мок. */
const isStressed = (text: string, { edits }: Segment): boolean =>
  edits.every((e) => /^[аеёиоуыэюяі][\u0300\u0301]+$/i.test(text.slice(e.start - 1, e.end)));

/** ў of Belarusian, which no model knows, behind a vowel or in a text that has its і. */
const isBelarusian = (text: string, { edits }: Segment, { start, end }: Range): boolean =>
  edits.every((e) => /^ў$/i.test(text.slice(e.start, e.end))) &&
  (/і/i.test(text.slice(start, end)) || edits.every((e) => /[аеёоуыэюя]/i.test(text[e.start - 1] ?? '')));

/** Whether characters of Chinese all stand twice or more: 濛濛, 红红火火. */
function isDoubled(source: string): boolean {
  const letters = source.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 1 &&
    letters.every((c, i) => /\p{sc=Han}/u.test(c) && (c === letters[i - 1] || c === letters[i + 1]))
  );
}

/** Whether a segment takes a mark that opens whose partner stays, in the same line: Ñoquis «alla romana». */
const isPaired = (text: string, { end, edits }: Segment): boolean =>
  edits.some((e) => /^[ (]«$/.test(text.slice(e.start - 1, e.end))) && /^[^«\n]{1,80}»/.test(text.slice(end, end + 82));

/** Whether a mark of quotation stands between two words that are likelier apart than as one: han”ljuger, from which a space was left out. */
function isGlued(text: string, { start, end, text: mended }: Segment): boolean {
  if (!/^[“”„»«]$/.test(text.slice(start, end))) return false;
  let [from, to] = [start, end];
  while (start - from < LONGEST && /\p{L}/u.test(text[from - 1] ?? '')) from--;
  while (to - end < LONGEST && /\p{L}/u.test(text[to] ?? '')) to++;
  const words = [text.slice(from, start), text.slice(end, to)];
  return words.every((w) => w.length > 2) && costOf(words.join(' ')) < costOf(words.join(mended));
}

/** An apostrophe within a word, of a language that has none there but before s: Svøríki is no Svør’ki. */
const isElided = (text: string, { edits }: Segment, chosen: Int8Array): boolean => {
  const language = languageIn(chosen, scripts.LATIN);
  if (language === undefined || ELIDING.has(language)) return false;
  return edits.every(
    (e) => e.text === '’' && /^\p{L}\p{L}(?!s(?!\p{L}))\p{L}/u.test(text.slice(e.start - 1, e.end + 2)),
  );
};
const LONGEST = 20;

/** Words of Albanian, which no model knows: of the first one tells it, of the second two. */
const ALBANIAN =
  /(?<!\p{L})(?:është|një|gjithë|vërtetë|mërkurë|nëntor|përpara|vetëm|mbrëmje|mëngjes|shqipëri|djemtë|njerëz|bashkë)(?!\p{L})/iu;
const ALBANIAN_TOO = /(?<!\p{L})(?:të|në|më|së|për|që|ditë|shtatë|nëntë|martë|hënë|shtunë)(?!\p{L})/giu;
/** Whether all that a segment changes is ë, in what has words of Albanian. */
function isAlbanian(text: string, { edits }: Segment, { start, end }: Range): boolean {
  if (!edits.every((e) => /^ë$/i.test(text.slice(e.start, e.end)))) return false;
  const near = text.slice(start, end);
  return ALBANIAN.test(near) || (near.match(ALBANIAN_TOO)?.length ?? 0) > 1;
}

/** From here on a text may have rare words in it. */
const LONG = 600;
const FEW_HAN = 3;
/** Whether a stretch is two or three Chinese characters, in letters that are not ASCII. */
function isFewHan(old: string): boolean {
  const high = new Set([...old].filter((c) => c > '\x7f'));
  return high.size <= FEW_HAN && [...high].every((c) => scripts.SCRIPT_OF[c.charCodeAt(0)] === scripts.CJK);
}

/** Whether a segment, which is no UTF-8, is sound: `source` and `after` with the rest of their words, of which `head` characters stand before it. */
export const isItself = (
  { text, chosen }: { text: string; chosen: Int8Array },
  p: Segment,
  area: Range,
  { source, after, head, common }: { source: string; after: string; head: number; common: boolean },
): boolean =>
  isRareHan(p.text) ||
  isMacedonian(text, p, area) ||
  isStressed(text, p) ||
  isBelarusian(text, p, area) ||
  isDoubled(text.slice(p.start, p.end)) ||
  isPaired(text, p) ||
  (!common && (isGlued(text, p) || isElided(text, p, chosen))) ||
  isAlbanian(text, p, area) ||
  isLigature(source, after, p, head) ||
  (!common && isCamel(source, p, head)) ||
  // Rare words of a long text that is in such letters are its own.
  (text.length > LONG && chosen[scripts.CJK]! >= 0 && isFewHan(text.slice(p.start, p.end)));
