import { expect, it } from 'vitest';
import { Configurations } from '../../../src/server/settings';

it('settings that change while they are asked for hold as they are then', async () => {
  const answers: ((run: 'onType' | 'onSave') => void)[] = [];
  const ask = () => new Promise<{ run: 'onType' | 'onSave' }>((done) => answers.push((run) => done({ run })));
  const host = { readFile: () => Promise.resolve(undefined) };
  const configurations = new Configurations(ask, host, () => ['file:///a'], () => undefined, () => undefined); // prettier-ignore
  const resolved = configurations.of('file:///a/b.txt');
  configurations.forget();
  answers[0]!('onType');
  await expect.poll(() => answers.length).toBe(2);
  answers[1]!('onSave');
  expect((await resolved).settings.run).toBe('onSave');
});
