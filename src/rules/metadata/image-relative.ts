import { msg } from '../../base';
import { declarationsOfField, isAbsolute, judgesValues, placeOf, profileOf } from '../../metadata';
import type { Rule } from '../rule';

export const imageRelative: Rule = {
  meta: {
    id: 'metadata/image-relative',
    summary: 'The image is declared by a relative address',
    severity: 'info',
    fixable: 'no',
    description: `Whoever shares the article reads the image's address outside of the site: \`/img/bridge.jpg\` leads nowhere there. Astro's content
collections, which import images from beside the text, are left alone.

Source: [Open Graph, og:image](https://ogp.me/#metadata) (an image URL; [its type URL](https://ogp.me/#url) is a whole http or https address);
[Google, Article structured data](https://developers.google.com/search/docs/appearance/structured-data/article) (image URLs must be crawlable).`,
    examples: [
      { bad: '---\ntitle: A\nimage: /img/bridge.jpg\n---\n\nText.\n', finds: ['/img/bridge.jpg'] },
      {
        format: 'html',
        bad: '<html><head><meta property="og:image" content="img/bridge.jpg"></head><body>Text.</body></html>',
      },
      { good: '---\ntitle: A\nimage: https://example.org/img/bridge.jpg\n---\n\nText.\n' },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    if (article.frontMatter && profileOf(config.metadata?.profile, article.path, []) === 'astro') return;
    for (const d of declarationsOfField(article, 'image')) {
      const relative = d.values.find((v) => v !== '' && !isAbsolute(v));
      if (relative === undefined) continue;
      report({ ...placeOf(article, d), message: msg('The image “{0}” is no whole address (https://…).', relative), confidence: 0.95 }); // prettier-ignore
    }
  },
};
