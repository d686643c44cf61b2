import { fromEngine } from './from-engine';

export const repeatedBlock = fromEngine('repeated-block', {
  summary: 'A paragraph stands in the article twice',
  description: `
Converters and careless pasting leave a paragraph of 150 characters or more in the text a second time. The later copy is found. Refrains, captions, credits and the teasers and notes of pages are shorter or
stand in boxes of their own.`,
  examples: [
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n\nThe council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n',
      finds: [
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.',
      ],
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    { good: 'And so we go\n\nThe first verse is here\n\nAnd so we go\n' },
  ],
});
