import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { judge, open, report } from '../../../src/review';
import { articleMarkdown, articlePage, authorNote, STYLE, STYLE_HASH, type Reported } from '../../../src/review/report';

const sample = readFileSync(new URL('../../../samples/zhenjiang-news.txt', import.meta.url), 'utf8');
function reported(text: string, name = 'a.txt'): Reported {
  const article = open({ text, path: name });
  return { article, review: report(article, judge(article)), name };
}
type Node = ReturnType<typeof parseDocument>['children'][number];
function* elements(nodes: readonly Node[]): Generator<Extract<Node, { attribs: unknown }>> {
  for (const n of nodes)
    if ('children' in n) {
      if ('attribs' in n) yield n;
      yield* elements(n.children);
    }
}

describe('the report', () => {
  const page = articlePage(reported(sample), { link: (f) => `command:x?${f.line}`, docs: true });
  it('lets through its own style and nothing else', () => {
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE).digest('base64'));
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${STYLE_HASH}'`);
    expect(page).toContain(`<style>${STYLE}</style>`);
    const names = new Set([...elements(parseDocument(page).children)].map((e) => e.name));
    for (const never of ['script', 'img', 'iframe', 'link', 'object', 'form']) expect(names.has(never)).toBe(false);
  });
  it('is not reviewed itself: what it quotes of an article stays', () => {
    expect(judge(open({ text: articlePage(reported(sample)), path: 'report.html' }))).toEqual([]);
  });
  it('tells the verdict, the parts, what is declared, and each repair before and after', () => {
    for (const words of [
      'spam · ',
      'breadcrumb',
      'headline',
      'byline',
      '鎮江攜手國際友城共同抗擊疫情',
      '<ins>',
      '<del>',
      'command:x?',
    ])
      expect(page, words).toContain(words);
    expect(page.match(/<li>/g)!.length).toBe(reported(sample).review.findings.length);
  });
  it('shows an article’s markup and control characters as text', () => {
    const nasty = `<script>alert(1)</script><img src=x onerror=alert(1)> "q" & 'x' \u202e \u0007 ${sample}`;
    const { review, article } = reported(nasty, '"><script>.txt');
    for (const html of [articlePage({ review, article, name: '"><script>.txt' })]) {
      const all = [...elements(parseDocument(html).children)];
      expect(all.some((e) => e.name === 'script' || e.name === 'img')).toBe(false);
      expect(all.some((e) => Object.keys(e.attribs).some((a) => a.startsWith('on')))).toBe(false);
      expect(html).not.toMatch(/[\u202e\u0007]/);
    }
    const note = articleMarkdown(reported(nasty));
    expect(note).not.toContain('<script>');
    expect(note).not.toContain('\u202e');
  });
  it('of a sound article says that it is ready', () => {
    const sound = reported('A short note, sound and whole.\n');
    expect(articlePage(sound)).toContain('ready to publish');
    expect(authorNote(sound)).toContain('nothing stands in the way');
  });
  it('is as a note to the author addressed, short and itself silent', () => {
    const note = authorNote(reported(sample));
    expect(note).toMatch(/^Dear /);
    expect(note.split('\n').length).toBeLessThan(60);
    expect(reported(note, 'note.md').review.findings).toEqual([]);
  });
  it('answers a large hostile text in seconds', () => {
    const text = `${'<b>x isnâ€™t </b>\n'.repeat(4000)}${' '.repeat(200_000)}`;
    expect(articlePage(reported(text, 'x.html')).length).toBeGreaterThan(1000);
    expect(articleMarkdown(reported(text)).length).toBeGreaterThan(100);
  });
});
