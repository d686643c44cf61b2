import { TextDocument } from 'vscode-languageserver-textdocument';
import { FileChangeType, type Diagnostic, type FileEvent } from 'vscode-languageserver';
import type { Bundle } from '../base';
import { decodeBytes } from '../encoding';
import { BASELINE_FILE, BaselineWriter, CONFIG_FILE, fingerprintOf } from '../review';
import type { WorkspaceProgress, WorkspaceResult } from '../protocol';
import { diagnosticsOf } from './convert';
import { mostOf, reviewDocument, type Reviewed } from './desk';
import type { Meter } from './meter';
import type { Narrow, Narrowing } from './narrowing';
import type { Configurations } from './settings';
import { nameOf, parentOf, pathFrom } from './uris';
import { Walk, type Files } from './walk';

/** What the archive asks of its server. */
export interface ArchiveHost extends Files {
  readonly configurations: Configurations;
  readonly narrowing: Narrowing;
  readonly meter: Meter;
  folders: () => readonly string[];
  bundle: () => Bundle | undefined;
  /** Whether the findings of this file are shown by other means: it is open in a client that keeps pushed and pulled findings apart. */
  shownOtherwise(uri: string): boolean;
  push(uri: string, diagnostics: Diagnostic[]): Promise<void>;
  uncommitted?: (folder: string) => Promise<ReadonlySet<string> | undefined>;
}

export interface Run {
  readonly wanted: () => boolean;
  readonly progress: (now: WorkspaceProgress) => void;
}
const SILENT: Run = { wanted: () => true, progress: () => undefined };

const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', markdown: 'markdown', mdx: 'markdown', html: 'html', htm: 'html', xhtml: 'html' }; // prettier-ignore
/** Files read ahead of the one under review: few, so that memory stays small. */
const AHEAD = 4;
const PROGRESS_MS = 100;
const MOST_UNREAD = 20;

/** A baseline file as it would be now. */
export interface MadeBaseline {
  /** Address of the baseline file, of the configuration beside it, and whether that one is to be told of it. */
  readonly uri: string;
  readonly config: string;
  readonly named: boolean;
  readonly text: string;
}

/**
 * The files of the workspace that were asked for, reviewed from their bytes. Their findings are pushed and then forgotten: of each file nothing is
 * kept but its address, to review it again when it changes.
 */
export class Archive {
  private readonly known = new Set<string>();
  private walk: Walk | undefined;
  /** What was asked for: what is new in it is reviewed when it comes. */
  private readonly roots = new Set<string>();
  private renewing = 0;
  private following: Promise<void> = Promise.resolve();

  constructor(private readonly host: ArchiveHost) {}

  has = (uri: string): boolean => this.known.has(uri);

  /** Reviews all articles under the roots (default: the workspace's folders); findings are pushed as they come. */
  async review(roots: readonly string[] | undefined, run: Run): Promise<WorkspaceResult> {
    this.walk = new Walk(this.host, this.host.folders());
    for (const root of roots ?? this.host.folders()) this.roots.add(root);
    const uris = await this.find(roots ?? this.host.folders(), run);
    const found = new Set(uris);
    // What a whole review no longer comes to is gone.
    if (!roots && run.wanted()) for (const uri of this.known) if (!found.has(uri)) await this.forget(uri);
    return this.each(await this.changedOnly(uris), run, (reviewed, uri) => this.show(uri, reviewed));
  }

  /** Everything found now, without regard to any baseline, as baseline files: one beside each configuration that holds. */
  async baselines(run: Run): Promise<{ result: WorkspaceResult; made: readonly MadeBaseline[] }> {
    const writers = new Map<string, { readonly name: string | undefined; readonly writer: BaselineWriter }>();
    this.walk = new Walk(this.host, this.host.folders());
    const uris = await this.find(this.host.folders(), run);
    const note = ({ resolved, found, article }: Reviewed, uri: string): Promise<void> => {
      const config = resolved.file ?? `${this.host.configurations.folderOf(uri) ?? parentOf(uri)}/${CONFIG_FILE}`;
      const at = writers.get(config) ?? { name: resolved.config.baseline, writer: new BaselineWriter() };
      writers.set(config, at);
      if (resolved.path !== undefined) at.writer.add(resolved.path, found.map((f) => fingerprintOf(f, article.text))); // prettier-ignore
      return Promise.resolve();
    };
    const result = await this.each(uris, run, note, (_, found) => found);
    const made = [...writers].map(([config, { name, writer }]) => ({
      uri: pathFrom(parentOf(config), name ?? BASELINE_FILE) ?? `${parentOf(config)}/${BASELINE_FILE}`,
      config,
      named: name !== undefined,
      text: String(writer),
    }));
    return { result, made };
  }

  /** What happened to files and folders, one after another. */
  follow(changes: readonly FileEvent[]): Promise<void> {
    this.following = this.following.then(async () => {
      for (const { uri, type } of changes) await (type === FileChangeType.Deleted ? this.forget(uri) : this.changed(uri));
    }); // prettier-ignore
    return this.following;
  }

