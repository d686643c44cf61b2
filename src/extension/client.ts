import { l10n, Uri, workspace, type ExtensionContext } from 'vscode';
import { DiagnosticPullMode, RevealOutputChannelOn, vsdiag, type LanguageClientOptions } from 'vscode-languageclient';
import { standingOf, type InitOptions } from '../protocol';
import type { ClientParts, Reviews } from './activate';
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
  const answers = new Answers(reviews);
  return {
    documentSelector: SELECTOR,
    initializationOptions: init,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    synchronize: { fileEvents: watchers },
    diagnosticCollectionProvider: new OneCollection((uri) => answers.shown(uri)),
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
        answers.came(document instanceof Uri ? document : document.uri, report, token.isCancellationRequested);
        return report;
      },
      provideCodeActions: (document, range, context, token, next) =>
        inTime(document, context, token, () => next(document, range, context, token)),
    },
    errorHandler: crashes,
  };
}

/** Answers whose findings VS Code has not got yet: until it has, nothing found would pass for a verdict. */
class Answers {
  private readonly waiting = new Map<string, string>();
  constructor(private readonly reviews: Reviews) {}

  came(uri: Uri, report: vsdiag.DocumentDiagnosticReport | null | undefined, isCancelled: boolean): void {
    this.waiting.delete(uri.toString());
    // Where the server does not review unasked, its answer is empty and has no name.
    if (!report?.resultId || isCancelled) return;
    if (report.kind === vsdiag.DocumentDiagnosticReportKind.full) this.waiting.set(uri.toString(), report.resultId);
    else this.reviews.add(uri, standingOf(report.resultId));
  }
  shown(uri: Uri): void {
    const id = this.waiting.get(uri.toString());
    if (id === undefined) return;
    this.waiting.delete(uri.toString());
    this.reviews.add(uri, standingOf(id));
  }
}
