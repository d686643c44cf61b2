import type { Io, Out } from './io';

// C0 and C1 controls, and the marks that reorder a line: in a terminal they would act, not show.
const ACTIVE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a stranger, made harmless for a terminal: what would act is shown instead. A tab becomes a space. */
export const harmless = (text: string): string =>
  text.replace(/\t/g, ' ').replace(ACTIVE, (c) => {
    const code = c.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return '\ufffd';
  });

export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'underline', (text: string) => string>
>;

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const COLOURS: Paint = {
  bold: code(1, 22), dim: code(2, 22), red: code(31, 39), yellow: code(33, 39), blue: code(34, 39), green: code(32, 39), underline: code(4, 24),
}; // prettier-ignore
const same = (text: string): string => text;
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same, underline: same };

/** Colours where the output is a terminal and no one said otherwise (NO_COLOR, FORCE_COLOR, TERM=dumb, --color). */
export function paintFor(out: Out, env: Io['env'], asked?: string): Paint {
  if (asked === 'always') return COLOURS;
  if (asked === 'never' || (env.NO_COLOR ?? '') !== '') return PLAIN;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force === '0' || force === 'false' ? PLAIN : COLOURS;
  return out.isTTY && env.TERM !== 'dumb' ? COLOURS : PLAIN;
}
