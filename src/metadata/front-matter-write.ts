import { frontMatterOf, parseFrontMatter, cutFrontMatter, type Article, type FrontMatterNode } from '../article';
import { applyEdits, type Config, type Edit, type FieldName, type Fields } from '../base';
import { fieldOfKey, FIELD_ORDER, keyFor, profileOf, type Profile } from './keys';
import { json, toml, tomlDate, yaml, type Written } from './scalars';

/** Inserts fields into the front matter of a text, or a new YAML block at its head. Nothing where it can't be done soundly. */
export function writeFrontMatter(article: Article, fields: Fields, config: Config): Edit[] {
  const front = article.frontMatter;
  const data = frontMatterOf(article);
  if (!front || !data) return newBlock(article, fields, config);
  if (data.errors.length || data.duplicates.length) return [];
  const keys = data.entries.map((e) => e.key);
  const profile = profileOf(config.metadata?.profile, article.path, keys, front.syntax);
  const edits: Edit[] = [];
  const rest: FieldName[] = [];
  for (const field of FIELD_ORDER) {
    const value = fields[field];
    if (value === undefined) continue;
    const slot = data.entries.find((e) => fieldOfKey(e.key)?.field === field);
    if (!slot) rest.push(field);
    else if (isEmpty(slot.value))
      for (const each of fill(slot.value, value, field, front.syntax, article.text)) edits.push(each);
  }
  const writer = { yaml: addYaml, toml: addToml, json: addJson }[front.syntax];
  if (rest.length) for (const each of writer(article, rest, fields, profile)) edits.push(each);
  edits.sort((a, b) => a.start - b.start);
  return sound(article, edits) ? edits : [];
}

export const isEmpty = (node: FrontMatterNode): boolean =>
  node.kind === 'scalar' ? node.text.trim() === '' : (node.items ?? node.entries ?? []).every((i) => 'value' in i ? isEmpty(i.value) : isEmpty(i)); // prettier-ignore

const eolOf = (text: string): string => /\r\n|\n/.exec(text.slice(0, 100_000))?.[0] ?? '\n';

