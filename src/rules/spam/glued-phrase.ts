import { fromEngine } from './from-engine';

export const gluedPhrase = fromEngine('glued-phrase', {
  summary: 'A commercial phrase was put into a sound sentence',
  description: `
A phrase of search words stands in the middle of a sentence whose syntax it breaks, often without a space, often linked to a foreign host.

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
      good: 'The council approved the new library on Tuesday, [the Daily Planet reported](https://planet.example/library), and work begins in May.\n',
    },
  ],
});
