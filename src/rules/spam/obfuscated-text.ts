import { fromEngine } from './from-engine';

export const obfuscatedText = fromEngine('obfuscated-text', {
  summary: 'Words in disguise do not belong in an article',
  description: `
Spam is written so that filters don't know its words: characters of no width between the letters, full-width letters, letters of another script that look like Latin ones, digits for letters,
letters set apart, all letters written as numbers of HTML. The text is folded first; the message shows what it says in plain letters.

Scripts that are written with joiners, full-width letters in Chinese and Japanese, model numbers, abbreviations, alphabets and a mail address written as numbers stay silent.`,
  examples: [
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nВuу сhеаp сiаlis аnd lеvitrа оnline\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nc\u200bh\u200be\u200ba\u200bp v\u200bi\u200ba\u200bg\u200br\u200ba o\u200bn\u200bl\u200bi\u200bn\u200be\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      format: 'markdown',
      bad: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\n&#99;&#104;&#101;&#97;&#112;&#32;&#118;&#105;&#97;&#103;&#114;&#97;&#32;&#97;&#110;&#100;&#32;&#99;&#105;&#97;&#108;&#105;&#115;&#32;&#111;&#110;&#108;&#105;&#110;&#101;\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
      fixed:
        'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      format: 'markdown',
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nWrite to &#100;&#101;&#115;&#107;&#64;&#101;&#120;&#97;&#109;&#112;&#108;&#101;&#46;&#111;&#114;&#103;.\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
    {
      good: 'The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.\n\nThe B2B portal of the W3C runs on a H264 box, and the U.S.S.R. is no more. A B C D E F G H I J K L M N O P\n\nThe mayor said the old building would become a school next year, once the books have been moved to their new shelves.\n',
    },
  ],
});
