import { commands, l10n, Selection, TextEditorRevealType, window, type Disposable, type Position, type Range, type TextDocument, type TextEditor } from 'vscode'; // prettier-ignore
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

/** Where the walk through an article has come to: from there it goes on, from elsewhere it begins with what the cursor stands on. */
let visited: { readonly document: TextDocument; readonly version: number; readonly at: Position } | undefined;

/** Moves to the next place with findings, or the one before; then on to the next article where more than one was reviewed, else round and round. */
async function goTo(desk: Desk, step: 1 | -1): Promise<void> {
  const document = await articleFor(undefined);
  if (!document) return;
  const editor = await editorOf(document);
  const { uri, version } = document;
  const { active } = editor.selection;
  const ranges = findingsOf(uri).map((d) => d.range);
  const goesOn = visited?.document === document && visited.version === version && visited.at.isEqual(active);
  const here = goesOn ? undefined : ranges.findLast((r) => standsOn(r, active));
  const next = here ?? (step === 1 ? ranges.find((r) => r.start.isAfter(active)) : ranges.findLast((r) => r.start.isBefore(active))); // prettier-ignore
  if (next) return visit(editor, next);
  const other = desk.elsewhere?.(uri, step);
  const there = other && edge(findingsOf(other), step);
  if (there) return visit(await window.showTextDocument(other), there.range);
  const round = edge(ranges, step);
  if (round) return visit(editor, round);
  window.setStatusBarMessage(`Copydesk: ${l10n.t('nothing found')}`, 5000);
}

const standsOn = ({ start, end }: Range, at: Position): boolean =>
  start.isEqual(at) || (start.isBefore(at) && end.isAfter(at));
const edge = <T>(items: readonly T[], step: 1 | -1): T | undefined => (step === 1 ? items[0] : items.at(-1));

/** Findings of one place are shown together. */
function visit(editor: TextEditor, range: Range): void {
  const { document } = editor;
  editor.selection = new Selection(range.start, range.start);
  visited = { document, version: document.version, at: range.start };
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const places = [...new Map(findingsOf(document.uri).map(({ range: { start } }) => [`${start.line}:${start.character}`, start])).values()]; // prettier-ignore
  const nth = places.findIndex((p) => p.isEqual(range.start)) + 1;
  window.setStatusBarMessage(`Copydesk: ${l10n.t('place {0} of {1}', nth, places.length)}`, 5000);
  void commands.executeCommand('editor.action.showHover');
}
