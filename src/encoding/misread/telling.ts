import { modelsOf, scripts } from '../../language';
import { isForeignTo } from './languages';
import type { Hot } from './scan';

/**
 * The heat that a stretch of a long text's own letters has at least where it is damage, by its script; and one with signs in it. Of some 2,340
 * words and sentences misread in articles of 4,000 characters (160 kinds, forty languages) that were found five no longer are; of 7,189 searches
 * on the sound text around them 1,337 are left.
 */
const LEAST = {
  letters: { [scripts.LATIN]: 100, [scripts.CYRILLIC]: 80, [scripts.CJK]: 90 } as Readonly<Record<number, number>>,
  signs: { [scripts.CJK]: 120 } as Readonly<Record<number, number>>,
};
const OF_OTHERS = { letters: 110, signs: 58 };

/** Box drawing and blocks: letters of DOS pages, and hardly anything else. */
const isBox = (code: number): boolean => code >= 0x2500 && code <= 0x259f;

/** Whether a stretch of a long text is unusual enough to be damage: letters that are none of the text's own always are, and capitals behind small ones. */
export function isTelling(text: string, { start, end, heat }: Hot, chosen: Int8Array): boolean {
  const { casing } = modelsOf();
  let own = scripts.SIGN;
  let hasSigns = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const script = scripts.SCRIPT_OF[code]!;
    if (script === scripts.SIGN ? isBox(code) : (chosen[script] ?? -1) < 0) return true;
    if (script === scripts.SIGN) hasSigns = true;
    else if (casing[code] === 2 && casing[text.charCodeAt(i - 1)] === 1) return true;
    else if (script <= scripts.CYRILLIC && isForeignTo(chosen, text[i]!)) return true;
    else own = script;
  }
  const kind = hasSigns ? 'signs' : 'letters';
  const script = hasSigns && chosen[scripts.CJK]! >= 0 ? scripts.CJK : own;
  return heat >= (LEAST[kind][script] ?? OF_OTHERS[kind]);
}
