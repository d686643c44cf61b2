import type { Severity } from '../../base';
import type { Formatter } from './formatter';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** GitHub reads commands off the log: what stands in an article must not become one. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
export const github = (): Formatter => ({
  quotes: false,
  begin: () => '',
  article: ({ article }) =>
    article.findings
      .map((f) => {
        // GitHub takes columns only where they stand in one line.
        const columns = f.line === f.endLine ? `,col=${f.column},endColumn=${f.endColumn}` : '';
        const at = `file=${property(article.path)},line=${f.line},endLine=${f.endLine}${columns},title=${property(f.rule)}`;
        return `::${LEVELS[f.severity]} ${at}::${data(f.message)}\n`;
      })
      .join(''),
  failure: (f) => `::error file=${property(f.path)}::${data(`${f.message} ${f.remedy}`)}\n`,
  end: () => '',
});
