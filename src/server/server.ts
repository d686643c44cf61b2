import {
  CodeActionKind, DidChangeConfigurationNotification, DocumentDiagnosticReportKind, FileChangeType, TextDocuments, TextDocumentSyncKind,
  type Connection, type DocumentDiagnosticReport, type InitializeResult,
} from 'vscode-languageserver'; // prettier-ignore
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DETECT, ENCODING, namedBy, PERFORMANCE, READ_BYTES, REVIEW, SOURCE, TRUSTED, type DetectParams, type DetectResult, type ReadBytesParams, type ReadBytesResult, type ReviewParams, type Standing } from '../protocol'; // prettier-ignore
import { codeActions, encodingActions, findingsAt, FIX_ALL, resolveAction, type ActionData } from './actions';
import type { Archive } from './archive';
import { Narrowing } from './narrowing';
import { archiveOf, sayOnce, serveWorkspace } from './workspace';
import { fromBase64 } from './base64';
import { clientOf, type Client } from './client';
import { diagnosticsOf } from './convert';
import { decisions, type ConfigTarget } from './decide';
import type { Bundle } from '../base';
import { Desk, type Reviewed, type SavedBytes } from './desk';
import { detectFile } from '../encoding';
import { CONFIG_FILE } from '../review';
import { onDisk, type Host } from './host';
import { answerMending } from './mending';
import { languageOf } from './locale';
import { whenOpened } from './opened';
import { answerReading } from './reading';
import { savedBytes } from './saved';
import { Configurations, type ConfigSays, type Settings } from './settings';

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'copydesk' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: true,
    },
    hoverProvider: true,
    inlayHintProvider: true,
    completionProvider: { triggerCharacters: [':', '='] },
    documentSymbolProvider: { label: 'Copydesk' },
    foldingRangeProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** Encodings are told by their first megabytes. */
const MOST_DETECTED_BYTES = 50e6;
/** What an empty answer does not say of a document. */
const standing = ({ refused, known }: Reviewed): Standing => refused?.why === 'excluded' ? 'excluded' : known ? { known } : 'reviewed'; // prettier-ignore
/** Time after the last keystroke at which a client without pull diagnostics is sent new ones. */
const PUSH_AFTER_MS = 150;

