import { fromEngine } from './from-engine';

export const advert = fromEngine('advert', {
  summary: 'An advertisement was put into the article',
  description: `
A paragraph that praises goods or a service, promises money and leads to another host; text from a template (\`{Hello|Hi}\`, \`[url=…]\`); an offer in another language than the article's.

The address alone is no sign of it, nor is a word: the paragraph must be a stranger to the article, and several signals must agree.`,
  examples: [
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nPlay casino slots at lucky-spin.top and get a 200% bonus on your first deposit! Register now!!\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nTickets for the opening of the library can be ordered at www.bookhouse.example from Tuesday; they cost $12.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
  ],
});