  /** A file or folder was made or changed: reviewed where a whole review would come to it. */
  async changed(uri: string): Promise<void> {
    if (!this.walk || ![...this.roots].some((r) => uri === r || uri.startsWith(`${r}/`))) return;
    if (!this.known.has(uri) && !(await this.walk.reaches(uri))) return;
    const uris = await this.find([uri], SILENT);
    await this.each(uris, SILENT, (reviewed, at) => this.show(at, reviewed));
  }

  private async forget(uri: string): Promise<void> {
    for (const gone of this.known)
      if (gone === uri || gone.startsWith(`${uri}/`)) {
        this.known.delete(gone);
        await this.host.push(gone, []);
      }
  }

  /** The configuration changed: everything known is reviewed again, unless it changes once more meanwhile. */
  async renew(): Promise<void> {
    const turn = ++this.renewing;
    if (this.known.size)
      await this.each([...this.known], { progress: () => undefined, wanted: () => turn === this.renewing }, (r, uri) => this.show(uri, r)); // prettier-ignore
  }

  private async find(roots: readonly string[], { wanted }: Run): Promise<string[]> {
    const out = new Set<string>();
    for (const root of roots)
      for await (const uri of this.walk!.articles(root, wanted))
        if (!(await this.host.configurations.of(uri)).excluded) out.add(uri);
    return [...out];
  }

  /** Leaves the files that are as they were committed out where only changed lines count: there is nothing in them. */
  private async changedOnly(uris: readonly string[]): Promise<string[]> {
    const { configurations, uncommitted } = this.host;
    const changes = new Map<string, ReadonlySet<string> | undefined>();
    const out: string[] = [];
    for (const uri of uris) {
      const folder = configurations.folderOf(uri);
      const wanted = uncommitted && folder !== undefined && (await configurations.of(uri)).settings.changedLinesOnly;
      if (wanted && !changes.has(folder)) changes.set(folder, await uncommitted(folder));
      if (wanted && changes.get(folder)?.has(uri) === false) await this.silence(uri);
      else out.push(uri);
    }
    return out;
  }

  private async silence(uri: string): Promise<void> {
    if (this.known.has(uri)) await this.host.push(uri, []);
    this.known.add(uri);
  }

  private async show(uri: string, reviewed: Reviewed): Promise<void> {
    const diagnostics = diagnosticsOf(reviewed, this.host.bundle());
    const silent = diagnostics.length === 0 && !this.known.has(uri);
    this.known.add(uri);
    if (!silent && !this.host.shownOtherwise(uri)) await this.host.push(uri, diagnostics);
  }

  private async each(
    uris: readonly string[],
    run: Run,
    then: (reviewed: Reviewed, uri: string) => Promise<void>,
    narrow?: Narrow,
  ): Promise<WorkspaceResult> {
    const tally = { done: 0, total: uris.length, findings: 0, affected: 0, unread: [] as string[], unreadCount: 0 };
    const reading = new Map<number, Promise<Uint8Array | undefined>>();
    let told = performance.now();
    let next = 0;
    for (let i = 0; i < uris.length && run.wanted(); i++) {
      for (; next < Math.min(uris.length, i + AHEAD); next++) reading.set(next, this.bytesOf(uris[next]!));
      const uri = uris[i]!;
      const bytes = await reading.get(i);
      reading.delete(i);
      const reviewed = bytes && (await this.reviewBytes(uri, bytes, narrow));
      tally.done++;
      if (reviewed) {
        tally.findings += reviewed.report.findings.length;
        if (reviewed.report.findings.length) tally.affected++;
        await then(reviewed, uri);
      } else {
        tally.unreadCount++;
        if (tally.unread.length < MOST_UNREAD) tally.unread.push(uri);
        if (this.known.has(uri)) await this.forget(uri);
      }
      if (performance.now() - told < PROGRESS_MS && i + 1 < uris.length) continue;
      told = performance.now();
      run.progress(tally);
    }
    return tally;
  }

  private async bytesOf(uri: string): Promise<Uint8Array | undefined> {
    const { configurations } = this.host;
    // A character is four bytes at most: what is read and too large is said to be that.
    return this.host.read(uri, mostOf(await configurations.of(uri)) * 4);
  }

  /** The review of a file as an editor would have opened it in its own encoding: without its byte order mark. */
  private async reviewBytes(uri: string, bytes: Uint8Array, all?: Narrow): Promise<Reviewed> {
    const { configurations, narrowing, bundle } = this.host;
    const resolved = await configurations.of(uri);
    const { text, encoding } = decodeBytes(bytes);
    const language = LANGUAGES[/\.([a-z]+)$/i.exec(nameOf(uri))?.[1]?.toLowerCase() ?? ''] ?? 'plaintext';
    const document = TextDocument.create(uri, language, 0, text.replace(/^\uFEFF/, ''));
    const narrow = all ?? (await narrowing.of(uri, resolved, encoding));
    narrowing.forgetFile(uri);
    return reviewDocument(document, {
      resolved,
      saved: { bytes, encoding },
      narrow,
      stamp: 0,
      bundle: bundle(),
      meter: this.host.meter,
    });
  }
}
