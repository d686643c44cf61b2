import { DiagnosticSeverity, DiagnosticTag, TextEdit, type Diagnostic, type Range, type WorkspaceEdit } from 'vscode-languageserver-types'; // prettier-ignore
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { format, msg, type Bundle, type Edit, type Finding, type Severity } from '../base';
import { SOURCE, type FindingData } from '../protocol';
import type { Refusal, Reviewed } from './desk';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const rangeOf = (document: TextDocument, r: { start: number; end: number }): Range => ({
  start: document.positionAt(r.start),
  end: document.positionAt(r.end),
});

export function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const data: FindingData = {
    fixable: finding.fixes.some((f) => f.safety === 'safe') ? 'safe' : finding.fixes.length ? 'review' : 'no',
    evidence: finding.evidence,
    confidence: finding.confidence,
  };
  return {
    range: rangeOf(document, finding),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: finding.docs },
    message: finding.message,
    ...(finding.rule.startsWith('spam/') ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data,
  };
}

/** All that the editor is to show of a review: its findings, or one word on why there are none. */
export function diagnosticsOf(reviewed: Reviewed, bundle: Bundle | undefined): Diagnostic[] {
  if (reviewed.refused) return refusalOf(reviewed.refused, bundle);
  return reviewed.report.findings.map((f) => diagnosticOf(reviewed.document, f));
}

/** Why there was no review, in words. */
export function refusalMessage(refused: Refusal, bundle: Bundle | undefined): string {
  const megabytes = (n: number): string => (n / 1e6).toFixed(1);
  const message =
    refused.why === 'excluded'
      ? msg('This file is excluded from review (copydesk.exclude, or “exclude” in copydesk.config.json).')
      : refused.why === 'binary'
        ? msg('This does not look like text (many control characters): it is not reviewed.')
        : msg(
            'This text has {0} million characters, more than the {1} that are reviewed in the editor (copydesk.maxFileSize). The command line reviews it.',
            megabytes(refused.size),
            megabytes(refused.most),
          );
  return format(message, bundle);
}

function refusalOf(refused: Refusal, bundle: Bundle | undefined): Diagnostic[] {
  if (refused.why === 'excluded') return [];
  const start = { line: 0, character: 0 };
  return [
    {
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: SOURCE,
      code: `copydesk/${refused.why}`,
      message: refusalMessage(refused, bundle),
    },
  ];
}

/** Edits of one version of a document. A client that knows versions refuses them once the document has changed. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[], versioned: boolean): WorkspaceEdit {
  const changes = edits.map((e) => TextEdit.replace(rangeOf(document, e), e.text));
  const { uri, version } = document;
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
