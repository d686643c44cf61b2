import type { Connection } from 'vscode-languageserver';
import type { Fields } from '../base';
import { declareFields } from '../metadata';
import {
  CLEAN_UP,
  DECLARE,
  INSERT_METADATA,
  type CleanUpParams,
  type CleanUpResult,
  type DeclareParams,
} from '../protocol';
import { cleanUp } from './cleanup';
import type { Reviewed } from './desk';

/** Answers what would be changed in an article: the edits for a version of it, which the client makes as one step. */
export function answerMending(connection: Connection, review: (uri: string) => Promise<Reviewed | undefined>): void {
  connection.onRequest(DECLARE, async ({ uri, fields }: DeclareParams): Promise<CleanUpResult | null> => {
    const reviewed = await review(uri);
    if (!reviewed) return null;
    const { declared, inferred } = reviewed.report.metadata;
    const wanted = fields.filter((f) => declared[f] === undefined && inferred[f] !== undefined);
    const values: Fields = Object.fromEntries(wanted.map((f) => [f, inferred[f]]));
    const edits = wanted.length ? declareFields(reviewed.article, values, reviewed.options) : [];
    return { version: reviewed.version, items: [], edits };
  });
  connection.onRequest(CLEAN_UP, async (params: CleanUpParams) => {
    const reviewed = await review(params.uri);
    return reviewed ? cleanUp(reviewed, { ...params, safety: params.safety ?? 'review' }) : null;
  });
  connection.onRequest(INSERT_METADATA, async (params: CleanUpParams) => {
    const reviewed = await review(params.uri);
    const keep = (f: { readonly fixes?: readonly { readonly declares?: unknown }[] }) => !!f.fixes?.[0]?.declares;
    const { without } = params;
    return reviewed ? cleanUp(reviewed, { safety: 'review', keep, rounds: 1, ...(without ? { without } : {}) }) : null;
  });
}
