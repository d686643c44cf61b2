// Sets of words as their hashes, sorted, the gaps between them as Rice codes: what src/language/rice.ts reads.

/** FNV-1a over UTF-16 units, as in src/language/rice.ts. */
function hash(word, range) {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.floor(((h >>> 0) / 0x100000000) * range);
}

export class Hashes {
  bits = [];

  /** `low`: how many bits of a gap are written as they are. One word in 2^low that is not in the set seems to be. Answers how many there are, and of what range. */
  add(words, low) {
    const range = words.length * 2 ** low;
    const sorted = [...new Set(words.map((w) => hash(w, range)))].sort((a, b) => a - b);
    let last = -1;
    for (const h of sorted) {
      const gap = h - last - 1;
      last = h;
      for (let q = gap >> low; q > 0; q--) this.bits.push(1);
      this.bits.push(0);
      for (let b = low - 1; b >= 0; b--) this.bits.push((gap >> b) & 1);
    }
    return [sorted.length, range];
  }

  get bytes() {
    const out = new Uint8Array(Math.ceil(this.bits.length / 8));
    this.bits.forEach((b, i) => (out[i >> 3] |= b << (i & 7)));
    return out;
  }
}
