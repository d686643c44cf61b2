import { commands, EventEmitter, l10n, QuickPickItemKind, TabInputTextDiff, ThemeIcon, window, workspace, type Disposable, type QuickPickItem, type Tab, type TextDocument, type Uri } from 'vscode'; // prettier-ignore
import { CLEAN_UP, INSERT_METADATA, type CleanUpItem, type CleanUpParams, type CleanUpResult } from '../protocol';
import type { Desk } from './activate';
import { applyEdits, articleFor, edited, editorOf } from './documents';
import { findingsOf } from './findings';

const PREVIEW = 'copydesk-preview';
const afterOf = (document: TextDocument): Uri => document.uri.with({ scheme: PREVIEW });
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
    // Named in the explorer, the tree or a walkthrough: what is mended is to be seen, and what was said of it before is no longer true.
    await editorOf(document);
    await commands.executeCommand('editor.action.hideHover');
    const client = await this.desk.ready;
    const ask = async (without: readonly string[]): Promise<CleanUpResult> => {
      const params: CleanUpParams = { uri: document.uri.toString(), safety, without };
      return client.sendRequest<CleanUpResult>(request, params);
    };
    const all = await ask([]);
    if (all.edits.length === 0) {
      // What is not safe to mend unseen may still be mended.
      const more = safety === 'safe' && (await client.sendRequest<CleanUpResult>(request, { uri: document.uri.toString() })).edits.length > 0; // prettier-ignore
      window.setStatusBarMessage(request === INSERT_METADATA ? nothingToInsert() : more ? nothingSafe() : nothing(document), 8000); // prettier-ignore
      return false;
    }
    const without = confirm ? await this.choose(document, all, ask) : [];
    if (!without) return false;
    const result = without.length ? await ask(without) : all;
    if (!(await applyEdits(document, result))) return false;
    window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: mended. One undo brings it all back.')}`, 8000);
    return true;
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
    pick.title = titleOf(all.items.length, lines);
    const without = (): string[] => {
      const kept = new Set(pick.selectedItems);
      return pick.items.flatMap((i) => (kept.has(i) ? [] : (i.keys ?? [])));
    };
    const preview = async (): Promise<void> => this.previews.show(document, edited(document, await ask(without())));
    let result: Chosen;
    return new Promise<Chosen>((chosen) => {
      pick.onDidTriggerButton(preview);
      // What is compared is what Enter would do now.
      pick.onDidChangeSelection(() => this.previews.isShown(document) && void preview());
      pick.onDidAccept(() => {
        result = pick.selectedItems.length ? without() : undefined;
        pick.hide();
      });
      pick.onDidHide(async () => {
        pick.dispose();
        await this.previews.close(document);
        chosen(result);
      });
      pick.show();
      this.desk.asks.fire('cleanUp');
    });
  }
}

const nothingToInsert = (): string => l10n.t('Copydesk: no metadata is missing that the text states.');
const nothingSafe = (): string => l10n.t('Copydesk: nothing to mend unseen; see Clean Up Article….');
const nothing = ({ uri }: TextDocument): string =>
  findingsOf(uri).length
    ? l10n.t('Copydesk: what was found here is left to you to mend.')
    : l10n.t('Copydesk: there is nothing to mend here.');

/** Equal mends share a line: where they do, both are counted. */
function titleOf(changes: number, lines: number): string {
  if (changes === 1) return l10n.t('Clean Up: 1 change');
  return lines > 1 && lines < changes
    ? l10n.t('Clean Up: {0} changes in {1} groups', changes, lines)
    : l10n.t('Clean Up: {0} changes', changes);
}

/** Articles as they would be, for the diff editor. */
class Previews {
  private readonly texts = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  /** Beside the list, which keeps the focus: Enter and the check boxes go on being its own. */
  async show(document: TextDocument, text: string): Promise<void> {
    const after = afterOf(document);
    this.texts.set(after.toString(), text);
    this.changed.fire(after);
    if (this.isShown(document)) return;
    const name = document.uri.path.split('/').pop() ?? '';
    const options = { preserveFocus: true, preview: false };
    await commands.executeCommand('vscode.diff', document.uri, after, l10n.t('{0}: before and after', name), options);
  }

  private tabs(document: TextDocument): Tab[] {
    const after = afterOf(document).toString();
    return window.tabGroups.all
      .flatMap((g) => g.tabs)
      .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === after);
  }
  isShown(document: TextDocument): boolean {
    return this.tabs(document).length > 0;
  }

  /** What was compared is done with; the article is in front again. */
  async close(document: TextDocument): Promise<void> {
    this.texts.delete(afterOf(document).toString());
    await window.tabGroups.close(this.tabs(document));
  }
}
