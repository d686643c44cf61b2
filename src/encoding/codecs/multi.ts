import { upperBound } from '../../base';
import { Codec } from './codec';
import { codePages, type DoubleTable } from './tables';
import { TWINS } from './twins';

/** Code point of a double-byte cell, or 0. */
function cell(t: DoubleTable, lead: number, trail: number): number {
  if (lead < t.firstLead || lead > t.lastLead || trail < t.firstTrail || trail > t.lastTrail) return 0;
  return t.cells[(lead - t.firstLead) * (t.lastTrail - t.firstTrail + 1) + trail - t.firstTrail]!;
}

/** Calls back with each defined cell: `lead · 256 + trail` and code point. */
export function each(t: DoubleTable, call: (number: number, code: number) => void): void {
  for (let lead = t.firstLead, i = 0; lead <= t.lastLead; lead++)
    for (let trail = t.firstTrail; trail <= t.lastTrail; trail++) {
      const code = t.cells[i++]!;
      if (code) call(lead * 256 + trail, code);
    }
}

const PLANES = 0x30000;
/** Marks of an encoding table: nothing there. */
const NOTHING = 0xffffffff;

abstract class MultiByte extends Codec {
  private table: Uint32Array | undefined;

  /** Fills what differs from ASCII; later entries must not replace earlier ones unless they are to be preferred. */
  protected abstract fill(set: (code: number, number: number) => void): void;

  numberOf(code: number): number {
    if (code < 0x80) return code;
    if (code >= PLANES) return -1;
    if (!this.table) {
      const table = (this.table = new Uint32Array(PLANES).fill(NOTHING));
      this.fill((c, n) => {
        if (table[c] === NOTHING) table[c] = n;
      });
      for (const [a, b] of TWINS) {
        if (table[a] === NOTHING) table[a] = table[b]!;
        else if (table[b] === NOTHING) table[b] = table[a]!;
      }
    }
    const number = this.table[code]!;
    return number === NOTHING ? -1 : number;
  }
}

const pack = (code: number, length: number): number => (code ? code * 8 + length : -1);

/** Characters that stand twice in Big5 proper, of which the later cell is used (Encoding Standard, index Big5 pointer). */
const LATER = new Set([0x2550, 0x255e, 0x2561, 0x256a, 0x5341, 0x5345]);

/** Bytes that stand for themselves, as controls, where a decoder finds no character: what the text kept of UTF-8 read so. */
const CONTROLS = Array.from({ length: 32 }, (_, i) => 0x80 + i);

/** GBK, EUC-KR with its extension (CP949), Big5 with HKSCS: ASCII and one table. */
export class Double extends MultiByte {
  constructor(
    label: string,
    private readonly cells: DoubleTable,
    /** Big5 with HKSCS below 0xA1. */
    private readonly last = false,
    /** What the lone byte 0x80 stands for (GBK: the euro sign). */
    private readonly lone = 0,
  ) {
    super(label, 2);
  }
  protected fill(set: (code: number, number: number) => void): void {
    if (this.lone) set(this.lone, 0x80);
    else for (const b of CONTROLS) set(b, b);
    // HKSCS repeats characters of the standard part below 0xA1: the standard part is what encoders use.
    if (this.last) {
      const later: [number, number][] = [];
      each(this.cells, (n, c) => {
        if (LATER.has(c)) later.push([c, n]);
      });
      for (const [c, n] of later.reverse()) set(c, n);
      each(this.cells, (n, c) => {
        if (n >= 0xa140) set(c, n);
      });
    }
    each(this.cells, (n, c) => {
      set(c, n);
    });
  }
  read(bytes: Uint8Array, i: number, end: number): number {
    const lead = bytes[i]!;
    if (lead < 0x80) return lead * 8 + 1;
    if (lead === 0x80 && this.lone) return this.lone * 8 + 1;
    return i + 1 < end ? pack(cell(this.cells, lead, bytes[i + 1]!), 2) : -1;
  }
}

/** Big5 as Python has it: kana and Cyrillic stand in rows that HKSCS fills otherwise. */
export class Cp950 extends Double {
  private readonly rows = codePages().double.get('cp950')!;
  constructor() {
    super('cp950', codePages().double.get('big5')!, true);
  }
  protected override fill(set: (code: number, number: number) => void): void {
    each(this.rows, (n, c) => {
      set(c, n);
    });
    super.fill(set);
  }
  override read(bytes: Uint8Array, i: number, end: number): number {
    const own = i + 1 < end ? cell(this.rows, bytes[i]!, bytes[i + 1]!) : 0;
    return own ? own * 8 + 2 : super.read(bytes, i, end);
  }
}

const EURO = 0x20ac;

