import { msg, type Message } from '../../base';

/** What a copy editor may call these characters. */
const NAMES: Readonly<Record<number, string>> = {
  0xad: 'soft hyphen', 0x34f: 'combining grapheme joiner', 0x61c: 'Arabic letter mark', 0x115f: 'Hangul filler', 0x1160: 'Hangul filler',
  0x180b: 'Mongolian variation selector', 0x180c: 'Mongolian variation selector', 0x180d: 'Mongolian variation selector',
  0x180e: 'Mongolian vowel separator', 0x200b: 'zero-width space', 0x200c: 'zero-width non-joiner', 0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark', 0x200f: 'right-to-left mark', 0x2028: 'line separator', 0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding', 0x202b: 'right-to-left embedding', 0x202c: 'end of bidirectional formatting',
  0x202d: 'left-to-right override', 0x202e: 'right-to-left override', 0x2060: 'word joiner', 0x2061: 'invisible function sign',
  0x2062: 'invisible times sign', 0x2063: 'invisible separator', 0x2064: 'invisible plus sign', 0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate', 0x2068: 'first strong isolate', 0x2069: 'end of isolate', 0x3164: 'Hangul filler',
  0xfeff: 'byte order mark', 0xffa0: 'half-width Hangul filler', 0xfffc: 'object replacement character', 0xfffd: 'replacement character',
  0: 'NUL', 7: 'bell', 8: 'backspace', 0xb: 'vertical tab', 0x1a: 'end-of-file mark (Ctrl+Z)', 0x1b: 'escape', 0x7f: 'delete', 0x85: 'next line',
}; // prettier-ignore

/** `zero-width space (U+200B)`. */
export function nameOf(code: number): Message {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name =
    NAMES[code] ??
    (code < 0x20 || (code > 0x7e && code < 0xa0)
      ? 'control character'
      : (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
        ? 'variation selector'
        : code >= 0xe0000 && code <= 0xe007f
          ? 'tag character'
          : 'invisible character');
  return msg('{0} ({1})', msg(name), point);
}
