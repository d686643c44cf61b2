import { l10n, window, workspace, type CancellationToken, type CodeAction, type CodeActionContext, type Command, type Disposable, type ProviderResult, TextDocumentSaveReason, type TextDocument, type TextDocumentWillSaveEvent } from 'vscode'; // prettier-ignore
import { CONVERT_TO_UTF8 } from '../protocol';
import type { Desk } from './activate';
import { isArticle } from './articles';
import { shownName } from './bytes';
import { showProblem } from './problem';

/** How long a save waits for what is to be mended on it: a long article's review must not hold it up, nor a server that is stuck. */
const SHORT_ARTICLE = 200_000;
const waitFor = (document: TextDocument): number => (document.getText().length > SHORT_ARTICLE ? 30 : 1000);

type Actions = (Command | CodeAction)[] | null | undefined;

/** What is mended on save comes in time or not at all; that it did not is said. Other code actions take the time they take. */
export async function inTime(
  document: TextDocument,
  context: CodeActionContext,
  token: CancellationToken,
  next: () => ProviderResult<(Command | CodeAction)[]>,
): Promise<Actions> {
  if (!context.only?.value.startsWith('source.fixAll')) return next();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((done) => (timer = setTimeout(() => done('late'), waitFor(document))));
  const actions = await Promise.race([Promise.resolve(next()).catch(() => null), late]);
  clearTimeout(timer);
  if (actions !== 'late') return actions;
  if (!token.isCancellationRequested)
    window.setStatusBarMessage(`$(info) ${l10n.t('Copydesk: saved without mending, the review was not ready. Save again to mend.')}`, 10_000); // prettier-ignore
  return null;
}

/**
 * A file whose encoding lacks some of its characters gets question marks in their place. The squiggles say so while one types; whoever saves
 * all the same is told that the letters still stand in the editor. The save itself waits for nothing.
 */
export function registerLossySave(desk: Desk): Disposable {
  // An automatic save comes with every pause in the typing: it warns once.
  const warned = new WeakSet<TextDocument>();
  return workspace.onWillSaveTextDocument(async ({ document, reason }: TextDocumentWillSaveEvent) => {
    const { encoding } = document as { encoding?: string };
    // The UTFs hold every character.
    if (!encoding || encoding.startsWith('utf') || !isArticle(document)) return;
    if (reason !== TextDocumentSaveReason.Manual && warned.has(document)) return;
    if (await warnOfLoss(desk, document, encoding)) warned.add(document);
  });
}

async function warnOfLoss(desk: Desk, document: TextDocument, encoding: string): Promise<boolean> {
  const text = document.getText();
  const saved = await workspace.decode(await workspace.encode(text, { encoding }), { encoding });
  if (saved === text) return false;
  const before = [...text];
  const lost = [...saved].findIndex((c, i) => c !== before[i]);
  const shown = before.slice(lost, lost + 10).join('').split(/\s/)[0] ?? ''; // prettier-ignore
  desk.asks.fire('lossySave');
  void showProblem(
    l10n.t(
      '{0} has no “{1}”: the file gets question marks in its place. The letters still stand in the editor.',
      shownName(encoding),
      shown,
    ),
    { title: l10n.t('Convert to UTF-8'), command: CONVERT_TO_UTF8, arguments: [document.uri.toString()] },
  );
  return true;
}
