import { Recent } from '../base';
import { modelsOf, scripts, Tally } from '../language';
import type { Profile } from './profile';

let shared: Tally | undefined;
/** Of words as long as phrases are: growing one asks the same again and again. */
const known = new Recent<number>(2000);
const LONGEST = 100;

/** The article's script and its language in it, by their numbers; the language -1 where no model compares it. */
function tongueOf({ guess, script: written }: Profile): { script: number; own: number } {
  const script = written === 'mixed' || !guess ? 0 : scripts.SCRIPTS.indexOf(guess.script);
  const alphabet = modelsOf().alphabets[script - 1];
  return { script, own: alphabet && guess ? alphabet.languages.indexOf(guess.language) : -1 };
}

/** How many nats less words cost in the language that suits them best than in the article's, where both have one script. */
export function strangerBy(profile: Profile, text: string): number {
  const { script, own } = tongueOf(profile);
  if (own < 0) return 0;
  return text.length > LONGEST ? difference(text, script, own) : known.of(`${script} ${own} ${text}`, () => difference(text, script, own)); // prettier-ignore
}

function difference(text: string, script: number, own: number): number {
  return gapIn(started().add(text).space(), script, own);
}

const started = (): Tally => (shared ??= new Tally()).reset();

const gapIn = (s: Tally, script: number, own: number): number =>
  (s.costIn(script, own) - s.costIn(script, s.language(script).index)) / 10;

/** The same of words with a space between each, as they grow by one. One sum at a time: the next one takes its place. */
export class StrangerSum {
  private readonly tongue: { script: number; own: number };
  private readonly s = started();
  constructor(
    private readonly profile: Profile,
    private at: number,
  ) {
    this.tongue = tongueOf(profile);
  }

  /** Of the words from the start to an offset, the end of one. */
  upTo(end: number): number {
    const { script, own } = this.tongue;
    if (own < 0) return 0;
    const { text } = this.profile;
    this.s.add(text, this.at, end).space();
    this.at = end + 1;
    return gapIn(this.s, script, own);
  }
}
