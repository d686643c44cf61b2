import { l10n, Uri, window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { CloseAction, DiagnosticPullMode, ErrorAction, RevealOutputChannelOn, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient'; // prettier-ignore
import { EXCLUDED, type InitOptions } from '../protocol';
import type { Reviews } from './activate';
import { ARTICLE_FILES, SELECTOR } from './articles';
import { inTime } from './saving';
import { OneCollection } from './one-collection';
import { CONFIG_NAME, settingsOf } from './settings';

export function clientOptions(
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
  reviews: Reviews,
): LanguageClientOptions {
  const init: InitOptions = {
    readsBytes: true,
    mergesDiagnostics: true,
    trusted: workspace.isTrusted,
    dataUrl: Uri.joinPath(context.extensionUri, 'dist/data').toString(true),
    ...(l10n.bundle ? { bundle: l10n.bundle } : {}),
  };
  const watchers = [`**/${CONFIG_NAME}`, '**/*baseline*.json', ARTICLE_FILES].map((glob) =>
    workspace.createFileSystemWatcher(glob),
  );
  context.subscriptions.push(...watchers);
  return {
    documentSelector: SELECTOR,
    initializationOptions: init,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    synchronize: { fileEvents: watchers },
    diagnosticCollectionProvider: new OneCollection(),
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onFocus: true,
      // True means: don't ask now.
      filter: ({ uri }, mode) => mode === DiagnosticPullMode.onType && settingsOf(uri).run !== 'onType',
    },
    middleware: {
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        // Where the server does not review unasked, its answer is empty and has no name.
        if (report?.resultId && !token.isCancellationRequested)
          reviews.add(document instanceof Uri ? document : document.uri, report.resultId.startsWith(EXCLUDED));
        return report;
      },
      provideCodeActions: (document, range, context, token, next) =>
        inTime(document, context, token, () => next(document, range, context, token)),
    },
    errorHandler: restarting(outputChannel),
  };
}

const MOST_CRASHES = 5;
const WITHIN_MS = 180_000;

/** A server that dies is started again, and that is said; one that dies again and again is left, and that is said too. */
function restarting(output: LogOutputChannel): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed: () => {
      const now = Date.now();
      crashes.push(now);
      while (crashes[0]! < now - WITHIN_MS) crashes.shift();
      if (crashes.length < MOST_CRASHES) {
        const message = l10n.t('The review server stopped and was started again. Your text is untouched.');
        output.warn(message);
        window.setStatusBarMessage(`$(warning) Copydesk: ${message}`, 10_000);
        return { action: CloseAction.Restart, handled: true };
      }
      const message = l10n.t(
        'The review server stopped {0} times within three minutes and is left alone now. Reload the window to start it again.',
        crashes.length,
      );
      output.error(message);
      return { action: CloseAction.DoNotRestart, message: `Copydesk: ${message}` };
    },
  };
}
