import { commands, l10n, Range, Selection, TextEditorRevealType, window, type Disposable } from 'vscode';
import { REVIEW, type ReviewResult } from '../protocol';
import type { Desk } from './activate';
import { articleFor } from './documents';
import { findingsOf } from './findings';

export function registerCommands(desk: Desk): Disposable[] {
  return [
    commands.registerCommand('copydesk.review', (uri?: unknown) => review(desk, uri)),
    commands.registerCommand('copydesk.showFindings', () =>
      commands.executeCommand('workbench.panel.markers.view.focus'),
    ),
    commands.registerCommand('copydesk.nextFinding', () => goTo(1)),
    commands.registerCommand('copydesk.previousFinding', () => goTo(-1)),
  ];
}

/** Reviews an article anew and shows it; answers the server's counts. */
async function review(desk: Desk, given: unknown): Promise<ReviewResult | undefined> {
  const document = await articleFor(given);
  if (!document) return undefined;
  await window.showTextDocument(document, { preserveFocus: true, preview: false });
  const client = await desk.ready;
  const result = await client.sendRequest<ReviewResult | null>(REVIEW, { uri: document.uri.toString() });
  if (!result) return undefined;
  const words = result.findings ? l10n.t('{0} findings', result.findings) : l10n.t('nothing found');
  window.setStatusBarMessage(`Copydesk: ${words}`, 5000);
  return result;
}

/** Moves to the next finding of the article, or the one before; round and round. */
function goTo(step: 1 | -1): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const ranges = findingsOf(editor.document.uri).map((d) => d.range);
  const at = editor.selection.active;
  const next =
    step === 1
      ? (ranges.find((r) => r.start.isAfter(at)) ?? ranges[0])
      : (ranges.findLast((r) => r.start.isBefore(at)) ?? ranges.at(-1));
  if (!next) {
    window.setStatusBarMessage(`Copydesk: ${l10n.t('nothing found')}`, 5000);
    return;
  }
  editor.selection = new Selection(next.start, next.start);
  editor.revealRange(new Range(next.start, next.end), TextEditorRevealType.InCenterIfOutsideViewport);
  void commands.executeCommand('editor.action.showHover');
}
