import {
  commands,
  l10n,
  QuickPickItemKind,
  Uri,
  window,
  type Disposable,
  type Event,
  type QuickPickItem,
  type TextDocument,
  type TreeView,
} from 'vscode';
import type { Desk } from '../activate';
import { findings, within } from '../counts';
import { FAMILIES, familyOf, type Family } from '../findings';
import { articleAtHand } from '../documents';
import { VIEW, type RoomCommand } from '../room';
import { fixFinding, fixRuleInFile, ignoreFinding, showPlace } from './mend';
import { fixGroup } from './mend-group';
import { Reports } from './report';
import { NO_FILTER, REST_MS, Store } from './store';
import { FAMILY_NAMES, SEVERITY_NAMES, Tree, type Grouping, type Node } from './tree';
import { Whole } from './whole';

export type { Node } from './tree';

/** The whole desk: the tree of findings, reviews of folders, reports. */
export interface Room extends Disposable {
  readonly tree: Tree;
  /** The tree is no longer as it was. */
  readonly onDidChange: Event<void>;
  run(command: RoomCommand, args: readonly unknown[]): Promise<unknown>;
}

/** `State.Running` of vscode-languageclient, whose code this bundle has not. */
const RUNNING = 2;
/** How often an article is looked for in a list that is drawn anew, how long one look may take, and how long VS Code may need to draw the list. */
const MOST_TRIES = 8;
const LONGEST_MS = 1500;
const DRAWING_MS = 4 * REST_MS;

/** Opens the room; `redraw` is called when the tree is no longer as it was. */
export function openRoom(desk: Desk, view: TreeView<Node>, redraw: () => void): Room {
  const store = new Store();
  const tree = new Tree(store);
  const whole = new Whole(desk, store);
  const reports = new Reports(desk, store);
  const look = new Look(desk, store, tree, view, redraw);
  const listening = store.onDidChange(() => look.draw());
  look.draw();
  desk.elsewhere = (uri, step) => (whole.reviewed ? store.beside(uri, step) : undefined);
  void desk.ready.then((client) => {
    client.onDidChangeState(({ newState }) => Number(newState) === RUNNING && void whole.again());
  });
  const acts: Readonly<Record<RoomCommand, (...args: readonly unknown[]) => unknown>> = {
    showFindings: () => look.show(articleAtHand()),
    reviewWorkspace: () => whole.review(),
    reviewResources: (uri, uris) => whole.review(Array.isArray(uris) && uris.length ? (uris as Uri[]) : uri instanceof Uri ? [uri] : undefined), // prettier-ignore
    createBaseline: () => whole.createBaseline(),
    openReport: (uri) => reports.open(uri),
    exportReport: (uri, to) => reports.export(uri, to),
    copyReport: (uri) => reports.copy(uri),
    writeNote: (uri) => reports.note(uri),
    showPlace: (uri, line, column, endLine, endColumn) => showPlace(String(uri), Number(line), Number(column), endLine as number | undefined, endColumn as number | undefined), // prettier-ignore
    groupFindings: (by) => look.group(by),
    filterFindings: () => look.filter(),
    filterFindingsByText: (text) => look.filterByText(text),
    clearFindingsFilter: () => look.clear(),
    fixFinding: (node) => fixFinding(desk, node ?? view.selection[0]),
    fixRuleInFile: (node) => fixRuleInFile(desk, node ?? view.selection[0]),
    fixGroup: (node, options) => fixGroup(desk, (node ?? view.selection[0]), (options as { readonly confirm?: boolean } | undefined)?.confirm ?? true), // prettier-ignore
    ignoreFinding: (node) => ignoreFinding(desk, node ?? view.selection[0]),
  };
  return {
    tree,
    onDidChange: store.onDidChange,
    run: (command, args) => Promise.resolve(acts[command](...args)),
    dispose: () => {
      for (const d of [listening, store, whole, reports]) d.dispose();
    },
  };
}

/** How the tree is looked at: grouped, filtered, counted. */
class Look {
  /** When the list was last drawn anew, in milliseconds. */
  private drawnAt = 0;

  constructor(
    private readonly desk: Desk,
    private readonly store: Store,
    private readonly tree: Tree,
    private readonly view: TreeView<Node>,
    private readonly redraw: () => void,
  ) {}

  draw(): void {
    this.drawnAt = Date.now();
    const { total } = this.store;
    this.view.badge = total ? { value: total, tooltip: findings(total) } : undefined;
    const files = this.store.all().length;
    this.view.description = total ? within(total, files) : '';
    // An empty message hides, a missing one is not told apart by every version.
    this.view.message = this.store.isFiltered ? this.words() : '';
    void commands.executeCommand('setContext', 'copydesk.filtered', this.store.isFiltered);
    this.redraw();
  }

