import type { Article } from '../article';
import { msg, overlaps, upperBound, type Config } from '../base';
import { finding, remove, type SpamFinding } from './finding';
import { reasonsFor } from './keywords';
import { keywordLists, wrappedLists, type FoundList } from './lists';
import { markupSpam } from './markup';
import { profileOf, type Profile } from './profile';

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
  const lists = keywordLists(profile);
  const taken = new Set(lists.flatMap((l) => Array.from({ length: l.last - l.first + 1 }, (_, i) => l.first + i)));
  const wrapped = wrappedLists(profile, (s) => taken.has(s.index));
  out.push(...[...lists, ...wrapped].map((l) => listFinding(profile, l)));
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

const listFinding = (profile: Profile, l: FoundList): SpamFinding =>
  finding(
    l.wrapped ? 'wrapped-list' : 'keyword-list',
    { start: l.start, end: l.end, z: l.judgement.z, reasons: reasonsFor(profile, l.judgement) },
    msg('A list of {0} keywords that is no part of the article.', l.items),
    [remove(profile, l, msg('Remove the {0}-item keyword list', l.items))],
  );
