import { diffArrays } from 'diff';
import { InlayHint, MarkupKind, TextEdit, type Range } from 'vscode-languageserver-types';
import { format, msg, type Edit, type Finding } from '../base';
import { bytePath } from './byte-path';
import { rangeOf } from './convert';
import { pairs, type Reviewed } from './desk';
import { plain, restored } from './hover';

const MOST = 48;
const A_FEW_WORDS = 24;

/**
 * What damaged text was meant to read, behind it: as many hints as there are such findings in `range`, each with its byte path. None
 * where a mend only takes away (an invisible character reads as before), nor for what is wrong with a file as a whole.
 */
export function inlayHints(reviewed: Reviewed, range: Range): InlayHint[] {
  const { document } = reviewed;
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  return pairs(reviewed)
    .filter(([f]) => f.rule.startsWith('encoding/') && f.start < to && from < f.end)
    .flatMap(([f]) => hintOf(reviewed, f));
}

function hintOf(reviewed: Reviewed, finding: Finding): InlayHint[] {
  const reading = restored(reviewed, finding)?.replace(/\s+/g, ' ');
  const edits = finding.fixes[0]?.edits ?? [];
  if (!reading || !edits.some((e) => /[^\s\p{Cc}\p{Cf}]/u.test(e.text))) return [];
  const apart = reading.length > A_FEW_WORDS ? changes(reviewed.article.text, edits) : [];
  if (apart.length < 2) return [hint(reviewed, finding, finding.end, reading, edits)];
  return apart.map((e) => hint(reviewed, finding, e.end, e.text, [e]));
}

function hint(reviewed: Reviewed, finding: Finding, at: number, reading: string, edits: readonly Edit[]): InlayHint {
  const { document, options } = reviewed;
  const label = reading.length > MOST ? `${reading.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…` : reading;
  const why = bytePath(reviewed, finding);
  const lines = [finding.message, ...(why.length ? why : finding.evidence.slice(0, 2)), format(msg('Double-click the reading to put it in.'), options.bundle)]; // prettier-ignore
  const out = InlayHint.create(document.positionAt(at), `→ ${label}`);
  out.paddingLeft = true;
  out.tooltip = { kind: MarkupKind.Markdown, value: lines.map(plain).join('\n\n') };
  out.textEdits = edits.map((e) => TextEdit.replace(rangeOf(document, e), e.text));
  return out;
}

/** Of so many characters one is damaged, at most. */
const SELDOM = 7;
/** A finding longer than this (UTF-16 units), or with more changes, is read as a whole. */
const MOST_COMPARED = 2000;
const MOST_CHANGES = 400;

/** What edits change in a long stretch that is sound for the most part: its damage a letter here and there. */
function changes(source: string, edits: readonly Edit[]): Edit[] {
  const size = edits.at(-1)!.end - edits[0]!.start;
  if (size > MOST_COMPARED) return [];
  const out: Edit[] = [];
  for (const { start, end, text } of edits) {
    const parts = diffArrays([...source.slice(start, end)], [...text], { maxEditLength: MOST_CHANGES });
    if (!parts) return [];
    let at = start;
    for (const { added, removed, value } of parts) {
      const own = value.join('');
      const to = added ? at : at + own.length;
      if (added || removed) {
        const before = out.at(-1)?.end === at ? out.pop() : undefined;
        out.push({ start: before?.start ?? at, end: to, text: (before?.text ?? '') + (added ? own : '') });
      }
      at = to;
    }
  }
  const damaged = out.reduce((n, e) => n + e.end - e.start, 0);
  return damaged * SELDOM > size || out.some((e) => !e.text.trim()) ? [] : out;
}
