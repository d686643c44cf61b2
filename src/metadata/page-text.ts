import { isText, type Element } from 'domhandler';
import { decodeHTML } from 'entities';

/** The text directly and indirectly inside an element, white space folded; at most `most` characters are looked at. */
export function textIn(element: Element, most = 2000): string {
  let out = '';
  const stack = [...element.children].reverse();
  for (let node = stack.pop(); node && out.length < most; node = stack.pop()) {
    if (isText(node)) out += node.data.slice(0, most);
    else if ('children' in node && !('name' in node && (node.name === 'script' || node.name === 'style'))) {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
      if ('name' in node && /^(?:br|p|div|li|h\d|time)$/.test(node.name)) out += ' ';
    }
  }
  return (out.includes('&') ? decodeHTML(out) : out).replace(/\s+/g, ' ').trim();
}
