import type { Uri } from 'vscode';

/** `mdx` is there where an extension brings it; without one VS Code takes such files for plain text. */
export const LANGUAGES = ['plaintext', 'markdown', 'mdx', 'html'];
/** Where articles are; not old revisions, output channels, chat or search results, which are nobody's draft. */
export const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs', 'http', 'https'];

const ENDINGS = ['txt', 'text', 'md', 'markdown', 'mdx', 'html', 'htm', 'xhtml'];
export const isArticleUri = ({ path }: Uri): boolean => ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase()); // prettier-ignore
/** The files of articles, as a watcher finds them: old ones end in .TXT and .HTM. */
export const ARTICLE_FILES = `**/*.{${ENDINGS.map((e) => e.replace(/./g, (c) => `[${c}${c.toUpperCase()}]`)).join()}}`;
export const isArticle = (document: { languageId: string; uri: Uri }): boolean =>
  LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);

export const SELECTOR = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