/** GB18030: GBK's two bytes, and four for everything else. */
export class Gb18030 extends MultiByte {
  private readonly cells = codePages().double.get('gbk')!;
  private readonly ranges = codePages().ranges;
  constructor() {
    super('gb18030', 4);
  }
  protected fill(set: (code: number, number: number) => void): void {
    each(this.cells, (n, c) => {
      set(c, n);
    });
  }
  override numberOf(code: number): number {
    const two = super.numberOf(code);
    if (two >= 0 || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return two;
    if (code >= 0x10000) return four(code - 0x10000 + 189000);
    const [codes, pointers] = this.ranges;
    const i = Math.max(0, upperBound(codes, code, (c) => c) - 1);
    return four(pointers[i]! + code - codes[i]!);
  }
  /** Windows reads a lone 0x80 as the euro sign, and so does every browser (WHATWG Encoding, gb18030 decoder). */
  override otherNumberOf(code: number): number {
    return code === EURO ? 0x80 : -1;
  }
  read(bytes: Uint8Array, i: number, end: number): number {
    const lead = bytes[i]!;
    if (lead < 0x80) return lead * 8 + 1;
    if (lead === 0x80) return EURO * 8 + 1;
    const second = i + 1 < end ? bytes[i + 1]! : 0;
    if (second < 0x30 || second > 0x39) return pack(cell(this.cells, lead, second), 2);
    if (lead < 0x81 || i + 3 >= end) return -1;
    const third = bytes[i + 2]! - 0x81;
    const fourth = bytes[i + 3]! - 0x30;
    if (third < 0 || third > 125 || fourth < 0 || fourth > 9) return -1;
    const pointer = (((lead - 0x81) * 10 + second - 0x30) * 126 + third) * 10 + fourth;
    if (pointer >= 189000) return pointer < 189000 + 0x100000 ? pack(pointer - 189000 + 0x10000, 4) : -1;
    if (pointer > 39419) return -1;
    const [codes, pointers] = this.ranges;
    let r = pointers.length - 1;
    while (r > 0 && pointers[r]! > pointer) r--;
    return pack(codes[r]! + pointer - pointers[r]!, 4);
  }
}

const four = (p: number): number => {
  const d = p % 10;
  const c = Math.floor(p / 10) % 126;
  const b = Math.floor(p / 1260) % 10;
  const a = Math.floor(p / 12600);
  return ((a + 0x81) << 24 | (b + 0x30) << 16 | (c + 0x81) << 8 | (d + 0x30)) >>> 0; // prettier-ignore
};

/** Shift_JIS as Windows has it (CP932). */
export class ShiftJis extends MultiByte {
  private readonly cells = codePages().double.get('shift_jis')!;
  constructor() {
    super('shift_jis', 2);
  }
  protected fill(set: (code: number, number: number) => void): void {
    set(0x80, 0x80);
    for (let b = 0xa1; b <= 0xdf; b++) set(b - 0xa1 + 0xff61, b);
    // NEC's selection of IBM extensions (0xED, 0xEE) repeats those at 0xFA to 0xFC, which encoders use.
    for (const isNec of [false, true])
      each(this.cells, (n, c) => {
        if ((n >= 0xed00 && n < 0xef00) === isNec) set(c, n);
      });
  }
  private others: Map<number, number> | undefined;
  override otherNumberOf(code: number): number {
    if (!this.others) {
      const others = (this.others = new Map<number, number>());
      each(this.cells, (n, c) => {
        if (this.numberOf(c) !== n) others.set(c, n);
      });
    }
    return this.others.get(code) ?? -1;
  }
  read(bytes: Uint8Array, i: number, end: number): number {
    const lead = bytes[i]!;
    if (lead <= 0x80) return lead * 8 + 1;
    if (lead >= 0xa1 && lead <= 0xdf) return (lead - 0xa1 + 0xff61) * 8 + 1;
    return i + 1 < end ? pack(cell(this.cells, lead, bytes[i + 1]!), 2) : -1;
  }
}

/** EUC-JP: JIS X 0208, half-width kana after 0x8E, JIS X 0212 after 0x8F. */
export class EucJp extends MultiByte {
  private readonly cells = codePages().double.get('euc-jp')!;
  private readonly more = codePages().double.get('jis0212')!;
  constructor() {
    super('euc-jp', 3);
  }
  protected fill(set: (code: number, number: number) => void): void {
    each(this.cells, (n, c) => {
      set(c, n);
    });
    for (const b of CONTROLS) if (b !== 0x8e && b !== 0x8f) set(b, b);
    for (let b = 0xa1; b <= 0xdf; b++) set(b - 0xa1 + 0xff61, 0x8e00 + b);
    each(this.more, (n, c) => {
      set(c, 0x8f0000 + n);
    });
  }
  read(bytes: Uint8Array, i: number, end: number): number {
    const lead = bytes[i]!;
    if (lead < 0x80) return lead * 8 + 1;
    if (i + 1 >= end) return -1;
    const second = bytes[i + 1]!;
    if (lead === 0x8e) return second >= 0xa1 && second <= 0xdf ? (second - 0xa1 + 0xff61) * 8 + 2 : -1;
    if (lead === 0x8f) return i + 2 < end ? pack(cell(this.more, second, bytes[i + 2]!), 3) : -1;
    return pack(cell(this.cells, lead, second), 2);
  }
}

/** UTF-8, strictly: no overlong forms, no surrogates. */
export class Utf8 extends Codec {
  constructor() {
    super('utf-8', 4);
  }
  numberOf(c: number): number {
    if (c < 0x80) return c;
    if (c < 0x800) return 0xc080 | ((c >> 6) << 8) | (c & 63);
    if (c >= 0xd800 && c < 0xe000) return -1;
    if (c < 0x10000) return 0xe08080 | ((c >> 12) << 16) | (((c >> 6) & 63) << 8) | (c & 63);
    return (0xf0808080 | ((c >> 18) << 24) | (((c >> 12) & 63) << 16) | (((c >> 6) & 63) << 8) | (c & 63)) >>> 0;
  }
  read(bytes: Uint8Array, i: number, end: number): number {
    const lead = bytes[i]!;
    if (lead < 0x80) return lead * 8 + 1;
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || i + length > end) return -1;
    let code = lead & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) {
      const b = bytes[i + k]!;
      if ((b & 0xc0) !== 0x80) return -1;
      code = (code << 6) | (b & 63);
    }
    const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
    return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? -1 : code * 8 + length;
  }
  protected override skip(): number {
    return 1;
  }
}
