import { randomBytes } from 'node:crypto';
import { closeSync, constants, fchmodSync, fchownSync, fsyncSync, accessSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'; // prettier-ignore
import { basename, dirname, join } from 'node:path';
import { Failure } from './errors';

/**
 * Replaces a file's bytes at one stroke: a temporary file in the same folder is written, flushed to the disk and renamed over
 * it, so that at any moment the old or the new file stands there whole. Mode (and owner, where that is allowed) are kept; a link stays a
 * link. Throws the system's error, with the file as it was.
 */
export function replaceFile(path: string, bytes: Uint8Array, expected?: Uint8Array): void {
  const target = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  const before = statSync(target);
  assertWritable(target);
  if (expected && before.size !== expected.length)
    throw new Failure(
      'changed',
      'It was changed by another program while it was being mended; it is as that program left it.',
      'Run the command again.',
    );
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.copydesk-tmp`,
  );
  let fd: number | undefined;
  try {
    // 'wx': never through a file or link that someone put there.
    fd = openSync(temporary, 'wx', 0o600);
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at, bytes.length - at);
    fchmodSync(fd, before.mode & 0o7777);
    keepOwner(fd, before.uid, before.gid);
    fsyncSync(fd);
    closeSync(fd);
    fd = undefined;
    renameSync(temporary, target);
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(temporary, { force: true });
    throw error;
  }
}

/** A rename needs no right to write the file itself: one that is set read-only must still stay as it is. */
function assertWritable(path: string): void {
  const readOnly = (statSync(path).mode & 0o222) === 0;
  try {
    accessSync(path, constants.W_OK);
    if (!readOnly) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EROFS') throw error;
  }
  throw new Failure(
    'read-only',
    'It is read-only; it is as it was.',
    'Allow writing (chmod u+w), then run the command again.',
  );
}

function keepOwner(fd: number, uid: number, gid: number): void {
  if (process.platform === 'win32' || (process.getuid?.() === uid && process.getgid?.() === gid)) return;
  try {
    fchownSync(fd, uid, gid);
  } catch {
    // Only root may give files away; the mode is kept all the same.
  }
}
