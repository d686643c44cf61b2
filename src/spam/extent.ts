/** Takes a stretch that a phrase may be (UTF-16 offsets) and what speaks for its ends: a row that the next one is written over. */
export type Take = (start: number, end: number, glued: boolean, row: Float64Array) => void;

/** Log odds of goods that count as one. */
export const SCALE = 4;

export const within = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
