/** An article out of an archive, as a line of `copydesk batch` has it. */
export interface Unpacked {
  readonly id: string;
  readonly text?: string;
  readonly base64?: string;
  readonly format: 'html' | 'plain';
  readonly url?: string;
}

/** What came out of an archive, and what of it is no article. */
export interface Tally {
  articles: number;
  others: number;
  tooLarge: number;
}
