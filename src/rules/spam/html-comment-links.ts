import { fromEngine } from './from-engine';

export const htmlCommentLinks = fromEngine('html-comment-links', {
  summary: 'A comment holds links for search engines',
  description: `
Links in comments are seen by nobody but crawlers. Found are comments with links that lead away to foreign hosts; markup that was commented out, which links to the site itself, is none.`,
  examples: [
    {
      format: 'html',
      bad: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<!-- <a href="https://a.example.top/">cheap viagra</a> <a href="https://b.example.xyz/">payday loans</a> -->\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
      fixed:
        '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
    {
      format: 'html',
      good: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<!-- <li><a href="/sport">Sport</a></li> <li><a href="https://news.example/culture">Culture</a></li> -->\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
  ],
});
