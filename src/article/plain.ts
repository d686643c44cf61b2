import { Lines } from '../base';
import type { Block, Reading } from './article';
import { cutFrontMatter } from './front-matter';
import { View } from './view';

/** Reads plain text: every line that is not blank is a block, without the spaces around it. */
export function readPlain(text: string): Reading {
  const frontMatter = cutFrontMatter(text);
  const from = frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const prose = View.of(text, from);
  const blocks: Block[] = [];
  const lines = new Lines(text);
  for (let n = from ? lines.position(from).line : 1; n <= lines.count; n++) {
    const line = lines.range(n);
    let { start, end } = line;
    start = Math.max(start, from);
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start)
      blocks.push({
        kind: 'paragraph',
        level: 0,
        start,
        end,
        text: { start: start - from, end: end - from },
        quoted: text[start] === '>',
      });
  }
  return { prose, blocks, links: [], quiet: () => [], fragments: [], ...(frontMatter ? { frontMatter } : {}) };
}

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x3000 || c === 0xfeff;
