import { dataFile, msg, once, type Message } from '../../base';

/** What a copy editor may call these characters, behind their numbers: data/invisible-names.txt. */
const names = once(
  (): ReadonlyMap<number, string> =>
    new Map(
      new TextDecoder()
        .decode(dataFile('invisible-names.txt'))
        .trim()
        .split('\n')
        .flatMap((row) => {
          const at = row.indexOf(' ');
          return row
            .slice(0, at)
            .split(',')
            .map((code) => [parseInt(code, 16), row.slice(at + 1)] as const);
        }),
    ),
);

/** `zero-width space (U+200B)`. */
export function nameOf(code: number): Message {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name =
    names().get(code) ??
    (code < 0x20 || (code > 0x7e && code < 0xa0)
      ? 'control character'
      : (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
        ? 'variation selector'
        : code >= 0xe0000 && code <= 0xe007f
          ? 'tag character'
          : 'invisible character');
  return msg('{0} ({1})', msg(name), point);
}
