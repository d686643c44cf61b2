import { fromEngine } from './from-engine';

export const advert = fromEngine('advert', {
  summary: 'An advertisement was put into the article',
  description: `
A paragraph that praises goods or a service, promises money and leads to another host; text from a template (\`{Hello|Hi}\`, \`[url=…]\`); an offer in
another language than the article's; a line by itself that is nothing but the words of such a trade, of which the article has none.

The address alone is no sign of it, nor is a word: the paragraph must be a stranger to the article, and several signals must agree.`,
  examples: [
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nPlay casino slots at lucky-spin.top and get a 200% bonus on your first deposit! Register now!!\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      bad: '市议会星期二批准了新图书馆的建设计划，工程将于五月开始。\n\n澳门威尼斯人娱乐城注册送彩金\n\n市长表示，旧建筑将改为学校，居民希望在旁边建一个花园。\n',
      fixed:
        '市议会星期二批准了新图书馆的建设计划，工程将于五月开始。\n\n市长表示，旧建筑将改为学校，居民希望在旁边建一个花园。\n',
    },
    {
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nRelated: what the reading room will offer\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nTickets for the opening of the library can be ordered at www.bookhouse.example from Tuesday; they cost $12.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
  ],
});
