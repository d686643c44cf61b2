import {
  commands,
  ConfigurationTarget,
  l10n,
  Uri,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type TextEditor,
} from 'vscode';
import { PERFORMANCE, type PerformanceResult, type Taken } from '../protocol';
import type { Desk } from './activate';
import { RESTART } from './crashes';

/** Commands that help to know Copydesk and to find out what is wrong with it. */
export function registerHelp(desk: Desk, output: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('copydesk.openSample', () => openSample(desk)),
    commands.registerCommand('copydesk.showOutput', () => showOutput(desk, output)),
    commands.registerCommand('copydesk.mendOnSave', mendOnSave),
    commands.registerCommand(RESTART, async () => {
      desk.crashes.forget();
      const client = await desk.ready;
      if (client.isRunning()) await client.stop();
      await client.start();
      window.setStatusBarMessage(`$(check) ${l10n.t('Copydesk: the review server was started again.')}`, 8000);
    }),
  ];
}

const ON_SAVE = 'source.fixAll.copydesk';

/** Puts Copydesk among what the user has done on save, or takes it out again; answers whether it is on now. */
async function mendOnSave(): Promise<boolean> {
  const settings = workspace.getConfiguration('editor');
  const given = settings.inspect<Record<string, unknown> | string[]>('codeActionsOnSave')?.globalValue ?? {};
  // The older form is a list of kinds.
  const kinds = Array.isArray(given) ? Object.fromEntries(given.map((kind) => [kind, 'explicit'])) : given;
  const { [ON_SAVE]: now, ...rest } = kinds;
  const on = now === undefined || now === 'never' || now === false;
  const value = on ? { ...rest, [ON_SAVE]: 'explicit' } : Object.keys(rest).length ? rest : undefined;
  await settings.update('codeActionsOnSave', value, ConfigurationTarget.Global);
  const words = on
    ? l10n.t('Copydesk: what is safe is mended on every save from now on.')
    : l10n.t('Copydesk: nothing is mended on save any more.');
  window.setStatusBarMessage(`$(check) ${words}`, 8000);
  return on;
}

/** The sample as a draft of one's own: whatever is done to it, no file is touched. */
async function openSample({ context }: Desk): Promise<TextEditor> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'samples/zhenjiang-news.txt'));
  const content = new TextDecoder().decode(bytes);
  return window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
}

/** The log, with how long each rule has taken at its end. Answers the server's figures. */
async function showOutput(desk: Desk, output: LogOutputChannel): Promise<PerformanceResult | undefined> {
  output.show(true);
  const client = await desk.ready;
  if (!client.isRunning()) return undefined;
  const result = await client.sendRequest<PerformanceResult>(PERFORMANCE);
  const rows = [['', 'runs', 'mean ms', 'longest', 'sum'], row('review', result.reviews), ...result.rules.map((r) => row(r.rule, r))]; // prettier-ignore
  const lines = rows.map(([name, ...figures]) => name!.padEnd(34) + figures.map((f) => f.padStart(10)).join(''));
  output.info(`Time taken since the server began\n${lines.join('\n')}`);
  return result;
}

const row = (name: string, { runs, total, most }: Taken): string[] =>
  [name, String(runs), (total / (runs || 1)).toFixed(2), most.toFixed(1), total.toFixed(0)]; // prettier-ignore
