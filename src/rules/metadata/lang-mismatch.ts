import { msg } from '../../base';
import {
  bodyLanguage,
  declarationsOfField,
  isKnownLanguage,
  judgesValues,
  languageTag,
  placeOf,
  rewrite,
  sameLanguage,
} from '../../metadata';
import type { Rule } from '../rule';

export const langMismatch: Rule = {
  meta: {
    id: 'metadata/lang-mismatch',
    summary: 'The declared language is not the one the text is written in',
    severity: 'warning',
    fixable: 'review',
    description: `A page that says \`lang="en"\` over a German text is read aloud wrongly, hyphenated wrongly and not offered for translation. The text's
language is told by character statistics of 40 languages; simplified and traditional Chinese are told apart. Short texts, and languages
that are close to each other, are not judged.

Source: [BCP 47](https://www.rfc-editor.org/info/bcp47); [WCAG 2.2, 3.1.1 Language of Page](https://www.w3.org/TR/WCAG22/#language-of-page).`,
    examples: [
      {
        bad: '---\ntitle: Brücke\nlang: en\n---\n\nDie Brücke über den Hafen ist nach zwei Jahren Bauzeit am Dienstag wieder für den Verkehr freigegeben worden. Hunderte Menschen kamen am Morgen, um als Erste hinüberzugehen, und die Bürgermeisterin dankte den Arbeitern.\n',
        finds: ['en'],
        fixed:
          '---\ntitle: Brücke\nlang: de\n---\n\nDie Brücke über den Hafen ist nach zwei Jahren Bauzeit am Dienstag wieder für den Verkehr freigegeben worden. Hunderte Menschen kamen am Morgen, um als Erste hinüberzugehen, und die Bürgermeisterin dankte den Arbeitern.\n',
      },
      {
        good: '---\ntitle: Bridge\nlang: en-GB\n---\n\nThe bridge over the harbour was opened again on Tuesday after two years of work, and hundreds of people came to walk across it.\n',
      },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const places = declarationsOfField(article, 'language').filter((d) => d.kind !== 'Open Graph' && d.kind !== 'meta');
    if (places.length === 0) return;
    const body = bodyLanguage(article);
    if (!body) return;
    for (const d of places) {
      const tag = languageTag(d.values[0]!);
      if (tag === undefined || sameLanguage(tag, body.language)) continue;
      // Of a language without a model the nearest relative says nothing.
      if (!body.fits && !isKnownLanguage(tag)) continue;
      const edit = body.fits ? rewrite(article, d, body.language) : undefined;
      report({
        ...placeOf(article, d),
        message: body.fits
          ? msg('The language is declared as {0}, but the text is written in {1}.', d.values[0]!, {
              language: body.language,
            })
          : msg('The language is declared as {0}, but the text is written in another.', d.values[0]!),
        confidence: body.confidence,
        ...(edit ? { fixes: [{ title: msg('Declare the language {0} ({1})', { language: body.language }, body.language), safety: 'review', edits: [edit] }] } : {}), // prettier-ignore
      });
      return;
    }
  },
};
