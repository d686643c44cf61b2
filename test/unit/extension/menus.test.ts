import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Item {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}
type Situation = Readonly<Record<string, string | boolean | number>>;
const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  contributes: {
    menus: Record<string, Item[]>;
    commands: { command: string; enablement?: string }[];
    keybindings: Item[];
    viewsWelcome: { contents: string; when: string }[];
  };
};

/** A when clause as VS Code reads it: `||` of `&&` of comparisons and keys. */
const holds = (when: string, at: Situation): boolean =>
  when.split(' || ').some((all) =>
    all.split(' && ').every((one) => {
      const [, key, operator, value] = /^(\S+) (==|!=|=~) (.+)$/.exec(one) ?? [];
      if (key === undefined) return one.startsWith('!') ? !at[one.slice(1)] : Boolean(at[one]);
      const is = String(at[key] ?? '');
      if (operator === '=~') {
        const [, pattern, flags] = /^\/(.*)\/(i?)$/.exec(value!)!;
        return new RegExp(pattern!, flags).test(is);
      }
      return (is === value!.replace(/^'(.*)'$/, '$1')) === (operator === '==');
    }),
  );
/** What a menu shows in a situation, by the commands' own names. */
const shown = (menu: string, at: Situation): string[] =>
  contributes.menus[menu]!.filter(({ when }) => !when || holds(when, at))
    .map(({ command, submenu }) => (command ?? submenu)!.replace('copydesk.', ''))
    .sort();

const article = { editorLangId: 'plaintext', editorTextFocus: true, resourceScheme: 'file', resourceExtname: '.txt', workspaceFolderCount: 1 }; // prettier-ignore
const program = { ...article, editorLangId: 'javascript', resourceExtname: '.js' };
const draft = { ...article, resourceScheme: 'untitled' };
const report = { activeWebviewPanelId: 'copydesk.report', workspaceFolderCount: 1 };
const folder = { explorerResourceIsFolder: true, resourceExtname: '' };
const two = { listMultiSelection: true, resourceExtname: '.md' };
const view = { view: 'copydesk.findings' };
const inTree = (viewItem: string): Situation => ({ ...view, viewItem });

