// The cases of another repairer, python-ftfy (Apache-2.0), run here and never kept here: `npm run bench:encoding:ftfy -- FOLDER [--show]`, where FOLDER is
// `tests/test-cases` of a checkout of it. A case counts where the text is what ftfy's own `fix_encoding`, or all of ftfy, should make of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideData } from '../../src/base';
import { fix } from '../../src/review';

interface Case {
  readonly label: string;
  readonly original: string;
  readonly fixed: string;
  readonly 'fixed-encoding'?: string;
}

provideData((name) => readFileSync(`data/${name}`));
const folder = process.argv.slice(2).find((a) => !a.startsWith('--'));
if (folder === undefined)
  throw new Error('Give the folder of the cases: a checkout of python-ftfy has it in tests/test-cases.');
for (const name of readdirSync(folder).filter((n) => n.endsWith('.json'))) {
  const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case[];
  const missed = cases.filter((c) => {
    const { text } = fix({ text: c.original, format: 'plain' }, { only: ['encoding/*'], safety: 'review' });
    return text !== (c['fixed-encoding'] ?? c.fixed) && text !== c.fixed;
  });
  console.log(`${name.padEnd(22)} ${cases.length - missed.length} of ${cases.length}`);
  if (process.argv.includes('--show'))
    for (const c of missed) console.log(`   ${c.label}: ${JSON.stringify(c.original)}`);
}
