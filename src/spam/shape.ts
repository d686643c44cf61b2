const SEPARATORS = /[|,，、_;；·•/\n]|\s[-–—]\s/;
const LONGEST = 42;

/** How many short pieces a text has between separators; 0 where it has a sentence or a long piece: a list of keywords has neither. */
export function keywordPieces(text: string): number {
  if (/[.!?。！？…](?:\s|$)|[。！？]/.test(text)) return 0;
  const pieces = text.split(SEPARATORS).filter((p) => p.trim() !== '');
  return pieces.every((p) => p.trim().length <= LONGEST) ? pieces.length : 0;
}
