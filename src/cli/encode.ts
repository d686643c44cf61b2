import { Failure } from './errors';

/** The text in the file's own encoding. Throws where the encoding lacks one of its characters. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  throw new Failure(
    'encoding',
    `It is in ${encoding}, which can't be written here; it is as it was.`,
    'Add --to-utf8 to write it as UTF-8.',
  );
}

const DECLARED =
  /(<meta[^>]{0,500}?charset[ \t]{0,9}=[ \t]{0,9}["']?|<\?xml[^>]{0,200}?encoding[ \t]{0,9}=[ \t]{0,9}["'])([\w:.-]{1,40})/gi;

/** An HTML page that goes over to UTF-8 must say so: the name in its `<meta charset>` or XML declaration is changed with it. */
export const declareUtf8 = (html: string): string =>
  html.slice(0, 4096).replace(DECLARED, '$1utf-8') + html.slice(4096);
