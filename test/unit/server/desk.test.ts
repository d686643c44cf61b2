// What an editor is offered and shown, as the server answers it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, Diagnostic, DocumentSymbol, Hover, Range } from 'vscode-languageserver-protocol/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/base';
import type { CleanUpResult } from '../../../src/protocol';
import { talk, type Talk } from './talk';

const sample = readFileSync(join(import.meta.dirname, '../../../samples/zhenjiang-news.txt'), 'utf8');
const BAD = 'It isnâ€™t over yet, the mayor said on Monday.';
const CHROME = 'spam/page-chrome';
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const at = (line: number, character: number): Range => ({ start: { line, character }, end: { line, character } });

let desk: Talk;
beforeEach(async () => {
  desk = await talk();
});
afterEach(() => desk.end());
const titles = async (uri: string, range: Range): Promise<string[]> => {
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  return (await desk.client.sendRequest<CodeAction[]>('textDocument/codeAction', params)).map((a) => a.title);
};

describe('the clean-up', () => {
  const cleanUp = (uri: string, without: readonly string[] = []): Promise<CleanUpResult> =>
    desk.client.sendRequest('copydesk/cleanUp', { uri, without });
  it('lists each finding once, in the lines of the article as it is', async () => {
    const uri = await desk.open(sample);
    const { items } = await cleanUp(uri);
    expect(new Set(items.map((i) => `${i.rule} ${i.line} ${i.before} ${i.title}`)).size).toBeGreaterThan(100);
    expect(items.filter((i) => i.rule === CHROME).map((i) => i.line)).toEqual([1, 39]);
  });
  it('leaves alone what is unchecked, though the text in it is mended', async () => {
    const uri = await desk.open(sample);
    const { items } = await cleanUp(uri);
    const chrome = items.filter((i) => i.rule === CHROME).map((i) => i.key);
    const text = applyEdits(sample, (await cleanUp(uri, chrome)).edits);
    expect(text).toContain('首頁 新聞中心 鎮江新聞 鎮江政要動態');
    expect(text).toContain('相關新聞');
    expect(text).not.toContain('无码');
  });
});

describe('quick fixes', () => {
  it('mend first, one and all, and ignore last', async () => {
    const uri = await desk.open(`${BAD}\n\n${BAD}\n`);
    const found = await titles(uri, at(0, 7));
    const all = found.findIndex((t) => t.startsWith('Fix all 2'));
    expect(all).toBe(1);
    expect(found.findIndex((t) => t.startsWith('Ignore'))).toBeGreaterThan(all);
  });
  it.each([
    ['headline', 2, 20],
    ['date line', 6, 9],
  ])('declare all that is missing at once, on the %s', async (_name, line, character) => {
    const uri = await desk.open(sample);
    expect(await titles(uri, at(line, character))).toContain('Declare all 5 that are missing');
  });
  it('ignore each finding of a place, and the one that is meant', async () => {
    const uri = await desk.open(sample);
    const ignored = (all: string[]): string[] => all.filter((t) => t.startsWith('Ignore this finding'));
    expect(ignored(await titles(uri, at(2, 20)))).toHaveLength(2);
    const context = { diagnostics: [{ range: at(2, 20), message: '', code: 'metadata/language-missing' }] };
    const params = { textDocument: { uri }, range: at(2, 20), context };
    const actions = await desk.client.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    expect(ignored(actions.map((a) => a.title))).toEqual(['Ignore this finding of metadata/language-missing']);
  });
  it('mend a selection, and do not list a hundred', async () => {
    const uri = await desk.open(sample);
    const found = await titles(uri, whole);
    expect(found[0]).toMatch(/^Mend all 1\d\d in the selection$/);
    expect(found.length).toBeLessThan(25);
    // What a single finding marks is no selection.
    expect((await titles(uri, at(0, 9))).some((t) => t.includes('selection'))).toBe(false);
  });
});

