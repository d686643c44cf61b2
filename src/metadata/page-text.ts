import { isText, type Element } from 'domhandler';
import { decodeHTML } from 'entities';
import { rangeOf, type Article } from '../article';
import { overlaps, upperBound } from '../base';

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

/** The same as the article restores it, where something inside it is repaired or does not belong there. */
export function shownIn(article: Article, element: Element, most?: number): string {
  const { repairs, restored } = article;
  const range = rangeOf(element);
  const at = upperBound(repairs, range.start, (e) => e.start);
  if (![repairs[at - 1], repairs[at]].some((e) => e && overlaps(e, range))) return textIn(element, most);
  const text = restored.text.slice(restored.fromSource(range.start), restored.fromSource(range.end));
  return text.slice(0, most).replace(/\s+/g, ' ').trim();
}
