import { commands, l10n, Uri, window, workspace, type Disposable, type QuickPickItem, type TextDocument } from 'vscode';
import { COMPARE_ENCODINGS, CONVERT_TO_UTF8, DETECT, ENCODING, REOPEN_DETECTED, type DetectResult } from '../protocol';
import type { Desk } from './activate';
import { articleFor } from './documents';
import { encodingOf, shownName } from './bytes';
import { passagesOf } from './passages';

/** Encodings that articles come in, as VS Code names them. */
const CANDIDATES =
  'utf8 gb18030 big5hkscs shiftjis eucjp euckr windows1252 windows1250 windows1251 koi8r cp866 windows1253 windows1254 windows1255 windows1256 windows1257 windows1258 windows874 utf16le utf16be macroman cp437 cp850'.split(
    ' ',
  );

/** Commands that open a file in another encoding, or write it in UTF-8. They need the encoding API of VS Code 1.100. */
export function registerEncodings(desk: Desk): Disposable[] {
  const withArticle = (act: (document: TextDocument) => Promise<boolean>) => async (given?: unknown) => {
    if (typeof workspace.decode !== 'function') {
      void window.showWarningMessage(l10n.t('This version of VS Code has no encoding API (it came with 1.100): reopen the file with “Reopen with Encoding” instead.')); // prettier-ignore
      return false;
    }
    const document = await articleFor(typeof given === 'string' ? Uri.parse(given, true) : given);
    if (!document?.isUntitled) return document !== undefined && act(document);
    void window.showInformationMessage(l10n.t('A draft has no file yet, so it has no encoding either. Save it first.'));
    return false;
  };
  return [
    commands.registerCommand(REOPEN_DETECTED, withArticle((d) => reopenDetected(desk, d))), // prettier-ignore
    commands.registerCommand(COMPARE_ENCODINGS, withArticle((d) => compare(desk, d))), // prettier-ignore
    commands.registerCommand(CONVERT_TO_UTF8, withArticle(convert)),
    ...followEncodings(desk),
  ];
}

/** Tells the server when a document is shown in another encoding: by our commands, or by VS Code's own “Reopen with Encoding”. */
function followEncodings(desk: Desk): Disposable[] {
  const shown = new WeakMap<TextDocument, string>();
  const see = (document: TextDocument): boolean => {
    const before = shown.get(document);
    shown.set(document, document.encoding);
    return before !== undefined && before !== document.encoding;
  };
  workspace.textDocuments.forEach(see);
  return [
    workspace.onDidOpenTextDocument(see),
    // It fires with no change of text, too, where the encoding alone changes.
    workspace.onDidChangeTextDocument(async ({ document }) => {
      if (see(document)) await (await desk.ready).sendNotification(ENCODING, document.uri.toString());
    }),
  ];
}

/** Opens the file anew. A document with unsaved changes is not touched: its letters exist nowhere else. */
async function reopen(document: TextDocument, encoding: string): Promise<boolean> {
  if (document.isDirty) {
    void window.showWarningMessage(l10n.t('This article has unsaved changes: save or revert it before it is opened in another encoding.')); // prettier-ignore
    return false;
  }
  await workspace.openTextDocument(document.uri, { encoding });
  window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: opened as {0}.', shownName(encoding))}`, 8000);
  return true;
}

async function reopenDetected(desk: Desk, document: TextDocument): Promise<boolean> {
  const client = await desk.ready;
  const found = await client.sendRequest<DetectResult | null>(DETECT, { uri: document.uri.toString() });
  const encoding = found && encodingOf(found.encoding);
  if (!encoding) {
    void window.showInformationMessage(l10n.t('Copydesk could not tell the encoding of this file.'));
    return false;
  }
  return reopen(document, encoding);
}

type Candidate = QuickPickItem & { readonly encoding: string };

/** The same passage in every encoding that can read the file: a person sees which one is text. */
async function compare(desk: Desk, document: TextDocument): Promise<boolean> {
  const bytes = await workspace.fs.readFile(document.uri);
  // What is ASCII is the same in all of them: the passage begins at the first byte that is not.
  const at = bytes.findIndex((b) => b >= 0x80);
  const readings = await Promise.all(
    CANDIDATES.map(async (encoding): Promise<Candidate> => {
      const text = (await workspace.decode(bytes, { encoding })).replace(/\s+/g, ' ');
      return { label: shownName(encoding), detail: passagesOf(text), encoding };
    }),
  );
  const client = await desk.ready;
  const found = await client.sendRequest<DetectResult | null>(DETECT, { uri: document.uri.toString() });
  const likely = found && encodingOf(found.encoding);
  const readable = readings
    .filter((r) => at < 0 || !r.detail?.includes('\uFFFD'))
    .map((r) => ({
      ...r,
      ...(r.encoding === likely ? { description: l10n.t('most likely') } : {}),
      ...(r.encoding === document.encoding ? { description: l10n.t('open now') } : {}),
    }))
    .sort((a, b) => Number(b.encoding === likely) - Number(a.encoding === likely));
  const chosen = await choose(desk, readable);
  return chosen !== undefined && reopen(document, chosen.encoding);
}

function choose(desk: Desk, candidates: readonly Candidate[]): Promise<Candidate | undefined> {
  const pick = window.createQuickPick<Candidate>();
  pick.placeholder = l10n.t('Which of these is what was written?');
  pick.matchOnDetail = true;
  pick.items = candidates;
  return new Promise((done) => {
    pick.onDidAccept(() => {
      done(pick.activeItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      done(undefined);
      pick.dispose();
    });
    pick.show();
    desk.asks.fire('compareEncodings');
  });
}

/** Writes the text as it stands in the editor in UTF-8, unsaved changes too, and opens the file as that. */
async function convert(document: TextDocument): Promise<boolean> {
  if (document.encoding === 'utf8' || document.encoding === 'utf8bom') {
    window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: this file is UTF-8 already.')}`, 8000);
    return document.save();
  }
  const bytes = await workspace.encode(document.getText(), { encoding: 'utf8' });
  await window.showTextDocument(document, { preview: false });
  await workspace.fs.writeFile(document.uri, bytes);
  if (document.isDirty) await commands.executeCommand('workbench.action.files.revert');
  return reopen(document, 'utf8');
}