/** Serves one client over `connection` until it goes. */
export function serve(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  private readonly documents = new TextDocuments(TextDocument);
  private client: Client | undefined;
  private folders: string[] = [];
  private settings: Settings = {};
  private words: Bundle | undefined;
  private trusted: boolean | undefined;
  private ready: Promise<void> = Promise.resolve();
  private readonly asked = new Map<string, number>();
  private readonly savedVersions = new Map<string, number>();
  /** Documents that were opened anew in another encoding: the client tells which, before it tells their new text. */
  private readonly anew = new Set<string>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly configurations: Configurations;
  private readonly narrowing: Narrowing;
  private readonly desk: Desk;
  private readonly archive: Archive;

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
  ) {
    const bundle = () => this.client?.options.bundle ?? this.words;
    const bytesOf = (uri: string, most: number) => this.bytesOf(uri, most);
    const read = async (uri: string, most: number) =>
      onDisk(host, uri) ? host.readFile(uri, most) : (await bytesOf(uri, most))?.bytes;
    this.configurations = new Configurations(
      (uri) => this.askSettings(uri),
      { readFile: read },
      () => this.folders,
      (says) => this.sayConfig(says),
      bundle,
      () => this.trusted ?? this.client?.options.trusted ?? true,
    );
    const documentOf = (uri: string) => this.documents.get(uri);
    const client = () => this.client;
    const narrowing = new Narrowing(read, host.committed, sayOnce(connection, client));
    this.narrowing = narrowing;
    const saved = (uri: string, most: number) =>
      savedBytes(host, uri, most, () => this.anew.has(uri) ? undefined : documentOf(uri)?.getText(), () => bytesOf(uri, most)); // prettier-ignore
    this.desk = new Desk(documentOf, this.configurations, narrowing, saved, bundle);
    const { configurations } = this;
    const { meter } = this.desk;
    const folders = () => this.folders;
    const isOpen = (uri: string) => documentOf(uri) !== undefined;
    this.archive = archiveOf({ connection, host, configurations, narrowing, meter, client, folders, isOpen, read });
  }

  listen(): void {
    this.lifecycle();
    this.changes();
    this.answers();
    const read = async (uri: string) => (await this.bytesOf(uri, 1 << 20))?.bytes;
    serveWorkspace(this.connection, this.archive, this.desk, read);
    this.documents.listen(this.connection);
    this.connection.listen();
  }

  private lifecycle(): void {
    const { connection } = this;
    connection.onInitialize((params) => {
      this.client = clientOf(params);
      this.folders = (params.workspaceFolders ?? []).map((f) => f.uri.replace(/\/$/, ''));
      const given = (params.initializationOptions as { settings?: Settings } | undefined)?.settings;
      if (given) this.settings = given;
      const language = this.client.options.bundle ? undefined : languageOf(params.locale);
      this.ready = this.host.prepare(this.client.options.dataUrl).then(async () => {
        if (language) this.words = await this.host.words?.(language);
      });
      return this.ready.then(() => CAPABILITIES);
    });
    connection.onInitialized(() => {
      if (this.client?.registers)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((f) => f.uri.replace(/\/$/, '')));
        this.folders = [...this.folders.filter((f) => !gone.has(f)), ...added.map((f) => f.uri.replace(/\/$/, ''))];
        this.reviewAnew();
        this.leave(gone);
      });
    });
  }

  /** Folders that are no longer part of the workspace: what was found in their files goes with them. */
  private leave(folders: ReadonlySet<string>): void {
    const left = [...folders].filter((uri) => this.configurations.folderOf(`${uri}/`) === undefined);
    void this.archive.follow(left.map((uri) => ({ uri, type: FileChangeType.Deleted })));
  }

  private changes(): void {
    const { connection, documents, desk } = this;
    connection.onDidChangeConfiguration(({ settings }) => {
      const own = (settings as { copydesk?: Settings } | null)?.copydesk;
      if (own) this.settings = own;
      this.reviewAnew();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) desk.forgetBytes(uri);
      // What is no article is a configuration, a baseline or a folder: it may change what is found anywhere.
      if (changes.some(({ uri }) => uri.endsWith('.json'))) this.reviewAnew();
      else this.refresh();
      void this.archive.follow(changes.filter(({ uri }) => !uri.endsWith('.json')));
    });
    connection.onNotification(TRUSTED, () => {
      this.trusted = true;
      this.reviewAnew();
    });
    connection.onNotification(ENCODING, (uri: string) => {
      this.anew.add(uri);
      desk.forgetBytes(uri);
      this.refresh();
      this.push(uri, 0);
    });
    documents.onDidChangeContent(({ document }) => this.push(document.uri));
    documents.onDidOpen(({ document }) => {
      this.savedVersions.set(document.uri, document.version);
      if (this.archive.has(document.uri) && !this.client?.options.mergesDiagnostics)
        void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    documents.onDidSave(({ document }) => {
      desk.forgetBytes(document.uri);
      this.savedVersions.set(document.uri, document.version);
      this.push(document.uri, 0);
    });
    documents.onDidClose(({ document: { uri } }) => {
      desk.close(uri);
      this.savedVersions.delete(uri);
      this.asked.delete(uri);
      this.anew.delete(uri);
      if (this.client && !this.client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
      // Its findings were pulled as long as it was open.
      if (this.archive.has(uri) && !this.client?.options.mergesDiagnostics) void this.archive.changed(uri);
    });
  }

  private answers(): void {
    const { connection, desk } = this;
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, cancel) =>
      this.pull(uri, previousResultId, () => !cancel.isCancellationRequested),
    );
    connection.onCodeAction(async (params, cancel) => {
      const reviewed = await desk.review(params.textDocument.uri, () => !cancel.isCancellationRequested);
      if (!reviewed) return [];
      const actions = codeActions(reviewed, params, this.client!.actions);
      const findings = findingsAt(reviewed, params);
      if (findings.length === 0) return actions;
      return [...encodingActions(this.client!.options, reviewed, findings), ...actions, ...decisions(reviewed, findings, await this.configTarget(reviewed), this.client!.options.readsBytes)]; // prettier-ignore
    });
    connection.onCodeActionResolve(async (action) => {
      const reviewed = await desk.review((action.data as ActionData).uri);
      return reviewed ? resolveAction(reviewed, action, this.client!.actions) : action;
    });
    answerMending(connection, (uri) => desk.review(uri));
    connection.onRequest(PERFORMANCE, () => desk.meter.result());
    answerReading(connection, {
      documentOf: (uri) => this.documents.get(uri),
      review: (uri, stillWanted) => desk.review(uri, stillWanted),
      unasked: async (uri, stillWanted) => ((await this.waits(uri)) ? undefined : desk.review(uri, stillWanted)),
    });
    connection.onRequest(DETECT, async ({ uri }: DetectParams): Promise<DetectResult | null> => {
      const saved = await this.bytesOf(uri, MOST_DETECTED_BYTES);
      if (!saved) return null;
      const { encoding, confidence } = detectFile(saved.bytes);
      return { encoding, confidence, opened: saved.encoding };
    });
    connection.onRequest(REVIEW, async ({ uri }: ReviewParams) => {
      desk.forgetBytes(uri);
      const version = this.documents.get(uri)?.version;
      if (version !== undefined) this.asked.set(uri, version);
      const reviewed = await desk.review(uri);
      this.refresh();
      if (!reviewed) return null;
      const { findings, metadata } = reviewed.report;
      return { version: reviewed.version, findings: findings.length, metadata };
    });
  }

  private async pull(
    uri: string,
    previous: string | undefined,
    stillWanted: () => boolean,
  ): Promise<DocumentDiagnosticReport> {
    await whenOpened(this.documents, uri);
    const asked = this.documents.get(uri)?.version;
    // A first answer is wanted of an unsaved document, too.
    if (await this.waits(uri, previous === undefined))
      return previous === undefined
        ? { kind: DocumentDiagnosticReportKind.Full, items: [] }
        : { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    const reviewed = await this.desk.review(uri, stillWanted);
    // Not an error: the client would leave the document alone for good. Asked too early, or no longer wanted: asked again soon.
    if (!reviewed) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous ?? '' };
    // Typed in since it was asked, and typing is not to be answered.
    if (reviewed.version !== asked && (await this.waits(uri)))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous ?? '' };
    const resultId = `${namedBy(standing(reviewed))}${reviewed.version}.${reviewed.stamp}`;
    this.connection.console.debug(
      `${uri}: ${reviewed.report.findings.length} findings in ${reviewed.took.toFixed(1)} ms`,
    );
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: diagnosticsOf(reviewed, reviewed.options.bundle),
    };
  }

  /** Whether a document is not to be reviewed as it is now, unless that was asked for. */
  private async waits(uri: string, first = false): Promise<boolean> {
    const { settings } = await this.configurations.of(uri);
    const wait = settings.run === 'manual' || (settings.run === 'onSave' && !first && this.isDirty(uri));
    // What was asked for is not used up by the first answer: a client may drop it for a newer request of the same document.
    return wait && this.asked.get(uri) !== this.documents.get(uri)?.version;
  }

  /** Where decisions about a document are written: its configuration file, else a new one in its workspace folder. */
  private async configTarget({ document, resolved }: Reviewed): Promise<ConfigTarget | undefined> {
    const folder = this.configurations.folderOf(document.uri);
    const uri = resolved.file ?? (folder === undefined ? undefined : `${folder}/${CONFIG_FILE}`);
    if (uri === undefined || !this.client?.creates) return undefined;
    const bytes = resolved.file ? (await this.bytesOf(uri, 1 << 20))?.bytes : undefined;
    return { uri, text: bytes && new TextDecoder().decode(bytes) };
  }

  private isDirty(uri: string): boolean {
    return this.documents.get(uri)?.version !== this.savedVersions.get(uri);
  }

  /** Something other than a text has changed: everything open is reviewed again. */
  private reviewAnew(): void {
    this.configurations.forget();
    this.narrowing.forget();
    this.refresh();
    void this.archive.renew();
    for (const uri of this.documents.keys()) this.push(uri, 0);
  }

  private refresh(): void {
    if (this.client?.pulls && this.client.refreshes) void this.connection.languages.diagnostics.refresh();
    if (this.client?.refreshesHints) void this.connection.languages.inlayHint.refresh();
  }

  /** For a client that does not ask for diagnostics. */
  private push(uri: string, after = PUSH_AFTER_MS): void {
    if (!this.client || this.client.pulls) return;
    clearTimeout(this.waiting.get(uri));
    const send = async (): Promise<void> => {
      this.waiting.delete(uri);
      const { settings } = await this.configurations.of(uri);
      if (settings.run === 'manual' || (settings.run === 'onSave' && this.isDirty(uri))) return;
      const reviewed = await this.desk.review(uri);
      if (!reviewed) return;
      const diagnostics = diagnosticsOf(reviewed, reviewed.options.bundle);
      await this.connection.sendDiagnostics({ uri, version: reviewed.version, diagnostics });
    };
    this.waiting.set(
      uri,
      setTimeout(() => void send(), after),
    );
  }

  private async askSettings(uri: string): Promise<Settings | null> {
    if (!this.client?.configures) return this.settings;
    return (await this.connection.workspace.getConfiguration({ scopeUri: uri, section: SOURCE })) as Settings | null;
  }

  private async bytesOf(uri: string, most: number): Promise<SavedBytes | undefined> {
    if (uri.startsWith('untitled:')) return undefined;
    if (!this.client?.options.readsBytes) {
      const bytes = await this.host.readFile(uri, most);
      return bytes ? { bytes, encoding: 'utf-8' } : undefined;
    }
    const params: ReadBytesParams = { uri, most };
    const got = await this.connection.sendRequest<ReadBytesResult | null>(READ_BYTES, params).catch(() => null);
    return got ? { bytes: fromBase64(got.base64), encoding: got.encoding ?? 'utf-8' } : undefined;
  }

  /** A broken configuration is said, by file, line and key; what is sound of it holds. */
  private sayConfig({ uri, problems, text, lines }: ConfigSays): void {
    for (const line of lines) this.connection.console.warn(line);
    if (lines[0])
      this.connection.window.showWarningMessage(lines.length > 1 ? `${lines[0]} (+${lines.length - 1})` : lines[0]);
    if (this.client?.pulls && this.client.options.readsBytes) return; // VS Code marks it by the schema
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    const diagnostics = problems.map((p, i) => ({
      range: { start: document.positionAt(p.start), end: document.positionAt(p.end) },
      source: SOURCE,
      message: lines[i]!,
    }));
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}
