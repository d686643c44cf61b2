/* eslint-disable regexp/no-super-linear-move -- a line read here has at most LONGEST_CREDIT characters */
import { isDateRole, type Said } from './credit-said';
import { isFiller } from './credit-words';
import { outletIn } from './house-behind';
import { labelBefore, labelBeforeColon } from './labels';
import { mayFollowNames, readNames } from './name-list';
import { isPersonName } from './names';
import { isShortOutlet, mayBeMasthead, OWN, outletOf } from './outlet-line';
import { isCalled, isOrganisation, isPress } from './outlets';
import { spacedLabels, withSpaced, type Label } from './spaced-labels';
import type { Role } from './types';

/** `Label: value`, `文/张三`, `編集＝山田`, `記者 王大明 攝影 李小美`: each value ends where the next label begins. */
export function readLabelled(s: Said): void {
  const labels: Label[] = [];
  for (const sign of s.line.matchAll(/[:=|/・丨︱]/g)) {
    const i = sign.index;
    if (s.used.some((u) => i >= u.start && i < u.end)) continue;
    const label = (sign[0] === ':' ? labelBeforeColon : labelBefore)(s.line.slice(0, i));
    if (!label || s.used.some((u) => label.start < u.end && u.start < i)) continue;
    const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(s.line[label.start]!);
    // Without a colon only the short marks of the trade are labels: 文/张三, 取材・文=…
    if (sign[0] !== ':' && !unspaced && !HAN_OR_KANA.test(s.line.slice(i + 1, i + 3))) continue;
    // Where words are spaced a label opens its line or follows a separator or another label: "the source:" is none.
    if (
      !unspaced &&
      labels.length === 0 &&
      !/(?:^|[|·•;,.()/–—-]|\s{2})\s*$/u.test(s.line.slice(0, label.start)) &&
      !s.used.some((u) => u.end <= label.start)
    )
      continue;
    while (labels.length && labels.at(-1)!.start >= label.start) labels.pop();
    labels.push({ role: label.role, start: label.start, value: i + 1 });
  }
  const all = labels.length > 0 ? withSpaced(s.line, labels, s.used) : spacedLabels(s.line);
  all.forEach((l, i) => {
    const stop = all[i + 1]?.start ?? s.line.length;
    const date = s.used.find((u) => u.start >= l.value && u.start < stop);
    value(s, l.role, l.start, l.value, Math.min(stop, date?.start ?? stop));
    if (l.outlet) {
      const { name, start } = l.outlet;
      s.loosely('source', name, start, start + name.length);
      s.used.push({ start, end: start + name.length });
    }
  });
}

function value(s: Said, role: Role, label: number, from: number, to: number): void {
  let text = s.line.slice(from, to);
  // 初出：東都新聞, "Erschienen: Alpen Zeitung": where a day is due and an outlet stands, it is the source.
  if (isDateRole(role)) {
    if (role === 'modified' || !isShortOutlet(text.trim())) return;
    role = 'source';
  }
  const whole =
    role === 'title' || role === 'subtitle' || role === 'description' || role === 'keywords' || role === 'other';
  const cut = whole
    ? null
    : /\s*[|｜\t\])】〕]\s*|\s[·•–—-]\s|\s{2,}(?=\S)|\s(?=\p{Script=Han}{2,4} ?[(:]? ?\d)|[;；](?=\s)|\.\s+(?=\p{Lu}\p{L}+ by\b)/u.exec(
        text.trimStart(),
      );
  if (cut) text = text.slice(0, text.length - text.trimStart().length + cut.index);
  const start = from + text.length - text.trimStart().length;
  const value = text.trim();
  if (value === '') return;
  if (role === 'author' || role === 'editor') people(s, role, label, start, value);
  else if (role === 'source') {
    // （供稿：张三）
    if (s.line.slice(label, from).includes('供稿') && isPersonName(value, 'bare'))
      return people(s, 'author', label, start, value);
    // "From: Jane Doe"
    if (/^from$/i.test(s.line.slice(label, from).replace(/:\s*$/, '')) && !isOrganisation(value)) return;
    const outlet = outletOf(withoutFillers(value));
    if (outlet === undefined) return;
    // "Sources : Insee, Ademe": what it rests on.
    if (SEVERAL.test(s.line.slice(label, from)) && /[,;] | (?:and|und|et|y|e) /.test(value) && !isPress(outlet)) {
      s.used.push({ start: label, end: start + value.length });
      return;
    }
    const at = start + value.indexOf(outlet);
    s.add('source', outlet, at, at + outlet.length);
    s.used.push({ start: label, end: start + value.length });
  } else {
    if (role !== 'other') s.add(role, value, start, start + value.length);
    s.used.push({ start: label, end: start + value.length });
  }
}

