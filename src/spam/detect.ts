import type { Article } from '../article';
import { msg, overlaps, upperBound, type Config } from '../base';
import { Kind } from './chars';
import { finding, remove, type SpamFinding } from './finding';
import { reasonsFor } from './keywords';
import { headlinePhrases } from './headline';
import { keywordLists, wrappedLists, type FoundList } from './lists';
import { markupSpam } from './markup';
import { obfuscatedText, type FoundMask } from './obfuscated';
import { loneOffers } from './alone';
import { spamParagraphs, type FoundParagraph } from './paragraphs';
import { linkedPhrases, type FoundPhrase } from './phrases';
import { profileOf, type Profile } from './profile';
import { repeatedBlocks } from './repeats';
import { rowsOfWords } from './rows';

const known = new WeakMap<Profile, SpamFinding[]>();

/** All spam in an article; every stretch is reported once, by the most telling rule. */
export function spamOf(article: Article, config: Config): readonly SpamFinding[] {
  const profile = profileOf(article, config);
  let found = known.get(profile);
  if (!found) known.set(profile, (found = settle(detect(profile))));
  return found;
}

/** The most telling first: what is hidden is that, whatever it says. */
function detect(profile: Profile): SpamFinding[] {
  const out = markupSpam(profile);
  const add = (found: readonly SpamFinding[]): void => {
    for (const f of found) out.push(f);
  };
  add(linkedPhrases(profile).map((f) => phraseFinding(profile, f)));
  const lines = keywordLists(profile);
  // A line that is a list only by its words may be one item of a longer one.
  const taken = new Set(lines.filter((l) => !isOfWords(l)).flatMap((l) => Array.from({ length: l.last - l.first + 1 }, (_, i) => l.first + i))); // prettier-ignore
  const wrapped = wrappedLists(profile, (s) => taken.has(s.index));
  const lists = lines.filter((l) => !wrapped.some((w) => w.first <= l.first && l.last <= w.last));
  add(obfuscatedText(profile).map((f) => maskFinding(profile, f)));
  const text = [...[...lists, ...wrapped].map((l) => ({ z: l.judgement.z, found: listFinding(profile, l) })), ...spamParagraphs(profile).map((f) => ({ z: f.z + 1, found: paragraphFinding(profile, f) }))]; // prettier-ignore
  add(text.sort((a, b) => b.z - a.z).map((t) => t.found));
  add(loneOffers(profile).map((f) => paragraphFinding(profile, f)));
  // What is a part of a list or an advert is found as that.
  add(rowsOfWords(profile).map((f) => phraseFinding(profile, f)));
  add(headlinePhrases(profile).map((f) => headlineFinding(profile, f)));
  add(repeatedBlocks(profile).map((f) => finding('repeated-block', f, msg('A paragraph that already stands in the article.'), [remove(profile, f, msg('Remove the copy'))]))); // prettier-ignore
  return out;
}

/** Of findings that overlap the earlier in the list stays. */
function settle(found: readonly SpamFinding[]): SpamFinding[] {
  const out: SpamFinding[] = [];
  for (const f of found) {
    const at = upperBound(out, f.start, (o) => o.start);
    if ([out[at - 1], out[at]].some((o) => o && overlaps(o, f))) continue;
    out.splice(at, 0, f);
  }
  return out;
}

const isOfWords = (l: FoundList): boolean => l.judgement.list.separator === Kind.space;

const listFinding = (profile: Profile, l: FoundList): SpamFinding =>
  finding(
    l.wrapped ? 'wrapped-list' : 'keyword-list',
    { start: l.start, end: l.end, z: l.judgement.z, reasons: reasonsFor(profile, l.judgement) },
    msg('A list of {0} keywords that is no part of the article.', l.items),
    [remove(profile, l, msg('Remove the {0}-item keyword list', l.items))],
  );

const phraseFinding = (profile: Profile, f: FoundPhrase): SpamFinding =>
  finding('glued-phrase', f, msg('“{0}” was put into this sentence.', f.text.slice(0, 60)), [
    remove(profile, f, msg('Remove the phrase')),
  ]);

const headlineFinding = (profile: Profile, f: FoundPhrase): SpamFinding =>
  finding('glued-phrase', f, msg('“{0}” was put into the headline.', f.text.slice(0, 60)), [
    remove(profile, f, msg('Remove the phrase')),
  ]);

const maskFinding = (profile: Profile, f: FoundMask): SpamFinding =>
  finding('obfuscated-text', f, msg('Words in disguise: “{0}”.', f.text.replace(/\s+/g, ' ').slice(0, 60)), [
    remove(profile, f, msg('Remove the disguised text')),
  ]);

function paragraphFinding(profile: Profile, f: FoundParagraph): SpamFinding {
  if (f.rule === 'contact-solicitation')
    return finding(f.rule, f, msg('Someone offers a service here and leaves a contact.'), [remove(profile, f, msg('Remove the solicitation'))]); // prettier-ignore
  if (f.rule === 'comment-spam')
    return finding(f.rule, f, msg('A comment that praises and advertises.'), [remove(profile, f, msg('Remove the comment'))]); // prettier-ignore
  return finding(f.rule, f, msg('An advertisement that is no part of the article.'), [remove(profile, f, msg('Remove the advertisement'))]); // prettier-ignore
}
