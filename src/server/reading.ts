import { type CompletionItem, type Connection, type Hover, type InlayHint, type Position } from 'vscode-languageserver'; // prettier-ignore
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { METADATA, type MetadataParams, type MetadataResult } from '../protocol';
import type { Reviewed } from './desk';
import { completions, isInFrontMatter, keyHover } from './front-matter';
import { inlayHints } from './hints';
import { hover } from './hover';
import { folding, outline } from './outline';

/** What reading an article needs of the server. */
export interface Reads {
  readonly documentOf: (uri: string) => TextDocument | undefined;
  /** The review of the document as it is now. */
  readonly review: (uri: string, stillWanted?: () => boolean) => Promise<Reviewed | undefined>;
  /** The review of the document as it is now where `copydesk.run` lets it be reviewed unasked. */
  readonly unasked: (uri: string, stillWanted: () => boolean) => Promise<Reviewed | undefined>;
}

/** Answers what an editor shows of an article beside its findings: readings, help with front matter, what it declares. */
export function answerReading(connection: Connection, { documentOf, review, unasked }: Reads): void {
  connection.languages.inlayHint.on(async ({ textDocument, range }, cancel): Promise<InlayHint[]> => {
    const reviewed = await unasked(textDocument.uri, () => !cancel.isCancellationRequested);
    return reviewed && reviewed.resolved.settings.inlayHints !== false ? inlayHints(reviewed, range) : [];
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }, cancel): Promise<CompletionItem[] | null> => {
    const document = documentOf(uri);
    if (!document || document.languageId === 'html' || !isInFrontMatter(document, position)) return null;
    const reviewed = await review(uri, () => !cancel.isCancellationRequested);
    return reviewed ? completions(reviewed, position) : null;
  });
  connection.onHover(async ({ textDocument, position }) => {
    const reviewed = await review(textDocument.uri);
    return reviewed ? both(hover(reviewed, position), helpAt(reviewed, position)) : null;
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const reviewed = await review(textDocument.uri);
    return reviewed ? outline(reviewed) : [];
  });
  connection.onFoldingRanges(async ({ textDocument }) => {
    const reviewed = await review(textDocument.uri);
    return reviewed ? folding(reviewed) : [];
  });
  connection.onRequest(METADATA, async ({ uri }: MetadataParams): Promise<MetadataResult | null> => {
    const reviewed = await unasked(uri, () => true);
    return reviewed ? { version: reviewed.version, ...reviewed.report.metadata } : null;
  });
}

const helpAt = (reviewed: Reviewed, position: Position): Hover | undefined =>
  reviewed.document.languageId === 'html' ? undefined : keyHover(reviewed, position);

/** What is wrong with a key comes first, then what it is for. */
function both(wrong: Hover | undefined, help: Hover | undefined): Hover | null {
  if (!wrong || !help) return wrong ?? help ?? null;
  const value = [wrong, help].map((h) => (h.contents as { value: string }).value).join('\n\n---\n\n');
  return { ...wrong, contents: { kind: 'markdown', value } };
}
