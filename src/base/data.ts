/**
 * Models, code pages and term lists are files in `data/`, beside the bundles, read when first needed. The host says how:
 * from the disk on Node, fetched before the first review in a browser.
 */
export type DataProvider = (name: string) => Uint8Array;

let provider: DataProvider | undefined;
const known = new Map<string, Uint8Array>();

export function provideData(from: DataProvider): void {
  provider = from;
  known.clear();
}

/** The bytes of the data file of that name. Throws where the host has not provided any. */
export function dataFile(name: string): Uint8Array {
  let bytes = known.get(name);
  if (!bytes) {
    if (!provider) throw new Error(`No data provider: call provideData() before the first review (wanted ${name}).`);
    known.set(name, (bytes = provider(name)));
  }
  return bytes;
}
