import { frontMatterOf } from '../../article';
import { msg } from '../../base';
import { judgesValues, ldScripts, mendFrontMatter } from '../../metadata';
import type { Rule } from '../rule';

export const yamlBroken: Rule = {
  meta: {
    id: 'metadata/yaml-broken',
    summary: 'The front matter, or a block of JSON-LD, does not parse',
    severity: 'warning',
    fixable: 'review',
    description: `Front matter (YAML, TOML or JSON) that does not parse stops the build or is printed into the page; JSON-LD that does not parse is
ignored as a whole. Where it is certain that a value only wants quotes, a tab wants to be spaces or the closing line is missing, the fix
makes it parse. Nothing else is reported about front matter that cannot be read. A quoted text over several lines need not be indented: site generators read it. Aliases that stand for more than 10,000 values are not
followed.

Source: [YAML 1.2.2](https://yaml.org/spec/1.2.2/); [TOML](https://toml.io/en/v1.0.0); [RFC 8259, JSON](https://www.rfc-editor.org/info/rfc8259).`,
    examples: [
      {
        bad: '---\ntitle: Bridge: reopened\ndate: 2024-03-05\n---\n\nText.\n',
        fixed: '---\ntitle: "Bridge: reopened"\ndate: 2024-03-05\n---\n\nText.\n',
      },
      {
        bad: '---\ntitle: Bridge reopened\ndate: 2024-03-05\n\nText.\n',
        fixed: '---\ntitle: Bridge reopened\ndate: 2024-03-05\n---\n\nText.\n',
      },
      {
        format: 'html',
        bad: '<html><head><script type="application/ld+json">{"@type": "NewsArticle" "headline": "A"}</script></head></html>',
      },
      { good: '---\ntitle: "Bridge: reopened"\n---\n\nText.\n' },
      {
        good: '---\ntitle: Bridge reopened\nexcerpt: "The bridge over the river\nis open again."\ndate: 2024-03-05\n---\n\nText.\n',
      },
    ],
  },
  check(article, report, { config }) {
    if (!judgesValues(article, config)) return;
    const error = frontMatterOf(article)?.errors[0];
    if (error) {
      const edits = mendFrontMatter(article);
      report({
        start: error.start,
        end: error.end,
        message: msg('The front matter does not parse: {0}.', error.message.replace(/\.$/, '')),
        confidence: 0.98,
        ...(edits
          ? { fixes: [{ title: msg('Mend the front matter so that it parses'), safety: 'review', edits }] }
          : {}),
      });
    }
    for (const script of ldScripts(article))
      if (script.brokenAt !== undefined)
        report({
          start: script.brokenAt,
          end: Math.min(script.range.end, script.brokenAt + 1),
          message: msg('This block of JSON-LD is no JSON: readers ignore the whole of it.'),
          confidence: 0.95,
        });
  },
};
