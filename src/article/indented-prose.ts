import type { SyntaxNode } from '@lezer/common';

/** Lines of running text below which an indented block is code, whatever it says. */
const FEWEST = 3;
/** A line of running text: characters, where words are spaced and where they are not. */
const LONG = 60;
const LONG_UNSPACED = 24;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SENTENCE = /[。！？]|\p{Ll}{2}[.!?]["”’»)]?(?:\s|$)/u;
const CODE = /[{};]\s*$|^\s*(?:\/\/|#!|\$ |>>> |<\/?\w+)/;

/**
 * Whether the blocks that Markdown reads as code, for their four spaces or more, are the article itself: a story copied from a page whose paragraphs
 * are indented. Most of their long lines hold sentences, none ends as code does, and little stands outside them.
 */
export function isIndentedProse(top: SyntaxNode, textOf: (node: SyntaxNode) => string): boolean {
  let inside = 0;
  let outside = 0;
  let long = 0;
  let sentences = 0;
  for (let node = top.firstChild; node; node = node.nextSibling) {
    if (node.name === 'FencedCode') return false;
    if (node.name !== 'CodeBlock') {
      outside += node.to - node.from;
      continue;
    }
    for (const line of textOf(node).split('\n')) {
      if (CODE.test(line)) return false;
      const text = line.trim();
      inside += text.length;
      if (text.length < (UNSPACED.test(text) ? LONG_UNSPACED : LONG)) continue;
      long++;
      if (SENTENCE.test(text)) sentences++;
    }
  }
  return sentences >= FEWEST && sentences * 5 >= long * 3 && inside > 2 * outside;
}
