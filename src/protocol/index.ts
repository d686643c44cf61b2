import type { Fields, Range, Safety } from '../base';

/**
 * What the VS Code client and the server say to each other beyond the Language Server Protocol. Another client needs none of
 * it: without `initializationOptions.readsBytes` the server reads files itself, where it can.
 */

/** Client to server, in `initializationOptions`. */
export interface InitOptions {
  /** The client answers `copydesk/readBytes`. */
  readonly readsBytes?: boolean;
  /** Translations of messages: English template to template of the language. */
  readonly bundle?: Readonly<Record<string, string>>;
  /** False in a workspace that is not trusted: its configuration files are not read. Default true. */
  readonly trusted?: boolean;
  /** Where a browser worker fetches the data files: URL of the folder, without a slash at its end. */
  readonly dataUrl?: string;
  /** The client shows what is pushed of a file only while nothing is pulled of it: each finding once. */
  readonly mergesDiagnostics?: boolean;
}

/**
 * How a document was reviewed, where an answer to a pull of diagnostics is empty and says nothing good: it is excluded, or so many findings of it are not
 * shown, being in a baseline or in lines that have not changed. The name of the answer begins with it.
 */
export type Standing = 'reviewed' | 'excluded' | { readonly known: number };
export const namedBy = (standing: Standing): string =>
  standing === 'reviewed' ? '' : standing === 'excluded' ? 'excluded ' : `known ${standing.known} `;
export function standingOf(name: string): Standing {
  const known = /^known (\d+) /.exec(name)?.[1];
  return known === undefined ? (name.startsWith('excluded ') ? 'excluded' : 'reviewed') : { known: Number(known) };
}

export * from './desk';

/** Client to server: the workspace has been trusted. */
export const TRUSTED = 'copydesk/trusted';

/** Client to server: a document is now shown in another encoding. Its address. */
export const ENCODING = 'copydesk/encoding';

/** Server to client: the bytes of a file as they are on its disk; null where there are none to be had. */
export const READ_BYTES = 'copydesk/readBytes';
export interface ReadBytesParams {
  readonly uri: string;
  /** More than this is not sent. */
  readonly most: number;
}
export interface ReadBytesResult {
  readonly base64: string;
  /** The encoding the client opened the document with: WHATWG label; missing where the document is not open. */
  readonly encoding?: string;
}

/** Client to server: what a clean-up of the document would do, and the edits that do it. */
export const CLEAN_UP = 'copydesk/cleanUp';
export interface CleanUpParams {
  readonly uri: string;
  /** Default `review`: everything that can be mended. */
  readonly safety?: Safety;
  /** Rules (ids or globs); default all. */
  readonly only?: readonly string[];
  /** Keys of items to leave alone. */
  readonly without?: readonly string[];
}
export interface CleanUpItem {
  /** Stays the same from one request to the next while the text does. */
  readonly key: string;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly safety: Safety;
  /** 1-based line of the finding. */
  readonly line: number;
  /** An excerpt of the text as it is and as it would be; empty where nothing stands there. */
  readonly before: string;
  readonly after: string;
}
export interface CleanUpResult {
  /** The version of the document that offsets refer to. */
  readonly version: number;
  readonly items: readonly CleanUpItem[];
  /** Sorted, not overlapping, in offsets of that version: all of the clean-up in one step. */
  readonly edits: readonly PlainEdit[];
}
export interface PlainEdit extends Range {
  readonly text: string;
}

/** Client to server: the edits that declare everything the text says of itself but does not declare. Answers a {@link CleanUpResult}. */
export const INSERT_METADATA = 'copydesk/insertMetadata';

/**
 * Client to server: the edits that declare these fields with what the text says of them, whether or not it is an article that must
 * declare them. Answers a {@link CleanUpResult} without items; no edits where all is declared or nothing is found.
 */
export const DECLARE = 'copydesk/declare';
export interface DeclareParams {
  readonly uri: string;
  readonly fields: readonly (keyof Fields)[];
}

/** Client to server: review anew, whatever is cached; answers when done. */
export const REVIEW = 'copydesk/review';
export interface ReviewParams {
  readonly uri: string;
}
export interface ReviewResult {
  readonly version: number;
  readonly findings: number;
  readonly metadata: { readonly declared: Fields; readonly inferred: Fields };
}

/** Client to server: what a document declares and what its text says of itself. Null where it is not open. */
export const METADATA = 'copydesk/metadata';
export interface MetadataParams {
  readonly uri: string;
}
export interface MetadataResult {
  readonly version: number;
  readonly declared: Fields;
  readonly inferred: Fields;
}

/** Client to server: the encoding that a file's bytes are most likely in. Null where there are no bytes. */
export const DETECT = 'copydesk/detectEncoding';
export interface DetectParams {
  readonly uri: string;
}
export interface DetectResult {
  /** WHATWG label in lower case. */
  readonly encoding: string;
  readonly confidence: number;
  /** What the client has it open as. */
  readonly opened: string;
}

/** Client to server: how long reviews and rules have taken since the server began. Milliseconds. */
export const PERFORMANCE = 'copydesk/performance';
export interface Taken {
  readonly runs: number;
  readonly total: number;
  /** The longest run. */
  readonly most: number;
}
export interface PerformanceResult {
  readonly reviews: Taken;
  /** Longest in all first. */
  readonly rules: readonly (Taken & { readonly rule: string })[];
}

/** Commands that a code action of the server asks of a client that says `readsBytes`. */
export const REOPEN_DETECTED = 'copydesk.reopenDetected';
export const COMPARE_ENCODINGS = 'copydesk.compareEncodings';
export const CONVERT_TO_UTF8 = 'copydesk.convertToUtf8';

/** … and one that follows a decision written to a configuration: saves it and says so. Arguments: its address, its text before (null: none). */
export const DECIDED = 'copydesk.decided';

/** What a diagnostic carries in `data`, for code actions and views. */
export interface FindingData {
  readonly fixable: Safety | 'no';
  readonly evidence: readonly string[];
  readonly confidence: number;
}
export const SOURCE = 'copydesk';
