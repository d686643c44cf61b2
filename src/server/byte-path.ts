import { format, msg, type Bundle, type Finding, type Message } from '../base';
import { codec, judgeMisreadings, nameOf } from '../encoding';
import { converterDamage } from '../encoding/converter';
import type { Reviewed } from './desk';

const MOST_CHARACTERS = 12;
const short = (text: string): string =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** The bytes of a text's first characters, as people write them: `D5 F2 BD AD`. */
function hexOf(text: string, label: Parameters<typeof codec>[0]): string {
  const head = text.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
  const { bytes } = codec(label).encode(head);
  const hex = Array.from(bytes, (b) => b.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  return head.length < text.length ? `${hex} …` : hex;
}

/** The way of damaged text, a line a step, from what was meant to what stands there: `é ← UTF-8 bytes C3 A9, read as Windows-1252`. */
export function bytePath({ article, options }: Reviewed, finding: Finding): string[] {
  const { start, end, rule } = finding;
  const same = (f: { start: number; end: number }): boolean => f.start === start && f.end === end;
  if (rule === 'encoding/misread') {
    const found = judgeMisreadings(article).find(same);
    return found ? said(ofMisreading(found), options.bundle) : [];
  }
  if (rule === 'encoding/pinyin-torn') {
    const found = converterDamage(article).find(same);
    if (!found) return [];
    const readings = [...new Set(found.matches.map((m) => m.reading))].slice(0, 4).join(', ');
    const { restored } = found;
    return said([msg('{0} ← GBK bytes {1}, torn by a converter that put a reading ({2}) between them', short(restored), hexOf(restored, 'gbk'), readings)], options.bundle); // prettier-ignore
  }
  return [];
}

const said = (messages: readonly Message[], bundle: Bundle | undefined): string[] =>
  messages.map((m) => format(m, bundle));

/** Layers are undone from the last misreading to the first: told the other way round. */
function ofMisreading(found: ReturnType<typeof judgeMisreadings>[number]): Message[] {
  const out: Message[] = [];
  let { text } = found;
  for (const { wrote, read } of [...found.layers].reverse()) {
    const path = [short(text), nameOf(wrote), hexOf(text, wrote), nameOf(read)] as const;
    out.push(msg('{0} ← {1} bytes {2}, read as {3}', ...path));
    text = codec(read).decode(codec(wrote).encode(text).bytes).text;
  }
  return out;
}
