import { commands, l10n, languages, LanguageStatusSeverity, window, workspace, type Disposable, type LanguageStatusItem, type TextDocument } from 'vscode'; // prettier-ignore
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  COMPARE_ENCODINGS,
  DECLARE,
  METADATA,
  type CleanUpResult,
  type DeclareParams,
  type MetadataResult,
} from '../protocol';
import { isArticle, SELECTOR } from './articles';
import type { Desk } from './activate';
import { shownName } from './bytes';
import { applyEdits, articleFor } from './documents';
import { findingsOf, ruleOf } from './findings';

/** Inserts the language that the text is written in, and nothing else. True where the article was changed. */
export function registerInsertLanguage(desk: Desk): Disposable {
  return commands.registerCommand('copydesk.insertLanguage', async (given?: unknown): Promise<boolean> => {
    const document = await articleFor(given);
    if (!document) return false;
    const client = await desk.ready;
    const params: DeclareParams = { uri: document.uri.toString(), fields: ['language'] };
    const result = await client.sendRequest<CleanUpResult | null>(DECLARE, params);
    if (result?.edits.length) return applyEdits(document, result);
    window.setStatusBarMessage(l10n.t('Copydesk: there is no language to insert here.'), 8000);
    return false;
  });
}

/** What stands behind the `{}` beside the language of the editor: the file's encoding and the article's own language. */
export function registerLanguageStatus(client: BaseLanguageClient): Disposable[] {
  const item = (id: string, name: string): LanguageStatusItem => {
    const made = languages.createLanguageStatusItem(`copydesk.${id}`, SELECTOR);
    made.name = name;
    return made;
  };
  const encoding = item('encoding', l10n.t('Copydesk: encoding of the file'));
  const language = item('language', l10n.t('Copydesk: language of the article'));
  let asked = 0;
  let shown: string | undefined;
  const show = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document || !isArticle(document)) return;
    showEncoding(encoding, document);
    const mine = ++asked;
    const uri = document.uri.toString();
    // What was said of another article does not stand until the answer comes.
    if (uri !== shown) showLanguage(language, null);
    shown = uri;
    language.busy = true;
    const said = await client.sendRequest<MetadataResult | null>(METADATA, { uri }).catch(() => null);
    // A later question has a later answer.
    if (mine !== asked) return;
    showLanguage(language, said);
    language.busy = false;
  };
  void show();
  const shows = (): void => void show();
  return [
    encoding,
    language,
    // An answer that is still to come finds no item any more.
    { dispose: () => void asked++ },
    window.onDidChangeActiveTextEditor(shows),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((u) => u.toString() === active)) shows();
    }),
    workspace.onDidSaveTextDocument(shows),
  ];
}

function showEncoding(item: LanguageStatusItem, document: TextDocument): void {
  // An older VS Code does not say.
  const { encoding } = document as { encoding?: string };
  const wrong = findingsOf(document.uri).find((d) => ruleOf(d) === 'encoding/wrong-encoding');
  item.text = encoding === undefined ? l10n.t('encoding unknown') : shownName(encoding);
  item.detail = wrong ? l10n.t('not what the file is written in') : l10n.t('encoding of the file');
  item.severity = wrong ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command =
    encoding === undefined || document.isUntitled
      ? undefined
      : { title: l10n.t('Compare Encodings…'), command: COMPARE_ENCODINGS, arguments: [document.uri] };
  item.accessibilityInformation = { label: `${item.text}, ${wrong?.message ?? item.detail}` };
}

function showLanguage(item: LanguageStatusItem, said: MetadataResult | null): void {
  const declared = said?.declared.language;
  const found = said?.inferred.language;
  item.text = declared ?? found ?? l10n.t('no language');
  item.detail = !said
    ? l10n.t('This article has not been reviewed yet.')
    : declared
      ? l10n.t('language that the article declares')
      : found
        ? l10n.t('language of the text, which the article does not declare')
        : l10n.t('the article declares no language');
  item.severity = said && !declared && found ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = !declared && found ? { title: l10n.t('Insert'), command: 'copydesk.insertLanguage' } : undefined;
  item.accessibilityInformation = { label: `${item.text}, ${item.detail}` };
}
