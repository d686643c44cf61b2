import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const suite = join(root, 'test/vscode/suite');
const tests = readdirSync(suite)
  .filter((f) => f.endsWith('.test.ts'))
  .map((f) => readFileSync(join(suite, f), 'utf8'))
  .join('\n');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: {
    commands: { command: string }[];
    configuration: { properties: Record<string, unknown> }[];
    colors: { id: string }[];
  };
};

/** The log level that the trace needs no test can set. */
const UNSEEN = ['copydesk.trace.server'];

describe('the suite inside VS Code', () => {
  it('runs every command', () => {
    const isRun = (command: string): boolean => {
      const name = command.replace('copydesk.', '');
      return new RegExp(`(?:executeCommand(?:<.+>)?\\(\\s*'copydesk\\.|\\brun(?:<.+>)?\\(\\s*')${name}'`).test(tests);
    };
    expect(contributes.commands.map((c) => c.command).filter((c) => !isRun(c))).toEqual([]);
  });
  it('changes every setting while VS Code runs', () => {
    const names = contributes.configuration.flatMap((c) => Object.keys(c.properties));
    const isSet = (setting: string): boolean =>
      new RegExp(`\\b(?:set|update)\\((?:\\w+!?, )?'${setting.replace('copydesk.', '').replace('.', '\\.')}',`).test(
        tests,
      );
    expect(names.filter((s) => !isSet(s) && !UNSEEN.includes(s))).toEqual([]);
  });
});
