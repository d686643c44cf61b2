import { workspace, type Uri } from 'vscode';

/** `mdx` is there where an extension brings it; without one VS Code takes such files for plain text. */
export const LANGUAGES = ['plaintext', 'markdown', 'mdx', 'html'];
/** Where articles are; not old revisions, output channels, chat or search results, which are nobody's draft. */
const KNOWN = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'http', 'https'];
/** A folder that is open may come from anywhere: from a server, an archive, memory. */
const SCHEMES = [...new Set([...KNOWN, ...(workspace.workspaceFolders ?? []).map((f) => f.uri.scheme)])];

const ENDINGS = ['txt', 'text', 'md', 'markdown', 'mdx', 'html', 'htm', 'xhtml'];
export const isArticleUri = ({ path }: Uri): boolean => ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase()); // prettier-ignore
/** The files of articles, as a watcher finds them: old ones end in .TXT and .HTM. */
export const ARTICLE_FILES = `**/*.{${ENDINGS.map((e) => e.replace(/./g, (c) => `[${c}${c.toUpperCase()}]`)).join()}}`;
export const isArticle = (document: { languageId: string; uri: Uri }): boolean =>
  LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);

export const SELECTOR = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
