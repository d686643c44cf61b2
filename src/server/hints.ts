import { InlayHint, MarkupKind, TextEdit, type Range } from 'vscode-languageserver-types';
import { format, msg, type Finding } from '../base';
import { bytePath } from './byte-path';
import { rangeOf } from './convert';
import { pairs, type Reviewed } from './desk';
import { plain, restored } from './hover';

const MOST = 48;

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
  const { document, options } = reviewed;
  const reading = restored(reviewed, finding)?.replace(/\s+/g, ' ');
  const edits = finding.fixes[0]?.edits ?? [];
  if (!reading || !edits.some((e) => /[^\s\p{Cc}\p{Cf}]/u.test(e.text))) return [];
  const label = reading.length > MOST ? `${reading.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…` : reading;
  const why = bytePath(reviewed, finding);
  const lines = [finding.message, ...(why.length ? why : finding.evidence.slice(0, 2)), format(msg('Double-click the reading to put it in.'), options.bundle)]; // prettier-ignore
  const hint = InlayHint.create(document.positionAt(finding.end), `→ ${label}`);
  hint.paddingLeft = true;
  hint.tooltip = { kind: MarkupKind.Markdown, value: lines.map(plain).join('\n\n') };
  hint.textEdits = edits.map((e) => TextEdit.replace(rangeOf(document, e), e.text));
  return [hint];
}