describe('files, whose bytes the client reads', () => {
  const opened = async (bytes: Uint8Array, name: string, languageId: string): Promise<[Talk, string]> => {
    const reader = await talk({ options: { readsBytes: true } });
    reader.client.onRequest('copydesk/readBytes', () => ({ base64: Buffer.from(bytes).toString('base64'), encoding: 'utf-8' })); // prettier-ignore
    reader.client.onRequest('window/showMessageRequest', () => null);
    return [reader, await reader.open(new TextDecoder().decode(bytes), name, languageId)];
  };
  const offered = (reader: Talk, uri: string, range: Range): Promise<CodeAction[]> =>
    reader.client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }); // prettier-ignore
  it('opened in the wrong encoding, are opened anew first of all, not ignored', async () => {
    const russian = 'Привет, мир. Это статья о весне, о людях и о городе, в котором они живут.\n';
    const cp1251 = Uint8Array.from(russian, (c) => (c < '\x80' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x350));
    const [reader, uri] = await opened(cp1251, 'a.txt', 'plaintext');
    const actions = await offered(reader, uri, at(0, 3));
    expect(actions.slice(0, 2).map((a) => a.title)).toEqual(['Reopen as Windows-1251', 'Compare Encodings…']);
    expect(actions[0]!.isPreferred).toBe(true);
    await reader.end();
  });
  it('that lack a declaration, show no reading of what was never there', async () => {
    const page = '<!doctype html><html><head><title>Café</title></head><body><p>Café.</p></body></html>\n';
    const [reader, uri] = await opened(new TextEncoder().encode(page), 'a.html', 'html');
    expect((await offered(reader, uri, whole)).map((a) => a.title)).toContain('Declare the encoding: UTF-8');
    expect(await reader.client.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range: whole })).toEqual([]); // prettier-ignore
    await reader.end();
  });
});

it('hover: with many findings at a place each past the second has a line', async () => {
  // Nothing of what is missing stands in the text: all of it stands at the headline.
  const text = `Bridge reopens\n\n${'The bridge over the harbour was opened again on Tuesday after two years of work.\n\n'.repeat(4)}`;
  const settings = { metadata: { article: true } };
  await desk.end();
  desk = await talk({ settings });
  const uri = await desk.open(text);
  const position = { line: 0, character: 3 };
  const { contents } = (await desk.client.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position }))!; // prettier-ignore
  const { value } = contents as { value: string };
  expect(value.split('\n\n---\n\n').map((p) => p.match(/-missing\]/g)?.length)).toEqual([1, 1, 3]);
  for (const rule of ['title', 'date', 'author', 'publisher', 'language']) expect(value).toContain(`metadata/${rule}-missing`); // prettier-ignore
});

it('hover: evidence has its weights', async () => {
  const uri = await desk.open(
    `A short note about the harbour.\n\n${'online casino bonus | free slots | payday loans | '.repeat(3)}online poker\n`,
  );
  const params = { textDocument: { uri }, position: { line: 2, character: 5 } };
  const hover = await desk.client.sendRequest<Hover>('textDocument/hover', params);
  const { value } = hover.contents as { value: string };
  const weights = [...value.matchAll(/\(\\\+(\d+)\\\.\d\\?\)/g)].map((m) => Number(m[1]));
  expect(weights.length, value).toBeGreaterThan(2);
  expect(weights, 'the heaviest first').toEqual([...weights].sort((a, b) => b - a));
});

it('what is missing is shown where the text states it', async () => {
  const uri = await desk.open(sample);
  const { items } = await desk.client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } }); // prettier-ignore
  const shown = items.filter((d) => String(d.code).endsWith('-missing'));
  const places = shown.map((d) => `${String(d.code).slice('metadata/'.length)} ${d.range.start.line}`);
  expect(places).toEqual([
    'title-missing 2',
    'language-missing 2',
    'date-missing 6',
    'publisher-missing 8',
    'author-missing 34',
  ]);
  for (const { range } of shown) expect(range.end.line).toBe(range.start.line);
});

it('outline: what the page left stands once, as the part it is', async () => {
  const uri = await desk.open(sample);
  const symbols = await desk.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } }); // prettier-ignore
  expect(symbols.map((s) => s.detail).filter((d) => d === 'breadcrumb' || d === 'page chrome')).toHaveLength(4);
  expect(symbols.filter((s) => s.detail === 'spam')).toHaveLength(1);
});

it('outline: a dateline and a byline inside a paragraph are parts, too', async () => {
  const text = `Bridge reopens\n\nLONDON, March 5 (Reuters) - The bridge over the harbour was opened again on Tuesday after two years of work.\n\nMore than 400 people came, the mayor said. (Reporting by Jane Doe and Tom Reyes; Editing by Mary Jones)\n`;
  for (const [article, expected] of [
    [
      sample,
      [
        ['dateline', '金山網訊'],
        ['byline', '金升龍, 笪俊杰, 譚藝婷'],
      ],
    ],
    [
      text,
      [
        ['dateline', 'LONDON, March 5 (Reuters) -'],
        ['byline', 'Jane Doe, Tom Reyes'],
        ['editor', 'Mary Jones'],
      ],
    ],
  ] as const) {
    const uri = await desk.open(article, `news/${article.length}.txt`);
    const symbols = await desk.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } }); // prettier-ignore
    const named = symbols.map((s) => [s.detail, s.name]);
    for (const each of expected) expect(named).toContainEqual(each);
  }
});
