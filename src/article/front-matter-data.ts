import { memo } from '../base';
import type { Article, FrontMatter } from './article';
import { readJson } from './front-matter-json';
import { duplicatesIn, type FrontMatterData } from './front-matter-node';
import { readToml } from './front-matter-toml';
import { readYaml } from './front-matter-yaml';

const READERS = { yaml: readYaml, toml: readToml, json: readJson } as const;

/** Reads front matter that was cut off `text`: entries with their places, keys that stand twice, errors. Never throws. */
export function parseFrontMatter(text: string, cut: FrontMatter): FrontMatterData {
  const { syntax, content, open } = cut;
  const { entries, errors } = READERS[syntax](text.slice(content.start, content.end), content.start);
  const lost = open ? [{ start: cut.start, end: cut.start + 3, message: 'It begins here and is never closed' }] : []; // prettier-ignore
  return { entries, errors: [...lost, ...errors], duplicates: duplicatesIn(entries) };
}

/** The front matter of an article, read; undefined where it has none. */
export const frontMatterOf = memo((article: Article): FrontMatterData | undefined =>
  article.frontMatter ? parseFrontMatter(article.text, article.frontMatter) : undefined,
);
