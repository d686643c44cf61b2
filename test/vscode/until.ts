import type * as vscode from 'vscode';

/** Waits until `holds` answers something, asked now and after each event. */
export function until<T>(event: vscode.Event<unknown>, holds: () => T | undefined | false | null): Promise<T> {
  const now = holds();
  if (now) return Promise.resolve(now);
  return new Promise((done) => {
    const listening = event(() => {
      const value = holds();
      if (!value) return;
      listening.dispose();
      done(value);
    });
  });
}
