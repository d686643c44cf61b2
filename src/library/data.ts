import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideData } from '../base';

// In a CommonJS bundle `__dirname` stands; in an ES module `import.meta.url`.
const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));

/** Lets the core read its models and tables from `data/` beside the bundle, each when it is first needed. */
export function provideFromDisk(folder = join(here, 'data')): void {
  provideData((name) => readFileSync(join(folder, name)));
}
