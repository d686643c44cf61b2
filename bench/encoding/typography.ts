// English typography in every kind of damage: `node bench/run.mjs encoding/typography [--misses 10] [--kind TEXT]`. Most English text has nothing beyond ASCII
// but curly quotation marks, apostrophes, dashes and ellipses: what is left of them is all that shows the damage. One paragraph of a sound article is damaged.
import { readFileSync } from 'node:fs';
import { provideData } from '../../src/base';
import { fix } from '../../src/review';
import { damage, KINDS } from './kinds';

provideData((n) => readFileSync(`data/${n}`));
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const BEFORE = 'The council met on Monday evening in the old town hall to talk about the bridge over the river.';
const BEHIND = 'The next meeting is in March, and whoever wants to speak may come by or write to the clerk.';
const TEXTS = [
  'It isn’t over yet, the mayor said, and he’s glad of it.',
  '“We didn’t expect so many,” said one of the organisers – a baker – who’d brought cake for ten.',
  'She said: “I can’t stay.” He didn’t answer… and the door closed.',
  'The company’s shares rose; “that’s what we’ve waited for,” its director said.',
  'They’re late — they always are — and nobody’s surprised.',
  'Nobody knows why the bridge wasn’t built; “money,” some say, “and water.”',
  'Visitors pay £5 or €6 (children free), and the tea room’s open till five.',
  '‘It’s a good year,’ the farmer told us, ‘but we won’t say so.’',
];

const wanted = option('kind', '');
let shown = Number(option('misses', '0'));
let all = 0;
let exactly = 0;
const rows: string[] = [];
for (const kind of KINDS.filter(
  (k) => k.name.includes(wanted) && /^(?:utf-8|windows-1252|macintosh) as/.test(k.name),
)) {
  let n = 0;
  let exact = 0;
  let found = 0;
  for (const text of TEXTS) {
    const damaged = damage(text, kind)?.text;
    if (damaged === undefined || damaged === text) continue;
    n++;
    const { text: got, article } = fix({ text: `${BEFORE}\n\n${damaged}\n\n${BEHIND}\n`, format: 'plain' }, { only: ['encoding/*'], safety: 'review' }); // prettier-ignore
    const mended = got.slice(BEFORE.length + 2, -BEHIND.length - 3);
    if (article.findings.length) found++;
    if (mended === text) exact++;
    else if (shown-- > 0) console.log(`${kind.name}\n  from ${damaged}\n  got  ${mended}\n  want ${text}`);
  }
  all += n;
  exactly += exact;
  if (n) rows.push(`${kind.name.padEnd(60)} exact ${exact}/${n} found ${found}/${n}`);
}
console.log(rows.join('\n'));
console.log(`typography: exact ${exactly} of ${all} (${((100 * exactly) / all).toFixed(1)}%)`);
