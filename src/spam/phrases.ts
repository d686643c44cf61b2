import { contains, memo, msg, type Range } from '../base';
import { anchorOf } from './anchors';
import { isDenseKind, isWordKind, KIND } from './chars';
import type { Found } from './finding';
import { hostsOf } from './hosts';
import { signed } from './model';
import { isProse, type Profile, type Segment } from './profile';
import { relationOf, termsIn, topicName, type Terms } from './relation';
import { scriptOfText } from './script';
import type { TermHit } from './terms';
import { functionShare } from './words';

export interface FoundPhrase extends Found {
  readonly text: string;
}

/** Farthest apart that two terms of one phrase stand, in UTF-16 units. */
const APART = 3;
const SHORTEST = 40;

/** Commercial phrases that were put into sound sentences: linked to a foreign host, or glued to a word, or a cluster of terms. */
export const gluedPhrases = (profile: Profile): FoundPhrase[] => [...linkedPhrases(profile), ...clusters(profile)];

const isGlued = (text: string, at: number): boolean => {
  const before = KIND[text.charCodeAt(at - 1)] ?? 0;
  const after = KIND[text.charCodeAt(at)] ?? 0;
  return isWordKind(before) && isWordKind(after) && !isDenseKind(before) && !isDenseKind(after);
};

function linkedPhrases(profile: Profile): FoundPhrase[] {
  const out: FoundPhrase[] = [];
  const { article, view } = profile;
  const traces = tracesOf(profile);
  for (const l of article.links) {
    if (hostsOf(profile).foreign(l.href) === undefined) continue;
    const start = article.restored === article.prose ? l.text.start : view.fromSource(l.start);
    const end = start + (l.text.end - l.text.start);
    const s = profile.segmentAt(start);
    if (
      !s ||
      end > s.end ||
      !isProse(s) ||
      s.block.kind === 'heading' ||
      s.letters - (end - start) < SHORTEST ||
      end - start < 4 ||
      end - start > 60
    )
      continue;
    if (/^(?:https?:|www\.)/i.test(profile.text.slice(start, end))) continue;
    const anchor = anchorOf(profile, l.href, profile.text.slice(start, end));
    if (anchor.odds <= 0 && !isGlued(profile.text, start)) continue;
    if (!isSound(profile, traces(s), { start, end })) continue;
    const relation = relationOf(profile, { start, end });
    const terms = termsIn(profile, { start, end }, profile.hitsBetween(start, end));
    const covered = terms.weight >= 0.9 && coverage(terms, end - start) > 0.75 ? 1.6 : 0;
    const glued = isGlued(profile.text, start) || isGlued(profile.text, end) ? 1.8 : 0;
    const foreign = 1.2 * relation.foreign;
    const z =
      -2.6 + Math.min(4, anchor.odds) + covered + glued + foreign - 2 * relation.related - (s.block.quoted ? 1 : 0);
    if (z < 0.4) continue;
    out.push({
      start: l.start, end: l.end, z, text: anchor.text,
      reasons: [
        { weight: anchor.odds, why: msg('a link to {0} whose words and host are those of spam ({1})', anchor.host!, signed(anchor.odds)) },
        covered ? { weight: covered, why: msg('it is made of terms of the trade “{0}” alone ({1})', topicName(terms.topic), signed(covered)) } : undefined,
        glued ? { weight: glued, why: msg('it stands against a word without a space ({0})', signed(glued)) } : undefined,
        foreign ? { weight: foreign, why: msg('another language than the article’s ({0})', signed(foreign)) } : undefined,
        relation.related === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
      ],
    }); // prettier-ignore
  }
  return out;
}

const coverage = (terms: Terms, length: number): number =>
  terms.hits.reduce((n, h) => n + h.end - h.start, 0) / Math.max(1, length);

/** What a line holds of spam as a whole: the weight of its terms, and where its first and last address or shout stand. */
interface Traces {
  readonly weight: number;
  readonly marks: Range | undefined;
}

const MARK = /https?:|www\.|[!！]{2}/g;

