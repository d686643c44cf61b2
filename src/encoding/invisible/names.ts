import { msg, type Message } from '../../base';

/** What a copy editor may call these characters, behind their numbers. */
const NAMES: ReadonlyMap<number, string> = new Map(
  (
    'ad soft hyphen|34f combining grapheme joiner|61c Arabic letter mark|115f,1160,3164 Hangul filler|' +
    '180b,180c,180d Mongolian variation selector|180e Mongolian vowel separator|200b zero-width space|200c zero-width non-joiner|' +
    '200d zero-width joiner|200e left-to-right mark|200f right-to-left mark|2028 line separator|2029 paragraph separator|' +
    '202a left-to-right embedding|202b right-to-left embedding|202c end of bidirectional formatting|202d left-to-right override|' +
    '202e right-to-left override|2060 word joiner|2061 invisible function sign|2062 invisible times sign|2063 invisible separator|' +
    '2064 invisible plus sign|2066 left-to-right isolate|2067 right-to-left isolate|2068 first strong isolate|2069 end of isolate|' +
    'feff byte order mark|ffa0 half-width Hangul filler|fffc object replacement character|fffd replacement character|0 NUL|7 bell|8 backspace|' +
    'b vertical tab|1a end-of-file mark (Ctrl+Z)|1b escape|7f delete|85 next line'
  )
    .split('|')
    .flatMap((row) => {
      const at = row.indexOf(' ');
      return row
        .slice(0, at)
        .split(',')
        .map((code) => [parseInt(code, 16), row.slice(at + 1)] as const);
    }),
);

/** `zero-width space (U+200B)`. */
export function nameOf(code: number): Message {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name =
    NAMES.get(code) ??
    (code < 0x20 || (code > 0x7e && code < 0xa0)
      ? 'control character'
      : (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
        ? 'variation selector'
        : code >= 0xe0000 && code <= 0xe007f
          ? 'tag character'
          : 'invisible character');
  return msg('{0} ({1})', msg(name), point);
}
