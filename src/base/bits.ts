import { slotOf } from './hash';

/** A set of 32-bit hashes that says at once of most others that it has them not: one bit each, so that it stays near the processor. */
export class HashBits {
  private readonly words: Uint32Array;
  /** `bits`: its size as a power of two; some sixteen times what it will hold keeps one in sixteen of the others. */
  constructor(private readonly bits: number) {
    this.words = new Uint32Array(1 << (bits - 5));
  }
  add(hash: number): void {
    const at = slotOf(hash, this.bits);
    this.words[at >>> 5]! |= 1 << (at & 31);
  }
  has(hash: number): boolean {
    const at = slotOf(hash, this.bits);
    return ((this.words[at >>> 5]! >>> (at & 31)) & 1) === 1;
  }
}
