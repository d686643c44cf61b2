import { type Element, isTag, isText } from 'domhandler';
import { rangeOf } from '../article';
import type { Range } from '../base';
import { collect } from './collect';
import { hidingOfStyle } from './hiding';
import type { Profile } from './profile';

/** Elements between a script that opens a hidden box and the one that closes it. */
export interface WrittenBox extends Range {
  // start … end: source offsets, both scripts included
  readonly inside: readonly Element[];
}

const OPENS = /document\.write(?:ln)?\s*\(\s*(["'`])\s*<(?:div|span|p|ul|font|section|marquee)\b([^<>]{0,300})>\s*\1/i;
const CLOSES = /document\.write(?:ln)?\s*\(\s*(["'`])\s*<\/\w{1,10}>\s*\1/i;
const LONGEST = 1000;
const MOST_INSIDE = 200;

const codeOf = (script: Element): string => script.children.map((c) => (isText(c) ? c.data : '')).join('');

export function writtenBoxes(profile: Profile): WrittenBox[] {
  const out: WrittenBox[] = [];
  for (const { node, offset } of collect(profile).scripts) {
    const first = node.children[0];
    if (!first || !isText(first) || first.data.length > LONGEST || !first.data.includes('document.write')) continue;
    const attributes = OPENS.exec(codeOf(node))?.[2];
    const style = /style\s*=\s*\\?["']?([^"'\\>]+)/i.exec(attributes ?? '')?.[1];
    if (style === undefined || !hidingOfStyle(style)) continue;
    const inside: Element[] = [];
    let end = -1;
    for (let at = node.next; at && inside.length < MOST_INSIDE; at = at.next) {
      if (!isTag(at)) continue;
      if (at.name === 'script' && CLOSES.test(codeOf(at))) {
        end = rangeOf(at).end + offset;
        break;
      }
      inside.push(at);
    }
    if (end > 0 && inside.length) out.push({ start: rangeOf(node).start + offset, end, inside });
  }
  return out;
}
