import { weightOf, type Anatomy } from '../anatomy';
import type { Article } from '../article';
import type { Inference } from './inferred';

/** Characters a description is cut to: what result pages show, about; scripts without spaces fill it with half as many. */
const MOST = 200;
const MOST_UNSPACED = 110;
const SENTENCE = /[.!?](?=["”»’)]*\s)|[。！？](?=["”」』）)]*)/gu;

/** The subhead where it says enough, else the lede behind its dateline, cut at a sentence. */
export function inferDescription(article: Article, anatomy: Anatomy): Inference<string> | undefined {
  const said = anatomy.credits.find((c) => c.role === 'description');
  if (said) return { value: said.value, confidence: 0.9, ...article.restored.toSource(said.start, said.end) };
  const { subhead, body } = anatomy;
  const title = anatomy.headline?.text ?? '';
  if (subhead && weightOf(subhead.text) >= 8 && describes(subhead.text, title))
    return { value: subhead.text, confidence: 0.7, ...article.restored.toSource(subhead.start, subhead.end) };
  const lede = body.slice(0, 4).find((l) => l.kind !== 'caption' && describes(l.text, title)) ?? body[0];
  if (!lede) return undefined;
  const from = anatomy.storyStart >= lede.start && anatomy.storyStart < lede.end ? anatomy.storyStart : lede.start;
  const text = article.restored.text.slice(from, lede.end);
  const cut = cutAtSentence(text);
  return cut === undefined
    ? undefined
    : { value: text.slice(0, cut).trim(), confidence: 0.6, ...article.restored.toSource(from, from + cut) };
}

/** What closes or opens the line under a picture. */
const OF_A_PICTURE =
  /(?:©|\(c\)|copyright|\b(?:foto|photo|bild|image|pictured?|credits?|crédits?|crédit photo|fotografía|zdjęcie|kuva)\b\s?:|\b(?:AP Photo|Getty Images|picture alliance|Reuters\/\p{Lu}|AFP\/\p{Lu}|dpa\/\p{Lu})|\/(?:AP|AFP|dpa|Reuters|Getty)\b)/iu;
const BUTTONS = /^(?:share this|copy link|read more|sign up|subscribe|log in|teilen|partager|compartir)/iu;
/** Words of a headline that its repetition holds, of ten. */
const REPEATED = 8;

/** Whether a line tells what the story is about: no headline again, no picture's caption, no row of buttons. */
export function describes(text: string, headline: string): boolean {
  if (BUTTONS.test(text) || OF_A_PICTURE.test(text.slice(-160))) return false;
  const words = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const [said, own] = [new Set(words(text)), words(headline)];
  const again = own.filter((w) => said.has(w)).length;
  return own.length < 4 || again * 10 < own.length * REPEATED || said.size > own.length * 1.8;
}

/** A text cut at a sentence, where one ends in time. */
export function shortened(text: string): string | undefined {
  const cut = cutAtSentence(text);
  return cut === undefined ? undefined : text.slice(0, cut).trim();
}

/** Where the last sentence that fits ends; the whole first one where it alone is too long, unless it is endless. */
function cutAtSentence(text: string): number | undefined {
  const most = weightOf(text.slice(0, 100)) > 30 ? MOST_UNSPACED : MOST;
  if (text.length <= most) return text.length;
  let end = 0;
  SENTENCE.lastIndex = 0;
  for (let m = SENTENCE.exec(text); m; m = SENTENCE.exec(text)) {
    const closing = /^["”»’)」』）]*/u.exec(text.slice(m.index + 1))![0].length;
    const stop = m.index + 1 + closing;
    if (stop > most) return end > most / 4 ? end : stop <= 2 * most ? stop : end || undefined;
    end = stop;
  }
  return end > 0 ? end : text.length <= 2 * most ? text.length : undefined;
}
