import { anatomyWithin, fold, isOrganisation } from '../anatomy';
import { readCredits } from '../anatomy/credit-line';
import { roleOf } from '../anatomy/labels';
import type { Element } from 'domhandler';
import { rangeOf, type Article } from '../article';
import { memo, type FieldName, type Range } from '../base';
import { bodyLanguage } from './body-language';
import type { Declaration } from './declaration';
import { inferFrom } from './infer-body';
import type { Inference, Inferences } from './inferred';
import { declarationsOfField } from './metadata';
import { datesOf, isAnswer } from './page-dates';
import { standfirstOf } from './page-description';
import { placeOf, wordsOf, type Place } from './page-place';
import { shownIn, textIn } from './page-text';
import { bare, siteNames } from './page-title';
import { isUndated } from './undated';
import { isName, soundValue, splitNames } from './values';

/**
 * What a reader sees of a page: its headline, and of date, authors, publisher, language and description what nothing declares.
 * The running text is read only where the page's marks are not enough: it costs as much as parsing.
 */
export const inferPage = memo((article: Article): Inferences => {
  const place = placeOf(article);
  if (!place) return {};
  const open = (f: FieldName): boolean =>
    !declarationsOfField(article, f).some(
      (d) => soundValue(d) !== undefined && !(f === 'authors' && isHouse(article, d)),
    );
  const dated = !isUndated(article);
  const seen: Inferences = {
    ...titleOf(place),
    ...(dated && open('published') ? datesOf(place) : {}),
    ...(open('authors') ? authorsOf(place) : {}),
    ...(open('publisher') ? publisherOf(place) : {}),
    ...(open('language') ? languageOf(article) : {}),
    ...(open('description') ? descriptionOf(article, place) : {}),
  };
  if (!ASKED.some((f) => seen[f] === undefined && open(f))) return seen;
  const { title: _, authors, published, ...text } = inferFrom(article, anatomyWithin(article, place.main));
  // At the end of the page, then: beside the headline it would be the day of publication.
  const isUpdate = (day: string): boolean =>
    [seen.modified, text.modified].some((m) => m?.value.slice(0, 10) === day.slice(0, 10));
  return {
    ...text,
    ...(published &&
    dated &&
    !place.isItems(published.start) &&
    !isAnswer(article, published.start) &&
    !isUpdate(published.value)
      ? { published }
      : {}),
    ...(authors && !place.isList(authors.start) ? { authors } : {}),
    ...seen,
  };
});

/** Whether a declared author is the house itself: the publisher, the site, an agency. */
export function isHouse(article: Article, d: Declaration): boolean {
  const sites = siteNames(article, declarationsOfField(article, 'publisher')[0]?.values[0]);
  return d.values.every((v) => isOrganisation(v) || sites.some((s) => s === bare(v) || s.replace(/ /g, '') === bare(v).replace(/ /g, ''))); // prettier-ignore
}

/** Fields for whose sake the running text is read. */
const ASKED: readonly FieldName[] = ['published', 'authors', 'description'];

function languageOf(article: Article): Pick<Inferences, 'language'> {
  const body = bodyLanguage(article);
  const block = body && article.blocks.find((b) => b.text.end - b.text.start > 80);
  return body?.fits && block ? { language: { value: body.language, start: block.start, end: block.end, confidence: body.confidence } } : {}; // prettier-ignore
}

function descriptionOf(article: Article, place: Place): Pick<Inferences, 'description'> {
  const description = standfirstOf(article, place.page, place.headlineBlock);
  return description ? { description } : {};
}

/** The site's name behind the headline in `<title>`: "Bridge reopens | Harbour Post". */
function publisherOf(place: Place): Pick<Inferences, 'publisher'> {
  const element = place.page.titles[0];
  const block = place.headlineBlock;
  if (!element || !block) return {};
  const headline = bare(place.article.shown(block));
  const parts = textIn(element, 400).split(/\s[|·•»–—-]\s|\s?[|｜_]\s?/);
  const last = parts.at(-1)!.trim();
  const own = parts.length > 1 && headline.length > 3 && bare(parts.slice(0, -1).join(' ')).startsWith(headline);
  if (!own || last.length < 2 || last.length > 40) return {};
  // Its words, not its tags.
  const at = rangeOf(element.children[0] as Element);
  return { publisher: { value: last, ...at, confidence: 0.8 } };
}

function titleOf(place: Place): Pick<Inferences, 'title'> {
  const block = place.headlineBlock;
  if (!block) return {};
  const value = place.article.restore(block.start, block.end);
  return { title: { value: value.replace(/\s+/g, ' ').trim(), start: block.start, end: block.end, confidence: block.level ? 0.95 : 0.8 } }; // prettier-ignore
}

function authorsOf(place: Place): Pick<Inferences, 'authors' | 'editors' | 'publisher'> {
  const found: { role: string; names: string[]; at: Range; score: number }[] = [];
  for (const { element, aside } of place.page.hinted) {
    if (aside) continue;
    const words = wordsOf(element);
    const rel = element.attribs.rel === 'author';
    if (!rel && !words.some((w) => /^(?:author|authors|byline|writer|autor|auteur|journalist|reporter)$/.test(w)))
      continue;
    if (words.some((w) => /^(?:bio|box|avatar|about|image|img|photo|social|description|role|desc|comment)$/.test(w)))
      continue;
    const text = shownIn(place.article, element, 161);
    if (text.length > 160 || text.length < 2) continue;
    const line = fold(text);
    const credits = readCredits(line, place.language);
    const named = credits.credits.filter((x) => x.role === 'author').map((x) => x.value);
    const names = named.length
      ? named
      : splitNames(text).filter((n) => isName(n) && looksNamed(n) && !roleOf(n.toLowerCase()));
    if (names.length)
      found.push({ role: 'author', names, at: rangeOf(element), score: (rel ? 3 : 2) + (named.length ? 1 : 0) });
  }
  for (const c of place.candidates()) {
    if (c.aside || c.hint !== undefined) continue;
    const near = c.below !== undefined && c.below > -3 && c.below < 12;
    const { credits, complete } = readCredits(fold(c.text), place.language);
    // Far from the headline a sentence that names somebody is about him.
    if (!near && !complete && !/\p{Script=Han}/u.test(c.text)) continue;
    for (const role of ['author', 'editor', 'source']) {
      const names = credits.filter((x) => x.role === role && x.stated).map((x) => x.value);
      if (names.length) found.push({ role, names, at: c, score: near ? 2.5 : 1 });
    }
  }
  const best = (role: string): (typeof found)[number] | undefined =>
    found
      .filter((f) => f.role === role)
      .reduce<(typeof found)[number] | undefined>((a, b) => (!a || b.score > a.score ? b : a), undefined);
  const inference = <T>(f: (typeof found)[number], value: T): Inference<T> => ({ value, start: f.at.start, end: f.at.end, confidence: 0.7 }); // prettier-ignore
  const [authors, editors, source] = [best('author'), best('editor'), best('source')];
  return {
    ...(authors ? { authors: inference(authors, [...new Set(authors.names)]) } : {}),
    ...(editors ? { editors: inference(editors, [...new Set(editors.names)]) } : {}),
    ...(source ? { publisher: inference(source, source.names[0]!) } : {}),
  };
}

/** Two to five words that begin with capitals, or a short name without spaces. */
const looksNamed = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|den|la|le|del|di|bin|al|el)){1,4}$/u.test(text) || /^\p{Script=Han}{2,4}$/u.test(text); // prettier-ignore
