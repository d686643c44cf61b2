/**
 * Names of files that a project keeps beside its code: nobody's article, whatever they tell. A language or a version may
 * follow (`README.zh-CN.md`, `CHANGELOG-2.x.md`), a word may not: `history-of-the-bridge.md` is a story.
 */
const NAMES =
  'readme|changelog|changes|history|news|releases?|release[-_]?notes|licen[cs]es?|copying|copyright|notice|authors|contributors|maintainers|codeowners|contributing|code[-_]of[-_]conduct|security|support|governance|roadmap|todo|install|upgrading|upgrade|migrating|migration|faq|glossary|skill|agents|claude|copilot-instructions|pull_request_template|issue_template|bug_report|feature_request|third[-_]?party[-_]?(?:notices?|licen[cs]es?)|thirdpartynotices|requirements|constraints|cmakelists|robots|humans|ads|llms|manifest|sources|version|_?index|summary|_sidebar|_navbar';
/** A language, a version, what it is for. */
const SUFFIX =
  '[._-](?:[a-z]{2}(?:[-_][a-z]{2,4})?|v?\\d[\\w.]{0,10}|dev|test|prod|ci|docs|full|next|old|new|template|mit|apache|bsd|gpl|lgpl|isc|unlicense)(?:[._-]\\d[\\w.]{0,8})?';
const PROJECT_FILE = new RegExp(`(?:^|/)(?:${NAMES})(?:${SUFFIX})?\\.(?:md|markdown|mdx|txt|text)$`, 'i');
const PROJECT_FOLDER = /(?:^|\/)(?:\.github|node_modules|__tests__|__fixtures__)\//;
const MANUALS = /(?:^|\/)(?:_?docs?|documentation|manual|handbook)\//i;
const STORIES = /(?:^|\/)(?:_?posts|_drafts|blog|news|articles?|stories)\//i;

/** Whether a path names a file that belongs to a project rather than to a publication. */
export function isProjectFile(path: string): boolean {
  const unix = path.replace(/\\/g, '/');
  return PROJECT_FILE.test(unix) || PROJECT_FOLDER.test(unix);
}

/** Whether the file lies among the pages of a manual, and not among the stories beside it (`docs/_posts/`). */
export function isManualPage(path: string): boolean {
  const unix = path.replace(/\\/g, '/');
  return MANUALS.test(unix) && !STORIES.test(unix);
}
