import type { Tokenizer } from 'htmlparser2';

/** What the parser wants to be told; offsets of the source. */
type Listener = ConstructorParameters<typeof Tokenizer>[1];

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const DOUBLE = 34;
const SINGLE = 39;
const HYPHEN = 45;
const SLASH = 47;
const EQUALS = 61;
const MORE = 62;
const QUESTION = 63;
const BRACKET = 91;

const isBlank = (c: number): boolean => c === SPACE || c === 10 || c === TAB || c === 13 || c === 12;
const endsName = (c: number): boolean => c === MORE || c === SPACE || c === SLASH || isBlank(c);
const isLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122;
/** Their text is raw up to their end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

/**
 * A tokenizer for htmlparser2's parser that is given the whole source at once: it leaps from one mark to the next where the parser's own
 * looks at every character in turn. It tells the same; only a tag cut off by the end of the source is passed over whole.
 */
export class WholeTokenizer {
  readonly running = true;
  private text = '';
  /** Where the text that was not told of yet begins. */
  private section = 0;
  /** Whether the tag read last closes itself. */
  private selfClosed = false;

  constructor(
    _options: unknown,
    private readonly to: Listener,
  ) {}

  reset(): void {
    this.text = '';
    this.section = 0;
  }

  write(text: string): void {
    this.text = text;
    this.section = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', this.step(at)));
  }

  end(): void {
    const { section, text } = this;
    if (section < text.length) this.to.ontext(section, text.length);
    this.to.onend();
  }

  /** Reads what begins with the `<` at an offset; where to look for the next one. */
  private step(at: number): number {
    const { text } = this;
    if (at > this.section) this.to.ontext(this.section, at);
    this.section = at;
    const c = text.charCodeAt(at + 1);
    if (isLetter(c)) return this.tag(at + 1);
    if (c === SLASH) return this.endTag(at + 2);
    if (c === BANG) return this.declaration(at + 2);
    if (c !== QUESTION) return at + 1;
    return this.upTo(at + 2, at + 2, '>', (from, to) => this.to.onprocessinginstruction(from, to));
  }

  /** Tells of what stands from `from` up to a mark, looked for from `start`; where there is none it is text. */
  private upTo(from: number, start: number, mark: string, tell: (from: number, to: number) => void): number {
    const found = this.text.indexOf(mark, start);
    this.section = from;
    if (found < 0) return this.text.length;
    const last = found + mark.length - 1;
    tell(from, last);
    return (this.section = last + 1);
  }

  private declaration(from: number): number {
    const { text, to } = this;
    const declare = (a: number, b: number): void => to.ondeclaration(a, b);
    const c = text.charCodeAt(from);
    if (c === HYPHEN && text.charCodeAt(from + 1) === HYPHEN)
      return this.like(from + 2, from, '-->', (a, b, offset) => to.oncomment(a, b, offset));
    if (c === HYPHEN) return this.upTo(from, from + 2, '>', declare);
    if (c !== BRACKET) return this.upTo(from, from + 1, '>', declare);
    if (text.startsWith('CDATA[', from + 1))
      return this.like(from + 7, from + 7, ']]>', (a, b, offset) => to.oncdata(a, b, offset));
    let end = from + 1;
    while (text[end] === 'CDATA['[end - from - 1]) end++;
    return this.upTo(from, end, '>', declare);
  }

  /** A comment, or its like: where its end is missing it goes on to the end of the source. */
  private like(
    from: number,
    start: number,
    mark: string,
    tell: (from: number, to: number, offset: number) => void,
  ): number {
    const { length } = this.text;
    const found = this.text.indexOf(mark, start);
    this.section = found < 0 ? length : found + mark.length;
    if (found >= 0) tell(from, found + 2, 2);
    else if (from < length) tell(from, length, 0);
    return this.section;
  }

  private endTag(start: number): number {
    const { text } = this;
    let at = start;
    while (isBlank(text.charCodeAt(at))) at++;
    const c = text.charCodeAt(at);
    // `</>` is text.
    if (c === MORE || at >= text.length) return at + 1;
    if (!isLetter(c)) return this.upTo(at, at + 1, '>', (from, to) => this.to.oncomment(from, to, 0));
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) !== MORE && !isBlank(text.charCodeAt(end))) end++;
    return this.closed(at, end);
  }

  /** Tells of an end tag whose name is known, and leaps behind it. */
  private closed(from: number, to: number): number {
    if (to >= this.text.length) return (this.section = this.text.length);
    this.to.onclosetag(from, to);
    const more = this.text.indexOf('>', to);
    return (this.section = more < 0 ? this.text.length : more + 1);
  }

  private tag(from: number): number {
    const { text } = this;
    let at = from + 1;
    while (at < text.length && !endsName(text.charCodeAt(at))) at++;
    if (at >= text.length) return (this.section = text.length);
    this.to.onopentagname(from, at);
    const name = at - from <= 8 && at - from > 2 ? text.slice(from, at).toLowerCase() : '';
    const end = this.attributes(at);
    this.section = end;
    return RAW.has(name) && !this.selfClosed ? this.raw(name, end) : end;
  }

  /** Reads the attributes of a tag; where it ends. */
  private attributes(start: number): number {
    const { text, to } = this;
    let at = start;
    this.selfClosed = false;
    while (at < text.length) {
      const c = text.charCodeAt(at);
      if (c === MORE) {
        to.onopentagend(at);
        return at + 1;
      }
      if (c === SLASH) {
        do at++;
        while (isBlank(text.charCodeAt(at)));
        if (text.charCodeAt(at) !== MORE) continue;
        this.selfClosed = true;
        to.onselfclosingtag(at);
        return at + 1;
      }
      at = isBlank(c) ? at + 1 : this.attribute(at);
    }
    return text.length;
  }

  private attribute(from: number): number {
    const { text, to } = this;
    let at = from + 1;
    while (at < text.length && text.charCodeAt(at) !== EQUALS && !endsName(text.charCodeAt(at))) at++;
    if (at >= text.length) return at;
    to.onattribname(from, at);
    const end = at;
    while (isBlank(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === EQUALS) return this.value(at + 1);
    if (at < text.length) to.onattribend(0, end);
    return at;
  }

  private value(start: number): number {
    const { text, to } = this;
    let at = start;
    while (isBlank(text.charCodeAt(at))) at++;
    const c = text.charCodeAt(at);
    if (c === DOUBLE || c === SINGLE) {
      const end = text.indexOf(c === DOUBLE ? '"' : "'", at + 1);
      if (end < 0) return text.length;
      to.onattribdata(at + 1, end);
      to.onattribend(c === DOUBLE ? 3 : 2, end + 1);
      return end + 1;
    }
    const from = at;
    while (at < text.length && text.charCodeAt(at) !== MORE && !isBlank(text.charCodeAt(at))) at++;
    if (at >= text.length) return at;
    to.onattribdata(from, at);
    to.onattribend(1, at);
    return at;
  }

  /** The text of a script or its like. */
  private raw(name: string, start: number): number {
    const { text } = this;
    this.section = start;
    for (let at = text.indexOf('</', start); at >= 0; at = text.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const c = text.charCodeAt(end);
      if (c !== MORE && !isBlank(c)) continue;
      if (text.slice(at + 2, end).toLowerCase() !== name) continue;
      if (at > start) this.to.ontext(start, at);
      return this.closed(at + 2, end);
    }
    return text.length;
  }
}