/** Counted once a line: a hostile one has thousands of links and terms. */
const tracesOf = (profile: Profile): ((s: Segment) => Traces) =>
  memo((s) => {
    const marks = [...profile.textOf(s).matchAll(MARK)];
    const last = marks.at(-1);
    return {
      weight: profile.hitsOf(s).reduce((n, h) => n + h.term.weight, 0),
      marks: last && { start: s.start + marks[0]!.index, end: s.start + last.index + last[0].length },
    };
  });

/** Whether the rest of a line has no other trace of spam: else the line is an advertisement as a whole. */
function isSound(profile: Profile, { weight, marks }: Traces, part: Range): boolean {
  if (marks && !contains(part, marks)) return false;
  const own = profile.hitsBetween(part.start, part.end).reduce((n, h) => n + h.term.weight, 0);
  return weight - own < 1;
}

/** Trades that no sound sentence names in passing. */
const BLUNT = new Set(['adult', 'escorts', 'gambling', 'drugs', 'replicas', 'seo', 'essays']);

/** Terms that stand next to each other inside a sentence, with next to nothing between them. */
function clusters(profile: Profile): FoundPhrase[] {
  const out: FoundPhrase[] = [];
  const traces = tracesOf(profile);
  for (const s of profile.segments) {
    if (s.lastHit === s.firstHit || !isProse(s) || s.block.kind === 'heading' || s.block.kind === 'code') continue;
    const script = scriptOfText(profile.textOf(s));
    if (script !== profile.script && script !== 'mixed') continue;
    for (const run of runsOf(profile, s)) {
      if (!isSound(profile, traces(s), { start: run[0]!.start, end: run.at(-1)!.end })) continue;
      const found = judge(profile, s, run);
      if (found) out.push(found);
    }
  }
  return out;
}

function runsOf(profile: Profile, s: Segment): TermHit[][] {
  const out: TermHit[][] = [];
  for (const h of profile.hitsOf(s)) {
    const run = out.at(-1);
    if (run && h.start - run.at(-1)!.end <= APART) run.push(h);
    else out.push([h]);
  }
  return out;
}

function judge(profile: Profile, s: Segment, run: readonly TermHit[]): FoundPhrase | undefined {
  const range: Range = { start: run[0]!.start, end: run.at(-1)!.end };
  const { text } = profile;
  if (s.letters - (range.end - range.start) < SHORTEST) return undefined;
  const terms: Terms = termsIn(profile, range, run);
  if (terms.count === 0) return undefined;
  const own = text.slice(range.start, range.end);
  const glued = isGlued(text, range.start) || isGlued(text, range.end) ? 2 : 0;
  const relation = relationOf(profile, range);
  const strange = relation.foreign === 1 ? 2.8 : relation.foreign >= 0.8 || relation.form ? 1.5 : 0;
  const phrase = run.some(
    (h) => h.term.weight === 1 && BLUNT.has(h.term.topic) && (h.term.text.includes(' ') || h.end - h.start > 3),
  )
    ? 0.7
    : 0;
  const signs = range.start > s.start && range.end < s.end ? 0 : -0.5;
  const weight = Math.min(3.5, 1.1 * terms.weight) + Math.min(1.5, 0.9 * terms.pitch);
  const most = -3.2 + weight + phrase + glued + strange + signs + (run.length > 2 ? 0.6 : 0);
  // What follows speaks against it.
  if (most < 0.3) return undefined;
  const z = most - 2.5 * relation.related - 3 * functionShare(own) - (quoted(text, range) ? 2 : 0);
  if (z < 0.3) return undefined;
  return {
    ...profile.view.toSource(range.start, range.end), z, text: own,
    reasons: [
      { weight, why: msg('{0} terms in a row, with no word between them ({1})', run.length, signed(weight)) },
      glued ? { weight: glued, why: msg('it stands against a word without a space ({0})', signed(glued)) } : undefined,
      strange ? { weight: strange, why: msg('another language than the article’s ({0})', signed(strange)) } : undefined,
      relation.related === 0 ? { weight: 0.2, why: msg('none of its words occurs in the article') } : undefined,
    ],
  }; // prettier-ignore
}

const quoted = (text: string, r: Range): boolean =>
  /["“«「『‘'(（]\s?$/.test(text.slice(Math.max(0, r.start - 2), r.start)) ||
  /^\s?["”»」』’)）]/.test(text.slice(r.end, r.end + 2));
