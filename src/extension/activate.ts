import {
  commands,
  EventEmitter,
  l10n,
  window,
  workspace,
  type Disposable,
  type Event,
  type ExtensionContext,
  type LogOutputChannel,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCleanUp } from './clean-up';
import {
  namedBy,
  READ_BYTES,
  READ_DIRECTORY,
  TRUSTED,
  type ReadBytesParams,
  type ReadDirectoryParams,
  type Standing,
} from '../protocol';
import { readBytes, readDirectory } from './bytes';
import { registerCommands } from './commands';
import { Crashes } from './crashes';
import { registerDecorations } from './decorations';
import { begin, rest } from './started';
import { registerDecided } from './decided';
import { registerEncodings } from './encodings';
import { registerHelp } from './help';
import { registerInsertLanguage, registerLanguageStatus } from './language-status';
import { registerLossySave } from './saving';
import type { Room } from './desk';
import { registerRoom, type Elsewhere, type LoadDesk } from './room';
import { SignOffs } from './sign-off';
import { registerStatus } from './status';

/** What other extensions (and the tests) get of this one. */
export interface Api {
  /** The language client once the server answers; rejected where it could not start. */
  readonly ready: Promise<BaseLanguageClient>;
  /** Milliseconds of the extension's own time: evaluating its code, and `activate`. */
  readonly activationMs: number;
  /** The same in processor time, where the host can tell. */
  readonly activationProcessorMs: number | undefined;
  /** The tree of findings and what belongs to it. */
  readonly room: () => Promise<Room>;
  /** Which articles have been reviewed: where nothing was found in one, the verdict on it is “ready”. */
  readonly reviews: Reviews;
  /** A list or a question of Copydesk is on screen. */
  readonly onDidAsk: Event<string>;
}

/** Which documents have been reviewed since they were opened, or are excluded from review. */
export class Reviews {
  private readonly done = new Map<string, Standing>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  of(uri: Uri): Standing | undefined {
    return this.done.get(uri.toString());
  }
  add(uri: Uri, now: Standing): void {
    const before = this.of(uri);
    if (before && namedBy(before) === namedBy(now)) return;
    this.done.set(uri.toString(), now);
    this.changed.fire();
  }
  forget(uri: Uri): void {
    this.done.delete(uri.toString());
  }
}

/** What the client of the language server is made of. */
export interface ClientParts {
  readonly output: LogOutputChannel;
  readonly reviews: Reviews;
  readonly crashes: Crashes;
}

/** What the parts of the extension share. */
export interface Desk {
  readonly reviews: Reviews;
  readonly crashes: Crashes;
  readonly context: ExtensionContext;
  /** The client once the server answers. Where the server is left alone that is said, and what was asked for is cancelled. */
  readonly ready: Promise<BaseLanguageClient>;
  /** Says that a list or a question is on screen. */
  readonly asks: EventEmitter<string>;
  /** Where to go on from a file that is done with. */
  elsewhere?: Elsewhere;
}

let running: BaseLanguageClient | undefined;

export function activateWith(
  context: ExtensionContext,
  create: (parts: ClientParts) => BaseLanguageClient,
  load: LoadDesk,
): Api {
  begin();
  const output = window.createOutputChannel('Copydesk', { log: true });
  const asks = new EventEmitter<string>();
  const reviews = new Reviews();
  const crashes = new Crashes(output);
  const signOffs = new SignOffs();
  // Started after activate() is done: opening a window waits for nothing here.
  const ready = later().then(async () => {
    const client = create({ output, reviews, crashes });
    running = client;
    client.onRequest(READ_BYTES, (params: ReadBytesParams) => readBytes(params));
    client.onRequest(READ_DIRECTORY, (params: ReadDirectoryParams) => readDirectory(params));
    context.subscriptions.push(...registerDecorations(context), ...registerStatus(reviews, signOffs, crashes));
    await client.start();
    context.subscriptions.push(...registerLanguageStatus(client));
    return client;
  });
  ready.catch((e: unknown) => {
    output.error(String(e));
    void window.showErrorMessage(l10n.t('Copydesk could not start its language server: {0}', String(e)));
  });
  const desk: Desk = {
    context,
    asks,
    reviews,
    crashes,
    get ready() {
      return crashes.isLeft ? ready.then(() => crashes.refuse()) : ready;
    },
  };
  const { room, parts } = registerRoom(desk, load);
  context.subscriptions.push(
    output,
    asks,
    signOffs,
    ...registerParts(desk, output, signOffs),
    ...parts,
    workspace.onDidGrantWorkspaceTrust(async () => (await ready).sendNotification(TRUSTED)),
    workspace.onDidCloseTextDocument(({ uri }) => reviews.forget(uri)),
  );
  const { clock: activationMs, processor: activationProcessorMs } = rest();
  output.debug(`activated in ${activationMs.toFixed(1)} ms`);
  return { ready, reviews, activationMs, activationProcessorMs, onDidAsk: asks.event, room };
}

const registerParts = (desk: Desk, output: LogOutputChannel, signOffs: SignOffs): Disposable[] => [
  commands.registerCommand('copydesk.signOff', (uri?: unknown, options?: { readonly confirm?: boolean }) =>
    signOffs.sign(desk, uri, options?.confirm ?? true),
  ),
  registerDecided(),
  registerInsertLanguage(desk),
  registerLossySave(desk),
  ...registerHelp(desk, output),
  ...registerCommands(desk),
  ...registerCleanUp(desk),
  ...registerEncodings(desk),
];

/** After what VS Code has to do now. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

export async function deactivate(): Promise<void> {
  if (running?.isRunning()) await running.stop();
}
