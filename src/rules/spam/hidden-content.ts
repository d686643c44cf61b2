import { fromEngine } from './from-engine';

export const hiddenContent = fromEngine('hidden-content', {
  summary: 'Content hidden from readers carries links or keywords',
  description: `
Hacked pages carry links and keywords that readers don't see and search engines do: not displayed, moved off the screen, of no size, in the colour of their background,
clipped, transparent; by an inline style, a class of the page's own sheet, or an attribute.

Hiding alone is no sign of spam: visually hidden labels, menus, dialogs and tabs are hidden too. What is found holds links that lead away to hosts which are
neither the page's own nor trusted, or keywords.`,
  examples: [
    {
      format: 'html',
      bad: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<div style="position:absolute;left:-9999px"><a href="https://pills.example.top/a">cheap viagra</a> <a href="https://slots.example.xyz/b">online casino</a></div>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
      fixed:
        '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
    {
      format: 'html',
      good: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<a class="skip visually-hidden" href="#main">Skip to content</a><span style="font-size:0">Share</span>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
  ],
});
