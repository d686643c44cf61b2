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
  if (subhead && weightOf(subhead.text) >= 8)
    return { value: subhead.text, confidence: 0.7, ...article.restored.toSource(subhead.start, subhead.end) };
  const lede = body[0];
  if (!lede) return undefined;
  const from = anatomy.storyStart >= lede.start && anatomy.storyStart < lede.end ? anatomy.storyStart : lede.start;
  const text = article.restored.text.slice(from, lede.end);
  const cut = cutAtSentence(text);
  return cut === undefined
    ? undefined
    : { value: text.slice(0, cut).trim(), confidence: 0.6, ...article.restored.toSource(from, from + cut) };
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
