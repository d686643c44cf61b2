import { CodeActionKind, type CodeAction, type CodeActionParams, type Range } from 'vscode-languageserver';
import { format, msg, type Edit, type Finding } from '../base';
import { fileTrouble, nameOf } from '../encoding';
import { COMPARE_ENCODINGS, CONVERT_TO_UTF8, IGNORE_KIND, REOPEN_DETECTED, type InitOptions } from '../protocol';
import { cleanUp } from './cleanup';
import { diagnosticOf, rangeOf, workspaceEdit } from './convert';
import { pairs, type Reviewed } from './desk';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;
const FAMILIES = ['encoding', 'spam', 'metadata'] as const;
const NAMES = { encoding: msg('encoding'), spam: msg('spam'), metadata: msg('metadata') } as const;
/** Edits of more characters than this are sent when the action is chosen. */
const MOST_INLINE = 20_000;
const MOST_SINGLE = 10;

/** What an action needs to make its edit later. */
export interface ActionData {
  readonly uri: string;
  /** Empty where it is the selection that counts. */
  readonly rule: string;
  readonly selection?: { readonly start: number; readonly end: number; readonly version: number };
  /** The finding's text and which of the finding's fixes; without it, all of the rule. */
  readonly text?: string;
  readonly start?: number;
  readonly fix?: number;
}

/** Whether an action of `kind` was asked for: `quickfix` is asked for by `quickfix` and `quickfix.x` is not. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  !only || only.some((o) => o === '' || kind === o || kind.startsWith(`${o}.`));

export interface ActionContext {
  readonly versioned: boolean;
  readonly canResolve: boolean;
}

export function codeActions(reviewed: Reviewed, params: CodeActionParams, context: ActionContext): CodeAction[] {
  const { only } = params.context;
  const out: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix))
    for (const each of quickFixes(reviewed, params.range, context)) out.push(each);
  if (only) for (const each of fixAll(reviewed, only, context)) out.push(each);
  return out;
}

function quickFixes(reviewed: Reviewed, range: Range, context: ActionContext): CodeAction[] {
  const { document } = reviewed;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  // What lies closest to what was asked for comes first.
  const distance = (f: { start: number; end: number }): number => Math.abs(f.start - start) + Math.abs(f.end - end);
  const here = pairs(reviewed)
    .filter(([f]) => f.start <= end && start <= f.end)
    .sort(([a], [b]) => distance(a) - distance(b));
  const rules = new Map<string, Finding>();
  for (const [finding] of here) if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
  // A selection may hold a hundred: those nearest to it are mended one by one, the rest together.
  const single = here.slice(0, MOST_SINGLE).flatMap(([finding, judged]) => {
    const diagnostics = [diagnosticOf(document, finding)];
    return finding.fixes.map((fix, i): CodeAction => {
      const edits = editsOfFix(reviewed, judged, i);
      const large = context.canResolve && edits.reduce((n, e) => n + e.text.length, edits.length) > MOST_INLINE;
      const text = document.getText(rangeOf(document, finding));
      const data: ActionData = { uri: document.uri, rule: finding.rule, start: finding.start, text, fix: i };
      return {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: i === 0,
        ...(large ? { data } : { edit: workspaceEdit(document, edits, context.versioned) }),
      };
    });
  });
  return [...inSelection(reviewed, { start, end }, context), ...single, ...missing(reviewed, here, context), ...[...rules.values()].flatMap((f) => allOfRule(reviewed, f, context))]; // prettier-ignore
}

/** The findings that a code action may be about, nearest first. */
export function findingsAt({ document, report }: Reviewed, { range, context }: CodeActionParams): Finding[] {
  if (!wants(context.only, IGNORE_KIND)) return [];
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const here = report.findings.filter((f) => f.start <= end && start <= f.end);
  const [one, ...more] = context.diagnostics;
  const meant = one && !more.length ? here.filter((f) => f.rule === one.code) : [];
  return (meant.length ? meant : here)
    .sort((a, b) => Math.abs(a.start - start) + Math.abs(a.end - end) - Math.abs(b.start - start) - Math.abs(b.end - end)); // prettier-ignore
}

/** What can be done about a file's encoding is the client's to do: only it can open a file anew. */
export function encodingActions(
  { readsBytes }: InitOptions,
  reviewed: Reviewed,
  findings: readonly Finding[],
): CodeAction[] {
  // prettier-ignore
  if (!readsBytes) return [];
  const { bundle } = reviewed.options;
  const make = (finding: Finding, title: string, command: string, isPreferred: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred,
    diagnostics: [diagnosticOf(reviewed.document, finding)],
    command: { title, command, arguments: [reviewed.document.uri] },
  });
  return findings
    .filter((f) => f.rule === 'encoding/wrong-encoding' || f.rule === 'encoding/lossy-save')
    .slice(0, 1)
    .flatMap((f) => {
      const trouble = fileTrouble(reviewed.article);
      return trouble?.kind === 'opened-wrong'
        ? [
            make(f, format(msg('Reopen as {0}', nameOf(trouble.is)), bundle), REOPEN_DETECTED, true),
            make(f, format(msg('Compare Encodings…'), bundle), COMPARE_ENCODINGS, false),
          ]
        : [make(f, format(msg('Convert the file to UTF-8'), bundle), CONVERT_TO_UTF8, true)];
    });
}

