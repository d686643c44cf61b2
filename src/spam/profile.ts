import type { Article, Block } from '../article';
import { upperBound, type Config, type Range, type SpamConfig } from '../base';
import { guessLanguage, type Guess } from '../language';
import { isDenseKind, isWordKind, KIND, Kind, KINDS } from './chars';
import { hanForms } from './han';
import { scriptOf, scriptOfText } from './script';
import { termsFor, type TermHit, type TermIndex } from './terms';
import { Vocabulary } from './vocabulary';

/** A line of the prose: where it stands, and what of it is cheap to know. */
export interface Segment extends Range {
  // start … end: offsets in `profile.view.text`, without white space around
  readonly index: number;
  readonly block: Block;
  /** The only line of its block. */
  readonly whole: boolean;
  /** Letters and digits. */
  readonly letters: number;
  /** Separators of the kind that it has most of. */
  readonly separators: number;
  readonly enders: number;
  readonly spaces: number;
  /** Zero-width, full-width and enclosed characters. */
  readonly odd: number;
  readonly digits: number;
  /** Of a script that ends no sentence with a sign. */
  readonly endless: boolean;
  /** That most of its letters are of, as `scriptOfText` tells. */
  readonly script: string | undefined;
  /** Latin letters beside Greek, Cyrillic or other ones. */
  readonly mixed: boolean;
  /** Terms in it: `hits[firstHit] … hits[lastHit - 1]`. */
  readonly firstHit: number;
  readonly lastHit: number;
}

/** UTF-16 units of prose from which the article's own words are taken. */
const MOST_PROSE = 60_000;

const SEPARATORS = [Kind.bar, Kind.comma, Kind.pause, Kind.underscore, Kind.hyphen, Kind.dot, Kind.slash, Kind.semicolon, Kind.hash]; // prettier-ignore

/** What a script has, at least, of a text that is in no other; how often two of them alternate in one of two languages, in so many lines. */
const PURE = 0.9;
const SWITCHES = 5;
const MOST_LINES = 200;

/** What all spam rules share about one article: its lines, the terms in it, and (when first asked) its words and languages. */
export class Profile {
  readonly view;
  readonly segments: readonly Segment[];
  readonly hits: readonly TermHit[];
  readonly terms: TermIndex;
  private counted: Vocabulary | undefined;
  private language: Guess | undefined | null = null;
  private scripts: { script: string | undefined } | undefined;
  private forms: { simplified: number; traditional: number } | undefined;

  constructor(
    readonly article: Article,
    readonly config: SpamConfig | undefined,
  ) {
    this.view = article.restored;
    const { text } = this.view;
    const hits: TermHit[] = [];
    this.terms = termsFor(config);
    this.terms.scan(text, 0, text.length, hits);
    this.hits = hits;
    this.segments = this.split();
  }

  get text(): string {
    return this.view.text;
  }

  private split(): Segment[] {
    const out: Segment[] = [];
    const { text } = this;
    const counts = new Uint32Array(KINDS);
    let hit = 0;
    for (const block of this.article.blocks) {
      const { start, end } = this.article.placeOf(block);
      let from = start;
      const first = out.length;
      while (from < end) {
        let to = endOfLine(text, from, end);
        for (let line = from; to < end && block.kind !== 'code' && isBroken(text, line, to);)
          to = endOfLine(text, (line = to + 1), end);
        const segment = this.line(block, from, to, counts, hit, out.length);
        if (segment) {
          out.push(segment);
          hit = segment.lastHit;
        }
        from = to + 1;
      }
      if (out.length > first + 1) for (let i = first; i < out.length; i++) out[i] = { ...out[i]!, whole: false };
    }
    return out;
  }

