import { fromEngine } from './from-engine';

export const wrappedList = fromEngine('wrapped-list', {
  summary: 'Keywords for search engines, one a line, item or element, do not belong in an article',
  description: `
The same search words as in \`spam/keyword-list\`, each on a line, in a list item or an element of its own. The container goes with them.

Lists of names, ingredients, verses, results or links stay silent: the lines must have the words of a trade that the article does not
speak of, be in another language, or say the same few words over and over.`,
  examples: [
    {
      format: 'html',
      bad: '<article>\n<p>The council approved the new library on Tuesday. Work begins in May.</p>\n<ul>\n<li>online casino</li>\n<li>casino bonus</li>\n<li>slot machines</li>\n<li>free spins</li>\n<li>sports betting</li>\n<li>no deposit bonus</li>\n</ul>\n<p>The mayor said the old building would become a school.</p>\n</article>\n',
      fixed:
        '<article>\n<p>The council approved the new library on Tuesday. Work begins in May.</p>\n<p>The mayor said the old building would become a school.</p>\n</article>\n',
    },
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May.\n\nbuy viagra online\ncheap cialis\nkamagra without prescription\npayday loans\nreplica watches\ncasino bonus\n',
      fixed: 'The council approved the new library on Tuesday. Work begins in May.\n',
    },
    {
      good: 'Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you\nThe night is long\nThe road is short\n',
    },
  ],
});
