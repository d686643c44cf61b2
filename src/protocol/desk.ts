import type { PlainEdit } from '.';

/** What client and server say to each other about more than one article, and about what stands on paper. */

/** Server to client: the entries of a folder; null where it can't be read. */
export const READ_DIRECTORY = 'copydesk/readDirectory';
export interface ReadDirectoryParams {
  readonly uri: string;
}
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Client to server: review the articles of folders (and files). Findings of closed files are pushed as they are made; answers {@link WorkspaceResult}. */
export const REVIEW_WORKSPACE = 'copydesk/reviewWorkspace';
export interface WorkspaceParams {
  /** Folders or files; default the workspace's folders. */
  readonly uris?: readonly string[];
  /** As in the Language Server Protocol: where {@link WorkspaceProgress} is told. */
  readonly partialResultToken?: number | string;
}
export interface WorkspaceProgress {
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}
export interface WorkspaceResult extends WorkspaceProgress {
  /** Files in which something was found. */
  readonly affected: number;
  /** Addresses of what could not be read, at most twenty, and how many there are. */
  readonly unread: readonly string[];
  readonly unreadCount: number;
}

/** Client to server: everything found now, as baseline files. Takes {@link WorkspaceParams}, answers {@link BaselineResult}. */
export const CREATE_BASELINE = 'copydesk/createBaseline';
export interface BaselineResult extends WorkspaceResult {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** Edits of configuration files, so that they name their baseline; a file that is not there yet has no `text`. */
  readonly configs: readonly { readonly uri: string; readonly text?: string; readonly edits: readonly PlainEdit[] }[];
}

/** Client to server: a report on an open article, as text; null where it is not open. */
export const REPORT = 'copydesk/report';
export interface ReportParams {
  readonly uri: string;
  /** `page` stands alone; `view` has links that lead into the editor; `note` is for the author. */
  readonly form: 'page' | 'view' | 'markdown' | 'note';
}

/** The kind of the code actions that silence a finding instead of mending it. */
export const IGNORE_KIND = 'quickfix.copydesk.ignore';

/** The command that a report's links call: `[uri, line, column]`, 1-based. */
export const SHOW_PLACE = 'copydesk.showPlace';
