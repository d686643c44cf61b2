import type { CompletionItem, Hover, InlayHint, Position } from 'vscode-languageserver-protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { fixture, talk, type Talk } from './talk';

let desk: Talk | undefined;
afterEach(async () => {
  await desk?.end();
  desk = undefined;
});
const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
const hintsOf = async (text: string, languageId?: string, settings?: object): Promise<InlayHint[]> => {
  desk = await talk({ settings: settings ?? {} });
  const uri = await desk.open(text, 'a.txt', languageId);
  return desk.client.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: everything });
};
const tooltip = (h: InlayHint): string => (h.tooltip as { value: string }).value.replaceAll('\\', '');
const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';

describe('inlay hints', () => {
  it('show damaged text as it was meant, with the way of its bytes', async () => {
    const [hint, ...others] = await hintsOf(`${BAD}\nSound.\n`);
    expect(others).toEqual([]);
    expect(hint!.label).toMatch(/^→ .*’/);
    expect(tooltip(hint!)).toContain('’ ← UTF-8 bytes E2 80 99, read as Windows-1252');
    expect(hint!.textEdits).toHaveLength(1);
  });
  it('stand in plain text also where an editor calls it “text”', async () => {
    expect(await hintsOf(`${BAD}\n`, 'text')).toHaveLength(1);
  });
  it('tell GBK that was read in another encoding', async () => {
    const hints = await hintsOf('Õò½­ÊÐÕþ¸®½ñÌì·¢²¼ÁËÐÂµÄ¹«¸æ£¬Çë´ó¼Ò×¢Òâ°²È«¡£\n');
    expect(hints[0]!.label).toContain('镇江市政府');
    expect(tooltip(hints[0]!)).toMatch(/← (?:GBK|GB18030) bytes D5 F2 BD AD .*read as /);
  });
  it('tell what a converter tore', async () => {
    const hints = await hintsOf(fixture('samples/zhenjiang-news.txt'));
    // Where only a reading is to go (鎮(zhèn)) the text reads as it was meant.
    expect(hints.map((h) => h.label).slice(0, 3)).toEqual(['→ 動態', '→ 當地政府已無', '→ 儲']);
    expect(hints).toHaveLength(4);
    for (const h of hints) expect(tooltip(h)).toMatch(/← GBK bytes [0-9A-F]{2} [0-9A-F]{2}/);
  });
  it('are none for a sound text, for what only goes away, and where they are turned off', async () => {
    expect(await hintsOf('Ångström, naïve, façade – and “curly” quotes…\n')).toEqual([]);
    expect(await hintsOf('In\u00advis\u200bible\u200b letters stay what they are.\n')).toEqual([]);
    expect(await hintsOf(BAD, 'plaintext', { inlayHints: false })).toEqual([]);
  });
  it('stand behind each damaged letter where a long stretch is sound for the most part', async () => {
    const text = `It isnâ€™t over yet, the mayor said on Monday. "Weâ€™ve waited long", said a woman.\n`;
    const hints = await hintsOf(text);
    expect(hints.map((h) => [h.label, h.position.character])).toEqual([
      ['→ ’', 9],
      ['→ ’', text.lastIndexOf('™') + 1],
    ]);
    expect(hints.map((h) => h.textEdits!.map((e) => e.newText))).toEqual([['’'], ['’']]);
  });
  it('come only for the lines that are asked for', async () => {
    desk = await talk();
    const uri = await desk.open(`${BAD}\n\nSound.\n\n${BAD}\n`);
    const range = { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } };
    const hints = await desk.client.sendRequest<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range,
    });
    expect(hints.map((h) => h.position.line)).toEqual([4]);
  });
});

const ARTICLE = `

# Harbour bridge opens after two years

By Maria Sanders

Published on 3 April 2020

The new bridge over the harbour opened on Friday, the city said. Hundreds of people came to see it.
`;
/** `|` is the cursor. */
async function complete(head: string, languageId = 'markdown', settings = {}): Promise<CompletionItem[] | null> {
  const at = head.indexOf('|');
  const before = head.slice(0, at).split('\n');
  const position: Position = { line: before.length - 1, character: before.at(-1)!.length };
  desk = await talk({ settings });
  const uri = await desk.open(head.slice(0, at) + head.slice(at + 1) + ARTICLE, 'a.md', languageId);
  return desk.client.sendRequest<CompletionItem[] | null>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
}

describe('completion in front matter', () => {
  it('offers the keys that are not there yet, with what they are for', async () => {
    const items = (await complete('---\ntitle: Harbour\n|\n---\n'))!;
    const labels = items.map((i) => i.label);
    expect(labels).toContain('date');
    expect(labels).toContain('language');
    expect(labels).not.toContain('title');
    const date = items.find((i) => i.label === 'date')!;
    expect((date.documentation as { value: string }).value).toContain('ISO 8601');
    expect(date.textEdit!.newText).toBe('date: 2020-04-03');
  });
  it('offers what the text says of itself as a value', async () => {
    expect((await complete('---\nauthor:|\n---\n'))!.map((i) => i.textEdit!.newText)).toEqual([' [Maria Sanders]']);
    expect((await complete('---\ndate: 20|\n---\n'))!.map((i) => i.textEdit!.newText)).toEqual([' 2020-04-03']);
  });
  it('writes keys as the configured dialect does', async () => {
    const items = (await complete('---\nlast|\n---\n', 'markdown', { metadata: { profile: 'jekyll' } }))!;
    expect(items.map((i) => i.label)).toContain('last_modified_at');
  });
  it('knows TOML, and front matter that is not closed yet', async () => {
    expect((await complete('+++\n|\n+++\n'))!.find((i) => i.label === 'date')!.textEdit!.newText).toBe('date = 2020-04-03'); // prettier-ignore
    expect((await complete('---\ntitle: x\nda|'))!.map((i) => i.label)).toContain('date');
  });
  it('is silent in the body, in HTML and in a value that the text does not give', async () => {
    expect(await complete('---\ntitle: x\n---\nThe |')).toBeNull();
    expect(await complete('The |')).toBeNull();
    expect(await complete('---\n|\n---\n', 'html')).toBeNull();
    expect(await complete('---\nimage: |\n---\n')).toEqual([]);
  });
});

describe('hover on a key', () => {
  const hoverAt = async (text: string, position: Position): Promise<string> => {
    desk = await talk();
    const uri = await desk.open(text, 'a.md', 'markdown');
    const hover = await desk.client.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    return hover ? (hover.contents as { value: string }).value : '';
  };
  it('says what its readers expect and what the text says', async () => {
    const said = await hoverAt(`---\npubDate: 2020-04-03\n---\n${ARTICLE}`, { line: 1, character: 3 });
    expect(said).toContain('ISO 8601');
    expect(said).toContain('2020-04-03');
  });
  it('comes after what is wrong with it', async () => {
    const said = await hoverAt(`---\ntitle:\ndate: 2020-04-03\n---\n${ARTICLE}`, { line: 1, character: 2 });
    expect(said).toMatch(/title-empty[\s\S]*---[\s\S]*headline/);
  });
  it('is silent beside keys, and on keys that are nobody’s', async () => {
    expect(await hoverAt(`---\ntitle: Harbour\nfoo: 1\n---\n${ARTICLE}`, { line: 2, character: 1 })).toBe('');
    expect(await hoverAt(ARTICLE, { line: 4, character: 1 })).toBe('');
  });
});
