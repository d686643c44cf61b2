import { describe, expect, it } from 'vitest';
import { review } from '../../../src/review';

const LIST = 'online casino, slot bonus, roulette, poker room, blackjack, jackpot';
const COUNCIL =
  'The council met on Tuesday to discuss the budget for the coming year. Members agreed to spend more on schools and roads, and the mayor thanked them for their patience.';
const GAMBLING = `The casino on the pier lost its licence in May. Its slot machines, roulette wheels and the poker room will be sold, the owner of the casino said, and the blackjack tables are gone.

A second casino, with an online casino of its own, keeps its licence: regulators found that every jackpot and bonus had been paid out, from the slot machines to roulette and blackjack.`;
const rules = (before: string, after: string): string[] =>
  review(
    { text: `${before}\n\n${after}\n\n${LIST}\n\n${after}\n`, format: 'plain' },
    { only: ['spam/keyword-list'] },
  ).findings.map((f) => f.rule);

describe('what is remembered of a line', () => {
  it('is the same for every article: the list of one may be sound in another', () => {
    const [first, second, third] = [rules(GAMBLING, GAMBLING), rules(COUNCIL, COUNCIL), rules(GAMBLING, GAMBLING)];
    expect(first).toEqual([]);
    expect(second).toEqual(['spam/keyword-list']);
    expect(third).toEqual(first);
  });
  it('is of its own terms: those that a configuration adds count', () => {
    const text = `${COUNCIL}\n\nzorgle, wibbler, fnord kits, quux pads, blarg, snerk, glimp, drobe\n\n${COUNCIL}\n`;
    const of = (add: readonly string[]): number =>
      review({ text, format: 'plain' }, { only: ['spam/keyword-list'], spam: { terms: { add: [...add] } } }).findings.length; // prettier-ignore
    expect(of([])).toBe(0);
    expect(of(['zorgle', 'wibbler', 'fnord kits', 'quux pads', 'blarg', 'snerk', 'glimp', 'drobe'])).toBe(1);
  });
});
