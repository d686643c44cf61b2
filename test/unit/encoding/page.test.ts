import { describe, expect, it } from 'vitest';
import { fix, review } from '../../../src/review';

const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rivers</title></head><body>';
const page = (text: string, about = ''): string =>
  `${HEAD}<article><h1>Why rivers flood</h1><p>${about}Every spring the Wensum rises, says the hydrologist of the county. ${text}</p></article></body></html>`;
const found = (text: string): string[] =>
  review({ text, format: 'html' })
    .findings.filter((f) => f.rule.startsWith('encoding/'))
    .map((f) => `${f.rule} ${text.slice(f.start, f.end)}`);

describe('a page that declares its charset', () => {
  it.each([
    ['In the cafÃ© by the weir we met three farmers who agreed.', ['encoding/misread Ã©']],
    ['In the caf\ufffd by the weir we met three farmers who agreed.', ['encoding/replacement-character \ufffd']],
    ['On the wall stood 锟斤拷锟斤拷 in red letters.', ['encoding/replacement-character 锟斤拷锟斤拷']],
  ])('is no text about encodings for that: %s', (text, findings) => {
    expect(found(page(text))).toEqual(findings);
  });
  it('holds question marks for letters beside its tags', () =>
    expect(found(page('</p><p>?????? ???? ??? ????????? ??, ???????? ?? ??????.'))).toHaveLength(1));
  it('holds what mail made of it, line ends and all', () => {
    const text = page('On the caf=C3=A9 terrace =\nthe coun=\ncil met.');
    const mended = fix({ text, format: 'html' }, { only: ['encoding/*'], safety: 'review' }).text;
    expect(mended).toBe(page('On the café terrace the council met.'));
  });
  it('holds entities that were escaped twice, however many', () => {
    const truth = 'Роза сыграла роль, и зрители долго аплодировали ей в переполненном зале театра. '.repeat(6).trim();
    const twice = [...truth].map((c) => (c > '\x7f' ? `&amp;#${c.charCodeAt(0)};` : c)).join('');
    expect(fix({ text: page(twice), format: 'html' }, { only: ['encoding/*'], safety: 'review' }).text).toBe(
      page(truth),
    );
  });
  it('is one where its words say so', () => {
    const about = 'Mojibake is what a wrong encoding makes of a text. ';
    expect(found(page('The word café became cafÃ© on the old server of the county.', about))).toEqual([]);
  });
});

describe('a page that shows how a letter is written', () => {
  it.each([
    'Write &amp;#xE1; or &amp;aacute; in the old way.',
    'Escribimos caracteres (á o &amp;aacute;) en vez de escapes.',
  ])('holds a lesson: %s', (text) => expect(found(page(text)).filter((f) => f.includes('escaped'))).toEqual([]));
  it('holds damage beside a word of that letter', () =>
    expect(found(page('We dined &amp;agrave; la carte with the mayor of Lille, à Lyon.'))).toHaveLength(1));
});

describe('Markdown', () => {
  const truth =
    'それは、赤ん坊に見つかる最も一般的な腫れで、`一年のうちに自然に消えていくものだと医者は言う`。心配は要らない。';
  const latin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
  const mended = (text: string): string =>
    fix({ text, format: 'markdown' }, { only: ['encoding/*'], safety: 'review' }).text;
  it('holds damaged text between backticks, too', () => expect(mended(latin1(truth))).toBe(truth));
  it('holds code between backticks', () => {
    const sample = 'The name of the file is `cafÃ©.txt`, and nobody in the office has ever asked why that is so.';
    expect(mended(sample)).toBe(sample);
  });
});
