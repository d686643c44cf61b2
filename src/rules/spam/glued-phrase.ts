import { fromEngine } from './from-engine';

export const gluedPhrase = fromEngine('glued-phrase', {
  summary: 'A commercial phrase was put into a sound sentence',
  description: `
A phrase of search words stands in the middle of a sentence whose syntax it breaks, often without a space, often linked to a foreign host; or between two
sentences; or at an end of the headline, where the article hardly has its words.

The article must not speak of the phrase's topic itself, and quotations stay silent. The fix removes the phrase and keeps one space.`,
  examples: [
    {
      format: 'markdown',
      bad: 'The council approved the new library on Tuesday [cheap viagra online](https://pills.example.top/) and work begins in May, the mayor told the press.\n',
      finds: ['[cheap viagra online](https://pills.example.top/)'],
      fixed: 'The council approved the new library on Tuesday and work begins in May, the mayor told the press.\n',
    },
    {
      format: 'markdown',
      good: '# Government taxes online casinos\n\nOnline casinos will pay a tax of 21 per cent from May, the finance minister said on Tuesday. The trade had warned that players would move to casinos abroad. Parliament is to vote on the law before the summer, and the opposition says that it will ask for more.\n\nThe money is to go to clinics that treat gamblers.\n',
    },
    {
      format: 'markdown',
      good: 'The council approved the new library on Tuesday, [the Daily Planet reported](https://planet.example/library), and work begins in May.\n',
    },
  ],
});