  /** Brings the list to the front, open at an article's findings: all of them, hints too, which VS Code's own list of problems leaves out. */
  async show(document: TextDocument | undefined): Promise<void> {
    this.tree.opened = document?.uri.toString();
    this.draw();
    await commands.executeCommand(`${VIEW}.focus`);
    // The view may be drawn anew meanwhile, as findings come in: what was opened in it may be closed then, so once more.
    for (let tries = MOST_TRIES; document && tries > 0; tries--) {
      const node = this.tree.find(document.uri);
      if (!node) return;
      const asked = Date.now();
      // Only at first: by then whoever asked may have gone on to type.
      const isShown = await this.reveal(node, tries === MOST_TRIES);
      if (isShown && asked - this.drawnAt > DRAWING_MS) return;
      await new Promise((done) => setTimeout(done, DRAWING_MS));
    }
  }

  /** Whether VS Code shows it; where the list is drawn anew at that moment it may refuse, or never answer. */
  private async reveal(node: Node, focus: boolean): Promise<boolean> {
    const shown = this.view.reveal(node, { expand: true, focus, select: true }).then(
      () => true,
      () => false,
    );
    return Promise.race([shown, new Promise<boolean>((done) => setTimeout(() => done(false), LONGEST_MS))]);
  }

  private words(): string {
    const { families, severities, text } = this.store.filter;
    const parts = [...[...families].map((f) => FAMILY_NAMES[f]()), ...[...severities].map((s) => SEVERITY_NAMES[s as 0]())]; // prettier-ignore
    if (text) parts.push(`“${text}”`);
    return l10n.t('Shown: {0}', parts.join(', '));
  }

  async group(given: unknown): Promise<void> {
    const names: readonly (readonly [Grouping, string])[] = [
      ['file', l10n.t('By File')],
      ['family', l10n.t('By Family')],
      ['rule', l10n.t('By Rule')],
    ];
    const known = names.find(([g]) => g === given)?.[0];
    const items = names.map(([grouping, label]) => ({ label, grouping, picked: grouping === this.tree.grouping, ...(grouping === this.tree.grouping ? { description: l10n.t('as now') } : {}) })); // prettier-ignore
    const grouping = known ?? (await this.pick(items, 'groupFindings', l10n.t('Group findings')))?.grouping;
    if (!grouping) return;
    this.tree.grouping = grouping;
    this.draw();
  }

  private async pick<T extends QuickPickItem>(items: T[], name: string, placeHolder: string): Promise<T | undefined> {
    const asked = window.showQuickPick(items, { placeHolder });
    this.desk.asks.fire(name);
    return asked;
  }

  async filter(): Promise<void> {
    const { filter } = this.store;
    type Choice = QuickPickItem & { readonly family?: Family; readonly severity?: number };
    const heading = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
    const items: Choice[] = [
      heading(l10n.t('Families')),
      ...FAMILIES.map((family) => ({ label: FAMILY_NAMES[family](), description: this.store.count((d) => familyOf(d) === family), family, picked: !filter.families.size || filter.families.has(family) })),
      heading(l10n.t('Severities')),
      ...SEVERITY_NAMES.map((name, severity) => ({ label: name(), description: this.store.count((d) => Number(d.severity) === severity), severity, picked: !filter.severities.size || filter.severities.has(severity) })),
    ]; // prettier-ignore
    const asked = window.showQuickPick(items, { canPickMany: true, placeHolder: l10n.t('Which findings are shown') });
    this.desk.asks.fire('filterFindings');
    const chosen = await asked;
    if (!chosen) return;
    // All of a kind, or none, is no filter.
    const some = <T>(all: number, picked: readonly (T | undefined)[]): ReadonlySet<T> => {
      const set = new Set(picked.filter((p) => p !== undefined));
      return set.size === all ? new Set() : set;
    };
    const families = some(FAMILIES.length, chosen.map((c) => c.family)); // prettier-ignore
    const severities = some(SEVERITY_NAMES.length, chosen.map((c) => c.severity)); // prettier-ignore
    this.store.filter = { ...filter, families, severities };
  }

  async filterByText(given: unknown): Promise<void> {
    const { filter } = this.store;
    const prompt = l10n.t('Show findings whose message, rule or file holds');
    const text = typeof given === 'string' ? given : await window.showInputBox({ prompt, value: filter.text });
    if (text !== undefined) this.store.filter = { ...filter, text: text.trim() };
  }

  clear(): void {
    this.store.filter = NO_FILTER;
  }
}
