import type { FindingDraft, FixDraft, Message, Range } from '../base';
import { removal } from './cut';
import { evidenceOf, probability, type Reason } from './model';
import type { Profile } from './profile';

/** The rules that a spam finding can be of. */
export type SpamRule =
  | 'keyword-list'
  | 'wrapped-list'
  | 'obfuscated-text'
  | 'glued-phrase'
  | 'link-farm'
  | 'advert'
  | 'contact-solicitation'
  | 'comment-spam'
  | 'hidden-content'
  | 'hidden-frame'
  | 'html-comment-links'
  | 'empty-nest'
  | 'injected-code'
  | 'hijacked-head'
  | 'foreign-refresh'
  | 'repeated-block';

export interface SpamFinding extends FindingDraft {
  readonly rule: SpamRule;
}

/** A stretch of the source with its log odds and the reasons for them. */
export interface Found extends Range {
  readonly z: number;
  readonly reasons: readonly (Reason | undefined)[];
}

export const remove = (profile: Profile, range: Range, title: Message): FixDraft => ({
  title,
  safety: 'review',
  edits: [removal(profile.article, range)],
});

export const finding = (rule: SpamRule, f: Found, message: Message, fixes: readonly FixDraft[]): SpamFinding => ({
  rule,
  start: f.start,
  end: f.end,
  message,
  evidence: evidenceOf(f.reasons),
  confidence: Math.min(0.99, probability(f.z)),
  fixes,
});
