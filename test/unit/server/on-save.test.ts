// `copydesk.run: onSave`: what is typed is not reviewed, however the requests fall.
import { expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { talk } from './talk';

const BAD = 'It isnâ€™t over yet, the mayor said on Monday.\n';

it('a request that typing overtakes while it is worked on is not answered with what was typed', async () => {
  const desk = await talk({ settings: { run: 'onSave' }, options: { readsBytes: true } });
  const asked: (() => void)[] = [];
  // The server waits for the file's bytes: that is when the typing comes.
  desk.client.onRequest('copydesk/readBytes', (of: { uri: string }) => {
    if (!of.uri.endsWith('.txt')) return null;
    return new Promise((done) => asked.push(() => done(null)));
  });
  const uri = await desk.open('Sound text.\n');
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    desk.client.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) }); // prettier-ignore
  const overtaken = pull();
  await expect.poll(() => asked.length).toBe(1);
  const contentChanges = [{ text: BAD }];
  await desk.client.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
  asked[0]!();
  expect(await overtaken).toMatchObject({ kind: 'unchanged' });
  // Saved, it is reviewed as it is.
  await desk.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
  const saved = pull('1.0');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]!();
  const report = await saved;
  expect(report.kind === 'full' && report.items.map((d) => d.code)).toEqual(['encoding/misread']);
  await desk.end();
});
