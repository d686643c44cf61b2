import { dataFile, once } from '../base';
import { hasWord, readHashes } from '../language';

/** data/places.bin, which scripts/places.mjs writes: how many, their range, gaps as Rice codes. */
const places = once(() => {
  const bytes = dataFile('places.bin');
  const head = new DataView(bytes.buffer, bytes.byteOffset, 8);
  return readHashes(bytes, { bit: 64 }, head.getUint32(0, true), head.getUint32(4, true), 6);
});

/** Whether a town of some size, a country or a region is called so (one word in 64 that is none is taken for one). */
export const isKnownPlace = (text: string): boolean =>
  text.length > 2 && text.length <= 30 && hasWord(places(), text.toLowerCase().replace(/’/g, "'"));
