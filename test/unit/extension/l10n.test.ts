import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, string>;
const places = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map((m) => m[0]).sort();

/** The literals that a folder of the sources gives to `l10n.t` or `msg`. */
function said(folder: string): string[] {
  const out: string[] = [];
  for (const name of readdirSync(join(root, folder)).filter((f) => f.endsWith('.ts'))) {
    const file = ts.createSourceFile(
      name,
      readFileSync(join(root, folder, name), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^(?:l10n\.t|msg)$/.test(node.expression.getText())) {
        const [first] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) out.push(first.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...new Set(out)].sort();
}

describe.each(['zh-cn', 'zh-tw'])('the interface in %s', (language) => {
  const bundle = read(`l10n/bundle.l10n.${language}.json`);
  it('says all that client and server say', () => {
    const words = ['src/extension', 'src/extension/desk', 'src/server', 'src/review/report']
      .filter((f) => existsSync(join(root, f)))
      .flatMap(said);
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((w) => !bundle[w])).toEqual([]);
  });
  it('translates what the English words are, no more and no less', () => {
    const english = read('l10n/bundle.l10n.json');
    expect(Object.keys(bundle).sort()).toEqual(Object.keys(english).sort());
    for (const [template, words] of Object.entries(english)) expect(words).toBe(template);
  });
  it('keeps every place that is filled in', () => {
    for (const [english, translated] of Object.entries(bundle)) expect(places(translated)).toEqual(places(english));
  });
  it('names every command and setting', () => {
    const english = read('package.nls.json');
    expect(Object.keys(read(`package.nls.${language}.json`)).sort()).toEqual(Object.keys(english).sort());
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    // What stands in a setting's schema, too: rules, what an article must declare.
    const { contributes } = JSON.parse(manifest) as { contributes: { configuration: unknown } };
    const said = JSON.stringify(contributes.configuration).matchAll(/"(?:markdownD|d)escription":"([^"]*)"/g);
    const inEnglish = [...said].map((m) => m[1]!).filter((words) => !/^%[\w.-]+%$/.test(words));
    expect(inEnglish).toEqual([]);
    for (const [, key] of manifest.matchAll(/"%([\w.-]+)%"/g)) expect(english[key!], key).toBeTruthy();
  });
});
