import { parseTOML, type AST } from 'toml-eslint-parser';
import type { Range } from '../base';
import {
  MOST_LEVELS,
  Unreadable,
  type FrontMatterEntry,
  type FrontMatterError,
  type FrontMatterNode,
} from './front-matter-node';

interface ParseFailure {
  readonly message: string;
  readonly index: number;
}
const isFailure = (e: unknown): e is ParseFailure => e instanceof Error && typeof (e as { index?: unknown }).index === 'number'; // prettier-ignore
const isDuplicate = (e: ParseFailure): boolean => /multiple times|duplicate/i.test(e.message);
const MOST_REPAIRS = 20;

/** Reads TOML that stands at `offset` of the source. Never throws. Keys that stand twice are entries both. */
export function readToml(content: string, offset: number): { entries: FrontMatterEntry[]; errors: FrontMatterError[] } {
  // The parser gives up on a key that stands twice, and on a day there is not; neither is broken TOML to us: its line is read by itself.
  let text = content;
  const aside: FrontMatterEntry[] = [];
  for (let round = 0; ; round++) {
    try {
      const [top] = parseTOML(text).body;
      return { entries: [...nested(top.body, offset), ...aside], errors: [] };
    } catch (e) {
      if (!isFailure(e))
        return { entries: [], errors: [error(content, 0, 'This is nested too deeply to be read', offset)] };
      const line = wholeLine(text, e.index);
      const alone = round < MOST_REPAIRS ? (isDuplicate(e) ? single(text, line, offset) : noDay(text, line, offset)) : undefined; // prettier-ignore
      if (!alone) return { entries: [], errors: [error(content, e.index, e.message, offset)] };
      aside.push(alone);
      text = text.slice(0, line.start) + ' '.repeat(line.end - line.start) + text.slice(line.end);
    }
  }
}

function lineAt(text: string, index: number): Range {
  let at = Math.min(index, text.length);
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return wholeLine(text, Math.max(0, at - 1));
}

function wholeLine(text: string, at: number): Range {
  const start = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
  const end = /[\r\n]|$/.exec(text.slice(start))!.index + start;
  return { start, end };
}

/** `date = 2024-02-30`: a date to anyone who reads it, but of no day there is. */
function noDay(text: string, line: Range, offset: number): FrontMatterEntry | undefined {
  const m = /^([ \t]*)([\w-]+)([ \t]*=[ \t]*)(\d{4}-\d\d-\d\d[\d:.TZ+-]*)[ \t]*(?:#.*)?$/.exec(
    text.slice(line.start, line.end),
  );
  if (!m) return undefined;
  const start = line.start + m[1]!.length + offset;
  const keyRange = { start, end: start + m[2]!.length };
  const from = keyRange.end + m[3]!.length;
  const value = { kind: 'scalar', type: 'date', text: m[4]!, start: from, end: from + m[4]!.length } as const;
  return { key: m[2]!, keyRange, value, start, end: value.end };
}

function single(text: string, line: Range, offset: number): FrontMatterEntry | undefined {
  try {
    const [top] = parseTOML(text.slice(line.start, line.end)).body;
    const entries = nested(top.body, offset + line.start);
    return entries.length === 1 && entries[0]!.key ? entries[0] : undefined;
  } catch {
    return undefined;
  }
}

function error(content: string, index: number, message: string, offset: number): FrontMatterError {
  const line = lineAt(content, Math.min(index + 1, content.length));
  return {
    start: line.start + offset,
    end: Math.max(line.end, line.start + 1) + offset,
    message: message.split('\n')[0]!,
  };
}

interface Slot extends Range {
  key: string;
  keyRange: Range;
  value: FrontMatterNode | undefined;
  inner: Slot[];
}

/** Dotted keys and tables become nested mappings; a table's range is its first line. */
function nested(body: readonly AST.TOMLNode[], offset: number): FrontMatterEntry[] {
  const root: Slot[] = [];
  for (const node of body) {
    if (node.type === 'TOMLKeyValue') put(root, node, offset);
    else if (node.type === 'TOMLTable') {
      const inner = descend(root, node.key.keys, offset);
      for (const child of node.body) put(inner, child, offset);
    }
  }
  return root.map((s) => finish(s, 0));
}

function descend(slots: Slot[], keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[], offset: number): Slot[] {
  let at = slots;
  for (const k of keys) {
    const key = k.type === 'TOMLBare' ? k.name : k.value;
    let slot = at.find((s) => s.key === key && !s.value);
    if (!slot) at.push((slot = { key, keyRange: shift(k.range, offset), ...shift(k.range, offset), value: undefined, inner: [] })); // prettier-ignore
    at = slot.inner;
  }
  return at;
}

function put(slots: Slot[], node: AST.TOMLKeyValue, offset: number): void {
  const { keys } = node.key;
  const last = keys.at(-1)!;
  const key = last.type === 'TOMLBare' ? last.name : last.value;
  const keyRange = shift(last.range, offset);
  const range = shift(node.range, offset);
  descend(slots, keys.slice(0, -1), offset).push({ key, keyRange, ...range, value: value(node.value, offset, 0), inner: [] }); // prettier-ignore
}

function finish(slot: Slot, level: number): FrontMatterEntry {
  if (level > MOST_LEVELS) throw new Unreadable();
  const { key, keyRange, start, end } = slot;
  const entries = slot.value ? [] : slot.inner.map((s) => finish(s, level + 1));
  return { key, keyRange, start, end, value: slot.value ?? { kind: 'map', text: '', start, end, entries } };
}

function value(node: AST.TOMLContentNode, offset: number, level: number): FrontMatterNode {
  if (level > MOST_LEVELS) throw new Unreadable();
  const range = shift(node.range, offset);
  if (node.type === 'TOMLArray')
    return { kind: 'list', text: '', ...range, items: node.elements.map((e) => value(e, offset, level + 1)) };
  if (node.type === 'TOMLInlineTable') return { kind: 'map', text: '', ...range, entries: nested(node.body, offset) };
  if (node.kind === 'string') return { kind: 'scalar', type: 'string', text: node.value, ...range };
  if (node.kind === 'boolean') return { kind: 'scalar', type: 'boolean', text: String(node.value), ...range };
  if (node.kind === 'integer' || node.kind === 'float') return { kind: 'scalar', type: 'number', text: String(node.value), ...range }; // prettier-ignore
  return { kind: 'scalar', type: 'date', text: node.datetime, ...range };
}

const shift = ([start, end]: readonly [number, number], offset: number): Range => ({ start: start + offset, end: end + offset }); // prettier-ignore
