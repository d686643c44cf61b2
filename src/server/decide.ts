import { TextEdit, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format, msg, type Finding, type Message } from '../base';
import { modify, parse } from '../base/json';
import { CONFIG_FILE, excerpt, matches } from '../review';
import { DECIDED, IGNORE_KIND, type PlainEdit } from '../protocol';
import { diagnosticOf, workspaceEdit } from './convert';
import type { Reviewed } from './desk';

/** The configuration file that a decision about a document is written to. */
export interface ConfigTarget {
  readonly uri: string;
  /** Its text; undefined where there is no such file yet. */
  readonly text: string | undefined;
}

/** Decisions a person can make about a finding instead of mending it: each stands in the article or its configuration, and can be undone. */
export function decisions(
  reviewed: Reviewed,
  findings: readonly Finding[],
  target: ConfigTarget | undefined,
  saves = false,
): CodeAction[] {
  const [first] = findings;
  if (!first) return [];
  const { bundle } = reviewed.options;
  // A decision in the configuration holds once that is saved; only the client can.
  const decided = (edit: WorkspaceEdit): Partial<CodeAction> => {
    const written = edit.documentChanges?.some((c) => 'textDocument' in c && c.textDocument.uri === target?.uri);
    return written && saves
      ? { command: { title: '', command: DECIDED, arguments: [target!.uri, target!.text ?? null] } }
      : {};
  };
  const make = (title: Message, edit: WorkspaceEdit | undefined, finding = first): CodeAction[] =>
    edit
      ? [{ title: format(title, bundle), kind: IGNORE_KIND, diagnostics: [diagnosticOf(reviewed.document, finding)], edit, ...decided(edit) }] // prettier-ignore
      : [];
  const inComment = reviewed.article.format !== 'plain';
  const path = reviewed.resolved.path;
  const ignore = (entry: object): WorkspaceEdit | undefined =>
    target && path !== undefined ? inConfig(target, ['ignores', -1], entry) : undefined;
  const { rule } = first;
  const folder = path?.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined;
  const here = (f: Finding): WorkspaceEdit | undefined =>
    inComment
      ? commentAbove(reviewed, f)
      : ignore({ path: escapeGlob(path ?? ''), rule: f.rule, text: excerpt(reviewed.article.text.slice(f.start, f.end)) }); // prettier-ignore
  return [
    ...make(msg('Ignore this finding of {0}', rule), here(first)),
    ...make(
      msg('Ignore {0} in this file', rule),
      inComment ? commentForFile(reviewed, rule) : ignore({ path: escapeGlob(path ?? ''), rule }),
    ),
    ...(folder && target
      ? make(msg('Ignore {0} in the folder {1}', rule, folder), inFolder(target, folder, rule))
      : []),
    ...make(msg('Turn {0} off in {1}', rule, CONFIG_FILE), target && inConfig(target, ['rules', rule], 'off')),
    ...othersAt(findings).flatMap((f) => make(msg('Ignore this finding of {0}', f.rule), here(f), f)),
  ];
}

/** What else stands at the same place: metadata that is missing and stands nowhere in the text stands at the headline, all of it. */
function othersAt([first, ...others]: readonly Finding[]): Finding[] {
  const alike = others.filter((f) => f.start === first!.start && f.end === first!.end && f.rule !== first!.rule);
  return [...new Map(alike.map((f) => [f.rule, f])).values()];
}

/** A path as a glob that matches only it, where one can be written. */
const escapeGlob = (path: string): string => {
  const escaped = path.replace(/[[\]{}()*?!\\]/g, '\\$&');
  return escaped === path || matches([escaped], path) ? escaped : path.replace(/[[\]{}()*?!\\]/g, '?');
};

/** Turns a rule off for all that lies in a folder: in the override that holds for this folder alone, else in a new one. */
function inFolder(target: ConfigTarget, folder: string, rule: string): WorkspaceEdit {
  const files = [`${escapeGlob(folder)}/**`];
  const { overrides } = (parse(target.text ?? '') ?? {}) as { overrides?: unknown };
  const own = (o: unknown): boolean =>
    JSON.stringify((o as { files?: unknown } | null)?.files) === JSON.stringify(files);
  const at = Array.isArray(overrides) ? overrides.findLastIndex(own) : -1;
  return at < 0
    ? inConfig(target, ['overrides', -1], { files, rules: { [rule]: 'off' } })
    : inConfig(target, ['overrides', at, 'rules', rule], 'off');
}

function commentAbove({ document, article }: Reviewed, finding: Finding): WorkspaceEdit | undefined {
  const { start, end } = article.lines.range(article.lines.position(finding.start).line);
  if (article.frontMatter && start < article.frontMatter.end)
    return commentForFile({ document, article }, finding.rule);
  const indent = /^[ \t]*/.exec(article.text.slice(start, end))![0];
  const text = `${indent}<!-- copydesk-disable-next-line ${finding.rule} -->\n`;
  return workspaceEdit(document, [{ start, end: start, text }], false);
}

function commentForFile({ document, article }: Pick<Reviewed, 'document' | 'article'>, rule: string): WorkspaceEdit {
  const doctype = /^\uFEFF?\s*<!doctype[^>]*>[ \t]*\r?\n?/i.exec(article.text)?.[0].length ?? 0;
  const at = article.frontMatter?.end ?? doctype;
  return workspaceEdit(document, [{ start: at, end: at, text: `<!-- copydesk-disable-file ${rule} -->\n` }], false);
}

/** The edits of a configuration's text that put `value` at `path`, comments and order kept. */
export const configEdits = (text: string, path: (string | number)[], value: unknown): PlainEdit[] =>
  modify(text, path, value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    isArrayInsertion: path.at(-1) === -1,
  }).map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));

/** The edit of a configuration file that puts `value` at `path`, comments and order kept; makes the file where there is none. */
export function inConfig(target: ConfigTarget, path: (string | number)[], value: unknown): WorkspaceEdit {
  const text = target.text?.trim() ? target.text : '{}\n';
  const changes = modify(text, path, value, {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    isArrayInsertion: path.at(-1) === -1,
  });
  const document = TextDocument.create(target.uri, 'jsonc', 0, target.text === undefined ? '' : text);
  const edits =
    target.text?.trim() === undefined || target.text.trim() === ''
      ? [TextEdit.insert({ line: 0, character: 0 }, TextDocument.applyEdits(TextDocument.create(target.uri, 'jsonc', 0, text), toTextEdits(text, target.uri, changes)))] // prettier-ignore
      : toTextEdits(document.getText(), target.uri, changes);
  return {
    documentChanges: [
      ...(target.text === undefined ? [{ kind: 'create' as const, uri: target.uri, options: { ignoreIfExists: true } }] : []), // prettier-ignore
      { textDocument: { uri: target.uri, version: null }, edits },
    ],
  };
}

function toTextEdits(
  text: string,
  uri: string,
  changes: readonly { offset: number; length: number; content: string }[],
): TextEdit[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return changes.map((c) =>
    TextEdit.replace(
      { start: document.positionAt(c.offset), end: document.positionAt(c.offset + c.length) },
      c.content,
    ),
  );
}
