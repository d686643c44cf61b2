import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../src/anatomy';
import { readArticle } from '../../../src/article';
import type { Format } from '../../../src/base';

const looks = (text: string, format: Format = 'plain', path?: string): boolean =>
  looksLikeArticle(readArticle(text, path === undefined ? { format } : { format, path }));

const PARAGRAPHS = [
  'The council met on Tuesday and decided that the old bridge across the river would be repaired before the winter comes to the valley.',
  'Residents had asked for the work for many years, and most of those who came to the meeting said that they were glad to hear of it.',
  'The work will begin in spring and is expected to take about seven months, the engineers told the meeting at the town hall.',
  'Until then lorries have to take the long way round, and the bakery on the other bank loses a third of its customers, its owner said.',
  'Nobody at the meeting spoke against the plan, though some wondered aloud where the money was to come from in a year like this one.',
];
const story = (n: number): string => PARAGRAPHS.slice(0, n).join('\n\n');

describe('articles', () => {
  it.each<[string, string, Format]>([
    ['a news story', `Bridge to be repaired\n\nBy Jane Doe\n\n${story(3)}`, 'plain'],
    ['a draft without a byline', `Bridge to be repaired before the winter\n\n${story(5)}`, 'plain'],
    ['a short agency report', `Bridge to be repaired\n\nLONDON, Jan 2 (AP) — ${story(3)}`, 'plain'],
    ['a brief with a dateline and a byline', `Bridge to be repaired\n\nLONDON, Jan 2 (AP) — ${PARAGRAPHS[2]}\n\nIt is the oldest of the valley, an engineer said.\n\nBy Jane Doe`, 'plain'], // prettier-ignore
    ['a Chinese brief', '镇江市民广场月底开放\n\n金山网讯（记者 李晓明 通讯员 王芳）3月4日，记者从市住建局获悉，位于南徐大道的市民广场将于本月底正式开放。\n\n据介绍，广场占地面积约3.2万平方米，设有健身步道、儿童乐园和停车场。\n\n责任编辑：陈路', 'plain'], // prettier-ignore
    [
      'a blog post',
      `# What the bridge means to us\n\n*2 January 2024*\n\n${story(4)}\n\n## And now?\n\n${PARAGRAPHS[4]}`,
      'markdown',
    ],
    [
      'a feature with lists in it',
      `# Three things about the bridge\n\n${story(4)}\n\n- It is old.\n- It is red.\n- It leaks.\n\n${PARAGRAPHS[4]}`,
      'markdown',
    ],
    [
      'a post about one command',
      `# Why I left the city\n\nBy Jane Doe\n\n${story(4)}\n\nI typed \`make\` and went for a walk.\n\n${PARAGRAPHS[4]}`,
      'markdown',
    ],
    [
      'a page',
      `<html><body><nav><a href="/">Home</a></nav><article><h1>Bridge to be repaired</h1><p>By Jane Doe</p>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
      'html',
    ],
    [
      'a Chinese report',
      readFileSync(new URL('../../fixtures/anatomy/zhenjiang-restored.txt', import.meta.url), 'utf8'),
      'plain',
    ],
    [
      'a German one',
      `Alte Brücke wird repariert\n\nVon Max Müller\n\n${'Der Stadtrat hat am Dienstag beschlossen, dass die alte Brücke über den Fluss noch vor dem Winter repariert werden soll.\n\n'.repeat(4)}`,
      'plain',
    ],
    [
      'hard-wrapped text',
      `Bridge to be repaired before the winter\n\nBy Jane Doe, January 2, 2024\n\n${PARAGRAPHS.map((p) => p.replace(/(.{50,60}) /g, '$1\n')).join('\n\n')}`,
      'plain',
    ],
  ])('%s', (_, text, format) => {
    expect(looks(text, format)).toBe(true);
  });
});

const MANUAL = `# widget\n\nA small library that turns lists of things into other lists of things, quickly and without any dependencies at all.\n\n## Installation\n\n\`\`\`sh\nnpm install widget\n\`\`\`\n\n## Usage\n\nImport the function and call it with your list; it returns a new list and leaves the one that was given as it was before.\n\n\`\`\`js\nwidget([1, 2, 3]);\n\`\`\`\n\n## License\n\nMIT`;

describe('everything else', () => {
  it.each<[string, string, Format]>([
    ['nothing', '', 'plain'],
    ['a pasted phrase', 'The council met on Tuesday and decided that the old bridge would be repaired.', 'plain'],
    ['a headline alone', 'Bridge to be repaired', 'plain'],
    ['two sentences', PARAGRAPHS.slice(0, 2).join(' ').slice(0, 200), 'plain'],
    ['a README', MANUAL, 'markdown'],
    [
      'a changelog',
      `# Changelog\n\n## 1.2.0 (2024-01-02)\n\n### Added\n\n- A way to repair the old bridge before the winter comes.\n- Another way, which is longer.\n\n### Fixed\n\n- The bakery no longer loses its customers when the bridge is closed.\n\n## 1.1.0\n\n- First release that anybody used.`,
      'markdown',
    ],
    [
      'a licence',
      `MIT License\n\nCopyright (c) 2024 Jane Doe\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the Software without restriction.\n\nThe software is provided "as is", without warranty of any kind, express or implied, including but not limited to the warranties of merchantability.`,
      'plain',
    ],
    [
      'contribution rules',
      `# How to help\n\nThank you for your interest in this project. Please open an issue before you begin, so that nobody does the same work twice.\n\nRun \`npm test\` before you push, and \`npm run lint -- --fix\` to have the style mended. Put new code in \`src/\` and its tests in \`test/unit\`.\n\nWe use \`main\` for releases and \`next.js\` for nothing at all; see \`docs/release.md\` for the steps a maintainer takes.`,
      'markdown',
    ],
    [
      'a page of documentation',
      `# Configuration\n\nEvery option can be given on the command line or in a file; the command line wins where both name the same option.\n\n| option | meaning |\n|---|---|\n| \`--port\` | where to listen |\n| \`--host\` | for whom |\n\n\`\`\`json\n{ "port": 80 }\n\`\`\`\n\nSee the next page for what each of them does when it is left out, and what happens with two of them together.`,
      'markdown',
    ],
    [
      'documentation of code',
      `/**\n * Reads the list.\n * @param list the list to read\n * @returns what was read\n */\nfunction read(list) { return list; }\n\nclass Reader {\n  constructor() {}\n}`,
      'plain',
    ],
    [
      'minutes',
      `Meeting of 2 January 2024\n\nAttendees: Jane, John, Ann\n\nAgenda\n\n- Bridge\n- Bakery\n- Any other business\n\nAction items\n\n- Jane asks the engineers.\n- John writes to the bakery.\n- Ann finds the money.`,
      'plain',
    ],
    [
      'a to-do list',
      '- [ ] call the engineers about the bridge\n- [x] write to the bakery\n- [ ] find the money\n- [ ] tell everybody when it is done\n- [ ] rest',
      'markdown',
    ],
    [
      'a log',
      Array.from(
        { length: 30 },
        (_, i) =>
          `2024-01-02 10:15:${String(10 + i)} INFO bridge: lorry number ${i} has passed and the bridge has not fallen down.`,
      ).join('\n'),
      'plain',
    ],
    [
      'a poem',
      'The river runs below the bridge,\nThe bridge above the stream,\nAnd I go over to the ridge\nAnd sit me down to dream.\n\nThe bakery is far away,\nThe bread is far from here,\nAnd I shall walk there every day\nFor more than half a year.\n\nO bridge, be mended, bridge, be whole,\nAnd let the lorries by,\nFor bread is needed by the soul\nAnd so is apple pie.',
      'plain',
    ],
    [
      'a table of figures',
      Array.from({ length: 40 }, (_, i) => `bridge ${i},${i * 7},${i * 3},open,2024`).join('\n'),
      'plain',
    ],
    ['settings', 'port = 80\nhost = example.org\nuser = jane\nbridge = true\nbakery = false\nlorries = 7', 'plain'],
    ['a word list', Array.from({ length: 200 }, (_, i) => `word${i}`).join('\n'), 'plain'],
    [
      'a recipe',
      `# Apple pie\n\n## Ingredients\n\n- 6 apples\n- 200 g flour\n- 100 g butter\n\n## Method\n\nPeel the apples and cut them into slices of about the same size, then leave them in lemon juice while you make the dough.\n\nBake it for forty minutes until it is brown and smells of apples, and let it rest for a while before you cut it.`,
      'markdown',
    ],
  ])('%s', (_, text, format) => {
    expect(looks(text, format)).toBe(false);
  });

  it.each([
    'README.md',
    'docs/README.zh-CN.md',
    'CHANGELOG.md',
    'LICENSE.txt',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'robots.txt',
    'requirements.txt',
    'CMakeLists.txt',
  ])('%s, whatever it tells', (path) => {
    expect(looks(`Bridge to be repaired\n\nBy Jane Doe\n\n${story(5)}`, 'plain', path)).toBe(false);
  });

  it('a file beside them is read', () => {
    expect(looks(`Bridge to be repaired\n\nBy Jane Doe\n\n${story(5)}`, 'plain', 'news/bridge.txt')).toBe(true);
  });
});
