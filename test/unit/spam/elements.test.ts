import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

const body =
  '<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>';
const GOODS = ['cheap replica watches', 'online casino bonus', 'payday loans today', 'buy viagra cheap', 'hot escort girls', 'slot machine free spins']; // prettier-ignore
const page = (inside: string): string =>
  `<html lang="en"><head><title>Library</title></head><body><header><p>The Herald</p></header><main><article><h1>Library</h1>\n${body}\n${inside}</article>\n<footer><p><a href="/contact">Contact</a></p></footer></main></body></html>\n`;

describe('one keyword an element', () => {
  it.each([
    ['lines between line breaks', GOODS.map((g) => `<b>${g}</b>`).join('<br>')],
    ['inline elements beside each other', GOODS.map((g) => `<span>${g}</span>`).join(' ')],
    ['elements of their own', GOODS.map((g) => `<div>${g}</div>`).join('\n')],
  ])('%s go with what holds them, and nothing of the page with them', (_, inside) => {
    const text = page(`<div>${inside}</div>\n`);
    const mended = fix({ text, format: 'html' }, { only: ['spam/*'], safety: 'review' }).text;
    expect(mended).toBe(page(''));
  });
  it('is none where the elements name the parts of a sound page', () => {
    const text = page('<div><span>Listen</span> <span>Share</span> <span>Print</span> <span>Save for later</span> <span>Text size</span></div>\n'); // prettier-ignore
    expect(review({ text, format: 'html' }, { only: ['spam/*'] }).findings.filter((f) => f.severity === 'warning')).toEqual([]); // prettier-ignore
  });
});

describe('what stands twice', () => {
  const said = 'Keys that do not match the chosen algorithm are refused, unless the option `allowInvalidTypes` says otherwise, which is meant only for old keys that nobody can change.'; // prettier-ignore
  it('is no copy in a reference, which says the same of several options', () => {
    const text = `# Options\n\nOptions of signing.\n\n* \`sign\`: ${said}\n\nOptions of verifying, which come next.\n\n* \`sign\`: ${said}\n`;
    expect(review({ text, format: 'markdown' }, { only: ['spam/repeated-block'] }).findings).toEqual([]);
  });
});
