import { labelBefore } from './labels';
import { readNames } from './name-list';
import { mayBeMasthead, OWN } from './outlet-line';
import { isOrganisation } from './outlets';
import type { Range } from '../base';
import type { Role } from './types';

/** A label and where its value begins; offsets are the line's. */
export interface Label {
  readonly role: Role;
  readonly start: number;
  readonly value: number;
  /** The paper whose reporter it names, and where it stands: 江城日报记者 张三, 金江网 记者 李四. */
  readonly outlet?: { readonly name: string; readonly start: number };
}

/** "記者 王大明 攝影 李小美", "글 홍길동 사진 김철수", "江城日报记者 张三 通讯员 李四": two labels or more, each before its name, without a colon. */
export function spacedLabels(line: string): readonly Label[] {
  if (line.length > 80 || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(line)) return [];
  const labels: Label[] = [];
  let at = 0;
  let last = '';
  for (const token of line.split(' ')) {
    const end = at + token.length;
    const label = token === '' || end === line.length ? undefined : labelBefore(token);
    const before = label ? token.slice(0, label.start) : '';
    if (label && isTask(label.role) && (before === '' || isHouseOf(before))) {
      const outlet =
        before !== ''
          ? { name: before, start: at }
          : isHouse(last)
            ? { name: last, start: at - 1 - last.length }
            : undefined;
      labels.push({
        role: label.role,
        start: at + label.start,
        value: end + 1,
        ...(outlet ? { outlet } : {}),
      });
    }
    last = token;
    at = end + 1;
  }
  if (labels.length < 2 && !labels[0]?.outlet) return [];
  const named = labels.every((l, i) => {
    const value = line.slice(l.value, labels[i + 1]?.start ?? line.length).trim();
    return l.role === 'other' ? value.length > 1 : readNames(value).names.length > 0;
  });
  return named ? labels : [];
}

/** 文章來源：明報 責任編輯 王大明, 圖／李四 記者張三/台北報導: labels without a colon among those that have one. */
export function withSpaced(line: string, known: readonly Label[], used: readonly Range[]): readonly Label[] {
  if (line.length > 160 || !/\p{Script=Han}/u.test(line)) return known;
  const more: Label[] = [];
  let at = 0;
  for (const token of line.split(' ')) {
    const [start, end] = [at, at + token.length];
    at = end + 1;
    if (
      token === '' ||
      known.some((l) => l.start < end && start < l.value) ||
      used.some((u) => u.start < end && start < u.end)
    )
      continue;
    const label = end < line.length ? labelBefore(token) : undefined;
    const next = line.slice(end + 1).split(' ')[0]!;
    const house = label ? token.slice(0, label.start) : '';
    if (label && (house === '' || isHouseOf(house)) && isTask(label.role) && readNames(next).names.length > 0)
      more.push({
        role: label.role,
        start: start + label.start,
        value: end + 1,
        ...(house ? { outlet: { name: house, start } } : {}),
      });
    else if (/^(?:記者|记者)\p{Script=Han}{2}/u.test(token)) more.push({ role: 'author', start, value: start + 2 });
  }
  return more.length ? [...known, ...more].sort((a, b) => a.start - b.start) : known;
}

const isHouse = (text: string): boolean => isOrganisation(text) && !OWN.test(text);
/** Before a label, with no space between. */
const isHouseOf = (text: string): boolean => isHouse(text) || mayBeMasthead(text);

const isTask = (role: Role): boolean => role === 'author' || role === 'editor' || role === 'other';
