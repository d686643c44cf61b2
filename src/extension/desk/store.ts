import { EventEmitter, languages, workspace, type Diagnostic, type Disposable, type Uri } from 'vscode';
import { FAMILIES, familyOf, findingsOf, ruleOf, type Family } from '../findings';

/** The findings of one file, in text order. */
export interface FileFindings {
  readonly uri: Uri;
  /** The path as the explorer would show it. */
  readonly path: string;
  readonly findings: readonly Diagnostic[];
}

/** Which findings are shown; an empty set means all. */
export interface Filter {
  readonly families: ReadonlySet<Family>;
  /** VS Code's numbers: 0 error … 3 hint. */
  readonly severities: ReadonlySet<number>;
  readonly text: string;
}
export const NO_FILTER: Filter = { families: new Set(), severities: new Set(), text: '' };

export const REST_MS = 100;

/** All findings that VS Code shows, of open and of closed files, kept up with as they change. */
export class Store implements Disposable {
  private readonly files = new Map<string, FileFindings>();
  private readonly changed = new EventEmitter<void>();
  private readonly listening: Disposable;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private ordered: readonly FileFindings[] | undefined;
  private kept: Filter = NO_FILTER;
  readonly onDidChange = this.changed.event;

  constructor() {
    for (const [uri] of languages.getDiagnostics()) this.read(uri);
    this.listening = languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) this.read(uri);
      // Thousands of files come one after another: the view is drawn ten times a second at most.
      this.resting ??= setTimeout(() => this.tell(), REST_MS);
    });
  }

  private tell(): void {
    clearTimeout(this.resting);
    this.resting = undefined;
    this.ordered = undefined;
    this.changed.fire();
  }

  private read(uri: Uri): void {
    const findings = findingsOf(uri);
    const key = uri.toString();
    if (findings.length) this.files.set(key, { uri, path: workspace.asRelativePath(uri), findings });
    else this.files.delete(key);
  }

  get filter(): Filter {
    return this.kept;
  }
  set filter(filter: Filter) {
    this.kept = filter;
    this.tell();
  }
  get isFiltered(): boolean {
    return this.kept.families.size + this.kept.severities.size + this.kept.text.length > 0;
  }

  /** Files with findings that the filter lets through, by their paths. */
  all(): readonly FileFindings[] {
    return (this.ordered ??= [...this.files.values()]
      .flatMap((f) => {
        const findings = this.isFiltered ? f.findings.filter((d) => this.passes(f, d)) : f.findings;
        return findings.length ? [{ ...f, findings }] : [];
      })
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
  }
  get total(): number {
    return this.all().reduce((sum, f) => sum + f.findings.length, 0);
  }
  /** How many findings, filtered out or not, are of a kind, in words of a list. */
  count(isOf: (d: Diagnostic) => boolean): string {
    return String([...this.files.values()].reduce((n, f) => n + f.findings.filter(isOf).length, 0));
  }
  has(prefix: string): boolean {
    return [...this.files.keys()].some((k) => k === prefix || k.startsWith(`${prefix}/`));
  }

  private passes({ path }: FileFindings, d: Diagnostic): boolean {
    const { families, severities, text } = this.kept;
    const family = FAMILIES.find((f) => f === familyOf(d))!;
    if (families.size && !families.has(family)) return false;
    if (severities.size && !severities.has(d.severity)) return false;
    return !text || `${path}\n${ruleOf(d)}\n${d.message}`.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  }

  /** The file after (before) one, round and round; itself left out. */
  beside(from: Uri, step: 1 | -1): Uri | undefined {
    const files = this.all();
    const key = from.toString();
    const at = files.findIndex((f) => f.uri.toString() === key);
    const path = workspace.asRelativePath(from);
    const before = files.filter((f) => f.path < path).length;
    const next = at >= 0 ? at + step : step === 1 ? before : before - 1;
    const file = files[(next + files.length) % files.length];
    return file && file.uri.toString() !== key ? file.uri : undefined;
  }

  dispose(): void {
    clearTimeout(this.resting);
    this.listening.dispose();
    this.changed.dispose();
  }
}
