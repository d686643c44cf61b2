import { describe, expect, it } from 'vitest';
import { fix, review } from '../../src/review';
import { checkReview } from '../unit/hostile/invariants';
import { cpu } from '../unit/cpu';
import { HOSTILE } from './texts';

// Ten seconds are promised on a machine of its own; a busy one, two tests at a time, takes up to three times as long. The slowest are printed.
const LIMIT = 30_000;
const slow: [number, string][] = [];
const timed = (name: string, work: () => unknown): void => {
  const ms = cpu(work);
  slow.push([Math.round(ms), name]);
  expect(ms, `${name} took ${Math.round(ms)} ms of processor time`).toBeLessThan(LIMIT);
};

describe.each(Object.entries(HOSTILE))('%s', (name, make) => {
  it.each(['plain', 'markdown', 'html'] as const)('as %s is answered within ten seconds', (format) => {
    const text = make();
    timed(`${name} (${format})`, () => checkReview(text, review({ text, format })));
  });
  it('is mended within ten seconds', () => {
    const text = make();
    timed(`${name} (fix)`, () => fix({ text }, { safety: 'review' }));
  });
  it('as bytes is answered within ten seconds', () => {
    const bytes = new TextEncoder().encode(make());
    timed(`${name} (bytes)`, () => review({ bytes, path: 'a.txt' }));
  });
});

it('the slowest are named', () => {
  const most = slow.sort((a, b) => b[0] - a[0]).slice(0, 12);
  console.log(most.map(([ms, name]) => `${ms} ms  ${name}`).join('\n'));
  expect(slow.length).toBe(Object.keys(HOSTILE).length * 5);
});
