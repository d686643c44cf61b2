import { SEVERITIES } from '../../base';
import { escape, findingsList, pageHead, PAGE_END, sayer, SEVERITY_NAMES } from '../../review/report';
import type { FileFailure } from '../errors';
import type { Formatter, Reviewed, Totals } from './formatter';

const say = sayer();

const summary = ({ files, by }: Totals): string =>
  `<p class="verdict">${[...SEVERITIES].reverse().map((s) => `${by[s]} ${say(SEVERITY_NAMES[s])}`).join(' · ')} in ${files} file${files === 1 ? '' : 's'}.</p>`; // prettier-ignore

/** One page for a run: the findings of each article, as in the editor's report. */
export function html(): Formatter {
  const failures: FileFailure[] = [];
  return {
    quotes: true,
    begin: () => `${pageHead('Copydesk report')}<h1>Copydesk report</h1>\n`,
    article: ({ article, text }: Reviewed) =>
      article.findings.length
        ? `<section><h2>${escape(article.path)} <span class="at">${escape(article.encoding)}</span></h2>\n${findingsList(article.findings, text, { say })}</section>\n`
        : '',
    failure(f) {
      failures.push(f);
      return '';
    },
    end: (totals) =>
      (failures.length
        ? `<h2>Not reviewed</h2><ul>${failures.map((f) => `<li><code>${escape(f.path)}</code>: ${escape(`${f.message} ${f.remedy}`)}</li>`).join('')}</ul>\n`
        : '') +
      summary(totals) +
      PAGE_END,
  };
}