  private line(
    block: Block,
    from: number,
    to: number,
    counts: Uint32Array,
    hit: number,
    index: number,
  ): Segment | undefined {
    const { text, hits } = this;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end <= start) return undefined;
    counts.fill(0);
    for (let i = start; i < end; i++) counts[KIND[text.charCodeAt(i)]!]!++;
    let letters = 0;
    for (let k: number = Kind.latin; k <= Kind.digit; k++) letters += counts[k]!;
    let separators = 0;
    for (const k of SEPARATORS) if (counts[k]! > separators) separators = counts[k]!;
    let firstHit = hit;
    while (firstHit < hits.length && hits[firstHit]!.start < start) firstHit++;
    let lastHit = firstHit;
    while (lastHit < hits.length && hits[lastHit]!.start < end) lastHit++;
    return {
      index, block, whole: true, start, end, letters, separators, enders: counts[Kind.ender]!,
      spaces: counts[Kind.space]!, odd: counts[Kind.unseen]! + counts[Kind.styled]!, firstHit, lastHit, digits: counts[Kind.digit]!,
      endless: counts[Kind.thai]! * 2 > letters,
      script: scriptOf(counts),
      mixed: counts[Kind.latin]! > 0 && counts[Kind.cyrillic]! + counts[Kind.letter]! > 0,
    }; // prettier-ignore
  }

  textOf(range: Range): string {
    return this.text.slice(range.start, range.end);
  }
  /** The terms that lie between two offsets. */
  hitsBetween(start: number, end: number): readonly TermHit[] {
    const from = upperBound(this.hits, start - 1, (h) => h.start);
    let to = from;
    while (to < this.hits.length && this.hits[to]!.end <= end) to++;
    return this.hits.slice(from, to);
  }
  hitsOf(segment: Segment): readonly TermHit[] {
    return this.hits.slice(segment.firstHit, segment.lastHit);
  }

  /** How often each word (of dense scripts each pair of characters) stands in the article's sentences and headings. */
  get vocabulary(): Vocabulary {
    if (!this.counted) {
      this.counted = new Vocabulary();
      let size = 0;
      for (const s of this.segments)
        if (isProse(s) && (size += s.end - s.start) < MOST_PROSE) this.counted.add(this.text, s.start, s.end);
    }
    return this.counted;
  }

  /** The line at an offset of the prose. */
  segmentAt(offset: number): Segment | undefined {
    return this.segments[upperBound(this.segments, offset, (s) => s.start) - 1];
  }

  /** Language of the article: of its longer lines. */
  get guess(): Guess | undefined {
    if (this.language === null) {
      let sample = '';
      for (const s of this.segments) {
        if (s.enders > 0 && s.end - s.start > 40 && s.separators < 12) sample += this.textOf(s).slice(0, 600) + '\n';
        if (sample.length > 1200) break;
      }
      this.language = guessLanguage(sample || this.text.slice(0, 2000));
    }
    return this.language;
  }

  /** The script that most of the article is in; `mixed` where it is in two. */
  get script(): string | undefined {
    if (!this.scripts) {
      const text = this.text.slice(0, 6000);
      const script = scriptOfText(text);
      const isMixed = script !== undefined && scriptOfText(text, PURE) === 'mixed' && this.alternates();
      this.scripts = { script: isMixed ? 'mixed' : script };
    }
    return this.scripts.script;
  }

  /** Whether paragraphs in two scripts follow each other, as where each stands beside its translation. */
  private alternates(): boolean {
    let switches = 0;
    let before: string | undefined;
    for (const s of this.segments.slice(0, MOST_LINES)) {
      if (!isProse(s)) continue;
      if (before !== undefined && s.script !== before) switches++;
      before = s.script;
    }
    return switches >= SWITCHES;
  }
  get han(): { simplified: number; traditional: number } {
    return (this.forms ??= hanForms(
      this.script === 'cjk' || this.script === 'mixed' ? this.text.slice(0, 20_000) : '',
    ));
  }
}

/** Whether a line is of sentences, or a heading: what an article's own words are taken from. */
export const isProse = (s: Segment): boolean =>
  s.block.kind === 'heading' || isEndless(s) || (s.enders > 0 && s.letters > 20 && s.letters / (s.separators + 1) > 8);

/** Thai sentences end on a space: what is long and has few of them is no list. */
const isEndless = (s: Segment): boolean =>
  s.endless && s.letters > 80 && s.letters / (s.spaces + s.separators + 1) > 18;

/** Thai with names and figures in it has more spaces: a list has as many, but what is put into it is told from its sentences by more. */
export const isLoosely = (s: Segment): boolean =>
  s.endless && s.letters > 160 && s.letters / (s.spaces + s.separators + 1) > 10;

const endOfLine = (text: string, from: number, end: number): number => {
  const to = text.indexOf('\n', from);
  return to < 0 || to > end ? end : to;
};

/** UTF-16 units from which a line that ends in no sign was broken for its length only; of dense scripts. */
const WIDE = 60;
const WIDE_DENSE = 28;

/** Whether the sentence of a line goes on in the next one of its block. */
function isBroken(text: string, from: number, to: number): boolean {
  const last = KIND[text.charCodeAt(to - 1)]!;
  const goesOn = isWordKind(last) || last === Kind.comma || last === Kind.pause;
  return goesOn && to - from >= (isDenseKind(last) ? WIDE_DENSE : WIDE) && isWordKind(KIND[text.charCodeAt(to + 1)]!);
}

const isBlank = (c: number): boolean => {
  const k = KIND[c]!;
  return k === Kind.space || k === Kind.line || c === 0xfeff || c === 11 || c === 12;
};

const profiles = new WeakMap<Article, { view: unknown; config: SpamConfig | undefined; profile: Profile }>();

/** The profile of an article, computed once for its restored text and configuration. */
export function profileOf(article: Article, config: Config): Profile {
  const known = profiles.get(article);
  if (known?.view === article.restored && known.config === config.spam) return known.profile;
  const profile = new Profile(article, config.spam);
  profiles.set(article, { view: article.restored, config: config.spam, profile });
  return profile;
}

export const hasWord = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isWordKind(KIND[text.charCodeAt(i)]!)) return true;
  return false;
};
