import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';
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
    const source = {
      text: 'bad' in example ? example.bad : example.good,
      format: example.format ?? 'plain',
      ...(example.path === undefined ? {} : { path: example.path }),
    } as const;
    const { findings } = review(source, options);
    if ('good' in example) {
      expect(findings).toEqual([]);
      return;
    }
    expect(findings.length).toBeGreaterThan(0);
    if (example.finds) expect(findings.map((f) => source.text.slice(f.start, f.end))).toEqual(example.finds);
    if (example.fixed === undefined) return;
    const fixed = fix(source, { ...options, safety: 'review' });
    expect(fixed.text).toBe(example.fixed);
    expect(fix({ ...source, text: fixed.text }, { ...options, safety: 'review' }).text).toBe(fixed.text);
  });
});
