import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Diagnostic, type Uri } from 'vscode'; // prettier-ignore
import type { FindingData } from '../../protocol';
import { findings as counted, within } from '../counts';
import { FAMILIES, familyOf, ruleOf, type Family } from '../findings';
import type { FileFindings, Store } from './store';

export type Grouping = 'file' | 'family' | 'rule';

/** A node of the tree: a family or rule, a file in it, a finding in that. */
export type Node =
  | { readonly kind: 'group'; readonly key: string; readonly files: readonly FileFindings[] }
  | { readonly kind: 'file'; readonly file: FileFindings; readonly parent: Node | undefined }
  | { readonly kind: 'finding'; readonly uri: Uri; readonly finding: Diagnostic; readonly parent: Node };

export const FAMILY_NAMES: Readonly<Record<Family, () => string>> = {
  spam: () => l10n.t('Spam'),
  encoding: () => l10n.t('Encoding'),
  metadata: () => l10n.t('Metadata'),
};
export const SEVERITY_NAMES = [
  () => l10n.t('Errors'),
  () => l10n.t('Warnings'),
  () => l10n.t('Notes'),
  () => l10n.t('Hints'),
] as const;
const ICONS = [
  ['error', 'problemsErrorIcon.foreground'],
  ['warning', 'problemsWarningIcon.foreground'],
  ['info', 'problemsInfoIcon.foreground'],
  ['lightbulb', 'problemsInfoIcon.foreground'],
] as const;
const FAMILY_ICONS: Readonly<Record<Family, string>> = { spam: 'trash', encoding: 'symbol-string', metadata: 'tag' };

const countOf = (files: readonly FileFindings[]): number => files.reduce((sum, f) => sum + f.findings.length, 0);

/** The findings as a tree: by file, by family or by rule. */
export class Tree {
  grouping: Grouping = 'file';
  /** The article whose findings are to be open when it is drawn: asked to open it while it draws, VS Code may forget to. */
  opened: string | undefined;
  constructor(private readonly store: Store) {}

  children(node?: Node): Node[] {
    if (!node) return this.grouping === 'file' ? filesIn(this.store.all(), undefined) : this.groups();
    if (node.kind === 'group') return filesIn(node.files, node);
    if (node.kind === 'finding') return [];
    return node.file.findings.map((finding) => ({ kind: 'finding', uri: node.file.uri, finding, parent: node }));
  }
  parent(node: Node): Node | undefined {
    return node.kind === 'group' ? undefined : node.parent;
  }

  /** The first node of a file, wherever the grouping has put it. */
  find(uri: Uri): Node | undefined {
    const key = uri.toString();
    const roots = this.children();
    const files = roots.flatMap((n) => (n.kind === 'group' ? this.children(n) : [n]));
    return files.find((n) => n.kind === 'file' && n.file.uri.toString() === key);
  }

  private groups(): Node[] {
    const keyOf = this.grouping === 'family' ? familyOf : ruleOf;
    const by = new Map<string, FileFindings[]>();
    for (const file of this.store.all())
      for (const key of new Set(file.findings.map(keyOf))) {
        const findings = file.findings.filter((d) => keyOf(d) === key);
        by.set(key, [...(by.get(key) ?? []), { ...file, findings }]);
      }
    const order = (key: string): number => FAMILIES.findIndex((f) => key.startsWith(f));
    return [...by]
      .sort(([a, x], [b, y]) => order(a) - order(b) || countOf(y) - countOf(x))
      .map(([key, files]) => ({ kind: 'group', key, files }));
  }

  item(node: Node): TreeItem {
    return node.kind === 'group' ? groupItem(node) : node.kind === 'file' ? fileItem(node, this.opened) : findingItem(node); // prettier-ignore
  }
}

const fixableOf = (d: Diagnostic): FindingData['fixable'] | undefined =>
  (d as { readonly data?: FindingData }).data?.fixable;

const filesIn = (files: readonly FileFindings[], parent: Node | undefined): Node[] =>
  files.map((file) => ({ kind: 'file', file, parent }));

function groupItem({ key, files }: Extract<Node, { kind: 'group' }>): TreeItem {
  const family = FAMILIES.find((f) => key.startsWith(f))!;
  const count = countOf(files);
  const name = key === family ? FAMILY_NAMES[family]() : key;
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.iconPath = new ThemeIcon(FAMILY_ICONS[family]);
  item.description = within(count, files.length);
  const mends = files.some((f) => f.findings.some((d) => (fixableOf(d) ?? 'no') !== 'no'));
  item.contextValue = `${key === family ? 'family' : 'rule'}${mends ? '.fixable' : ''}`;
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}

function fileItem({ file, parent }: Extract<Node, { kind: 'file' }>, opened: string | undefined): TreeItem {
  const isOpened = file.uri.toString() === opened;
  const item = new TreeItem(file.uri, TreeItemCollapsibleState[isOpened ? 'Expanded' : 'Collapsed']);
  const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
  const count = file.findings.length;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  // What VS Code knows by its id it keeps as open or closed as it was.
  item.id = `${parent?.kind === 'group' ? parent.key : ''}\n${file.uri.toString()}${isOpened ? '\nopened' : ''}`;
  item.iconPath = ThemeIcon.File;
  item.resourceUri = file.uri;
  // Of a draft VS Code would show the name alone, without the count.
  if (file.uri.scheme === 'untitled') item.label = name;
  item.description = folder ? `${count} · ${folder}` : String(count);
  item.contextValue = parent ? 'fileInGroup' : 'file';
  item.tooltip = `${file.path}: ${counted(count)}`;
  item.accessibilityInformation = {
    label: `${name}, ${counted(count)}${folder ? `, ${folder}` : ''}`,
  };
  return item;
}

function findingItem({ uri, finding, parent }: Extract<Node, { kind: 'finding' }>): TreeItem {
  const item = new TreeItem(finding.message);
  const rule = ruleOf(finding);
  const line = finding.range.start.line + 1;
  const data = (finding as { data?: FindingData }).data;
  const [icon, colour] = ICONS[finding.severity];
  item.iconPath = new ThemeIcon(icon, new ThemeColor(colour));
  const where = l10n.t('line {0}', line);
  item.description = parent.kind === 'file' && parent.parent?.kind === 'group' && parent.parent.key === rule ? where : `${rule} · ${where}`; // prettier-ignore
  item.contextValue = `finding.${data?.fixable ?? 'no'}`;
  const tooltip = new MarkdownString();
  tooltip.appendText(finding.message);
  for (const why of data?.evidence.slice(0, 5) ?? []) tooltip.appendText(`\n\n• ${why.slice(0, 300)}`);
  // In a narrow view the description behind the message is out of sight.
  tooltip.appendText(`\n\n${rule} · ${where}`);
  item.tooltip = tooltip;
  const severity = SEVERITY_NAMES[finding.severity]();
  item.accessibilityInformation = { label: `${finding.message}, ${rule}, ${where}, ${severity}` };
  item.command = {
    title: l10n.t('Show in the article'),
    command: 'copydesk.showPlace',
    arguments: [uri.toString(), line, finding.range.start.character + 1, finding.range.end.line + 1, finding.range.end.character + 1], // prettier-ignore
  };
  return item;
}
