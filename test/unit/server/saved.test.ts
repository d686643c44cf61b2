// Whether the client is asked how it opened a file.
import { expect, it } from 'vitest';
import { savedBytes } from '../../../src/server/saved';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

it.each([
  ['UTF-8 that is shown as it is', utf8('Café.\n'), 'Café.\n', 'file:///a.txt', 'utf-8'],
  ['UTF-8 with a mark', utf8('\uFEFFCafé.\n'), 'Café.\n', 'file:///a.txt', 'utf-8'],
  ['ASCII, which any encoding holds', utf8('Cafe.\n'), 'Cafe.\n', 'file:///a.txt', 'asked'],
  ['UTF-8 that is shown as something else', utf8('Café.\n'), 'CafÃ©.\n', 'file:///a.txt', 'asked'],
  ['another encoding', latin1('Café.\n'), 'Café.\n', 'file:///a.txt', 'asked'],
  ['what was typed in since', utf8('Café.\n'), 'Cafés.\n', 'file:///a.txt', 'asked'],
  ['a file that is on no disk', utf8('Café.\n'), 'Café.\n', 'memfs:/a.txt', 'asked'],
])('%s', async (_name, bytes, text, uri, encoding) => {
  const host = {
    prepare: () => Promise.resolve(),
    readFile: () => Promise.resolve(bytes),
    readFolder: () => Promise.resolve([]),
  };
  const saved = await savedBytes(host, uri, 1e6, () => text, () => Promise.resolve({ bytes, encoding: 'asked' })); // prettier-ignore
  expect(saved?.encoding).toBe(encoding);
});
