import { fromEngine } from './from-engine';

export const emptyNest = fromEngine('empty-nest', {
  summary: 'A nest of empty tags with random names',
  description: `
Tools that inject spam litter pages with nests of empty, seldom used tags that bear random names, so that no two pages look alike. They show nothing.
Placeholders that scripts fill (advertisements, icons, menus) have few kinds of tags and telling names, and stay silent.`,
  examples: [
    {
      format: 'html',
      bad: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<acronym id="x8d2k"><em id="kk20s"></em><bdo id="zz81a"><tt id="p0pp2"></tt></bdo></acronym><small id="q9w8e"></small><dl id="o0oi2"></dl>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
      fixed:
        '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
    {
      format: 'html',
      good: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<div id="ad-top"><div class="slot"><div></div></div></div><button><span></span><span></span><span></span></button>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
  ],
});
