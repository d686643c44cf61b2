import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { fix, review } from '../../../src/review';

const kinds = (text: string): string[] => readArticle(text, { format: 'markdown' }).blocks.map((b) => b.kind);
const SENTENCE = 'The council met for the third time this week and agreed on the plan for the old bridge. ';

describe('a story whose paragraphs are indented', () => {
  const story = `Old bridge stays\n\n${[1, 2, 3].map((n) => `      ${SENTENCE}It was vote number ${n}.`).join('\n\n')}\n`;

  it('is prose, line by line, where it stands', () => {
    const article = readArticle(story, { format: 'markdown' });
    expect(article.blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    for (const b of article.blocks.slice(1)) expect(article.text.slice(b.start, b.end)).toMatch(/^The council .*\d\.$/);
  });

  it('reads CR LF too', () => expect(kinds(story.replaceAll('\n', '\r\n'))).not.toContain('code'));

  it('is read like the same story in plain text', () => {
    const sample = readFileSync('samples/zhenjiang-news.txt', 'utf8');
    const now = '2026-01-01';
    const options = { now, safety: 'review' as const };
    const plain = fix({ text: sample, path: 'a.txt' }, options);
    const markdown = fix({ text: sample, path: 'a.md' }, options);
    expect(markdown.text.trim().split(/\s*\n\s*/)).toEqual(plain.text.trim().split(/\s*\n\s*/));
    expect(review({ text: markdown.text, path: 'a.md' }, { now }).metadata.declared.authors).toHaveLength(3);
    expect(fix({ text: markdown.text, path: 'a.md' }, options).text).toBe(markdown.text);
  });
});

describe('code stays code', () => {
  it.each([
    ['beside prose', `${SENTENCE.repeat(4)}\n\n    one line\n    ${SENTENCE}\n    ${SENTENCE}\n    ${SENTENCE}\n`],
    ['a program', `Title\n\n    def f(x):\n        return x + 1\n\n    print(f(2))\n    # ${SENTENCE}\n`],
    ['with a fence', `    ${SENTENCE}\n    ${SENTENCE}\n    ${SENTENCE}\n\n\`\`\`\nx\n\`\`\`\n`],
    ['statements', `    call(${SENTENCE});\n    ${SENTENCE}\n    ${SENTENCE}\n    ${SENTENCE}\n`],
  ])('%s', (_, text) => expect(kinds(text)).toContain('code'));
});
