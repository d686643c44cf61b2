import { msg } from '../../base';
import { declarationsOfField, judgesValues, placeOf } from '../../metadata';
import type { Rule } from '../rule';

export const imageAltMissing: Rule = {
  meta: {
    id: 'metadata/image-alt-missing',
    summary: 'The declared image has no alternative text',
    severity: 'hint',
    fixable: 'no',
    description: `Who cannot see the shared image hears its address instead. \`image_alt\` beside \`image\` in front matter, \`alt\` inside it, or
\`og:image:alt\` in a page say what it shows. In front matter it is asked for; of a page only an empty one is told.

Source: [Open Graph](https://ogp.me/#structured) (“if the page specifies an og:image it should specify og:image:alt”);
[X, cards markup](https://developer.x.com/en/docs/twitter-for-websites/cards/overview/markup) (\`twitter:image:alt\`).`,
    examples: [
      {
        bad: '---\ntitle: A\nimage: https://example.org/bridge.jpg\n---\n\nText.\n',
        finds: ['https://example.org/bridge.jpg'],
      },
      { good: '---\ntitle: A\nimage: https://example.org/bridge.jpg\nimage_alt: The bridge at dawn\n---\n\nText.\n' },
      {
        good: '---\ntitle: A\ncover:\n  image: https://example.org/bridge.jpg\n  alt: The bridge at dawn\n---\n\nText.\n',
      },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const image = declarationsOfField(article, 'image').find((d) => d.values[0] !== '');
    const alts = declarationsOfField(article, 'imageAlt');
    // Hardly a page has og:image:alt: only one that has it, and says nothing in it, is told.
    if (!image || (image.kind !== 'front matter' && alts.length === 0)) return;
    if (alts.some((d) => d.values[0]!.trim() !== '')) return;
    report({ ...placeOf(article, image), message: msg('The image has no alternative text.'), confidence: 0.95 });
  },
};
