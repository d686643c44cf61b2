/** Kana, Han and Hangul: a character says as much as three letters. */
const DENSE = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/g;
/** Longest text whose characters are told apart (UTF-16 units). */
const MOST = 600;

/** What such characters say beyond one letter each. */
export const denseIn = (text: string): number => 2 * (text.match(DENSE) ?? []).length;

/** How long a text is to a reader, in letters. */
export const sizeOf = (text: string): number => text.length + (text.length > MOST ? 0 : denseIn(text));
