// Reports of hostile articles in a real browser: nothing of them runs, nothing is fetched.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { copydesk, folder } from '../unit/cli/harness';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const RUNS = `window.ran=1`;
const HOSTILE = {
  'a.html': `<!doctype html><title>x</title><script>${RUNS}</script><img src=x onerror="${RUNS}"><svg onload="${RUNS}"><p>cafÃ© <a href="javascript:${RUNS}">go</a></p><div style="display:none"><a href="https://spam.example/casino">cheap casino</a><script src="https://spam.example/x.js"></script></div>`,
  'b.md': `# "><script>${RUNS}</script>\n\n<iframe srcdoc="<script>parent.ran=1</script>"></iframe> cafÃ© <style>@import 'https://spam.example/x.css';</style>\n`,
  '"><img src=x onerror=window.ran=1>.txt': `</script></style></textarea></title><script>${RUNS}</script> cafÃ©\u0000\u202e <base href="https://spam.example/"><meta http-equiv="refresh" content="0;url=https://spam.example/">\n`,
};

it('the HTML report runs nothing of an article and fetches nothing', async () => {
  expect(existsSync(executablePath), 'Chromium: apt-get install chromium').toBe(true);
  const at = folder(HOSTILE);
  const { code } = await copydesk(at, [
    'check',
    '--format',
    'html',
    '--output',
    'report.html',
    '--fail-on',
    'never',
    '.',
  ]);
  expect(code).toBe(0);
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']; // prettier-ignore
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    // Without the report's own policy too: what is escaped needs none.
    for (const bypassCSP of [false, true]) {
      const context = await browser.newContext({ bypassCSP });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (r) => asked.push(r.url()));
      page.on('dialog', (d) => void d.dismiss());
      const url = pathToFileURL(join(at, 'report.html')).href;
      await page.goto(url, { waitUntil: 'load' });
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(asked).toEqual([url]);
      expect(page.url()).toBe(url);
      expect(await page.locator('script, iframe, img, svg[onload], base, meta[http-equiv=refresh]').count()).toBe(0);
      expect(await page.locator('body').innerText()).toContain('onerror=window.ran=1');
      await context.close();
    }
    // The same browser does run it where it is not escaped: the test can fail.
    const page = await browser.newPage();
    writeFileSync(join(at, 'raw.html'), `<script>${RUNS}</script>`);
    await page.goto(pathToFileURL(join(at, 'raw.html')).href);
    expect(await page.evaluate('window.ran')).toBe(1);
  } finally {
    await browser.close();
  }
});
