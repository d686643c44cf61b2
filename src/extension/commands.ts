import { commands, l10n, Selection, TextEditorRevealType, window, type Disposable, type Range, type TextEditor } from 'vscode'; // prettier-ignore
import { REVIEW, type ReviewResult } from '../protocol';
import type { Desk } from './activate';
import { findings } from './counts';
import { articleFor, editorOf } from './documents';
import { findingsOf } from './findings';

export function registerCommands(desk: Desk): Disposable[] {
  return [
    commands.registerCommand('copydesk.review', (uri?: unknown) => review(desk, uri)),
    commands.registerCommand('copydesk.nextFinding', () => goTo(desk, 1)),
    commands.registerCommand('copydesk.previousFinding', () => goTo(desk, -1)),
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
  const words = result.findings ? findings(result.findings) : l10n.t('nothing found');
  window.setStatusBarMessage(`Copydesk: ${words}`, 5000);
  return result;
}

/** Moves to the next finding of the article, or the one before; then on to the next article where more than one was reviewed, else round and round. */
async function goTo(desk: Desk, step: 1 | -1): Promise<void> {
  const document = await articleFor(undefined);
  if (!document) return;
  const editor = await editorOf(document);
  const { uri } = document;
  const at = editor.selection.active;
  const ranges = findingsOf(uri).map((d) => d.range);
  const next = step === 1 ? ranges.find((r) => r.start.isAfter(at)) : ranges.findLast((r) => r.start.isBefore(at));
  if (next) return visit(editor, next);
  const other = desk.elsewhere?.(uri, step);
  const there = other && edge(findingsOf(other), step);
  if (there) return visit(await window.showTextDocument(other), there.range);
  const round = edge(findingsOf(uri), step);
  if (round) return visit(editor, round.range);
  window.setStatusBarMessage(`Copydesk: ${l10n.t('nothing found')}`, 5000);
}

const edge = <T>(items: readonly T[], step: 1 | -1): T | undefined => (step === 1 ? items[0] : items.at(-1));

function visit(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  void commands.executeCommand('editor.action.showHover');
}