/** A fix that declares fields has its edits made when it stands alone, too. */
function editsOfFix(reviewed: Reviewed, judged: Reviewed['found'][number], index: number): readonly Edit[] {
  return judged.fixes![index]!.edits.length > 0 || !judged.fixes![index]!.declares
    ? judged.fixes![index]!.edits
    : cleanUp(reviewed, { safety: 'review', keep: (f) => f === judged, rounds: 1 }).edits;
}

/** Whatever can be mended in a selection that holds more than what one finding marks. */
function inSelection(
  reviewed: Reviewed,
  selection: { start: number; end: number },
  context: ActionContext,
): CodeAction[] {
  const inside = mendableIn(reviewed, selection);
  const isMark = inside.some((f) => f.start === selection.start && f.end === selection.end);
  if (isMark || inside.length < 2) return [];
  const title = format(msg('Mend all {0} in the selection', inside.length), reviewed.options.bundle);
  const data: ActionData = {
    uri: reviewed.document.uri,
    rule: '',
    selection: { ...selection, version: reviewed.version },
  };
  // Without one it would stand last.
  const diagnostics = pairs(reviewed).filter(([, f]) => f === inside[0]).map(([f]) => diagnosticOf(reviewed.document, f)); // prettier-ignore
  const action: CodeAction = { title, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics, data };
  return [context.canResolve ? action : resolveAction(reviewed, action, context)];
}
const mendableIn = ({ found }: Reviewed, { start, end }: { start: number; end: number }): Reviewed['found'] =>
  found.filter((f) => f.fixes?.length && start <= f.start && f.end <= end);

/** Where one of several fields could be declared, all of them at once: it is one insertion. */
function missing(
  reviewed: Reviewed,
  here: readonly (readonly [Finding, Reviewed['found'][number]])[],
  context: ActionContext,
): CodeAction[] {
  const declares = ([, judged]: (typeof here)[number]): boolean => judged.fixes?.[0]?.declares !== undefined;
  const declaring = here.some(declares) ? pairs(reviewed).filter(declares) : [];
  if (declaring.length < 2) return [];
  const { edits } = cleanUp(reviewed, { safety: 'review', keep: (f) => declaring.some(([, d]) => d === f), rounds: 1 });
  const diagnostics = declaring.map(([f]) => diagnosticOf(reviewed.document, f));
  const title = format(msg('Declare all {0} that are missing', declaring.length), reviewed.options.bundle);
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(reviewed.document, edits, context.versioned) }]; // prettier-ignore
}

/** VS Code lists what is for a finding before what is for none: it comes right behind the finding's own mends. */
function allOfRule(reviewed: Reviewed, finding: Finding, context: ActionContext): CodeAction[] {
  const { rule } = finding;
  const fixable = reviewed.found.filter((f) => f.rule.meta.id === rule && f.fixes?.length);
  if (fixable.length < 2) return [];
  const data: ActionData = { uri: reviewed.document.uri, rule };
  const action: CodeAction = {
    title: format(msg('Fix all {0} of {1} in this article', fixable.length, rule), reviewed.options.bundle),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(reviewed.document, finding)],
    data,
  };
  return [context.canResolve ? action : resolveAction(reviewed, action, context)];
}

/** One action for all that is safe. A family's own kind only when it is asked for by name, or edits would be made twice. */
function fixAll(reviewed: Reviewed, only: readonly string[], context: ActionContext): CodeAction[] {
  const make = (kind: string, title: string, rules?: readonly string[]): CodeAction[] => {
    const { edits } = cleanUp(reviewed, { safety: 'safe', ...(rules ? { only: rules } : {}) });
    return edits.length ? [{ title, kind, edit: workspaceEdit(reviewed.document, edits, context.versioned) }] : [];
  };
  const { bundle } = reviewed.options;
  if (wants(only, FIX_ALL)) return make(FIX_ALL, format(msg('Mend all that is safe to mend'), bundle));
  return FAMILIES.filter((f) => only.includes(`${FIX_ALL}.${f}`)).flatMap((f) =>
    make(`${FIX_ALL}.${f}`, format(msg('Mend all that is safe to mend: {0}', NAMES[f]), bundle), [`${f}/*`]),
  );
}

/** The action with its edit, made for the document as it is now; without one where the finding is gone. */
export function resolveAction(reviewed: Reviewed, action: CodeAction, context: ActionContext): CodeAction {
  const data = action.data as ActionData;
  const { document } = reviewed;
  if (data.selection) {
    if (data.selection.version !== reviewed.version) return action;
    const inside = mendableIn(reviewed, data.selection);
    const { edits } = cleanUp(reviewed, { safety: 'review', keep: (f) => inside.includes(f), rounds: 1 });
    return { ...action, edit: workspaceEdit(document, edits, context.versioned) };
  }
  if (data.fix === undefined) {
    const { edits } = cleanUp(reviewed, { safety: 'review', only: [data.rule] });
    return { ...action, edit: workspaceEdit(document, edits, context.versioned) };
  }
  const same = reviewed.found
    .filter((f) => f.rule.meta.id === data.rule && reviewed.article.text.slice(f.start, f.end) === data.text)
    .sort((a, b) => Math.abs(a.start - data.start!) - Math.abs(b.start - data.start!))[0];
  if (!same?.fixes?.[data.fix]) return action;
  return { ...action, edit: workspaceEdit(document, editsOfFix(reviewed, same, data.fix), context.versioned) };
}