describe('menus show', () => {
  it('in the editor: Copydesk on an article, nothing on a program', () => {
    expect(shown('editor/context', article)).toEqual(['editor']);
    for (const editorLangId of ['markdown', 'mdx', 'html']) expect(shown('editor/context', { ...article, editorLangId })).toEqual(['editor']); // prettier-ignore
    expect(shown('editor/context', program)).toEqual([]);
    expect(shown('copydesk.editor', article)).toContain('compareEncodings');
    // A draft has no bytes yet that could be read otherwise.
    expect(shown('copydesk.editor', draft)).not.toContain('compareEncodings');
    expect(shown('copydesk.editor', draft)).toContain('cleanUp');
    // A file of a virtual workspace has.
    expect(shown('copydesk.editor', { ...article, resourceScheme: 'vscode-vfs' })).toContain('compareEncodings');
  });
  it('in the explorer: on an article, a folder, several articles; nothing on other files', () => {
    expect(shown('explorer/context', article)).toEqual(['cleanUp', 'openReport', 'review']);
    expect(shown('explorer/context', folder)).toEqual(['reviewResources']);
    expect(shown('explorer/context', two)).toEqual(['reviewResources']);
    expect(shown('explorer/context', program)).toEqual([]);
    expect(shown('explorer/context', { ...two, resourceExtname: '.js' })).toEqual([]);
  });
  it('every ending of an article alike', () => {
    for (const resourceExtname of [
      '.txt',
      '.text',
      '.md',
      '.markdown',
      '.mdx',
      '.html',
      '.htm',
      '.xhtml',
      '.TXT',
      '.Htm',
    ]) {
      expect(shown('explorer/context', { resourceExtname }), resourceExtname).toEqual([
        'cleanUp',
        'openReport',
        'review',
      ]);
      expect(shown('explorer/context', { resourceExtname, listMultiSelection: true })).toEqual(['reviewResources']);
    }
  });
  it('above a report what can be done with it', () => {
    expect(shown('editor/title', report)).toEqual(['copyReport', 'exportReport', 'writeNote']);
    expect(shown('editor/title', article)).toEqual(['cleanUp', 'openReport']);
    expect(shown('editor/title', program)).toEqual([]);
  });
  it('above the tree one filter, or the way out of it', () => {
    const always = ['createBaseline', 'filterFindingsByText', 'groupFindings', 'reviewWorkspace'];
    expect(shown('view/title', view)).toEqual([...always, 'filterFindings'].sort());
    expect(shown('view/title', { ...view, 'copydesk.filtered': true })).toEqual(
      [...always, 'clearFindingsFilter'].sort(),
    );
    expect(shown('view/title', { view: 'explorer' })).toEqual([]);
  });
  it('in the tree what can be done there', () => {
    const each = (viewItem: string): string[] => [...new Set(shown('view/item/context', inTree(viewItem)))];
    expect(each('finding.safe')).toEqual(['fixFinding', 'fixRuleInFile', 'ignoreFinding']);
    expect(each('finding.review')).toEqual(['fixFinding', 'fixRuleInFile', 'ignoreFinding']);
    expect(each('finding.no')).toEqual(['ignoreFinding']);
    expect(each('file')).toEqual(['cleanUp', 'fixSafe', 'openReport']);
    expect(each('fileInGroup')).toEqual(['cleanUp', 'fixRuleInFile', 'fixSafe', 'openReport']);
    for (const group of ['rule', 'family']) {
      expect(each(group), 'nothing that could be mended').toEqual([]);
      expect(each(`${group}.fixable`)).toEqual(['fixGroup']);
    }
    expect(shown('view/item/context', { view: 'explorer', viewItem: 'file' })).toEqual([]);
  });
  it('nothing that is greyed where it is shown, whatever the active editor is', () => {
    const inExplorer = { resourceExtname: '.txt', workspaceFolderCount: 1 };
    const places: [string, Situation][] = [
      ['explorer/context', inExplorer],
      ['explorer/context', { ...folder, workspaceFolderCount: 1 }],
      ...['finding.safe', 'file', 'fileInGroup', 'rule.fixable'].map((i): [string, Situation] => [
        'view/item/context',
        inTree(i),
      ]),
      ['editor/title', report],
      ['editor/title', article],
    ];
    for (const [menu, place] of places)
      for (const name of shown(menu, place)) {
        const { enablement } = contributes.commands.find((c) => c.command === `copydesk.${name}`)!;
        expect(!enablement || holds(enablement, place), `${name} in ${menu}`).toBe(true);
      }
  });
  it('in the palette what needs no place in a tree', () => {
    const hidden = contributes.menus.commandPalette!.map((i) => i.command!.replace('copydesk.', '')).sort();
    expect(shown('commandPalette', article)).toEqual([]);
    expect(hidden).toEqual(['fixFinding', 'fixGroup', 'fixRuleInFile', 'ignoreFinding', 'reviewResources']);
  });
  it('one welcome at a time', () => {
    for (const workspaceFolderCount of [0, 1])
      for (const reviewed of [false, true])
        for (const filtered of [false, true]) {
          const at = { workspaceFolderCount, 'copydesk.reviewed': reviewed, 'copydesk.filtered': filtered };
          expect(
            contributes.viewsWelcome.filter((w) => holds(w.when, at)),
            JSON.stringify(at),
          ).toHaveLength(1);
        }
  });
  it('each by a clause that holds somewhere here, and fails somewhere', () => {
    const situations: Situation[] = [
      ...[article, program, draft, report, folder, two, view, { workspaceFolderCount: 0 }],
      ...['finding.safe', 'finding.no', 'file', 'fileInGroup', 'rule.fixable'].map(inTree),
      { ...view, 'copydesk.filtered': true },
    ];
    const clauses = [
      ...Object.entries(contributes.menus).flatMap(([m, items]) => (m === 'commandPalette' ? [] : items.flatMap((i) => i.when ?? []))),
      ...contributes.commands.flatMap((c) => c.enablement ?? []),
      ...contributes.keybindings.map((k) => k.when!),
    ]; // prettier-ignore
    for (const when of new Set(clauses)) {
      expect(
        situations.some((s) => holds(when, s)),
        `never: ${when}`,
      ).toBe(true);
      expect(
        situations.some((s) => !holds(when, s)),
        `always: ${when}`,
      ).toBe(true);
    }
  });
});
