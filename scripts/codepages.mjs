// Builds data/codepages.bin, the code pages of src/encoding/codecs/: `node scripts/codepages.mjs`.
// Source: iconv-lite (MIT), and Node's TextDecoder for the two Macintosh pages, which iconv-lite has without the euro.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import iconv from 'iconv-lite';

const require = createRequire(import.meta.url);
const ranges = require('iconv-lite/encodings/tables/gb18030-ranges.json');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const NONE = 0;

/** Our label → iconv-lite's name; undefined: Node's TextDecoder under our label. */
const SINGLE = {
  'iso-8859-1': 'latin1',
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`windows-125${n}`, `cp125${n}`])),
  'windows-874': 'cp874',
  ...Object.fromEntries([2, 5, 7, 9, 15].map((n) => [`iso-8859-${n}`, `iso8859-${n}`])),
  macintosh: undefined,
  'x-mac-cyrillic': undefined,
  ibm437: 'cp437',
  ibm850: 'cp850',
  ibm852: 'cp852',
  ibm866: 'cp866',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  // Of these only what they can't hold is asked (encoding/lossy-save): VS Code saves in them.
  ...Object.fromEntries([3, 4, 6, 8, 10, 11, 13, 14, 16].map((n) => [`iso-8859-${n}`, `iso8859-${n}`])),
  ibm865: 'cp865',
  cp1125: 'cp1125',
  koi8ru: 'koi8-ru',
  koi8t: 'koi8-t',
};
const DOUBLE = {
  gbk: { name: 'gbk', leads: range(0x81, 0xfe), trails: range(0x40, 0xfe).filter((b) => b !== 0x7f) },
  big5: { name: 'big5-hkscs', leads: range(0x81, 0xfe), trails: [...range(0x40, 0x7e), ...range(0xa1, 0xfe)] },
  'euc-kr': { name: 'cp949', leads: range(0x81, 0xfe), trails: range(0x41, 0xfe) },
  shift_jis: {
    name: 'cp932',
    leads: [...range(0x81, 0x9f), ...range(0xe0, 0xfc)],
    trails: [...range(0x40, 0x7e), ...range(0x80, 0xfc)],
  },
  'euc-jp': { name: 'euc-jp', leads: range(0xa1, 0xfe), trails: range(0xa1, 0xfe) },
  jis0212: { name: 'euc-jp', prefix: [0x8f], leads: range(0xa1, 0xfe), trails: range(0xa1, 0xfe) },
};

const units = [];
const single = {};
for (const [label, name] of Object.entries(SINGLE)) {
  single[label] = units.length;
  for (const byte of range(0x80, 0xff)) {
    const text = name ? iconv.decode(Buffer.from([byte]), name) : new TextDecoder(label).decode(Buffer.from([byte]));
    const code = text.length === 1 ? text.charCodeAt(0) : 0xfffd;
    units.push(code === 0xfffd || (code < 0xa0 && !label.startsWith('iso')) ? NONE : code);
  }
}
const double = {};
const astral = [];
for (const [label, { name, prefix = [], leads, trails }] of Object.entries(DOUBLE)) {
  double[label] = { at: units.length, leads: [leads[0], leads.at(-1)], trails: [trails[0], trails.at(-1)] };
  for (const lead of range(leads[0], leads.at(-1)))
    for (const trail of range(trails[0], trails.at(-1))) {
      const text =
        leads.includes(lead) && trails.includes(trail) ? iconv.decode(Buffer.from([...prefix, lead, trail]), name) : '';
      const code = text.codePointAt(0) ?? 0;
      const alone = text.length === (code > 0xffff ? 2 : 1);
      if (!alone || code === 0xfffd) units.push(NONE);
      else {
        if (code > 0xffff) astral.push(units.length);
        if (code > 0x2ffff) throw new Error(`outside of planes 0 and 2: ${text}`);
        units.push(code & 0xffff);
      }
    }
}
// Python's Big5 (and older tables) fill the rows C6A1 to C7F2 otherwise than HKSCS and the Encoding Standard.
const rows = [
  'ヾゝゞ々',
  ...range(0x3041, 0x3093).map((c) => String.fromCharCode(c)),
  ...range(0x30a1, 0x30f6).map((c) => String.fromCharCode(c)),
  'ДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽',
].join('');
double.cp950 = { at: units.length, leads: [0xc6, 0xc7], trails: [0x40, 0xfe] };
let place = 0;
for (const lead of [0xc6, 0xc7])
  for (const trail of range(0x40, 0xfe)) {
    const used = DOUBLE.big5.trails.includes(trail) && (lead > 0xc6 || trail >= 0xa1);
    units.push(used ? rows.charCodeAt(place++) || NONE : NONE);
  }
const header = JSON.stringify({ single, double, count: units.length, astral, ranges: [ranges.uChars, ranges.gbChars] });
const head = Buffer.from(header);
const high = Buffer.from(units.map((u) => u >> 8));
const low = Buffer.from(units.map((u) => u & 255));
const length = Buffer.from(new Uint32Array([head.length]).buffer);
const out = Buffer.concat([length, head, high, low]);
writeFileSync('data/codepages.bin', out);
console.log('data/codepages.bin', out.length, 'astral', astral.length);
