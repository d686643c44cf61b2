// Texts, Markdown files and pages of public collections: folders, or the last commit of Git directories.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const READ = /\.(?:txt|md|markdown|mdx|html?)(?:\.gz)?$/i;
const git = (folder, ...args) => execFileSync('git', ['-C', folder, ...args], { maxBuffer: 1 << 30 });
const unpacked = (path, bytes) => (path.endsWith('.gz') ? gunzipSync(bytes) : bytes);

/** What a folder holds: each file's path and how its bytes are read. */
export function filesOf(folder) {
  const all = existsSync(join(folder, 'HEAD'))
    ? git(folder, 'ls-tree', '-r', '-z', 'HEAD').toString().split('\0').flatMap((line) => {
        const [, id, path] = /^\d+ blob (\w+)\t(.*)$/.exec(line) ?? [];
        return path === undefined ? [] : [{ path, read: () => unpacked(path, git(folder, 'cat-file', 'blob', id)) }];
      })
    : readdirSync(folder, { recursive: true }).map((path) => ({ path, read: () => unpacked(path, readFileSync(join(folder, path))) })); // prettier-ignore
  return all.filter((f) => READ.test(f.path));
}
