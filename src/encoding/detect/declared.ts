/** The labels of the Encoding Standard that people write for encodings Copydesk names, behind each of these. */
const LABELS: ReadonlyMap<string, string> = new Map(
  (
    'utf-8 utf8 unicode-1-1-utf-8|windows-1252 ascii us-ascii latin1 iso-8859-1 iso8859-1 iso_8859-1 cp1252 x-cp1252|' +
    'windows-1254 iso-8859-9 latin5 cp1254|windows-1250 cp1250|windows-1251 cp1251 x-cp1251|windows-1253 cp1253|windows-1255 cp1255|' +
    'windows-1256 cp1256|windows-1257 cp1257|windows-1258 cp1258|gb18030 gbk gb2312 gb_2312-80 x-gbk|big5 big5 big5-hkscs x-x-big5|' +
    'shift_jis shift-jis sjis x-sjis windows-31j ms932|euc-jp x-euc-jp eucjp|euc-kr korean ks_c_5601-1987 windows-949 ksc5601|koi8-r koi8 koi|' +
    'koi8-u koi8-ru|ibm866 cp866|macintosh mac|windows-874 tis-620 iso-8859-11|iso-8859-2 latin2 iso8859-2|iso-8859-7 greek iso8859-7|' +
    'iso-8859-15 iso8859-15 latin9|iso-8859-5 cyrillic|utf-16le utf-16'
  )
    .split('|')
    .flatMap((row) => {
      const [label = '', ...names] = row.split(' ');
      return names.map((name) => [name, label] as const);
    }),
);

/** An encoding's usual label: lower case, an alias resolved. */
export function labelOf(name: string): string {
  const label = name.trim().toLowerCase();
  return LABELS.get(label) ?? label;
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
