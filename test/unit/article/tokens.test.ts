import fc from 'fast-check';
import { Parser, type ParserOptions } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { WholeTokenizer } from '../../../src/article/tokens';

const EVENTS = 'onopentagname onattribute onopentag ontext onclosetag oncomment oncommentend onprocessinginstruction'.split(' '); // prettier-ignore

/** What the parser tells of a source, with its positions. */
function told(source: string, options: ParserOptions): unknown[] {
  const out: unknown[] = [];
  const tell = (name: string) => (...of: unknown[]) => void out.push([name, ...of, parser.startIndex, parser.endIndex]); // prettier-ignore
  const parser = new Parser(Object.fromEntries(EVENTS.map((name) => [name, tell(name)])), { decodeEntities: false, ...options }); // prettier-ignore
  parser.end(source);
  return out;
}
const ours: ParserOptions = { Tokenizer: WholeTokenizer as unknown as NonNullable<ParserOptions['Tokenizer']> };

const PIECES = ['<', '>', '/', '!', '-', '--', '?', '[', 'CDATA[', ']]>', '-->', 'a', 'title', 'p', ' ', '\n', '=', '"', "'", '<a', '</a>', '<script>', '</script', '<p ', 'href', '&amp;', '<br>', '<svg>', '<STYLE ', 'TextArea', '<!', '</', '<!--', '/>', '<xmp/ >']; // prettier-ignore

describe('tokens of markup', () => {
  test('are those of htmlparser2’s own tokenizer', () => {
    // What ends in the middle of a tag is passed over by ours; theirs makes a letter of it text.
    const end = `"'>]]>--></script></style></title></textarea></xmp>`;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }), (pieces) => {
        const source = pieces.join('') + end;
        expect(told(source, ours)).toEqual(told(source, {}));
      }),
      { numRuns: 2000 },
    );
  });

  test('a tag that the end of the source cuts off is no text', () => {
    for (const source of ['x<a href="y', 'x<scri', 'x</p', 'x</script '])
      expect(told(source, ours).filter((e) => (e as string[])[0] === 'ontext')).toEqual([['ontext', 'x', 0, 0]]);
  });

  test('comments and raw text go on to the end of the source where theirs is missing', () => {
    expect(told('<!--a', ours)[0]).toEqual(['oncomment', 'a', 0, 5]);
    expect(told('<script>a</scripts>', ours)).toContainEqual(['ontext', 'a</scripts>', 8, 18]);
  });
});
