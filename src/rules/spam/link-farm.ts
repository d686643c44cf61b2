import { fromEngine } from './from-engine';

export const linkFarm = fromEngine('link-farm', {
  summary: 'Links in a row lead to foreign hosts under search words',
  description: `
Three or more neighbouring links to hosts that are neither the page's own nor trusted, with the words for anchors that people type into search boxes. The links can be removed, or
unlinked with their text kept. Blogrolls, references, partners and share buttons have names for anchors.`,
  examples: [
    {
      format: 'html',
      bad: '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p><a href="https://a.example.top/">cheap loans</a> <a href="https://b.example.xyz/">payday loan online</a> <a href="https://c.example.club/">fast cash advance</a></p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
      fixed:
        '<!doctype html>\n<html lang="en">\n<head>\n<title>Council approves library</title>\n<link rel="canonical" href="https://news.example/library">\n</head>\n<body>\n<article>\n<h1>Council approves library</h1>\n<p>The council approved the new library on Tuesday. Work begins in May. It will cost four million and will have a reading room and a garden for the children of the town.</p>\n<p>The mayor said the old building would become a school next year, once the books have been moved to their new shelves.</p>\n</article>\n</body>\n</html>\n',
    },
    {
      format: 'markdown',
      good: '# Links\n\n- [The Daily Planet](https://planet.example)\n- [Gotham Gazette](https://gazette.example)\n- [Central City Citizen](https://citizen.example)\n',
    },
  ],
});
