import { CancellationError, EventEmitter, l10n, window, type LogOutputChannel } from 'vscode';
import type { CloseAction, CloseHandlerResult, ErrorAction, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient'; // prettier-ignore
import { showProblem } from './problem';

/** Of vscode-languageclient, whose code this bundle has not. */
const CONTINUE: ErrorAction.Continue = 1;
const LEAVE: CloseAction.DoNotRestart = 1;
const AGAIN: CloseAction.Restart = 2;

const MOST = 5;
const WITHIN_MS = 180_000;
export const RESTART = 'copydesk.restartServer';

/** A server that dies is started again, and that is said; one that dies again and again is left, and that is said too. */
export class Crashes implements ErrorHandler {
  private times: number[] = [];
  private left = false;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly output: LogOutputChannel) {}

  /** Whether the server is left alone: nothing is reviewed until a person has it started again. */
  get isLeft(): boolean {
    return this.left;
  }

  error(): ErrorHandlerResult {
    return { action: CONTINUE };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.times = [...this.times.filter((t) => t >= now - WITHIN_MS), now];
    if (this.times.length < MOST) {
      const message = l10n.t('The review server stopped and was started again. Your text is untouched.');
      this.output.warn(message);
      window.setStatusBarMessage(`$(warning) Copydesk: ${message}`, 10_000);
      return { action: AGAIN, handled: true };
    }
    this.output.error(this.say());
    this.set(true);
    return { action: LEAVE, handled: true };
  }

  /** What the server is asked for can't be had: says so, and what can be done. */
  refuse(): never {
    this.say();
    throw new CancellationError();
  }

  /** A person has the server started again. */
  forget(): void {
    this.times = [];
    this.set(false);
  }

  private say(): string {
    const message = l10n.t('The review server stopped {0} times within three minutes and is left alone now: nothing is reviewed.', MOST); // prettier-ignore
    void showProblem(`Copydesk: ${message}`, { title: l10n.t('Restart Review Server'), command: RESTART });
    return message;
  }

  private set(left: boolean): void {
    if (this.left === left) return;
    this.left = left;
    this.changed.fire();
  }
}
