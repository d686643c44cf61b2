import type * as vscode from 'vscode';

interface Wait {
  readonly from: string;
  readonly now: () => unknown;
}
/** Where in the tests something is waited for now. Each test file is a bundle with a copy of this module: they share one set. */
const waiting = ((globalThis as { copydeskWaiting?: Set<Wait> }).copydeskWaiting ??= new Set<Wait>());

/** What is still waited for: said when a test takes too long. */
export const stillWaiting = (): string[] =>
  [...waiting].map(({ from, now }) => `waited for in ${from}; there is ${JSON.stringify(now())}`);
export const waitNoMore = (): void => waiting.clear();

const callers = (): string =>
  (new Error().stack ?? '').split('\n').filter((line) => /\.test\.|\.ts:/.test(line) && !/\b(?:callers|until)/.test(line)).slice(0, 3).map((line) => line.trim()).join(' '); // prettier-ignore

/** Waits until `holds` answers something, asked now and after each event. `now` says what is there, where a test fails. */
export function until<T>(
  event: vscode.Event<unknown>,
  holds: () => T | undefined | false | null,
  now: () => unknown = holds,
): Promise<T> {
  const value = holds();
  if (value) return Promise.resolve(value);
  const wait: Wait = { from: callers(), now };
  waiting.add(wait);
  return new Promise((done) => {
    const listening = event(() => {
      const value = holds();
      if (!value) return;
      listening.dispose();
      waiting.delete(wait);
      done(value);
    });
  });
}
