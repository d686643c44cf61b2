import { commands, window, type Command } from 'vscode';

/** Says what is wrong, with a button for what can be done about it. */
export async function showProblem(message: string, way: Command): Promise<void> {
  if ((await window.showWarningMessage(message, way.title)) === way.title)
    await commands.executeCommand(way.command, ...((way.arguments ?? []) as unknown[]));
}
