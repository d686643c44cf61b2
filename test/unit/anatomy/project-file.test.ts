import { describe, expect, it } from 'vitest';
import { isProjectFile } from '../../../src/anatomy';

describe('files of a project', () => {
  it.each([
    'README.md',
    'docs/README.zh-CN.md',
    'CHANGELOG-2.x.md',
    'LICENSE-MIT.txt',
    'a\\b\\requirements-dev.txt',
    '.github/bug.md',
    'content/_index.md',
  ])('%s is one', (path) => expect(isProjectFile(path)).toBe(true));

  it.each([
    'history-of-the-bridge.md',
    'posts/security-breach.md',
    'news-from-the-north.txt',
    'support-group.md',
    'a/readme-first/story.md',
  ])('%s is an article', (path) => expect(isProjectFile(path)).toBe(false));
});
