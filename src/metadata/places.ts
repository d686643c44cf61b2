import { rangeOf, type Article } from '../article';
import { msg, type Message, type Range } from '../base';
import { parseTree, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Declaration } from './declaration';
import { ldScripts } from './json-ld';

/** Where a declaration is best shown: the value itself where it can be told, else its tag on one line. */
export function placeOf(article: Article, d: Declaration): Range {
  if (d.kind === 'JSON-LD' && d.element) {
    const script = ldScripts(article).find((s) => s.element === d.element);
    const node = script && findValue(article.text.slice(script.range.start, script.range.end), d);
    if (script && node)
      return { start: script.range.start + node.offset, end: script.range.start + node.offset + node.length };
  }
  if (!d.element) return { start: d.start, end: d.end };
  const { start, end } = d.kind === 'lang' ? d : rangeOf(d.element);
  const inner = d.element.children[0];
  return { start, end: d.kind === 'title' || !inner ? end : Math.min(end, inner.startIndex ?? end) };
}

/** The value of the property a JSON-LD declaration was read from, by its name and what it says. */
function findValue(text: string, d: Declaration): Node | undefined {
  const root = parseTree(text);
  const stack: Node[] = root ? [root] : [];
  for (let node = stack.pop(), n = 0; node && n < 20_000; node = stack.pop(), n++) {
    if (node.type === 'object') {
      const value = findNodeAtLocation(node, [d.name]);
      if (value && says(value, d.values[0]!, 0)) return value;
    }
    if (node.children) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return undefined;
}

function says(node: Node, text: string, level: number): boolean {
  if (level > 4) return false;
  if (node.type === 'string') return (node.value as string).replace(/\s+/g, ' ').trim() === text;
  return node.children?.some((c) => says(c, text, level + 1)) ?? false;
}

/** "og:title, line 7: …", for the evidence of a finding. */
export function quote(article: Article, d: Declaration): Message {
  const { line } = article.lines.position(placeOf(article, d).start);
  return msg('{0} in line {1}: {2}', d.name, line, d.values.join(', ').slice(0, 160));
}
