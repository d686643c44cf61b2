import { FOLD, isDenseKind, isWordKind, KIND } from './chars';
import { isPlainCase, wordsOf } from './words';

const SEED = 7;
/** Of all 32 bits, so that two words of an article hardly ever share one. */
function mix(hash: number, unit: number): number {
  const h = Math.imul(hash ^ unit, 0x5bd1e995);
  return h ^ (h >>> 15);
}

/**
 * How often each word stands in a text (of dense scripts each pair of characters): counted by the words' hashes, in one pass that makes no
 * strings.
 */
export class Vocabulary {
  private keys = new Int32Array(1 << 12);
  private counts = new Uint16Array(1 << 12);
  private size = 0;

  /** Counts the words of a text from `start` to `end`: those that `wordsOf` gives. */
  add(text: string, start: number, end: number): void {
    let from = -1;
    let hash = SEED;
    let plain = true;
    for (let i = start; i <= end; i++) {
      const code = i < end ? text.charCodeAt(i) : 0;
      const kind = KIND[code]!;
      const dense = isDenseKind(kind);
      if (!dense && (isWordKind(kind) || (from >= 0 && (code === 0x27 || code === 0x2019)))) {
        if (from < 0) from = i;
        plain &&= isPlainCase(code);
        hash = mix(hash, FOLD[code]!);
        continue;
      }
      if (from >= 0) {
        this.count(plain ? hash : hashOf(wordsOf(text, from, i)[0]!.text));
        from = -1;
        hash = SEED;
        plain = true;
      }
      if (dense && i + 1 < end) {
        const next = text.charCodeAt(i + 1);
        if (isDenseKind(KIND[next]!)) this.count(mix(mix(SEED, code), next));
      }
    }
  }

  /** How often a word, folded, was met. */
  get(word: string): number {
    return this.counts[this.slot(hashOf(word) || 1)]!;
  }

  private count(hash: number): void {
    const key = hash || 1;
    const at = this.slot(key);
    if (this.counts[at]! < 0xffff) this.counts[at]!++;
    if (this.keys[at] === key) return;
    this.keys[at] = key;
    if (++this.size * 2 > this.keys.length) this.grow();
  }

  /** Where a hash is, or where it would go. */
  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let at = key & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Uint16Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const at = this.slot(keys[i]!);
      this.keys[at] = keys[i]!;
      this.counts[at] = counts[i]!;
    }
  }
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return hash;
}
