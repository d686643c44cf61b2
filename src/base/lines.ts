import { upperBound } from './range';

/** 1-based line and column (UTF-16 units). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets of line starts; a line ends at LF, CR LF or a lone CR, as in VS Code. */
export class Lines {
  readonly starts: readonly number[];
  constructor(readonly text: string) {
    const starts = [0];
    for (let i = text.indexOf('\n'), cr = text.indexOf('\r'); i >= 0 || cr >= 0;) {
      const lone = cr >= 0 && (i < 0 || cr < i - 1);
      const at = lone ? cr : i;
      starts.push(at + 1);
      if (lone || cr === i - 1) cr = text.indexOf('\r', cr + 1);
      if (!lone) i = text.indexOf('\n', i + 1);
    }
    this.starts = starts;
  }
  get count(): number {
    return this.starts.length;
  }
  position(offset: number): Position {
    const line = upperBound(this.starts, offset, (s) => s);
    return { line, column: offset - this.starts[line - 1]! + 1 };
  }
  /** Range of the 1-based line without its line break. */
  range(line: number): { start: number; end: number } {
    const start = this.starts[line - 1] ?? this.text.length;
    let end = this.starts[line] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }
  /** Range of the whole lines that `start … end` touches, with the last one's line break. */
  whole(start: number, end: number): { start: number; end: number } {
    const first = this.position(start).line;
    const last = this.position(Math.max(start, end - 1)).line;
    return { start: this.starts[first - 1]!, end: this.starts[last] ?? this.text.length };
  }
}
