import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { judgesAbsence } from '../../../src/metadata/scope';

const PROSE =
  'The old bridge across the river was opened again on Thursday after eleven months of work, and the first cars crossed it at noon while a small crowd of people from both banks looked on.';
const NOW = { now: '2030-01-01' };
const judged = (text: string, format: 'plain' | 'markdown' | 'html', path?: string) =>
  judgesAbsence(readArticle(text, { format, ...(path && { path }) }), 'published', NOW);

describe('what is judged as an article', () => {
  const unsigned = `# Bridge opens after eleven months\n\n${`${PROSE}\n\n`.repeat(5)}`;
  it('takes a page among those of a manual for one only where it is signed', () => {
    expect(judged(unsigned, 'markdown', 'site/bridge.md')).toBe(true);
    expect(judged(unsigned, 'markdown', 'docs/guide/bridge.md')).toBe(false);
    expect(judged(unsigned, 'markdown', 'docs/_posts/bridge.md')).toBe(true);
    expect(judged(unsigned.replace('\n\n', '\n\nBy Jane Doe\n\n'), 'markdown', 'docs/guide/bridge.md')).toBe(true);
  });
  it('asks no date of a post that has it in its name', () => {
    expect(judged(unsigned, 'markdown', '_posts/2024-03-05-bridge.md')).toBe(false);
    expect(judged(unsigned, 'markdown', '_posts/bridge.md')).toBe(true);
  });
});
