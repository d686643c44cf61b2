import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/cli/answer';
import { linesOf } from '../../../src/cli/line-splitter';
import { copydesk, folder } from './harness';

type Answer = { id: unknown; error?: { code: string; message: string }; fixed?: string; findings?: unknown[]; path?: string; format?: string; encoding?: string }; // prettier-ignore
const batch = async (input: string | Uint8Array | Uint8Array[], ...argv: string[]) => {
  const ran = await copydesk(folder(), ['batch', ...argv], { stdin: input });
  return { ...ran, answers: ran.out.split('\n').slice(0, -1).map((l) => JSON.parse(l) as Answer) };
}; // prettier-ignore

describe('copydesk batch', () => {
  it('answers every line in its place, bad ones too', async () => {
    const lines = [
      '{"id":1,"text":"A note."}', 'no json', '', '[1]', '{"id":"x"}', '{"id":2,"text":"a","base64":"YQ=="}', '{"id":3,"text":5}',
      '{"id":4,"text":"a","format":"pdf"}', '{"id":5,"base64":"%%%"}', '{"id":6,"text":"a","path":7}', '{"id":null,"base64":"R3LDvMOfZQ==","path":"a.md"}',
    ]; // prettier-ignore
    const { answers, code } = await batch(`${lines.join('\n')}\n`);
    expect(code).toBe(0);
    expect(answers.map((a) => [a.id, a.error?.code])).toEqual([
      [1, undefined], [null, 'bad-json'], [null, 'empty-line'], [null, 'bad-request'], ['x', 'bad-request'], [2, 'bad-request'], [3, 'bad-request'],
      [4, 'bad-format'], [5, 'bad-base64'], [6, 'bad-request'], [null, undefined],
    ]); // prettier-ignore
    expect(answers.at(-1)).toMatchObject({ path: 'a.md', format: 'markdown', encoding: 'utf-8' });
  });
  it('gives ids back as they were written', async () => {
    const { out } = await batch('{"id":12345678901234567890,"text":""}\n{"id":{"a":[1e400]},"text":""}\n{"text":""}\n');
    expect(out.split('\n').map((l) => l.slice(0, 28))).toEqual([
      '{"id":12345678901234567890,"',
      '{"id":{"a":[1e400]},"format"',
      '{"id":null,"format":"plain",',
      '',
    ]);
  });
  it('has "fixed" whenever it is asked to fix, and only then', async () => {
    const text = readFileSync(new URL('../../../samples/zhenjiang-news.txt', import.meta.url), 'utf8');
    const line = `${JSON.stringify({ id: 1, text })}\n{"id":2,"text":"Fine."}\n`;
    const { answers } = await batch(line, '--fix', 'review', '--only', 'encoding/*');
    expect(answers[0]!.fixed).toContain('當地政府已無力');
    expect(answers[1]!.fixed).toBe('Fine.');
    expect((await batch(line)).answers.every((a) => !('fixed' in a))).toBe(true);
    const again = await batch(`${JSON.stringify({ id: 1, text: answers[0]!.fixed })}\n`, '--fix', 'review', '--only', 'encoding/*');
    expect(again.answers[0]!.fixed).toBe(answers[0]!.fixed);
  });
  it('keeps halves of pairs, NULs and line separators in strings', async () => {
    const text = 'a\ud800b\u2028c\0d\r\ne';
    const { answers } = await batch(`${JSON.stringify({ id: 1, text })}\n{"id":2,"text":"x\u2028y"}`, '--fix', 'safe', '--only', 'encoding/none');
    expect(answers.map((a) => a.fixed)).toEqual([text, 'x\u2028y']);
  });
  it('says that a line is not UTF-8', async () => {
    const { answers } = await batch(Buffer.from([0x7b, 0xff, 0x7d, 10]));
    expect(answers[0]?.error).toEqual({ code: 'bad-utf8', message: expect.stringContaining('base64') as string });
  });
  it('wants --output for --resume', async () => {
    expect((await batch('', '--resume', 'x')).code).toBe(2);
  });
}); // prettier-ignore

describe('lines of bytes', () => {
  const split = async (chunks: string[], most = 100) => {
    const out: (string | undefined)[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await -- the real one waits
    const input = (async function* () {
      for (const c of chunks) yield Buffer.from(c, 'latin1');
    })();
    for await (const lines of linesOf(input, most))
      out.push(...lines.map((l) => l && Buffer.from(l).toString('latin1')));
    return out;
  };
  it('end at LF alone, wherever the chunks do', async () => {
    expect(await split(['a\nb', 'c\r', '\n', '\n\u2028', 'd'])).toEqual(['a', 'bc', '', '(d']);
    expect(await split(['\xef\xbb\xbfa\n'])).toEqual(['a']);
    expect(await split([''])).toEqual([]);
  });
  it('too long to be held are passed over', async () => {
    expect(await split(['a'.repeat(60), 'b'.repeat(60), '\nc\n'], 100)).toEqual([undefined, 'c']);
    expect(await split(['a'.repeat(160)], 100)).toEqual([undefined]);
  });
});

it('an answer is one line, whatever the text', () => {
  const line = Buffer.from(JSON.stringify({ id: 'a\nb', text: 'x\n\u2028\n', path: 'a\n.txt' }));
  expect(answer(line, {}).line.match(/\n/g)).toHaveLength(1);
});
