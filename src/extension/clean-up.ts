import { commands, EventEmitter, l10n, QuickPickItemKind, ThemeIcon, window, workspace, type Disposable, type QuickPickItem, type TextDocument, type Uri } from 'vscode'; // prettier-ignore
import { CLEAN_UP, INSERT_METADATA, type CleanUpItem, type CleanUpParams, type CleanUpResult } from '../protocol';
import type { Desk } from './activate';
import { applyEdits, articleFor, edited } from './documents';

const PREVIEW = 'copydesk-preview';
/** One line of the list: a mend, with all its likes in the article. */
type Choice = QuickPickItem & { readonly keys?: readonly string[] };
/** What a person chose: the keys to leave alone; undefined where they went away. */
type Chosen = readonly string[] | undefined;

const FAMILY_TITLES: Readonly<Record<string, () => string>> = {
  encoding: () => l10n.t('Encoding: damaged text restored'),
  spam: () => l10n.t('Spam: removed'),
  metadata: () => l10n.t('Metadata: declared'),
};

/** The clean-up as a list: grouped by family, equal mends on one line, each with what stands there and what would. */
function choices(items: readonly CleanUpItem[]): Choice[] {
  return ['spam', 'metadata', 'encoding'].flatMap((family) => {
    const mine = items.filter((i) => i.rule.startsWith(`${family}/`));
    if (mine.length === 0) return [];
    const groups = new Map<string, CleanUpItem[]>();
    for (const i of mine) groups.set(`${i.rule} ${i.title}`, [...(groups.get(`${i.rule} ${i.title}`) ?? []), i]);
    const title = `${FAMILY_TITLES[family]!()} (${mine.length})`;
    return [{ label: title, kind: QuickPickItemKind.Separator }, ...[...groups.values()].map(choice)];
  });
}

function choice(items: readonly CleanUpItem[]): Choice {
  const { before, after, line, rule, title } = items[0]!;
  const detail = before ? (after ? `${before} → ${after}` : `− ${before}`) : after;
  const where = items.length > 1 ? l10n.t('{0} times from line {1}', items.length, line) : l10n.t('line {0}', line);
  return { label: title, description: `${where} · ${rule}`, detail, picked: true, keys: items.map((i) => i.key) };
}

export function registerCleanUp(desk: Desk): Disposable[] {
  const previews = new Previews();
  const cleanUp = new CleanUp(desk, previews);
  return [
    workspace.registerTextDocumentContentProvider(PREVIEW, previews),
    commands.registerCommand('copydesk.cleanUp', (uri?: unknown, options?: { readonly confirm?: boolean }) =>
      cleanUp.run(CLEAN_UP, uri, options?.confirm ?? true),
    ),
    commands.registerCommand('copydesk.insertMetadata', (uri?: unknown) => cleanUp.run(INSERT_METADATA, uri, false)),
    commands.registerCommand('copydesk.fixSafe', (uri?: unknown) => cleanUp.run(CLEAN_UP, uri, false, 'safe')),
  ];
}

class CleanUp {
  constructor(
    private readonly desk: Desk,
    private readonly previews: Previews,
  ) {}

  /** True where something was changed. */
  async run(request: string, given: unknown, confirm: boolean, safety: 'safe' | 'review' = 'review'): Promise<boolean> {
    const document = await articleFor(given);
    if (!document) return false;
    const client = await this.desk.ready;
    const ask = async (without: readonly string[]): Promise<CleanUpResult> => {
      const params: CleanUpParams = { uri: document.uri.toString(), safety, without };
      return client.sendRequest<CleanUpResult>(request, params);
    };
    const all = await ask([]);
    if (all.edits.length === 0) {
      window.setStatusBarMessage(l10n.t('Copydesk: there is nothing to mend here.'), 8000);
      return false;
    }
    const without = confirm ? await this.choose(document, all, ask) : [];
    if (!without) return false;
    const result = without.length ? await ask(without) : all;
    if (await applyEdits(document, result)) {
      window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: mended. One undo brings it all back.')}`, 8000);
      return true;
    }
    void window.showWarningMessage(l10n.t('The article changed in the meantime, so nothing was mended. Try again.'));
    return false;
  }

  private choose(
    document: TextDocument,
    all: CleanUpResult,
    ask: (without: readonly string[]) => Promise<CleanUpResult>,
  ): Promise<Chosen> {
    const pick = window.createQuickPick<Choice>();
    pick.placeholder = l10n.t('Uncheck what is to stay as it is, then press Enter');
    pick.canSelectMany = true;
    pick.matchOnDescription = pick.matchOnDetail = true;
    pick.ignoreFocusOut = true;
    pick.buttons = [{ iconPath: new ThemeIcon('diff'), tooltip: l10n.t('Compare before and after') }];
    pick.items = choices(all.items);
    pick.selectedItems = pick.items.filter((i) => i.keys);
    // Equal mends share a line, and VS Code counts the lines that are checked.
    const lines = pick.selectedItems.length;
    pick.title = lines < all.items.length ? l10n.t('Clean Up: {0} changes in {1} groups', all.items.length, lines) : l10n.t('Clean Up: {0} changes', lines); // prettier-ignore
    const without = (): string[] => {
      const kept = new Set(pick.selectedItems);
      return pick.items.flatMap((i) => (kept.has(i) ? [] : (i.keys ?? [])));
    };
    return new Promise<Chosen>((chosen) => {
      pick.onDidTriggerButton(async () => this.previews.show(document, edited(document, await ask(without()))));
      pick.onDidAccept(() => {
        chosen(pick.selectedItems.length ? without() : undefined);
        pick.hide();
      });
      pick.onDidHide(() => {
        chosen(undefined);
        pick.dispose();
      });
      pick.show();
      this.desk.asks.fire('cleanUp');
    });
  }
}

/** Articles as they would be, for the diff editor. */
class Previews {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  async show(document: TextDocument, text: string): Promise<void> {
    const after = document.uri.with({ scheme: PREVIEW });
    this.texts.set(after.toString(), text);
    this.changed.fire(after);
    const name = document.uri.path.split('/').pop() ?? '';
    await commands.executeCommand('vscode.diff', document.uri, after, l10n.t('{0}: before and after', name));
  }
}
