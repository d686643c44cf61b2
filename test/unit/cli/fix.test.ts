import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeAs } from '../../../src/cli/encode';
import { fix as library } from '../../../src/review';
import { RULES } from '../../../src/rules';
import { copydesk, folder } from './harness';

// Damage with a safe fix, and what the library makes of it: here only the ways in and out are looked at.
const mend = (text: string) => library({ text, format: 'plain' }, { only: ['encoding/*'] }).text;
const BAD = RULES.flatMap((r) => r.meta.examples.flatMap((e) => ('bad' in e && !e.bytes && (e.format ?? 'plain') === 'plain' ? [`${e.bad}\nx\n`] : [])))
  .filter((t) => !/[\r\0\ufeff]/.test(t))
  .find((t) => mend(t) !== t)!; // prettier-ignore
const GOOD = mend(BAD);
const only = ['--only', 'encoding/*'];

describe('copydesk fix', () => {
  it('says what it would do, and does nothing, without a mode', async () => {
    const at = folder({ 'a.txt': BAD });
    const ran = await copydesk(at, ['fix', 'a.txt', ...only]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('a.txt');
    expect(ran.err).toContain('1 of 1 file would change. Add --write');
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(BAD);
  });
  it('says what is left to a person, and how to see it', async () => {
    const at = folder({
      'a.txt':
        'The mayor spoke on Monday.\n\ncheap pills | casino bonus | payday loans | replica watches | buy viagra\n',
    });
    const spam = ['--only', 'spam/*'];
    expect((await copydesk(at, ['fix', 'a.txt', ...spam])).err).toBe(
      'Nothing is safe to mend in 1 file.\n1 more mend is for a person to look at: --review makes them, too.\n',
    );
    expect((await copydesk(at, ['fix', '--review', 'a.txt', ...spam])).err).toMatch(
      /^1 of 1 file would change\. .*\n$/,
    );
    expect((await copydesk(at, ['check', 'a.txt', ...spam])).out).toMatch(/; 1 can be mended with "copydesk fix --review"\.\n$/); // prettier-ignore
  });
  it('is named where files are not in UTF-8', async () => {
    const at = folder({
      'a.txt': encodeAs('Le café de la gare a rouvert ses portes après deux ans de travaux.\n', 'windows-1252'),
    });
    const { out } = await copydesk(at, ['check', 'a.txt', ...only]);
    expect(out).toMatch(/\.\n1 file not in UTF-8: "copydesk fix --write --to-utf8" writes it anew\.\n$/);
    await copydesk(at, ['fix', '-w', '--to-utf8', 'a.txt']);
    expect((await copydesk(at, ['check', 'a.txt', ...only])).out).not.toContain('UTF-8');
  });
  it('writes in place; a second run changes nothing', async () => {
    const at = folder({ 'a.txt': BAD });
    chmodSync(join(at, 'a.txt'), 0o640);
    expect((await copydesk(at, ['fix', '--write', 'a.txt', ...only])).err).toBe('Mended 1 of 1 file.\n');
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(GOOD);
    const { mode, ino, mtimeMs } = statSync(join(at, 'a.txt'));
    expect(mode & 0o777).toBe(0o640);
    expect((await copydesk(at, ['fix', '--write', 'a.txt', ...only])).err).toBe('Nothing to mend in 1 file.\n');
    const after = statSync(join(at, 'a.txt'));
    expect([after.ino, after.mtimeMs]).toEqual([ino, mtimeMs]); // not touched
    expect(readdirSync(at)).toEqual(['a.txt']);
  });
  it('keeps line endings, a BOM and the lack of a last line break', async () => {
    const bytes = Buffer.from(`\ufeffx\r\n${BAD.replace(/\n/g, '\r\n')}end`);
    const at = folder({ 'a.txt': bytes });
    await copydesk(at, ['fix', '-w', 'a.txt', ...only]);
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(`\ufeffx\r\n${GOOD.replace(/\n/g, '\r\n')}end`);
  });
  it.each(['utf-16le', 'utf-16be'] as const)('keeps %s', async (encoding) => {
    const at = folder({ 'a.txt': encodeAs(`\ufeff${BAD}`, encoding) });
    await copydesk(at, ['fix', '-w', 'a.txt', ...only]);
    expect(readFileSync(join(at, 'a.txt')).equals(encodeAs(`\ufeff${GOOD}`, encoding))).toBe(true);
    await copydesk(at, ['fix', '-w', '--to-utf8', 'a.txt', ...only]);
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(GOOD);
  });
  it('keeps a link a link', async () => {
    const at = folder({ 'a.txt': BAD });
    symlinkSync('a.txt', join(at, 'b.txt'));
    await copydesk(at, ['fix', '-w', 'b.txt', ...only]);
    expect(lstatSync(join(at, 'b.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(GOOD);
  });
  it('leaves a read-only file as it is, and says so', async () => {
    const at = folder({ 'a.txt': BAD });
    chmodSync(join(at, 'a.txt'), 0o444);
    const ran = await copydesk(at, ['fix', '-w', 'a.txt', ...only]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('a.txt: It is read-only; it is as it was. Allow writing (chmod u+w)');
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe(BAD);
  });
  it('prints a diff that git could apply', async () => {
    const ran = await copydesk(folder({ 'a.txt': BAD }), ['fix', '--diff', 'a.txt', ...only]);
    const lines = ran.out.split('\n');
    expect(lines.slice(0, 2)).toEqual(['--- a/a.txt', '+++ b/a.txt']);
    expect(lines[2]).toMatch(/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@$/);
    const side = (mark: string) =>
      lines
        .slice(3)
        .flatMap((l) => (l.startsWith(mark) || l.startsWith(' ') ? [l.slice(1)] : []))
        .join('\n');
    expect(`${side('-')}\n`).toBe(BAD);
    expect(`${side('+')}\n`).toBe(GOOD);
  });
  it('prints the mended text, from a file or standard input', async () => {
    expect((await copydesk(folder({ 'a.txt': BAD }), ['fix', '--stdout', 'a.txt', ...only])).out).toBe(GOOD);
    expect((await copydesk(folder(), ['fix', '--stdin', '--stdin-path', 'a.txt', ...only], { stdin: BAD })).out).toBe(GOOD); // prettier-ignore
  });
  it('goes on after a file that fails', async () => {
    const at = folder({ 'a.txt': Buffer.from('PK\x03\x04xx'), 'b.txt': BAD });
    const ran = await copydesk(at, ['fix', '-w', '.', ...only]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('a.txt: It is a ZIP archive');
    expect(readFileSync(join(at, 'b.txt'), 'utf8')).toBe(GOOD);
  });
});

describe('encodings', () => {
  it.each(['windows-1252', 'koi8-r', 'gb18030', 'shift_jis', 'big5', 'euc-kr'])(
    '%s is written back or refused',
    (encoding) => {
      const sound = { 'windows-1252': 'Größe “€”', 'koi8-r': 'Привет', gb18030: '鎮江𝄞', shift_jis: '日本語', big5: '鎮江', 'euc-kr': '한국어' }[encoding]!; // prettier-ignore
      expect(encodeAs(sound, encoding).length).toBeGreaterThan(0);
      if (encoding !== 'gb18030') expect(() => encodeAs('鎮\u{1f600}', encoding)).toThrow(/can't hold/);
    },
  );
  it('a page that goes over to UTF-8 says so', async () => {
    const html = '<html><head><meta charset="utf-16"><title>x</title></head><body><p>Ein Gruß.</p></body></html>';
    const at = folder({ 'a.html': encodeAs(`\ufeff${html}`, 'utf-16le') });
    await copydesk(at, ['fix', '-w', '--to-utf8', 'a.html', '--only', 'encoding/none']);
    expect(readFileSync(join(at, 'a.html'), 'utf8')).toBe(html.replace('utf-16', 'utf-8'));
  });
});
