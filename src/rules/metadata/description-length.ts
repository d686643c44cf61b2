import { msg } from '../../base';
import { declarationsOfField, judgesValues, placeOf } from '../../metadata';
import type { Rule } from '../rule';

/** developer.x.com, cards markup: "Description of content (maximum 200 characters)". */
const CARD_LIMIT = 200;

const alike = (a: string, b: string): boolean => a.slice(0, 60) === b.slice(0, 60);

export const descriptionLength: Rule = {
  meta: {
    id: 'metadata/description-length',
    summary: 'A card’s description is longer than the card shows',
    severity: 'hint',
    fixable: 'no',
    description: `A text written for the card alone (\`twitter:description\`) is cut off past 200 characters. Other descriptions have no limit: Google has none (“there's no
limit on how long a meta description can be”), and the 155 or 160 characters of older advice are nobody's rule. A limit of your own for
every description can be set with the option \`max\`.

Source: [X, cards markup](https://developer.x.com/en/docs/twitter-for-websites/cards/overview/markup) (maximum 200 characters);
[Google, meta descriptions](https://developers.google.com/search/docs/appearance/snippet#meta-descriptions).`,
    options: { type: 'object', properties: { max: { type: 'integer', minimum: 1, description: 'The most characters any description may have.' } }, additionalProperties: false }, // prettier-ignore
    examples: [
      {
        format: 'html',
        bad: `<html><head><meta name="twitter:description" content="${'The bridge was opened again. '.repeat(8)}"></head><body>Text.</body></html>`,
      },
      {
        format: 'html',
        good: `<html><head><meta name="description" content="${'The bridge was opened again. '.repeat(8)}"></head><body>Text.</body></html>`,
      },
    ],
  },
  check(article, report, { config, options }) {
    if (!judgesValues(article, config)) return;
    const max = typeof options.max === 'number' ? options.max : undefined;
    const places = declarationsOfField(article, 'description');
    for (const d of places) {
      // What was written for the card, not what a system copied there from the page's description.
      const own =
        d.name.toLowerCase() === 'twitter:description' &&
        places.every((x) => x === d || !alike(x.values[0]!, d.values[0]!));
      const limit = max ?? (own ? CARD_LIMIT : undefined);
      const size = [...d.values[0]!].length;
      if (limit === undefined || size <= limit) continue;
      report({ ...placeOf(article, d), message: msg('The description has {0} characters; {1} are shown.', size, limit), confidence: 0.9 }); // prettier-ignore
    }
  },
};
