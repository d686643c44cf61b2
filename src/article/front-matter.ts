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
  const syntax = fence === '---' ? 'yaml' : 'toml';
  const hit = close.exec(text.slice(content));
  if (!hit) return leftOpen(text, start, content, syntax);
  const end = content + hit.index;
  const inner = text.slice(content, end);
  if (syntax === 'yaml' && !looksLikeYaml(inner)) return undefined;
  return { start, end: end + hit[0].length, syntax, content: { start: content, end } };
}

const KEY_LINE = /^["']?[a-z_][\w.-]*["']?[ \t]*[:=](?:[ \t]|\r?$)/i;
const KNOWN_KEY = /^["']?(?:title|date|author|authors|layout|tags|description|draft|slug|lang|published|categories)["']?[ \t]*[:=]/i; // prettier-ignore
const INNER_LINE = /^(?:[ \t]+\S|- |-\r?$|#)/;

/** Front matter whose closing fence is missing: it reaches as far as its lines look like keys and values. */
function leftOpen(text: string, start: number, content: number, syntax: 'yaml' | 'toml'): FrontMatter | undefined {
  let end = content;
  let keys = 0;
  let known = false;
  while (end < text.length) {
    const next = text.indexOf('\n', end) + 1 || text.length;
    const line = text.slice(end, Math.min(next, end + 200));
    const key = KEY_LINE.test(line);
    if (!key && !(keys && INNER_LINE.test(line))) break;
    if (key) keys++;
    known ||= KNOWN_KEY.test(line);
    end = next;
  }
  if (!known || keys < 2) return undefined;
  return { start, end, syntax, content: { start: content, end }, open: true };
}

// A thematic break at the head of a text is no front matter: some line must look like `key:` or a comment.
const looksLikeYaml = (inner: string): boolean =>
  inner.trim() === '' ||
  /^[ \t]*(?:#|["']?[\w.-]+["']?[ \t]*:(?:\s|$)|\[|\{)/m.test(inner) ||
  /^["']?(?:title|date|author|authors)["']?:/m.test(inner);

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
