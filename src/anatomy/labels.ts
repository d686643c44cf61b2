import { once } from '../base';
import type { Role } from './types';
import { wordLists } from './word-lists';

/** The labels of data/labels.txt, the length of the longest in UTF-16 units, and the characters they end with. */
const known = once(() => {
  const roles = new Map<string, Role>();
  let longest = 0;
  const ends = new Set<string>();
  // An earlier role keeps a label that two claim, but for the words that are first of all something else.
  for (const [role, labels] of wordLists('labels.txt') as Map<Role, string[]>)
    for (const label of labels) {
      const other = roles.get(label);
      if (other && !(other === 'author' && role === 'editor')) continue;
      roles.set(label, role);
      longest = Math.max(longest, label.length);
      ends.add(label.at(-1)!);
    }
  // "Redigiert:" as "redigiert von".
  for (const [label, role] of [...roles]) {
    const bare = /^(\p{L}{5,}) (?:by|von|par|por|di|door)$/u.exec(label)?.[1];
    if (bare !== undefined && !roles.has(bare)) {
      roles.set(bare, role);
      ends.add(bare.at(-1)!);
    }
  }
  return { roles, longest, ends };
});

/** Every label with its role. */
export const labelsAndRoles = (): (readonly [string, Role])[] => [...known().roles];

/** What a label (lower case, one space between words) announces. */
export const roleOf = (label: string): Role | undefined => known().roles.get(label);

/** A label that ends where the folded text ends, at the start of a word; the longest there is. */
export function labelBefore(folded: string): { role: Role; start: number } | undefined {
  const found = oneBefore(folded);
  return found && people.has(found.role) ? joined(folded, found) : found;
}

function oneBefore(folded: string): { role: Role; start: number } | undefined {
  const { roles, longest, ends } = known();
  const end = folded.trimEnd().replace(INCLUSIVE, '').length;
  if (end === 0 || !ends.has(folded[end - 1]!.toLowerCase())) return undefined;
  const text = folded.slice(Math.max(0, end - longest - 1), end).toLowerCase();
  const shift = end - text.length;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' || !boundary(text, i)) continue;
    const role = roles.get(text.slice(i));
    if (role) return { role, start: i + shift };
  }
  return undefined;
}

/** Words of a label that tell what it is, whatever stands with them: "Editor in charge", "Jefe de redacción", 作者姓名, 新聞日期. */
const atEnds = (words: string): string => `^(?:${words})(?: |$)|(?:^| )(?:${words})$`;
const EDITING = new RegExp(
  `${atEnds('editora?|redaktion(?:elle)?|redakteur(?:in)?|edición|édition|edizione|edição|chefredakteur|textchef')}|^(?:jefe|jefa|chef|cheffe) de |编辑|編輯|編集|责编|責編|編審|编审|主编|主編`,
  'u',
);
const WRITING = new RegExp(
  `${atEnds('author|autora?|auteur|autrice|writer|reporter|journaliste?|periodista')}|作者|記者|记者|撰文|撰稿|执笔|投稿人|来稿|拟稿|筆者|執筆|著者|ライター`,
  'u',
);
/** epd-Gespräch: an agency's interview. */
const ASKED = /^\p{L}{2,12}-(?:gespräch|interview)$/u;
const DATING = /^(?:date|datum|fecha|data) |(?:^| )(?:date|datum|fecha|data)$|(?:日期|時間|时间|日時)$|^.{2,4}日$/u;
const UPDATING = /updat|modif|aktual|actuali|mise à jour|更新|修改|最終|最后|最後/u;
const ORIGIN = /(?:来源|來源|出典|稿源|轉載|转载|転載|提供元|配信元|掲載元|發稿單位)/u;
const ELSE =
  /photo|foto|image|bild|video|vídeo|vidéo|picture|art |graphic|grafik|sound|event|birth|due|start|end|expir|contact|kontakt|资料|資料|数据|數據|データ|图|圖|画像|写真|攝|摄|影|视|視|译|譯|訳|翻|校|审核|監|监|設計|设计|策|制|製|活动|活動|開催|截止|放送|会议|會議|阅读|閱讀|読了|评论|評論/u;
const LONGEST_COMPOUND = 28;
const SIGN = new Set('|·•;,.()/—–:');

/** What a label that no list has is about, by its words. Only for what a colon follows. */
function compoundRole(label: string): Role | undefined {
  if (label.length > LONGEST_COMPOUND || ELSE.test(label)) return undefined;
  if (EDITING.test(label)) return 'editor';
  if (WRITING.test(label) || ASKED.test(label)) return 'author';
  if (DATING.test(label)) return UPDATING.test(label) ? 'modified' : 'published';
  return ORIGIN.test(label) ? 'source' : undefined;
}

/** The label before a colon: one of the lists, else one whose words tell, where it stands behind a sign or at the head of its line. */
export function labelBeforeColon(folded: string): { role: Role; start: number } | undefined {
  const listed = labelBefore(folded);
  const text = folded.trimEnd();
  let from = text.length;
  while (from > 0 && text.length - from < 2 * LONGEST_COMPOUND && !SIGN.has(text[from - 1]!)) from--;
  let word = text.slice(from).trimStart();
  if (UNSPACED.test(word.slice(-1))) word = word.slice(word.lastIndexOf(' ') + 1);
  const start = text.length - word.length;
  if (word === '' || (listed && listed.start <= start) || word.split(' ').length > 4) return listed;
  const role = compoundRole(word.toLowerCase());
  return role ? { role, start } : listed;
}

/** Auteur(e), Author(s), Autor/a, Autor:in: whoever they are. */
const INCLUSIVE =
  /(?<=\p{L}{3})(?:\((?:e|s|es|a|as|in|innen|rice|trice)\)|[/·*:_.-](?:a|as|e|es|in|innen|rice|trice))$/iu;

const people: ReadonlySet<Role> = new Set<Role>(['author', 'editor', 'other']);
/** What joins two labels: "Text & Fotos", "texte et photos", "圖／文". */
const JOINT = /(?:(?<! )[ ]?[&+/・、] ?|(?<=\p{L}) (?:and|et|und|y|e|en|och|og|и|та|i) )$/iu;

/** Who did several things did what counts most: photographs matter only where nothing was written. */
function joined(folded: string, found: { role: Role; start: number }): { role: Role; start: number } {
  let { role, start } = found;
  for (let steps = 0; steps < 3; steps++) {
    const joint = JOINT.exec(folded.slice(0, start));
    const before = joint && oneBefore(folded.slice(0, joint.index));
    if (!before || !people.has(before.role)) break;
    if (before.role !== 'other') role = before.role;
    start = before.start;
  }
  return { role, start };
}

const WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word can begin at `i`: where the script writes spaces, not inside one. */
function boundary(text: string, i: number): boolean {
  if (i === 0) return true;
  return !WORD.test(text[i - 1]!) || (i < text.length - 1 && UNSPACED.test(text[i]!));
}
