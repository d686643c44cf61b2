/** Copydesk as a library on Node: `import { review, fix } from 'copydesk'`. */
import { provideFromDisk } from './data';

export * from './api';
export { rules } from './rules';

provideFromDisk();

/** Nothing to wait for on Node, where data is read when first needed; the same call readies a browser. */
export const prepare = (): Promise<void> => Promise.resolve();
