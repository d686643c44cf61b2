import { upperBound, type Edit, type Range } from '../base';

/** A stretch of a view: copied 1:1 from the source (`exact`), or text standing for the source range `s … e`. */
interface Piece {
  readonly v: number;
  readonly s: number;
  /** Grows while its view is built. */
  e: number;
  readonly exact: boolean;
}

/**
 * A text with a map back to source offsets. Markup stripped, damage restored, look-alikes folded: each is a view over the one
 * before, and what is found in it lands on the exact source characters. All offsets are UTF-16.
 */
export class View {
  /** @internal use {@link View.of} or a {@link ViewBuilder}. */
  constructor(
    readonly source: string,
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  /** The source itself, from `start` to `end`. */
  static of(source: string, start = 0, end = source.length): View {
    const text = start === 0 && end === source.length ? source : source.slice(start, end);
    return new View(source, text, [{ v: 0, s: start, e: end, exact: true }]);
  }

  get isIdentity(): boolean {
    return this.text === this.source;
  }

  private pieceAt(offset: number): number {
    return Math.max(0, upperBound(this.pieces, offset, (p) => p.v) - 1);
  }

  /** The smallest source range that holds what the view shows from `start` to `end`. */
  toSource(start: number, end = start): Range {
    const first = this.pieces[this.pieceAt(start)];
    if (!first) return { start: 0, end: 0 };
    const s = first.exact ? Math.min(first.s + start - first.v, first.e) : start === first.v ? first.s : first.s;
    if (end <= start) return { start: s, end: s };
    const last = this.pieces[this.pieceAt(end - 1)]!;
    return { start: s, end: last.exact ? Math.min(last.s + end - last.v, last.e) : last.e };
  }

  /** The offset in the view of what stands at or first after the source offset. */
  fromSource(offset: number): number {
    const at = upperBound(this.pieces, offset, (p) => p.s) - 1;
    const piece = this.pieces[at];
    if (!piece) return 0;
    if (offset < piece.e) return piece.exact ? piece.v + offset - piece.s : piece.v;
    return this.pieces[at + 1]?.v ?? this.text.length;
  }

  /** This view with `edits` (in its own offsets, sorted, not overlapping) made; the result still maps to the source. */
  replace(edits: readonly Edit[]): View {
    if (edits.length === 0) return this;
    const out = new ViewBuilder(this.source);
    let at = 0;
    for (const e of edits) {
      this.copyInto(out, at, e.start);
      const { start, end } = this.toSource(e.start, e.end);
      out.put(e.text, start, end);
      at = e.end;
    }
    this.copyInto(out, at, this.text.length);
    return out.build();
  }

  /** As `replace`, with the edits in source offsets; an edit of something that the view does not show is passed over. */
  replaceSource(edits: readonly Edit[]): View {
    const mine: Edit[] = [];
    let at = 0;
    for (const e of edits) {
      const start = this.fromSource(e.start);
      const end = this.fromSource(e.end);
      if (start < at || end <= start || this.toSource(start).start >= e.end) continue;
      mine.push({ start, end, text: e.text });
      at = end;
    }
    return this.replace(mine);
  }

  private copyInto(out: ViewBuilder, start: number, end: number): void {
    if (end <= start) return;
    for (let i = this.pieceAt(start); i < this.pieces.length && this.pieces[i]!.v < end; i++) {
      const p = this.pieces[i]!;
      const a = Math.max(start, p.v);
      const b = Math.min(end, this.pieces[i + 1]?.v ?? this.text.length);
      if (p.exact) out.copy(p.s + a - p.v, p.s + b - p.v);
      else out.put(this.text.slice(a, b), p.s, p.e);
    }
  }
}

/** Builds a view from left to right. */
export class ViewBuilder {
  private readonly chunks: string[] = [];
  private readonly pieces: Piece[] = [];
  private size = 0;
  constructor(private readonly source: string) {}

  /** Length of what was built so far, in UTF-16 units of the view. */
  get length(): number {
    return this.size;
  }

  /** Shows the source from `start` to `end` as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.pieces.at(-1);
    if (last?.exact && last.e === start) last.e = end;
    else this.pieces.push({ v: this.size, s: start, e: end, exact: true });
    this.chunks.push(this.source.slice(start, end));
    this.size += end - start;
  }

  /** Shows `text` for the source from `start` to `end`; nothing at all with an empty `text`. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.pieces.push({ v: this.size, s: start, e: end, exact: false });
    this.chunks.push(text);
    this.size += text.length;
  }

  build(): View {
    return new View(this.source, this.chunks.join(''), this.pieces);
  }
}
