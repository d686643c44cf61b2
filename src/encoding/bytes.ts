import { declaredIn, headOf } from './detect/declared';
import { decodeAs, detectEncoding, type Detection } from './detect/detect';

/** What bytes turned out to be. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label in lower case. */
  readonly encoding: string;
  readonly detection: Detection;
}

/** What the bytes of a file are in. A page's own declaration counts where the bytes allow it. */
export const detectFile = (bytes: Uint8Array): Detection => detectEncoding(bytes, declaredIn(headOf(bytes))?.label);

/** The text of a file's bytes, decoded as what they most likely are. A byte order mark stays as U+FEFF. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const detection = detectFile(bytes);
  return { text: decodeAs(bytes, detection.encoding), encoding: detection.encoding, detection };
}
