import { commands, env, l10n, Uri, ViewColumn, window, workspace, type Disposable, type TextDocument, type WebviewPanel } from 'vscode'; // prettier-ignore
import { REPORT, SHOW_PLACE, type ReportParams } from '../../protocol';
import type { Desk } from '../activate';
import { articleFor, uriOf } from '../documents';
import type { Store } from './store';

const PANEL = 'copydesk.report';

/** Reports on articles: a page beside the text, a file, Markdown, a note to the author. */
export class Reports implements Disposable {
  private readonly panels = new Map<string, WebviewPanel>();
  private readonly listening: Disposable;

  constructor(
    private readonly desk: Desk,
    store: Store,
  ) {
    this.listening = store.onDidChange(() => {
      for (const [uri, panel] of this.panels) if (panel.visible) void this.fill(Uri.parse(uri, true), panel);
    });
  }

  /** The article a command is meant for: the one named, the one whose report is in front, the one in the active editor. */
  private article(given: unknown): Promise<TextDocument | undefined> {
    const front = [...this.panels].find(([, p]) => p.active)?.[0];
    const uri = uriOf(given);
    const named = uri?.scheme === 'webview-panel' ? undefined : uri;
    return articleFor(named ?? (front === undefined ? undefined : Uri.parse(front, true)));
  }

  private async ask(document: TextDocument, form: ReportParams['form']): Promise<string | undefined> {
    const client = await this.desk.ready;
    const params: ReportParams = { uri: document.uri.toString(), form };
    return (await client.sendRequest<string | null>(REPORT, params)) ?? undefined;
  }

  async open(given: unknown): Promise<boolean> {
    const document = await this.article(given);
    if (!document) return false;
    const key = document.uri.toString();
    let panel = this.panels.get(key);
    if (!panel) {
      const name = document.uri.path.split('/').pop() ?? '';
      panel = window.createWebviewPanel(PANEL, l10n.t('Review: {0}', name), ViewColumn.Beside, {
        enableScripts: false,
        enableCommandUris: [SHOW_PLACE],
        enableFindWidget: true,
        localResourceRoots: [],
      });
      panel.iconPath = Uri.joinPath(this.desk.context.extensionUri, 'media/icon.svg');
      this.panels.set(key, panel);
      panel.onDidDispose(() => this.panels.delete(key));
      panel.onDidChangeViewState(({ webviewPanel }) => webviewPanel.visible && void this.fill(document.uri, webviewPanel)); // prettier-ignore
    }
    await this.fill(document.uri, panel);
    panel.reveal(undefined, true);
    return true;
  }

  private async fill(uri: Uri, panel: WebviewPanel): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const page = await this.ask(document, 'view');
    // Closed while it was written, a panel has no page any more.
    if (page === undefined || this.panels.get(uri.toString()) !== panel) return;
    if (page !== panel.webview.html) panel.webview.html = page;
  }

  /** Writes the report as a page that stands alone. */
  async export(given: unknown, to: unknown): Promise<Uri | undefined> {
    const document = await this.article(given);
    if (!document) return undefined;
    const beside = document.isUntitled ? undefined : document.uri.with({ path: `${document.uri.path}.review.html` });
    const target =
      to instanceof Uri
        ? to
        : await window.showSaveDialog({ ...(beside ? { defaultUri: beside } : {}), filters: { HTML: ['html'] } });
    const page = target && (await this.ask(document, 'page'));
    if (page === undefined) return undefined;
    await workspace.fs.writeFile(target!, new TextEncoder().encode(page));
    window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: the report was written to {0}', workspace.asRelativePath(target!))}`, 8000); // prettier-ignore
    return target;
  }

  async copy(given: unknown): Promise<boolean> {
    const document = await this.article(given);
    const text = document && (await this.ask(document, 'markdown'));
    if (text === undefined) return false;
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: the report is on the clipboard')}`, 8000);
    return true;
  }

  /** A note to the author, as a draft to be finished and sent. */
  async note(given: unknown): Promise<boolean> {
    const document = await this.article(given);
    const content = document && (await this.ask(document, 'note'));
    if (content === undefined) return false;
    await window.showTextDocument(await workspace.openTextDocument({ content, language: 'markdown' }));
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    return true;
  }

  dispose(): void {
    this.listening.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }
}
