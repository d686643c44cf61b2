import type { Formatter } from './formatter';

/** `{"version":1,"articles":[…],"errors":[…]}`, written article by article. */
export function json(): Formatter {
  let articles = 0;
  const errors: unknown[] = [];
  return {
    quotes: false,
    begin: () => '{"version":1,"articles":[',
    article: ({ article }) => (articles++ ? ',\n' : '\n') + JSON.stringify(article),
    failure: (f) => {
      errors.push({ path: f.path, code: f.code, message: f.message, remedy: f.remedy });
      return '';
    },
    end: () => `\n]${errors.length ? `,"errors":${JSON.stringify(errors)}` : ''}}\n`,
  };
}

/** An Article a line; a file that could not be read has its error in its line. */
export const jsonl = (): Formatter => ({
  quotes: false,
  begin: () => '',
  article: ({ article }) => `${JSON.stringify(article)}\n`,
  failure: (f) =>
    `${JSON.stringify({ path: f.path, error: { code: f.code, message: f.message, remedy: f.remedy } })}\n`,
  end: () => '',
});
