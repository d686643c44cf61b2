// Every message of rules, evidence and fixes has its words in the languages of l10n/: those in the sources, and those that the rules' own examples bring forth.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, it } from 'vitest';
import { format, msg, type Argument, type Bundle, type Message } from '../../../src/base';
import { judge, open } from '../../../src/review';
import { RULES, type Example } from '../../../src/rules';
import { languageOf } from '../../../src/server/locale';
import { talk, type Talk } from './talk';

const root = join(import.meta.dirname, '../../..');
const bundleOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, `l10n/bundle.l10n.${language}.json`), 'utf8')) as Record<string, string>;
const ADVICE = 'New messages: put their words into l10n/bundle.l10n.json, .zh-cn.json and .zh-tw.json';
const places = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map((m) => m[0]).sort();

/** The literals that the sources give to `msg`, and the rules' summaries. */
function literals(): string[] {
  const out = new Set<string>(RULES.map((r) => r.meta.summary));
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((f) => f.endsWith('.ts') && !/^(?:cli|extension)\b/.test(f))) {
    const source = ts.createSourceFile(
      name,
      readFileSync(join(root, 'src', name), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) && node.expression.getText() === 'msg' ? node.arguments : [];
      if (first && ts.isStringLiteralLike(first)) out.add(first.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...out];
}

/** Templates of a message and of the messages in it; one of places alone has no words. */
const templates = ({ template, args }: Message): string[] => [
  ...(/\p{L}/u.test(template) ? [template] : []),
  ...args.filter((a: Argument): a is Message => typeof a === 'object' && 'args' in a).flatMap(templates),
];

function ofExample(example: Example): string[] {
  const text = 'bad' in example ? example.bad : example.good;
  const bytes = example.bytes ? Uint8Array.from(text, (c) => c.charCodeAt(0)) : undefined;
  const { format, path, encoding } = example;
  const article = open({
    ...(bytes ? { bytes, ...(example.text === undefined ? {} : { text: example.text }) } : { text }),
    ...(format ? { format } : {}),
    ...(path === undefined ? {} : { path }),
    ...(encoding ? { encoding } : {}),
  });
  return judge(article, example.config).flatMap((f) =>
    [f.message, ...(f.evidence ?? []), ...(f.fixes ?? []).map((x) => x.title)].flatMap(templates),
  );
}

describe.each(['zh-cn', 'zh-tw'])('messages in %s', (language) => {
  const bundle = bundleOf(language);
  it('have words for every template of the sources, with all its places', () => {
    const all = literals().filter((t) => /\p{L}/u.test(t));
    expect(all.length).toBeGreaterThan(300);
    expect(
      all.filter((t) => !bundle[t]),
      ADVICE,
    ).toEqual([]);
    for (const t of all) expect(places(bundle[t]!), t).toEqual(places(t));
  });
  it('have words for all that the rules’ examples bring forth', () => {
    const said = new Set(RULES.flatMap((r) => r.meta.examples.flatMap(ofExample)));
    expect(said.size).toBeGreaterThan(100);
    expect([...said].filter((t) => !bundle[t])).toEqual([]);
  });
});

it('a language is named in that of the message', () => {
  const says = (language: string, bundle?: Bundle): string => format(msg('{0}', { language }), bundle);
  expect(['zh-Hant', 'en', 'no such tag'].map((l) => says(l))).toEqual([
    'Traditional Chinese',
    'English',
    'no such tag',
  ]);
  expect(says('en', bundleOf('zh-cn'))).toBe('英语');
  expect(says('en', bundleOf('zh-tw'))).toBe('英文');
});

describe('the language of a client', () => {
  let desk: Talk | undefined;
  afterEach(() => desk?.end());
  it('is told by its locale', () => {
    const seen = ['zh-cn', 'zh-TW', 'zh-Hans', 'zh_HK.UTF-8', 'zh', 'en-US', 'ja', undefined].map(languageOf);
    expect(seen).toEqual(['zh-cn', 'zh-tw', 'zh-cn', 'zh-tw', 'zh-cn', undefined, undefined, undefined]);
  });
  it('is that of messages, evidence and titles, whoever brings the words', async () => {
    const text = 'It isnâ€™t over yet, the mayor said on Monday. In\u200bvisible.\n';
    for (const more of [{ locale: 'zh-TW' }, { options: { bundle: bundleOf('zh-tw') } }]) {
      desk = await talk(more);
      const uri = await desk.open(text);
      const { items } = await desk.client.sendRequest<{ items: { message: string; data: { evidence: string[] } }[] }>('textDocument/diagnostic', { textDocument: { uri } }); // prettier-ignore
      expect(items.map((i) => i.message)).toEqual([
        '這 3 個字元是被當作 Windows-1252 讀取的 UTF-8；原意為「’」。',
        expect.stringContaining('零寬空格 (U+200B)') as string,
      ]);
      expect(items[0]!.data.evidence[0]).toContain('位元組');
      await desk.end();
    }
    desk = undefined;
  });
});
