import { fromEngine } from './from-engine';

export const keywordList = fromEngine('keyword-list', {
  summary: 'A list of keywords for search engines does not belong in an article',
  description: `
Hacked sites and careless scrapers leave lists of search words in articles: adult, gambling, drugs, loans, replicas … They stand at the head,
at the tail, between paragraphs or glued to the end of a sound one, separated by \`|\`, commas, underscores or spaces.

The list is judged by its make (separators, length of the items, no sentence, no words of grammar), by how it stands to the article (no word in
common, another language, simplified characters in a traditional text) and by its words. No word decides alone: a list of tags below
a report about a casino stays silent, and so do casts, ingredients, results and indexes. The weights are those of \`data/spam-model.json\`.`,
  examples: [
    {
      bad: 'The council approved the new library on Tuesday. Work begins in May.\n\nonline casino | casino bonus | slot machines | free spins | sports betting | poker online | no deposit bonus | baccarat\n\nThe mayor said the old building would become a school.\n',
      finds: [
        'online casino | casino bonus | slot machines | free spins | sports betting | poker online | no deposit bonus | baccarat',
      ],
      fixed:
        'The council approved the new library on Tuesday. Work begins in May.\n\nThe mayor said the old building would become a school.\n',
    },
    {
      note: 'glued to the end of a sound paragraph',
      bad: '市议会星期二批准了新图书馆的建设计划，工程将于五月开始。市长表示，旧建筑将改为学校。无码人妻_国产精品_亚洲无码_一本道_日韩无码_中文字幕\n',
      finds: ['无码人妻_国产精品_亚洲无码_一本道_日韩无码_中文字幕'],
      fixed: '市议会星期二批准了新图书馆的建设计划，工程将于五月开始。市长表示，旧建筑将改为学校。\n',
    },
    {
      note: 'tags of a report about gambling',
      good: 'Macau’s casinos earned less in March, the gaming regulator said. Analysts blamed weaker tourism.\n\nSlot machines and baccarat tables stood empty in several casinos on Friday.\n\nTags: Macau, casinos, baccarat, tourism, regulator, economy\n',
    },
    {
      good: 'The choir sang songs by Schubert, Brahms, Wolf, Mahler, Strauss, Reger, Pfitzner and Schoeck.\n\nSopranos: Anna Berg | Clara Dorn | Eva Falk | Greta Haas | Ida Jung | Karla Lenz\n',
    },
  ],
});
