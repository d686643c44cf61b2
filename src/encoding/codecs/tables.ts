import { dataFile } from '../../base';

interface Header {
  readonly single: Readonly<Record<string, number>>;
  readonly double: Readonly<Record<string, { at: number; leads: [number, number]; trails: [number, number] }>>;
  readonly count: number;
  /** Indices of cells that stand for U+20000 and above. */
  readonly astral: readonly number[];
  /** GB18030's four-byte part: code points and pointers at which each range begins. */
  readonly ranges: readonly [readonly number[], readonly number[]];
}

/** Cells of a double-byte code page: code points, 0 where nothing is defined. */
export interface DoubleTable {
  readonly cells: Uint32Array;
  readonly firstLead: number;
  readonly lastLead: number;
  readonly firstTrail: number;
  readonly lastTrail: number;
}

export interface Tables {
  /** Characters of bytes 0x80 … 0xff by label, 0 where nothing is defined. */
  readonly single: ReadonlyMap<string, Uint32Array>;
  readonly double: ReadonlyMap<string, DoubleTable>;
  readonly ranges: readonly [readonly number[], readonly number[]];
}

let tables: Tables | undefined;
/** data/codepages.bin, which scripts/codepages.mjs writes: header length, header, high bytes, low bytes. */
export function codePages(): Tables {
  if (tables) return tables;
  const bytes = dataFile('codepages.bin');
  const start = 4 + (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start))) as Header;
  const units = new Uint32Array(header.count);
  for (let i = 0; i < header.count; i++) units[i] = (bytes[start + i]! << 8) | bytes[start + header.count + i]!;
  for (const i of header.astral) units[i]! |= 0x20000;
  const double = Object.entries(header.double).map(([label, { at, leads, trails }]) => {
    const cells = units.subarray(at, at + (leads[1] - leads[0] + 1) * (trails[1] - trails[0] + 1));
    const table = { cells, firstLead: leads[0], lastLead: leads[1], firstTrail: trails[0], lastTrail: trails[1] };
    return [label, table] as const;
  });
  const single = Object.entries(header.single).map(([label, at]) => [label, units.subarray(at, at + 128)] as const);
  return (tables = { single: new Map(single), double: new Map(double), ranges: header.ranges });
}
