const SEPARATORS = /[|,，、_;；·•/\n]|\s[-–—]\s/;
const LONGEST = 42;

/** Whether a text has a sentence, or signs of code: a list of keywords has neither. */
export const isWritten = (text: string): boolean => /[.!?。！？…](?:\s|$)|[。！？{}[\]=<>]/.test(text);

/** How many short pieces a text has between separators; 0 where one is long or the text is no list. */
export function keywordPieces(text: string): number {
  if (isWritten(text)) return 0;
  const pieces = text.split(SEPARATORS).filter((p) => p.trim() !== '');
  return pieces.every((p) => p.trim().length <= LONGEST) ? pieces.length : 0;
}

/** How many signs of code stand in a text. */
export const codeIn = (text: string): number => text.match(/[={}[\]<>\\`]|\w\(/g)?.length ?? 0;
