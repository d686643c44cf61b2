import type { Config } from '../base';
import { judge, open, report } from '../review';
import { assertText } from './bytes';
import type { Reviewed } from './format/formatter';

/** Reviews the bytes of one file. Throws where they are no text. */
export function reviewBytes(bytes: Uint8Array, name: string, options: Config): Reviewed {
  assertText(bytes);
  const article = open({ bytes, path: name });
  return { article: { ...report(article, judge(article, options), options), path: name }, text: article.text };
}
