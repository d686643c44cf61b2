import {
  DiagnosticSeverity,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  type Disposable,
  type StatusBarItem,
  type Uri,
} from 'vscode';
import { isArticle } from './articles';
import type { Reviews } from './activate';
import { RESTART, type Crashes } from './crashes';
import type { SignOffs } from './sign-off';
import { countsOf, FAMILIES, findingsOf, refusalOf, ruleOf, type Family } from './findings';

const NAMES: Readonly<Record<Family, (n: number) => string>> = {
  spam: (n) => l10n.t('{0} spam', n),
  encoding: (n) => l10n.t('{0} encoding', n),
  metadata: (n) => l10n.t('{0} metadata', n),
};

/** What can be done next, one click away. */
const NEXT = ['copydesk.cleanUp', 'copydesk.nextFinding', 'copydesk.openReport'];
function tooltipOf(said: readonly string[], found: boolean): MarkdownString {
  const names = [l10n.t('Clean Up Article…'), l10n.t('Next Finding'), l10n.t('Review Report')];
  const links = NEXT.map((command, i) => `[${names[i]}](command:${command})`).join(' · ');
  const tooltip = new MarkdownString(['**Copydesk**', ...said, ...(found ? [links] : [])].join('\n\n'));
  tooltip.isTrusted = { enabledCommands: NEXT };
  return tooltip;
}

/** What the status bar says, behind its sign: no verdict by colour alone. */
function briefly(
  uri: Uri,
  words: readonly string[],
  isAlarming: boolean,
  reviewed: ReturnType<Reviews['of']>,
  isSigned: boolean,
): string {
  const refused = refusalOf(uri);
  if (refused)
    return `$(circle-slash) ${ruleOf(refused) === 'copydesk/large' ? l10n.t('too large to review') : l10n.t('not reviewed')}`;
  if (words.length) return `$(${isAlarming ? 'warning' : 'info'}) ${words.join(' · ')}`;
  if (reviewed === 'excluded') return `$(circle-slash) ${l10n.t('excluded from review')}`;
  if (!reviewed) return `$(circle-outline) ${l10n.t('not reviewed yet')}`;
  if (isSigned) return `$(verified) ${l10n.t('signed off')}`;
  if (typeof reviewed === 'object') return `$(check) ${l10n.t('nothing new, {0} known', reviewed.known)}`;
  return `$(check) ${l10n.t('ready')}`;
}

function withoutFindings(reviewed: ReturnType<Reviews['of']>): string {
  if (!reviewed) return l10n.t('This article has not been reviewed yet.');
  if (typeof reviewed === 'object') return l10n.t('Nothing new.');
  return reviewed === 'reviewed'
    ? l10n.t('Nothing found: ready to publish.')
    : l10n.t('This file is excluded from review (copydesk.exclude, or “exclude” in copydesk.config.json).');
}

/** What is found and not shown. */
const hidden = (reviewed: ReturnType<Reviews['of']>): string[] =>
  typeof reviewed === 'object'
    ? [l10n.t('{0} findings are not shown: the baseline knows them, or their lines have not changed.', reviewed.known)]
    : [];

/** What was found before may no longer be true: nobody looks. */
function showLeft(item: StatusBarItem): void {
  const words = l10n.t('The review server has stopped: nothing is reviewed. A click starts it again.');
  item.text = `$(debug-disconnect) ${l10n.t('review stopped')}`;
  item.tooltip = words;
  item.accessibilityInformation = { label: `Copydesk: ${words}`, role: 'button' };
  item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  item.show();
}

/** The verdict on the article at hand, in the status bar: "3 spam · 148 encoding · 5 metadata", or "ready". */
export function registerStatus(reviews: Reviews, signOffs: SignOffs, crashes: Crashes): Disposable[] {
  const item = window.createStatusBarItem('copydesk.verdict', StatusBarAlignment.Left, 10);
  item.name = 'Copydesk';
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    if (!document || !isArticle(document)) {
      item.hide();
      return;
    }
    item.command = crashes.isLeft ? RESTART : 'copydesk.showFindings';
    if (crashes.isLeft) {
      showLeft(item);
      return;
    }
    const found = findingsOf(document.uri);
    const counts = countsOf(found);
    // Notes and hints alone are no alarm.
    const isAlarming = found.some((d) => d.severity <= DiagnosticSeverity.Warning);
    const words = FAMILIES.filter((f) => counts.get(f)).map((f) => NAMES[f](counts.get(f)!));
    const refused = refusalOf(document.uri);
    const signed = signOffs.of(document);
    const reviewed = reviews.of(document.uri);
    item.text = briefly(document.uri, words, isAlarming, reviewed, signed?.holds ?? false);
    const verdict = refused?.message ?? (words.length ? words.join(', ') : withoutFindings(reviewed));
    const limits = workspace.isTrusted
      ? []
      : [l10n.t('This folder is not trusted: its own settings and its copydesk.config.json are not read.')];
    const day = signed?.record.at.slice(0, 10) ?? '';
    const sign = signed
      ? [signed.holds ? l10n.t('Signed off on {0}.', day) : l10n.t('Changed since it was signed off on {0}.', day)]
      : [];
    const said = [verdict, ...hidden(reviewed), ...sign, ...limits];
    item.tooltip = tooltipOf(said, words.length > 0);
    item.accessibilityInformation = { label: `Copydesk: ${said.join('. ')}`, role: 'button' };
    item.backgroundColor = isAlarming ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  show();
  return [
    item,
    window.onDidChangeActiveTextEditor(show),
    languages.onDidChangeDiagnostics(show),
    reviews.onDidChange(show),
    signOffs.onDidChange(show),
    crashes.onDidChange(show),
    workspace.onDidGrantWorkspaceTrust(show),
  ];
}
