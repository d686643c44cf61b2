import type { DirectoryEntry } from '../protocol';
import type { Bundle } from '../base';
import type { Language } from './locale';

/** What a server asks of the machine it runs on. */
export interface Host {
  /** Makes the data files ready; called once, before the first review. */
  prepare(dataUrl: string | undefined): Promise<void>;
  /** The bytes of a file, or undefined where there is none, it is larger than `most` bytes, or the host reads no files. */
  readFile(uri: string, most: number): Promise<Uint8Array | undefined>;
  /** The entries of a folder, links that lead out of it left out; undefined where the host can't read it. */
  readFolder?(uri: string): Promise<readonly DirectoryEntry[] | undefined>;
  /** The file as the last commit has it. */
  readonly committed?: (uri: string) => Promise<Committed>;
  /** Addresses of the files under a folder that differ from the last commit; undefined where that can't be told. */
  readonly uncommitted?: (folder: string) => Promise<ReadonlySet<string> | undefined>;
  /** The messages in a language, for a client that brings none; missing where the host has no files. */
  words?(language: Language): Promise<Bundle | undefined>;
}

/** Bytes; `new` where the commit has no such file; `none` where there is no repository, or no git. */
export type Committed = Uint8Array | 'new' | 'none';

/** Whether the host itself looks at a file: asking the client takes many times as long, and only the client knows what is kept elsewhere. */
export const onDisk = (host: Host, uri: string): boolean => host.readFolder !== undefined && uri.startsWith('file:');
