import { frontMatterOf, type Article, type FrontMatterEntry, type FrontMatterNode } from '../article';
import type { Declaration } from './declaration';
import { fieldOfKey } from './keys';

/** What the front matter declares. Where it doesn't parse: nothing. */
export function frontMatterDeclarations(article: Article): Declaration[] {
  const data = frontMatterOf(article);
  if (!data || data.errors.length) return [];
  return data.entries.flatMap((e) =>
    GROUPS.test(e.key) && e.value.entries ? e.value.entries.flatMap((x) => read(x, 50)) : read(e, 0),
  );
}

/** Keys under which themes put a page's fields. */
const GROUPS = /^(?:params|seo|meta|extra|og|openGraph|article)$/i;

function read(entry: FrontMatterEntry, base: number): Declaration[] {
  const known = fieldOfKey(entry.key);
  if (!known) return [];
  const { field } = known;
  const { value } = entry;
  const rank = base + known.rank;
  const at = {
    start: value.end > value.start ? value.start : entry.start,
    end: Math.max(value.end, entry.keyRange.end),
  };
  const make = (values: readonly string[], of = field, node: FrontMatterNode = value): Declaration => ({
    field: of,
    values: values.length ? values : [''],
    kind: 'front matter',
    name: entry.key,
    rank,
    ...(node === value ? at : { start: node.start, end: node.end }),
  });
  if (field === 'image' && value.entries) {
    const src = value.entries.find((e) =>
      /^(?:src|path|url|image|file|feature|og_image|teaser|relative_url)$/i.test(e.key),
    );
    const alt = value.entries.find((e) => /^(?:alt|alt_?text|image_?alt)$/i.test(e.key));
    return [
      ...(src ? [make([textOf(src.value)], 'image', src.value)] : []),
      ...(alt ? [make([textOf(alt.value)], 'imageAlt', alt.value)] : []),
    ];
  }
  if (field === 'modified' && value.entries) {
    const date = value.entries.find((e) => e.key === 'date');
    return date ? [make([textOf(date.value)], 'modified', date.value)] : [];
  }
  // `draft: true`-like switches (VitePress: lastUpdated) declare no date.
  if (value.type === 'boolean') return [];
  // An address is where something was taken from, not who publishes.
  if (field === 'publisher' && /^https?:/.test(textOf(value))) return [];
  return [make(valuesOf(value))];
}

/** The text of a value; of a person or thing with a name, the name. */
function textOf(node: FrontMatterNode): string {
  if (node.entries) {
    const named = node.entries.find((e) => /^(?:name|title|label|value|src|url)$/i.test(e.key));
    return named ? textOf(named.value) : '';
  }
  return node.items ? (node.items.map(textOf).find((t) => t) ?? '') : node.text.trim();
}

const valuesOf = (node: FrontMatterNode): string[] => node.items ? node.items.map(textOf).filter((t) => t) : [textOf(node)]; // prettier-ignore
