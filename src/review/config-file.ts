import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { format, Lines, msg, type Bundle, type Config, type Message, type Range } from '../base';
import { nearest } from './nearest';
import { configSchema, type Schema } from './schema';

export const CONFIG_FILE = 'copydesk.config.json';

/** What is wrong in a configuration file, where: offsets of its text, a 1-based line and column, the dotted key. */
export interface ConfigProblem extends Range {
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly message: Message;
}

export interface ParsedConfig {
  /** What of the file is sound: a broken part is left out, the rest holds. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** "copydesk.config.json:4:5 rules.spam/keyword-lst: There is no …", in the language of `bundle`. */
export const describeProblem = (file: string, p: ConfigProblem, bundle?: Bundle): string =>
  `${file}:${p.line}:${p.column}${p.key ? ` ${p.key}` : ''}: ${format(p.message, bundle)}`;

/** The parser recurses: brackets nested deeper than any configuration must not overflow it. */
const MOST_DEPTH = 100;
function tooDeep(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
    if (depth > MOST_DEPTH) return i;
  }
  return -1;
}

type Report = (node: Node, path: readonly (string | number)[], message: Message) => void;

/** Reads `copydesk.config.json`: JSON with comments and trailing commas. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const errors: ParseError[] = [];
  const lines = new Lines(source);
  const deep = tooDeep(source);
  if (deep >= 0) {
    const message = msg('Nested deeper than {0} levels.', MOST_DEPTH);
    return { config: {}, problems: [{ start: deep, end: deep + 1, ...lines.position(deep), key: '', message }] };
  }
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const problems: ConfigProblem[] = errors.map((e) => ({
    start: e.offset,
    end: e.offset + Math.max(1, e.length),
    ...lines.position(e.offset),
    key: '',
    message: msg('This is not sound JSON here ({0}).', printParseErrorCode(e.error)),
  }));
  const report: Report = (node, path, message) =>
    problems.push({
      start: node.offset,
      end: node.offset + node.length,
      ...lines.position(node.offset),
      key: path.join('.'),
      message,
    });
  if (!root) return { config: {}, problems };
  const kept = check(root, configSchema(), [], report);
  return { config: (kept ? pick(root, kept) : {}) as Config, problems };
}

/** The nodes that are sound, or undefined where the node itself is not. */
type Kept = ReadonlySet<Node> | undefined;

function check(node: Node, schema: Schema, path: readonly (string | number)[], report: Report): Kept {
  if (schema.anyOf) return checkAny(node, schema, path, report);
  if (schema.enum && !schema.enum.includes(getNodeValue(node))) {
    const near = nearest(String(node.value), schema.enum.map(String));
    if (near !== undefined) report(node, path, msg('Unexpected “{0}”: did you mean “{1}”?', String(node.value), near));
    else report(node, path, msg('Expected one of {0}.', schema.enum.map((v) => JSON.stringify(v)).join(', ')));
    return undefined;
  }
  if (schema.type && !schema.enum && node.type !== schema.type) {
    report(node, path, msg('Expected {0}, found {1}.', String(schema.type), node.type));
    return undefined;
  }
  const kept = new Set([node]);
  const add = (inner: Kept, ...own: Node[]): void => {
    if (inner) for (const n of [...own, ...inner]) kept.add(n);
  };
  if (node.type === 'array')
    node.children?.forEach((item, i) => {
      const s = Array.isArray(schema.items) ? (schema.items as Schema[])[i] : (schema.items as Schema | undefined);
      add(s ? check(item, s, [...path, i], report) : all(item));
    });
  if (node.type === 'object') {
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      const s =
        schema.properties && Object.hasOwn(schema.properties, name)
          ? schema.properties[name]
          : schema.additionalProperties;
      if (s === false) report(key, [...path, name], unknownKey(name, Object.keys(schema.properties ?? {})));
      else add(typeof s === 'object' ? check(value, s, [...path, name], report) : all(value), property, key);
    }
    for (const name of schema.required ?? [])
      if (!node.children?.some((p) => p.children?.[0]?.value === name)) {
        report(node, path, msg('“{0}” is missing.', name));
        return undefined;
      }
  }
  return kept;
}

function unknownKey(name: string, known: readonly string[]): Message {
  const near = nearest(name, known);
  return near === undefined
    ? msg('There is no setting “{0}” here.', name)
    : msg('There is no setting “{0}” here: did you mean “{1}”?', name, near);
}

/** The alternative of the node's own type decides what is said. */
function checkAny(node: Node, schema: Schema, path: readonly (string | number)[], report: Report): Kept {
  const typed = schema.anyOf!.filter((s) => (s.enum ? node.type === 'string' : node.type === s.type));
  return check(node, typed[0] ?? schema.anyOf![0]!, path, report);
}

function all(node: Node, into = new Set<Node>()): Set<Node> {
  into.add(node);
  for (const c of node.children ?? []) all(c, into);
  return into;
}

function pick(node: Node, kept: ReadonlySet<Node>): unknown {
  if (node.type === 'array') return (node.children ?? []).filter((c) => kept.has(c)).map((c) => pick(c, kept));
  if (node.type !== 'object') return getNodeValue(node);
  const pairs = (node.children ?? []).filter((p) => kept.has(p) && p.children?.[1] && kept.has(p.children[1]));
  return Object.fromEntries(pairs.map((p) => [String(p.children![0]!.value), pick(p.children![1]!, kept)]));
}

/** One configuration laid over another: rule settings key by key, lists one after the other. */
export function layConfig(under: Config, over: Config): Config {
  const lists = {
    ...((under.ignores ?? over.ignores) ? { ignores: [...(under.ignores ?? []), ...(over.ignores ?? [])] } : {}),
    ...((under.overrides ?? over.overrides)
      ? { overrides: [...(under.overrides ?? []), ...(over.overrides ?? [])] }
      : {}),
    ...((under.exclude ?? over.exclude) ? { exclude: [...(under.exclude ?? []), ...(over.exclude ?? [])] } : {}),
  };
  return {
    ...under,
    ...over,
    ...((under.rules ?? over.rules) ? { rules: { ...under.rules, ...over.rules } } : {}),
    ...((under.metadata ?? over.metadata) ? { metadata: { ...under.metadata, ...over.metadata } } : {}),
    ...((under.spam ?? over.spam) ? { spam: { ...under.spam, ...over.spam } } : {}),
    ...lists,
  };
}
