// The words of the usual trades of spam, by language: data/spam-terms.txt and scripts/spam-vocabulary.txt. Used by spam-topics and spam-fit.
import { readFileSync } from 'node:fs';

/** Whether an entry is one of the share that is left out. */
export const isHeld = (entry, share) =>
  share > 0 && ([...entry].reduce((h, c) => (h * 31 + c.codePointAt(0)) >>> 0, 7) % 1000) / 1000 < share;

export function entries() {
  const byLanguage = {};
  for (const [file, form] of [
    ['data/spam-terms.txt', /^\[(?!pitch|praise)\w+ (\w+)\]/],
    ['scripts/spam-vocabulary.txt', /^\[(\w+)\]/],
  ]) {
    let language;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.startsWith('[')) language = form.exec(line)?.[1];
      else if (language && !line.startsWith('#'))
        for (const raw of line.split(',')) {
          const t = raw.trim().replace(/^\?|\*$/g, '');
          if (t.length > 1 || /\p{Script=Han}|\p{Script=Thai}/u.test(t)) (byLanguage[language] ??= new Set()).add(t);
        }
    }
  }
  return byLanguage;
}
