// False alarms on files of the world: `npm run bench:sound -- [--most N] [--skip N] FOLDER…` reviews the texts, Markdown files and pages below each folder,
// or in the last commit of each Git directory, evenly picked, and prints every finding of the encoding and spam families. Which of them are true is for a
// person to say: public collections of articles hold real damage, too.
import { join } from 'node:path';
import { filesOf } from '../scripts/collections.mjs';
import { review } from '../dist/index.mjs';

const value = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv.splice(at, 2)[1]);
};
const most = value('--most', 500);
const skip = value('--skip', 0);
const LARGEST = 600_000;

const all = { files: 0, spam: 0, encoding: 0 };
for (const folder of process.argv.slice(2)) {
  const files = filesOf(folder);
  const step = Math.max(1, files.length / most);
  for (let i = skip; i < files.length; i += step) {
    const { path, read } = files[Math.floor(i)];
    const bytes = read();
    if (bytes.length > LARGEST) continue;
    const text = bytes.toString('utf8');
    const { findings } = review({ bytes: new Uint8Array(bytes), path: path.replace(/\.gz$/, '') });
    const alarms = findings.filter((f) => /^(?:spam|encoding)\//.test(f.rule) && f.rule !== 'spam/page-chrome');
    all.files++;
    for (const family of ['spam', 'encoding']) if (alarms.some((f) => f.rule.startsWith(family))) all[family]++;
    if (alarms.length > 0) console.log(join(folder, path));
    for (const { rule, confidence, start, end, message } of alarms.slice(0, 6))
      console.log(`  ${rule} ${confidence.toFixed(2)} ${JSON.stringify(text.slice(start, end).slice(0, 160))} ${message.slice(0, 120)}`); // prettier-ignore
  }
}
console.log(`${all.files} files: ${all.spam} with a finding of spam, ${all.encoding} with one of encodings`);
