import { l10n } from 'vscode';

/** What is counted, in words: of one thing it is said otherwise than of many. */
export const findings = (n: number): string => (n === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', n));
export const files = (n: number): string => (n === 1 ? l10n.t('1 file') : l10n.t('{0} files', n));
/** "3 in 1 file", "3 findings in 2 files". */
export const within = (what: string | number, n: number): string => l10n.t('{0} in {1}', what, files(n));
