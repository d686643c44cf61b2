import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { inferFields } from '../../../src/metadata/infer-body';
import { valuesOf } from '../../../src/metadata/inferred';

const PROSE =
  'The old bridge across the river was opened again on Thursday after eleven months of work, and the first cars crossed it at noon while a small crowd of people from both banks looked on.';
const STORY = `${PROSE}\n\n${PROSE}\n\n${PROSE}`;
const read = (text: string, format: 'plain' | 'markdown' = 'plain') => valuesOf(inferFields(readArticle(text, { format }))); // prettier-ignore
const headed = (head: string) => read(`Bridge opens after eleven months\n\n${head}\n\n${STORY}`);

describe('texts as readers copy them', () => {
  it.each([
    ['a label alone above the name', 'Written by\n\nAmara Okonjo', ['Amara Okonjo']],
    ['what a page sets apart by its looks alone', 'ByConor AllisonJanuary 14, 202620 Mins Read', ['Conor Allison']],
    ['an office glued to a name', 'ByPete LavenderSports Writer, Kent Live', ['Pete Lavender']],
    ['an office behind a name without a comma', 'Rasmus Barslund Founder & Lead Reviewer\n\nUpdated Feb 27, 2026', ['Rasmus Barslund']], // prettier-ignore
    ['a surname that is a word', 'By Park Soo-jin', ['Park Soo-jin']],
  ])('%s', (_, head, authors) => expect(headed(head).authors).toEqual(authors));

  it('words that the story writes small are nobody', () => {
    expect(read(`Bridge opens\n\nRiver Crossing\n\n9 March 2024\n\n${STORY}\n\nThe river crossing is free.`).authors).toBe(undefined); // prettier-ignore
  });

  it('a name alone above what it does is the author, below the story and only there', () => {
    const box = (name: string) => `${name}\n\n${name} is a writer who lives beside the river and draws it.`;
    expect(read(`Bridge opens\n\n${STORY}\n\n${box('Lauren Vetterly')}`).authors).toEqual(['Lauren Vetterly']);
    expect(read(`Bridge opens\n\n${STORY}\n\n${box('Lauren Vetterly')}\n\n${box('Odile Marchbank')}`).authors).toBe(undefined); // prettier-ignore
  });

  it('a day below a standfirst that reads like a paragraph', () => {
    const text = (day: string) => `Bridge opens\n\n${PROSE}\n\n${PROSE}\n\n${day}\n\n${STORY}`;
    expect(read(text('Amara Okonjo\n\n21 October 2025')).published).toBe('2025-10-21');
    // A chronicle.
    expect(read(`${text('21 October 2025')}\n\n22 October 2025\n\n${STORY}`).published).toBe(undefined);
  });
});

describe('houses', () => {
  it.each([
    ['Published in The Long View, October 14, 2023', 'The Long View'],
    ['Transition Tamarside | 19 March 2024 | by Jo Penhallow', 'Transition Tamarside'],
    ['Corinne Alsop, Patch Staff\nPosted Fri, Aug 2, 2024 at 2:00 pm ET', 'Patch'],
    ['From: Department for Island Transport\nPublished 1 March 2024', 'Department for Island Transport'],
    ['Amara Okonjo\n12 May 2024 12:00 AM HST', undefined],
  ])('%s', (head, house) => expect(headed(head).publisher).toBe(house));

  it('what signs a text as its last line', () => {
    const signed = (line: string) => read(`Bridge opens\n\n13 February 2023\n\n${STORY}\n\n${line}`).publisher;
    expect(signed('– SAnews.gov.za')).toBe('SAnews.gov.za');
    expect(signed('SOURCE Halvorsen Robotics')).toBe('Halvorsen Robotics');
    expect(signed('Copyright © 2023 Honolulu Civil Ledger. All rights reserved.')).toBe('Honolulu Civil Ledger');
  });

  it('who publishes a release stands above it, and the headline below', () => {
    const release = `Eastern Rail Users' Alliance\nPress release – 11 January 2024\n\nStatement on the bridge\n\n${STORY}`;
    expect(read(release)).toMatchObject({
      title: 'Statement on the bridge',
      publisher: "Eastern Rail Users' Alliance",
    });
  });

  it('a house in quotation marks behind a name is no second author', () => {
    const found = headed('Айталина Никифорова, «Якутск Вечерний»\n3 мая 2024');
    expect(found.authors).toEqual(['Айталина Никифорова']);
    expect(found.publisher).toBe('Якутск Вечерний');
  });

  it('a first line stays the headline where nothing else can be', () => {
    const text = `Remis im Derby\n\n02. März 2024, 17:31 Uhr\n\n${STORY}`;
    expect(read(text)).toMatchObject({ title: 'Remis im Derby', published: '2024-03-02T17:31' });
  });

  it('what Markdown sets apart by its type', () => {
    const text = `# Bridge opens\n\ndi **Tommaso Righetti** — *Altreconomie*, 30 novembre 2023\n\n${STORY}`;
    expect(read(text, 'markdown').publisher).toBe('Altreconomie');
  });
});
