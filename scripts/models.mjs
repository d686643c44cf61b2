// Builds data/language-*.bin, the character models of src/language/: `node scripts/models.mjs [corpora folder]`.
// The corpora (clean prose in 40 languages, one sentence or paragraph a line; sources and licences in their SOURCES.md) stay
// where they are; only figures derived from them enter the project. One line in ten, by a hash of its text, is held out
// for measuring (bench/encoding): see heldOut in scripts/held-out.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { heldOut } from './held-out.mjs';

const corpora = process.argv[2] ?? '../shared/corpora';
if (!existsSync(corpora)) throw new Error(`No corpora at ${corpora}`);

/** Groups of languages that share an alphabet, in the order of src/language/scripts.ts. */
const ALPHABETS = [
  ['latin', 'en de fr es pt it nl sv da nb is fi et lv lt pl cs sk sl hr hu ro tr ca id vi', /\p{Script=Latin}/u],
  ['cyrillic', 'ru uk bg sr', /\p{Script=Cyrillic}/u],
  ['greek', 'el', /\p{Script=Greek}/u],
  ['hebrew', 'he', /\p{Script=Hebrew}/u],
  ['arabic', 'ar fa', /[\p{Script=Arabic}\u064b-\u0652]/u],
  ['thai', 'th', /\p{Script=Thai}/u],
  ['devanagari', 'hi', /[\p{Script=Devanagari}\u200d]/u],
];
const CJK = ['zh-Hans', 'zh-Hant', 'ja', 'ko'];
const CJK_CHAR = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆ヶ]/u;
/** Bigrams of CJK characters kept, the most telling first. */
const CJK_PAIRS = 122_000;
const UNSEEN = 15;
const STEP = { tri: 0.6, bi: 0.8, uni: 1 };

const linesOf = (lang) =>
  readFileSync(`${corpora}/${lang}.txt`, 'utf8')
    .split('\n')
    .filter((l) => l && !heldOut(l));
const fold = (c) => (c === 'İ' ? c : c.toLowerCase());
const nibble = (p, step, least = 0) => Math.min(UNSEEN - 1, Math.max(least, Math.round(-Math.log(p) / step)));

let chunks = [];
const put = (bytes) => chunks.push(Uint8Array.from(bytes));
/** Writes what was put so far: length of the header, header (JSON), the chunks. */
function write(name, header) {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(new Uint32Array([head.length]).buffer);
  const out = Buffer.concat([length, head, ...chunks]);
  writeFileSync(`data/${name}`, out);
  console.log(`data/${name}`, out.length);
  chunks = [];
}
const alphabets = [];
const pack = (nibbles) => {
  const out = new Uint8Array((nibbles.length + 1) >> 1);
  nibbles.forEach((n, i) => (out[i >> 1] |= n << ((i & 1) * 4)));
  return out;
};
const varints = (sorted) => {
  const out = [];
  let last = -1;
  for (const k of sorted) {
    let d = k - last - 1;
    for (; d >= 128; d >>>= 7) out.push((d & 127) | 128);
    out.push(d);
    last = k;
  }
  return out;
};

