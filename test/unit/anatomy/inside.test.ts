import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/anatomy';
import { readArticle } from '../../../src/article';

const paragraph = (n: number): string =>
  `In year ${n} the dredger broke down again, and the port authority closed the harbour for a week while the fishermen waited on the quay.`;
const story = (count: number): string[] => Array.from({ length: count }, (_, i) => paragraph(1900 + i));

describe('a long story', () => {
  const text = ['Harbour shut again', 'By Oona Kvist', ...story(40), 'By Imre Szabo', 'What came after', ...story(40), 'Editing by Laia Pons'].join('\n\n'); // prettier-ignore
  const { credits, parts } = anatomyOf(readArticle(text, { format: 'plain' }));
  it('says who wrote it at its head and at its end, not deep inside', () => {
    expect(credits.map((c) => c.value)).toEqual(['Oona Kvist', 'Laia Pons']);
  });
  it('has all its section heads', () => {
    expect(parts.filter((p) => p.kind === 'section-head').map((p) => p.text)).toContain('What came after');
  });
});

describe('a story of some paragraphs', () => {
  it('is read as a whole', () => {
    const text = ['Harbour shut again', ...story(15), 'By Imre Szabo', ...story(8)].join('\n\n');
    expect(anatomyOf(readArticle(text, { format: 'plain' })).credits.map((c) => c.value)).toContain('Imre Szabo');
  });
});
