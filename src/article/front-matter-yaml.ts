import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { Range } from '../base';
import { MOST_LEVELS, MOST_VALUES, Unreadable, type FrontMatterEntry, type FrontMatterError, type FrontMatterNode } from './front-matter-node'; // prettier-ignore

const TYPES = new Map<string, 'number' | 'boolean'>([
  ['number', 'number'],
  ['bigint', 'number'],
  ['boolean', 'boolean'],
]);

/** Reads YAML that stands at `offset` of the source. Never throws. */
export function readYaml(content: string, offset: number): { entries: FrontMatterEntry[]; errors: FrontMatterError[] } {
  try {
    const document = parsed(content);
    const errors = document.errors.map((e) => ({
      ...clip(content, e.pos[0], e.pos[1], offset),
      message: e.message.split('\n')[0] ?? '',
    }));
    const root = document.contents;
    if (root === null || errors.length) return { entries: [], errors };
    if (!isMap(root)) return { entries: [], errors: [notKeys(content, offset)] };
    return { entries: new Converter(content, offset).map(root.items, 0, root), errors };
  } catch (e) {
    const message = e instanceof Unreadable ? e.message : 'This is nested too deeply to be read';
    return { entries: [], errors: [{ ...clip(content, 0, content.length, offset), message }] };
  }
}

const OPTIONS = { uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

function parsed(content: string): ReturnType<typeof parseDocument> {
  const document = parseDocument(content, OPTIONS);
  if (!document.errors.length) return document;
  const joined = quotedLinesJoined(content);
  const other = joined === content ? document : parseDocument(joined, OPTIONS);
  return other.errors.length ? document : other;
}

/** A key at the margin whose value is a quoted text that its line does not close. */
const OPENS = /^[\w-]+:[ \t]+(["'])/;
const KEY = /^(?:[\w-]+:(?:\s|$)|- )/;
/** Lines of one quoted text that are looked at: hostile ones have no end. */
const MOST_JOINED = 100;
const CLOSES = { '"': /^(?:[^"\\]|\\.)*"[ \t]*(?:#.*)?$/, "'": /^(?:[^']|'')*'[ \t]*(?:#.*)?$/ };

/**
 * A quoted text over several lines of which none is indented, as libyaml and js-yaml (and so Jekyll, Hugo, Eleventy) read it and the standard does
 * not: each of its line breaks is the space that it stands for. Offsets stay.
 */
function quotedLinesJoined(content: string): string {
  const lines = content.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const quote = OPENS.exec(lines[i]!)?.[1] as keyof typeof CLOSES | undefined;
    if (!quote) continue;
    let value = lines[i]!.slice(lines[i]!.indexOf(quote) + 1).trimEnd();
    let last = i;
    const goesOn = (): boolean =>
      last - i < MOST_JOINED && !CLOSES[quote].test(value) && !!lines[last + 1]?.trim() && !KEY.test(lines[last + 1]!);
    while (goesOn()) value += ` ${lines[++last]!.trimEnd()}`;
    if (last > i && CLOSES[quote].test(value))
      lines.splice(
        i,
        last - i + 1,
        lines
          .slice(i, last + 1)
          .join(' ')
          .replace(/\r(?!$)/g, ' '),
      );
  }
  return lines.join('\n');
}

const notKeys = (content: string, offset: number): FrontMatterError => ({
  ...clip(content, content.length - content.trimStart().length, content.length, offset),
  message: 'Expected keys with values (key: value)',
});

/** The first line of the range, never empty where the content is not. */
function clip(content: string, start: number, end: number, offset: number): Range {
  let from = Math.min(start, content.length);
  // An error at the very end (an open quote) is shown on the last line that says something.
  if (from >= content.trimEnd().length) from = Math.max(0, content.trimEnd().lastIndexOf('\n') + 1);
  const line = /[\r\n]/.exec(content.slice(from));
  const to = Math.max(Math.min(end, line ? from + line.index : content.length), Math.min(from + 1, content.length));
  return { start: from + offset, end: to + offset };
}

class Converter {
  private left = MOST_VALUES;
  private readonly anchors = new Map<string, Node>();
  constructor(
    private readonly content: string,
    private readonly offset: number,
  ) {}

  map(pairs: readonly Pair[], level: number, at: Node): FrontMatterEntry[] {
    this.spend(level);
    const out: FrontMatterEntry[] = [];
    for (const { key, value } of pairs) {
      const keyNode = key as Node | null;
      const keyRange = this.range(keyNode, at);
      const fallback = this.afterKey(keyRange);
      const node = this.node(value as Node | null, level + 1, fallback);
      const text = isScalar(keyNode) ? String(keyNode.value) : this.content.slice(keyRange.start - this.offset, keyRange.end - this.offset); // prettier-ignore
      if (text === '<<' && node.entries) for (const e of node.entries) out.push(e);
      else
        out.push({ key: text, keyRange, value: node, start: keyRange.start, end: Math.max(node.end, fallback.start) });
    }
    return out;
  }

  private spend(level: number): void {
    if (--this.left < 0) throw new Unreadable(`Its aliases stand for more than ${MOST_VALUES} values`);
    if (level > MOST_LEVELS) throw new Unreadable(`Its values are nested more than ${MOST_LEVELS} levels deep`);
  }

  private node(node: Node | null, level: number, empty: Range): FrontMatterNode {
    this.spend(level);
    if (!node) return { kind: 'scalar', type: 'null', text: '', ...empty };
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (!target) throw new Unreadable(`The alias *${node.source} stands for nothing`);
      return { ...this.node(target, level + 1, empty), ...this.range(node) };
    }
    if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, node);
    const range = this.range(node);
    if (isMap(node)) return { kind: 'map', text: '', ...range, entries: this.map(node.items, level, node) };
    if (isSeq(node)) {
      const items = node.items.map((i) => this.node(i as Node | null, level + 1, range));
      return { kind: 'list', text: '', ...range, items };
    }
    return this.scalar(node, range, empty);
  }

  private scalar(node: Node, range: Range, empty: Range): FrontMatterNode {
    if (!isScalar(node)) return { kind: 'scalar', type: 'null', text: '', ...empty };
    const { value } = node;
    if (value === null) return { kind: 'scalar', type: 'null', text: '', ...(range.end > range.start ? range : empty) };
    const type = TYPES.get(typeof value) ?? 'string';
    const raw = this.content.slice(range.start - this.offset, range.end - this.offset);
    return { kind: 'scalar', type, text: typeof value === 'string' ? value : (node.source ?? raw), ...range };
  }

  private range(node: Node | null, fallback?: Node): Range {
    const [start, end] = node?.range ?? fallback?.range ?? [0, 0];
    let to = end;
    // A block collection ends with its last line break: what an editor marks ends before it.
    while (to > start && /[\s]/.test(this.content[to - 1]!)) to--;
    return { start: start + this.offset, end: to + this.offset };
  }

  /** Where a value would stand that is not there: after the key's colon. */
  private afterKey(key: Range): Range {
    const colon = this.content.indexOf(':', key.end - this.offset);
    const at = (colon < 0 ? key.end - this.offset : colon + 1) + this.offset;
    return { start: at, end: at };
  }
}
