import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, describe, expect, it } from 'vitest';
import { DECIDED } from '../../../src/protocol';
import { talk, type Talk } from './talk';

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.\n';
const CONFIG = 'file:///desk/copydesk.config.json';
let desk: Talk | undefined;
afterEach(async () => {
  await desk?.end();
  desk = undefined;
});

async function decide(
  words: string,
  config: string | undefined,
  name: string,
): Promise<[CodeAction | undefined, unknown]> {
  desk = await talk();
  if (config !== undefined) desk.files.set(CONFIG, config);
  const uri = await desk.open(BAD, name);
  const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 8 } };
  const actions = await desk.client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }); // prettier-ignore
  const action = actions.find((a) => a.title.startsWith(words));
  const edit = action?.edit?.documentChanges?.find((c): c is TextDocumentEdit => 'textDocument' in c);
  if (!edit) return [action, undefined];
  const text = TextDocument.applyEdits(TextDocument.create(CONFIG, 'jsonc', 0, config ?? ''), edit.edits as never);
  return [action, JSON.parse(text)];
}

describe('ignoring a rule in a folder', () => {
  const words = 'Ignore encoding/misread in the folder news/wire';
  const override = { files: ['news/wire/**'], rules: { 'encoding/misread': 'off' } };
  it('is an override of a new configuration', async () => {
    const [action, text] = await decide(words, undefined, 'news/wire/a.txt');
    expect(action!.edit!.documentChanges![0]).toMatchObject({ kind: 'create' });
    expect(text).toEqual({ overrides: [override] });
  });
  it('joins the override that holds for that folder alone', async () => {
    const config =
      '{ "overrides": [{ "files": ["news/wire/**"], "rules": { "spam/*": "hint" } }, { "files": ["x/**"] }] }';
    const [, text] = await decide(words, config, 'news/wire/a.txt');
    expect(text).toEqual({
      overrides: [{ ...override, rules: { 'spam/*': 'hint', ...override.rules } }, { files: ['x/**'] }],
    });
  });
  it('keeps the overrides of other files, and comes after them', async () => {
    const [, text] = await decide(words, '{ "overrides": [{ "files": ["news/**"] }] }', 'news/wire/a.txt');
    expect(text).toEqual({ overrides: [{ files: ['news/**'] }, override] });
  });
  it('matches a folder whose name looks like a glob', async () => {
    const [, text] = await decide('Ignore encoding/misread in the folder', undefined, 'a[1]/a.txt');
    expect(text).toMatchObject({ overrides: [{ files: [expect.stringMatching(/^a.*1.*\/\*\*$/)] }] });
  });
  it('is not offered where the folder is the whole', async () => {
    expect((await decide('Ignore encoding/misread in the folder', undefined, 'a.txt'))[0]).toBeUndefined();
  });
  it('silences the rule there and nowhere else', async () => {
    const [, config] = await decide(words, undefined, 'news/wire/a.txt');
    await desk!.end();
    desk = await talk();
    desk.files.set(CONFIG, JSON.stringify(config));
    const found = async (name: string): Promise<number> => {
      const uri = await desk!.open(BAD, name);
      const report = await desk!.client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri } }); // prettier-ignore
      return report.items.length;
    };
    expect(await found('news/wire/b.txt')).toBe(0);
    expect(await found('news/wire/deep/b.txt')).toBe(0);
    expect(await found('news/b.txt')).toBe(1);
  });
});

describe('a decision in the configuration', () => {
  it('is saved by a client that says so, and by no other', async () => {
    const [plain] = await decide('Turn encoding/misread off', undefined, 'a.txt');
    expect(plain!.command).toBeUndefined();
    await desk!.end();
    desk = await talk({ options: { readsBytes: true } });
    desk.client.onRequest('copydesk/readBytes', () => null);
    const uri = await desk.open(BAD, 'a.txt');
    const range = { start: { line: 0, character: 6 }, end: { line: 0, character: 8 } };
    const actions = await desk.client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }); // prettier-ignore
    const action = actions.find((a) => a.title.startsWith('Turn'));
    expect(action!.command).toMatchObject({ command: DECIDED, arguments: [CONFIG, null] });
  });
});

describe('a workspace that is not trusted', () => {
  const off = '{ "rules": { "encoding/*": "off" } }';
  const found = async (uri: string): Promise<number> => {
    const report = await desk!.client.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri } }); // prettier-ignore
    return report.items.length;
  };
  it('cannot hide its findings by a configuration of its own, until it is trusted', async () => {
    desk = await talk({ options: { trusted: false } });
    desk.files.set(CONFIG, off);
    const uri = await desk.open(BAD);
    expect(await found(uri)).toBe(1);
    await desk.client.sendNotification('copydesk/trusted');
    expect(await found(uri)).toBe(0);
  });
});
