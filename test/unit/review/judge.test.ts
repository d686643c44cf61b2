import { describe, expect, it, vi } from 'vitest';
import { configFor, fix, MOST_FINDINGS, review, type ReviewOptions } from '../../../src/review';
import { cpu } from '../cpu';

vi.mock('../../../src/rules', async () => {
  const { RULES } = await import('./toy-rules');
  return {
    RULES,
    familyOf: (id: string) => id.slice(0, id.indexOf('/')),
    ruleOf: (id: string) => RULES.find((r) => r.meta.id === id || r.meta.aliases?.includes(id)),
  };
});

const found = (text: string, options: ReviewOptions = {}, format: 'plain' | 'html' | 'markdown' = 'plain') =>
  review({ text, format }, options).findings.map((f) => `${f.rule} ${f.start}-${f.end} ${f.severity}`);

describe('the review', () => {
  it('lists findings of all rules in text order', () => {
    expect(found('@ # spam @')).toEqual([
      'encoding/at 0-1 warning',
      'encoding/hash 2-3 warning',
      'spam/word 4-8 warning',
      'encoding/at 9-10 warning',
    ]);
  });
  it('lets later families read the text as restored, on the exact source', () => {
    expect(found('a ## b #!', { only: ['spam/*'] })).toEqual(['spam/restored 7-9 warning']);
  });
  it('keeps to the named rules, the restored text all the same', () => {
    expect(found('# #!', { only: ['spam/restored'] })).toEqual(['spam/restored 2-4 warning']);
    expect(found('# @', { only: ['encoding/old-at'] })).toEqual(['encoding/at 2-3 warning']);
  });
  it('takes the most exact key of the configuration, former ids too', () => {
    expect(found('#@', { rules: { '*': 'off' } })).toEqual([]);
    expect(found('#@', { rules: { '*': 'off', 'encoding/*': 'hint' } })).toHaveLength(2);
    expect(found('#@', { rules: { 'encoding/*': 'off', 'encoding/old-at': 'error' } })).toEqual([
      'encoding/at 1-2 error',
    ]);
    expect(found('#@', { rules: { 'encoding/old-at': 'error', 'encoding/at': 'info' } })[1]).toBe(
      'encoding/at 1-2 info',
    );
  });
  it('lays overrides over the rest, later ones last', () => {
    const config = {
      rules: { 'encoding/*': 'hint' },
      overrides: [
        { files: ['news/**'], rules: { 'encoding/*': 'error' }, metadata: { article: true } },
        { files: ['*.md'], rules: { 'encoding/at': 'off' } },
      ],
    } as const;
    expect(configFor(config, 'news/a.md').rules).toEqual({ 'encoding/*': 'error', 'encoding/at': 'off' });
    expect(configFor(config, 'news/a.md').metadata).toEqual({ article: true });
    expect(configFor(config, 'a.txt').rules).toEqual({ 'encoding/*': 'hint' });
    expect(configFor(config, 'C:\\x\\news\\a.txt').rules).toEqual({ 'encoding/*': 'error' });
    expect(configFor(config, undefined).rules).toEqual({ 'encoding/*': 'hint' });
  });
  it('joins findings of one rule that touch, and their fixes', () => {
    const { findings } = review({ text: 'a##b#', format: 'plain' });
    expect(findings.map((f) => [f.start, f.end])).toEqual([
      [1, 3],
      [4, 5],
    ]);
    expect(findings[0]!.fixes).toEqual([
      {
        title: 'Mend #',
        safety: 'safe',
        edits: [
          { start: 1, end: 2, text: 'H' },
          { start: 2, end: 3, text: 'H' },
        ],
      },
    ]);
  });
  it('sums up what is past the most of one rule, and mends it all the same', () => {
    const text = '# '.repeat(MOST_FINDINGS + 500);
    const { findings } = review({ text, format: 'plain' });
    expect(findings).toHaveLength(MOST_FINDINGS + 1);
    const last = findings.at(-1)!;
    expect([last.start, last.end]).toEqual([2 * MOST_FINDINGS, text.length - 1]);
    expect(last.message).toContain('500');
    expect(last.fixes[0]?.edits).toHaveLength(500);
    const mended = fix({ text, format: 'plain' });
    expect(mended.text).toBe('H '.repeat(MOST_FINDINGS + 500));
    expect(mended.applied).toHaveLength(MOST_FINDINGS + 500);
  });
  it('keeps the encoding a text came in', () => {
    expect(review({ text: 'x', encoding: 'koi8-r' }).encoding).toBe('koi8-r');
    expect(fix({ text: 'x', encoding: 'koi8-r' }).article.encoding).toBe('koi8-r');
  });
});

