import type { SavedBytes } from './desk';
import { onDisk, type Host } from './host';

/**
 * The bytes of an open file with its encoding. Where they are UTF-8 that says what the editor shows, it was opened as that, and the client need not be
 * asked, which has its hands full while it opens a file. ASCII alone says nothing: any encoding holds it.
 */
export async function savedBytes(
  host: Host,
  uri: string,
  most: number,
  text: () => string | undefined,
  ask: () => Promise<SavedBytes | undefined>,
): Promise<SavedBytes | undefined> {
  const bytes = onDisk(host, uri) ? await host.readFile(uri, most) : undefined;
  const says = bytes?.some((b) => b > 0x7f) && new TextDecoder().decode(bytes);
  return says && says === text() ? { bytes: bytes!, encoding: 'utf-8' } : ask();
}
