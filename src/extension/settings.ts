import { workspace, type Uri } from 'vscode';

export const CONFIG_NAME = 'copydesk.config.json';

export interface OwnSettings {
  readonly run: 'onType' | 'onSave' | 'manual';
  readonly highlightSpam: boolean;
  readonly gutterIcons: boolean;
}

/** The settings that the client itself reads, as they hold for a document. */
export function settingsOf(uri: Uri | undefined): OwnSettings {
  const own = workspace.getConfiguration('copydesk', uri ?? null);
  return {
    run: own.get('run', 'onType'),
    highlightSpam: own.get('highlightSpam', true),
    gutterIcons: own.get('gutterIcons', true),
  };
}
