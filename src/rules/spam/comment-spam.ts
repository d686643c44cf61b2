import { fromEngine } from './from-engine';

export const commentSpam = fromEngine('comment-spam', {
  summary: 'Comments that praise the article and advertise',
  description: `
Scraped pages carry the comments of the page they came from: praise that would fit any text, and the address of the writer's own site, or the keyword that was the text of its link. Found after the end of the article, from there on.`,
  examples: [
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n\nGreat post, thanks for sharing! Please also visit my site: http://cheap-loans.top\n',
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n\nThe library’s website is www.bookhouse.example.\n',
    },
  ],
});
