/** The labels of the Encoding Standard that people write for encodings Copydesk names. */
const LABELS: Readonly<Record<string, string>> = {
  utf8: 'utf-8', 'unicode-1-1-utf-8': 'utf-8', ascii: 'windows-1252', 'us-ascii': 'windows-1252', latin1: 'windows-1252', 'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252', 'iso_8859-1': 'windows-1252', cp1252: 'windows-1252', 'x-cp1252': 'windows-1252', 'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254', cp1254: 'windows-1254', cp1250: 'windows-1250', cp1251: 'windows-1251', 'x-cp1251': 'windows-1251', cp1253: 'windows-1253',
  cp1255: 'windows-1255', cp1256: 'windows-1256', cp1257: 'windows-1257', cp1258: 'windows-1258', gbk: 'gb18030', gb2312: 'gb18030', 'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030', big5: 'big5', 'big5-hkscs': 'big5', 'x-x-big5': 'big5', 'shift-jis': 'shift_jis', sjis: 'shift_jis', 'x-sjis': 'shift_jis', 'windows-31j': 'shift_jis',
  ms932: 'shift_jis', 'x-euc-jp': 'euc-jp', eucjp: 'euc-jp', korean: 'euc-kr', 'ks_c_5601-1987': 'euc-kr', 'windows-949': 'euc-kr', 'ksc5601': 'euc-kr',
  koi8: 'koi8-r', koi: 'koi8-r', 'koi8-ru': 'koi8-u', cp866: 'ibm866', mac: 'macintosh', 'tis-620': 'windows-874', 'iso-8859-11': 'windows-874',
  latin2: 'iso-8859-2', 'iso8859-2': 'iso-8859-2', greek: 'iso-8859-7', 'iso8859-7': 'iso-8859-7', 'iso8859-15': 'iso-8859-15', latin9: 'iso-8859-15', cyrillic: 'iso-8859-5',
  'utf-16': 'utf-16le',
}; // prettier-ignore

/** An encoding's usual label: lower case, an alias resolved. */
export function labelOf(name: string): string {
  const label = name.trim().toLowerCase();
  return LABELS[label] ?? label;
}

/** A declaration of the encoding in a page: what it says, and where the label stands (offsets of the text it was searched in). */
export interface Declaration {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const TAG = /<meta\b[^>]*>|<\?xml\b[^>]*>/gi;
const LABEL = /\b(?:charset|encoding)[ \t]*=\s*(?:["']\s*)?([\w:.-]+)/i;

/** How far into a page the declaration is looked for: browsers look at 1,024 bytes, pages with styles in their head have it much later. */
const HEAD = 200_000;

/** What a page (as text, or its bytes read as Latin-1) declares. */
export function declaredIn(text: string): Declaration | undefined {
  for (const tag of text.slice(0, HEAD).matchAll(TAG)) {
    const hit = LABEL.exec(tag[0]);
    if (!hit?.[1]) continue;
    const end = tag.index + hit.index + hit[0].length;
    return { label: labelOf(hit[1]), start: end - hit[1].length, end };
  }
  return undefined;
}

/** The head of a file's bytes as Latin-1: enough to read a declaration in any encoding that holds ASCII. */
export const headOf = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
