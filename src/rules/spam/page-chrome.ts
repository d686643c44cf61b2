import { msg, overlaps } from '../../base';
import { leftoverMessage, leftovers, profileOf, removeFix, spamOf } from '../../spam';
import type { Rule } from '../rule';

export const pageChrome: Rule = {
  meta: {
    id: 'spam/page-chrome',
    summary: 'Lines of the page around the article were copied with it',
    severity: 'hint',
    fixable: 'review',
    description: `
Breadcrumb, “back to top”, “related news”, share buttons, copyright, ICP number, cookie and newsletter lines come along when an article is copied from a page. They are a hint, not a warning.

What they say of date, section, source and editor is read for the metadata first; those lines are not chrome and are not touched here.`,
    examples: [
      {
        bad: 'Council approves library\n\nThe council approved the new library on Tuesday. Work begins in May.\n\nBack to top\nRelated articles\n',
        fixed: 'Council approves library\n\nThe council approved the new library on Tuesday. Work begins in May.\n',
      },
      { good: 'Council approves library\n\nThe council approved the new library on Tuesday. Work begins in May.\n' },
    ],
  },
  check(article, report, { config }) {
    const profile = profileOf(article, config);
    const spam = spamOf(article, config);
    for (const l of leftovers(profile)) {
      if (spam.some((s) => overlaps(s, l))) continue;
      report({
        start: l.start,
        end: l.end,
        message: leftoverMessage(l),
        evidence: [msg('such lines belong to the page, not to the text')],
        confidence: 0.9,
        fixes: [removeFix(profile, l, msg('Remove what is left over from the page'))],
      });
    }
  },
};
