import { languages, type Diagnostic, type DiagnosticCollection, type Uri } from 'vscode';
import { DiagnosticCollectionSource, type DiagnosticCollectionProvider } from 'vscode-languageclient';

type Findings = readonly Diagnostic[];

/**
 * One collection for what the server pushes (of files reviewed from the disk) and for what is pulled from it (of articles on screen): of each file the
 * pulled findings stand, and the pushed ones only where there are none. So each finding is shown once, and a file that is closed still shows its own.
 */
export class OneCollection implements DiagnosticCollectionProvider {
  private readonly shown = languages.createDiagnosticCollection('copydesk');
  private readonly sides = new Map<DiagnosticCollectionSource, Side>();

  /** `pulled` is told of each file whose pulled findings are set by now. */
  constructor(private readonly pulled: (uri: Uri) => void) {}

  create(_name: string | undefined, source: DiagnosticCollectionSource): DiagnosticCollection {
    let side = this.sides.get(source);
    if (!side)
      this.sides.set(
        source,
        (side = new Side((uri) => {
          this.show(uri);
          if (source === DiagnosticCollectionSource.pull && side!.has(uri)) this.pulled(uri);
        })),
      );
    return side;
  }
  dispose(collection: DiagnosticCollection): void {
    collection.clear();
  }

  private show(uri: Uri): void {
    const pulled = this.sides.get(DiagnosticCollectionSource.pull)?.get(uri);
    const findings = pulled ?? this.sides.get(DiagnosticCollectionSource.push)?.get(uri);
    if (findings?.length) this.shown.set(uri, findings);
    else this.shown.delete(uri);
  }
}

/** What came by one way. */
class Side implements DiagnosticCollection {
  readonly name = 'copydesk';
  private readonly all = new Map<string, readonly [Uri, Findings]>();
  constructor(private readonly changed: (uri: Uri) => void) {}

  set(given: Uri | readonly [Uri, Findings | undefined][], findings?: Findings): void {
    const entries = Array.isArray(given) ? (given as readonly [Uri, Findings | undefined][]) : ([[given as Uri, findings]] as const); // prettier-ignore
    for (const [uri, found] of entries) {
      if (found) this.all.set(uri.toString(), [uri, found]);
      else this.all.delete(uri.toString());
      this.changed(uri);
    }
  }
  delete(uri: Uri): void {
    if (this.all.delete(uri.toString())) this.changed(uri);
  }
  clear(): void {
    const uris = [...this.all.values()].map(([uri]) => uri);
    this.all.clear();
    for (const uri of uris) this.changed(uri);
  }
  get = (uri: Uri): Findings | undefined => this.all.get(uri.toString())?.[1];
  has = (uri: Uri): boolean => this.all.has(uri.toString());
  forEach(each: (uri: Uri, found: Findings, all: DiagnosticCollection) => unknown): void {
    for (const [uri, found] of this.all.values()) each(uri, found, this);
  }
  [Symbol.iterator](): IterableIterator<[Uri, Findings]> {
    return [...this.all.values()].map(([u, f]): [Uri, Findings] => [u, f])[Symbol.iterator]();
  }
  dispose(): void {
    this.clear();
  }
}
