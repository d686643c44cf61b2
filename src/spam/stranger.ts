import { Recent } from '../base';
import { modelsOf, Scorer, scripts } from '../language';
import type { Profile } from './profile';

let scorer: Scorer | undefined;
/** Of words as long as phrases are: growing one asks the same again and again. */
const known = new Recent<number>(2000);
const LONGEST = 100;

/** How many nats less words cost in the language that suits them best than in the article's, where both have one script. */
export function strangerBy({ guess, script: written }: Profile, text: string): number {
  if (written === 'mixed') return 0;
  const script = scripts.SCRIPTS.indexOf(guess?.script ?? 'other');
  const alphabet = modelsOf().alphabets[script - 1];
  const own = alphabet && guess ? alphabet.languages.indexOf(guess.language) : -1;
  if (own < 0) return 0;
  return text.length > LONGEST ? difference(text, script, own) : known.of(`${script} ${own} ${text}`, () => difference(text, script, own)); // prettier-ignore
}

function difference(text: string, script: number, own: number): number {
  const s = (scorer ??= new Scorer(false)).reset();
  s.add(32);
  for (let i = 0; i < text.length; i++) s.add(text.charCodeAt(i));
  s.add(32);
  return (s.costIn(script, own) - s.costIn(script, s.language(script).index)) / 10;
}
