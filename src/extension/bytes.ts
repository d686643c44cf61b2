import { FileType, Uri, workspace } from 'vscode';
import type { DirectoryEntry, ReadBytesParams, ReadBytesResult, ReadDirectoryParams } from '../protocol';

/** VS Code's names of encodings whose WHATWG label is not found by a hyphen before the number. */
const LABELS: Readonly<Record<string, string>> = {
  utf8: 'utf-8', utf8bom: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be', macroman: 'macintosh', cp437: 'ibm437', cp850: 'ibm850', cp852: 'ibm852',
  cp865: 'ibm865', cp866: 'ibm866', cp950: 'cp950', big5hkscs: 'big5', shiftjis: 'shift_jis', eucjp: 'euc-jp', euckr: 'euc-kr', koi8r: 'koi8-r',
  koi8u: 'koi8-u', gb2312: 'gbk',
}; // prettier-ignore

/** The WHATWG label (lower case) of an encoding as VS Code names it: `windows1252` is `windows-1252`. */
export function labelOf(encoding: string): string {
  const known = LABELS[encoding];
  if (known) return known;
  const m = /^(windows|iso8859)(\d+)$/.exec(encoding);
  return m ? `${m[1] === 'windows' ? 'windows' : 'iso-8859'}-${m[2]}` : encoding;
}

const NAMES: Readonly<Record<string, string>> = { big5: 'Big5', shift_jis: 'Shift_JIS', macintosh: 'Mac Roman' };
/** An encoding that VS Code names, as people write it: `windows1252` is `Windows-1252`. */
export function shownName(encoding: string): string {
  const label = labelOf(encoding);
  const code = /^ibm(\d+)$/.exec(label)?.[1];
  return NAMES[label] ?? (code ? `DOS ${code}` : label.toUpperCase().replace(/^WINDOWS/, 'Windows'));
}

/** VS Code's name of an encoding given by its WHATWG label; undefined where it has none. */
export function encodingOf(label: string): string | undefined {
  if (label === 'big5') return 'big5hkscs';
  if (label === 'gbk') return 'gbk';
  const known = Object.entries(LABELS).find(([, l]) => l === label)?.[0];
  if (known) return known;
  const plain = label.replace(/[-_]/g, '');
  return /^(?:gb18030|windows\d+|iso8859\d+)$/.test(plain) ? plain : undefined;
}

/** Answers the server: a file's bytes as they are on its disk. Null for what is no file, is gone or is larger than wanted. */
export async function readBytes({ uri, most }: ReadBytesParams): Promise<ReadBytesResult | null> {
  const file = Uri.parse(uri, true);
  try {
    if ((await workspace.fs.stat(file)).size > most) return null;
    const bytes = await workspace.fs.readFile(file);
    // An older VS Code has no `encoding`.
    const open: { encoding?: string } | undefined = workspace.textDocuments.find(
      (d) => d.uri.toString() === file.toString(),
    );
    return { base64: toBase64(bytes), ...(open?.encoding ? { encoding: labelOf(open.encoding) } : {}) };
  } catch {
    return null;
  }
}

/** Answers the server: what is in a folder. Links are left out: where they lead can't be told here. */
export async function readDirectory({ uri }: ReadDirectoryParams): Promise<DirectoryEntry[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(uri, true));
    return entries.flatMap(([name, type]) =>
      type === FileType.File || type === FileType.Directory
        ? [{ name, kind: type === FileType.File ? 'file' : 'folder' }]
        : [],
    );
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(i, i + 0x8000)));
  return btoa(parts.join(''));
}
