import { memo } from '../../base';
import type { Article } from '../../article';
import { HOLDS, scan } from '../scan';
import { gbkChar } from './gbk';
import { findDamage } from './repair';
import { judgeDamage } from './verdict';
import type { Match } from './insertion';

/** A stretch that the converter damaged, and what it was. */
export interface Restoration {
  /** Offsets of the damaged characters, the one before a reading included. */
  readonly start: number;
  readonly end: number;
  /** The smallest edits that restore it. */
  readonly edits: readonly { start: number; end: number; text: string }[];
  /** What stands there restored. */
  readonly restored: string;
  readonly matches: readonly Match[];
  readonly torn: boolean;
  /** Whether bytes can't be what they are but by this reading. */
  readonly certain: boolean;
  readonly confidence: number;
}

/** Beyond this the found bytes are certain: nats over the next best reading. */
const CERTAIN = 12;

type Item = Restoration;

function join(a: Item, b: Item): Item {
  return {
    start: a.start,
    end: b.end,
    edits: [...a.edits, ...b.edits],
    restored: a.restored + b.restored,
    matches: [...a.matches, ...b.matches],
    torn: a.torn || b.torn,
    certain: a.certain && b.certain,
    confidence: Math.min(a.confidence, b.confidence),
  };
}

/** What the converter (bytes of GBK matched across characters, a reading put behind each match) did to an article. */
export const converterDamage = memo((article: Article): readonly Restoration[] => {
  const { text } = article;
  const { holds } = scan(article);
  if (!(holds & HOLDS.marked) || !(holds & HOLDS.han)) return [];
  const damage = findDamage(text);
  const verdict = damage && judgeDamage(text, damage);
  if (!verdict) return [];
  const { confidence } = verdict;
  const items: Item[] = [
    ...verdict.insertions.map((i): Item => {
      const start = i.start - (text[i.start - 1] === i.char ? 1 : 0);
      return {
        start,
        end: i.end,
        edits: [{ start: i.start, end: i.end, text: '' }],
        restored: text.slice(start, i.start),
        matches: [i.match],
        torn: false,
        certain: confidence > 0.94,
        confidence,
      };
    }),
    ...verdict.tears.map((t): Item => {
      const certain = t.margin > CERTAIN && t.guessed.length === 0 && !t.text.includes('\uFFFD');
      const sure = certain ? confidence : Math.min(confidence, 0.6 + Math.min(t.margin, CERTAIN) * 0.027);
      return {
        start: t.start,
        end: t.end,
        edits: [{ start: t.start, end: t.end, text: t.text }],
        restored: t.text,
        matches: t.matches,
        torn: true,
        certain,
        confidence: sure,
      };
    }),
  ];
  const out: Item[] = [];
  for (const item of items.sort((a, b) => a.start - b.start)) {
    if (article.isQuiet(item.start)) continue;
    const last = out.at(-1);
    if (last?.end === item.start) out[out.length - 1] = join(last, item);
    else out.push(item);
  }
  return out;
});

/** A matched character with its bytes, as evidence: `獎 (AA 84)`. */
export const showMatch = ({ code }: Match): string =>
  `${gbkChar(code >> 8, code & 0xff)} (${code.toString(16).toUpperCase().replace(/^../, '$& ')})`;
