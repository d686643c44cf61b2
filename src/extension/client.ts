import { l10n, Uri, workspace, type ExtensionContext } from 'vscode';
import { DiagnosticPullMode, RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { EXCLUDED, type InitOptions } from '../protocol';
import type { ClientParts } from './activate';
import { ARTICLE_FILES, SELECTOR } from './articles';
import { inTime } from './saving';
import { OneCollection } from './one-collection';
import { CONFIG_NAME, settingsOf } from './settings';

export function clientOptions(
  context: ExtensionContext,
  { output: outputChannel, reviews, crashes }: ClientParts,
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
    errorHandler: crashes,
  };
}
