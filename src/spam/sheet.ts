import { isText, type Element } from 'domhandler';
import { hidingOfRule, type Sheet } from './hiding';

/** Longest style sheet that is read, in UTF-16 units: longer ones are a whole theme. */
const LONGEST = 200_000;

/** Adds the classes and ids that a `<style>` element hides. */
export function readSheet(element: Element, sheet: Sheet): void {
  const css = element.children.map((c) => (isText(c) ? c.data : '')).join('');
  if (css.length > LONGEST) return;
  let from = 0;
  for (let to = css.indexOf('}'); to >= 0; from = to + 1, to = css.indexOf('}', from)) {
    const open = css.lastIndexOf('{', to);
    if (open < from) continue;
    const hiding = hidingOfRule(css.slice(open + 1, to));
    if (!hiding) continue;
    const selectors = css.slice(from, open);
    if (selectors.includes('@')) continue;
    for (const selector of selectors.split(',')) {
      const name = /^\s*[a-z]*([.#][\w-]+)\s*$/i.exec(selector)?.[1];
      if (name !== undefined) sheet.set(name, hiding);
    }
  }
}

const BY_SCRIPT =
  /getElementById\(\s*["']([\w-]{1,60})["']\s*\)\.style\.(?:display\s*=\s*["']none|visibility\s*=\s*["']hidden|(?:left|top|textIndent)\s*=\s*["']-\d{3,}|height\s*=\s*["']0)/g;
/** Longest script that is read for it: those that hide one element are short. */
const SHORT = 2000;

/** Adds the ids that a short script hides as soon as it is read. */
export function readScript(element: Element, sheet: Sheet): void {
  const first = element.children[0];
  if (!first || !isText(first) || first.data.length > SHORT || !first.data.includes('.style')) return;
  for (const m of first.data.matchAll(BY_SCRIPT)) if (!sheet.has(`#${m[1]}`)) sheet.set(`#${m[1]}`, 'display');
}
