import { CompletionItemKind, MarkupKind, TextEdit, type CompletionItem, type Hover, type Position } from 'vscode-languageserver-types'; // prettier-ignore
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { format, msg, type Bundle, type FieldName, type Fields } from '../base';
import { describeKey, fieldOfKey, frontMatterKeys, profileOf, type FrontMatterKey } from '../metadata';
import { toml, tomlDate, yaml } from '../metadata/scalars';
import type { Reviewed } from './desk';

type Syntax = 'yaml' | 'toml';
/** The head of a document as far as it is typed: its lines, and where its front matter ends. */
interface Head {
  readonly syntax: Syntax;
  /** Lines of the block, without the fences. */
  readonly lines: readonly string[];
}
const MOST_LINES = 200;
const KEY = { yaml: /^([\w.-]+)[ \t]*:/, toml: /^([\w.-]+)[ \t]*=/ } as const;

/** The front matter that a position is in, open or closed; undefined in the body. JSON has no completion of its own. */
function headAt(document: TextDocument, { line }: Position): Head | undefined {
  if (line < 1 || line > MOST_LINES) return undefined;
  const lineAt = (n: number): string =>
    document.getText({ start: { line: n, character: 0 }, end: { line: n + 1, character: 0 } }).replace(/\r?\n$/, '');
  const fence = lineAt(0).replace(/^\uFEFF/, '').trimEnd(); // prettier-ignore
  if (fence !== '---' && fence !== '+++') return undefined;
  const lines: string[] = [];
  for (let n = 1; n < Math.min(document.lineCount, MOST_LINES); n++) {
    const text = lineAt(n);
    if (text.trimEnd() === fence) {
      if (n <= line) return undefined;
      break;
    }
    lines.push(text);
  }
  return lines.length >= line ? { syntax: fence === '---' ? 'yaml' : 'toml', lines } : undefined;
}

const keysOf = ({ lines, syntax }: Head): string[] => lines.flatMap((l) => KEY[syntax].exec(l)?.[1] ?? []);

/** Whether there is anything to complete at a position: asked before the text is reviewed. */
export const isInFrontMatter = (document: TextDocument, position: Position): boolean =>
  headAt(document, position) !== undefined;

/** Keys that the front matter lacks, and for a key's value what the text says of itself. */
export function completions(reviewed: Reviewed, position: Position): CompletionItem[] {
  const { document, article, options } = reviewed;
  const head = headAt(document, position);
  if (!head) return [];
  const line = head.lines[position.line - 1]!;
  const before = line.slice(0, position.character);
  const found = reviewed.report.metadata.inferred;
  const mark = head.syntax === 'yaml' ? ':' : '=';
  const value = KEY[head.syntax].exec(before);
  if (value) return valueItems(head.syntax, value[1]!, before.slice(value[0].length), line, position, found, options.bundle); // prettier-ignore
  if (!/^[\w.-]*$/.test(before)) return [];
  const declared = new Set(keysOf(head).map((k) => fieldOfKey(k)?.field));
  const profile = profileOf(options.metadata?.profile, article.path, keysOf(head), head.syntax);
  const replace = { start: { ...position, character: 0 }, end: position };
  return frontMatterKeys(profile)
    .filter((k) => !declared.has(k.field) || before === k.key)
    .map((key, i): CompletionItem => {
      const written = writtenAs(head.syntax, key, found);
      const space = head.syntax === 'yaml' ? '' : ' ';
      return {
        label: key.key,
        kind: CompletionItemKind.Property,
        sortText: String(i).padStart(2, '0'),
        ...(written === undefined ? {} : { detail: written }),
        documentation: { kind: MarkupKind.Markdown, value: helpOf(key, options.bundle) },
        textEdit: TextEdit.replace(replace, `${key.key}${space}${mark} ${written ?? ''}`),
      };
    });
}

function valueItems(
  syntax: Syntax,
  key: string,
  typed: string,
  line: string,
  position: Position,
  found: Fields,
  bundle: Bundle | undefined,
): CompletionItem[] {
  const known = describeKey(key);
  const written = known && writtenAs(syntax, known, found);
  if (!known || written === undefined) return [];
  const start = position.character - typed.length;
  const range = { start: { ...position, character: start }, end: { ...position, character: line.length } };
  return [
    {
      label: written,
      kind: CompletionItemKind.Value,
      detail: format(msg('found in the text'), bundle),
      filterText: ` ${written}`,
      documentation: { kind: MarkupKind.Markdown, value: helpOf(known, bundle) },
      textEdit: TextEdit.replace(range, ` ${written}`),
    },
  ];
}

/** What the text says of itself, as the syntax writes it on one line. */
function writtenAs(syntax: Syntax, { field, list }: FrontMatterKey, found: Fields): string | undefined {
  const value = found[field];
  if (value === undefined || value.length === 0) return undefined;
  const one = (v: string): string => {
    if (field === 'published' || field === 'modified') return syntax === 'yaml' ? v : tomlDate(v);
    return syntax === 'yaml' ? yaml(v, list) : toml(v);
  };
  return typeof value === 'string' ? one(value) : `[${value.map(one).join(', ')}]`;
}

const NAMES_OF_FIELD: Partial<Record<FieldName, string>> = { published: 'date' };

function helpOf(key: FrontMatterKey, bundle: Bundle | undefined): string {
  const own = key.key.toLowerCase().replace(/[_-]/g, '');
  const others = key.aliases.filter((a) => a !== own && a !== NAMES_OF_FIELD[key.field]).slice(0, 6);
  const read = msg('Read as the same: {0}.', others.map((a) => `\`${a}\``).join(', '));
  return [format(key.help, bundle), ...(others.length ? [format(read, bundle)] : [])].join('\n\n');
}

/** What readers of a front-matter key expect, where the pointer stands on one. */
export function keyHover(reviewed: Reviewed, position: Position): Hover | undefined {
  const head = headAt(reviewed.document, position);
  if (!head) return undefined;
  const name = KEY[head.syntax].exec(head.lines[position.line - 1]!)?.[1];
  const key = name === undefined || position.character > name.length ? undefined : describeKey(name);
  if (!key || name === undefined) return undefined;
  const { bundle } = reviewed.options;
  const written = writtenAs(head.syntax, key, reviewed.report.metadata.inferred);
  const said = written === undefined ? [] : [`${format(msg('The text says:'), bundle)} ${codeSpan(written)}`];
  return {
    contents: { kind: MarkupKind.Markdown, value: [`**${name}**`, helpOf(key, bundle), ...said].join('\n\n') },
    range: { start: { ...position, character: 0 }, end: { ...position, character: name.length } },
  };
}

/** Text of an article as code: its own backticks can't end it. */
const codeSpan = (text: string): string => {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map((m) => m[0].length)) + 1);
  return `${ticks} ${text} ${ticks}`;
};