describe('fixes together', () => {
  it('are the safe ones, or the preferred of every finding', () => {
    expect(fix({ text: '#@ spam', format: 'plain' }).text).toBe('H@ spam');
    expect(fix({ text: '#@ spam', format: 'plain' }, { safety: 'review' }).text).toBe('HA ');
  });
  it('a removed block wins over what stands in it, in one round', () => {
    const { text, applied } = fix({ text: 'x [# spam @] #', format: 'plain' }, { safety: 'review' });
    expect(text).toBe('x  H');
    expect(applied.map((a) => a.rule)).toEqual(['spam/whole', 'encoding/hash']);
  });
  it('mend what a mend brings to light', () => {
    expect(fix({ text: 'spspamxam', format: 'plain' }, { safety: 'review' }).text).toBe('sp');
    expect(fix({ text: 'sp[x]am', format: 'plain' }, { safety: 'review' }).text).toBe('');
  });
  it('report the text as it was', () => {
    const { article, before } = fix({ text: '##', format: 'plain' });
    expect(before).toBe('##');
    expect(article.findings.map((f) => [f.start, f.end])).toEqual([[0, 2]]);
  });
  it('cost no more than their number: 200,000 at once', () => {
    let mended = '';
    const cost = (n: number): number => cpu(() => (mended = fix({ text: '#x'.repeat(n), format: 'plain' }).text));
    // Against a twentieth on the same machine in the same minute: a square would be four hundred times as much.
    const some = Math.max(20, cost(10_000));
    expect(cost(200_000)).toBeLessThan(100 * some);
    expect(mended).toBe('Hx'.repeat(200_000));
  });
});

describe('comments', () => {
  const lines = (...l: string[]) => found(l.join('\n'), {}, 'markdown');
  const rules = (...l: string[]) => lines(...l).map((f) => f.split(' ')[0]);
  it('silence from their place on, until the rule is wanted again', () => {
    expect(rules('#', '', '<!-- copydesk-disable encoding/hash -->', '', '# @', '', '<!-- copydesk-enable encoding/hash -->', '', 'a #')).toEqual([
      'encoding/hash', 'encoding/at', 'encoding/hash',
    ]); // prettier-ignore
  });
  it('silence the line, or the next', () => {
    expect(rules('@ <!-- copydesk-disable-line -->', '@')).toEqual(['encoding/at']);
    expect(rules('<!-- copydesk-disable-next-line encoding/* -->', '@ spam', '@')).toEqual([
      'spam/word',
      'encoding/at',
    ]);
  });
  it('silence the whole file, families and former ids', () => {
    expect(rules('@ a # spam', '<!-- copydesk-disable-file encoding/old-at, spam/* -- they are quoted -->')).toEqual(['encoding/hash']); // prettier-ignore
    expect(rules('@ a # spam', '<!-- copydesk-disable-file -->')).toEqual([]);
  });
  it('one rule may be wanted again where all were silenced', () => {
    expect(rules('<!-- copydesk-disable -->', '@ a #', '<!-- copydesk-enable encoding/at -->', '@ a #')).toEqual([
      'encoding/at',
    ]);
  });
  it('mean nothing in plain text', () => {
    expect(found('<!-- copydesk-disable-file -->\n@')).toHaveLength(1);
  });
  it('cost no more than their length', () => {
    const opened = '<!-- copydesk-disable encoding/hash --><!-- copydesk-enable spam/word -->@ ';
    expect(cpu(() => found(opened.repeat(10_000), {}, 'html'))).toBeLessThan(5000);
    expect(cpu(() => found('<!-- copydesk-disable '.repeat(50_000), {}, 'html'))).toBeLessThan(5000);
  });
});

describe('the sidecar', () => {
  const text = 'spam one\n\nspammy\n';
  const left = (ignores: ReviewOptions['ignores'], path?: string) =>
    review({ text, ...(path === undefined ? {} : { path }) }, { ...(ignores ? { ignores } : {}) }).findings.map((f) => text.slice(f.start, f.end));
  it('silences a rule, one text of it, or one file', () => {
    expect(left([{ rule: 'spam/word' }])).toEqual([]);
    expect(left([{ rule: 'spam/*', text: 'spam' }])).toEqual(['spammy']);
    expect(left([{ rule: 'spam/*', path: 'a/*.txt' }], 'a/b.txt')).toEqual([]);
    expect(left([{ rule: 'spam/*', path: 'a/*.txt' }], 'c/b.txt')).toHaveLength(2);
    expect(left([{ rule: 'encoding/*' }])).toHaveLength(2);
  });
}); // prettier-ignore
