import { EventEmitter, l10n, Uri, window, workspace, type Disposable, type TextDocument, type WorkspaceFolder } from 'vscode'; // prettier-ignore
import { REVIEW, type ReviewResult } from '../protocol';
import type { Desk } from './activate';
import { findings as counted } from './counts';
import { articleFor } from './documents';
import { findingsOf } from './findings';

/** Who signs an article off says: read, and ready. Kept in the workspace folder, so that it is versioned with the articles. */
const FILE = '.copydesk/reviews.json';

export interface SignedOff {
  /** SHA-256 of the file's bytes: what `sha256sum` prints. */
  readonly sha256: string;
  /** ISO 8601. */
  readonly at: string;
  /** How many findings there were all the same. */
  readonly findings: number;
}
interface Reviews {
  readonly version: 1;
  readonly reviews: Readonly<Record<string, SignedOff>>;
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return [...digest].map((b) => b.toString(16).padStart(2, '0')).join('');
}

const pathIn = (folder: WorkspaceFolder, uri: Uri): string => uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1); // prettier-ignore

async function read(folder: WorkspaceFolder): Promise<Reviews> {
  const none: Reviews = { version: 1, reviews: {} };
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(Uri.joinPath(folder.uri, FILE));
  } catch {
    return none;
  }
  const said = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Reviews> | null;
  return said?.reviews && typeof said.reviews === 'object' ? { version: 1, reviews: said.reviews } : none;
}

/** How many findings an article has, reviewed now: what is on screen may be of an older text, or of none where nothing is reviewed unasked. */
async function findingsIn(desk: Desk, { uri }: TextDocument): Promise<number> {
  const client = await desk.ready;
  const said = await client.sendRequest<ReviewResult | null>(REVIEW, { uri: uri.toString() }).catch(() => null);
  return said?.findings ?? findingsOf(uri).length;
}

/** Sign-offs of articles, each with the hash of what was read: a text that changed since is signed off no longer. */
export class SignOffs implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, { readonly record: SignedOff; readonly holds: boolean }>();
  private readonly listening: Disposable[];

  constructor() {
    const anew = (): void => void this.look(window.activeTextEditor?.document);
    // In folders that come later, too.
    const watcher = workspace.createFileSystemWatcher(`**/${FILE}`);
    this.listening = [
      this.changed,
      window.onDidChangeActiveTextEditor(anew),
      workspace.onDidSaveTextDocument((document) => void this.look(document)),
      watcher,
      watcher.onDidChange(anew),
      watcher.onDidCreate(anew),
      watcher.onDidDelete(anew),
    ];
    anew();
  }

  /** What is known of a document's sign-off; `holds` where its text is still what was signed off. */
  of(document: TextDocument): { readonly record: SignedOff; readonly holds: boolean } | undefined {
    const known = this.known.get(document.uri.toString());
    return known && { record: known.record, holds: known.holds && !document.isDirty };
  }

  private async look(document: TextDocument | undefined): Promise<void> {
    const folder = document && workspace.getWorkspaceFolder(document.uri);
    if (!folder) return;
    const key = document.uri.toString();
    const record = (await read(folder).catch(() => undefined))?.reviews[pathIn(folder, document.uri)];
    const before = this.known.get(key);
    if (!record && !before) return;
    if (record)
      this.known.set(key, { record, holds: (await hashOf(await workspace.fs.readFile(document.uri))) === record.sha256 }); // prettier-ignore
    else this.known.delete(key);
    this.changed.fire();
  }

  /** Signs an article off as it is on disk, saving it first. Where something was found a person is asked. */
  async sign(desk: Desk, given: unknown, confirm: boolean): Promise<SignedOff | undefined> {
    const document = await articleFor(given);
    const folder = document && workspace.getWorkspaceFolder(document.uri);
    if (!document) return undefined;
    if (!folder) {
      void window.showInformationMessage(l10n.t('Only an article in an open folder can be signed off: {0} stands in it.', FILE)); // prettier-ignore
      return undefined;
    }
    const before = await findingsIn(desk, document);
    if (before && confirm && !(await this.ask(desk, before))) return undefined;
    // Whether it is dirty is told an extension a moment after an edit: it is saved in any case.
    if (!(await document.save()) && document.isDirty) return undefined;
    // A save may mend.
    const findings = before && (await findingsIn(desk, document));
    const sha256 = await hashOf(await workspace.fs.readFile(document.uri));
    const record: SignedOff = { sha256, at: new Date().toISOString(), findings };
    try {
      await this.write(folder, pathIn(folder, document.uri), record);
    } catch (e) {
      void window.showErrorMessage(l10n.t('{0} could not be written: {1}', FILE, String(e)));
      return undefined;
    }
    window.setStatusBarMessage(`$(verified) ${l10n.t('Copydesk: signed off in {0}.', FILE)}`, 8000);
    await this.look(document);
    return record;
  }

  private async ask(desk: Desk, findings: number): Promise<boolean> {
    const go = l10n.t('Sign Off All the Same');
    const answer = window.showWarningMessage(
      l10n.t('There is still something to mend in this article: {0}.', counted(findings)),
      go,
    );
    desk.asks.fire('signOff');
    return (await answer) === go;
  }

  /** Sorted by path: two people who sign off different articles change different lines. */
  private async write(folder: WorkspaceFolder, path: string, record: SignedOff): Promise<void> {
    const { reviews } = await read(folder);
    const sorted = Object.entries({ ...reviews, [path]: record }).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `${JSON.stringify({ version: 1, reviews: Object.fromEntries(sorted) }, null, 2)}\n`;
    await workspace.fs.writeFile(Uri.joinPath(folder.uri, FILE), new TextEncoder().encode(text));
  }

  dispose(): void {
    for (const d of this.listening) d.dispose();
  }
}
