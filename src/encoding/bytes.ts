/** What bytes turned out to be. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label in lower case. */
  readonly encoding: string;
}

/** The text of a file's bytes, decoded as what they most likely are. A byte order mark stays as U+FEFF. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (bom) return { text: new TextDecoder(bom, { ignoreBOM: true }).decode(bytes), encoding: bom };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
