import { commands, l10n, ProgressLocation, Range, Uri, window, workspace, WorkspaceEdit, type CancellationToken, type Disposable } from 'vscode'; // prettier-ignore
import { CREATE_BASELINE, REVIEW_WORKSPACE, type BaselineResult, type WorkspaceParams, type WorkspaceProgress, type WorkspaceResult } from '../../protocol'; // prettier-ignore
import type { Desk } from '../activate';
import { isArticleUri } from '../articles';
import { files, findings as counted, within } from '../counts';
import { VIEW } from '../room';
import type { Store } from './store';

let turn = 0;

/** Reviews of more than one article: of the workspace, of folders, for a baseline. */
export class Whole {
  private watching: Disposable | undefined;
  private running: Promise<WorkspaceResult | undefined> | undefined;
  /** The folders and files last asked for; undefined for the whole workspace. */
  private asked: readonly string[] | undefined;
  reviewed = false;

  constructor(
    private readonly desk: Desk,
    private readonly store: Store,
  ) {}

  /** Reviews the workspace, or what is named in it; one review at a time. */
  async review(uris?: readonly Uri[]): Promise<WorkspaceResult | undefined> {
    if (!workspace.workspaceFolders?.length && !uris?.length) {
      void window.showInformationMessage(l10n.t('Open a folder first: Review Workspace reviews all articles in it.'));
      return undefined;
    }
    await this.running?.catch(() => undefined);
    this.asked = uris?.map(String);
    this.running = this.ask<WorkspaceResult>(l10n.t('Copydesk: reviewing'), REVIEW_WORKSPACE, this.asked);
    const result = await this.running;
    if (!result) return undefined;
    this.reviewed = true;
    this.watch();
    void commands.executeCommand('setContext', 'copydesk.reviewed', result.total > 0);
    await commands.executeCommand(`${VIEW}.focus`);
    say(result);
    return result;
  }

  /** After the server was started again, what it had found is found once more. */
  async again(): Promise<void> {
    if (this.reviewed) await this.ask(l10n.t('Copydesk: reviewing'), REVIEW_WORKSPACE, this.asked);
  }

  /** Writes everything found now into baseline files, named in their configurations: from then on only new findings show. */
  async createBaseline(): Promise<BaselineResult | undefined> {
    const result = await this.ask<BaselineResult>(l10n.t('Copydesk: writing the baseline'), CREATE_BASELINE);
    if (!result || result.done < result.total) return undefined;
    const before = await Promise.all([...result.files, ...result.configs].map(({ uri }) => asItIs(Uri.parse(uri, true)))); // prettier-ignore
    for (const { uri, text } of result.files)
      await workspace.fs.writeFile(Uri.parse(uri, true), new TextEncoder().encode(text));
    for (const config of result.configs) await nameBaseline(config);
    await this.tell(before.map(([uri]) => uri));
    const words = l10n.t('known from now on: {0}. Only new ones are shown.', within(counted(result.findings), result.affected)); // prettier-ignore
    // One click has made all that silent: so does one have it back.
    const undo = l10n.t('Undo');
    void window
      .showInformationMessage(`Copydesk: ${words}`, undo)
      .then((chosen) => (chosen === undo ? this.putBack(before) : undefined));
    return result;
  }

  private async ask<R extends WorkspaceResult>(
    title: string,
    request: string,
    uris?: readonly string[],
  ): Promise<R | undefined> {
    const client = await this.desk.ready;
    const partialResultToken = `copydesk-${++turn}`;
    const params: WorkspaceParams = { ...(uris ? { uris } : {}), partialResultToken };
    const options = { location: ProgressLocation.Notification, title, cancellable: true };
    return window.withProgress(options, async (progress, cancel: CancellationToken) => {
      let shown = 0;
      // The type of a progress is for compilers; only its token is looked at.
      const listening = client.onProgress(
        {} as Parameters<typeof client.onProgress>[0],
        partialResultToken,
        (value) => {
          const { done, total, findings } = value as WorkspaceProgress;
          const percent = total ? Math.floor((100 * done) / total) : 100;
          progress.report({ increment: percent - shown, message: l10n.t('{0} of {1} files, {2}', done, total, counted(findings)) }); // prettier-ignore
          shown = percent;
        },
      );
      try {
        return await client.sendRequest<R>(request, params, cancel);
      } finally {
        listening.dispose();
      }
    });
  }

  /** Folders come and go without a word on the files in them: the server is told. */
  private watch(): void {
    if (this.watching) return;
    // In folders that come later, too.
    const w = workspace.createFileSystemWatcher('**', false, true, false);
    w.onDidDelete((uri) => isArticleUri(uri) || !this.store.has(uri.toString()) || void this.tell([uri], 3));
    w.onDidCreate(async (uri) => {
      if (!isArticleUri(uri) && (await isFolder(uri))) await this.tell([uri], 1);
    });
    this.watching = w;
  }

  private async putBack(files: readonly Before[]): Promise<void> {
    for (const [uri, bytes] of files) await (bytes ? workspace.fs.writeFile(uri, bytes) : workspace.fs.delete(uri));
    await this.tell(files.map(([uri]) => uri));
  }

  /** Files that were made, changed (2) or deleted: what was done here the server hears at once, whatever a watcher makes of it. */
  private async tell(uris: readonly Uri[], type: 1 | 2 | 3 = 2): Promise<void> {
    const client = await this.desk.ready;
    const changes = uris.map((uri) => ({ uri: uri.toString(), type }));
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  dispose(): void {
    this.watching?.dispose();
  }
}

type Before = readonly [Uri, Uint8Array | undefined];
/** A file's bytes; none where there is no file. */
const asItIs = async (uri: Uri): Promise<Before> => [uri, await workspace.fs.readFile(uri).then((b) => b, () => undefined)]; // prettier-ignore

const FOLDER = 2;
async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FOLDER) !== 0;
  } catch {
    return false;
  }
}

function say({ done, total, findings, affected, unread, unreadCount }: WorkspaceResult): void {
  if (!total && !unreadCount) {
    void window.showInformationMessage(l10n.t('There is no article to review here: none whose name ends in .txt, .md, .html or their like, or all are excluded.')); // prettier-ignore
    return;
  }
  const words = findings
    ? l10n.t('{0}, {1} reviewed', within(counted(findings), affected), files(done))
    : l10n.t('nothing found in {0}', files(done));
  const stopped = done < total ? ` (${l10n.t('stopped; {0} not reviewed', files(total - done))})` : '';
  window.setStatusBarMessage(`Copydesk: ${words}${stopped}`, 10_000);
  if (!unreadCount) return;
  const names = unread.slice(0, 3).map((u) => workspace.asRelativePath(Uri.parse(u)));
  const show = l10n.t('Show Output');
  const chosen = window.showWarningMessage(l10n.t('{0} could not be read: {1}', files(unreadCount), `${names.join(', ')}${unreadCount > names.length ? ' …' : ''}`), show); // prettier-ignore
  void chosen.then((c) => c === show && commands.executeCommand('copydesk.showOutput'));
}

async function nameBaseline({ uri, text, edits }: BaselineResult['configs'][number]): Promise<void> {
  const file = Uri.parse(uri, true);
  if (text === undefined) return workspace.fs.writeFile(file, new TextEncoder().encode(edits[0]!.text));
  const document = await workspace.openTextDocument(file);
  const edit = new WorkspaceEdit();
  for (const e of edits)
    edit.replace(file, new Range(document.positionAt(e.start), document.positionAt(e.end)), e.text);
  await workspace.applyEdit(edit);
  await document.save();
}
