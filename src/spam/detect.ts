import type { Article } from '../article';
import {
  msg,
  overlaps,
  upperBound,
  type Config,
  type FindingDraft,
  type FixDraft,
  type Message,
  type Range,
} from '../base';
import { removal } from './cut';
import { reasonsFor } from './keywords';
import { keywordLists, wrappedLists, type FoundList } from './lists';
import { evidenceOf, probability } from './model';
import { profileOf, type Profile } from './profile';

/** The rules that a spam finding can be of. */
export type SpamRule = 'keyword-list' | 'wrapped-list';

export interface SpamFinding extends FindingDraft {
  readonly rule: SpamRule;
}

const known = new WeakMap<Profile, SpamFinding[]>();

/** All spam in an article; every stretch is reported once, by the most telling rule. */
export function spamOf(article: Article, config: Config): readonly SpamFinding[] {
  const profile = profileOf(article, config);
  let found = known.get(profile);
  if (!found) known.set(profile, (found = settle(detect(profile))));
  return found;
}

function detect(profile: Profile): SpamFinding[] {
  const lists = keywordLists(profile);
  const taken = new Set(lists.flatMap((l) => Array.from({ length: l.last - l.first + 1 }, (_, i) => l.first + i)));
  const wrapped = wrappedLists(profile, (s) => taken.has(s.index));
  return [...lists.map((l) => listFinding(profile, l)), ...wrapped.map((l) => listFinding(profile, l))];
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

export const remove = (profile: Profile, range: Range, title: Message): FixDraft => ({
  title,
  safety: 'review',
  edits: [removal(profile.article, range)],
});

function listFinding(profile: Profile, l: FoundList): SpamFinding {
  return {
    rule: l.wrapped ? 'wrapped-list' : 'keyword-list',
    start: l.start,
    end: l.end,
    message: msg('A list of {0} keywords that is no part of the article.', l.items),
    evidence: evidenceOf(reasonsFor(profile, l.judgement)),
    confidence: Math.min(0.99, probability(l.judgement.z)),
    fixes: [remove(profile, l, msg('Remove the {0}-item keyword list', l.items))],
  };
}
