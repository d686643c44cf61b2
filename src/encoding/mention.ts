import type { Article } from '../article';

/** Whether a line speaks of encodings: there such characters may be what it speaks of. */
const ABOUT =
  /unicode|utf-?(?:7|8|16|32)|ascii|latin-?1|iso[- ]?8859|windows-125|u\+[0-9a-f]{4}|encod|decod|the escape\b|escape (?:sequence|char|code)|escaping|(?:html|character|named) entit|mojibake|code ?p(?:oint|age)|character set|charset|json|html|xml|javascript|python|percent-|quoted-printable|base64|\bbytes?\b|\bhexa|regex|backslash|replacement character|zero[- ]width|byte order|homoglyph|bidirectional|\bbidi|кодировк|юникод|экранир|символом|кракозябр|байт|编码|編碼|乱码|亂碼|亂码|字符|字元|转义|轉義|字节|位元組|文字コード|文字化け|エスケープ|バイト|인코딩|유니코드|문자열|이스케이프|바이트|codific|codage|encodage|kodier|zeichensatz|zeichenkod|caractère|carattere di escape|séquence d.échapp|kodowan|kódován|codering|teckenkod|ترميز|کدگذاری|یونیکد/i;

/** The line of a text around an offset. */
export function lineAround(text: string, at: number): string {
  // Never farther than this: one line may be the whole of a long text.
  const from = Math.max(0, at - 600);
  const before = text.slice(from, at);
  const behind = text.slice(at, at + 600);
  const end = behind.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? behind : behind.slice(0, end));
}

/** Tags, and what is left of them where the line was cut. */
const TAGS = /<[^<>]*>|^[^<>]*>|<[^<>]*$/g;

/**
 * Answers of the line around an offset whether something holds of it; asked once for a stretch of 256 units of it, since damage stands close
 * together. Of a page what is in its tags does not count: every one declares a charset.
 */
export function byLine(
  { text, format }: Pick<Article, 'text' | 'format'>,
  holds: (line: string) => boolean,
): (at: number) => boolean {
  const said = (line: string): string => (format === 'html' ? line.replace(TAGS, ' ') : line);
  let from = 0;
  let to = -1;
  let held = false;
  return (at) => {
    if (at < from || at >= to) {
      const end = text.indexOf('\n', at);
      from = at;
      to = Math.min(end < 0 ? text.length : end + 1, at + 256);
      held = holds(said(lineAround(text, at)));
    }
    return held;
  };
}
export const speaksOfEncoding = (line: string): boolean => ABOUT.test(line);

const QUOTES = /["'“”‘’«»„‚`「」『』《》〈〉()[\]（）【】]/;
/** Whether a stretch stands between quotation marks or brackets of its own: shown, not used. */
export const isMentioned = (text: string, start: number, end: number): boolean =>
  QUOTES.test(text[start - 1] ?? '') && QUOTES.test(text[end] ?? '');
