const rep = (s: string, n: number): string => s.repeat(n);
const cjk = '他們在北京開會討論經濟發展的問題。';

/** Texts made to hurt: whatever is slow more than linearly, recurses, or believes what it reads, shows here. Each is about a million characters or less. */
export const HOSTILE: Readonly<Record<string, () => string>> = {
  'a million spaces': () => rep(' ', 1_000_000),
  'a million line breaks': () => rep('\n', 1_000_000),
  'CR LF and lone CR in turn': () => rep('\r\n\r', 300_000),
  '300,000 less-than signs': () => rep('<', 300_000),
  '50,000 nested elements': () => rep('<div>', 50_000) + 'x' + rep('</div>', 50_000),
  '50,000 elements never closed': () => rep('<p class="a"><b><i>', 50_000),
  '100,000 unfinished comments': () => rep('<!-- copydesk-disable ', 100_000),
  '100,000 unfinished tags': () => rep('<a href="', 100_000),
  '200,000 attributes': () => `<p ${rep('a=b ', 200_000)}>x</p>`,
  'a YAML alias bomb': () =>
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((k, i) => `${k}: &${k} [${rep(`*${'abcdefghij'[i]!},`, 9).slice(0, -1)}]\n`)
      .join('')}---\ntext\n`,
  'front matter of 20,000 keys': () => `---\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('')}---\nx\n`,
  'front matter nested 20,000 deep': () => `---\na: ${rep('[', 20_000)}${rep(']', 20_000)}\n---\nx\n`,
  'JSON front matter nested 50,000 deep': () => `${rep('{"a":', 50_000)}1${rep('}', 50_000)}\ntext\n`,
  'TOML front matter nested 5,000 deep': () => `+++\na = ${rep('[', 5_000)}${rep(']', 5_000)}\n+++\nx\n`,
  'front matter never closed': () => `---\n${rep('title: x\n', 100_000)}`,
  'a million NULs': () => rep('\0', 1_000_000),
  'a reading behind every character': () => rep('漢(hàn)', 100_000),
  'a reading behind readings': () => `漢${rep('(hàn)', 200_000)}`,
  'readings nested': () => rep('鎮(', 100_000) + rep('zhèn)', 100_000),
  'lone surrogates': () => rep('\ud800a\udc00', 200_000),
  'replacement characters': () => rep('\ufffd', 500_000),
  'misread once, all over': () => rep('donâ€™t sayÂ so, cafÃ© ', 40_000),
  'misread four times over': () => rep('ÃƒÆ’Ã‚Â¢ÃƒÂ¢Ã¢â‚¬Å¡Ã‚Â¬ÃƒÂ¢Ã¢â‚¬Å¾Ã‚Â¢ ', 15_000),
  'Chinese read as Latin': () => rep('ÖÐ¹ú ÐÂÎÅ Õò½­ ', 60_000),
  'locked-in damage': () => rep('锟斤拷烫烫烫屯屯', 100_000),
  'invisible characters between all letters': () => rep('a\u200b\u00ad\u2060', 200_000),
  'overrides of direction, never closed': () => rep('\u202ea\u2066', 200_000),
  'a keyword list of 100,000 items': () => `${cjk}\n${rep('彩票平台|真人娱乐|', 50_000)}`,
  '100,000 links': () => rep('<a href="http://casino.example/?q=viagra">buy cheap viagra</a> [x](http://casino.example) ', 10_000),
  'one word a million long': () => rep('aB', 500_000),
  'one line of stars and underscores': () => rep('*_**__~~`', 80_000),
  '100,000 opening brackets': () => rep('[', 100_000) + rep('](', 50_000),
  'quotation marks 10,000 deep': () => `${rep('> ', 10_000)}x\n${rep('- ', 10_000)}x\n`,
  'combining marks': () => `a${rep('\u0301', 500_000)}`,
  'a table of 50,000 cells': () => `|a|b|\n|-|-|\n${rep('|x|y|\n', 50_000)}`,
  'entities nested in entities': () => `&${rep('amp;', 250_000)}lt;`,
  'entities never finished': () => rep('&#x1f', 150_000) + rep('&ngE', 100_000),
  'dates and bylines by the thousand': () => rep('By John Smith and Mary Jones\n2020-04-03 02:02\n記者 張三 責任編輯:李四\n', 15_000),
  'one paragraph 2,000 times': () => rep(`${rep(cjk, 20)}\n\n`, 2_000),
  'solicitations': () => rep('加微信 abc12345 加QQ:123456789 telegram @abc_def whatsapp +1 234 567 8900\n', 12_000),
  'JSON-LD nested 20,000 deep': () => `<script type="application/ld+json">${rep('{"@graph":[', 20_000)}${rep(']}', 20_000)}</script><p>x</p>`,
  '50,000 meta elements': () => `<html><head>${rep('<meta property="article:author" content="A B"><title>x</title>', 25_000)}</head><body>x</body></html>`,
  'scripts never closed': () => rep('<script>if(a<b)document.write("<p>")', 30_000),
  'hidden blocks nested': () => rep('<div style="display:none"><a href="http://x.example">casino</a>', 20_000),
}; // prettier-ignore