function newBlock(article: Article, fields: Fields, config: Config): Edit[] {
  const { text } = article;
  const eol = eolOf(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const profile = profileOf(config.metadata?.profile, article.path, []);
  const names = FIELD_ORDER.filter((f) => fields[f] !== undefined);
  if (!names.length) return [];
  const lines = names.flatMap((f) => yamlLines(keyFor(f, profile), fields[f]!, f));
  const gap = /^[ \t]*\r?\n/.test(text.slice(start, start + 500)) || start === text.length ? '' : eol;
  return [{ start, end: start, text: ['---', ...lines, '---', ''].join(eol) + gap }];
}

const isDate = (field: FieldName): boolean => field === 'published' || field === 'modified';

function yamlLines(key: string, value: Written, field: FieldName, indent = ''): string[] {
  if (isDate(field) && typeof value === 'string') return [`${indent}${key}: ${value}`];
  if (typeof value === 'string') return [`${indent}${key}: ${yaml(value)}`];
  return [`${indent}${key}:`, ...value.map((v) => `${indent}  - ${yaml(v)}`)];
}

/** Puts a value where a key has none. */
function fill(node: FrontMatterNode, value: Written, field: FieldName, syntax: string, text: string): Edit[] {
  const date = isDate(field);
  const write = syntax === 'yaml' ? (v: string) => (date ? v : yaml(v, true)) : syntax === 'toml' ? (v: string) => (date ? tomlDate(v) : toml(v)) : json; // prettier-ignore
  const many = typeof value !== 'string';
  const written = many ? `[${value.map(write).join(', ')}]` : write(value);
  const space = node.start > 0 && text[node.start - 1] === ':' ? ' ' : '';
  return [{ start: node.start, end: node.end, text: space + written }];
}

function addYaml(article: Article, names: readonly FieldName[], fields: Fields, profile: Profile): Edit[] {
  const { content } = article.frontMatter!;
  const inner = article.text.slice(content.start, content.end);
  const root = /^(?:\s*#[^\n]*\n)*\s*\{/.test(inner) ? inner.lastIndexOf('}') : -1;
  if (root >= 0) {
    const items = names.map((f) => `${keyFor(f, profile)}: ${flow(fields[f]!)}`);
    const before = inner.slice(0, root).trimEnd();
    const at = content.start + before.length;
    const comma = /[{,]$/.test(before) ? ' ' : ', ';
    return [{ start: at, end: at, text: comma + items.join(', ') }];
  }
  const eol = eolOf(article.text);
  const first = frontMatterOf(article)?.entries[0];
  const column = first ? first.start - (article.text.lastIndexOf('\n', first.start - 1) + 1) : 0;
  const lines = names.flatMap((f) => yamlLines(keyFor(f, profile), fields[f]!, f, ' '.repeat(column)));
  const at = content.end;
  const open = at > content.start && article.text[at - 1] !== '\n' ? eol : '';
  return [{ start: at, end: at, text: open + lines.map((l) => l + eol).join('') }];
}

const flow = (value: Written): string => (typeof value === 'string' ? json(value) : `[${value.map(json).join(', ')}]`);

function addToml(article: Article, names: readonly FieldName[], fields: Fields, profile: Profile): Edit[] {
  const { content } = article.frontMatter!;
  const eol = eolOf(article.text);
  const inner = article.text.slice(content.start, content.end);
  // Keys of the page itself stand before the first table.
  const table = /^[ \t]*\[/m.exec(maskToml(article, inner));
  const before = table ? inner.slice(0, table.index) : inner;
  const at = content.start + before.trimEnd().length;
  const line = at < content.end ? /\r?\n/.exec(article.text.slice(at, content.end)) : null;
  const end = line ? at + line.index + line[0].length : content.end;
  const text = names
    .map((f) => {
      const v = fields[f]!;
      const written = typeof v !== 'string' ? `[${v.map(toml).join(', ')}]` : isDate(f) ? tomlDate(v) : toml(v);
      return `${keyFor(f, profile)} = ${written}${eol}`;
    })
    .join('');
  const open = end > content.start && article.text[end - 1] !== '\n' ? eol : '';
  return before.trim() === ''
    ? [{ start: content.start, end: content.start, text }]
    : [{ start: end, end, text: open + text }];
}

/** Values blanked out: a `[` at a line's head inside them begins no table. */
function maskToml(article: Article, inner: string): string {
  let out = inner;
  const offset = article.frontMatter!.content.start;
  for (const { value } of frontMatterOf(article)!.entries)
    if (value.kind === 'list' || value.type === 'string')
      out = out.slice(0, value.start - offset) + ' '.repeat(value.end - value.start) + out.slice(value.end - offset);
  return out;
}

function addJson(article: Article, names: readonly FieldName[], fields: Fields, profile: Profile): Edit[] {
  const { content } = article.frontMatter!;
  return addProperties(article.text, content.start, content.end, frontMatterOf(article)!.entries, names.map((f) => [keyFor(f, profile), fields[f]!])); // prettier-ignore
}

/** Adds properties to the JSON object at `start … end` of a text, in its manner of indentation. */
export function addProperties(
  text: string,
  start: number,
  end: number,
  existing: readonly { start: number; end: number }[],
  properties: readonly (readonly [string, unknown])[],
): Edit[] {
  const last = existing.at(-1);
  const lineStart = last ? text.lastIndexOf('\n', last.start - 1) + 1 : -1;
  const own = last !== undefined && lineStart > start && text.slice(lineStart, last.start).trim() === '';
  const indent = own ? text.slice(lineStart, last.start) : '  ';
  const eol = eolOf(text);
  const written = properties.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`);
  if (own) return [{ start: last.end, end: last.end, text: written.map((w) => `,${eol}${indent}${w}`).join('') }];
  if (last) return [{ start: last.end, end: last.end, text: written.map((w) => `, ${w}`).join('') }];
  return [{ start: start + 1, end: end - 1, text: eol + written.map((w) => indent + w).join(`,${eol}`) + eol }];
}

const shape = (node: FrontMatterNode): unknown =>
  node.entries ? node.entries.map((e) => [e.key, shape(e.value)]) : (node.items?.map(shape) ?? [node.type, node.text]);

/** Whether the edited front matter parses and says all that it said before. */
function sound(article: Article, edits: readonly Edit[]): boolean {
  const front = article.frontMatter!;
  const text = applyEdits(article.text.slice(0, front.end), edits);
  const cut = cutFrontMatter(text);
  if (cut?.end !== text.length) return false;
  const now = parseFrontMatter(text, cut);
  if (now.errors.length || now.duplicates.length) return false;
  const was = frontMatterOf(article)!.entries.filter((e) => !isEmpty(e.value));
  return was.every((e) => JSON.stringify(shape(now.entries.find((n) => n.key === e.key)?.value ?? e.value)) === JSON.stringify(shape(e.value)) && now.entries.some((n) => n.key === e.key)); // prettier-ignore
}
