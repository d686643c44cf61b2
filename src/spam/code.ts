import { type ChildNode, type Element, isComment, isDirective, isTag, isText } from 'domhandler';
import { attribute, rangeOf, type Fragment } from '../article';
import { msg, overlaps, type Range } from '../base';
import { contentOf } from './anchors';
import { collect } from './collect';
import type { FoundMarkup } from './hidden';
import { hostOf, hostsOf, isCheap } from './hosts';
import { outermost } from './place';
import type { Profile } from './profile';
import { keywordPieces } from './shape';
import { base64, percent, unpack } from './unpack';

/** Code that was put into a page: outside of the document, packed, writing hidden links, sending visitors of search engines away. */
export function injectedCode(profile: Profile): FoundMarkup[] {
  const out: FoundMarkup[] = [];
  for (const f of collect(profile).fragments) for (const each of outside(profile, f)) out.push(each);
  for (const { node, offset } of collect(profile).scripts) {
    const { start, end } = rangeOf(node);
    if (out.some((o) => o.start <= start + offset && end + offset <= o.end)) continue;
    const found = judgeScript(profile, node);
    if (!found) continue;
    const whole = rangeOf(outermost(node));
    out.push({ ...found, start: whole.start + offset, end: whole.end + offset });
  }
  for (const { node, offset } of collect(profile).instructions) {
    const found = leftoverServerCode(profile.article.text, rangeOf(node).start + offset);
    if (found && !out.some((o) => overlaps(o, found))) out.push(found);
  }
  return out;
}

