/** What a server asks of the machine it runs on. */
export interface Host {
  /** Makes the data files ready; called once, before the first review. */
  prepare(dataUrl: string | undefined): Promise<void>;
  /** The bytes of a file, or undefined where there is none, it is larger than `most` bytes, or the host reads no files. */
  readFile(uri: string, most: number): Promise<Uint8Array | undefined>;
}
