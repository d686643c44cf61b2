import { describe, expect, it } from 'vitest';
import { format } from '../../../src/base';
import { layConfig, parseConfig } from '../../../src/review';

const said = (text: string) => parseConfig(text).problems.map((p) => `${p.line} ${p.key}: ${format(p.message)}`);

describe('copydesk.config.json', () => {
  it('may hold comments, trailing commas and a BOM', () => {
    const { config, problems } = parseConfig('\uFEFF{\n // why\n "rules": { "spam/*": "hint", },\n}');
    expect(problems).toEqual([]);
    expect(config).toEqual({ rules: { 'spam/*': 'hint' } });
  });
  it('names what is wrong by line and key, and keeps what is sound', () => {
    const text =
      '{\n "rules": {\n  "spam/*": "loud",\n  "encoding/*": "error",\n  "no/such": "off" },\n "exclude": "x",\n "metadata": { "required": ["title", "shoe"] } }';
    expect(said(text)).toEqual([
      '3 rules.spam/*: Expected one of "off", "hint", "info", "warning", "error".',
      '5 rules.no/such: There is no setting “no/such” here.',
      '6 exclude: Expected array, found string.',
      expect.stringMatching(/^7 metadata\.required\.1: Expected one of "title"/),
    ]);
    expect(parseConfig(text).config).toEqual({ rules: { 'encoding/*': 'error' }, metadata: { required: ['title'] } });
  });
  it('wants a rule in an ignore', () => {
    expect(said('{"ignores":[{"path":"a.txt"}]}')).toEqual(['1 ignores.0: “rule” is missing.']);
    expect(parseConfig('{"ignores":[{"path":"a.txt"}]}').config).toEqual({ ignores: [] });
  });
  it.each(['', '{', '[1,2', '{"rules":', 'null', '"x"', '{"__proto__": {"rules": 1}}'])('survives %j', (text) => {
    const { config, problems } = parseConfig(text);
    expect(config).toEqual({});
    if (text) expect(problems.length).toBeGreaterThan(0);
  });
  it('lays a file over settings: rules key by key, lists joined', () => {
    expect(
      layConfig({ rules: { a: 'off', b: 'hint' }, exclude: ['x'] }, { rules: { b: 'error' }, exclude: ['y'] }),
    ).toEqual({ rules: { a: 'off', b: 'error' }, exclude: ['x', 'y'] });
  });
});
