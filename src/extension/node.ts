import { rest } from './started';
import type { ExtensionContext } from 'vscode';
import { activateWith, type Api } from './activate';
import type * as DeskBundle from './desk';
import type * as ClientBundle from './node-client';

/** Desktop, and every other host where the extension runs on Node: the server is a process of its own. */
export const activate = (context: ExtensionContext): Api =>
  activateWith(
    context,
    (parts) => {
      // A bundle of its own, so that activation does not wait for it to be read.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { createClient } = require(context.asAbsolutePath('dist/client.cjs')) as typeof ClientBundle;
      return createClient(context, parts);
    },
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    () => Promise.resolve(require(context.asAbsolutePath('dist/desk.cjs')) as typeof DeskBundle),
  );

export { deactivate } from './activate';

rest();
