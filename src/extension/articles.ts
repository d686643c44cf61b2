import type { Uri } from 'vscode';

export const LANGUAGES = ['plaintext', 'markdown', 'html'];
/** Where articles are; not old revisions, output channels, chat or search results, which are nobody's draft. */
export const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', 'http', 'https'];

export const isArticleUri = ({ path }: Uri): boolean => /\.(?:txt|text|md|markdown|mdx|html|htm|xhtml)$/i.test(path);
export const isArticle = (document: { languageId: string; uri: Uri }): boolean =>
  LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);

export const SELECTOR = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
