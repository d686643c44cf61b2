import type { BlockKind } from '../article';
import type { Range } from '../base';

/** What a line of a news text is. */
export type PartKind =
  | 'breadcrumb'
  | 'chrome' // leftovers of the page: "back to top", share buttons, related links
  | 'headline'
  | 'subhead'
  | 'date' // a line that says when it was published or updated
  | 'dateline' // "LONDON, Jan 2 (AP) —" at the head of the lede
  | 'byline'
  | 'editor'
  | 'source'
  | 'credit' // photographers, translators, contacts: named, but neither author nor editor
  | 'keywords'
  | 'lede'
  | 'section-head'
  | 'body';

/** A line of the restored prose: `start … end` are offsets in `article.restored`, white space around it left out. */
export interface Line extends Range {
  readonly text: string;
  /** The text folded for matching, same length (see `fold`). */
  readonly folded: string;
  /** What it holds (see `marksOf`). */
  readonly marks: number;
  /** Its length as a reader feels it (see `weightOf`). */
  readonly weight: number;
  /** Index in `article.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
  /** 1 … 6 for a heading, else 0. */
  readonly level: number;
  readonly quoted: boolean;
  /** UTF-16 units at the head of `text` that the prose does not show: "16. " of a date that Markdown reads as a list. */
  readonly mark: number;
}

/** A part of the text. `start … end` are source offsets, `view` offsets in `article.restored`. */
export interface Part extends Range {
  readonly kind: PartKind;
  readonly text: string;
  readonly view: Range;
  /** Index in `article.blocks`. */
  readonly block: number;
}

/** What somebody or something is named as. */
export type Role =
  | 'author'
  | 'editor'
  | 'source'
  | 'published'
  | 'modified'
  | 'keywords'
  | 'section'
  | 'title'
  | 'subtitle'
  | 'description'
  | 'other';

/** A statement about the article that stands in its text: "By Jane Doe", "责任编辑：方超". Offsets are the restored view's. */
export interface Credit extends Range {
  readonly role: Role;
  /** A name, an outlet, a word; an ISO 8601 date for `published` and `modified`. */
  readonly value: string;
  /** Whether a label, a preposition or a slug says so ("By", "来源："), or only shape and place. */
  readonly stated: boolean;
}
