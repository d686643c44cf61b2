/** Letters and signs of one cell each, then those of two (Chinese, kana, Hangul, full-width forms): no marks, no emoji. */
const ONE =
  '\\x20-\\x7e\\xa1-\\xac\\xae-\\u024f\\u0391-\\u03ff\\u0400-\\u0482\\u048a-\\u04ff\\u2010-\\u2027\\u2400-\\u2426\\ue000-\\uf8ff\\ufffd';
const TWO = '\\u3001-\\u3029\\u3041-\\u3094\\u30a1-\\u30fe\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff5e';
const PLAIN = new RegExp(`^[${ONE}${TWO}]*$`);
const WIDE = new RegExp(`[${TWO}]`, 'g');
const OTHER = new RegExp(`[^${ONE}${TWO}\\t\\r\\n]`);

let library: ((text: string) => number) | undefined;

/**
 * To be waited for before {@link cellsOf} is asked of parts of a text. The library (string-width) splits into graphemes and knows all
 * emoji: it is loaded where a text has more than letters, for that takes a twentieth of the time to review an article.
 */
export async function learnWidths(text: string): Promise<void> {
  if (!library && OTHER.test(text)) library = (await import('string-width')).default;
}

/** How many cells a terminal shows a text in. */
export function cellsOf(text: string): number {
  if (library && !PLAIN.test(text)) return library(text);
  return text.length + (text.match(WIDE)?.length ?? 0);
}