// What stands between letters, by the group of the letter before it.
const signCounts = Array.from({ length: ALPHABETS.length + 1 }, () => new Map());
function countSigns(lines, group, isLetter) {
  const counts = signCounts[group];
  for (const line of lines) for (const c of line) if (!isLetter(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
}

for (const [group, [name, list, script]] of ALPHABETS.entries()) {
  const languages = list.split(' ');
  const known = new Map();
  const isLetter = (c) => {
    let hit = known.get(c);
    if (hit === undefined) known.set(c, (hit = script.test(c)));
    return hit;
  };
  const texts = languages.map(linesOf);
  const letterCounts = new Map();
  texts.forEach((lines) => {
    for (const line of lines)
      for (const c of line) if (isLetter(c)) letterCounts.set(fold(c), (letterCounts.get(fold(c)) ?? 0) + 1);
    countSigns(lines, group, isLetter);
  });
  const letters = [...letterCounts]
    .filter(([c, n]) => n >= 50 && c.length === 1)
    .sort((a, b) => b[1] - a[1])
    .map(([c]) => c);
  const size = letters.length + 2; // 0: no letter, last: another letter of the script
  const symbol = new Map(letters.map((c, i) => [c, i + 1]));
  const models = texts.map((lines) => {
    const tri = new Uint32Array(size ** 3);
    const bi = new Uint32Array(size ** 2);
    const uni = new Uint32Array(size);
    for (const line of lines) {
      let a = 0;
      let b = 0;
      for (const ch of `${line}\n`) {
        const c = isLetter(ch) ? (symbol.get(fold(ch)) ?? size - 1) : 0;
        if (c || b) {
          tri[(a * size + b) * size + c]++;
          bi[b * size + c]++;
          uni[c]++;
        }
        a = b;
        b = c;
        if (!c) a = 0;
      }
    }
    return { tri, bi, uni };
  });
  const keys = [];
  const total = size ** 3;
  for (let k = 0; k < total; k++) if (models.some((m) => m.tri[k] >= 3)) keys.push(k);
  const sum = (a, from, to) => {
    let n = 0;
    for (let i = from; i < to; i++) n += a[i];
    return n;
  };
  const packedKeys = varints(keys);
  put(packedKeys);
  for (const { tri, bi, uni } of models) {
    const all = sum(uni, 0, size);
    put(pack([...uni].map((n) => (n ? nibble(n / all, STEP.uni) : UNSEEN))));
    const pairs = [];
    for (let b = 0; b < size; b++) {
      const n = sum(bi, b * size, b * size + size);
      for (let c = 0; c < size; c++) {
        const x = bi[b * size + c];
        pairs.push(x ? nibble(x / (n + 2), STEP.bi) : UNSEEN);
      }
    }
    put(pack(pairs));
    let context = -1;
    let n = 0;
    put(
      pack(
        keys.map((k) => {
          const at = Math.floor(k / size);
          if (at !== context) n = sum(tri, (context = at) * size, at * size + size);
          return tri[k] >= 2 ? nibble(tri[k] / (n + 3), STEP.tri) : UNSEEN;
        }),
      ),
    );
  }
  alphabets.push({ name, languages, letters: letters.join(''), keys: keys.length, keyBytes: packedKeys.length });
  console.log(name, 'letters', letters.length, 'trigrams', keys.length);
}

write('language-alphabets.bin', { alphabets });

// Chinese, Japanese, Korean: single characters by language, pairs of Chinese and of the others.
const isCjk = (c) => CJK_CHAR.test(c);
const cjkTexts = CJK.map(linesOf);
const singles = cjkTexts.map((lines) => {
  countSigns(lines, ALPHABETS.length, isCjk);
  const counts = new Map();
  for (const line of lines)
    for (const c of line) if (c.length === 1 && isCjk(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  return counts;
});
const chars = [...new Set(singles.flatMap((m) => [...m.keys()]))].sort();
const rank = new Map(chars.map((c, i) => [c, i]));
const pairCounts = cjkTexts.map((lines) => {
  const counts = new Map();
  for (const line of lines) {
    let last = -1;
    for (const c of line) {
      const r = rank.get(c) ?? -1;
      if (last >= 0 && r >= 0) counts.set(last * chars.length + r, (counts.get(last * chars.length + r) ?? 0) + 1);
      last = r;
    }
  }
  return counts;
});
// Chinese in both forms, and Japanese and Korean: what is a common pair in the one may be none in the other (之助, of names).
const GROUPS = [
  [0, 1],
  [2, 3],
];
const pairs = new Map();
GROUPS.forEach((group, g) => {
  for (const l of group) {
    const n = [...singles[l].values()].reduce((a, b) => a + b, 0);
    for (const [k, x] of pairCounts[l]) {
      if (x < 2) continue;
      const first = singles[l].get(chars[Math.floor(k / chars.length)]);
      const second = singles[l].get(chars[k % chars.length]);
      const p = (x - 0.5) / first;
      const known = pairs.get(k) ?? { gain: 0, p: [0, 0] };
      known.gain += (x - 0.5) * Math.log(p / (second / n));
      known.p[g] = Math.max(known.p[g], p);
      pairs.set(k, known);
    }
  }
});
const kept = [...pairs]
  .sort((a, b) => b[1].gain - a[1].gain)
  .slice(0, CJK_PAIRS)
  .sort((a, b) => a[0] - b[0]);
const ofGroup = GROUPS.map((_, g) => kept.filter(([, { p }]) => p[g] > 0).map(([k, { p }]) => [k, p[g]]));
console.log('cjk characters', chars.length, 'pairs', ofGroup.map((o) => o.length).join(' + '), 'of', pairs.size);
const charKeys = varints(chars.map((c) => c.charCodeAt(0)));
put(charKeys);
for (const counts of singles) {
  const n = [...counts.values()].reduce((a, b) => a + b, 0);
  put(pack(chars.map((c) => (counts.get(c) ? nibble(counts.get(c) / n, STEP.uni) : UNSEEN))));
}
for (const some of ofGroup) {
  put(varints(some.map(([k]) => k)));
  put(pack(some.map(([, p]) => nibble(p, STEP.tri))));
}

write('language-cjk.bin', {
  languages: CJK,
  chars: chars.length,
  charBytes: charKeys.length,
  pairs: ofGroup.map((o) => o.length),
});

// Signs: those seen at all often, with a nibble for each group.
const signs = [
  ...new Set(
    signCounts.flatMap((m) =>
      [...m].filter(([c, n]) => n >= 8 && c.length === 1 && !/[\p{L}\p{M}]/u.test(c)).map(([c]) => c),
    ),
  ),
].sort();
for (const counts of signCounts) {
  const n = [...counts.values()].reduce((a, b) => a + b, 0);
  put(pack(signs.map((c) => (counts.get(c) ? nibble(counts.get(c) / n, STEP.uni) : UNSEEN))));
}
write('language-signs.bin', { signs: signs.join('') });
