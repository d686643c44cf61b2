import type { Article } from '../article';
import type { Edit } from '../base';
import { attributeEdit } from './declare-html';
import type { Declaration } from './declaration';
import { placeOf } from './places';
import { json, toml, tomlDate, yaml } from './scalars';

/** The edit that makes a declaration say `value`, in the quoting it has. Undefined where it can't be rewritten in one place. */
export function rewrite(article: Article, d: Declaration, value: string): Edit | undefined {
  if (d.kind === 'front matter') return rewriteFrontMatter(article, d, value);
  if (!d.element) return undefined;
  if (d.kind === 'JSON-LD') {
    const { start, end } = placeOf(article, d);
    return article.text[start] === '"'
      ? { start, end, text: JSON.stringify(value).replace(/</g, '\\u003c') }
      : undefined;
  }
  const name = ['content', 'datetime', 'href'].find((a) => d.element!.attribs[a] !== undefined) ?? (d.kind === 'lang' ? 'lang' : undefined); // prettier-ignore
  return name === undefined ? undefined : attributeEdit(article.text, d.element, name, value);
}

function rewriteFrontMatter(article: Article, d: Declaration, value: string): Edit {
  const { start, end } = d;
  const raw = article.text.slice(start, end);
  const { syntax } = article.frontMatter!;
  const date = d.field === 'published' || d.field === 'modified';
  if (syntax === 'json') return { start, end, text: json(value) };
  if (syntax === 'toml') return { start, end, text: date && !/^["']/.test(raw) ? tomlDate(value) : toml(value) };
  if (raw.startsWith("'")) return { start, end, text: `'${value.replace(/'/g, "''")}'` };
  return { start, end, text: raw.startsWith('"') ? json(value) : date ? value : yaml(value) };
}
