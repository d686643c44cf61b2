import { fromEngine } from './from-engine';

export const foreignRefresh = fromEngine('foreign-refresh', {
  summary: 'The page sends its readers to a foreign host',
  description: `
\`<meta http-equiv="refresh">\` with an address of another host takes readers away from the page they asked for. A refresh of the page itself, a move within the site and a
signpost page without text of its own stay silent.`,
  examples: [
    {
      format: 'html',
      bad: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n<meta http-equiv="refresh" content="0;url=https://win.example.top/">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
      fixed:
        '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
    {
      format: 'html',
      good: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n<meta http-equiv="refresh" content="300">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
  ],
});
