import { applyEdits } from '../../base';
import { insertionAt, tailBefore, type Insertion } from './insertion';
import { MARK, survey, type Setting } from './survey';
import { OwnPairs, Steps } from './steps';
import { TearReader, type Tear } from './tear';
import { holeAt } from './tokens';

export interface Damage {
  readonly insertions: readonly Insertion[];
  readonly tears: readonly Tear[];
  /** Offsets of tears that could not be read. */
  readonly broken: readonly number[];
}

/** Nats. */
const UNSURE = 12;
/** Characters read in vain before one stops trying at every hole. */
const PATIENCE = 50_000;

/** A marked vowel shortly before a closing bracket: without one there is no converter's reading. */
const TRACE = /[àáèéìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜǹ][a-z]{0,4}\)/;

/** Whether it is worth looking closer: one pass of a native regular expression. */
export const maybeConverted = (text: string): boolean => TRACE.test(text);

function search(text: string, setting: Setting): Damage {
  const insertions: Insertion[] = [];
  const tears: Tear[] = [];
  const broken: number[] = [];
  let from = 0;
  let vain = 0;
  for (const m of text.matchAll(MARK)) {
    const at = m.index;
    if (at < from) continue;
    if (m[0] === '(') {
      const found = insertionAt(text, at);
      if (!found) continue;
      insertions.push(found);
      from = found.end;
    } else if (tailBefore(text, at) & 0x80 && holeAt(text, at).gloss) {
      const tear = new TearReader(text, at, setting).read();
      if (typeof tear === 'number') {
        broken.push(at);
        // Another tear may begin behind this hole; but not for ever.
        if ((vain += tear - at) > PATIENCE) from = tear;
      } else {
        tears.push(tear);
        from = tear.end;
      }
    }
  }
  return { insertions, tears, broken };
}

/** The text as far as it is known: without readings, torn places restored, but for characters that were guessed. */
function ownPairs(text: string, { insertions, tears }: Damage): OwnPairs {
  const pairs = new OwnPairs();
  const known = tears.map(({ start, end, text: restored, guessed }) => {
    const chars = [...restored];
    for (const i of guessed) chars[i] = '\n';
    return { start, end, text: chars.join('') };
  });
  const edits = [...known, ...insertions.map(({ start, end }) => ({ start, end, text: '' }))];
  pairs.add(applyEdits(text, edits.sort((a, b) => a.start - b.start))); // prettier-ignore
  return pairs;
}

/** Everything in a text that the converter may have done: nothing is judged yet. */
export function findDamage(text: string): Damage | undefined {
  if (!maybeConverted(text)) return undefined;
  const setting = survey(text);
  const first = search(text, setting);
  if (!first.tears.some((t) => t.guessed.length || t.margin < UNSURE)) return first;
  // Once more, with what the article says of itself: that may pick a reading, but it is no proof of one.
  const again = search(text, { ...setting, steps: new Steps(setting.steps.like, ownPairs(text, first)) });
  const before = new Map(first.tears.map((t) => [t.start, t]));
  const tears = again.tears.map((t) => {
    const same = before.get(t.start);
    return { ...t, margin: same?.text === t.text ? Math.min(t.margin, same.margin) : Math.min(t.margin, UNSURE) };
  });
  return { ...again, tears };
}
