import { describe, expect, it } from 'vitest';
import { fix, open, review, type Source } from '../../../src/review';
import { RULES } from '../../../src/rules';

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = RULES.map((r) => r.meta.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

// The examples of every rule are its tests: the rule's page prints them, so the page cannot lie.
describe.each(RULES.map((r) => [r.meta.id, r] as const))('%s', (id, rule) => {
  it('has a bad and a good example', () => {
    expect(rule.meta.examples.some((e) => 'bad' in e)).toBe(true);
    expect(rule.meta.examples.some((e) => 'good' in e)).toBe(true);
  });
  it.each(rule.meta.examples.map((e, i) => [i + 1, e] as const))('example %i', (_, example) => {
    const options = { ...example.config, only: [id] };
    const given = 'bad' in example ? example.bad : example.good;
    const source: Source = {
      ...(example.bytes ? { bytes: Uint8Array.from(given, (c) => c.charCodeAt(0)) } : { text: given }),
      ...(example.text === undefined ? {} : { text: example.text }),
      ...(example.encoding === undefined ? {} : { encoding: example.encoding }),
      ...(example.path === undefined ? {} : { path: example.path }),
      format: example.format ?? 'plain',
    };
    const { findings } = review(source, options);
    const { text } = open(source);
    if ('good' in example) {
      expect(findings).toEqual([]);
      return;
    }
    expect(findings.length).toBeGreaterThan(0);
    if (example.finds) expect(findings.map((f) => text.slice(f.start, f.end))).toEqual(example.finds);
    if (example.fixed === undefined) return;
    const fixed = fix(source, { ...options, safety: 'review' });
    expect(fixed.text).toBe(example.fixed);
    expect(fix({ text: fixed.text, format: source.format! }, { ...options, safety: 'review' }).text).toBe(fixed.text);
  });
});
