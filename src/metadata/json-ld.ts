import { isText, type Element } from 'domhandler';
import { decodeHTML } from 'entities';
import { getNodeValue, parseTree, type ParseError } from 'jsonc-parser';
import type { Article } from '../article';
import { memo, type Range } from '../base';
import { scanPage } from './page-scan';

/** A `<script type="application/ld+json">`. */
export interface LdScript {
  readonly element: Element;
  /** Where its text stands in the source. */
  readonly range: Range;
  /** What could be read of it; undefined where nothing could. */
  readonly value: unknown;
  /** Source offset of the first mistake, where it is no JSON. */
  readonly brokenAt?: number;
}

export interface LdNode {
  readonly types: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly element: Element;
}

const MOST_NODES = 3000;
const MOST_LEVELS = 12;

export const ldScripts = memo((article: Article): LdScript[] =>
  (scanPage(article)?.jsonLd ?? []).flatMap((element) => {
    const child = element.children[0];
    return child && isText(child) && child.data.trim() ? [readScript(element, child.data, child.startIndex ?? 0)] : [];
  }),
);

function readScript(element: Element, text: string, start: number): LdScript {
  const range = { start, end: start + text.length };
  const bare = unwrapped(text);
  try {
    return { element, range, value: JSON.parse(bare) as unknown };
  } catch {
    // Not JSON as it stands: read what can be read, and remember that it is broken.
  }
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(bare.replace(/[\n\r\t]+/g, ' '), errors, { allowTrailingComma: true });
    const at = start + (bare === text ? (errors[0]?.offset ?? 0) : 0);
    return { element, range, value: tree ? (getNodeValue(tree) as unknown) : undefined, brokenAt: at };
  } catch {
    return { element, range, value: undefined, brokenAt: start };
  }
}

/** Without the comment or CDATA signs that old pages put around scripts. */
function unwrapped(text: string): string {
  const open = /^(?:\/\*|\/\/)? ?<!(?:\[CDATA\[|--)(?: ?\*\/)?/.exec(text.trimStart());
  const bare = open ? text.trimStart().slice(open[0].length).trimEnd() : text;
  return open ? bare.replace(/(?:(?:\/\*|\/\/)? ?(?:\]\]|--)>(?: ?\*\/)?)$/, '') : bare;
}

type Data = Record<string, unknown>;
const isData = (v: unknown): v is Data => typeof v === 'object' && v !== null && !Array.isArray(v);
/** Properties under which a page's own things stand, not those of other pages. */
const DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'mainContentOfPage', 'hasPart'];

export interface Graph {
  readonly nodes: readonly LdNode[];
  readonly byId: ReadonlyMap<string, Data>;
}

/** The page's own nodes, in order; nested ones after those that hold them. Bounded whatever the data. */
export const ldGraph = memo((article: Article): Graph => {
  const nodes: LdNode[] = [];
  const byId = new Map<string, Data>();
  for (const { element, value } of ldScripts(article)) {
    const queue: { value: unknown; level: number }[] = [{ value, level: 0 }];
    for (let i = 0; i < queue.length && nodes.length < MOST_NODES && i < MOST_NODES; i++) {
      const { value: v, level } = queue[i]!;
      if (level > MOST_LEVELS) continue;
      if (Array.isArray(v)) for (const item of v.slice(0, MOST_NODES)) queue.push({ value: item, level: level + 1 });
      if (!isData(v)) continue;
      const id = v['@id'];
      if (typeof id === 'string' && (!byId.has(id) || Object.keys(v).length > 1)) byId.set(id, v);
      nodes.push({ types: typesOf(v), data: v, element });
      for (const key of DOWN) if (typeof v[key] === 'object') queue.push({ value: v[key], level: level + 1 });
    }
  }
  return { nodes, byId };
});

const typesOf = (data: Data): string[] =>
  [data['@type'] ?? data.type].flat().filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^.*[/#:]/, '')); // prettier-ignore

/** The texts of a value: a string, a thing's name, several of them. References are followed once. */
export function textsOf(value: unknown, graph: Graph, level = 0): string[] {
  if (level > 4) return [];
  if (typeof value === 'string') return [clean(value)].filter((s) => s);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((v) => textsOf(v, graph, level + 1));
  if (!isData(value)) return [];
  const own = value['@value'] ?? value.name ?? value.headline ?? value.alternateName;
  if (own !== undefined && own !== null) return textsOf(own, graph, level + 1);
  const given = [value.givenName, value.familyName].filter((s): s is string => typeof s === 'string');
  if (given.length) return [given.join(' ')];
  const id = value['@id'];
  const target = typeof id === 'string' ? graph.byId.get(id) : undefined;
  return target && target !== value ? textsOf(target, graph, level + 1) : [];
}

/** The address of an image or page. */
export function addressOf(value: unknown, graph: Graph, level = 0): string | undefined {
  if (level > 4) return undefined;
  if (typeof value === 'string') return clean(value) || undefined;
  if (Array.isArray(value)) return value.slice(0, 20).map((v) => addressOf(v, graph, level + 1)).find((a) => a); // prettier-ignore
  if (!isData(value)) return undefined;
  const own = value.url ?? value.contentUrl;
  if (own !== undefined) return addressOf(own, graph, level + 1);
  const id = value['@id'];
  const target = typeof id === 'string' ? graph.byId.get(id) : undefined;
  return target && target !== value ? addressOf(target, graph, level + 1) : typeof id === 'string' ? id : undefined;
}

const clean = (s: string): string => (s.includes('&') ? decodeHTML(s) : s).replace(/\s+/g, ' ').trim();
