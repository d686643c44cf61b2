import { commands, EventEmitter, languages, window, type Disposable, type TreeDataProvider, type Uri } from 'vscode';
import type { Desk } from './activate';
import type * as Bundle from './desk';
import { findingsOf } from './findings';

/** What the whole desk is made of: read when a person first reaches for it. */
export type LoadDesk = () => Promise<typeof Bundle>;

/** Commands of the whole desk, whichever way they are called. */
const COMMANDS = [
  'showFindings', 'reviewWorkspace', 'reviewResources', 'createBaseline', 'openReport', 'exportReport', 'copyReport', 'writeNote', 'showPlace',
  'groupFindings', 'filterFindings', 'filterFindingsByText', 'clearFindingsFilter', 'fixFinding', 'fixRuleInFile', 'fixGroup', 'ignoreFinding',
] as const; // prettier-ignore
export type RoomCommand = (typeof COMMANDS)[number];

export const VIEW = 'copydesk.findings';

/** Registers the commands and the view of the whole desk; their code is read when the first of them is used. */
export function registerRoom(desk: Desk, load: LoadDesk): { room: () => Promise<Bundle.Room>; parts: Disposable[] } {
  const changed = new EventEmitter<Bundle.Node | undefined>();
  let opened: Promise<Bundle.Room> | undefined;
  const room = (): Promise<Bundle.Room> =>
    (opened ??= load().then(({ openRoom }) => openRoom(desk, view, () => changed.fire(undefined))));
  const provider: TreeDataProvider<Bundle.Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => (await room()).tree.children(node),
    getTreeItem: async (node) => (await room()).tree.item(node),
    getParent: async (node) => (await room()).tree.parent(node),
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  // What it counts stands beside its icon before it was ever opened, once there is something to count.
  const counting = languages.onDidChangeDiagnostics(({ uris }) => {
    if (!uris.some((uri) => findingsOf(uri).length)) return;
    counting.dispose();
    void room();
  });
  const parts = [
    view,
    counting,
    changed,
    {
      dispose: () => {
        void opened?.then((r) => {
          r.dispose();
        });
      },
    },
    ...COMMANDS.map((name) =>
      commands.registerCommand(`copydesk.${name}`, async (...args: unknown[]): Promise<unknown> =>
        (await room()).run(name, args),
      ),
    ),
  ];
  return { room, parts };
}

/** The files after (or before) one in which something was found, once a whole workspace was reviewed; set by the room. */
export type Elsewhere = (from: Uri, step: 1 | -1) => Uri | undefined;
