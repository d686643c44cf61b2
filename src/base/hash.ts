/** A hash made longer by one UTF-16 unit. */
export const mix = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Where a hash falls in a table of so many bits. */
export const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
