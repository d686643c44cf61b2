import type { FrontMatter } from './article';

/** Cuts off front matter in YAML (`---`), TOML (`+++`) or JSON (`{`) at the head of a text; undefined where there is none. */
export function cutFrontMatter(text: string): FrontMatter | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const fence = text.slice(bom, bom + 3);
  if (fence === '---' || fence === '+++') return cutFenced(text, bom, fence);
  if (text[bom] === '{' && /^\{\s*(?:\}|["\n\r])/.test(text.slice(bom, bom + 200))) return cutJson(text, bom);
  return undefined;
}

function cutFenced(text: string, start: number, fence: string): FrontMatter | undefined {
  const open = /^[ \t]*\r?\n/.exec(text.slice(start + 3, start + 100));
  if (!open) return undefined;
  const content = start + 3 + open[0].length;
  const close = new RegExp(`^${fence === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*(?:\\r?\\n|$)`, 'm');
  const hit = close.exec(text.slice(content));
  if (!hit) return undefined;
  const end = content + hit.index;
  const syntax = fence === '---' ? 'yaml' : 'toml';
  const inner = text.slice(content, end);
  if (syntax === 'yaml' && !looksLikeYaml(inner)) return undefined;
  return { start, end: end + hit[0].length, syntax, content: { start: content, end } };
}

// A thematic break at the head of a text is no front matter: some line must look like `key:` or a comment.
const looksLikeYaml = (inner: string): boolean =>
  inner.trim() === '' || /^[ \t]*(?:#|["']?[\w.-]+["']?[ \t]*:(?:\s|$)|\[|\{)/m.test(inner);

function cutJson(text: string, start: number): FrontMatter | undefined {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) {
      const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(i + 1, i + 100));
      return rest ? { start, end: i + 1 + rest[0].length, syntax: 'json', content: { start, end: i + 1 } } : undefined;
    }
  }
  return undefined;
}