function people(s: Said, role: 'author' | 'editor', label: number, start: number, value: string): void {
  // 责任编辑：陈天_NB12345
  const list = readNames(value.replace(/_[A-Z]{0,4}\d+$/, ''), 'stated', true, s.language);
  // 文｜财经周刊 吴桐 全月（发自北京）
  const first = UNSPACED.test(value) ? value.split(' ', 1)[0]! : '';
  // 文｜财新 程若炜: no surname, but a house's name before a whole one.
  const before = s.language?.startsWith('zh') === true && !isPersonName(first, 'bare') && isPersonName(value.slice(first.length + 1).split(' ', 1)[0]!, 'bare'); // prettier-ignore
  const paper = list.names.length === 0 || before ? first : '';
  if (
    paper !== '' &&
    paper.length + 2 < value.length &&
    (isShortOutlet(paper) || isCalled(paper) || (before && mayBeMasthead(paper)))
  ) {
    s.loosely('source', paper, start, start + paper.length);
    s.used.push({ start: label, end: start + paper.length });
    return people(s, role, label, start + paper.length + 1, value.slice(paper.length + 1));
  }
  const rest = value.slice(list.end);
  // 采写：南都记者 邬嘉明
  const of = OF_PAPER.exec(value);
  if (of && (isShortOutlet(of[1]!) || isCalled(of[1]!) || mayBeMasthead(of[1]!) || list.names[0]?.name === of[1])) {
    s.loosely('source', of[1]!, start, start + of[1]!.length);
    return people(s, role, label, start + of[0].length, value.slice(of[0].length));
  }
  // "Kolumne: Mein Nachbar, der Laubbläser"
  if (APPOSED.test(rest) && !outletIn(rest, 0)) return;
  // Xinhua's "Editor: huaxia": a pen name, among what else the line says.
  // 投稿者: kazahaya, beside its day.
  if (list.names.length === 0 && PEN_NAME.test(value) && !NOBODY.test(value) && !isOrganisation(value)) {
    s.add(role, value, start, start + value.length);
    s.used.push({ start: label, end: start + value.length });
    return;
  }
  // 责任编辑：乌云其木格
  if (
    list.names.length === 0 &&
    /^\p{Script=Han}{5,7}$/u.test(value) &&
    s.language?.startsWith('zh') &&
    !isOrganisation(value) &&
    !/[部组組室处處社网網院校所会會局厅廳队隊团團司]$/u.test(value)
  ) {
    s.add(role, value, start, start + value.length);
    s.used.push({ start: label, end: start + value.length });
    return;
  }
  // WRITER: Agencies
  if (OWN.test(value)) {
    s.used.push({ start: label, end: start + value.length });
    return;
  }
  // "Author: the committee that met on Monday …" is a sentence.
  if (list.names.length === 0 ? value.length >= 30 || /[.!?。！？]$/u.test(value) : false) return;
  // 編集：鈴木花子　佐藤健一記者
  for (const n of list.names)
    s.add(/^ ?[記记]者/u.test(value.slice(n.end)) ? 'author' : role, n.name, start + n.start, start + n.end);
  s.used.push({
    start: label,
    end: start + (list.names.length === 0 || mayFollowNames(rest) ? value.length : list.end),
  });
  // Éditeur : Le Courrier
  if (list.names.length === 0 && (role === 'editor' ? isShortOutlet(value) : isPress(value)))
    s.add('source', value, start, start + value.length);
  const outlet = list.names.length ? outletIn(rest, start + list.end) : undefined;
  if (outlet) s.loosely('source', outlet.name, outlet.start, outlet.end);
}

/** 南都记者 before a name. */
const OF_PAPER = /^(\p{Script=Han}{2,8}?)[记記]者 (?=\p{Script=Han}{2,4}(?:[ 、]|$))/u;
const NOBODY =
  /^(?:unknown|anonym(?:ous|e|o)?|none|null|root|user|guest|various|several|unbekannt|inconnu|desconocido|todo|tba|me|you|us|them)$/u;
const HAN_OR_KANA = /^ ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
export const SEVERAL = /^(?:sources|quellen|fuentes|fonti|fontes)/iu;
/** How accounts are named. */
const PEN_NAME = /^(?:\p{Ll}[\p{Ll}\d_]{2,15}|[\p{Script=Hiragana}ー]{2,8})$/u;
/** A noun with its article behind a comma: what stands before it is no byline. */
const APPOSED = /^, (?:der|die|das|the|an?|le|la|les|el|los|las|il|lo|gli) \p{L}/u;

/** 東都新聞 有料会員限定: the outlet without what else stands on the line. */
function withoutFillers(value: string): string {
  const words = value.split(' ');
  while (words.length > 1 && UNSPACED.test(value) && isFiller(words.at(-1)!)) words.pop();
  return words.join(' ');
}
const UNSPACED = /^\p{Script=Han}|^\p{Script=Katakana}/u;
