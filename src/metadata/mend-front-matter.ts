import { cutFrontMatter, parseFrontMatter, type Article } from '../article';
import { applyEdits, type Edit } from '../base';
import { json } from './scalars';

/** The smallest edits after which broken front matter parses; undefined where no sure one is known. */
export function mendFrontMatter(article: Article): Edit[] | undefined {
  const front = article.frontMatter;
  if (!front) return undefined;
  const edits = front.open ? close(article) : front.syntax === 'yaml' ? quoteValues(article) : undefined;
  if (!edits?.length) return undefined;
  const text = applyEdits(article.text, edits);
  const cut = cutFrontMatter(text);
  if (!cut || cut.open) return undefined;
  const now = parseFrontMatter(text, cut);
  return now.errors.length === 0 && now.entries.length > 0 ? edits : undefined;
}

function close(article: Article): Edit[] {
  const { end, syntax } = article.frontMatter!;
  const eol = /\r\n|\n/.exec(article.text)?.[0] ?? '\n';
  const line = article.text[end - 1] === '\n' ? '' : eol;
  return [{ start: end, end, text: `${line}${syntax === 'yaml' ? '---' : '+++'}${eol}` }];
}

const KEY_VALUE = /^([\w.-]+:[ \t]+)(\S.*)$/;
/** What breaks a plain value: a colon with a space, a sign that means something in YAML at its head. */
const NEEDS_QUOTES = /: |:$| #|^[@`%&*!|>{}[\],?-]/;

/** Quotes values of one line that YAML would read as something else; indents with spaces. */
function quoteValues(article: Article): Edit[] {
  const { content } = article.frontMatter!;
  const edits: Edit[] = [];
  let start = content.start;
  for (const line of article.text.slice(content.start, content.end).split('\n')) {
    const bare = line.trimEnd();
    const tabs = /^[ \t]*\t[ \t]*/.exec(bare);
    if (tabs) edits.push({ start, end: start + tabs[0].length, text: tabs[0].replace(/\t/g, '  ') });
    const m = KEY_VALUE.exec(bare);
    const value = m?.[2] ?? '';
    const open = /^["']/.test(value) && !(value.length > 1 && value.endsWith(value[0]!));
    const inner = /^"(?:.*[^\\])"(?=.)|^'(?:[^']|'')*'(?!').*'$/.test(value);
    if (
      m &&
      (inner ||
        open ||
        (!/^["']/.test(value) && NEEDS_QUOTES.test(value) && !/^(?:\[.*\]|\{.*\}|[|>][-+\d]*)$/.test(value)))
    ) {
      const words = open ? value.slice(1) : inner && value.startsWith("'") ? value.slice(1, -1) : value;
      const at = start + m[1]!.length;
      edits.push({ start: at, end: at + value.length, text: json(words) });
    }
    start += line.length + 1;
  }
  return edits;
}
