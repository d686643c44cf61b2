import { expect } from 'vitest';
import { applyEdits, type Edit } from '../../../src/base';
import type { ArticleReview } from '../../../src/review';

/** What holds of every review, whatever the text. */
export function checkReview(text: string, { findings }: ArticleReview): void {
  let last = 0;
  for (const f of findings) {
    const at = `${f.rule} ${f.start}-${f.end} of ${text.length}`;
    if (!(f.start >= last && f.start <= f.end && f.end <= text.length))
      expect.fail(`out of order or out of the text: ${at}`);
    if (!(f.line >= 1 && f.column >= 1 && f.endLine >= f.line)) expect.fail(`no such place: ${at}`);
    if (!(f.confidence >= 0 && f.confidence <= 1)) expect.fail(`confidence ${f.confidence}: ${at}`);
    if (/\{\d\}/.test(f.message) && !/\{\d\}/.test(text)) expect.fail(`a place is not filled: ${f.message}`);
    last = f.start;
    for (const fix of f.fixes) checkEdits(text, fix.edits, at);
  }
}

function checkEdits(text: string, edits: readonly Edit[], at: string): void {
  let from = 0;
  for (const e of edits) {
    if (!(e.start >= from && e.start <= e.end && e.end <= text.length))
      expect.fail(`edit ${e.start}-${e.end} of ${at}`);
    from = e.end;
  }
  if (edits.length < 100) applyEdits(text, edits);
}
