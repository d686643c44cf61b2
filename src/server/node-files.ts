import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DirectoryEntry } from '../protocol';

const pathOf = (uri: string): string | undefined => {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
};

/** The bytes of a file on the disk; undefined where there is none, or it is larger than `most`. */
export async function readDiskFile(uri: string, most: number): Promise<Uint8Array | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return (await stat(path)).size > most ? undefined : await readFile(path);
  } catch {
    return undefined;
  }
}

/** The entries of a folder on the disk; of links only those to files inside it. */
export async function readDiskFolder(uri: string): Promise<DirectoryEntry[] | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    const out: DirectoryEntry[] = [];
    for (const e of await readdir(path || '/', { withFileTypes: true })) {
      if (e.isDirectory()) out.push({ name: e.name, kind: 'folder' });
      else if (e.isFile() || (e.isSymbolicLink() && (await staysInside(join(path, e.name), path))))
        out.push({ name: e.name, kind: 'file' });
    }
    return out;
  } catch {
    return undefined;
  }
}

async function staysInside(link: string, folder: string): Promise<boolean> {
  try {
    const real = await realpath(link);
    return real.startsWith((await realpath(folder)) + sep) && (await stat(real)).isFile();
  } catch {
    return false;
  }
}
