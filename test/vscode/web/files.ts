// The files of the suite in the browser: a file system in memory, `memfs:`, as an extension that brings its own would have it.
import * as vscode from 'vscode';

class Folder {
  readonly entries = new Map<string, Folder | Uint8Array>();
}

class Memory implements vscode.FileSystemProvider {
  private readonly root = new Folder();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  private at({ path }: vscode.Uri): Folder | Uint8Array | undefined {
    let here: Folder | Uint8Array | undefined = this.root;
    for (const name of path.split('/').filter(Boolean))
      here = here instanceof Folder ? here.entries.get(name) : undefined;
    return here;
  }
  private need(uri: vscode.Uri): Folder | Uint8Array {
    const found = this.at(uri);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  }
  private place(uri: vscode.Uri): { folder: Folder; name: string } {
    const names = uri.path.split('/').filter(Boolean);
    const folder = this.need(uri.with({ path: `/${names.slice(0, -1).join('/')}` }));
    if (!(folder instanceof Folder)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return { folder, name: names.at(-1) ?? '' };
  }
  private tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.changed.fire([{ type, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    const found = this.need(uri);
    const type = found instanceof Folder ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: Date.now(), size: found instanceof Folder ? 0 : found.length };
  }
  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const found = this.need(uri);
    if (!(found instanceof Folder)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return [...found.entries].map(([n, e]) => [
      n,
      e instanceof Folder ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
  }
  createDirectory(uri: vscode.Uri): void {
    const { folder, name } = this.place(uri);
    if (name && !folder.entries.has(name)) folder.entries.set(name, new Folder());
    this.tell(vscode.FileChangeType.Created, uri);
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const found = this.need(uri);
    if (found instanceof Folder) throw vscode.FileSystemError.FileIsADirectory(uri);
    return found;
  }
  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const { folder, name } = this.place(uri);
    const before = folder.entries.has(name);
    folder.entries.set(name, bytes);
    this.tell(before ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }
  delete(uri: vscode.Uri): void {
    const { folder, name } = this.place(uri);
    folder.entries.delete(name);
    this.tell(vscode.FileChangeType.Deleted, uri);
  }
  rename(from: vscode.Uri, to: vscode.Uri): void {
    const found = this.need(from);
    const { folder, name } = this.place(to);
    folder.entries.set(name, found);
    this.delete(from);
    this.tell(vscode.FileChangeType.Created, to);
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const memory = new Memory();
  memory.createDirectory(vscode.Uri.parse('memfs:/desk'));
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', memory, { isCaseSensitive: true }));
}
