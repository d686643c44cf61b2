import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

const BODY =
  'The council met on Tuesday to discuss the budget for the coming year. Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';
const MORE =
  'A new swimming pool will open next month, and everyone is invited to bring a towel, a friend and something to eat for the long table in the garden behind it.';
const GERMAN =
  'Der Stadtrat hat am Dienstag über den Haushalt des kommenden Jahres beraten. Die Abgeordneten haben beschlossen, mehr für Schulen und Straßen auszugeben, und der Bürgermeister dankte ihnen für ihre Geduld. Im nächsten Monat wird das neue Schwimmbad eröffnet, und alle sind eingeladen, Handtücher und Freunde mitzubringen.';

type Format = 'plain' | 'markdown' | 'html';
const fixed = (text: string, format: Format): string =>
  fix({ text, format }, { only: ['spam/*'], rules: { 'spam/page-chrome': 'off' }, safety: 'review' }).text;

const written = (headline: string, format: Format, body = `${BODY} ${MORE}`): string =>
  format === 'html'
    ? `<html><body><article><h1>${headline}</h1>\n<p>${body}</p></article></body></html>\n`
    : `${format === 'markdown' ? '# ' : ''}${headline}\n\n${body}\n`;

describe('a commercial phrase at an end of the headline', () => {
  const headline = 'Council spends more on schools';
  it.each(['plain', 'markdown', 'html'] as const)('goes with what parts it from it: %s', (format) => {
    for (const put of [`${headline} | buy viagra online`, `${headline} - buy cheap viagra now`, `${headline} buy viagra online`, `buy viagra online | ${headline}`])
      expect(fixed(written(put, format), format)).toBe(written(headline, format));
  }); // prettier-ignore
  it('is said to be in the headline', () => {
    const { findings } = review({ text: written(`${headline} | buy viagra online`, 'html'), format: 'html' }, { only: ['spam/*'] }); // prettier-ignore
    expect(findings.map((f) => f.message)).toEqual(['“buy viagra online” was put into the headline.']);
  });
  it('goes in another script', () => {
    expect(fixed(written(`${headline} 信用卡套现`, 'html'), 'html')).toBe(written(headline, 'html'));
  });
  it('goes in another language, if but one of its words is of a trade', () => {
    expect(fixed(written(`${headline} | niedrogie prostytutki`, 'html'), 'html')).toBe(written(headline, 'html'));
  });
  it('goes in German', () => {
    const text = (h: string): string => written(h, 'markdown', GERMAN);
    expect(fixed(text('Mehr Geld für Schulen | Sofortkredit online'), 'markdown')).toBe(text('Mehr Geld für Schulen'));
  });
  it('is what the article is about where that speaks of it', () => {
    for (const body of [
      `${BODY} They spoke of people who buy viagra online. ${MORE}`,
      `${BODY} Whoever takes such pills from a pharmacy without a prescription risks cialis that is none. ${MORE}`,
    ]) {
      const text = written(`${headline} | buy viagra online`, 'html', body);
      expect(fixed(text, 'html')).toBe(text);
    }
  });
  it('is the headline where that is all of it, or there is no article', () => {
    for (const text of [
      written('Buy viagra online', 'markdown'),
      written(`${headline} | buy viagra online`, 'markdown', 'A short note.'),
    ])
      expect(fixed(text, 'markdown')).toBe(text);
  });
  it('is no headline farther down', () => {
    const text = `# ${headline}\n\n${BODY}\n\n## Whether to buy viagra online\n\n${MORE}\n`;
    expect(fixed(text, 'markdown')).toBe(text);
  });
});
