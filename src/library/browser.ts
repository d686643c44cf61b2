/** Copydesk as a library in a browser or a worker: call `await prepare(base)` once, then `review` and `fix` are synchronous. */
import { provideData } from '../base';

export * from './api';
export { rules } from './rules';

/**
 * Fetches the models and tables before the first review. `base` is the address of the folder `data/`, as it lies in the package beside
 * the bundle; `names` the files wanted, all of them where missing. Throws where one can't be fetched.
 */
export async function prepare(
  base: string | URL = new URL('data/', import.meta.url),
  names?: readonly string[],
): Promise<void> {
  const at = (name: string): URL => new URL(name, String(base).replace(/\/?$/, '/'));
  const get = async (name: string): Promise<Response> => {
    const answer = await fetch(at(name));
    if (!answer.ok)
      throw new Error(`Copydesk's data file ${at(name).href} could not be fetched: HTTP ${answer.status}.`);
    return answer;
  };
  const wanted = names ?? ((await (await get('index.json')).json()) as string[]);
  const files = new Map<string, Uint8Array>();
  await Promise.all(wanted.map(async (n) => files.set(n, new Uint8Array(await (await get(n)).arrayBuffer()))));
  provideData((name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`No data file ${name}: it was not among those that prepare() fetched.`);
    return bytes;
  });
}
