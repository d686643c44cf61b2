/** Could not run: says what, why and what to do. Ends the command with 2. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy = '',
  ) {
    super(message);
  }
}

export const usage = (message: string, remedy = 'See copydesk --help.'): Failure =>
  new Failure('usage', message, remedy);

/** Of a file: its path, the reason in a word for programs and in a sentence for people, and what to do. */
export interface FileFailure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const REASONS: Readonly<Record<string, readonly [string, string, string]>> = {
  ENOENT: ['not-found', 'There is no such file.', 'Check the name; or it was moved while it was being worked on.'],
  ENOTDIR: ['not-found', 'There is no such file.', 'Part of its path is a file, not a folder.'],
  EACCES: ['no-access', 'You are not allowed to open it.', 'Change its permissions, or those of its folder.'],
  EPERM: ['no-access', 'You are not allowed to do that with it.', 'Change its permissions, or those of its folder.'],
  EISDIR: ['is-folder', 'It is a folder.', 'Name the files in it, or a glob.'],
  EROFS: ['read-only', 'It lies on a file system that can only be read.', 'Copy it elsewhere first.'],
  ENOSPC: ['disk-full', 'The disk is full; the file is as it was.', 'Make room, then run the command again.'],
  EDQUOT: ['disk-full', 'Your share of the disk is used up; the file is as it was.', 'Make room, then run again.'],
  EMFILE: ['busy', 'Too many files are open.', 'Raise the limit (ulimit -n), or review fewer at once.'],
  ELOOP: ['link-loop', 'Its symbolic links lead in a circle.', 'Mend the links.'],
  ENAMETOOLONG: ['bad-name', 'Its name is too long for this system.', 'Rename it.'],
  EBUSY: ['busy', 'Another program holds it.', 'Close it there, then run the command again.'],
  EIO: ['broken-disk', 'The disk reports an error.', 'Check the disk; restore the file from a copy.'],
};

/** A system's error about a file, in plain words. */
export function failureOf(path: string, error: unknown): FileFailure {
  if (error instanceof Failure) return { path, code: error.code, message: error.message, remedy: error.remedy };
  const { code = '' } = error as NodeJS.ErrnoException;
  const known = REASONS[code];
  if (known) return { path, code: known[0], message: known[1], remedy: known[2] };
  const message = error instanceof Error ? error.message : String(error);
  return code
    ? { path, code: 'system', message, remedy: '' }
    : {
        path,
        code: 'internal',
        message: `Copydesk failed on it: ${message}`,
        remedy: 'Please report it with the file.',
      };
}
