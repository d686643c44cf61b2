import { modelsOf, Scorer, scripts } from '../language';
import type { Profile } from './profile';

let scorer: Scorer | undefined;

/** How many nats less words cost in the language that suits them best than in the article's, where both have one script. */
export function strangerBy(profile: Profile, text: string): number {
  const { guess } = profile;
  const script = scripts.SCRIPTS.indexOf(guess?.script ?? 'other');
  const alphabet = modelsOf().alphabets[script - 1];
  const own = alphabet && guess ? alphabet.languages.indexOf(guess.language) : -1;
  if (own < 0) return 0;
  const s = (scorer ??= new Scorer(false)).reset();
  s.add(32);
  for (let i = 0; i < text.length; i++) s.add(text.charCodeAt(i));
  s.add(32);
  return (s.costIn(script, own) - s.costIn(script, s.language(script).index)) / 10;
}
