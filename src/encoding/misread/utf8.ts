import type { Range } from '../../base';
import { modelsOf, readsAsText, scripts } from '../../language';
import { isLetter, isStray, JOINING, signsInWords } from './belief';
import { undoAll, textOf, type Layer } from './layer';
import type { Segment } from './segment';

/* What is read as UTF-8, which bytes seldom are by chance. */

/** So many bytes of UTF-8, those of each character once, are not met by chance. */
export const MANY = 6;
/** Nor are so many characters, though parts of them are lost. */
const LONG = 16;

/** Whether a character is a letter of an alphabet, two bytes of UTF-8, that no model has. */
function isUnknownLetter(c: string): boolean {
  const script = scripts.SCRIPT_OF[c.charCodeAt(0)]!;
  if (c > '\u07ff' || script === scripts.SIGN || script >= scripts.CJK) return false;
  const { symbol, alphabets } = modelsOf();
  return symbol[c.charCodeAt(0)]! >= alphabets[script - 1]!.size - 1;
}

/** Box drawing. */
const isFrame = (c: string): boolean => c >= '\u2500' && c <= '\u259f';
/** A root that has nothing under it, right behind a word: Zam√≤. */
const ROOT_BEHIND = /\p{L}{3}√[^\p{L}\p{N}\s(]$/u;

/** Whether every change takes a sign away that stood right before a letter of a word, where none belongs: HÃ”TEL, IL2RÎ³cKO, ┬┐que. */
export const isMisplaced = (text: string, { edits }: Segment): boolean =>
  edits.every(({ start, end }) => {
    const last = text[end - 1]!;
    if (ROOT_BEHIND.test(text.slice(Math.max(0, start - 3), end))) return true;
    if (last < '\x80' || JOINING.test(last) || isLetter(last) || !isLetter(text[end])) return false;
    return isFrame(last) || isLetter(text[start]) || isLetter(text[start - 1]);
  });

/** What a letter of Greek is read as in pages of Latin, where it is no capital with a sign of quotation: TNFÎ±, NFÎºB. */
const GREEK = /^[ÎÏ][°±²³´µ¶¸¹º¼½¾‚ƒ„…†‡ˆ‰\x80-\x8f]$/;
const PART = /[A-Za-z\d-]/;
/** Whether all that changes is letters of Greek that are parts of a name, as in those of proteins. By itself Î² is the square of an operator. */
export const isSymbol = (text: string, { edits }: Segment): boolean =>
  edits.every(
    ({ start, end, text: letter }) =>
      scripts.SCRIPT_OF[letter.charCodeAt(0)] === scripts.GREEK &&
      GREEK.test(text.slice(start, end)) &&
      (PART.test(text[start - 1] ?? '') || PART.test(text[end] ?? '')),
  );

/** Whether a word of its own, letters alone, would become a sign that hardly any text has. */
const isWordToSign = (source: string, { start, end, text }: Segment, whole: Range): boolean =>
  whole.start === start &&
  whole.end === end &&
  /^[\p{L}\p{M}]+$/u.test(source) &&
  [...text].length === 1 &&
  /[\p{S}\p{P}]/u.test(text) &&
  modelsOf().symbol[text.charCodeAt(0)] === 0;

/** Whether all that changes is capitals that begin two bytes, each with a mark of loss behind it, within words of small letters: SlovenÄ�ina. */
export const isLostInWord = (text: string, { edits }: Segment): boolean =>
  edits.every(({ start, end }) => /^\p{Ll}\p{Lu}\ufffd\p{Ll}$/u.test(text.slice(Math.max(0, start - 1), end + 1)));

const changed = ({ edits }: Segment): number => edits.reduce((n, e) => n + e.end - e.start, 0);

/** Whether one letter that is not Latin would stand by itself: Î², Ô†. */
const isApart = (text: string, { start, end, text: mended }: Range & { text: string }): boolean =>
  /^(?!\p{sc=Latn})\p{L}$/u.test(mended) && !isLetter(text[start - 1]) && !isLetter(text[end]);

/** Whether anything but marks of loss comes of it. */
const saysMore = ({ edits }: Segment): boolean => edits.some((e) => /[^\0-\x7f\ufffd]/.test(e.text));

/** Whether what is UTF-8, and not by chance, may be meant: `after` with the rest of its words, `whole` where these stand. */
export function isUtf8(text: string, p: Segment, area: Range, after: string, whole: Range): boolean {
  if (isWordToSign(text.slice(p.start, p.end), p, whole)) return false;
  if (isMisplaced(text, p) || isSymbol(text, p) || isLostInWord(text, p)) return true;
  if (isStray(text, p, area)) return false;
  if (p.gaps) return saysMore(p) && (readsAsText(after) || (changed(p) >= LONG && p.gaps * 3 <= p.text.length));
  const fresh = new Set(p.edits.flatMap((e) => [...e.text]));
  let bytes = 0;
  for (const c of fresh) if (c > '\x7f') bytes += c > '\u07ff' ? 3 : 2;
  // Letters that no model knows are what signs behind a no-break space happen to say.
  if (bytes < MANY && [...fresh].every(isUnknownLetter)) return false;
  if (bytes < MANY && p.edits.every((e) => isApart(text, e))) return false;
  // Digits and common signs around it say nothing.
  return bytes >= MANY || readsAsText(after.replace(/[!-@]+/g, ''));
}

/** Whether the last of several layers does nothing but lose characters: рп� is no р�. */
export function onlyLoses(
  text: string,
  { start, end, text: mended, gaps }: Segment,
  layers: readonly Layer[],
): boolean {
  if (layers.length < 2 || gaps === 0) return false;
  const without = new Set(textOf(undoAll(text, start, end, layers.slice(0, -1), true).units));
  return [...mended].every((c) => c === '\ufffd' || without.has(c));
}

/** So many signs within words, and for so many letters one, are damage that was made small or cut since: it cannot be undone. */
const SALAD = { signs: 3, each: 8 };
/** Damaged twice, and made small since: of the bytes C3 A2, E2 or C3 the first is E3. No UTF-8 has these three. */
export const isMadeSmall = (source: string): boolean => source.includes('ã¢â') && !source.includes('Ã');
/** Whether what UTF-8 says is as much damage as what it was: ãƒ†ã¢€™ãƒæ’. */
export const isSalad = (source: string, mended: string): boolean => {
  if (isMadeSmall(source)) return true;
  const signs = signsInWords(mended);
  return signs >= SALAD.signs && signs * SALAD.each >= (mended.match(/\p{L}/gu)?.length ?? 0);
};
