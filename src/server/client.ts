import type { InitializeParams } from 'vscode-languageserver';
import type { InitOptions } from '../protocol';
import type { ActionContext } from './actions';

/** What a client can do, as it said when it started the server. */
export interface Client {
  readonly options: InitOptions;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly refreshesHints: boolean;
  readonly configures: boolean;
  readonly registers: boolean;
  /** Whether an edit may make a file. */
  readonly creates: boolean;
  readonly actions: ActionContext;
}

export const clientOf = ({ capabilities: c, initializationOptions }: InitializeParams): Client => ({
  options: (initializationOptions ?? {}) as InitOptions,
  pulls: c.textDocument?.diagnostic !== undefined,
  refreshes: c.workspace?.diagnostics?.refreshSupport ?? false,
  refreshesHints: c.workspace?.inlayHint?.refreshSupport ?? false,
  configures: c.workspace?.configuration ?? false,
  registers: c.workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
  creates: c.workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
  actions: {
    versioned: c.workspace?.workspaceEdit?.documentChanges ?? false,
    canResolve: c.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
  },
});
