import { findCodec } from '../encoding';
import { Failure } from './errors';

/** The text in an encoding, exactly. Throws where the encoding lacks one of its characters, or is not known. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  }
  if (encoding === 'utf-8') {
    const lone = /\p{Surrogate}/u.exec(text);
    if (lone) throw lacks('half of a character (a lone surrogate)', encoding, '');
    return new TextEncoder().encode(text);
  }
  const codec = findCodec(encoding);
  if (!codec) throw lacks('text that Copydesk', encoding, 'Add --to-utf8 to write it as UTF-8.');
  const { bytes, failed } = codec.encode(text);
  const at = failed[0] ?? firstDifference(codec.decode(bytes).text, text);
  if (at < 0) return bytes;
  const what = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  throw lacks(`“${what}”`, encoding, 'Add --to-utf8 to write it as UTF-8.');
}

const lacks = (what: string, encoding: string, remedy: string): Failure =>
  new Failure(
    'encoding',
    `The mended text holds ${what}, which ${encoding} can't hold; the file is as it was.`,
    remedy,
  );

function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  return i;
}

const DECLARED =
  /(<meta[^>]{0,500}?charset[ \t]{0,9}=[ \t]{0,9}["']?|<\?xml[^>]{0,200}?encoding[ \t]{0,9}=[ \t]{0,9}["'])([\w:.-]{1,40})/gi;

/** An HTML page that goes over to UTF-8 must say so: the name in its `<meta charset>` or XML declaration is changed with it. */
export const declareUtf8 = (html: string): string =>
  html.slice(0, 4096).replace(DECLARED, (_, before: string) => `${before}utf-8`) + html.slice(4096);

/**
 * The bytes of a mended file in its own encoding. Throws where what was not mended would change too: then the bytes were not wholly
 * what the encoding says, and writing them back would lose them.
 */
export function writeBack(bytes: Uint8Array, before: string, after: string, encoding: string): Uint8Array {
  const mended = encodeAs(after, encoding);
  let same: boolean;
  try {
    same = Buffer.compare(encodeAs(before, encoding), bytes) === 0;
  } catch {
    same = false;
  }
  if (same) return mended;
  throw new Failure(
    'encoding',
    `Not all of its bytes are sound ${encoding}, so it can't be written back without loss; it is as it was.`,
    'Look at the encoding findings first ("copydesk check"), or add --to-utf8 to write what can be read as UTF-8.',
  );
}
