const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gbk: 'GBK',
  gb18030: 'GB18030',
  big5: 'Big5',
  cp950: 'Big5',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  macintosh: 'Mac Roman',
  'x-mac-cyrillic': 'Mac Cyrillic',
};

/** The name of an encoding as people write it. */
export const nameOf = (label: string): string =>
  NAMES[label] ??
  label
    .replace(/^windows-/, 'Windows-')
    .replace(/^iso-/, 'ISO ')
    .replace(/^ibm/, 'DOS code page ');
