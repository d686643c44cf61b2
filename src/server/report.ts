import { SHOW_PLACE, type ReportParams } from '../protocol';
import { articleMarkdown, articlePage, authorNote, type Reported } from '../review/report';
import { refusalMessage } from './convert';
import type { Reviewed } from './desk';
import { nameOf } from './uris';

/** A report on a reviewed document, in the form that is asked for. */
export function reportOn(reviewed: Reviewed, form: ReportParams['form']): string {
  const { article, report: review, options, document } = reviewed;
  const { bundle } = options;
  const refused = reviewed.refused && refusalMessage(reviewed.refused, bundle);
  const name = reviewed.resolved.path ?? nameOf(document.uri);
  const reported: Reported = { article, review, name, ...(refused ? { refused } : {}) };
  if (form === 'markdown') return articleMarkdown(reported, bundle);
  if (form === 'note') return authorNote(reported, bundle);
  const link = ({ line, column }: { line: number; column: number }): string =>
    `command:${SHOW_PLACE}?${encodeURIComponent(JSON.stringify([document.uri, line, column]))}`;
  return articlePage(reported, { ...(bundle ? { bundle } : {}), ...(form === 'view' ? { link, docs: true } : {}) });
}
