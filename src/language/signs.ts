/** Costs, in tenths of a nat, of signs that the corpora hold seldom or never (they were cleaned of most). By hand, by block. */
const BLOCKS: readonly (readonly [number, number, number])[] = [
  [0x00, 0x1f, 160], [0x09, 0x0d, 40], [0x20, 0x7e, 75], [0x7f, 0x9f, 160], [0xa0, 0xbf, 105], [0xa0, 0xa0, 50], [0xa7, 0xa7, 90],
  [0xa9, 0xa9, 90], [0xae, 0xae, 90], [0xd7, 0xd7, 90], [0xf7, 0xf7, 100], [0x2b0, 0x2ff, 110], [0x2000, 0x206f, 100],
  [0x2002, 0x200a, 70], [0x200b, 0x200f, 100], [0x202f, 0x202f, 60], [0x2070, 0x209f, 100], [0x20a0, 0x20cf, 95], [0x2100, 0x214f, 95],
  [0x2150, 0x218f, 100], [0x2190, 0x21ff, 95], [0x2200, 0x23ff, 100], [0x2400, 0x24ff, 105], [0x2500, 0x25ff, 105],
  [0x2600, 0x27bf, 100], [0x27c0, 0x2bff, 105], [0x2e80, 0x2fff, 140], [0x3000, 0x303f, 95], [0x3200, 0x33ff, 115], [0xa4d0, 0xa4ff, 130],
  [0xd800, 0xdbff, 90], [0xdc00, 0xdfff, 20], [0xe000, 0xf8ff, 160], [0xfe00, 0xfe0f, 60], [0xfe10, 0xfe6f, 115], [0xff00, 0xff65, 100],
  [0xffa0, 0xffef, 120], [0xfffd, 0xfffd, 130], [0xfeff, 0xfeff, 110], [0xfff0, 0xfffc, 160],
]; // prettier-ignore

const TABLE = ((): Uint8Array => {
  const table = new Uint8Array(0x10000).fill(140);
  for (const [from, to, cost] of BLOCKS) table.fill(cost, from, to + 1);
  return table;
})();

/** Cost of a sign outside the models after the unit `last`: a run of one sign, or of one block, is cheaper. */
export function signCost(code: number, last: number): number {
  const cost = TABLE[code]!;
  if (code === last) return cost >= 150 ? cost : 20;
  if (code >= 0xdc00 && code < 0xe000) return last >= 0xd800 && last < 0xdc00 ? cost : 160;
  // Signs of one block keep company; those of Latin-1, controls and private use are what damage is made of.
  return code >= 0x2000 && cost < 150 && code >> 7 === last >> 7 ? cost >> 1 : cost;
}
