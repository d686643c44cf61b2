import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Range } from '../base';
import { MOST_LEVELS, Unreadable, type FrontMatterEntry, type FrontMatterError, type FrontMatterNode } from './front-matter-node'; // prettier-ignore

/** Reads a JSON object that stands at `offset` of the source. Never throws. */
export function readJson(content: string, offset: number): { entries: FrontMatterEntry[]; errors: FrontMatterError[] } {
  try {
    const found: ParseError[] = [];
    const root = parseTree(content, found, { disallowComments: true, allowTrailingComma: false });
    const errors = found.slice(0, 20).map((e) => ({
      start: e.offset + offset,
      end: e.offset + Math.max(1, Math.min(e.length, 200)) + offset,
      message: printParseErrorCode(e.error).replace(/([a-z])([A-Z])/g, '$1 $2'),
    }));
    if (errors.length || root?.type !== 'object') return { entries: [], errors };
    return { entries: entriesOf(root, offset, 0), errors };
  } catch {
    return {
      entries: [],
      errors: [{ start: offset, end: offset + 1, message: 'This is nested too deeply to be read' }],
    };
  }
}

const rangeOf = (node: Node, offset: number): Range => ({ start: node.offset + offset, end: node.offset + node.length + offset }); // prettier-ignore

function entriesOf(object: Node, offset: number, level: number): FrontMatterEntry[] {
  if (level > MOST_LEVELS) throw new Unreadable();
  return (object.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    const range = rangeOf(property, offset);
    return [
      { key: String(key.value), keyRange: rangeOf(key, offset), value: nodeOf(value, offset, level + 1), ...range },
    ];
  });
}

function nodeOf(node: Node, offset: number, level: number): FrontMatterNode {
  if (level > MOST_LEVELS) throw new Unreadable();
  const range = rangeOf(node, offset);
  if (node.type === 'object') return { kind: 'map', text: '', ...range, entries: entriesOf(node, offset, level) };
  if (node.type === 'array')
    return { kind: 'list', text: '', ...range, items: (node.children ?? []).map((c) => nodeOf(c, offset, level + 1)) };
  if (node.type === 'null') return { kind: 'scalar', type: 'null', text: '', ...range };
  const type = node.type === 'number' || node.type === 'boolean' ? node.type : 'string';
  return { kind: 'scalar', type, text: String(node.value), ...range };
}