/** What server code that a server did not run must say to be an attack's: a page about code has it escaped. */
const SERVER_CODE =
  /\beval\s*\(|base64_decode|gzinflate|str_rot13|assert\s*\(|\$_(?:POST|GET|REQUEST|COOKIE)|file_get_contents|curl_init|shell_exec|passthru|@include/i;
const LONGEST_SERVER_CODE = 50_000;

function leftoverServerCode(text: string, start: number): FoundMarkup | undefined {
  const close = text.slice(start, start + LONGEST_SERVER_CODE).indexOf('?>');
  if (close < 0 || !SERVER_CODE.test(text.slice(start, start + close))) return undefined;
  return { start, end: start + close + 2, z: 3, count: 1, reasons: [{ weight: 3, why: msg('server code that an attack left in the page') }] }; // prettier-ignore
}

/** What stands before the doctype or after the end of the document. */
function outside(profile: Profile, f: Fragment): FoundMarkup[] {
  const nodes = f.document.children;
  const doctype = nodes.findIndex((n) => isDirective(n) && n.name.toLowerCase() === '!doctype');
  const html = nodes.findIndex((n) => isTag(n) && n.name === 'html');
  if (html < 0) return [];
  const first = doctype >= 0 ? doctype : html;
  return [
    ...group(profile, nodes.slice(0, first), f.offset, true),
    ...group(profile, nodes.slice(html + 1), f.offset, false),
  ];
}

const isBlank = (n: ChildNode): boolean => isText(n) && n.data.trim() === '';

function group(profile: Profile, nodes: readonly ChildNode[], offset: number, before: boolean): FoundMarkup[] {
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  for (const n of nodes) {
    if (isBlank(n)) continue;
    if (isComment(n) || isDirective(n)) {
      if (run.length) runs.push(run);
      run = [];
    } else run.push(n);
  }
  if (run.length) runs.push(run);
  return runs.flatMap((r) => {
    // Pages that were put together go on after their first one’s end.
    if (!before && r.reduce((n, x) => n + wordsIn(x), 0) > LONGEST_APPENDIX) return [];
    const z = r.reduce((sum, n) => sum + strangeness(profile, n, before), before ? 0 : -1.2);
    if (z < 0.5) return [];
    const where = before ? msg('it stands before the document begins') : msg('it stands after the end of the document');
    return [{ start: rangeOf(r[0]!).start + offset, end: rangeOf(r.at(-1)!).end + offset, z, count: r.length, reasons: [{ weight: 2, why: where }] }]; // prettier-ignore
  });
}

/** UTF-16 units of text that is no link, in boxes after the end of a document, from which it is another one. */
const LONGEST_APPENDIX = 600;
const MOST_LOOKED_AT = 200;
function wordsIn(node: ChildNode): number {
  let size = 0;
  const stack: ChildNode[] = [node];
  for (let n = stack.pop(), k = 0; n && k < MOST_LOOKED_AT; n = stack.pop(), k++)
    if (isText(n)) size += n.data.trim().length;
    else if (isTag(n) && !/^(?:a|script|style)$/.test(n.name)) stack.push(...n.children.slice(0, MOST_LOOKED_AT));
  return size;
}

/** How little a node belongs outside of the document. */
function strangeness(profile: Profile, node: ChildNode, before: boolean): number {
  if (!isTag(node)) return 0;
  if (node.name === 'script') {
    const host = hostsOf(profile).foreign(attribute(node, 'src') ?? '');
    const judged = judgeScript(profile, node)?.z ?? 0;
    if (host !== undefined)
      return (
        (before ? 2 : 1.4) +
        (isCheap(host) ? 1.5 : 0) +
        (knownScript(profile, host, node) || hostsOf(profile).count(host) > OFTEN ? -2 : 0.5)
      );
    return Math.max(judged, before && node.attribs.src === undefined && lengthOf(node) < 500 ? 0.9 : 0);
  }
  if (node.name === 'style') return 0;
  const content = contentOf(profile, node);
  // A page that ends too early goes on after its end.
  if (content.structure + content.headings > 0 || content.elements > LARGEST_BOX) return 0;
  const odds = content.anchors.reduce((n, a) => n + 0.9 + Math.max(0, a.odds), 0);
  if (node.name === 'iframe') return hostsOf(profile).foreign(attribute(node, 'src') ?? '') === undefined ? 0 : 2.5;
  if (node.name === 'a') return hostsOf(profile).foreign(attribute(node, 'href') ?? '') === undefined ? 0 : 2;
  const isList = content.controls === 0 && keywordPieces(content.text) >= 4 && !NOTICE.test(content.text);
  const odd = Math.min(5, odds + (isList ? 1.8 : 0));
  return odd > 0 && before && content.text ? odd + 1 : odd;
}

/** What sites put below their pages, some of them below the end of the document. */
const NOTICE = /©|\(c\)|copyright/i;
/** Elements of a box from which on it is a part of the page. */
const LARGEST_BOX = 80;
const lengthOf = (script: Element): number => script.children.reduce((n, c) => n + (isText(c) ? c.data.length : 0), 0);

/** Links of a page to a site from which it is the page’s own, or works with it. */
const OFTEN = 4;

/** Whether another script of the page comes from the same host. */
const knownScript = (profile: Profile, host: string, script: Element): boolean =>
  collect(profile).scripts.some(({ node }) => node !== script && hostOf(attribute(node, 'src') ?? '') === host);

/** Longest script that is read, in UTF-16 units: past it stand libraries. */
const LONGEST = 100_000;
/** One of these stands in every script that is worth reading. */
const SUSPICIOUS =
  /eval ?\(|\\x[\da-f]{2}\\x|new Function|document\.write|atob\(|unescape\(|fromCharCode|referrer|_0x|\.innerHTML|insertAdjacentHTML|decodeURI|userAgent/;

function judgeScript(profile: Profile, script: Element): Omit<FoundMarkup, keyof Range> | undefined {
  const type = script.attribs.type ?? '';
  const inline = attribute(script, 'src');
  const data = inline?.startsWith('data:') ? dataOf(inline) : undefined;
  if ((script.children.length === 0 && data === undefined) || /json|template|importmap|speculation/.test(type)) return undefined; // prettier-ignore
  const code = data ?? script.children.map((c) => (isText(c) ? c.data : '')).join('');
  if (code.length > LONGEST || !(data !== undefined || SUSPICIOUS.test(code))) return undefined;
  const packed = unpack(code);
  const said = packed.map((p) => p.text).join('\n');
  const all = `${code}\n${said}`;
  const writes = writesHidden(profile, all);
  const redirect = redirects(profile, all);
  const packing = Math.max(data === undefined ? 0 : 1.2, ...packed.map((p) => p.weight));
  const away = packing > 1 ? leadsAway(profile, data === undefined ? said : all) : 0;
  // Libraries were packed to be small: what leads nowhere and is long is one.
  const idle =
    packing > 1 && data === undefined && away + writes + redirect === 0 ? Math.min(1.5, code.length / 1200) : 0;
  const hides = packing + away - idle;
  const trusted = loadsTrusted(profile, said);
  const z =
    -1.5 +
    Math.min(3.5, hides) +
    writes +
    redirect -
    (trusted ? 4 : 0) -
    Math.min(2, code.length / (data === undefined ? 3000 : 800));
  if (z < 0.5) return undefined;
  return {
    z,
    count: 1,
    reasons: [
      hides > 0 ? { weight: hides, why: packed[0]?.why ?? msg('a script packed in Base64') } : undefined,
      away > 0 ? { weight: away, why: msg('what is packed leads to another host') } : undefined,
      writes > 0 ? { weight: writes, why: msg('it writes links or frames that no one sees') } : undefined,
      redirect > 0
        ? { weight: redirect, why: msg('it sends visitors who come from a search engine to another site') }
        : undefined,
      said ? { weight: 0.5, why: msg('unpacked it reads: {0}', said.replace(/\s+/g, ' ').slice(0, 120)) } : undefined,
    ],
  };
}

/** The code of a `data:` address. */
function dataOf(address: string): string | undefined {
  const m = /^data:[^,]{0,80}?(;base64)?,/i.exec(address);
  if (!m) return undefined;
  const body = address.slice(m[0].length, LONGEST);
  return m[1] ? base64(body) : percent(body);
}

/** What a packing is worth more where it hides an address of another host that is loaded, written or gone to. */
function leadsAway(profile: Profile, said: string): number {
  if (!/location|\.src|<\s*(?:script|iframe|a)\b/i.test(said)) return 0;
  for (const m of said.matchAll(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}/gi))
    if (hostsOf(profile).foreign(m[0]) !== undefined) return 1;
  return 0;
}

/** A packed script that only loads a known service, as old counters do. */
function loadsTrusted(profile: Profile, said: string): boolean {
  const hosts = [...said.matchAll(/(?:https?:)?\/\/([\w.-]+\.[a-z]{2,})/gi)].map((m) => m[1]!.toLowerCase());
  return (
    (hosts.length > 0 && hosts.every((h) => hostsOf(profile).isTrusted(h))) ||
    /google-analytics|gaJsHost|scorecardresearch/.test(said)
  );
}

const UNSEEN =
  /display ?: ?none|visibility ?: ?hidden|(?:left|top|text-indent) ?: ?-\d{3,}|(?<![\w-])(?:width|height) ?[:=] ?\\?["']?[01](?:px)?\b|font-size ?: ?[01]/i;
/** How near to a link what hides it stands, in UTF-16 units. */
const NEAR = 250;

/** `document.write` and its kin with markup that is hidden and leads away. */
function writesHidden(profile: Profile, raw: string): number {
  if (!/< ?(?:a|iframe)\b/i.test(raw) || !/document\.write|insertAdjacentHTML|innerHTML|outerHTML/i.test(raw)) return 0;
  const code = raw.replace(/\s+/g, ' ');
  let most = 0;
  for (const m of code.matchAll(
    /< ?(?:a|iframe)\b[^>]{0,300}?(?:href|src) ?= ?\\?["']?((?:https?:)?\/\/[^\s"'\\>]+)/gi,
  )) {
    if (hostsOf(profile).foreign(m[1]!) === undefined) continue;
    const around = code.slice(Math.max(0, m.index - NEAR), m.index + m[0].length + NEAR);
    if (code.slice(m.index, m.index + m[0].length + 120).includes('<img')) continue;
    const frame = /^< ?iframe/i.test(m[0]);
    most = Math.max(most, UNSEEN.test(around) ? (frame ? 1.8 + (code.length < 500 ? 0.7 : 0) : 3.5) : 0.6);
    if (most > 3) break;
  }
  return most;
}

const ENGINES = /google|bing|yahoo|baidu|yandex|sogou|so\.com|360|duckduckgo|naver|daum|googlebot/i;
const GOES =
  /(?:location(?:\.href)? ?=|location\.(?:replace|assign) ?\(|window\.open ?\() ?(?:\w+ ?\( ?)?["'`]((?:https?:)?\/\/[^"'`]+)/gi;

/** A change of address that hangs on where the visitor comes from or what he reads with. */
function redirects(profile: Profile, raw: string): number {
  if (!raw.includes('location') && !raw.includes('window.open')) return 0;
  if (!raw.includes('referrer') && !raw.includes('userAgent')) return 0;
  const code = raw.replace(/\s+/g, ' ');
  const goes = [...code.matchAll(GOES)].filter((m) => hostsOf(profile).foreign(m[1]!) !== undefined);
  const refers = code.includes('referrer');
  if (!refers) return goes.length > 0 && code.includes('userAgent') && /spider|bot|crawl/i.test(code) ? 2.5 : 0;
  const engines = ENGINES.test(code);
  if (goes.length > 0) return engines ? 4 : 2.5;
  // The address is put together from pieces.
  return engines && /if ?\(/.test(code) && /location(?:\.href)? ?=(?!=)|location\.(?:replace|assign) ?\(/.test(code) && code.length < 1200 && !/cookie|hostname|utm_|analytics|_gaq|dataLayer/.test(code) ? 2 : 0; // prettier-ignore
}
