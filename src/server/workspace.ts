import type { CancellationToken, Connection } from 'vscode-languageserver';
import { CREATE_BASELINE, READ_DIRECTORY, REPORT, REVIEW_WORKSPACE, type BaselineResult, type DirectoryEntry, type ReportParams, type WorkspaceParams, type WorkspaceProgress, type WorkspaceResult } from '../protocol'; // prettier-ignore
import { applyEdits, format, type Message } from '../base';
import { BASELINE_FILE } from '../review';
import { Archive, type MadeBaseline, type Run } from './archive';
import type { Client } from './client';
import { configEdits } from './decide';
import type { Desk } from './desk';
import { onDisk, type Host } from './host';
import type { Meter } from './meter';
import type { Narrowing } from './narrowing';
import { reportOn } from './report';
import type { Configurations } from './settings';

/** Answers what is asked about more than one article, and for reports. */
export function serveWorkspace(
  connection: Connection,
  archive: Archive,
  desk: Desk,
  read: (uri: string) => Promise<Uint8Array | undefined>,
): void {
  const runOf = ({ partialResultToken: token }: WorkspaceParams, cancel: CancellationToken): Run => ({
    wanted: () => !cancel.isCancellationRequested,
    progress: ({ done, total, findings }) => {
      const value: WorkspaceProgress = { done, total, findings };
      if (token !== undefined) void connection.sendNotification('$/progress', { token, value });
    },
  });
  connection.onRequest(
    REVIEW_WORKSPACE,
    (params: WorkspaceParams, cancel: CancellationToken): Promise<WorkspaceResult> =>
      archive.review(params.uris, runOf(params, cancel)),
  );
  connection.onRequest(
    CREATE_BASELINE,
    async (params: WorkspaceParams, cancel: CancellationToken): Promise<BaselineResult> => {
      const { result, made } = await archive.baselines(runOf(params, cancel));
      const configs = await Promise.all(made.filter((m) => !m.named).map((m) => configOf(m, read)));
      return { ...result, files: made.map(({ uri, text }) => ({ uri, text })), configs };
    },
  );
  connection.onRequest(REPORT, async ({ uri, form }: ReportParams): Promise<string | null> => {
    const reviewed = await desk.review(uri);
    return reviewed ? reportOn(reviewed, form) : null;
  });
}

async function configOf(
  { config: uri }: MadeBaseline,
  read: (uri: string) => Promise<Uint8Array | undefined>,
): Promise<BaselineResult['configs'][number]> {
  const bytes = await read(uri);
  const text = bytes && new TextDecoder().decode(bytes);
  const start = text?.trim() ? text : '{}\n';
  const edits = configEdits(start, ['baseline'], BASELINE_FILE);
  return text?.trim() ? { uri, text, edits } : { uri, edits: [{ start: 0, end: 0, text: applyEdits(start, edits) }] };
}

/** What the server lends to its workspace. */
export interface Lent {
  readonly connection: Connection;
  readonly host: Host;
  readonly configurations: Configurations;
  readonly narrowing: Narrowing;
  readonly meter: Meter;
  readonly client: () => Client | undefined;
  readonly folders: () => readonly string[];
  isOpen(uri: string): boolean;
  read(uri: string, most: number): Promise<Uint8Array | undefined>;
}

export function archiveOf(lent: Lent): Archive {
  const { connection, host, client } = lent;
  const ask = async (uri: string): Promise<readonly DirectoryEntry[] | undefined> =>
    client()?.options.readsBytes
      ? ((await connection.sendRequest<DirectoryEntry[] | null>(READ_DIRECTORY, { uri }).catch(() => null)) ?? undefined)
      : undefined; // prettier-ignore
  return new Archive({
    configurations: lent.configurations,
    narrowing: lent.narrowing,
    meter: lent.meter,
    folders: lent.folders,
    bundle: () => client()?.options.bundle,
    list: (uri) => (onDisk(host, uri) ? host.readFolder!(uri) : ask(uri)),
    read: (uri, most) => lent.read(uri, most),
    shownOtherwise: (uri) => lent.isOpen(uri) && !client()?.options.mergesDiagnostics,
    push: (uri, diagnostics) => connection.sendDiagnostics({ uri, diagnostics }),
    ...(host.uncommitted ? { uncommitted: host.uncommitted } : {}),
  });
}

/** Says what a person should know once, however often it comes up. */
export function sayOnce(connection: Connection, client: () => Client | undefined): (message: Message) => void {
  const said = new Set<string>();
  return (message) => {
    const words = format(message, client()?.options.bundle);
    if (said.has(words)) return;
    said.add(words);
    void connection.window.showWarningMessage(words);
  };
}
