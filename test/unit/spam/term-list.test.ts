import { describe, expect, it } from 'vitest';
import { OWN, TermList } from '../../../src/spam/term-list';
import { TermIndex, type TermHit } from '../../../src/spam/terms';

const found = (index: TermIndex, text: string): string[] => {
  const hits: TermHit[] = [];
  index.scan(text, 0, text.length, hits);
  return hits.map((h) => h.term.text);
};

describe('a list of terms', () => {
  const source = '# words, and [no head]\n[loans en]\npayday loan, ?Loan*,  x, quick  \r\n\n[loans zh]\n貸款，借钱,快';
  it('is read with topics, languages, weak and open terms, folded', () =>
    expect(new TermList(source).all()).toEqual([
      { topic: 'loans', language: 'en', text: 'payday loan', weight: 1, open: false },
      { topic: 'loans', language: 'en', text: 'loan', weight: 0.4, open: true },
      { topic: 'loans', language: 'en', text: 'quick', weight: 1, open: false },
      { topic: 'loans', language: 'zh', text: '贷款', weight: 1, open: false },
      { topic: 'loans', language: 'zh', text: '借钱', weight: 1, open: false },
    ]));
  it('takes the terms of a configuration as they stand, commas too', () => {
    const own = new TermList(source, ['Acme, Inc', '?gizmo*']).all().filter((t) => t.topic === OWN);
    expect(own.map((t) => [t.text, t.weight, t.open])).toEqual([
      ['acme, inc', 1, false],
      ['gizmo', 0.4, true],
    ]);
  });
  it('is searched for the longest at each place, without those taken away', () => {
    const list = new TermList(source);
    expect(found(new TermIndex(list), 'A Payday-Loan, loans and 貸款')).toEqual(['payday loan', 'loan', '贷款']);
    const less = new TermIndex(list, (n) => list.term(n).text === 'payday loan');
    expect(found(less, 'A Payday-Loan')).toEqual(['loan']);
    expect(less.named('payday loan')).toEqual([]);
    expect(less.named('loan').map((t) => t.open)).toEqual([true]);
  });
});
